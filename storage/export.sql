-- What leaves in an export: of the managed school, who and what is there today or will be. Read in pages by number.

-- name: school^
WITH {{exported}}
SELECT h.id, h.name, h.is_demo,
       (SELECT s.sourced_id FROM sourced_ids AS s WHERE s.kind = 'school' AND s.our_id = h.id AND s.school_id = h.id
        ORDER BY s.sourced_id LIMIT 1) AS sourced
FROM managed AS k
JOIN schools AS h ON h.id = k.school_id;

-- name: terms
WITH {{exported}}
SELECT t.year, t.number, t.first_day, t.last_day
FROM managed AS k
JOIN terms AS t ON t.school_id = k.school_id
ORDER BY t.year, t.number;

-- name: subjects
WITH {{exported}}
SELECT DISTINCT u.name
FROM leaving_groups AS l
JOIN teaching_groups AS g ON g.id = l.id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY u.name;

-- name: classes
WITH {{exported}}
SELECT c.id, c.year, c.grade, c.letter,
       (SELECT s.sourced_id FROM sourced_ids AS s
        LEFT JOIN sourced_records AS r ON r.school_id = s.school_id AND r.file = 'classes' AND r.sourced_id = s.sourced_id
        WHERE s.kind = 'class' AND s.our_id = c.id AND s.school_id = c.school_id
        ORDER BY CASE WHEN r.file IS NULL THEN 1 ELSE 0 END, s.sourced_id LIMIT 1) AS sourced
FROM leaving_classes AS l
JOIN classes AS c ON c.id = l.id
WHERE c.id > :after
ORDER BY c.id
LIMIT :most;

-- name: groups
WITH {{exported}}
SELECT g.id, g.name, u.name AS subject,
       (SELECT s.sourced_id FROM sourced_ids AS s
        LEFT JOIN sourced_records AS r ON r.school_id = s.school_id AND r.file = 'classes' AND r.sourced_id = s.sourced_id
        WHERE s.kind = 'group' AND s.our_id = g.id AND s.school_id = g.school_id
        ORDER BY CASE WHEN r.file IS NULL THEN 1 ELSE 0 END, s.sourced_id LIMIT 1) AS sourced
FROM leaving_groups AS l
JOIN teaching_groups AS g ON g.id = l.id
JOIN subjects AS u ON u.id = g.subject_id
WHERE g.id > :after
ORDER BY g.id
LIMIT :most;

-- name: people
WITH {{exported}}
SELECT p.id, p.given_name, p.family_name, p.vocative, p.code, p.phone, p.adult_day,
       CASE WHEN p.id IN (SELECT l.id FROM leaving_pupils AS l) THEN 1 ELSE 0 END AS is_pupil,
       (SELECT s.sourced_id FROM sourced_ids AS s
        LEFT JOIN sourced_records AS r ON r.school_id = s.school_id AND r.file = 'users' AND r.sourced_id = s.sourced_id
        WHERE s.kind = 'person' AND s.our_id = p.id AND s.school_id = p.school_id
        ORDER BY CASE WHEN r.file IS NULL THEN 1 ELSE 0 END, s.sourced_id LIMIT 1) AS sourced
FROM managed AS k
JOIN people AS p ON p.school_id = k.school_id
WHERE p.id > :after AND p.id IN (SELECT l.id FROM leaving_people AS l)
ORDER BY p.id
LIMIT :most;

-- name: staff
WITH {{exported}}
SELECT f.person_id, f.role, f.from_day, f.until_day
FROM managed AS k
JOIN people AS p ON p.school_id = k.school_id
JOIN staff AS f ON f.person_id = p.id
WHERE p.id > :after AND p.id <= :last AND (f.until_day IS NULL OR f.until_day >= :today)
ORDER BY f.person_id, f.role, f.from_day;

-- name: guardians
WITH {{exported}}
SELECT g.guardian_id, g.kind, g.student_id,
       (SELECT s.sourced_id FROM sourced_ids AS s
        LEFT JOIN sourced_records AS r ON r.school_id = s.school_id AND r.file = 'users' AND r.sourced_id = s.sourced_id
        WHERE s.kind = 'person' AND s.our_id = g.student_id AND s.school_id = p.school_id
        ORDER BY CASE WHEN r.file IS NULL THEN 1 ELSE 0 END, s.sourced_id LIMIT 1) AS sourced
FROM leaving_guardians AS g
JOIN people AS p ON p.id = g.student_id
WHERE g.guardian_id > :after AND g.guardian_id <= :last
ORDER BY g.guardian_id, g.student_id;

-- name: class_places
WITH {{exported}}
SELECT x.place, x.person_id, x.role, x.from_day, x.until_day,
       (SELECT s.sourced_id FROM sourced_ids AS s
        LEFT JOIN sourced_records AS r ON r.school_id = s.school_id AND r.file = 'users' AND r.sourced_id = s.sourced_id
        WHERE s.kind = 'person' AND s.our_id = x.person_id AND s.school_id = x.school_id
        ORDER BY CASE WHEN r.file IS NULL THEN 1 ELSE 0 END, s.sourced_id LIMIT 1) AS sourced
