-- When a teacher answers families, and who stands in while they are away. Each teacher sets the own.

-- name: hours^
WITH {{sight}},
{{me}}
SELECT h.weekdays, h.opens, h.closes
FROM me
JOIN working_hours AS h ON h.person_id = me.person_id
WHERE me.owner_kind IN ('teacher', 'head');

-- name: set_hours!
WITH {{sight}},
{{me}}
INSERT INTO working_hours (person_id, weekdays, opens, closes)
SELECT me.person_id, :weekdays, :opens, :closes
FROM me
WHERE me.owner_kind IN ('teacher', 'head')
ON CONFLICT (person_id) DO UPDATE
SET weekdays = excluded.weekdays, opens = excluded.opens, closes = excluded.closes;

-- The own leaves that are not over; of :leave 0 all.
-- name: leaves
WITH {{sight}},
{{me}}
SELECT v.id, v.first_day, v.last_day, v.person_id, v.substitute_id,
       p.given_name, p.family_name, s.given_name AS substitute_given, s.family_name AS substitute_family
FROM me
JOIN duty_leaves AS v ON v.person_id = me.person_id AND v.ended_at IS NULL AND v.last_day >= :today
    AND (:leave = 0 OR v.id = :leave)
JOIN people AS p ON p.id = v.person_id
JOIN people AS s ON s.id = v.substitute_id
WHERE me.owner_kind IN ('teacher', 'head')
ORDER BY v.first_day, v.id;

-- Those of colleagues for whom one stands in.
-- name: stands_in
WITH {{sight}},
{{me}}
SELECT v.id, v.first_day, v.last_day, v.person_id, v.substitute_id,
       p.given_name, p.family_name, s.given_name AS substitute_given, s.family_name AS substitute_family
FROM me
JOIN duty_leaves AS v ON v.substitute_id = me.person_id AND v.ended_at IS NULL AND v.last_day >= :today
JOIN people AS p ON p.id = v.person_id
JOIN people AS s ON s.id = v.substitute_id
WHERE me.owner_kind IN ('teacher', 'head')
ORDER BY v.first_day, v.id;

-- Everybody's at the school, for the office.
-- name: of_school
WITH {{office}}
SELECT v.id, v.first_day, v.last_day, v.person_id, v.substitute_id,
       p.given_name, p.family_name, s.given_name AS substitute_given, s.family_name AS substitute_family
FROM office AS o
JOIN people AS p ON p.school_id = o.school_id
JOIN duty_leaves AS v ON v.person_id = p.id AND v.ended_at IS NULL AND v.last_day >= :today AND v.first_day <= :until
JOIN people AS s ON s.id = v.substitute_id
ORDER BY v.first_day, p.family_name, v.id;

-- Who could stand in: teaches at the school on all of those days. is_away: not there on some of them. subject: one of theirs,
-- by which namesakes are told apart.
-- name: colleagues
WITH {{sight}},
{{me}}
SELECT p.id, p.given_name, p.family_name,
       CASE WHEN EXISTS (
           SELECT 1 FROM duty_leaves AS v
           WHERE v.person_id = p.id AND v.ended_at IS NULL AND v.first_day <= :last AND v.last_day >= :first)
       THEN 1 ELSE 0 END AS is_away,
       (SELECT MIN(u.name) FROM group_teachers AS t
        JOIN teaching_groups AS g ON g.id = t.group_id
        JOIN subjects AS u ON u.id = g.subject_id
        WHERE t.teacher_id = p.id AND t.kind = 'main' AND t.from_day <= :last
          AND (t.until_day IS NULL OR t.until_day >= :first)) AS subject
FROM me
JOIN people AS p ON p.school_id = me.school_id AND p.id <> me.person_id
WHERE me.owner_kind IN ('teacher', 'head') AND EXISTS (
    SELECT 1 FROM staff AS f
    WHERE f.person_id = p.id AND f.role IN ('teacher', 'head')
      AND f.from_day <= :first AND (f.until_day IS NULL OR f.until_day >= :last))
ORDER BY p.family_name, p.given_name, p.id;

-- What one gives away: the own classes and groups of those days.
-- name: posts
WITH {{sight}},
{{me}}
SELECT 'class' AS what, CAST(c.grade AS TEXT) || '.' || c.letter AS name, CAST(NULL AS TEXT) AS subject
FROM me
JOIN class_teachers AS t ON t.teacher_id = me.person_id AND t.kind = 'main'
    AND t.from_day <= :last AND (t.until_day IS NULL OR t.until_day >= :first)
