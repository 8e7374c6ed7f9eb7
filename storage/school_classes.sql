-- Classes of the managed school, and who leads them.

-- name: listed
WITH {{managed}}
SELECT c.id, c.year, c.grade, c.letter, p.id AS teacher_id, p.given_name, p.family_name,
       CASE WHEN EXISTS (
            SELECT 1 FROM links AS l
            WHERE l.person_id = p.id AND l.student_id IS NULL AND l.ended_at IS NULL AND l.expires_at > :now)
       THEN 1 ELSE 0 END AS linked,
       (SELECT COUNT(DISTINCT e.student_id) FROM enrolments AS e
        WHERE e.class_id = c.id AND (e.until_day IS NULL OR e.until_day >= :today)) AS pupils
FROM managed AS k
JOIN classes AS c ON c.school_id = k.school_id
    AND c.year = (SELECT MAX(y.year) FROM classes AS y WHERE y.school_id = k.school_id AND y.year <= :year)
LEFT JOIN class_teachers AS t ON t.class_id = c.id AND t.kind = 'main'
    AND t.from_day = (
        SELECT MAX(u.from_day) FROM class_teachers AS u
        WHERE u.class_id = c.id AND u.kind = 'main' AND (u.until_day IS NULL OR u.until_day >= :today))
    AND (t.until_day IS NULL OR t.until_day >= :today)
LEFT JOIN people AS p ON p.id = t.teacher_id
ORDER BY c.grade, c.letter, c.id, p.id;

-- name: manages$
WITH {{managed}}
SELECT 1 FROM managed AS k;

-- name: add!
WITH {{managed}}
INSERT INTO classes (school_id, year, grade, letter)
SELECT k.school_id, :year, :grade, :letter FROM managed AS k WHERE TRUE
ON CONFLICT (school_id, year, grade, letter) DO NOTHING;

-- name: end_lead!
WITH {{managed}}
UPDATE class_teachers SET until_day = :last
WHERE class_id = :which AND kind = 'main' AND (until_day IS NULL OR until_day > :last)
  AND EXISTS (
    SELECT 1 FROM managed AS k JOIN classes AS c ON c.school_id = k.school_id WHERE c.id = class_teachers.class_id);

-- Whoever was substitute from this very day becomes the class teacher in the same row.
-- name: lead!
WITH {{managed}}
INSERT INTO class_teachers (class_id, teacher_id, kind, from_day)
SELECT c.id, p.id, 'main', :today
FROM managed AS k
JOIN classes AS c ON c.school_id = k.school_id
JOIN people AS p ON p.school_id = k.school_id
WHERE c.id = :which AND p.id = :person
ON CONFLICT (class_id, teacher_id, from_day) DO UPDATE SET kind = 'main', until_day = NULL;
