-- How the school publishes: who may tell whom, and the news that follows.

-- name: publish^
-- The class teacher to the own class, a teacher to the own group, office and head to a class, a grade or everybody;
-- nothing is written where that is not so. Urgent is the office's and the head's alone.
WITH {{teaching}}, {{classroom}}, {{office}},
allowed AS (
    SELECT d.person_id, c.school_id, c.id AS class_id, CAST(NULL AS BIGINT) AS group_id, CAST(NULL AS BIGINT) AS grade,
           CAST(NULL AS BIGINT) AS year, CAST(0 AS BIGINT) AS leads
    FROM classroom AS d JOIN classes AS c ON c.id = d.class_id
    UNION ALL
    SELECT d.person_id, g.school_id, NULL, g.id, NULL, NULL, 0
    FROM teaching AS d JOIN teaching_groups AS g ON g.id = d.group_id
    UNION ALL
    SELECT d.person_id, d.school_id, c.id, NULL, NULL, NULL, 1
    FROM office AS d JOIN classes AS c ON c.school_id = d.school_id
    UNION ALL
    SELECT DISTINCT d.person_id, d.school_id, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), c.grade, c.year, 1
    FROM office AS d JOIN classes AS c ON c.school_id = d.school_id
    UNION ALL
    SELECT d.person_id, d.school_id, NULL, NULL, NULL, NULL, 1
    FROM office AS d
)
INSERT INTO publications (school_id, author_id, kind, class_id, group_id, grade, year, readers, urgent, asks_confirmation,
                          title, text, folded, published_at, published_day, until_day)
SELECT a.school_id, a.person_id, :kind, a.class_id, a.group_id, a.grade, a.year, :readers, :urgent, :asks,
       :title, :text, :folded, :published, :published_day, :until
FROM allowed AS a
WHERE COALESCE(a.class_id, 0) = :class_ AND COALESCE(a.group_id, 0) = :group AND COALESCE(a.grade, 0) = :grade
  AND COALESCE(a.year, 0) = :year AND a.leads >= :urgent
ORDER BY a.leads DESC
LIMIT 1
RETURNING id, school_id, author_id;

-- name: attach!
-- A file that the author handed in.
INSERT INTO publication_files (publication_id, file_id)
SELECT p.id, f.id
FROM publications AS p
JOIN files AS f ON f.id = :file AND f.person_id = p.author_id
WHERE p.id = :publication;

-- name: add_event!
INSERT INTO events (publication_id, kind, first_day, last_day, starts, ends, place)
VALUES (:publication, :kind, :first, :last, :starts, :ends, :place);

-- name: add_poll!
INSERT INTO polls (publication_id, question, several, until_day, results, anonymous)
VALUES (:publication, :question, :several, :until, :results, :anonymous);

-- name: add_options*!
INSERT INTO poll_options (publication_id, place, label) VALUES (:publication, :place, :label);

-- name: withdraw^
-- By its author, or by the school's office or head.
UPDATE publications SET withdrawn_at = :now
WHERE id = :publication AND withdrawn_at IS NULL
  AND EXISTS (
    SELECT 1 FROM links AS l
    JOIN staff AS f ON f.person_id = l.person_id AND f.role = l.owner_kind
    WHERE l.id = :link AND l.ended_at IS NULL AND l.expires_at > :now AND l.student_id IS NULL
      AND l.school_id = publications.school_id
      AND (l.owner_kind IN ('office', 'head') OR l.person_id = publications.author_id)
      AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))
RETURNING id, kind;

-- name: any_due^
SELECT id FROM publications
WHERE posted_at IS NULL AND withdrawn_at IS NULL AND published_at <= :now
LIMIT 1;

-- name: due
-- What must be posted now, the first first.
SELECT id, school_id, kind, class_id, group_id, grade, year, readers, urgent
FROM publications
WHERE posted_at IS NULL AND withdrawn_at IS NULL AND published_at <= :now
ORDER BY published_at, id
LIMIT :most;

-- name: posted!
UPDATE publications SET posted_at = :now WHERE id = :publication AND posted_at IS NULL;

-- name: classes_of_grade
SELECT id FROM classes WHERE school_id = :school AND grade = :grade AND year = :year ORDER BY id;

-- name: told^
SELECT id, school_id, kind, class_id, group_id, grade, year, readers, urgent
FROM publications
WHERE id = :publication AND withdrawn_at IS NULL;

-- name: call_back!
-- What a sender holds at this moment is let go; a digest that tells of other things too is sent.
UPDATE outbox
SET failed_at = :now, failure = 'called back', content = NULL, leased_by = NULL, leased_until = NULL
WHERE sent_at IS NULL AND failed_at IS NULL AND (leased_until IS NULL OR leased_until <= :now)
  AND number IN (
    SELECT n.told_as
    FROM publications AS p
    JOIN news AS w ON w.kind = p.kind AND w.item_id = p.id
    JOIN notices AS n ON n.news_id = w.id
    WHERE p.id = :publication AND n.told_as IS NOT NULL)
  AND NOT EXISTS (
    SELECT 1 FROM publications AS p JOIN notices AS m ON m.told_as = outbox.number
    WHERE p.id = :publication AND (m.kind <> p.kind OR m.item_id <> p.id));
