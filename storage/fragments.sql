-- Common table expressions that statements name as {{sight}}, {{teaching}}, {{classroom}} or {{office}} behind WITH.
-- Each takes :link, :now and :today (Viewer.scope) and is empty once the right has ended.

-- name: guardianship_stands
-- A condition on a guardianship g of the student s: it holds today, no restriction stands against it and, from the
-- student's 18th birthday, the student allows it.
g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)
AND NOT EXISTS (
    SELECT 1 FROM restrictions AS r
    WHERE r.guardianship_id = g.id AND r.from_day <= :today AND (r.until_day IS NULL OR r.until_day >= :today))
AND (
    s.adult_day IS NULL OR s.adult_day > :today
    OR EXISTS (SELECT 1 FROM consents AS c WHERE c.guardianship_id = g.id AND c.withdrawn_at IS NULL))

-- name: sight
-- The student a family's link may look at: a living link of the student, or of a guardian whose guardianship stands.
sight AS (
    SELECT l.id AS link_id, l.person_id, l.owner_kind, s.id AS student_id, s.school_id
    FROM links AS l
    JOIN people AS s ON s.id = l.student_id
    WHERE l.id = :link AND l.ended_at IS NULL AND l.expires_at > :now
      AND (
        (l.owner_kind = 'student' AND l.person_id = s.id)
        OR EXISTS (
            SELECT 1 FROM guardianships AS g
            WHERE g.guardian_id = l.person_id AND g.student_id = s.id AND g.kind = l.owner_kind
              AND {{guardianship_stands}}))
)

-- name: sight_for
-- The same, and whom a guardian lets look at this (a column of delegations), as long as that guardian may look.
sight AS (
    SELECT l.id AS link_id, l.person_id, l.owner_kind, s.id AS student_id, s.school_id
    FROM links AS l
    JOIN people AS s ON s.id = l.student_id
    WHERE l.id = :link AND l.ended_at IS NULL AND l.expires_at > :now
      AND (
        (l.owner_kind = 'student' AND l.person_id = s.id)
        OR EXISTS (
            SELECT 1 FROM guardianships AS g
            WHERE g.guardian_id = l.person_id AND g.student_id = s.id AND g.kind = l.owner_kind
              AND {{guardianship_stands}})
        OR (l.owner_kind = 'delegate' AND EXISTS (
            SELECT 1 FROM delegations AS d
            JOIN guardianships AS g ON g.id = d.guardianship_id AND g.student_id = s.id
            WHERE d.link_id = l.id AND d.ended_at IS NULL AND d.until_day >= :today AND d.$what = 1
              AND {{guardianship_stands}})))
)

-- name: me
-- Behind sight: whoever looks through a living link whose right stands, family or staff (student_id NULL).
me AS (
    SELECT l.id AS link_id, l.bot_id, l.chat_id, l.school_id, l.person_id, l.student_id, l.owner_kind
    FROM links AS l
    WHERE l.id = :link AND l.ended_at IS NULL AND l.expires_at > :now
      AND (
        EXISTS (SELECT 1 FROM sight)
        OR (l.student_id IS NULL AND EXISTS (
            SELECT 1 FROM staff AS f
            WHERE f.person_id = l.person_id AND f.role = l.owner_kind
              AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))))
)

-- name: teaching
-- The teaching groups a living staff link teaches today, as main teacher or substitute.
teaching AS (
    SELECT l.id AS link_id, l.person_id, t.group_id
    FROM links AS l
    JOIN group_teachers AS t ON t.teacher_id = l.person_id
    WHERE l.id = :link AND l.ended_at IS NULL AND l.expires_at > :now AND l.owner_kind IN ('teacher', 'head')
      AND t.from_day <= :today AND (t.until_day IS NULL OR t.until_day >= :today)
      AND EXISTS (
        SELECT 1 FROM staff AS f WHERE f.person_id = l.person_id
          AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))
)