FROM (
    SELECT l.id AS place, l.school_id, e.student_id AS person_id, 'student' AS role, e.from_day, e.until_day
    FROM leaving_classes AS l JOIN enrolments AS e ON e.class_id = l.id
    WHERE e.until_day IS NULL OR e.until_day >= :today
    UNION ALL
    SELECT l.id, l.school_id, e.teacher_id, 'teacher', e.from_day, e.until_day
    FROM leaving_classes AS l JOIN class_teachers AS e ON e.class_id = l.id AND e.kind = 'main'
    WHERE e.until_day IS NULL OR e.until_day >= :today
) AS x
WHERE x.place > :after AND x.place <= :last
ORDER BY x.place, x.role, x.person_id, x.from_day;

-- name: group_places
WITH {{exported}}
SELECT x.place, x.person_id, x.role, x.from_day, x.until_day,
       (SELECT s.sourced_id FROM sourced_ids AS s
        LEFT JOIN sourced_records AS r ON r.school_id = s.school_id AND r.file = 'users' AND r.sourced_id = s.sourced_id
        WHERE s.kind = 'person' AND s.our_id = x.person_id AND s.school_id = x.school_id
        ORDER BY CASE WHEN r.file IS NULL THEN 1 ELSE 0 END, s.sourced_id LIMIT 1) AS sourced
FROM (
    SELECT l.id AS place, l.school_id, e.student_id AS person_id, 'student' AS role, e.from_day, e.until_day
    FROM leaving_groups AS l JOIN group_students AS e ON e.group_id = l.id
    WHERE e.until_day IS NULL OR e.until_day >= :today
    UNION ALL
    SELECT l.id, l.school_id, e.teacher_id, 'teacher', e.from_day, e.until_day
    FROM leaving_groups AS l JOIN group_teachers AS e ON e.group_id = l.id AND e.kind = 'main'
    WHERE e.until_day IS NULL OR e.until_day >= :today
) AS x
WHERE x.place > :after AND x.place <= :last
ORDER BY x.place, x.role, x.person_id, x.from_day;

-- name: works
WITH {{exported}}
SELECT w.id, w.group_id, w.kind, w.topic, w.work_day, w.notation,
       (SELECT s.sourced_id FROM sourced_ids AS s
        WHERE s.kind = 'work' AND s.our_id = w.id AND s.school_id = l.school_id ORDER BY s.sourced_id LIMIT 1) AS sourced,
       (SELECT s.sourced_id FROM sourced_ids AS s
        LEFT JOIN sourced_records AS r ON r.school_id = s.school_id AND r.file = 'classes' AND r.sourced_id = s.sourced_id
        WHERE s.kind = 'group' AND s.our_id = w.group_id AND s.school_id = l.school_id
        ORDER BY CASE WHEN r.file IS NULL THEN 1 ELSE 0 END, s.sourced_id LIMIT 1) AS sourced_group
FROM leaving_groups AS l
JOIN works AS w ON w.group_id = l.id
WHERE l.is_taught = 1 AND w.id > :after
ORDER BY w.id
LIMIT :most;

-- name: homework
WITH {{exported}}
SELECT h.id, h.group_id, h.text, h.due_day, h.set_at,
       (SELECT s.sourced_id FROM sourced_ids AS s
        WHERE s.kind = 'homework' AND s.our_id = h.id AND s.school_id = l.school_id ORDER BY s.sourced_id LIMIT 1) AS sourced,
       (SELECT s.sourced_id FROM sourced_ids AS s
        LEFT JOIN sourced_records AS r ON r.school_id = s.school_id AND r.file = 'classes' AND r.sourced_id = s.sourced_id
        WHERE s.kind = 'group' AND s.our_id = h.group_id AND s.school_id = l.school_id
        ORDER BY CASE WHEN r.file IS NULL THEN 1 ELSE 0 END, s.sourced_id LIMIT 1) AS sourced_group
FROM leaving_groups AS l
JOIN homework AS h ON h.group_id = l.id
WHERE l.is_taught = 1 AND h.id > :after
ORDER BY h.id
LIMIT :most;

-- The mark that counts, of works behind one and up to another.
-- name: marks
WITH {{exported}}
SELECT m.id, m.work_id, m.student_id, m.notation, m.value, m.comment, m.entered_at,
       (SELECT s.sourced_id FROM sourced_ids AS s
        WHERE s.kind = 'work' AND s.our_id = m.work_id AND s.school_id = l.school_id ORDER BY s.sourced_id LIMIT 1) AS sourced_work,
       (SELECT s.sourced_id FROM sourced_ids AS s
        LEFT JOIN sourced_records AS r ON r.school_id = s.school_id AND r.file = 'users' AND r.sourced_id = s.sourced_id
        WHERE s.kind = 'person' AND s.our_id = m.student_id AND s.school_id = l.school_id
        ORDER BY CASE WHEN r.file IS NULL THEN 1 ELSE 0 END, s.sourced_id LIMIT 1) AS sourced
FROM leaving_groups AS l
JOIN works AS w ON w.group_id = l.id
JOIN marks AS m ON m.work_id = w.id
WHERE l.is_taught = 1 AND w.id > :after AND w.id <= :last
  AND m.student_id IN (SELECT p.id FROM leaving_pupils AS p)
  AND NOT EXISTS (SELECT 1 FROM marks AS n WHERE n.work_id = m.work_id AND n.student_id = m.student_id AND n.id > m.id)
ORDER BY m.work_id, m.student_id;
