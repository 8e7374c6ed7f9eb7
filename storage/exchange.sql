-- Files of the office between showing what they would change and writing it.

-- name: drop!
WITH {{managed}}
DELETE FROM exchange_files WHERE link_id IN (SELECT k.link_id FROM managed AS k);

-- name: keep<!
WITH {{managed}}
INSERT INTO exchange_files (link_id, content, shown, sent_at)
SELECT l.id, :content, :shown, :sent_at FROM managed AS k JOIN links AS l ON l.id = k.link_id
RETURNING id;

-- name: fill!
UPDATE exchange_files SET content = :content WHERE id = :id;

-- name: kept^
WITH {{managed}}
SELECT f.id, f.content, f.shown FROM managed AS k
JOIN exchange_files AS f ON f.link_id = k.link_id
WHERE f.id = :id AND f.sent_at >= :since;

-- For the job that clears up: no viewer.
-- name: oldest$
SELECT MIN(f.sent_at) FROM exchange_files AS f;

-- name: expire!
DELETE FROM exchange_files WHERE sent_at < :since;
