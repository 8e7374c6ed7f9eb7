-- Who somebody is, as far as the one who looks may know.

-- Whom a living link shows: its owner, the student it is about, that student's class today. Empty once the right has ended.
-- name: role^
WITH {{sight for anything}},
{{me}}
SELECT me.link_id, me.owner_kind AS kind, h.name AS school, h.session_days,
       p.given_name AS own_given_name, p.family_name AS own_family_name, p.vocative,
       s.id AS student_id, s.given_name, s.family_name, c.grade, c.letter, k.name AS called, k.sign
FROM me
JOIN schools AS h ON h.id = me.school_id
JOIN people AS p ON p.id = me.person_id
LEFT JOIN people AS s ON s.id = me.student_id
LEFT JOIN child_looks AS k ON k.person_id = me.person_id AND k.student_id = s.id
LEFT JOIN enrolments AS e ON e.student_id = s.id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS c ON c.id = e.class_id
ORDER BY e.from_day DESC
LIMIT 1;
