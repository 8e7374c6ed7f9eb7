-- What a family sees of the timetable: the planned week, and what differs from it. Days and moments are put together in Python.

-- name: frame
-- Terms, holidays and bells of the student's school. A bell's day and last_day are its HH:MM.
WITH {{sight for timetable}}
SELECT 'term' AS what, t.number AS number, t.first_day AS day, t.last_day AS last_day
FROM sight AS v
JOIN terms AS t ON t.school_id = v.school_id
UNION ALL
SELECT 'holiday', 0, o.first_day, o.last_day
FROM sight AS v
JOIN holidays AS o ON o.school_id = v.school_id
UNION ALL
SELECT 'bell', b.number, b.starts, b.ends
FROM sight AS v
JOIN bells AS b ON b.school_id = v.school_id
ORDER BY 1, 2, 3;

-- name: planned
-- The lessons of every group that the student is of between two days. stay_*: the student's time in the group.
WITH {{sight for timetable}}
SELECT l.group_id, l.weekday, l.number, l.room, l.from_day, l.until_day, u.name AS subject,
       s.from_day AS stay_from, s.until_day AS stay_until
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN lessons AS l ON l.group_id = s.group_id
JOIN teaching_groups AS g ON g.id = s.group_id
JOIN subjects AS u ON u.id = g.subject_id
WHERE s.from_day <= :until AND (s.until_day IS NULL OR s.until_day >= :since)
  AND l.from_day <= :until AND (l.until_day IS NULL OR l.until_day >= :since)
ORDER BY l.id;

-- name: teachers
-- Who teaches these groups between two days.
WITH {{sight for timetable}}
SELECT DISTINCT t.group_id, t.kind, t.from_day, t.until_day, e.given_name, e.family_name
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN group_teachers AS t ON t.group_id = s.group_id
JOIN people AS e ON e.id = t.teacher_id
WHERE s.from_day <= :until AND (s.until_day IS NULL OR s.until_day >= :since)
  AND t.from_day <= :until AND (t.until_day IS NULL OR t.until_day >= :since)
ORDER BY e.family_name, e.given_name;

-- name: changes
-- The changes of lessons from or to a day between two days, in the student's time in the group.
WITH {{sight for timetable}}
SELECT DISTINCT c.id, c.group_id, c.day, c.number, c.kind, c.new_room, c.new_day, c.new_number, c.note,
       u.name AS subject, n.name AS new_subject, e.given_name, e.family_name
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN lesson_changes AS c ON c.group_id = s.group_id
    AND c.day >= s.from_day AND (s.until_day IS NULL OR c.day <= s.until_day)
JOIN teaching_groups AS g ON g.id = c.group_id
JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN subjects AS n ON n.id = c.new_subject_id
LEFT JOIN people AS e ON e.id = c.new_teacher_id
WHERE c.withdrawn_at IS NULL
  AND ((c.day >= :since AND c.day <= :until) OR (c.new_day >= :since AND c.new_day <= :until))
ORDER BY c.id;

-- name: place^
-- Where a change of a lesson stands, withdrawn or not.
WITH {{sight for timetable}}
SELECT c.group_id, c.day, c.number, c.kind, c.withdrawn_at, u.name AS subject
FROM sight AS v
JOIN lesson_changes AS c ON c.id = :change
JOIN teaching_groups AS g ON g.id = c.group_id
JOIN subjects AS u ON u.id = g.subject_id
WHERE EXISTS (
    SELECT 1 FROM group_students AS s
    WHERE s.group_id = c.group_id AND s.student_id = v.student_id
      AND s.from_day <= c.day AND (s.until_day IS NULL OR s.until_day >= c.day));
