-- What a family sees of the homework. It concerns a student who is of the group on the day it is due.

-- name: calendar
-- What tells which days are school days and where homework is: each term, each holiday in it, each weekday with lessons (number), and
-- each day between :since and :until that homework is due on, with how much (number) and how much is ticked (ticked).
WITH {{sight for homework}}
SELECT 'term' AS what, t.first_day AS day, t.last_day AS last_day, t.number AS number, 0 AS ticked
FROM sight AS v
JOIN terms AS t ON t.school_id = v.school_id AND t.last_day >= :today
UNION ALL
SELECT 'holiday', o.first_day, o.last_day, 0, 0
FROM sight AS v
JOIN holidays AS o ON o.school_id = v.school_id AND o.last_day >= :today
UNION ALL
SELECT DISTINCT 'weekday', NULL, NULL, l.weekday, 0
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN lessons AS l ON l.group_id = s.group_id
WHERE s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today)
  AND l.from_day <= :today AND (l.until_day IS NULL OR l.until_day >= :today)
UNION ALL
SELECT 'due', h.due_day, NULL, COUNT(DISTINCT h.id), COUNT(DISTINCT k.homework_id)
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN homework AS h ON h.group_id = s.group_id AND h.due_day >= s.from_day
    AND (s.until_day IS NULL OR h.due_day <= s.until_day)
LEFT JOIN homework_ticks AS k ON k.homework_id = h.id AND k.person_id = v.person_id AND k.student_id = v.student_id
WHERE h.due_day >= :since AND h.due_day <= :until
GROUP BY h.due_day;

-- name: due
-- The homework due between two days, both included.
WITH {{sight for homework}}
SELECT DISTINCT h.id, h.text, h.due_day, h.set_at, h.changed_at, u.name AS subject,
       (SELECT COUNT(*) FROM homework_files AS f WHERE f.homework_id = h.id) AS files,
       e.given_name, e.family_name, k.done_at
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN homework AS h ON h.group_id = s.group_id AND h.due_day >= s.from_day
    AND (s.until_day IS NULL OR h.due_day <= s.until_day)
JOIN teaching_groups AS g ON g.id = h.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS e ON e.id = h.set_by
LEFT JOIN homework_ticks AS k ON k.homework_id = h.id AND k.person_id = v.person_id AND k.student_id = v.student_id
WHERE h.due_day >= :since AND h.due_day <= :until;

-- name: one^
WITH {{sight for homework}}
SELECT h.id, h.text, h.due_day, h.set_at, h.changed_at, u.name AS subject,
       (SELECT COUNT(*) FROM homework_files AS f WHERE f.homework_id = h.id) AS files,
       e.given_name, e.family_name, k.done_at
FROM sight AS v
JOIN homework AS h ON h.id = :homework
JOIN teaching_groups AS g ON g.id = h.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS e ON e.id = h.set_by
LEFT JOIN homework_ticks AS k ON k.homework_id = h.id AND k.person_id = v.person_id AND k.student_id = v.student_id
WHERE EXISTS (
    SELECT 1 FROM group_students AS s
    WHERE s.group_id = h.group_id AND s.student_id = v.student_id
      AND s.from_day <= h.due_day AND (s.until_day IS NULL OR s.until_day >= h.due_day));

-- name: tick!
-- Done, in the eyes of the viewer. Ticked again, it keeps its first time.
WITH {{sight}}
INSERT INTO homework_ticks (homework_id, person_id, student_id, done_at)
SELECT h.id, v.person_id, v.student_id, :now
FROM sight AS v
JOIN homework AS h ON h.id = :homework
WHERE EXISTS (
    SELECT 1 FROM group_students AS s
    WHERE s.group_id = h.group_id AND s.student_id = v.student_id
      AND s.from_day <= h.due_day AND (s.until_day IS NULL OR s.until_day >= h.due_day))
ON CONFLICT (homework_id, person_id, student_id) DO NOTHING;

-- name: untick!
WITH {{sight}}
DELETE FROM homework_ticks
WHERE homework_id = :homework
  AND person_id = (SELECT v.person_id FROM sight AS v)
  AND student_id = (SELECT v.student_id FROM sight AS v);
