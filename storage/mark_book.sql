-- What a teacher sees of the own groups' works and marks; storage/gradebook.sql enters and takes back.
-- A pupil of a work is of its group today, or was on the work's day, as there.

-- name: groups
-- The groups taught today, with a row for each lesson that they have today and that is held as planned.
WITH {{teaching}}
SELECT DISTINCT g.id, g.name, u.name AS subject, n.number
FROM teaching AS t
JOIN teaching_groups AS g ON g.id = t.group_id
JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN lessons AS n ON n.group_id = g.id AND n.weekday = :weekday
    AND n.from_day <= :today AND (n.until_day IS NULL OR n.until_day >= :today)
    AND NOT EXISTS (
        SELECT 1 FROM holidays AS h
        WHERE h.school_id = g.school_id AND h.first_day <= :today AND h.last_day >= :today)
    AND NOT EXISTS (
        SELECT 1 FROM lesson_changes AS c
        WHERE c.group_id = g.id AND c.day = :today AND c.number = n.number AND c.kind IN ('cancelled', 'moved')
          AND c.withdrawn_at IS NULL);

-- name: works
-- The work with this number, or those of a group, newest first. :work 0, :group_ 0: none.
WITH {{teaching}}
SELECT DISTINCT w.id, w.group_id, w.kind, w.topic, w.work_day, g.name AS group_name, u.name AS subject,
       COALESCE(w.notation, (
           SELECT m.notation FROM marks AS m
           WHERE m.work_id = w.id AND m.notation <> 'none' ORDER BY m.id LIMIT 1)) AS notation,
       (SELECT COUNT(DISTINCT m.student_id) FROM marks AS m WHERE m.work_id = w.id) AS marked,
       (SELECT COUNT(DISTINCT s.student_id) FROM group_students AS s
        WHERE s.group_id = w.group_id
          AND ((s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today))
            OR (s.from_day <= w.work_day AND (s.until_day IS NULL OR s.until_day >= w.work_day)))) AS pupils
FROM teaching AS t
JOIN works AS w ON w.group_id = t.group_id
JOIN teaching_groups AS g ON g.id = w.group_id
JOIN subjects AS u ON u.id = g.subject_id
WHERE (w.id = :work OR w.group_id = :group_) AND w.work_day <= :today AND w.work_day >= :since
ORDER BY w.work_day DESC, w.id DESC;

-- name: open_work<!
WITH {{teaching}}
INSERT INTO works (group_id, kind, topic, work_day, notation)
SELECT t.group_id, :kind, :topic, :day, :notation
FROM teaching AS t
WHERE t.group_id = :group_ AND :day <= :today
LIMIT 1
RETURNING id;

-- name: remove_work<!
WITH {{teaching}}
DELETE FROM works
WHERE id = :work AND work_day <= :today AND group_id IN (SELECT t.group_id FROM teaching AS t)
  AND NOT EXISTS (SELECT 1 FROM marks AS m WHERE m.work_id = :work)
  AND NOT EXISTS (SELECT 1 FROM mark_slips AS s WHERE s.work_id = :work)
  AND NOT EXISTS (SELECT 1 FROM announced_tests AS a WHERE a.work_id = :work)
RETURNING id;

-- name: roll
-- The pupils of a work, each with all the writings of the mark, or with none.
WITH {{teaching}}
SELECT DISTINCT p.id AS student_id, p.given_name AS pupil_given, p.family_name AS pupil_family, c.grade, c.letter,
       w.kind, w.topic, w.work_day, m.id, m.notation, m.value, m.comment, m.entered_at, m.corrects_id,
       e.given_name, e.family_name
FROM teaching AS t
JOIN works AS w ON w.group_id = t.group_id AND w.id = :work
JOIN group_students AS s ON s.group_id = w.group_id
JOIN people AS p ON p.id = s.student_id
LEFT JOIN enrolments AS o ON o.student_id = p.id
    AND o.from_day <= :today AND (o.until_day IS NULL OR o.until_day >= :today)
LEFT JOIN classes AS c ON c.id = o.class_id
LEFT JOIN marks AS m ON m.work_id = w.id AND m.student_id = p.id
LEFT JOIN people AS e ON e.id = m.entered_by
WHERE w.work_day <= :today
  AND ((s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today))
    OR (s.from_day <= w.work_day AND (s.until_day IS NULL OR s.until_day >= w.work_day)));

-- name: last_saved^
-- What the viewer entered last for a work and can still take back.
WITH {{teaching}}
SELECT m.entered_at, COUNT(*) AS marks
FROM marks AS m
JOIN works AS w ON w.id = m.work_id
WHERE m.work_id = :work AND m.entered_at > :since
  AND w.group_id IN (SELECT t.group_id FROM teaching AS t)
  AND m.entered_by = (SELECT MIN(t.person_id) FROM teaching AS t)
  AND NOT EXISTS (SELECT 1 FROM marks AS n WHERE n.corrects_id = m.id)
  AND NOT EXISTS (
    SELECT 1 FROM news AS x WHERE x.kind = 'mark' AND x.item_id = m.id AND x.spread_at IS NOT NULL)
GROUP BY m.entered_at
ORDER BY m.entered_at DESC
LIMIT 1;

-- name: saved_then
-- What the viewer entered for a work at one moment.
WITH {{teaching}}
SELECT m.id
FROM marks AS m
JOIN works AS w ON w.id = m.work_id
WHERE m.work_id = :work AND m.entered_at = :at
  AND w.group_id IN (SELECT t.group_id FROM teaching AS t)
  AND m.entered_by = (SELECT MIN(t.person_id) FROM teaching AS t)
ORDER BY m.id;

-- name: stands$
SELECT id FROM marks WHERE id = :mark;

-- name: keep_slip!
WITH {{teaching}}
INSERT INTO mark_slips (saved_by, saved_at, student_id, work_id, notation, value, comment, entered_at)
SELECT t.person_id, :now, :student, w.id, :notation, :value, :comment, :entered
FROM teaching AS t
JOIN works AS w ON w.group_id = t.group_id AND w.id = :work
LIMIT 1;

-- name: slips
-- What the viewer's entry of one moment took the place of.
WITH {{teaching}}
SELECT DISTINCT s.id, s.student_id, s.notation, s.value, s.comment, s.entered_at
FROM teaching AS t
JOIN works AS w ON w.group_id = t.group_id AND w.id = :work
JOIN mark_slips AS s ON s.work_id = w.id AND s.saved_by = t.person_id AND s.saved_at = :at
ORDER BY s.id;

-- name: forget_slip!
DELETE FROM mark_slips WHERE id = :slip;

-- name: forget_slips!
DELETE FROM mark_slips WHERE saved_at <= :since;
