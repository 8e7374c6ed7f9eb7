-- What happened at school; see storage/news.py.

-- name: post!
INSERT INTO news (school_id, kind, item_id, student_id, group_id, class_id, guardians_only, urgent, posted_at, ready_at)
VALUES (:school, :kind, :item, :student, :group, :class_, :guardians_only, :urgent, :now, :ready);

-- name: withdraw!
UPDATE news SET withdrawn_at = :now, spread_at = COALESCE(spread_at, :now)
WHERE kind = :kind AND item_id = :item AND withdrawn_at IS NULL;

-- name: is_waiting$
SELECT 1 FROM news WHERE spread_at IS NULL AND withdrawn_at IS NULL AND ready_at <= :now LIMIT 1;

-- The oldest that may be told and has not reached everybody.
-- name: next^
SELECT id, kind, item_id, class_id, group_id, student_id, urgent, posted_at, ready_at
FROM news WHERE spread_at IS NULL AND withdrawn_at IS NULL AND ready_at <= :now
ORDER BY ready_at, id LIMIT 1;

-- Whom it concerns, link by link: families' living links that are older than the news. Whether the right stands is
-- asked when it is told. Of a group or class those who are in it on that day. A guest looks and is told nothing.
-- name: concerned_some
WITH students AS (
    SELECT n.student_id FROM news AS n WHERE n.id = :news AND n.student_id IS NOT NULL
    UNION
    SELECT s.student_id FROM news AS n
    JOIN group_students AS s ON s.group_id = n.group_id
        AND s.from_day <= :day AND (s.until_day IS NULL OR s.until_day >= :day)
    WHERE n.id = :news
    UNION
    SELECT e.student_id FROM news AS n
    JOIN enrolments AS e ON e.class_id = n.class_id
        AND e.from_day <= :day AND (e.until_day IS NULL OR e.until_day >= :day)
    WHERE n.id = :news
)
SELECT l.id AS link_id, l.bot_id, l.chat_id, l.person_id, l.student_id, w.way,
       f.person_id AS phone_of, f.shows_content, f.quiet_from, f.quiet_until, f.digest_hour, f.paused_until_day
FROM news AS n
CROSS JOIN students AS s
JOIN links AS l ON l.student_id = s.student_id
LEFT JOIN phone_preferences AS f ON f.person_id = l.person_id
LEFT JOIN preferred_ways AS w ON w.person_id = l.person_id AND w.student_id = l.student_id AND w.kind = n.kind
WHERE n.id = :news AND l.id > n.spread_after AND l.ended_at IS NULL AND l.expires_at > :now
  AND (n.guardians_only = 0 OR l.owner_kind <> 'student')
  AND (l.linked_at <= n.posted_at OR EXISTS (
    -- Logged in anew since: the link before was there.
    SELECT 1 FROM links AS k
    WHERE k.bot_id = l.bot_id AND k.chat_id = l.chat_id AND k.person_id = l.person_id AND k.student_id = l.student_id
      AND k.linked_at <= n.posted_at AND k.ended_at > n.posted_at))
  AND l.owner_kind <> 'delegate'
ORDER BY l.id LIMIT :most;

-- name: concerned_school
SELECT l.id AS link_id, l.bot_id, l.chat_id, l.person_id, l.student_id, w.way,
       f.person_id AS phone_of, f.shows_content, f.quiet_from, f.quiet_until, f.digest_hour, f.paused_until_day
FROM news AS n
JOIN links AS l ON l.school_id = n.school_id AND l.id > n.spread_after AND l.student_id IS NOT NULL
LEFT JOIN phone_preferences AS f ON f.person_id = l.person_id
LEFT JOIN preferred_ways AS w ON w.person_id = l.person_id AND w.student_id = l.student_id AND w.kind = n.kind
WHERE n.id = :news AND l.ended_at IS NULL AND l.expires_at > :now
  AND (n.guardians_only = 0 OR l.owner_kind <> 'student')
  AND (l.linked_at <= n.posted_at OR EXISTS (
    -- Logged in anew since: the link before was there.
    SELECT 1 FROM links AS k
    WHERE k.bot_id = l.bot_id AND k.chat_id = l.chat_id AND k.person_id = l.person_id AND k.student_id = l.student_id
      AND k.linked_at <= n.posted_at AND k.ended_at > n.posted_at))
  AND l.owner_kind <> 'delegate'
ORDER BY l.id LIMIT :most;

-- :after NULL: it has reached everybody.
-- name: reached!
UPDATE news
SET spread_after = COALESCE(:after, spread_after), spread_at = CASE WHEN :after IS NULL THEN CAST(:now AS BIGINT) END
WHERE id = :news;

-- A second piece of news about a thing that still waits is told with it; of one moment (a student of two groups that
-- were both told) never twice.
-- name: give*!
INSERT INTO notices (news_id, kind, item_id, bot_id, chat_id, link_id, person_id, student_id,
                     posted_at, ready_at, due_at)
SELECT :news, :kind, :item, :bot, :chat, :link, :person, :student, :posted, :ready, :due
WHERE NOT EXISTS (
    SELECT 1 FROM notices AS n
    WHERE n.link_id = :link AND n.kind = :kind AND n.item_id = :item AND n.posted_at = :posted)
ON CONFLICT (link_id, kind, item_id) WHERE done_at IS NULL DO UPDATE
SET news_id = excluded.news_id, posted_at = excluded.posted_at,
    due_at = CASE WHEN excluded.due_at < notices.due_at THEN excluded.due_at ELSE notices.due_at END;
