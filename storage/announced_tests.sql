-- Tests that are announced ahead: summative works of a day to come.

-- name: announce<!
WITH {{teaching}}
INSERT INTO works (group_id, kind, topic, work_day)
SELECT t.group_id, 'summative', :topic, :day
FROM teaching AS t
WHERE t.group_id = :group_ AND :day >= :today
LIMIT 1
RETURNING id;

-- name: sign!
INSERT INTO announced_tests (work_id, set_by, set_at) VALUES (:work, :person, :now);

-- name: listed
WITH {{teaching}}
SELECT w.id, w.group_id, w.topic, w.work_day, g.name, u.name AS subject, a.set_at,
       CASE WHEN a.set_by = t.person_id THEN 1 ELSE 0 END AS is_mine
FROM (SELECT DISTINCT d.group_id, d.person_id FROM teaching AS d) AS t
JOIN works AS w ON w.group_id = t.group_id AND w.kind = 'summative' AND w.work_day >= :today
JOIN teaching_groups AS g ON g.id = w.group_id
JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN announced_tests AS a ON a.work_id = w.id
WHERE NOT EXISTS (SELECT 1 FROM marks AS m WHERE m.work_id = w.id)
ORDER BY w.work_day, g.name, w.id;

-- name: own^
WITH {{teaching}}
SELECT w.group_id, w.topic, w.work_day, a.set_at
FROM teaching AS t
JOIN works AS w ON w.group_id = t.group_id AND w.id = :work AND w.kind = 'summative' AND w.work_day >= :today
LEFT JOIN announced_tests AS a ON a.work_id = w.id
WHERE NOT EXISTS (SELECT 1 FROM marks AS m WHERE m.work_id = w.id)
LIMIT 1;

-- name: keep!
INSERT INTO test_changes (work_id, changed_at, changed_by, topic, work_day)
VALUES (:work, :now, :person, :topic, :day)
ON CONFLICT (work_id, changed_at) DO NOTHING;

-- name: change!
WITH {{teaching}}
UPDATE works SET topic = :topic, work_day = :day
WHERE id = :work AND group_id IN (SELECT t.group_id FROM teaching AS t);

-- name: sign_change!
-- What the school entered itself has nobody who announced it.
INSERT INTO announced_tests (work_id, set_by, set_at, changed_at) VALUES (:work, NULL, NULL, :now)
ON CONFLICT (work_id) DO UPDATE SET changed_at = excluded.changed_at;

-- name: was_told^
SELECT n.id FROM news AS n WHERE n.kind = 'test' AND n.item_id = :work AND n.withdrawn_at IS NULL
  AND n.spread_at IS NOT NULL LIMIT 1;

-- name: take_back<!
WITH {{teaching}}
DELETE FROM works
WHERE id = :work AND group_id IN (SELECT t.group_id FROM teaching AS t)
  AND EXISTS (
    SELECT 1 FROM announced_tests AS a
    WHERE a.work_id = works.id AND a.set_at > :since AND a.set_by = (SELECT MIN(t.person_id) FROM teaching AS t))
  AND NOT EXISTS (SELECT 1 FROM marks AS m WHERE m.work_id = works.id)
  AND NOT EXISTS (
    SELECT 1 FROM news AS n
    WHERE n.kind = 'test' AND n.item_id = :work AND n.withdrawn_at IS NULL AND n.spread_at IS NOT NULL)
RETURNING id;

-- name: before^
WITH {{sight for homework}}
SELECT c.topic, c.work_day
FROM sight AS v
JOIN works AS w ON w.id = :work
JOIN test_changes AS c ON c.work_id = w.id
WHERE EXISTS (
    SELECT 1 FROM group_students AS s
    WHERE s.group_id = w.group_id AND s.student_id = v.student_id
      AND s.from_day <= w.work_day AND (s.until_day IS NULL OR s.until_day >= w.work_day))
ORDER BY c.changed_at DESC
LIMIT 1;

-- name: others
-- Subjects alone, never who: a class in which at least one pupil of the group has that test.
WITH {{teaching}},
pupils AS (
    SELECT DISTINCT s.student_id
    FROM teaching AS t
    JOIN group_students AS s ON s.group_id = t.group_id
    WHERE t.group_id = :group_ AND s.from_day <= :day AND (s.until_day IS NULL OR s.until_day >= :day)
)
SELECT DISTINCT c.id, c.grade, c.letter, u.name AS subject
FROM pupils AS p
JOIN group_students AS s ON s.student_id = p.student_id
    AND s.from_day <= :day AND (s.until_day IS NULL OR s.until_day >= :day)
JOIN works AS w ON w.group_id = s.group_id AND w.work_day = :day AND w.kind = 'summative' AND w.id <> :but
JOIN teaching_groups AS g ON g.id = w.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN enrolments AS e ON e.student_id = p.student_id
    AND e.from_day <= :day AND (e.until_day IS NULL OR e.until_day >= :day)
JOIN classes AS c ON c.id = e.class_id
ORDER BY c.grade, c.letter, u.name;
