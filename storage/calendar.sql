-- The private address under which a calendar program asks for a student's calendar.

-- name: address^
-- Since when there is an address.
WITH {{sight}}
SELECT a.made_at
FROM sight AS v
JOIN calendar_addresses AS a ON a.link_id = v.link_id AND a.ended_at IS NULL;

-- name: end_address!
WITH {{sight}}
UPDATE calendar_addresses SET ended_at = :now
WHERE ended_at IS NULL AND link_id IN (SELECT v.link_id FROM sight AS v);

-- name: make_address!
WITH {{sight}}
INSERT INTO calendar_addresses (link_id, token_index, made_at)
SELECT v.link_id, :token, :now FROM sight AS v;

-- name: of_token^
-- Whose calendar an address is. The right stands in the statements that read for this link.
SELECT l.id, l.bot_id, l.chat_id, l.user_id
FROM calendar_addresses AS a
JOIN links AS l ON l.id = a.link_id AND l.ended_at IS NULL AND l.expires_at > :now
WHERE a.token_index = :token AND a.ended_at IS NULL;
