-- Homework as teachers set it, and what it said before they changed it.

-- name: assign<!
WITH {{teaching}}
INSERT INTO homework (group_id, text, due_day, set_by, set_at)
SELECT t.group_id, :text, :due, t.person_id, :now
FROM teaching AS t
WHERE t.group_id = :group_
LIMIT 1
RETURNING id;

-- name: own^
-- A homework of a group that the viewer teaches today, as it is now.
WITH {{teaching}}
SELECT h.id, h.group_id, h.text, h.due_day, g.school_id, t.person_id
FROM teaching AS t
JOIN homework AS h ON h.group_id = t.group_id AND h.id = :homework
JOIN teaching_groups AS g ON g.id = h.group_id
LIMIT 1;

-- name: keep!
INSERT INTO homework_changes (homework_id, changed_at, changed_by, text, due_day)
VALUES (:homework, :now, :person, :text, :due)
ON CONFLICT (homework_id, changed_at) DO NOTHING;

-- name: change!
WITH {{teaching}}
UPDATE homework SET text = :text, due_day = :due, changed_at = :now
WHERE id = :homework AND group_id IN (SELECT t.group_id FROM teaching AS t);

-- name: school$
SELECT school_id FROM teaching_groups WHERE id = :group_;

-- name: before^
-- What a homework of the viewed student said before it was changed last.
WITH {{sight for homework}}
SELECT c.text, c.due_day, c.changed_at
FROM sight AS v
JOIN homework AS h ON h.id = :homework
JOIN homework_changes AS c ON c.homework_id = h.id
WHERE EXISTS (
    SELECT 1 FROM group_students AS s
    WHERE s.group_id = h.group_id AND s.student_id = v.student_id
      AND s.from_day <= h.due_day AND (s.until_day IS NULL OR s.until_day >= h.due_day))
ORDER BY c.changed_at DESC
LIMIT 1;
