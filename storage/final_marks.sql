-- Marks of a term and a year: what a family sees, and how a teacher enters them.

-- name: known
-- The newest writing of each, oldest first: of a school year, or the one with a number, whatever has followed it.
-- :year -1 is no year, :mark 0 no mark.
WITH {{sight for grades}}
SELECT f.id, f.year, f.number, f.stage, f.notation, f.value, f.entered_at, u.id AS subject_id, u.name AS subject,
       e.given_name, e.family_name, o.notation AS old_notation, o.value AS old_value,
       CASE WHEN EXISTS (SELECT 1 FROM final_marks AS n WHERE n.corrects_id = f.id) THEN 1 ELSE 0 END AS is_replaced
FROM sight AS v
JOIN final_marks AS f ON f.student_id = v.student_id
JOIN teaching_groups AS g ON g.id = f.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS e ON e.id = f.entered_by
LEFT JOIN final_marks AS o ON o.id = f.corrects_id
WHERE f.id = :mark OR f.year = :year
ORDER BY f.entered_at, f.id;

-- name: pupil^
-- Whether the viewer may enter one for a pupil now: the pupil is of a group taught today, the period has begun.
-- With it the newest writing there is.
WITH {{teaching}}
SELECT g.school_id, f.id, f.notation, f.value
FROM teaching AS t
JOIN teaching_groups AS g ON g.id = t.group_id
JOIN group_students AS s ON s.group_id = t.group_id
LEFT JOIN final_marks AS f ON f.student_id = s.student_id AND f.group_id = t.group_id AND f.year = :year
    AND f.number = :number AND f.stage = :stage
    AND NOT EXISTS (SELECT 1 FROM final_marks AS n WHERE n.corrects_id = f.id)
WHERE t.group_id = :group AND s.student_id = :student
  AND s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today)
  AND EXISTS (
    SELECT 1 FROM terms AS p
    WHERE p.school_id = g.school_id AND p.year = :year AND (:number = 0 OR p.number = :number)
      AND p.first_day <= :today);

-- name: enter<!
WITH {{teaching}}
INSERT INTO final_marks (student_id, group_id, year, number, stage, notation, value, entered_by, entered_at, corrects_id)
SELECT s.student_id, t.group_id, :year, :number, :stage, :notation, :value, t.person_id, :now, :corrects
FROM teaching AS t
JOIN group_students AS s ON s.group_id = t.group_id
WHERE t.group_id = :group AND s.student_id = :student
  AND s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today)
LIMIT 1
ON CONFLICT DO NOTHING
RETURNING id;

-- name: take_back<!
-- A slip that nobody has been told yet, by whoever made it.
WITH {{teaching}}
DELETE FROM final_marks
WHERE id = :mark AND entered_at > :since
  AND entered_by = (SELECT MIN(t.person_id) FROM teaching AS t)
  AND group_id IN (SELECT t.group_id FROM teaching AS t)
  AND NOT EXISTS (SELECT 1 FROM final_marks AS n WHERE n.corrects_id = :mark)
  AND NOT EXISTS (
    SELECT 1 FROM news AS w WHERE w.kind = 'final' AND w.item_id = :mark AND w.spread_at IS NOT NULL)
RETURNING id;
