-- Works to come that a family prepares for.

-- name: between
-- What is summative and falls between two days, both included, while the student is of the group.
WITH {{sight for homework}}
SELECT DISTINCT w.id, w.topic, w.work_day, u.name AS subject
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN works AS w ON w.group_id = s.group_id AND w.kind = 'summative' AND w.work_day >= s.from_day
    AND (s.until_day IS NULL OR w.work_day <= s.until_day)
JOIN teaching_groups AS g ON g.id = w.group_id
JOIN subjects AS u ON u.id = g.subject_id
WHERE w.work_day >= :since AND w.work_day <= :until;

-- name: one^
WITH {{sight for homework}}
SELECT w.id, w.topic, w.work_day, u.name AS subject
FROM sight AS v
JOIN works AS w ON w.id = :work AND w.kind = 'summative'
JOIN teaching_groups AS g ON g.id = w.group_id
JOIN subjects AS u ON u.id = g.subject_id
WHERE EXISTS (
    SELECT 1 FROM group_students AS s
    WHERE s.group_id = w.group_id AND s.student_id = v.student_id
      AND s.from_day <= w.work_day AND (s.until_day IS NULL OR s.until_day >= w.work_day));
