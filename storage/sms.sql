-- Short messages that wait for the gateway, in the order in which they were written.

-- name: add<!
INSERT INTO sms (school_id, person_id, credential_id, phone, phone_index, text, created_at, due_at)
VALUES (:school, :person, :credential, :phone, :index, :text, :now, :now)
RETURNING id;

-- A password that was replaced, used or has run out is not sent any more.
-- name: drop_dead!
UPDATE sms SET failed_at = :now, failure = 'password ended', fate = 'password', text = NULL,
               leased_by = NULL, leased_until = NULL
WHERE sent_at IS NULL AND failed_at IS NULL AND credential_id IS NOT NULL
  AND (leased_until IS NULL OR leased_until <= :now)
  AND NOT EXISTS (
    SELECT 1 FROM credentials AS c
    WHERE c.id = sms.credential_id AND c.used_at IS NULL AND c.revoked_at IS NULL AND c.expires_at > :now);

-- A demo's numbers may be somebody's: no real phone rings for them.
-- name: drop_demo!
UPDATE sms SET failed_at = :now, failure = 'a demo school', fate = 'demo', text = NULL,
               leased_by = NULL, leased_until = NULL
WHERE sent_at IS NULL AND failed_at IS NULL
  AND (leased_until IS NULL OR leased_until <= :now)
  AND school_id IN (SELECT h.id FROM schools AS h WHERE h.is_demo = 1);

-- name: lease
UPDATE sms SET leased_by = :worker, leased_until = :until
WHERE id IN (
    SELECT o.id FROM sms AS o
    WHERE o.sent_at IS NULL AND o.failed_at IS NULL AND o.due_at <= :now
      AND (o.leased_until IS NULL OR o.leased_until <= :now)
    ORDER BY o.due_at, o.id
    LIMIT :most)
RETURNING id, person_id, phone, phone_index, text, created_at, tries;

-- What went to a number, and what is under way to it.
-- name: to_one_number^
SELECT COUNT(CASE WHEN s.sent_at > :hour_ago OR s.sent_at IS NULL THEN 1 END) AS in_an_hour, COUNT(*) AS in_a_day
FROM sms AS s
WHERE s.phone_index = :index AND s.id <> :id
  AND (s.sent_at > :day_ago
       OR (s.sent_at IS NULL AND s.failed_at IS NULL AND s.leased_until > :now AND s.id < :id));

-- name: sent!
UPDATE sms SET sent_at = :now, text = NULL, failure = NULL, fate = NULL, gateway = :gateway, reference = :reference,
               leased_by = NULL, leased_until = NULL
WHERE id = :id AND sent_at IS NULL AND failed_at IS NULL;

-- name: is_known$
SELECT id FROM sms WHERE gateway = :gateway AND reference = :reference LIMIT 1;

-- name: delivered!
UPDATE sms SET delivered_at = :now, failed_at = NULL, fate = NULL
WHERE gateway = :gateway AND reference = :reference AND delivered_at IS NULL;

-- name: undelivered!
UPDATE sms SET failed_at = :now, fate = :fate
WHERE gateway = :gateway AND reference = :reference AND delivered_at IS NULL AND failed_at IS NULL;

-- name: keep_early!
INSERT INTO sms_receipts (gateway, reference, delivered, fate, received_at)
VALUES (:gateway, :reference, :delivered, :fate, :now)
ON CONFLICT (gateway, reference) DO UPDATE SET
    delivered = excluded.delivered, fate = excluded.fate
WHERE sms_receipts.delivered = 0;

-- name: take_early<!
DELETE FROM sms_receipts WHERE gateway = :gateway AND reference = :reference
RETURNING delivered, fate;

-- name: postpone!
UPDATE sms SET due_at = :due, tries = tries + 1, failure = :failure, fate = 'gateway',
               leased_by = NULL, leased_until = NULL
WHERE id = :id AND sent_at IS NULL AND failed_at IS NULL;

-- name: fail!
UPDATE sms SET failed_at = :now, failure = :failure, fate = :fate, text = NULL,
               leased_by = NULL, leased_until = NULL
WHERE id = :id AND sent_at IS NULL AND failed_at IS NULL;

-- name: release!
UPDATE sms SET leased_by = NULL, leased_until = NULL
WHERE leased_by = :worker AND sent_at IS NULL AND failed_at IS NULL;

-- name: next_due$
SELECT MIN(CASE WHEN leased_until > due_at THEN leased_until ELSE due_at END)
FROM sms WHERE sent_at IS NULL AND failed_at IS NULL AND due_at > :after;

-- name: forget_receipts!
DELETE FROM sms_receipts WHERE received_at < :before;

-- name: forget_inbound!
DELETE FROM sms_inbound WHERE received_at < :before;
