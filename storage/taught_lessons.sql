-- What somebody teaches: groups, the planned week, what differs from it, what was done. Days are put together in Python.

-- name: groups
WITH {{teaching}}
SELECT DISTINCT g.id, g.name, u.name AS subject
FROM teaching AS t
JOIN teaching_groups AS g ON g.id = t.group_id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY g.name, u.name, g.id;

-- name: frame
-- Terms and holidays of the school where the viewer teaches.
WITH {{teaching}},
schooled AS (
    SELECT DISTINCT g.school_id
    FROM teaching AS t
    JOIN teaching_groups AS g ON g.id = t.group_id
)
SELECT 'term' AS what, m.first_day AS day, m.last_day AS last_day
FROM schooled AS s
JOIN terms AS m ON m.school_id = s.school_id
UNION ALL
SELECT 'holiday', o.first_day, o.last_day
FROM schooled AS s
JOIN holidays AS o ON o.school_id = s.school_id
ORDER BY 1, 2;

-- name: planned
WITH {{teaching}}
SELECT DISTINCT l.id, l.group_id, l.weekday, l.number, l.room, l.from_day, l.until_day
FROM teaching AS t
JOIN lessons AS l ON l.group_id = t.group_id
WHERE l.from_day <= :until AND (l.until_day IS NULL OR l.until_day >= :since)
ORDER BY l.id;

-- name: changes
WITH {{teaching}}
SELECT DISTINCT c.id, c.group_id, c.kind, c.day, c.number, c.new_room, c.new_day, c.new_number
FROM teaching AS t
JOIN lesson_changes AS c ON c.group_id = t.group_id
WHERE c.withdrawn_at IS NULL
  AND ((c.day >= :since AND c.day <= :until) OR (c.new_day >= :since AND c.new_day <= :until))
ORDER BY c.id;

-- name: topics
WITH {{teaching}}
SELECT DISTINCT r.group_id, r.day, r.number, r.topic
FROM teaching AS t
JOIN lesson_records AS r ON r.group_id = t.group_id
WHERE r.day >= :since AND r.day <= :until;
