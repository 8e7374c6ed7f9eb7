-- What waits to be told, chat by chat. Jobs and the composer ask here, nobody's eyes.

-- A chat has its turn unless something said before cannot be delivered: what happens meanwhile will be one message.
-- name: chats
SELECT n.chat_id, MIN(n.due_at) AS first_due
FROM notices AS n
WHERE n.bot_id = :bot AND n.done_at IS NULL AND n.due_at <= :now
  AND NOT EXISTS (
    SELECT 1 FROM outbox AS o
    WHERE o.bot_id = n.bot_id AND o.chat_id = n.chat_id AND o.sent_at IS NULL AND o.failed_at IS NULL
      AND (o.attempted_at IS NOT NULL OR o.created_at <= :stuck))
GROUP BY n.chat_id
ORDER BY first_due
LIMIT :most;

-- name: is_due$
SELECT 1 FROM notices AS n
WHERE n.bot_id = :bot AND n.done_at IS NULL AND n.due_at <= :now
  AND NOT EXISTS (
    SELECT 1 FROM outbox AS o
    WHERE o.bot_id = n.bot_id AND o.chat_id = n.chat_id AND o.sent_at IS NULL AND o.failed_at IS NULL
      AND (o.attempted_at IS NOT NULL OR o.created_at <= :stuck))
LIMIT 1;

-- What waits for a chat, due or not; what is due first.
-- name: waiting
SELECT n.id, n.kind, n.item_id, n.link_id, n.person_id, n.student_id, n.posted_at, n.ready_at, n.due_at, w.urgent,
       CASE WHEN w.withdrawn_at IS NULL THEN 0 ELSE 1 END AS is_withdrawn, l.user_id
FROM notices AS n
JOIN news AS w ON w.id = n.news_id
JOIN links AS l ON l.id = n.link_id
WHERE n.bot_id = :bot AND n.chat_id = :chat AND n.done_at IS NULL
ORDER BY n.due_at, n.id
LIMIT :most;

-- :link is the one it was told under: since the news its reader may have logged in anew.
-- name: done*!
UPDATE notices SET done_at = :now, told_as = :number, link_id = :link WHERE id = :id;

-- name: postpone*!
UPDATE notices SET due_at = :due WHERE id = :id;

-- name: park!
UPDATE notices SET due_at = :due WHERE bot_id = :bot AND chat_id = :chat AND done_at IS NULL AND due_at <= :now;

-- Messages with notices that were given up.
-- name: is_unsettled$
SELECT 1 FROM outbox AS o
WHERE o.bot_id = :bot AND o.failed_at >= :since AND o.number IS NOT NULL
  AND EXISTS (SELECT 1 FROM notices AS n WHERE n.told_as = o.number)
LIMIT 1;

-- What a blocked chat refused waits again, unless newer news about the same thing does. So does what was not sent
-- because a right had ended: in a digest there may be news of another child.
-- name: revive!
UPDATE notices SET done_at = NULL, told_as = NULL, due_at = :now
WHERE told_as IN (
    SELECT o.number FROM outbox AS o
    WHERE o.bot_id = :bot AND o.failed_at >= :since AND o.number IS NOT NULL
      AND (o.failure = 'right ended' OR EXISTS (
        SELECT 1 FROM chats AS c
        WHERE c.bot_id = o.bot_id AND c.chat_id = o.chat_id AND c.blocked_at IS NOT NULL)))
  AND NOT EXISTS (
    SELECT 1 FROM notices AS n
    WHERE n.link_id = notices.link_id AND n.kind = notices.kind AND n.item_id = notices.item_id
      AND (n.done_at IS NULL OR (n.id > notices.id AND n.told_as IS NOT NULL)));

-- name: settle!
UPDATE notices SET told_as = NULL
WHERE told_as IN (
    SELECT o.number FROM outbox AS o
    WHERE o.bot_id = :bot AND o.failed_at >= :since AND o.number IS NOT NULL);

-- name: is_old$
SELECT 1 FROM notices WHERE done_at < :before LIMIT 1;

-- name: forget!
DELETE FROM notices WHERE id IN (SELECT n.id FROM notices AS n WHERE n.done_at < :before ORDER BY n.done_at LIMIT :most);

-- name: forget_news!
DELETE FROM news
WHERE id IN (
    SELECT w.id FROM news AS w
    WHERE w.spread_at < :before AND NOT EXISTS (SELECT 1 FROM notices AS n WHERE n.news_id = w.id)
    ORDER BY w.spread_at LIMIT :most);
