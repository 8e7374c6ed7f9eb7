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
