-- The register as a family reads it: what was missed, what came late, and whether it is excused.

-- name: missed
WITH {{sight}}
SELECT a.day, a.number, a.kind, u.name AS subject, CASE WHEN {{excused}} THEN 1 ELSE 0 END AS is_excused
FROM sight AS v
JOIN attendance AS a ON a.student_id = v.student_id
JOIN teaching_groups AS g ON g.id = a.group_id
JOIN subjects AS u ON u.id = g.subject_id
WHERE a.day >= :since AND a.day <= :until
ORDER BY a.day, a.number;
