-- What a family sees of the marks.

-- name: terms
-- The terms that have begun, newest first.
WITH {{sight}}
SELECT t.year, t.number, t.first_day, t.last_day
FROM sight AS v
JOIN terms AS t ON t.school_id = v.school_id
WHERE t.first_day <= :today
ORDER BY t.first_day DESC;

-- name: marks
-- Every mark of a period, and one row without a mark for each subject learnt in it; or all that of one :subject.
-- A period goes from its first day up to the next one's, so that no mark falls between two terms. :number 0 is the
-- whole school year, :year 0 everything there is, :subject 0 every subject.
-- CROSS JOIN holds SQLite to this order: by group and day to the few works, not through all of the student's marks.
WITH {{sight}},
period AS (
    SELECT v.student_id,
           CASE WHEN :year = 0 THEN '0000' ELSE MIN(t.first_day) END AS since,
           COALESCE(MIN(n.first_day), '9999') AS before
    FROM sight AS v
    LEFT JOIN terms AS t ON t.school_id = v.school_id AND t.year = :year AND (:number = 0 OR t.number = :number)
    LEFT JOIN terms AS n ON n.school_id = t.school_id
        AND (n.year > t.year OR (:number <> 0 AND n.year = t.year AND n.number > t.number))
    GROUP BY v.student_id
),
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
WITH {{sight}}
SELECT u.id AS subject_id, u.name AS subject, w.id AS work_id, w.kind, w.topic, w.work_day,
       m.id, m.notation, m.value, m.comment, m.entered_at, m.corrects_id, e.given_name, e.family_name
FROM sight AS v
JOIN marks AS a ON a.student_id = v.student_id AND a.id = :mark
JOIN marks AS m ON m.student_id = a.student_id AND m.work_id = a.work_id
JOIN works AS w ON w.id = m.work_id
JOIN teaching_groups AS g ON g.id = w.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS e ON e.id = m.entered_by;
