-- What somebody at school does and wrote, but for what is about pupils, which stands in the pupils' own files: one statement
-- a table; see storage/own_data.py.

-- name: staff
WITH {{sight for anything}},
{{me}}
SELECT f.role, f.from_day, f.until_day
FROM me
JOIN staff AS f ON f.person_id = me.person_id
ORDER BY f.from_day, f.role;

-- name: class_teachers
WITH {{sight for anything}},
{{me}}
SELECT c.year, c.grade, c.letter, t.kind, t.from_day, t.until_day
FROM me
JOIN class_teachers AS t ON t.teacher_id = me.person_id
JOIN classes AS c ON c.id = t.class_id
ORDER BY t.from_day, c.id;

-- name: group_teachers
WITH {{sight for anything}},
{{me}}
SELECT u.name AS subject, g.name AS group_name, t.kind, t.from_day, t.until_day
FROM me
JOIN group_teachers AS t ON t.teacher_id = me.person_id
JOIN teaching_groups AS g ON g.id = t.group_id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY t.from_day, g.id;

-- name: homework
WITH {{sight for anything}},
{{me}}
SELECT h.id, u.name AS subject, g.name AS group_name, h.text, h.due_day, h.set_at, h.changed_at
FROM me
JOIN homework AS h ON h.set_by = me.person_id
JOIN teaching_groups AS g ON g.id = h.group_id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY h.set_at, h.id;

-- name: homework_changes
WITH {{sight for anything}},
{{me}}
SELECT c.homework_id, c.text, c.due_day, c.changed_at
FROM me
JOIN homework_changes AS c ON c.changed_by = me.person_id
ORDER BY c.changed_at, c.homework_id;

-- name: announced_tests
WITH {{sight for anything}},
{{me}}
SELECT a.work_id, u.name AS subject, g.name AS group_name, w.topic, w.work_day, a.set_at, a.changed_at
FROM me
JOIN announced_tests AS a ON a.set_by = me.person_id
JOIN works AS w ON w.id = a.work_id
JOIN teaching_groups AS g ON g.id = w.group_id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY a.set_at, a.work_id;

-- name: test_changes
WITH {{sight for anything}},
{{me}}
SELECT c.work_id, c.topic, c.work_day, c.changed_at
FROM me
JOIN test_changes AS c ON c.changed_by = me.person_id
ORDER BY c.changed_at, c.work_id;

-- name: lesson_changes
WITH {{sight for anything}},
{{me}}
SELECT u.name AS subject, g.name AS group_name, c.day, c.number, c.kind, c.new_room, c.new_day, c.new_number, c.note,
       CASE WHEN c.new_teacher_id = me.person_id THEN 1 ELSE 0 END AS is_substitute,
       CASE WHEN c.entered_by = me.person_id THEN c.entered_at END AS entered_at,
       CASE WHEN c.withdrawn_by = me.person_id THEN c.withdrawn_at END AS withdrawn_at
FROM me
JOIN lesson_changes AS c ON c.entered_by = me.person_id OR c.new_teacher_id = me.person_id
    OR c.withdrawn_by = me.person_id
JOIN teaching_groups AS g ON g.id = c.group_id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY c.day, c.number, c.id;

-- name: lesson_records
WITH {{sight for anything}},
{{me}}
SELECT u.name AS subject, g.name AS group_name, r.day, r.number, r.topic, r.entered_at
FROM me
JOIN lesson_records AS r ON r.entered_by = me.person_id
JOIN teaching_groups AS g ON g.id = r.group_id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY r.day, r.number, g.id;

-- name: register_checks
WITH {{sight for anything}},
{{me}}
SELECT u.name AS subject, g.name AS group_name, c.day, c.number, c.how, c.checked_at
FROM me
JOIN register_checks AS c ON c.checked_by = me.person_id
JOIN teaching_groups AS g ON g.id = c.group_id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY c.day, c.number, g.id;

-- name: publications
WITH {{sight for anything}},
{{me}}
SELECT p.id, p.kind, p.readers, p.title, p.text, p.published_at, p.until_day, p.withdrawn_at
FROM me
JOIN publications AS p ON p.author_id = me.person_id
ORDER BY p.published_at, p.id;

-- name: publication_changes
WITH {{sight for anything}},
{{me}}
SELECT c.publication_id, c.title, c.text, c.changed_at
FROM me
JOIN publication_changes AS c ON c.changed_by = me.person_id
ORDER BY c.changed_at, c.id;

-- name: publication_reminders
WITH {{sight for anything}},
{{me}}
SELECT r.publication_id, r.day, r.reminded_at
FROM me
JOIN publication_reminders AS r ON r.reminded_by = me.person_id
ORDER BY r.reminded_at, r.publication_id;

-- name: publication_drafts
WITH {{sight for anything}},
{{me}}
SELECT d.id, d.content, d.changed_at
FROM me
JOIN publication_drafts AS d ON d.person_id = me.person_id;

-- name: slots
WITH {{sight for anything}},
{{me}}
SELECT p.title, s.starts_at, s.minutes, s.room
FROM me
JOIN slots AS s ON s.teacher_id = me.person_id
JOIN publications AS p ON p.id = s.publication_id
ORDER BY s.starts_at, s.id;

-- name: absence_views
WITH {{sight for anything}},
{{me}}
SELECT w.absence_id, w.revision, w.seen_at
FROM me
JOIN absence_views AS w ON w.person_id = me.person_id
ORDER BY w.seen_at, w.absence_id, w.revision;

-- name: absence_tellings
WITH {{sight for anything}},
{{me}}
SELECT t.absence_id, t.revision, t.step, t.told_at
FROM me
JOIN links AS o ON o.person_id = me.person_id AND o.student_id IS NOT DISTINCT FROM me.student_id
JOIN absence_tellings AS t ON t.link_id = o.id
ORDER BY t.told_at, t.absence_id, t.revision, t.step;

-- name: phone_changes
WITH {{sight for anything}},
{{me}}
SELECT h.changed_at, h.had, h.has
FROM me
JOIN phone_changes AS h ON h.changed_by = me.person_id
ORDER BY h.changed_at, h.id;

-- name: audit
-- What somebody at school opened and changed; of whom stands in those people's own files.
WITH {{sight for anything}},
{{me}}
SELECT a.kind, a.what, a.at AS done_at
FROM me
JOIN audit AS a ON a.person_id = me.person_id
ORDER BY a.id;

-- name: absence_questions
-- When one asked; the words are about a pupil and stand in the guardians' files.
WITH {{sight for anything}},
{{me}}
SELECT q.absence_id, q.asked_at, q.answered_at
FROM me
JOIN absence_questions AS q ON q.asked_by = me.person_id
ORDER BY q.asked_at, q.id;

-- name: morning_wishes
WITH {{sight for anything}},
{{me}}
SELECT m.is_wanted
FROM me
JOIN morning_wishes AS m ON m.person_id = me.person_id;

-- name: working_hours
WITH {{sight for anything}},
{{me}}
SELECT h.weekdays, h.opens, h.closes
FROM me
JOIN working_hours AS h ON h.person_id = me.person_id;

-- name: duty_leaves
WITH {{sight for anything}},
{{me}}
SELECT v.first_day, v.last_day, CASE WHEN v.substitute_id = me.person_id THEN 1 ELSE 0 END AS is_substitute,
       v.made_at, v.ended_at
FROM me
JOIN duty_leaves AS v ON v.person_id = me.person_id OR v.substitute_id = me.person_id
ORDER BY v.first_day, v.id;
