-- Remarks as their authors and the class teachers see them. desk: whose they are to see, as author (is_mine) and as class
-- teacher of the student today (leads).

-- name: pupils
-- A row for each group in which the viewer teaches the pupil, and one without a group for each of the own class.
WITH {{teaching}},
{{classroom}},
known AS (
    SELECT DISTINCT s.student_id, t.group_id
    FROM teaching AS t
    JOIN group_students AS s ON s.group_id = t.group_id
        AND s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today)
    UNION
    SELECT e.student_id, NULL
    FROM classroom AS k
    JOIN enrolments AS e ON e.class_id = k.class_id
        AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
)
SELECT DISTINCT p.id, p.given_name, p.family_name, c.grade, c.letter, n.group_id, COALESCE(h.reviewed, 0) AS reviewed
FROM known AS n
JOIN people AS p ON p.id = n.student_id
LEFT JOIN remark_rules AS h ON h.school_id = p.school_id
JOIN enrolments AS e ON e.student_id = p.id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN classes AS c ON c.id = e.class_id
ORDER BY c.grade, c.letter, p.family_name, p.given_name, p.id, n.group_id;

-- name: mine
WITH {{sight for anything}},
{{me}},
{{classroom}},
desk AS (
    SELECT r.id AS remark_id, MAX(o.is_mine) AS is_mine, MAX(o.leads) AS leads
    FROM (
        SELECT r.id AS remark_id, 1 AS is_mine, 0 AS leads
        FROM me
        JOIN remarks AS r ON r.author_id = me.person_id
        WHERE me.student_id IS NULL
        UNION ALL
        SELECT r.id, 0, 1
        FROM classroom AS k
        JOIN enrolments AS e ON e.class_id = k.class_id
            AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
        JOIN remarks AS r ON r.student_id = e.student_id
    ) AS o
    JOIN remarks AS r ON r.id = o.remark_id
    WHERE o.is_mine = 1 AND r.written_at >= :since
    GROUP BY r.id
)
SELECT r.id, r.kind, r.text, r.day, r.number, r.written_at, r.published_at, d.is_mine, d.leads, u.name AS subject,
       s.given_name, s.family_name, c.grade, c.letter, a.given_name AS author_given, a.family_name AS author_family,
       b.reason, w.given_name AS returner_given, w.family_name AS returner_family, o.id AS old_id, o.text AS old_text,
       (SELECT COUNT(*) FROM remark_wordings AS v WHERE v.remark_id = r.id) AS wordings
FROM desk AS d
JOIN remarks AS r ON r.id = d.remark_id
JOIN people AS s ON s.id = r.student_id
JOIN people AS a ON a.id = r.author_id
LEFT JOIN teaching_groups AS g ON g.id = r.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN remark_returns AS b ON b.remark_id = r.id
LEFT JOIN people AS w ON w.id = b.returned_by
LEFT JOIN remark_wordings AS o ON o.id = (SELECT MIN(f.id) FROM remark_wordings AS f WHERE f.remark_id = r.id)
LEFT JOIN enrolments AS e ON e.student_id = r.student_id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS c ON c.id = e.class_id
ORDER BY r.written_at DESC, r.id DESC;

-- name: waiting
WITH {{sight for anything}},
{{me}},
{{classroom}},
desk AS (
    SELECT r.id AS remark_id, MAX(o.is_mine) AS is_mine, MAX(o.leads) AS leads
    FROM (
        SELECT r.id AS remark_id, 1 AS is_mine, 0 AS leads
        FROM me
        JOIN remarks AS r ON r.author_id = me.person_id
        WHERE me.student_id IS NULL
        UNION ALL
        SELECT r.id, 0, 1
        FROM classroom AS k
        JOIN enrolments AS e ON e.class_id = k.class_id
            AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
        JOIN remarks AS r ON r.student_id = e.student_id
    ) AS o
    JOIN remarks AS r ON r.id = o.remark_id
    WHERE o.leads = 1 AND r.published_at IS NULL
    GROUP BY r.id
)
SELECT r.id, r.kind, r.text, r.day, r.number, r.written_at, r.published_at, d.is_mine, d.leads, u.name AS subject,
       s.given_name, s.family_name, c.grade, c.letter, a.given_name AS author_given, a.family_name AS author_family,
       b.reason, w.given_name AS returner_given, w.family_name AS returner_family, o.id AS old_id, o.text AS old_text,
       (SELECT COUNT(*) FROM remark_wordings AS v WHERE v.remark_id = r.id) AS wordings
FROM desk AS d
JOIN remarks AS r ON r.id = d.remark_id
JOIN people AS s ON s.id = r.student_id
JOIN people AS a ON a.id = r.author_id
LEFT JOIN teaching_groups AS g ON g.id = r.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN remark_returns AS b ON b.remark_id = r.id
LEFT JOIN people AS w ON w.id = b.returned_by
LEFT JOIN remark_wordings AS o ON o.id = (SELECT MIN(f.id) FROM remark_wordings AS f WHERE f.remark_id = r.id)
LEFT JOIN enrolments AS e ON e.student_id = r.student_id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS c ON c.id = e.class_id
WHERE b.remark_id IS NULL
ORDER BY r.written_at, r.id;

