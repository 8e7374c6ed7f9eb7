-- name: find^
SELECT bot_id, chat_id, user_id, language, link_id, blocked_at
FROM chats
WHERE bot_id = :bot AND chat_id = :chat;

-- name: choose_language!
INSERT INTO chats (bot_id, chat_id, user_id, language)
VALUES (:bot, :chat, :user, :language)
ON CONFLICT (bot_id, chat_id) DO UPDATE SET user_id = excluded.user_id, language = excluded.language;

-- name: show_link!
INSERT INTO chats (bot_id, chat_id, user_id, link_id)
VALUES (:bot, :chat, :user, :link)
ON CONFLICT (bot_id, chat_id) DO UPDATE SET user_id = excluded.user_id, link_id = excluded.link_id;

-- name: mark_blocked!
UPDATE chats SET blocked_at = :at WHERE bot_id = :bot AND chat_id = :chat;

-- What waited for its return is looked at now.
-- name: wake_notices!
UPDATE notices SET due_at = 0 WHERE bot_id = :bot AND chat_id = :chat AND done_at IS NULL;
