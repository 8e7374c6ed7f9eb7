-- What the school tells its staff too.

-- name: waiting^
-- The oldest that has not been told to all of the staff; in the night only what is urgent.
SELECT p.id, p.staff_after
FROM publications AS p
WHERE p.readers = 'everybody' AND p.staff_told_at IS NULL AND p.withdrawn_at IS NULL AND p.stopped_at IS NULL
  AND p.published_at <= :now AND p.posted_at IS NOT NULL AND p.urgent >= :urgent
ORDER BY p.published_at, p.id
LIMIT 1;

-- name: links
-- Links of people who work there, but the author's.
SELECT l.id AS link_id, l.chat_id, l.user_id
FROM publications AS p
JOIN links AS l ON l.school_id = p.school_id AND l.student_id IS NULL AND l.id > p.staff_after AND l.bot_id = :bot
    AND l.person_id <> p.author_id AND l.ended_at IS NULL AND l.expires_at > :now
    AND l.owner_kind IN ('teacher', 'office', 'head')
WHERE p.id = :publication
  AND NOT EXISTS (
    SELECT 1 FROM chats AS h WHERE h.bot_id = l.bot_id AND h.chat_id = l.chat_id AND h.blocked_at IS NOT NULL)
ORDER BY l.id
LIMIT :most;

-- name: told!
-- done NULL: there are more.
UPDATE publications
SET staff_after = :after, staff_told_at = CAST(:done AS BIGINT)
WHERE id = :publication;

-- name: one^
WITH {{staffed}}
SELECT p.id, p.title, p.text, p.urgent, p.published_at, a.given_name, a.family_name
FROM staffed AS s
JOIN publications AS p ON p.id = :publication AND p.school_id = s.school_id AND p.readers = 'everybody'
    AND p.published_at <= :now AND p.withdrawn_at IS NULL
JOIN people AS a ON a.id = p.author_id;

-- name: files
WITH {{staffed}}
SELECT f.id, f.kind, f.size
FROM staffed AS s
JOIN publications AS p ON p.id = :publication AND p.school_id = s.school_id AND p.readers = 'everybody'
    AND p.published_at <= :now AND p.withdrawn_at IS NULL
JOIN publication_files AS l ON l.publication_id = p.id
JOIN files AS f ON f.id = l.file_id
ORDER BY f.id;
