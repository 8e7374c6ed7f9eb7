-- A row waits while it is neither sent nor failed. It holds back the later rows of its chat once it is due or was tried.

-- name: add*!
INSERT INTO outbox (bot_id, chat_id, lane, link_id, also, number, content, created_at, due_at)
VALUES (:bot, :chat, :lane, :link, :also, :number, :content, :now, :due);

-- name: lease
UPDATE outbox SET leased_by = :worker, leased_until = :until
WHERE id IN (
    SELECT o.id FROM outbox AS o
    WHERE o.bot_id = :bot AND o.sent_at IS NULL AND o.failed_at IS NULL AND o.due_at <= :now
      AND (o.leased_until IS NULL OR o.leased_until <= :now)
      AND NOT EXISTS (
        SELECT 1 FROM outbox AS earlier
        WHERE earlier.bot_id = o.bot_id AND earlier.chat_id = o.chat_id AND earlier.id < o.id
          AND earlier.sent_at IS NULL AND earlier.failed_at IS NULL
          AND (earlier.due_at <= :now OR earlier.attempted_at IS NOT NULL))
    ORDER BY o.lane, o.due_at, o.id
    LIMIT :most)
RETURNING id, chat_id, lane, link_id, also, number, content, created_at, due_at, leased_until, tries;

-- Whether the right still holds under which a row was written: a family's as everywhere, a guest's as long as a guardian
-- lets them look at all, a teacher's while employed.
-- name: stands$
WITH {{sight for anything}}
SELECT 1 FROM links AS k
WHERE k.id = :link AND k.ended_at IS NULL AND k.expires_at > :now
  AND (
    EXISTS (SELECT 1 FROM sight)
    OR (k.student_id IS NULL AND EXISTS (
        SELECT 1 FROM staff AS f WHERE f.person_id = k.person_id
          AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))));

-- name: extend!
UPDATE outbox SET leased_until = :until
WHERE id = :id AND leased_by = :worker AND sent_at IS NULL AND failed_at IS NULL;

-- name: sent!
UPDATE outbox
SET sent_at = :now, message_id = :message, attempted_at = :now, content = NULL, failure = NULL,
    leased_by = NULL, leased_until = NULL
WHERE id = :id AND sent_at IS NULL AND failed_at IS NULL;

-- name: became$
SELECT message_id FROM outbox
WHERE bot_id = :bot AND chat_id = :chat AND number = :number AND created_at = :created AND message_id IS NOT NULL
ORDER BY id LIMIT 1;

-- name: postpone!
UPDATE outbox
SET due_at = :due, tries = tries + :tried, attempted_at = :now, failure = :failure,
    leased_by = NULL, leased_until = NULL
WHERE id = :id AND sent_at IS NULL AND failed_at IS NULL;

-- name: fail!
UPDATE outbox
SET failed_at = :now, failure = :failure, content = NULL, leased_by = NULL, leased_until = NULL
WHERE id = :id AND sent_at IS NULL AND failed_at IS NULL;

-- name: fail_chat
UPDATE outbox
SET failed_at = :now, failure = :failure, content = NULL, leased_by = NULL, leased_until = NULL
WHERE bot_id = :bot AND chat_id = :chat AND sent_at IS NULL AND failed_at IS NULL
RETURNING id, chat_id, lane, number, failure;

-- name: release!
UPDATE outbox SET leased_by = NULL, leased_until = NULL
WHERE bot_id = :bot AND leased_by = :worker AND sent_at IS NULL AND failed_at IS NULL;

-- name: release_all!
UPDATE outbox SET leased_by = NULL, leased_until = NULL
WHERE bot_id = :bot AND leased_by IS NOT NULL AND sent_at IS NULL AND failed_at IS NULL;

-- name: is_due$
SELECT 1 FROM outbox
WHERE bot_id = :bot AND sent_at IS NULL AND failed_at IS NULL AND due_at <= :now
  AND (leased_until IS NULL OR leased_until <= :now)
LIMIT 1;

-- name: next_due$
SELECT MIN(CASE WHEN leased_until > due_at THEN leased_until ELSE due_at END)
FROM outbox WHERE bot_id = :bot AND sent_at IS NULL AND failed_at IS NULL AND due_at > :after;

-- name: holds_back$
SELECT 1 FROM outbox
WHERE bot_id = :bot AND chat_id = :chat AND sent_at IS NULL AND failed_at IS NULL
  AND (due_at <= :now OR attempted_at IS NOT NULL)
LIMIT 1;

-- name: forget!
DELETE FROM outbox WHERE sent_at < :before;
