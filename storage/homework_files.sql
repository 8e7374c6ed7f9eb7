-- The papers that teachers add to homework.

-- name: listed
WITH {{sight for homework}}
SELECT f.id, f.kind, f.name
FROM sight AS v
JOIN homework AS h ON h.id = :homework
JOIN homework_files AS p ON p.homework_id = h.id
JOIN files AS f ON f.id = p.file_id
WHERE EXISTS (
    SELECT 1 FROM group_students AS s
    WHERE s.group_id = h.group_id AND s.student_id = v.student_id
      AND s.from_day <= h.due_day AND (s.until_day IS NULL OR s.until_day >= h.due_day))
ORDER BY p.added_at, f.id;

-- name: attach!
-- A teacher of the group adds a paper handed in by the same person.
WITH {{teaching}}
INSERT INTO homework_files (homework_id, file_id, added_by, added_at)
SELECT h.id, f.id, t.person_id, :now
FROM teaching AS t
JOIN homework AS h ON h.group_id = t.group_id AND h.id = :homework
JOIN files AS f ON f.person_id = t.person_id AND f.id = :file
WHERE TRUE
ON CONFLICT (homework_id, file_id) DO NOTHING;