-- name: classroom
-- The classes whose class teacher (or substitute) a living staff link is today.
classroom AS (
    SELECT l.id AS link_id, l.person_id, c.class_id
    FROM links AS l
    JOIN class_teachers AS c ON c.teacher_id = l.person_id
    WHERE l.id = :link AND l.ended_at IS NULL AND l.expires_at > :now AND l.owner_kind IN ('teacher', 'head')
      AND c.from_day <= :today AND (c.until_day IS NULL OR c.until_day >= :today)
      AND EXISTS (
        SELECT 1 FROM staff AS f WHERE f.person_id = l.person_id
          AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))
)

-- name: office
-- The school that a living staff link manages today: its office or its head.
office AS (
    SELECT l.id AS link_id, l.person_id, l.school_id
    FROM links AS l
    WHERE l.id = :link AND l.ended_at IS NULL AND l.expires_at > :now AND l.owner_kind IN ('office', 'head')
      AND EXISTS (
        SELECT 1 FROM staff AS f WHERE f.person_id = l.person_id AND f.role = l.owner_kind
          AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))
)

-- name: managed
-- The school that is managed: by its office or head through a living link, or by the operator of the machine, whose viewer
-- (storage/managing.py) has no link but the school's number below zero. person_id, link_id: NULL for the operator.
-- appoints: whether office and head roles may be given and ended: the head and the operator may; the office where nobody
-- is head today.
{{office}},
managed AS (
    SELECT o.link_id, o.person_id, o.school_id,
           CASE WHEN l.owner_kind = 'head' OR NOT EXISTS (
                    SELECT 1 FROM staff AS f
                    JOIN people AS p ON p.id = f.person_id
                    WHERE p.school_id = o.school_id AND f.role = 'head'
                      AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))
           THEN 1 ELSE 0 END AS appoints
    FROM office AS o
    JOIN links AS l ON l.id = o.link_id
    UNION ALL
    SELECT NULL, NULL, h.id, 1
    FROM schools AS h WHERE h.id + :link = 0
)

-- name: told
-- Stands behind sight. What the school has published by now to families of the viewed student, who is among those it is
-- for today, or was on the day it was published. What is for guardians only reaches neither student nor delegate.
reached AS (
    SELECT p.id, e.from_day, e.until_day
    FROM sight AS v
    JOIN enrolments AS e ON e.student_id = v.student_id
    JOIN publications AS p ON p.class_id = e.class_id
    UNION ALL
    SELECT p.id, s.from_day, s.until_day
    FROM sight AS v
    JOIN group_students AS s ON s.student_id = v.student_id
    JOIN publications AS p ON p.group_id = s.group_id
    UNION ALL
    SELECT p.id, e.from_day, e.until_day
    FROM sight AS v
    JOIN enrolments AS e ON e.student_id = v.student_id
    JOIN classes AS c ON c.id = e.class_id
    JOIN publications AS p ON p.school_id = c.school_id AND p.class_id IS NULL AND p.group_id IS NULL
        AND (p.grade IS NULL OR (p.grade = c.grade AND p.year = c.year))
),
told AS (
    SELECT DISTINCT p.id, v.person_id, v.student_id, v.owner_kind
    FROM reached AS m
    JOIN publications AS p ON p.id = m.id
    JOIN sight AS v ON v.school_id = p.school_id
    WHERE p.published_at <= :now AND p.withdrawn_at IS NULL
      AND (p.readers <> 'guardians' OR v.owner_kind NOT IN ('student', 'delegate'))
      AND ((m.from_day <= :today AND (m.until_day IS NULL OR m.until_day >= :today))
        OR (m.from_day <= p.published_day AND (m.until_day IS NULL OR m.until_day >= p.published_day)))
)