-- name: one^
WITH {{sight for anything}},
{{me}},
{{classroom}},
desk AS (
    SELECT r.id AS remark_id, MAX(o.is_mine) AS is_mine, MAX(o.leads) AS leads
    FROM (
        SELECT r.id AS remark_id, 1 AS is_mine, 0 AS leads
        FROM me
        JOIN remarks AS r ON r.author_id = me.person_id
        WHERE me.student_id IS NULL
        UNION ALL
        SELECT r.id, 0, 1
        FROM classroom AS k
        JOIN enrolments AS e ON e.class_id = k.class_id
            AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
        JOIN remarks AS r ON r.student_id = e.student_id
    ) AS o
    JOIN remarks AS r ON r.id = o.remark_id
    WHERE r.id = :remark
    GROUP BY r.id
)
SELECT r.id, r.kind, r.text, r.day, r.number, r.written_at, r.published_at, d.is_mine, d.leads, u.name AS subject,
       s.given_name, s.family_name, c.grade, c.letter, a.given_name AS author_given, a.family_name AS author_family,
       b.reason, w.given_name AS returner_given, w.family_name AS returner_family, o.id AS old_id, o.text AS old_text,
       (SELECT COUNT(*) FROM remark_wordings AS v WHERE v.remark_id = r.id) AS wordings
FROM desk AS d
JOIN remarks AS r ON r.id = d.remark_id
JOIN people AS s ON s.id = r.student_id
JOIN people AS a ON a.id = r.author_id
LEFT JOIN teaching_groups AS g ON g.id = r.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN remark_returns AS b ON b.remark_id = r.id
LEFT JOIN people AS w ON w.id = b.returned_by
LEFT JOIN remark_wordings AS o ON o.id = (SELECT MIN(f.id) FROM remark_wordings AS f WHERE f.remark_id = r.id)
LEFT JOIN enrolments AS e ON e.student_id = r.student_id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS c ON c.id = e.class_id;

-- name: keep<!
INSERT INTO remark_wordings (remark_id, changed_by, changed_at) VALUES (:remark, :person, :now) RETURNING id;

-- name: keep_text!
UPDATE remark_wordings SET text = :text WHERE id = :id;

-- name: reword!
UPDATE remarks SET text = :text WHERE id = :remark AND published_at IS NULL;

-- name: end_return!
DELETE FROM remark_returns WHERE remark_id = :remark;

-- name: send_back!
WITH {{classroom}}
INSERT INTO remark_returns (remark_id, returned_by, returned_at, reason)
SELECT r.id, k.person_id, :now, :reason
FROM classroom AS k
JOIN enrolments AS e ON e.class_id = k.class_id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN remarks AS r ON r.student_id = e.student_id AND r.id = :remark
WHERE r.published_at IS NULL AND r.author_id <> k.person_id
LIMIT 1
ON CONFLICT (remark_id) DO NOTHING;

-- name: slip^
WITH {{sight for anything}},
{{me}}
SELECT r.id
FROM me
JOIN remarks AS r ON r.author_id = me.person_id AND r.id = :remark
WHERE me.student_id IS NULL
  AND (r.published_at IS NULL OR r.published_at > :since)
  AND NOT EXISTS (
    SELECT 1 FROM news AS n
    WHERE n.kind = 'remark' AND n.item_id = r.id AND n.withdrawn_at IS NULL AND n.spread_at IS NOT NULL);

-- name: drop_views!
DELETE FROM remark_views WHERE remark_id = :remark;

-- name: drop!
DELETE FROM remarks WHERE id = :remark;

-- name: listeners
WITH {{sight for anything}},
{{me}},
{{classroom}},
desk AS (
    SELECT r.id AS remark_id, MAX(o.is_mine) AS is_mine, MAX(o.leads) AS leads
    FROM (
        SELECT r.id AS remark_id, 1 AS is_mine, 0 AS leads
        FROM me
        JOIN remarks AS r ON r.author_id = me.person_id
        WHERE me.student_id IS NULL
        UNION ALL
        SELECT r.id, 0, 1
        FROM classroom AS k
        JOIN enrolments AS e ON e.class_id = k.class_id
            AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
        JOIN remarks AS r ON r.student_id = e.student_id
    ) AS o
    JOIN remarks AS r ON r.id = o.remark_id
    WHERE r.id = :remark
    GROUP BY r.id
)
SELECT DISTINCT l.id AS link_id, l.bot_id, l.chat_id, h.language, t.relation
FROM desk AS d
JOIN remarks AS r ON r.id = d.remark_id
JOIN (
    SELECT m.id AS remark_id, m.author_id AS person_id, 'author' AS relation
    FROM remarks AS m
    WHERE m.id = :remark
    UNION ALL
    SELECT m.id, c.teacher_id, 'class teacher'
    FROM remarks AS m
    JOIN enrolments AS e ON e.student_id = m.student_id
        AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
    JOIN class_teachers AS c ON c.class_id = e.class_id
        AND c.from_day <= :today AND (c.until_day IS NULL OR c.until_day >= :today)
    WHERE m.id = :remark
) AS t ON t.remark_id = r.id
JOIN me ON me.person_id <> t.person_id
JOIN links AS l ON l.person_id = t.person_id AND l.student_id IS NULL AND l.owner_kind IN ('teacher', 'head')
    AND l.ended_at IS NULL AND l.expires_at > :now
LEFT JOIN chats AS h ON h.bot_id = l.bot_id AND h.chat_id = l.chat_id
ORDER BY l.id;
