-- The register as teachers keep it, lesson by lesson. A lesson is a place: group, day, number.

-- name: lessons
-- One row a lesson, or two where one is moved to where another is planned.
WITH {{giving}}
SELECT d.group_id, d.number, d.room, u.name AS subject, g.name AS group_name, k.starts, k.ends,
       CASE WHEN d.stand_in <> d.person_id THEN e.given_name END AS other_given,
       CASE WHEN d.stand_in <> d.person_id THEN e.family_name END AS other_family,
       c.how, c.checked_at, f.given_name AS checker_given, f.family_name AS checker_family, r.topic
FROM giving AS d
JOIN subjects AS u ON u.id = d.subject_id
JOIN teaching_groups AS g ON g.id = d.group_id
LEFT JOIN people AS e ON e.id = d.stand_in
LEFT JOIN bells AS k ON k.school_id = d.school_id AND k.number = d.number
LEFT JOIN register_checks AS c ON c.group_id = d.group_id AND c.day = :day AND c.number = d.number
LEFT JOIN people AS f ON f.id = c.checked_by
LEFT JOIN lesson_records AS r ON r.group_id = d.group_id AND r.day = :day AND r.number = d.number
ORDER BY d.number, g.name, d.group_id;

-- name: pupils
-- Everybody in those lessons, and what is entered of them.
WITH {{giving}}
SELECT DISTINCT d.group_id, d.number, s.id, s.given_name, s.family_name, a.kind,
       CASE WHEN a.kind IS NOT NULL AND {{excused}} THEN 1 ELSE 0 END AS is_excused,
       CASE WHEN h.student_id IS NULL THEN 0 ELSE 1 END AS was_seen
FROM giving AS d
JOIN group_students AS m ON m.group_id = d.group_id AND m.from_day <= :day AND (m.until_day IS NULL OR m.until_day >= :day)
JOIN people AS s ON s.id = m.student_id
LEFT JOIN attendance AS a ON a.student_id = s.id AND a.day = :day AND a.number = d.number
LEFT JOIN register_present AS h ON h.student_id = s.id AND h.day = :day AND h.number = d.number
ORDER BY d.number, d.group_id, s.id;

-- name: reports
-- What their families reported of that day: neither why nor in which words.
WITH {{giving}}
SELECT DISTINCT b.id, b.student_id, b.first_day, b.last_day, b.part, b.at, b.lessons
FROM giving AS d
JOIN group_students AS m ON m.group_id = d.group_id AND m.from_day <= :day AND (m.until_day IS NULL OR m.until_day >= :day)
JOIN absences AS b ON b.student_id = m.student_id AND b.state <> 'withdrawn' AND b.first_day <= :day AND b.last_day >= :day
ORDER BY b.id;

-- name: enter!
-- Said again, nothing changes: it stays whose entry it was.
WITH {{giving}}
INSERT INTO attendance (student_id, day, number, group_id, kind, entered_by, entered_at)
SELECT m.student_id, :day, d.number, d.group_id, :kind, d.person_id, :now
FROM giving AS d
JOIN group_students AS m ON m.group_id = d.group_id AND m.student_id = :student
    AND m.from_day <= :day AND (m.until_day IS NULL OR m.until_day >= :day)
WHERE d.group_id = :group_id AND d.number = :number
LIMIT 1
ON CONFLICT (student_id, day, number) DO UPDATE
SET kind = excluded.kind, group_id = excluded.group_id, entered_by = excluded.entered_by, entered_at = excluded.entered_at
WHERE attendance.kind <> excluded.kind;

-- name: unsee!
WITH {{giving}}
DELETE FROM register_present
WHERE student_id = :student AND day = :day AND number = :number
  AND EXISTS (SELECT 1 FROM giving AS d WHERE d.group_id = :group_id AND d.number = register_present.number);

-- name: leave!
WITH {{giving}}
DELETE FROM attendance
WHERE student_id = :student AND day = :day AND number = :number
  AND EXISTS (
    SELECT 1 FROM giving AS d
    JOIN group_students AS m ON m.group_id = d.group_id AND m.student_id = attendance.student_id
    WHERE d.group_id = :group_id AND d.number = attendance.number);

-- name: seen!
WITH {{giving}}
INSERT INTO register_present (student_id, day, number, entered_by, entered_at)
SELECT m.student_id, :day, d.number, d.person_id, :now
FROM giving AS d
JOIN group_students AS m ON m.group_id = d.group_id AND m.student_id = :student
    AND m.from_day <= :day AND (m.until_day IS NULL OR m.until_day >= :day)
WHERE d.group_id = :group_id AND d.number = :number
LIMIT 1
ON CONFLICT (student_id, day, number) DO NOTHING;

-- name: check!
WITH {{giving}}
INSERT INTO register_checks (group_id, day, number, how, checked_by, checked_at)
SELECT d.group_id, :day, d.number, :how, d.person_id, :now
FROM giving AS d
WHERE d.group_id = :group_id AND d.number = :number
LIMIT 1
ON CONFLICT (group_id, day, number) DO UPDATE
SET how = excluded.how, checked_by = excluded.checked_by, checked_at = excluded.checked_at;
