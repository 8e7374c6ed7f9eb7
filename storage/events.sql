-- When and where what the school announces takes place.

-- name: ahead
-- Events that are not over on :since and begin by :until, by day and time; whole days first.
WITH {{sight for announcements}}, {{told}}
SELECT p.id, p.title, e.kind, e.first_day, e.last_day, e.starts, e.ends, e.place, r.read_at,
       (SELECT COUNT(*) FROM bookings AS b WHERE b.publication_id = p.id AND b.student_id = t.student_id
           AND t.owner_kind NOT IN ('student', 'delegate')) AS bookings,
       (SELECT COUNT(*) FROM slots AS s WHERE s.publication_id = p.id) AS slots
FROM told AS t
JOIN publications AS p ON p.id = t.id
JOIN events AS e ON e.publication_id = p.id AND e.last_day >= :since AND e.first_day <= :until
LEFT JOIN publication_reads AS r ON r.publication_id = p.id AND r.person_id = t.person_id
ORDER BY e.first_day, COALESCE(e.starts, ''), p.id;

-- name: one^
WITH {{sight for announcements}}, {{told}}
SELECT p.id, p.title, e.kind, e.first_day, e.last_day, e.starts, e.ends, e.place, r.read_at,
       (SELECT COUNT(*) FROM bookings AS b WHERE b.publication_id = p.id AND b.student_id = t.student_id
           AND t.owner_kind NOT IN ('student', 'delegate')) AS bookings,
       (SELECT COUNT(*) FROM slots AS s WHERE s.publication_id = p.id) AS slots
FROM told AS t
JOIN publications AS p ON p.id = t.id
JOIN events AS e ON e.publication_id = p.id
LEFT JOIN publication_reads AS r ON r.publication_id = p.id AND r.person_id = t.person_id
WHERE p.id = :publication;