JOIN classes AS c ON c.id = t.class_id
WHERE me.owner_kind IN ('teacher', 'head')
UNION
SELECT 'group', g.name, u.name
FROM me
JOIN group_teachers AS t ON t.teacher_id = me.person_id AND t.kind = 'main'
    AND t.from_day <= :last AND (t.until_day IS NULL OR t.until_day >= :first)
JOIN teaching_groups AS g ON g.id = t.group_id
JOIN subjects AS u ON u.id = g.subject_id
WHERE me.owner_kind IN ('teacher', 'head')
ORDER BY what, name, subject;

-- name: grant^
WITH {{sight}},
{{me}}
INSERT INTO duty_leaves (person_id, substitute_id, first_day, last_day, made_at)
SELECT me.person_id, :substitute, :first, :last, :now
FROM me
WHERE me.owner_kind IN ('teacher', 'head')
RETURNING id;

-- name: change^
WITH {{sight}},
{{me}}
UPDATE duty_leaves SET substitute_id = :substitute, first_day = :first, last_day = :last
WHERE id = :leave AND ended_at IS NULL
  AND person_id IN (SELECT me.person_id FROM me WHERE me.owner_kind IN ('teacher', 'head'))
RETURNING id;

-- name: finish^
WITH {{sight}},
{{me}}
UPDATE duty_leaves SET ended_at = :now
WHERE id = :leave AND ended_at IS NULL AND last_day >= :today
  AND person_id IN (SELECT me.person_id FROM me WHERE me.owner_kind IN ('teacher', 'head'))
RETURNING id;

-- What was given away for a leave and has not begun is taken back; what has begun ended yesterday.
-- name: cancel_classes!
DELETE FROM class_teachers WHERE leave_id = :leave AND from_day >= :today;

-- name: cancel_groups!
DELETE FROM group_teachers WHERE leave_id = :leave AND from_day >= :today;

-- name: cut_classes!
UPDATE class_teachers SET until_day = :yesterday
WHERE leave_id = :leave AND from_day < :today AND (until_day IS NULL OR until_day >= :today);

-- name: cut_groups!
UPDATE group_teachers SET until_day = :yesterday
WHERE leave_id = :leave AND from_day < :today AND (until_day IS NULL OR until_day >= :today);

-- The own classes and groups, on the days of the leave from :since on, as long as they are one's own; not what the colleague
-- leads or teaches already.
-- name: lend_classes!
INSERT INTO class_teachers (class_id, teacher_id, kind, from_day, until_day, leave_id)
SELECT t.class_id, v.substitute_id, 'substitute',
       CASE WHEN t.from_day > :since THEN t.from_day ELSE :since END,
       CASE WHEN t.until_day < v.last_day THEN t.until_day ELSE v.last_day END, v.id
FROM duty_leaves AS v
JOIN class_teachers AS t ON t.teacher_id = v.person_id AND t.kind = 'main'
    AND t.from_day <= v.last_day AND (t.until_day IS NULL OR t.until_day >= :since)
WHERE v.id = :leave AND NOT EXISTS (
    SELECT 1 FROM class_teachers AS o
    WHERE o.class_id = t.class_id AND o.teacher_id = v.substitute_id
      AND o.from_day <= v.last_day AND (o.until_day IS NULL OR o.until_day >= :since));

-- name: lend_groups!
INSERT INTO group_teachers (group_id, teacher_id, kind, from_day, until_day, leave_id)
SELECT t.group_id, v.substitute_id, 'substitute',
       CASE WHEN t.from_day > :since THEN t.from_day ELSE :since END,
       CASE WHEN t.until_day < v.last_day THEN t.until_day ELSE v.last_day END, v.id
FROM duty_leaves AS v
JOIN group_teachers AS t ON t.teacher_id = v.person_id AND t.kind = 'main'
    AND t.from_day <= v.last_day AND (t.until_day IS NULL OR t.until_day >= :since)
WHERE v.id = :leave AND NOT EXISTS (
    SELECT 1 FROM group_teachers AS o
    WHERE o.group_id = t.group_id AND o.teacher_id = v.substitute_id
      AND o.from_day <= v.last_day AND (o.until_day IS NULL OR o.until_day >= :since));

-- The chats at school of somebody who is told that they stand in.
-- name: chats_of
SELECT l.id AS link_id, l.chat_id, l.user_id
FROM links AS l
WHERE l.person_id = :person AND l.student_id IS NULL AND l.owner_kind IN ('teacher', 'head')
  AND l.bot_id = :bot AND l.ended_at IS NULL AND l.expires_at > :now
  AND NOT EXISTS (
    SELECT 1 FROM chats AS h
    WHERE h.bot_id = l.bot_id AND h.chat_id = l.chat_id AND h.blocked_at IS NOT NULL)
ORDER BY l.id;
