-- Remarks and praise: what a family reads, and what teachers write.

-- name: page
-- Newest first. :kind '' is both kinds; `matching` counts those that a page was taken from, `unread` those of both kinds.
WITH {{sight}},
mine AS (
    SELECT r.id, r.kind, r.text, r.day, r.number, r.written_at, r.author_id, r.group_id, w.seen_at,
           SUM(CASE WHEN w.seen_at IS NULL THEN 1 ELSE 0 END) OVER () AS unread
    FROM sight AS v
    JOIN remarks AS r ON r.student_id = v.student_id AND r.published_at IS NOT NULL
    LEFT JOIN remark_views AS w ON w.remark_id = r.id AND w.person_id = v.person_id
)
SELECT m.id, m.kind, m.text, m.day, m.number, m.written_at, m.seen_at, e.given_name, e.family_name,
       u.name AS subject, COUNT(*) OVER () AS matching, m.unread
FROM mine AS m
JOIN people AS e ON e.id = m.author_id
LEFT JOIN teaching_groups AS g ON g.id = m.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
WHERE m.kind = :kind OR :kind = ''
ORDER BY m.day DESC, m.written_at DESC, m.id DESC
LIMIT :most OFFSET :skipped;

-- name: one^
WITH {{sight}}
SELECT r.id, r.kind, r.text, r.day, r.number, r.written_at, w.seen_at, e.given_name, e.family_name,
       u.name AS subject
FROM sight AS v
JOIN remarks AS r ON r.student_id = v.student_id AND r.published_at IS NOT NULL AND r.id = :remark
JOIN people AS e ON e.id = r.author_id
LEFT JOIN teaching_groups AS g ON g.id = r.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN remark_views AS w ON w.remark_id = r.id AND w.person_id = v.person_id;

-- name: see!
-- Read once is read; the first time counts.
WITH {{sight}}
INSERT INTO remark_views (remark_id, person_id, seen_at)
SELECT r.id, v.person_id, :now
FROM sight AS v
JOIN remarks AS r ON r.student_id = v.student_id AND r.published_at IS NOT NULL AND r.id = :remark
WHERE TRUE
ON CONFLICT (remark_id, person_id) DO NOTHING;

-- name: write<!
-- A teacher of the student's group (of that very group, where one is named), or the student's class teacher.
-- Where the school reviews remarks, only the class teacher's own are published at once.
WITH {{teaching}},
{{classroom}},
leads AS (
    SELECT k.person_id
    FROM classroom AS k
    JOIN enrolments AS e ON e.class_id = k.class_id
    WHERE e.student_id = :student AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
),
teaches AS (
    SELECT t.person_id, t.group_id
    FROM teaching AS t
    JOIN group_students AS s ON s.group_id = t.group_id
    WHERE s.student_id = :student AND s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today)
)
INSERT INTO remarks (school_id, student_id, author_id, kind, day, group_id, number, written_at, published_at)
SELECT p.school_id, p.id, l.person_id, :kind, :day, g.id, CAST(:number AS BIGINT), :now,
       CASE WHEN EXISTS (SELECT 1 FROM leads) OR NOT EXISTS (
           SELECT 1 FROM remark_rules AS h WHERE h.school_id = p.school_id AND h.reviewed = 1) THEN :now END
FROM people AS p
JOIN links AS l ON l.id = :link
LEFT JOIN teaching_groups AS g ON g.id = :group_
WHERE p.id = :student
  AND (EXISTS (SELECT 1 FROM teaches AS t WHERE t.group_id = g.id)
       OR (g.id IS NULL AND :group_ = 0 AND (EXISTS (SELECT 1 FROM teaches) OR EXISTS (SELECT 1 FROM leads))))
RETURNING id, school_id, published_at;

-- name: keep_text!
UPDATE remarks SET text = :text WHERE id = :id;

-- name: publish<!
-- The class teacher lets the family read it.
WITH {{classroom}}
UPDATE remarks SET published_at = :now
WHERE id = :remark AND published_at IS NULL
  AND (SELECT COUNT(*) FROM remark_wordings AS w WHERE w.remark_id = remarks.id) = :wordings
  AND NOT EXISTS (SELECT 1 FROM remark_returns AS b WHERE b.remark_id = remarks.id)
  AND student_id IN (
    SELECT e.student_id
    FROM classroom AS k
    JOIN enrolments AS e ON e.class_id = k.class_id
    WHERE e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today))
RETURNING id, school_id, student_id;
