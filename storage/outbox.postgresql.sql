-- Several processes share one outbox: each passes over the rows that another is taking.
-- name: lease
UPDATE outbox SET leased_by = :worker, leased_until = :until
WHERE id IN (
    SELECT o.id FROM outbox AS o
    WHERE o.bot_id = :bot AND o.sent_at IS NULL AND o.failed_at IS NULL AND o.due_at <= :now
      AND (o.leased_until IS NULL OR o.leased_until <= :now)
      AND NOT EXISTS (
        SELECT 1 FROM outbox AS earlier
        WHERE earlier.bot_id = o.bot_id AND earlier.chat_id = o.chat_id AND earlier.id < o.id
          AND earlier.sent_at IS NULL AND earlier.failed_at IS NULL
          AND (earlier.due_at <= :now OR earlier.attempted_at IS NOT NULL))
    ORDER BY o.lane, o.due_at, o.id
    LIMIT :most
    FOR UPDATE SKIP LOCKED)
RETURNING id, chat_id, lane, link_id, also, number, content, created_at, due_at, leased_until, tries;
