-- name: remember!
INSERT INTO seen_updates (bot_id, update_id, seen_at)
VALUES (:bot, :update, :now)
ON CONFLICT (bot_id, update_id) DO NOTHING;

-- name: forget!
DELETE FROM seen_updates WHERE seen_at < :before;
