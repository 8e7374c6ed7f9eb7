-- Pinned screens; see storage/pins.py.

-- name: keep!
INSERT INTO pins (bot_id, chat_id, user_id, message_id, shown_day) VALUES (:bot, :chat, :user, :message, :today)
ON CONFLICT (bot_id, chat_id) DO UPDATE
SET user_id = excluded.user_id, message_id = excluded.message_id, shown_day = excluded.shown_day;

-- name: of_chat^
SELECT message_id FROM pins WHERE bot_id = :bot AND chat_id = :chat AND user_id = :user;

-- name: take!
DELETE FROM pins WHERE bot_id = :bot AND chat_id = :chat;

-- name: is_stale$
SELECT 1 FROM pins WHERE bot_id = :bot AND shown_day < :today LIMIT 1;

-- name: stale
SELECT chat_id, user_id, message_id FROM pins
WHERE bot_id = :bot AND shown_day < :today
ORDER BY chat_id
LIMIT :most;

-- name: shown*!
UPDATE pins SET shown_day = :today WHERE bot_id = :bot AND chat_id = :chat;
