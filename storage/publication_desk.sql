-- What the school has told or is to tell, and whom one may tell.

-- name: audiences
-- Whom a staff link may tell: the own classes and groups; office and head every class and grade that has pupils, and all.
WITH {{teaching}}, {{classroom}}, {{office}}
SELECT 'class' AS kind, c.id, c.year, c.grade, c.letter, CAST(NULL AS TEXT) AS subject, CAST(NULL AS TEXT) AS name
FROM classroom AS k
JOIN classes AS c ON c.id = k.class_id
UNION
SELECT 'class', c.id, c.year, c.grade, c.letter, CAST(NULL AS TEXT), CAST(NULL AS TEXT)
FROM office AS o
JOIN classes AS c ON c.school_id = o.school_id
WHERE EXISTS (
    SELECT 1 FROM enrolments AS e WHERE e.class_id = c.id
      AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today))
UNION
SELECT 'group', g.id, 0, 0, '', u.name, g.name
FROM teaching AS t
JOIN teaching_groups AS g ON g.id = t.group_id
JOIN subjects AS u ON u.id = g.subject_id
UNION
SELECT 'grade', 0, c.year, c.grade, '', CAST(NULL AS TEXT), CAST(NULL AS TEXT)
FROM office AS o
JOIN classes AS c ON c.school_id = o.school_id
WHERE EXISTS (
    SELECT 1 FROM enrolments AS e WHERE e.class_id = c.id
      AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today))
UNION
SELECT 'school', 0, 0, 0, '', CAST(NULL AS TEXT), CAST(NULL AS TEXT)
FROM office AS o;

-- name: listed
-- waiting 1: those whose time is still to come, the next first; 0: the others, the newest first.
WITH {{desk}}
SELECT p.id, p.title, p.kind, p.urgent, p.published_at, p.asks_confirmation, d.leads,
       COALESCE(p.grade, c.grade) AS grade, c.letter, g.name AS group_name, u.name AS subject
FROM desk AS d
JOIN publications AS p ON p.id = d.id AND p.withdrawn_at IS NULL
    AND CASE WHEN p.published_at > :now THEN 1 ELSE 0 END = :waiting
LEFT JOIN classes AS c ON c.id = p.class_id
LEFT JOIN teaching_groups AS g ON g.id = p.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
ORDER BY CASE WHEN p.published_at > :now THEN p.published_at ELSE -p.published_at END, p.id DESC
LIMIT :most OFFSET :skip;

-- name: one^
WITH {{desk}}
SELECT p.id, p.title, p.text, p.kind, p.readers, p.urgent, p.published_at, p.until_day, p.asks_confirmation, p.changed_at,
       p.stopped_at, d.leads, a.given_name, a.family_name,
       COALESCE(p.grade, c.grade) AS grade, c.letter, g.name AS group_name, u.name AS subject,
       e.kind AS event, e.first_day, e.last_day, e.starts, e.ends, e.place,
       (SELECT COUNT(*) FROM slots AS s WHERE s.publication_id = p.id) AS slots,
       (SELECT COUNT(*) FROM bookings AS b WHERE b.publication_id = p.id) AS bookings,
       (SELECT COUNT(*) FROM publication_files AS f WHERE f.publication_id = p.id) AS files,
       (SELECT MAX(r.reminded_at) FROM publication_reminders AS r WHERE r.publication_id = p.id) AS reminded_at
FROM desk AS d
JOIN publications AS p ON p.id = d.id AND p.id = :publication AND p.withdrawn_at IS NULL
JOIN people AS a ON a.id = p.author_id
LEFT JOIN classes AS c ON c.id = p.class_id
LEFT JOIN teaching_groups AS g ON g.id = p.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN events AS e ON e.publication_id = p.id;

-- name: files
WITH {{desk}}
SELECT f.id, f.kind, f.size
FROM desk AS d
JOIN publication_files AS l ON l.publication_id = d.id
JOIN files AS f ON f.id = l.file_id
WHERE d.id = :publication
ORDER BY f.id;

-- name: former
-- What it said before, the newest first.
WITH {{desk}}
SELECT c.title, c.text, c.changed_at
FROM desk AS d
JOIN publication_changes AS c ON c.publication_id = d.id
WHERE d.id = :publication AND d.leads = 1
ORDER BY c.id DESC;
