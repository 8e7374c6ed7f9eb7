-- The managed school in figures; numbers only, no names but those of classes.

-- name: staff^
WITH {{managed}}
SELECT COUNT(DISTINCT p.id) AS everybody, COUNT(DISTINCT l.person_id) AS linked
FROM managed AS k
LEFT JOIN people AS p ON p.school_id = k.school_id AND EXISTS (
    SELECT 1 FROM staff AS f
    WHERE f.person_id = p.id AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))
LEFT JOIN links AS l ON l.person_id = p.id AND l.student_id IS NULL AND l.ended_at IS NULL AND l.expires_at > :now
GROUP BY k.school_id;

-- A guardian with two children in a class is two there: each child's log-in is one of its own.
-- name: linked
WITH {{managed}},
wards AS (
    SELECT c.id AS class_id, c.grade, c.letter, e.student_id
    FROM managed AS k
    JOIN classes AS c ON c.school_id = k.school_id
    JOIN enrolments AS e ON e.class_id = c.id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
),
living AS (
    SELECT DISTINCT l.person_id, l.student_id, l.owner_kind
    FROM managed AS k
    JOIN links AS l ON l.school_id = k.school_id AND l.student_id IS NOT NULL
        AND l.ended_at IS NULL AND l.expires_at > :now
),
families AS (
    SELECT g.student_id, COUNT(*) AS guardians, COUNT(v.person_id) AS linked
    FROM wards AS w
    JOIN guardianships AS g ON g.student_id = w.student_id
        AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)
    LEFT JOIN living AS v ON v.person_id = g.guardian_id AND v.student_id = g.student_id AND v.owner_kind = g.kind
    GROUP BY g.student_id
)
SELECT w.grade, w.letter, COUNT(DISTINCT w.student_id) AS pupils, COUNT(DISTINCT v.person_id) AS linked_pupils,
       CAST(COALESCE(SUM(f.guardians), 0) AS INTEGER) AS guardians,
       CAST(COALESCE(SUM(f.linked), 0) AS INTEGER) AS linked_guardians
FROM wards AS w
LEFT JOIN families AS f ON f.student_id = w.student_id
LEFT JOIN living AS v ON v.student_id = w.student_id AND v.owner_kind = 'student'
GROUP BY w.class_id, w.grade, w.letter
ORDER BY w.grade, w.letter;

-- For each announcement of the last days: the logged-in people whom it is for, and how many of them have read it.
-- name: reading
WITH {{managed}},
told AS (
    SELECT p.id, p.class_id, p.group_id, p.grade, p.year, p.readers
    FROM managed AS k
    JOIN publications AS p ON p.school_id = k.school_id
        AND p.published_at <= :now AND p.published_at > :since AND p.withdrawn_at IS NULL
),
living AS (
    SELECT DISTINCT l.person_id, l.student_id, l.owner_kind
    FROM managed AS k
    JOIN links AS l ON l.school_id = k.school_id AND l.student_id IS NOT NULL AND l.owner_kind <> 'delegate'
        AND l.ended_at IS NULL AND l.expires_at > :now
),
wards AS (
    SELECT e.student_id, c.id AS class_id, c.grade, c.year
    FROM managed AS k
    JOIN classes AS c ON c.school_id = k.school_id
    JOIN enrolments AS e ON e.class_id = c.id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
),
reached AS (
    SELECT t.id, v.person_id
    FROM told AS t
    JOIN wards AS w ON CASE
        WHEN t.class_id IS NOT NULL THEN w.class_id = t.class_id
        WHEN t.group_id IS NOT NULL THEN EXISTS (
            SELECT 1 FROM group_students AS g
            WHERE g.group_id = t.group_id AND g.student_id = w.student_id
              AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today))
        WHEN t.grade IS NOT NULL THEN w.grade = t.grade AND w.year = t.year
        ELSE TRUE END
    JOIN living AS v ON v.student_id = w.student_id AND (t.readers <> 'guardians' OR v.owner_kind <> 'student')
    GROUP BY t.id, v.person_id
)
SELECT r.id, COUNT(*) AS reached, COUNT(s.person_id) AS seen
FROM reached AS r
LEFT JOIN publication_reads AS s ON s.publication_id = r.id AND s.person_id = r.person_id
GROUP BY r.id
ORDER BY r.id;

-- name: missing
WITH {{managed}},
wards AS (
    SELECT c.id AS class_id, c.grade, c.letter, e.student_id
    FROM managed AS k
    JOIN classes AS c ON c.school_id = k.school_id
    JOIN enrolments AS e ON e.class_id = c.id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
),
missed AS (
    SELECT a.student_id,
           SUM(CASE WHEN {{excused}} THEN 1 ELSE 0 END) AS excused,
           SUM(CASE WHEN {{excused}} THEN 0 ELSE 1 END) AS unexcused
    FROM wards AS w
    JOIN attendance AS a ON a.student_id = w.student_id AND a.kind = 'absent' AND a.day > :since AND a.day <= :today
    GROUP BY a.student_id
)
SELECT w.grade, w.letter, COUNT(DISTINCT w.student_id) AS pupils,
       CAST(COALESCE(SUM(m.excused), 0) AS INTEGER) AS excused,
       CAST(COALESCE(SUM(m.unexcused), 0) AS INTEGER) AS unexcused
FROM wards AS w
LEFT JOIN missed AS m ON m.student_id = w.student_id
GROUP BY w.class_id, w.grade, w.letter
ORDER BY w.grade, w.letter;
