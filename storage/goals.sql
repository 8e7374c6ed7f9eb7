-- A student's own goals. The student's own link reads and sets them; a guardian's finds nothing.

-- name: own
WITH {{sight}}
SELECT o.subject_id, u.name AS subject, o.target
FROM sight AS v
JOIN goals AS o ON o.student_id = v.student_id
JOIN subjects AS u ON u.id = o.subject_id
WHERE v.owner_kind = 'student';

-- name: set<!
WITH {{sight}}
INSERT INTO goals (student_id, subject_id, target, set_at)
SELECT v.student_id, u.id, :target, :now
FROM sight AS v
JOIN subjects AS u ON u.id = :subject
WHERE v.owner_kind = 'student' AND EXISTS (
    SELECT 1 FROM group_students AS s
    JOIN teaching_groups AS g ON g.id = s.group_id
    WHERE s.student_id = v.student_id AND g.subject_id = u.id)
ON CONFLICT (student_id, subject_id) DO UPDATE SET target = excluded.target, set_at = excluded.set_at
RETURNING subject_id;

-- name: drop<!
WITH {{sight}}
DELETE FROM goals
WHERE subject_id = :subject AND student_id = (SELECT v.student_id FROM sight AS v WHERE v.owner_kind = 'student')
RETURNING subject_id;
