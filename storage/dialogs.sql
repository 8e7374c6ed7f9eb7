-- name: find^
SELECT name, content FROM dialogs WHERE bot_id = :bot AND chat_id = :chat;

-- name: keep!
INSERT INTO dialogs (bot_id, chat_id, name, content, changed_at)
VALUES (:bot, :chat, :name, :content, :now)
ON CONFLICT (bot_id, chat_id)
DO UPDATE SET name = excluded.name, content = excluded.content, changed_at = excluded.changed_at;

-- name: forget!
DELETE FROM dialogs WHERE bot_id = :bot AND chat_id = :chat;
