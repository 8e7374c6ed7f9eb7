-- Common table expressions that statements name as {{sight}}, {{teaching}} or {{classroom}} behind their WITH.
-- Each takes :link, :now and :today (Viewer.scope) and is empty once the right has ended.

-- name: sight
-- The student a family's link may look at: a living link of the student, or of a guardian whose guardianship holds
-- today, against whom no restriction stands, and, from the student's 18th birthday, whom the student allows.
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
              AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)
              AND NOT EXISTS (
                SELECT 1 FROM restrictions AS r
                WHERE r.guardianship_id = g.id AND r.from_day <= :today
                  AND (r.until_day IS NULL OR r.until_day >= :today))
              AND (
                s.adult_day IS NULL OR s.adult_day > :today
                OR EXISTS (SELECT 1 FROM consents AS c WHERE c.guardianship_id = g.id AND c.withdrawn_at IS NULL))))
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
