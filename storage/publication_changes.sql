-- What is done with something that was published: corrected, moved, reminded of, broken off. Only those who lead may.

-- name: keep_former!
-- What it has said until now, where that was told and is to be something else.
WITH {{desk}}
INSERT INTO publication_changes (publication_id, title, text, changed_by, changed_at)
SELECT p.id, p.title, p.text, d.person_id, :now
FROM desk AS d
JOIN publications AS p ON p.id = d.id AND p.withdrawn_at IS NULL AND p.published_at <= :now
WHERE d.id = :publication AND d.leads = 1 AND (p.title <> :title OR p.text <> :text);

-- name: correct^
-- What was not told yet bears no mark of a correction. Corrected, it is told anew, though it was broken off before.
WITH {{desk}}
UPDATE publications
SET title = :title, text = :text, folded = :folded, stopped_at = NULL,
    changed_at = CASE WHEN published_at <= :now THEN CAST(:now AS BIGINT) END
WHERE id = :publication AND withdrawn_at IS NULL AND (title <> :title OR text <> :text)
  AND EXISTS (SELECT 1 FROM desk AS d WHERE d.id = publications.id AND d.leads = 1)
RETURNING id, posted_at;

-- name: move!
-- Another time, as long as its own has not come.
WITH {{desk}}
UPDATE publications SET published_at = :published, published_day = :published_day
WHERE id = :publication AND withdrawn_at IS NULL AND posted_at IS NULL AND published_at > :now
  AND EXISTS (SELECT 1 FROM desk AS d WHERE d.id = publications.id AND d.leads = 1);

-- name: remind!
WITH {{desk}}
INSERT INTO publication_reminders (publication_id, day, reminded_by, reminded_at)
SELECT p.id, :today, d.person_id, :now
FROM desk AS d
JOIN publications AS p ON p.id = d.id AND p.withdrawn_at IS NULL AND p.posted_at IS NOT NULL AND p.asks_confirmation = 1
    AND p.stopped_at IS NULL AND (p.until_day IS NULL OR p.until_day >= :today)
WHERE d.id = :publication AND d.leads = 1
ON CONFLICT (publication_id, day) DO NOTHING;

-- name: stop^
WITH {{desk}}
UPDATE publications SET stopped_at = :now
WHERE id = :publication AND withdrawn_at IS NULL AND stopped_at IS NULL AND posted_at IS NOT NULL
  AND EXISTS (SELECT 1 FROM desk AS d WHERE d.id = publications.id AND d.leads = 1)
RETURNING id, kind;
