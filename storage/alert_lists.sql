-- The message about absences that stands in a chat at school; see storage/alert_lists.py.

-- name: of_chat^
SELECT user_id, link_id, number, told_at, message_id, is_list, rang_at, rings_at
FROM alert_lists
WHERE bot_id = :bot AND chat_id = :chat;

-- name: keep!
INSERT INTO alert_lists (bot_id, chat_id, user_id, link_id, number, told_at, message_id, is_list, is_stale, rang_at, rings_at)
VALUES (:bot, :chat, :user, :link, :number, :told_at, NULL, :is_list, 0, :rang_at, :rings_at)
ON CONFLICT (bot_id, chat_id) DO UPDATE
SET user_id = excluded.user_id, link_id = excluded.link_id, number = excluded.number, told_at = excluded.told_at,
    message_id = NULL, is_list = excluded.is_list, is_stale = 0, rang_at = excluded.rang_at, rings_at = excluded.rings_at;

-- It is that message which was tapped, and it shows the list as it is now.
-- name: tapped!
UPDATE alert_lists SET message_id = :message, is_list = 1, is_stale = 0, rang_at = :now, rings_at = NULL
WHERE bot_id = :bot AND chat_id = :chat AND user_id = :user
  AND (message_id = :message OR (message_id IS NULL AND EXISTS (
    SELECT 1 FROM outbox AS o
    WHERE o.bot_id = alert_lists.bot_id AND o.chat_id = alert_lists.chat_id AND o.number = alert_lists.number
      AND o.created_at = alert_lists.told_at AND o.message_id = :message)));

-- name: let_go!
DELETE FROM alert_lists
WHERE bot_id = :bot AND chat_id = :chat
  AND (message_id = :message OR (message_id IS NULL AND EXISTS (
    SELECT 1 FROM outbox AS o
    WHERE o.bot_id = alert_lists.bot_id AND o.chat_id = alert_lists.chat_id AND o.number = alert_lists.number
      AND o.created_at = alert_lists.told_at AND o.message_id = :message)));

-- name: take!
DELETE FROM alert_lists WHERE bot_id = :bot AND chat_id = :chat;

-- name: touch!
UPDATE alert_lists SET is_stale = 1
WHERE is_list = 1 AND EXISTS (
    SELECT 1 FROM absence_tellings AS t
    WHERE t.absence_id = :absence AND t.bot_id = alert_lists.bot_id AND t.chat_id = alert_lists.chat_id);

-- name: is_due$
SELECT 1 FROM alert_lists WHERE bot_id = :bot AND is_stale = 1
UNION ALL
SELECT 1 FROM alert_lists WHERE bot_id = :bot AND rings_at IS NOT NULL AND rings_at <= :now
LIMIT 1;

-- name: due
SELECT chat_id, user_id, link_id, number, told_at, message_id, is_list, rang_at, rings_at
FROM alert_lists
WHERE bot_id = :bot AND (is_stale = 1 OR (rings_at IS NOT NULL AND rings_at <= :now))
ORDER BY chat_id
LIMIT :most;

-- name: shown!
UPDATE alert_lists SET is_stale = 0, rings_at = CASE WHEN rings_at <= :now THEN NULL ELSE rings_at END
WHERE bot_id = :bot AND chat_id = :chat;
