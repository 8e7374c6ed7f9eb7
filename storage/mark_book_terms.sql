-- What a teacher needs to conclude a term or a year of an own group; storage/final_marks.sql enters and takes back.

-- name: terms
-- Every term of the group's school that is entered.
WITH {{teaching}}
SELECT DISTINCT p.year, p.number, p.first_day
FROM teaching AS t
JOIN teaching_groups AS g ON g.id = t.group_id
JOIN terms AS p ON p.school_id = g.school_id
WHERE t.group_id = :group_
ORDER BY p.first_day;

-- name: pupils
-- Who is of the group today.
WITH {{teaching}}
SELECT DISTINCT p.id AS student_id, p.given_name AS pupil_given, p.family_name AS pupil_family, c.grade, c.letter
FROM teaching AS t
JOIN group_students AS s ON s.group_id = t.group_id
JOIN people AS p ON p.id = s.student_id
LEFT JOIN enrolments AS o ON o.student_id = p.id
    AND o.from_day <= :today AND (o.until_day IS NULL OR o.until_day >= :today)
LEFT JOIN classes AS c ON c.id = o.class_id
WHERE t.group_id = :group_ AND s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today);

-- name: counted
-- The marks of the group's works between two days that count: of a corrected one the last writing.
WITH {{teaching}}
SELECT DISTINCT m.id, m.student_id, m.notation, m.value
FROM teaching AS t
JOIN works AS w ON w.group_id = t.group_id AND w.work_day >= :since AND w.work_day < :before
JOIN marks AS m ON m.work_id = w.id
WHERE t.group_id = :group_ AND NOT EXISTS (SELECT 1 FROM marks AS n WHERE n.corrects_id = m.id)
ORDER BY m.id;

-- name: known
-- The newest writing of each mark of the period.
WITH {{teaching}}
SELECT DISTINCT f.id, f.student_id, f.stage, f.notation, f.value, f.entered_at
FROM teaching AS t
JOIN final_marks AS f ON f.group_id = t.group_id AND f.year = :year AND f.number = :number
WHERE t.group_id = :group_ AND NOT EXISTS (SELECT 1 FROM final_marks AS n WHERE n.corrects_id = f.id)
ORDER BY f.id;

-- name: last_saved^
-- What the viewer entered last for a period of the group and can still take back.
WITH {{teaching}}
SELECT f.entered_at, COUNT(*) AS marks
FROM final_marks AS f
WHERE f.group_id = :group_ AND f.year = :year AND f.number = :number AND f.entered_at > :since
  AND f.group_id IN (SELECT t.group_id FROM teaching AS t)
  AND f.entered_by = (SELECT MIN(t.person_id) FROM teaching AS t)
  AND NOT EXISTS (SELECT 1 FROM final_marks AS n WHERE n.corrects_id = f.id)
  AND NOT EXISTS (
    SELECT 1 FROM news AS x WHERE x.kind = 'final' AND x.item_id = f.id AND x.spread_at IS NOT NULL)
GROUP BY f.entered_at
ORDER BY f.entered_at DESC
LIMIT 1;

-- name: saved_then
-- What the viewer entered for the group at one moment.
WITH {{teaching}}
SELECT f.id
FROM final_marks AS f
WHERE f.group_id = :group_ AND f.entered_at = :at
  AND f.group_id IN (SELECT t.group_id FROM teaching AS t)
  AND f.entered_by = (SELECT MIN(t.person_id) FROM teaching AS t)
ORDER BY f.id;

-- name: stands$
SELECT id FROM final_marks WHERE id = :mark;

-- name: keep_slip!
WITH {{teaching}}
INSERT INTO mark_slips (saved_by, saved_at, student_id, group_id, year, number, stage, notation, value, entered_at)
SELECT t.person_id, :now, :student, t.group_id, :year, :number, :stage, :notation, :value, :entered
FROM teaching AS t
WHERE t.group_id = :group_
LIMIT 1;

-- name: slips
-- What the viewer's entry of one moment took the place of.
WITH {{teaching}}
SELECT DISTINCT s.id, s.student_id, s.year, s.number, s.stage, s.notation, s.value, s.entered_at
FROM teaching AS t
JOIN mark_slips AS s ON s.group_id = t.group_id AND s.saved_by = t.person_id AND s.saved_at = :at
WHERE t.group_id = :group_
ORDER BY s.id;

-- name: forget_slip!
DELETE FROM mark_slips WHERE id = :slip;

-- name: forget_slips!
DELETE FROM mark_slips WHERE saved_at <= :since;
