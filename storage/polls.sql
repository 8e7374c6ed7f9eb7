-- The question of an announcement, and a reader's answer for one child.

-- name: question^
WITH {{sight for announcements}}, {{told}}
SELECT q.question, q.several, q.until_day, q.results, q.anonymous
FROM told AS t JOIN polls AS q ON q.publication_id = t.id
WHERE t.id = :publication;

-- name: options
WITH {{sight for announcements}}, {{told}}
SELECT o.id, o.label,
       (SELECT COUNT(*) FROM poll_votes AS v WHERE v.option_id = o.id) AS votes,
       (SELECT COUNT(*) FROM poll_votes AS v WHERE v.option_id = o.id
           AND v.person_id = t.person_id AND v.student_id = t.student_id) AS mine
FROM told AS t JOIN poll_options AS o ON o.publication_id = t.id
WHERE t.id = :publication
ORDER BY o.place;

-- name: voters^
-- Votes given so far, one a reader and child, several answers of one counted once.
WITH {{sight for announcements}}, {{told}}
SELECT COUNT(*) AS voters
FROM (
    SELECT DISTINCT v.person_id, v.student_id
    FROM told AS t JOIN poll_votes AS v ON v.publication_id = t.id
    WHERE t.id = :publication
) AS b;

-- name: vote!
WITH {{sight}}, {{told}}
INSERT INTO poll_votes (publication_id, person_id, student_id, place, option_id, voted_at)
SELECT t.id, t.person_id, t.student_id, CASE WHEN q.several = 1 THEN o.place ELSE 0 END, o.id, :now
FROM told AS t
JOIN polls AS q ON q.publication_id = t.id AND q.until_day >= :today
JOIN poll_options AS o ON o.publication_id = t.id AND o.id = :option
WHERE t.id = :publication
ON CONFLICT (publication_id, person_id, student_id, place) DO UPDATE
SET option_id = excluded.option_id, voted_at = excluded.voted_at;

-- name: take_back!
WITH {{sight}}, {{told}}
DELETE FROM poll_votes
WHERE option_id = :option AND publication_id = :publication
  AND EXISTS (
    SELECT 1 FROM told AS t JOIN polls AS q ON q.publication_id = t.id AND q.until_day >= :today
    WHERE t.id = :publication AND poll_votes.person_id = t.person_id AND poll_votes.student_id = t.student_id);