-- name: period
-- Stands behind sight and takes a year and a number: the days of that period, from the first one up to the first of
-- the next period, so that no mark falls between two terms. Number 0 is the whole school year, year 0 everything.
period AS (
    SELECT v.student_id,
           CASE WHEN :year = 0 THEN '0000' ELSE MIN(t.first_day) END AS since,
           COALESCE(MIN(n.first_day), '9999') AS before
    FROM sight AS v
    LEFT JOIN terms AS t ON t.school_id = v.school_id AND t.year = :year AND (:number = 0 OR t.number = :number)
    LEFT JOIN terms AS n ON n.school_id = t.school_id
        AND (n.year > t.year OR (:number <> 0 AND n.year = t.year AND n.number > t.number))
    GROUP BY v.student_id
)

-- name: excused
-- Not a table but a condition, about a row `a` of attendance: a guardian's report excuses that lesson. It was not withdrawn
-- or declined; it covers the lesson; and a guardian's word is enough, or a paper lies beside it, or the school excused it.
-- Where no bells are entered, coming later and leaving earlier cover the whole day. Takes no parameter.
EXISTS (
    SELECT 1 FROM absences AS b
    WHERE b.student_id = a.student_id AND b.first_day <= a.day AND b.last_day >= a.day
      AND (b.state = 'excused'
        OR (b.state IN ('sent', 'acknowledged')
            AND (b.needs_note = 0 OR EXISTS (SELECT 1 FROM absence_files AS p WHERE p.absence_id = b.id))))
      AND CASE b.part
        WHEN 'lessons' THEN ',' || b.lessons || ',' LIKE '%,' || a.number || ',%'
        WHEN 'late' THEN NOT EXISTS (
            SELECT 1 FROM bells AS k
            WHERE k.school_id = b.school_id AND k.number = a.number AND k.starts >= b.at)
        WHEN 'early' THEN NOT EXISTS (
            SELECT 1 FROM bells AS k
            WHERE k.school_id = b.school_id AND k.number = a.number AND k.ends <= b.at)
        ELSE TRUE END)

-- name: pupils
-- The students whose absences are one's work at school today: those of one's own class (leads 1), and for the office and the
-- head those of every class of the school (leads 0). class_id: their class today.
{{classroom}},
{{office}},
pupils AS (
    SELECT every.person_id, every.student_id, MAX(every.class_id) AS class_id, MAX(every.leads) AS leads
    FROM (
        SELECT k.person_id, e.student_id, k.class_id, 1 AS leads
        FROM classroom AS k
        JOIN enrolments AS e ON e.class_id = k.class_id
            AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
        UNION ALL
        SELECT o.person_id, e.student_id, c.id, 0
        FROM office AS o
        JOIN classes AS c ON c.school_id = o.school_id
        JOIN enrolments AS e ON e.class_id = c.id
            AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
    ) AS every
    GROUP BY every.person_id, every.student_id
)

-- name: staffed
-- Whoever works at school today, through a living staff link.
staffed AS (
    SELECT l.id AS link_id, l.person_id, l.school_id, l.owner_kind
    FROM links AS l
    WHERE l.id = :link AND l.ended_at IS NULL AND l.expires_at > :now AND l.student_id IS NULL
      AND EXISTS (
        SELECT 1 FROM staff AS f WHERE f.person_id = l.person_id AND f.role = l.owner_kind
          AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))
)

-- name: desk
-- The announcements that a staff link keeps watch over: one's own, and for office and head all of the school (leads 1); for a
-- class teacher also those that ask the own class for a confirmation (leads 0).
{{staffed}},
{{classroom}},
desk AS (
    SELECT every.id, every.person_id, MAX(every.leads) AS leads
    FROM (
        SELECT p.id, s.person_id, 1 AS leads
        FROM staffed AS s
        JOIN publications AS p ON p.school_id = s.school_id
        WHERE s.owner_kind IN ('office', 'head') OR p.author_id = s.person_id
        UNION ALL
        SELECT p.id, k.person_id, 0
        FROM classroom AS k
        JOIN classes AS c ON c.id = k.class_id
        JOIN publications AS p ON p.school_id = c.school_id AND p.asks_confirmation = 1 AND p.published_at <= :now
            AND p.withdrawn_at IS NULL AND p.group_id IS NULL AND (p.class_id IS NULL OR p.class_id = c.id)
            AND (p.grade IS NULL OR (p.grade = c.grade AND p.year = c.year))
    ) AS every
    GROUP BY every.id, every.person_id
)

