-- Tasks of one's own: of the person who looks, about the student who is looked at. Nobody else's statement reads them.

-- name: add<!
WITH {{sight}}
INSERT INTO own_tasks (person_id, student_id, day, at, bot_id, remind_at, made_at)
SELECT v.person_id, v.student_id, :day, CAST(:at AS TEXT), l.bot_id, CAST(:remind AS BIGINT), :now
FROM sight AS v
JOIN links AS l ON l.id = v.link_id
WHERE (SELECT COUNT(*) FROM own_tasks AS o
       WHERE o.person_id = v.person_id AND o.student_id = v.student_id AND o.day >= :today) < :most
RETURNING id;

-- name: keep_text!
UPDATE own_tasks SET text = :text WHERE id = :id;

-- name: between
WITH {{sight}}
SELECT o.id, o.text, o.day, o.at, o.done_at
FROM sight AS v
JOIN own_tasks AS o ON o.person_id = v.person_id AND o.student_id = v.student_id
WHERE o.day >= :since AND o.day <= :until
ORDER BY o.day, o.id;

-- name: one^
WITH {{sight}}
SELECT o.id, o.text, o.day, o.at, o.done_at
FROM sight AS v
JOIN own_tasks AS o ON o.person_id = v.person_id AND o.student_id = v.student_id
WHERE o.id = :task;

-- name: tick!
-- Ticked again, it keeps its first time.
WITH {{sight}}
UPDATE own_tasks
SET done_at = CASE WHEN :done = 0 THEN NULL ELSE COALESCE(done_at, :now) END
WHERE id = :task
  AND person_id = (SELECT v.person_id FROM sight AS v)
  AND student_id = (SELECT v.student_id FROM sight AS v);

-- name: remove!
WITH {{sight}}
DELETE FROM own_tasks
WHERE id = :task
  AND person_id = (SELECT v.person_id FROM sight AS v)
  AND student_id = (SELECT v.student_id FROM sight AS v);

-- Below: for the job that reminds. No viewer.

-- name: waiting$
SELECT 1 FROM own_tasks
WHERE bot_id = :bot AND remind_at <= :now AND remind_at IS NOT NULL AND told_at IS NULL AND done_at IS NULL
LIMIT 1;

-- name: due
SELECT id, person_id, student_id, remind_at FROM own_tasks
WHERE bot_id = :bot AND remind_at <= :now AND remind_at IS NOT NULL AND told_at IS NULL AND done_at IS NULL
ORDER BY remind_at
LIMIT :most;

-- name: settle!
UPDATE own_tasks SET told_at = :now WHERE id = :id;
