-- The evening's message with what is due on the next day, at an hour that each reader chooses for each child.

-- name: chosen$
WITH {{sight}}
SELECT r.at
FROM sight AS v
JOIN links AS l ON l.id = v.link_id
JOIN homework_reminders AS r ON r.bot_id = l.bot_id AND r.person_id = v.person_id AND r.student_id = v.student_id;

-- name: choose!
WITH {{sight}}
INSERT INTO homework_reminders (bot_id, person_id, student_id, at, next_at)
SELECT l.bot_id, v.person_id, v.student_id, :at, CAST(:next AS BIGINT)
FROM sight AS v
JOIN links AS l ON l.id = v.link_id
WHERE TRUE
ON CONFLICT (bot_id, person_id, student_id) DO UPDATE SET at = excluded.at, next_at = excluded.next_at;

-- name: stop!
WITH {{sight}}
DELETE FROM homework_reminders
WHERE bot_id = (SELECT l.bot_id FROM sight AS v JOIN links AS l ON l.id = v.link_id)
  AND person_id = (SELECT v.person_id FROM sight AS v)
  AND student_id = (SELECT v.student_id FROM sight AS v);

-- Below: for the jobs that remind. No viewer.

-- name: waiting$
SELECT 1 FROM homework_reminders WHERE bot_id = :bot AND next_at <= :now LIMIT 1;

-- name: due
SELECT person_id, student_id, at, next_at FROM homework_reminders
WHERE bot_id = :bot AND next_at <= :now
ORDER BY next_at
LIMIT :most;

-- name: put_off!
UPDATE homework_reminders SET next_at = :next
WHERE bot_id = :bot AND person_id = :person AND student_id = :student;

-- name: chats
-- Where a person looks at a student: one row a living link.
SELECT l.id AS link_id, l.chat_id, l.user_id
FROM links AS l
JOIN chats AS c ON c.bot_id = l.bot_id AND c.chat_id = l.chat_id AND c.blocked_at IS NULL
WHERE l.bot_id = :bot AND l.person_id = :person AND l.student_id = :student
  AND l.ended_at IS NULL AND l.expires_at > :now
ORDER BY l.id;
