-- The diary's page: what belongs to a day beside its lessons, homework and register.

-- name: topics
-- What was done in lessons between two days, in the student's time in the group.
WITH {{sight}}
SELECT DISTINCT r.group_id, r.day, r.number, r.topic
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN lesson_records AS r ON r.group_id = s.group_id
    AND r.day >= s.from_day AND (s.until_day IS NULL OR r.day <= s.until_day)
WHERE r.day >= :since AND r.day <= :until;

-- name: marks
-- The marks for works of these days. CROSS JOIN holds SQLite to this order: by group and day to the few works.
WITH {{sight}},
mine AS (
    SELECT DISTINCT v.student_id, s.group_id
    FROM sight AS v
    JOIN group_students AS s ON s.student_id = v.student_id
)
SELECT u.name AS subject, w.id AS work_id, w.kind, w.topic, w.work_day,
       m.id, m.notation, m.value, m.comment, m.entered_at, m.corrects_id, e.given_name, e.family_name
FROM mine AS o
CROSS JOIN works AS w
CROSS JOIN marks AS m
JOIN teaching_groups AS g ON g.id = o.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS e ON e.id = m.entered_by
WHERE w.group_id = o.group_id AND w.work_day >= :since AND w.work_day <= :until
  AND m.student_id = o.student_id AND m.work_id = w.id
ORDER BY m.id;

-- name: remarks
-- What teachers wrote of these days and published.
WITH {{sight}}
SELECT r.id, r.kind, r.text, r.day, r.number, u.name AS subject
FROM sight AS v
JOIN remarks AS r ON r.student_id = v.student_id AND r.published_at IS NOT NULL
LEFT JOIN teaching_groups AS g ON g.id = r.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
WHERE r.day >= :since AND r.day <= :until
ORDER BY r.written_at, r.id;

-- name: record!
-- Said again, it is what is said last.
WITH {{giving}},
givers AS (
    SELECT t.person_id, t.group_id FROM teaching AS t
    UNION
    SELECT d.person_id, d.group_id FROM giving AS d WHERE d.number = :number
)
INSERT INTO lesson_records (group_id, day, number, topic, entered_by, entered_at)
SELECT v.group_id, :day, :number, :topic, v.person_id, :now
FROM givers AS v
WHERE v.group_id = :group_id
LIMIT 1
ON CONFLICT (group_id, day, number) DO UPDATE
SET topic = excluded.topic, entered_by = excluded.entered_by, entered_at = excluded.entered_at;
