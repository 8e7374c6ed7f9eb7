-- How often a log-in was tried.

-- name: counts^
SELECT
    (SELECT COUNT(*) FROM login_attempts WHERE tried_at > :minute_ago AND bot_id = :bot) AS by_bot,
    (SELECT COUNT(*) FROM login_attempts
     WHERE bot_id = :bot AND user_id = :user AND tried_at > :minute_ago) AS by_user,
    (SELECT COUNT(*) FROM login_attempts
     WHERE bot_id = :bot AND user_id = :user AND tried_at > :day_ago AND outcome = 'refused') AS in_a_day,
    (SELECT COUNT(*) FROM login_attempts
     WHERE bot_id = :bot AND user_id = :user AND tried_at > :day_ago AND outcome = 'refused'
       AND tried_at > (
        SELECT COALESCE(MAX(good.tried_at), 0) FROM login_attempts AS good
        WHERE good.bot_id = :bot AND good.user_id = :user AND good.outcome = 'linked')) AS in_a_row,
    (SELECT MAX(tried_at) FROM login_attempts
     WHERE bot_id = :bot AND user_id = :user AND outcome = 'refused') AS last_at;

-- name: record!
INSERT INTO login_attempts (bot_id, user_id, username_index, outcome, tried_at)
VALUES (:bot, :user, :username, :outcome, :now);

-- name: refused_since$
SELECT COUNT(*) FROM login_attempts
WHERE username_index = :username AND outcome = 'refused' AND tried_at >= :since;

-- name: forget!
DELETE FROM login_attempts WHERE tried_at < :before;