-- name: received
-- Takes :publication. Who is to read it: the guardians of the pupils whom it is for, and those pupils who use the bot. Of the
-- own class alone where the desk does not lead. came: 7 read, 6 told, 5 on its way, 4 it failed, 3 broken off, 2 not given
-- (switched off, or logged in since), 1 the bot is blocked, 0 not logged in.
{{desk}},
addressed AS (
    SELECT p.id AS publication_id, p.kind, p.readers, p.stopped_at, e.student_id, e.class_id
    FROM desk AS d
    JOIN publications AS p ON p.id = d.id AND p.id = :publication
    JOIN classes AS c ON c.school_id = p.school_id
        AND (p.class_id IS NULL OR c.id = p.class_id)
        AND (p.grade IS NULL OR (c.grade = p.grade AND c.year = p.year))
    JOIN enrolments AS e ON e.class_id = c.id
        AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
    WHERE (d.leads = 1 OR EXISTS (SELECT 1 FROM classroom AS k WHERE k.class_id = e.class_id))
      AND (p.group_id IS NULL OR EXISTS (
        SELECT 1 FROM group_students AS m
        WHERE m.group_id = p.group_id AND m.student_id = e.student_id
          AND m.from_day <= :today AND (m.until_day IS NULL OR m.until_day >= :today)))
),
living AS (
    SELECT a.student_id, l.person_id, l.owner_kind,
           MIN(CASE WHEN h.blocked_at IS NULL THEN 0 ELSE 1 END) AS blocked
    FROM addressed AS a
    JOIN links AS l ON l.student_id = a.student_id AND l.ended_at IS NULL AND l.expires_at > :now
    LEFT JOIN chats AS h ON h.bot_id = l.bot_id AND h.chat_id = l.chat_id
    GROUP BY a.student_id, l.person_id, l.owner_kind
),
readers AS (
    SELECT a.publication_id, a.kind, a.stopped_at, a.student_id, a.class_id, g.guardian_id AS person_id, g.kind AS owner
    FROM addressed AS a
    JOIN people AS s ON s.id = a.student_id
    JOIN guardianships AS g ON g.student_id = s.id
    WHERE {{guardianship_stands}}
    UNION ALL
    SELECT a.publication_id, a.kind, a.stopped_at, a.student_id, a.class_id, a.student_id, 'student'
    FROM addressed AS a
    JOIN living AS l ON l.student_id = a.student_id AND l.owner_kind = 'student'
    WHERE a.readers <> 'guardians'
),
{{heard}},
received AS (
    SELECT r.student_id, r.class_id, r.person_id, r.owner, v.read_at, v.confirmed_at,
           CASE WHEN v.read_at IS NOT NULL THEN 7 WHEN h.told = 1 THEN 6
                WHEN l.person_id IS NULL THEN 0 WHEN l.blocked = 1 THEN 1
                WHEN h.waits = 1 THEN 5
                WHEN r.stopped_at IS NOT NULL THEN 3
                WHEN h.person_id IS NOT NULL THEN 4
                WHEN EXISTS (SELECT 1 FROM said AS w WHERE w.spread_at IS NULL) THEN 5
                ELSE 2 END AS came
    FROM readers AS r
    LEFT JOIN living AS l ON l.student_id = r.student_id AND l.person_id = r.person_id
    LEFT JOIN heard AS h ON h.student_id = r.student_id AND h.person_id = r.person_id
    LEFT JOIN publication_reads AS v ON v.publication_id = r.publication_id AND v.person_id = r.person_id
)

