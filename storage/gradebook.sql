-- How a teacher enters marks. A pupil is of the work's group today, or was on the work's day.

-- name: pupil^
-- Whether the viewer may mark a pupil's work, and the newest mark that stands there.
WITH {{teaching}}
SELECT g.school_id, m.id, m.notation, m.value, m.comment
FROM teaching AS t
JOIN teaching_groups AS g ON g.id = t.group_id
JOIN works AS w ON w.group_id = t.group_id AND w.id = :work
JOIN group_students AS s ON s.group_id = t.group_id AND s.student_id = :student
LEFT JOIN marks AS m ON m.work_id = w.id AND m.student_id = s.student_id
    AND NOT EXISTS (SELECT 1 FROM marks AS n WHERE n.corrects_id = m.id)
WHERE w.work_day <= :today
  AND ((s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today))
    OR (s.from_day <= w.work_day AND (s.until_day IS NULL OR s.until_day >= w.work_day)))
ORDER BY m.id DESC;

-- name: enter<!
WITH {{teaching}}
INSERT INTO marks (work_id, student_id, notation, value, comment, entered_by, entered_at, corrects_id)
SELECT w.id, s.student_id, :notation, :value, :comment, t.person_id, :now, :corrects
FROM teaching AS t
JOIN works AS w ON w.group_id = t.group_id AND w.id = :work
JOIN group_students AS s ON s.group_id = t.group_id AND s.student_id = :student
WHERE w.work_day <= :today
  AND ((s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today))
    OR (s.from_day <= w.work_day AND (s.until_day IS NULL OR s.until_day >= w.work_day)))
LIMIT 1
ON CONFLICT DO NOTHING
RETURNING id;

-- name: take_back<!
-- A slip that nobody has been told yet, by whoever made it.
WITH {{teaching}}
DELETE FROM marks
WHERE id = :mark AND entered_at > :since
  AND entered_by = (SELECT MIN(t.person_id) FROM teaching AS t)
  AND work_id IN (SELECT w.id FROM teaching AS t JOIN works AS w ON w.group_id = t.group_id)
  AND NOT EXISTS (SELECT 1 FROM marks AS n WHERE n.corrects_id = :mark)
  AND NOT EXISTS (
    SELECT 1 FROM news AS w WHERE w.kind = 'mark' AND w.item_id = :mark AND w.spread_at IS NOT NULL)
RETURNING id;
