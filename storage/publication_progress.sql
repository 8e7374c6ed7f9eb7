-- How far the telling of something is, in the messages that show it. Jobs ask here; a card is put up with its reader's right.

-- name: put_up^
-- chats: how many are to be told, as far as can be known now.
WITH {{desk}}
INSERT INTO publication_cards (bot_id, chat_id, message_id, link_id, publication_id, chats, told, since, due_at, pause)
SELECT :bot, :chat, :message, :link, p.id, (
    SELECT COUNT(DISTINCT l.chat_id)
    FROM links AS l
    JOIN enrolments AS e ON e.student_id = l.student_id
        AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
    JOIN classes AS c ON c.id = e.class_id
    WHERE l.school_id = p.school_id AND l.ended_at IS NULL AND l.expires_at > :now AND l.owner_kind <> 'delegate'
      AND (p.readers <> 'guardians' OR l.owner_kind <> 'student')
      AND (p.class_id IS NULL OR c.id = p.class_id)
      AND (p.grade IS NULL OR (c.grade = p.grade AND c.year = p.year))
      AND (p.group_id IS NULL OR EXISTS (
        SELECT 1 FROM group_students AS m
        WHERE m.group_id = p.group_id AND m.student_id = l.student_id
          AND m.from_day <= :today AND (m.until_day IS NULL OR m.until_day >= :today)))
      AND NOT EXISTS (
        SELECT 1 FROM preferred_ways AS w
        WHERE w.person_id = l.person_id AND w.student_id = l.student_id AND w.kind = p.kind AND w.way = 'off')
    ), 0, :now, :due, :pause
FROM desk AS d
JOIN publications AS p ON p.id = d.id AND p.posted_at IS NOT NULL
WHERE d.id = :publication AND d.leads = 1
ON CONFLICT (bot_id, chat_id, message_id) DO UPDATE
SET publication_id = excluded.publication_id, link_id = excluded.link_id, chats = excluded.chats, told = 0,
    since = excluded.since, due_at = excluded.due_at, pause = excluded.pause
RETURNING chats;

-- name: take_down!
DELETE FROM publication_cards WHERE bot_id = :bot AND chat_id = :chat AND message_id = :message;

-- name: is_due$
SELECT 1 FROM publication_cards WHERE bot_id = :bot AND due_at <= :now LIMIT 1;

-- name: due
SELECT c.chat_id, c.message_id, c.link_id, c.publication_id, c.chats, c.told, c.since, c.pause, l.user_id
FROM publication_cards AS c
JOIN links AS l ON l.id = c.link_id
WHERE c.bot_id = :bot AND c.due_at <= :now
ORDER BY c.due_at
LIMIT :most;

-- name: looked!
UPDATE publication_cards SET told = :told, due_at = :due, pause = :pause
WHERE bot_id = :bot AND chat_id = :chat AND message_id = :message;

-- name: figures^
-- Chats. later: those whose hours or digest it waits for.
WITH {{heard}},
by_chat AS (
    SELECT o.bot_id, o.chat_id, MAX(o.told) AS told, MAX(o.waits) AS waits,
           MAX(CASE WHEN o.waits = 1 AND o.due_at > :now THEN 1 ELSE 0 END) AS later
    FROM heard_once AS o
    GROUP BY o.bot_id, o.chat_id
)
SELECT COALESCE(SUM(c.told), 0) AS told,
       COALESCE(SUM(CASE WHEN c.told = 0 AND c.waits = 1 AND c.later = 0 THEN 1 ELSE 0 END), 0) AS waiting,
       COALESCE(SUM(CASE WHEN c.told = 0 AND c.later = 1 THEN 1 ELSE 0 END), 0) AS later,
       COUNT(*) AS seen,
       (SELECT COUNT(*) FROM said AS w WHERE w.spread_at IS NULL) AS spreading
FROM by_chat AS c;