-- name: heard
-- Takes :publication. Who was told of it as news, about whom and in which chat; what still lies in the outbox is on its way.
said AS (
    SELECT w.id, w.spread_at
    FROM publications AS p
    JOIN news AS w ON w.kind = p.kind AND w.item_id = p.id
    WHERE p.id = :publication
),
under_way AS (
    SELECT o.number FROM outbox AS o WHERE o.sent_at IS NULL AND o.failed_at IS NULL AND o.number IS NOT NULL
),
given_up AS (
    SELECT o.number FROM outbox AS o WHERE o.failed_at IS NOT NULL AND o.number IS NOT NULL
),
heard_once AS (
    SELECT n.bot_id, n.chat_id, n.person_id, n.student_id, n.due_at,
           CASE WHEN n.told_as IS NULL OR n.told_as IN (SELECT u.number FROM under_way AS u)
               OR n.told_as IN (SELECT u.number FROM given_up AS u) THEN 0 ELSE 1 END AS told,
           CASE WHEN n.done_at IS NULL OR n.told_as IN (SELECT u.number FROM under_way AS u) THEN 1 ELSE 0 END AS waits
    FROM said AS w
    JOIN notices AS n ON n.news_id = w.id
),
heard AS (
    SELECT o.person_id, o.student_id, MAX(o.told) AS told, MAX(o.waits) AS waits
    FROM heard_once AS o
    GROUP BY o.person_id, o.student_id
)

-- name: giving
-- Takes :day and :weekday (1 Monday), too. The lessons held that day which a living staff link gives: those of the groups it
-- teaches today (teaches 1), and those of others in which it stands in that once. stand_in: whoever does so instead of it.
{{staffed}},
{{teaching}},
giver AS (
    SELECT s.person_id, s.school_id, t.group_id, 1 AS teaches
    FROM staffed AS s
    JOIN teaching AS t ON t.person_id = s.person_id
    UNION
    SELECT s.person_id, s.school_id, c.group_id, 0
    FROM staffed AS s
    JOIN lesson_changes AS c ON c.new_teacher_id = s.person_id AND c.withdrawn_at IS NULL
    WHERE s.owner_kind IN ('teacher', 'head')
      AND NOT EXISTS (SELECT 1 FROM teaching AS t WHERE t.group_id = c.group_id)
),
giving AS (
    SELECT v.person_id, v.school_id, v.group_id, n.number, v.teaches, COALESCE(c.new_subject_id, g.subject_id) AS subject_id,
           COALESCE(c.new_room, n.room) AS room, c.new_teacher_id AS stand_in
    FROM giver AS v
    JOIN teaching_groups AS g ON g.id = v.group_id
    JOIN lessons AS n ON n.group_id = v.group_id AND n.weekday = :weekday
        AND n.from_day <= :day AND (n.until_day IS NULL OR n.until_day >= :day)
    LEFT JOIN lesson_changes AS c ON c.group_id = n.group_id AND c.day = :day AND c.number = n.number
        AND c.withdrawn_at IS NULL AND c.kind <> 'added'
    WHERE (c.id IS NULL OR c.kind = 'substituted')
      AND (v.teaches = 1 OR c.new_teacher_id = v.person_id)
      AND NOT EXISTS (
        SELECT 1 FROM holidays AS o WHERE o.school_id = v.school_id AND o.first_day <= :day AND o.last_day >= :day)
      AND (EXISTS (
            SELECT 1 FROM terms AS e WHERE e.school_id = v.school_id AND e.first_day <= :day AND e.last_day >= :day)
        OR NOT EXISTS (SELECT 1 FROM terms AS e WHERE e.school_id = v.school_id))
    UNION
    SELECT v.person_id, v.school_id, v.group_id, COALESCE(c.new_number, c.number), v.teaches,
           COALESCE(c.new_subject_id, g.subject_id), c.new_room, c.new_teacher_id
    FROM giver AS v
    JOIN teaching_groups AS g ON g.id = v.group_id
    JOIN lesson_changes AS c ON c.group_id = v.group_id AND c.withdrawn_at IS NULL
    WHERE ((c.kind = 'added' AND c.day = :day) OR (c.kind = 'moved' AND c.new_day = :day))
      AND (v.teaches = 1 OR c.new_teacher_id = v.person_id)
)

