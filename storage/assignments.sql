-- Homework as teachers set it, and what it said before they changed it.

-- name: assign<!
WITH {{teaching}}
INSERT INTO homework (group_id, text, due_day, set_by, set_at)
SELECT t.group_id, :text, :due, t.person_id, :now
FROM teaching AS t
WHERE t.group_id = :group_
LIMIT 1
RETURNING id;

-- name: own^
-- A homework of a group that the viewer teaches today, as it is now.
WITH {{teaching}}
SELECT h.id, h.group_id, h.text, h.due_day, g.school_id, t.person_id
FROM teaching AS t
JOIN homework AS h ON h.group_id = t.group_id AND h.id = :homework
JOIN teaching_groups AS g ON g.id = h.group_id
LIMIT 1;

-- name: keep!
INSERT INTO homework_changes (homework_id, changed_at, changed_by, text, due_day)
VALUES (:homework, :now, :person, :text, :due)
ON CONFLICT (homework_id, changed_at) DO NOTHING;

-- name: change!
WITH {{teaching}}
UPDATE homework SET text = :text, due_day = :due, changed_at = :now
WHERE id = :homework AND group_id IN (SELECT t.group_id FROM teaching AS t);

-- name: school$
SELECT school_id FROM teaching_groups WHERE id = :group_;

-- name: before^
-- What a homework of the viewed student said before it was changed last.
WITH {{sight for homework}}
SELECT c.text, c.due_day, c.changed_at
FROM sight AS v
JOIN homework AS h ON h.id = :homework
JOIN homework_changes AS c ON c.homework_id = h.id
WHERE EXISTS (
    SELECT 1 FROM group_students AS s
    WHERE s.group_id = h.group_id AND s.student_id = v.student_id
      AND s.from_day <= h.due_day AND (s.until_day IS NULL OR s.until_day >= h.due_day))
ORDER BY c.changed_at DESC
LIMIT 1;

-- name: listed
-- What the viewer set to groups taught today, due from :since on; :homework 0: all of it.
WITH {{teaching}}
SELECT h.id, h.group_id, h.text, h.due_day, h.set_at, h.changed_at, g.name, u.name AS subject,
       (SELECT COUNT(*) FROM homework_files AS f WHERE f.homework_id = h.id) AS files
FROM (SELECT DISTINCT d.group_id, d.person_id FROM teaching AS d) AS t
JOIN homework AS h ON h.group_id = t.group_id AND h.set_by = t.person_id
JOIN teaching_groups AS g ON g.id = h.group_id
JOIN subjects AS u ON u.id = g.subject_id
WHERE h.due_day >= :since AND (:homework = 0 OR h.id = :homework)
ORDER BY h.due_day DESC, g.name, h.id;

-- name: is_waiting^
-- Whether it has been set a moment ago and is still to be told: then its change waits as well.
SELECT n.id FROM news AS n
WHERE n.kind = 'homework' AND n.item_id = :homework AND n.withdrawn_at IS NULL AND n.ready_at > :now LIMIT 1;

-- name: slip^
-- One's own of the last minutes, of which nobody was told.
WITH {{teaching}}
SELECT h.id
FROM teaching AS t
JOIN homework AS h ON h.group_id = t.group_id AND h.set_by = t.person_id AND h.id = :homework
WHERE h.set_at > :since AND NOT EXISTS (
    SELECT 1 FROM news AS n
    WHERE n.kind = 'homework' AND n.item_id = h.id AND n.withdrawn_at IS NULL AND n.spread_at IS NOT NULL)
LIMIT 1;

-- name: drop_ticks!
DELETE FROM homework_ticks WHERE homework_id = :homework;

-- name: drop_files!
DELETE FROM homework_files WHERE homework_id = :homework;

-- name: drop_changes!
DELETE FROM homework_changes WHERE homework_id = :homework;

-- name: take_back!
WITH {{teaching}}
DELETE FROM homework WHERE id = :homework AND group_id IN (SELECT t.group_id FROM teaching AS t);
