-- Who somebody is, as far as the one who looks may know.

-- Whom a living link shows: its owner, the student it is about, that student's class today. Empty once the right has ended.
-- name: role^
WITH {{sight}}
SELECT l.id AS link_id, l.owner_kind AS kind, h.name AS school, h.session_days,
       p.given_name AS own_given_name, p.family_name AS own_family_name, p.vocative,
       s.id AS student_id, s.given_name, s.family_name, c.grade, c.letter
FROM links AS l
JOIN schools AS h ON h.id = l.school_id
JOIN people AS p ON p.id = l.person_id
LEFT JOIN sight AS v ON v.link_id = l.id
LEFT JOIN people AS s ON s.id = v.student_id
LEFT JOIN enrolments AS e ON e.student_id = s.id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS c ON c.id = e.class_id
WHERE l.id = :link AND l.ended_at IS NULL AND l.expires_at > :now
  AND (s.id IS NOT NULL OR (l.student_id IS NULL AND EXISTS (
        SELECT 1 FROM staff AS f
        WHERE f.person_id = l.person_id AND f.role = l.owner_kind
          AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))))
ORDER BY e.from_day DESC
LIMIT 1;
