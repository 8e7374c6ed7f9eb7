-- The morning at school: who is missing today, class by class. For office and head.

-- name: classes
WITH {{office}},
gone AS (
    SELECT b.student_id, b.part,
           CASE WHEN b.state = 'sent' AND NOT EXISTS (
               SELECT 1 FROM absence_views AS w WHERE w.absence_id = b.id AND w.revision = b.revision)
           THEN 1 ELSE 0 END AS is_unseen
    FROM office AS o
    JOIN absences AS b ON b.school_id = o.school_id AND b.first_day <= :today AND b.last_day >= :today
        AND b.first_day >= :since AND b.state <> 'withdrawn'
)
SELECT c.id, c.grade, c.letter,
       COUNT(DISTINCT e.student_id) AS enrolled,
       COUNT(DISTINCT CASE WHEN g.part = 'day' THEN g.student_id END) AS away,
       COUNT(DISTINCT CASE WHEN g.part = 'late' THEN g.student_id END) AS late,
       COUNT(DISTINCT CASE WHEN g.part = 'early' THEN g.student_id END) AS early,
       COUNT(DISTINCT CASE WHEN g.part = 'lessons' THEN g.student_id END) AS lessons,
       COUNT(DISTINCT CASE WHEN g.is_unseen = 1 THEN g.student_id END) AS unseen
FROM office AS o
JOIN classes AS c ON c.school_id = o.school_id
JOIN enrolments AS e ON e.class_id = c.id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN gone AS g ON g.student_id = e.student_id
GROUP BY c.id, c.grade, c.letter
ORDER BY c.grade, c.letter, c.id;

-- :which: a class, 0: all of them.
-- name: missing
WITH {{office}}
SELECT c.id AS class_id, c.grade, c.letter, s.given_name, s.family_name, b.first_day, b.last_day, b.part, b.at, b.lessons,
       CASE WHEN b.state = 'sent' AND NOT EXISTS (
           SELECT 1 FROM absence_views AS w WHERE w.absence_id = b.id AND w.revision = b.revision)
       THEN 1 ELSE 0 END AS is_unseen
FROM office AS o
JOIN classes AS c ON c.school_id = o.school_id AND (:which = 0 OR c.id = :which)
JOIN enrolments AS e ON e.class_id = c.id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN absences AS b ON b.student_id = e.student_id AND b.first_day <= :today AND b.last_day >= :today
    AND b.state <> 'withdrawn'
JOIN people AS s ON s.id = e.student_id
ORDER BY c.grade, c.letter, c.id, s.family_name, s.given_name, s.id, b.id;

-- Whose names `missing` told, as storage/audit.sql notes what was opened.
-- name: note_names!
WITH {{office}}
INSERT INTO audit (school_id, kind, what, person_id, link_id, about_id, at, hour)
SELECT DISTINCT o.school_id, 'read', 'summary', o.person_id, o.link_id, b.student_id, CAST(:now AS BIGINT), CAST(:hour AS BIGINT)
FROM office AS o
JOIN classes AS c ON c.school_id = o.school_id AND (:which = 0 OR c.id = :which)
JOIN enrolments AS e ON e.class_id = c.id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN absences AS b ON b.student_id = e.student_id AND b.state <> 'withdrawn'
WHERE b.first_day <= :today AND b.last_day >= :today
ON CONFLICT DO NOTHING;

-- Nobody at all: the office only asks whether it is a school day.
-- name: calendar
SELECT 'term' AS what, t.first_day AS day, t.last_day FROM terms AS t
WHERE t.school_id = :school AND t.last_day >= :since
UNION ALL
SELECT 'holiday', o.first_day, o.last_day FROM holidays AS o
WHERE o.school_id = :school AND o.last_day >= :since;

-- name: is_wanted$
WITH {{office}}
SELECT COALESCE(m.is_wanted, 1)
FROM office AS o
LEFT JOIN morning_wishes AS m ON m.person_id = o.person_id;

-- name: wish!
WITH {{office}}
INSERT INTO morning_wishes (person_id, is_wanted)
SELECT o.person_id, :wanted FROM office AS o WHERE o.person_id > 0
ON CONFLICT (person_id) DO UPDATE SET is_wanted = excluded.is_wanted;

-- Schools whose hour has come today, and which were not thought of yet.
-- name: due
SELECT h.id AS school_id, COALESCE(r.alert_by, '09:30') AS alert_by
FROM schools AS h
LEFT JOIN absence_rules AS r ON r.school_id = h.id
WHERE COALESCE(r.alert_by, '09:30') <= :time AND NOT EXISTS (
    SELECT 1 FROM morning_rounds AS m
    WHERE m.bot_id = :bot AND m.school_id = h.id AND m.told_day >= :today)
ORDER BY h.id
LIMIT :most;

-- name: told!
INSERT INTO morning_rounds (bot_id, school_id, told_day) VALUES (:bot, :school, :today)
ON CONFLICT (bot_id, school_id) DO UPDATE SET told_day = excluded.told_day;

-- name: office_chats
SELECT l.id AS link_id, l.chat_id, l.user_id
FROM links AS l
JOIN staff AS f ON f.person_id = l.person_id AND f.role = 'office'
    AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today)
WHERE l.school_id = :school AND l.bot_id = :bot AND l.owner_kind = 'office' AND l.ended_at IS NULL AND l.expires_at > :now
  AND NOT EXISTS (SELECT 1 FROM morning_wishes AS m WHERE m.person_id = l.person_id AND m.is_wanted = 0)
  AND NOT EXISTS (
    SELECT 1 FROM chats AS h
    WHERE h.bot_id = l.bot_id AND h.chat_id = l.chat_id AND h.blocked_at IS NOT NULL)
ORDER BY l.id;