-- name: exported
-- What an export of the managed school holds (storage/export.sql): who and what is there today or is to be. A guardian
-- whom a court's decision keeps from a student does not leave with them: no other system would know of the decision.
{{managed}},
leaving_classes AS (
    SELECT c.id, c.school_id
    FROM managed AS k
    JOIN classes AS c ON c.school_id = k.school_id
    WHERE EXISTS (SELECT 1 FROM terms AS t WHERE t.school_id = c.school_id AND t.year = c.year)
      AND c.year >= (SELECT COALESCE(MIN(CASE WHEN t.last_day >= :today THEN t.year END), MAX(t.year))
                     FROM terms AS t WHERE t.school_id = c.school_id)
),
leaving_groups AS (
    SELECT g.id, g.school_id,
           CASE WHEN EXISTS (SELECT 1 FROM group_teachers AS e WHERE e.group_id = g.id AND e.kind = 'main'
                             AND (e.until_day IS NULL OR e.until_day >= :today)) THEN 1 ELSE 0 END AS is_taught
    FROM managed AS k
    JOIN teaching_groups AS g ON g.school_id = k.school_id
    WHERE EXISTS (SELECT 1 FROM terms AS t WHERE t.school_id = g.school_id)
      AND (EXISTS (SELECT 1 FROM group_students AS e WHERE e.group_id = g.id AND (e.until_day IS NULL OR e.until_day >= :today))
        OR EXISTS (SELECT 1 FROM group_teachers AS e WHERE e.group_id = g.id AND e.kind = 'main'
                   AND (e.until_day IS NULL OR e.until_day >= :today))
        OR (NOT EXISTS (SELECT 1 FROM group_students AS e WHERE e.group_id = g.id)
            AND NOT EXISTS (SELECT 1 FROM group_teachers AS e WHERE e.group_id = g.id)))
),
leaving_pupils AS (
    SELECT e.student_id AS id
    FROM leaving_classes AS l
    JOIN enrolments AS e ON e.class_id = l.id AND (e.until_day IS NULL OR e.until_day >= :today)
    UNION
    SELECT e.student_id
    FROM leaving_groups AS l
    JOIN group_students AS e ON e.group_id = l.id AND (e.until_day IS NULL OR e.until_day >= :today)
),
leaving_guardians AS (
    SELECT g.guardian_id, g.student_id, g.kind
    FROM leaving_pupils AS l
    JOIN guardianships AS g ON g.student_id = l.id AND (g.until_day IS NULL OR g.until_day >= :today)
    WHERE NOT EXISTS (SELECT 1 FROM restrictions AS r WHERE r.guardianship_id = g.id
                      AND (r.until_day IS NULL OR r.until_day >= :today))
),
leaving_people AS (
    SELECT l.id FROM leaving_pupils AS l
    UNION
    SELECT l.guardian_id FROM leaving_guardians AS l
    UNION
    SELECT f.person_id
    FROM managed AS k
    JOIN people AS p ON p.school_id = k.school_id
    JOIN staff AS f ON f.person_id = p.id AND (f.until_day IS NULL OR f.until_day >= :today)
    UNION
    SELECT e.teacher_id
    FROM leaving_classes AS l
    JOIN class_teachers AS e ON e.class_id = l.id AND e.kind = 'main' AND (e.until_day IS NULL OR e.until_day >= :today)
    UNION
    SELECT e.teacher_id
    FROM leaving_groups AS l
    JOIN group_teachers AS e ON e.group_id = l.id AND e.kind = 'main' AND (e.until_day IS NULL OR e.until_day >= :today)
)
