-- What a family sees of the marks.

-- name: terms
-- The terms that have begun, newest first.
WITH {{sight for grades}}
SELECT t.year, t.number, t.first_day, t.last_day
FROM sight AS v
JOIN terms AS t ON t.school_id = v.school_id
WHERE t.first_day <= :today
ORDER BY t.first_day DESC;

-- name: marks
-- Every mark of a period, and one row without a mark for each subject learnt in it; or all that of one :subject.
-- :subject 0 is every subject.
-- CROSS JOIN holds SQLite to this order: by group and day to the few works, not through all of the student's marks.
WITH {{sight for grades}},
{{period}},
mine AS (
    SELECT p.student_id, p.since, p.before, s.group_id, g.subject_id,
           MAX(CASE WHEN s.from_day < p.before AND (s.until_day IS NULL OR s.until_day >= p.since)
               THEN 1 ELSE 0 END) AS learnt
    FROM period AS p
    JOIN group_students AS s ON s.student_id = p.student_id
    JOIN teaching_groups AS g ON g.id = s.group_id
    WHERE g.subject_id = :subject OR :subject = 0 -- in this order PostgreSQL takes it for the BIGINT that it is
    GROUP BY p.student_id, p.since, p.before, s.group_id, g.subject_id
)
SELECT u.id AS subject_id, u.name AS subject, w.id AS work_id, w.kind, w.topic, w.work_day,
       m.id, m.notation, m.value, m.comment, m.entered_at, m.corrects_id, e.given_name, e.family_name
FROM mine AS o
CROSS JOIN works AS w
CROSS JOIN marks AS m
JOIN subjects AS u ON u.id = o.subject_id
JOIN people AS e ON e.id = m.entered_by
WHERE w.group_id = o.group_id AND w.work_day >= o.since AND w.work_day < o.before
  AND m.student_id = o.student_id AND m.work_id = w.id
UNION ALL
SELECT u.id, u.name, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM mine AS o
JOIN subjects AS u ON u.id = o.subject_id
WHERE o.learnt = 1 OR :subject <> 0;

-- name: mark
-- A mark with all that it corrected and that corrected it: the same student's marks for the same work.
WITH {{sight for grades}}
SELECT u.id AS subject_id, u.name AS subject, w.id AS work_id, w.kind, w.topic, w.work_day,
       m.id, m.notation, m.value, m.comment, m.entered_at, m.corrects_id, e.given_name, e.family_name
FROM sight AS v
JOIN marks AS a ON a.student_id = v.student_id AND a.id = :mark
JOIN marks AS m ON m.student_id = a.student_id AND m.work_id = a.work_id
JOIN works AS w ON w.id = m.work_id
JOIN teaching_groups AS g ON g.id = w.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS e ON e.id = m.entered_by;

-- name: group_average^
-- The counting marks of the student's latest group in :subject, of all its pupils together; no row where fewer than
-- :fewest pupils have one, so that nobody's marks can be guessed.
WITH {{sight for grades}},
{{period}},
latest AS (
    SELECT p.since, p.before, s.group_id
    FROM period AS p
    JOIN group_students AS s ON s.student_id = p.student_id
    JOIN teaching_groups AS g ON g.id = s.group_id
    WHERE g.subject_id = :subject AND s.from_day < p.before AND (s.until_day IS NULL OR s.until_day >= p.since)
    ORDER BY s.from_day DESC, s.group_id DESC
    LIMIT 1
)
SELECT SUM(CAST(m.value AS INTEGER)) AS points, COUNT(*) AS marks
FROM latest AS o
CROSS JOIN works AS w
CROSS JOIN marks AS m
WHERE w.group_id = o.group_id AND w.work_day >= o.since AND w.work_day < o.before
  AND m.work_id = w.id AND m.notation = 'points'
  AND NOT EXISTS (SELECT 1 FROM marks AS n WHERE n.corrects_id = m.id)
HAVING COUNT(DISTINCT m.student_id) >= :fewest;
