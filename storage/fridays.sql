-- The summaries of Fridays: who is to get one, and what it says of the week.

-- name: is_due$
SELECT 1 FROM friday_summaries WHERE due_at <= :now LIMIT 1;

-- Whose summary is due, chat by chat; one without a chat (logged out) has none to go to. Who has links with another bot
-- alone is left to it, and a chat to which something cannot be delivered to a later look.
-- name: due
SELECT s.person_id, s.student_id, l.chat_id, l.user_id
FROM friday_summaries AS s
LEFT JOIN links AS l ON l.person_id = s.person_id AND l.student_id = s.student_id
    AND l.bot_id = :bot AND l.ended_at IS NULL AND l.expires_at > :now
WHERE s.due_at <= :now AND s.person_id IN (
    SELECT f.person_id FROM friday_summaries AS f
    WHERE f.due_at <= :now
      AND (
        EXISTS (
            SELECT 1 FROM links AS k
            WHERE k.person_id = f.person_id AND k.bot_id = :bot AND k.ended_at IS NULL AND k.expires_at > :now)
        OR NOT EXISTS (
            SELECT 1 FROM links AS k
            WHERE k.person_id = f.person_id AND k.ended_at IS NULL AND k.expires_at > :now))
      AND NOT EXISTS (
        SELECT 1 FROM links AS k
        JOIN outbox AS o ON o.bot_id = k.bot_id AND o.chat_id = k.chat_id AND o.sent_at IS NULL AND o.failed_at IS NULL
            AND (o.attempted_at IS NOT NULL OR o.created_at <= :stuck)
        WHERE k.person_id = f.person_id AND k.ended_at IS NULL)
    GROUP BY f.person_id
    ORDER BY MIN(f.due_at), f.person_id
    LIMIT :most)
ORDER BY s.person_id, l.chat_id, l.id;

-- name: move!
UPDATE friday_summaries SET due_at = :due WHERE person_id = :person AND student_id = :student;

-- What the week brought, and how much homework the next one has.
-- name: week^
WITH {{sight}},
counted AS (
    SELECT m.notation, m.value
    FROM sight AS v
    JOIN marks AS m ON m.student_id = v.student_id
    WHERE m.entered_at >= :since_at AND NOT EXISTS (SELECT 1 FROM marks AS c WHERE c.corrects_id = m.id)
)
SELECT (SELECT COUNT(*) FROM counted) AS marks,
       (SELECT COUNT(*) FROM counted WHERE notation = 'points') AS scored,
       (SELECT SUM(CAST(value AS INTEGER)) FROM counted WHERE notation = 'points') AS points,
       (SELECT COUNT(*) FROM attendance AS a
        WHERE a.student_id = v.student_id AND a.day >= :since AND a.day <= :until AND a.kind = 'absent') AS missed,
       (SELECT COUNT(DISTINCT h.id)
        FROM group_students AS s
        JOIN homework AS h ON h.group_id = s.group_id AND h.due_day >= s.from_day
            AND (s.until_day IS NULL OR h.due_day <= s.until_day)
        WHERE s.student_id = v.student_id AND h.due_day > :until AND h.due_day <= :ahead) AS homework
FROM sight AS v;

-- name: calendar
WITH {{sight}}
SELECT 'term' AS what, t.first_day, t.last_day
FROM sight AS v
JOIN terms AS t ON t.school_id = v.school_id
UNION ALL
SELECT 'holiday', o.first_day, o.last_day
FROM sight AS v
JOIN holidays AS o ON o.school_id = v.school_id AND o.first_day <= :until AND o.last_day >= :since;
