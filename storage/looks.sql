-- How a reader calls a child; see storage/looks.py.

-- name: look^
WITH {{sight}}
SELECT k.name, k.sign
FROM sight AS v
JOIN child_looks AS k ON k.person_id = v.person_id AND k.student_id = v.student_id;

-- name: change!
WITH {{sight}}
INSERT INTO child_looks (person_id, student_id, name, sign)
SELECT v.person_id, v.student_id, :name, :sign FROM sight AS v WHERE v.owner_kind <> 'student'
ON CONFLICT (person_id, student_id) DO UPDATE SET name = excluded.name, sign = excluded.sign;
