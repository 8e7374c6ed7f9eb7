-- Short messages that wait for the gateway, in the order in which they were written.

-- name: add<!
INSERT INTO sms (school_id, person_id, credential_id, phone, text, created_at, due_at)
VALUES (:school, :person, :credential, :phone, :text, :now, :now)
RETURNING id;

-- A password that was replaced, used or has run out is not sent any more.
-- name: drop_dead!
UPDATE sms SET failed_at = :now, failure = 'password ended', text = NULL, leased_by = NULL, leased_until = NULL
WHERE sent_at IS NULL AND failed_at IS NULL AND credential_id IS NOT NULL
  AND (leased_until IS NULL OR leased_until <= :now)
  AND NOT EXISTS (
    SELECT 1 FROM credentials AS c
    WHERE c.id = sms.credential_id AND c.used_at IS NULL AND c.revoked_at IS NULL AND c.expires_at > :now);

-- name: lease
UPDATE sms SET leased_by = :worker, leased_until = :until
WHERE id IN (
    SELECT o.id FROM sms AS o
    WHERE o.sent_at IS NULL AND o.failed_at IS NULL AND o.due_at <= :now
      AND (o.leased_until IS NULL OR o.leased_until <= :now)
    ORDER BY o.due_at, o.id
    LIMIT :most)
RETURNING id, person_id, phone, text, created_at, tries;

-- name: sent!
UPDATE sms SET sent_at = :now, text = NULL, failure = NULL, leased_by = NULL, leased_until = NULL
WHERE id = :id AND sent_at IS NULL AND failed_at IS NULL;

-- name: postpone!
UPDATE sms SET due_at = :due, tries = tries + 1, failure = :failure, leased_by = NULL, leased_until = NULL
WHERE id = :id AND sent_at IS NULL AND failed_at IS NULL;

-- name: fail!
UPDATE sms SET failed_at = :now, failure = :failure, text = NULL, leased_by = NULL, leased_until = NULL
WHERE id = :id AND sent_at IS NULL AND failed_at IS NULL;

-- name: release!
UPDATE sms SET leased_by = NULL, leased_until = NULL
WHERE leased_by = :worker AND sent_at IS NULL AND failed_at IS NULL;

-- name: next_due$
SELECT MIN(CASE WHEN leased_until > due_at THEN leased_until ELSE due_at END)
FROM sms WHERE sent_at IS NULL AND failed_at IS NULL AND due_at > :after;
