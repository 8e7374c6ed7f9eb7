-- name: set_code!
UPDATE people SET code_index = :index WHERE id = :person;

-- name: set_phone!
UPDATE people SET phone = :phone, phone_index = :index WHERE id = :person;

-- name: expire!
UPDATE links SET expires_at = linked_at + 1 WHERE id = :link;

-- name: every_people
SELECT * FROM people ORDER BY id;

-- name: every_guardianships
SELECT * FROM guardianships ORDER BY id;

-- name: every_credentials
SELECT * FROM credentials ORDER BY id;

-- name: every_links
SELECT * FROM links ORDER BY id;

-- name: every_sms
SELECT * FROM sms ORDER BY id;

-- name: every_reports
SELECT * FROM reports ORDER BY id;

-- name: every_homework_ticks
SELECT * FROM homework_ticks ORDER BY homework_id, person_id;
