-- Everything that is kept about the student whom a family's link is about: one statement a table; see storage/own_data.py.

-- name: people
WITH {{sight}}
SELECT p.id, h.name AS school, p.given_name, p.family_name, p.vocative, p.adult_day
FROM sight AS v
JOIN people AS p ON p.id = v.student_id
JOIN schools AS h ON h.id = p.school_id;

-- name: enrolments
WITH {{sight}}
SELECT c.year, c.grade, c.letter, e.from_day, e.until_day
FROM sight AS v
JOIN enrolments AS e ON e.student_id = v.student_id
JOIN classes AS c ON c.id = e.class_id
ORDER BY e.from_day, c.id;

-- name: group_students
WITH {{sight}}
SELECT u.name AS subject, g.name AS group_name, s.from_day, s.until_day
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN teaching_groups AS g ON g.id = s.group_id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY s.from_day, g.id;

-- name: guardianships
-- For students: as what somebody answers for them, without names.
WITH {{sight}}
SELECT g.kind, g.from_day, g.until_day
FROM sight AS v
JOIN guardianships AS g ON g.student_id = v.student_id
WHERE v.owner_kind = 'student'
ORDER BY g.from_day, g.id;

-- name: marks
WITH {{sight}}
SELECT m.id, u.name AS subject, w.kind, w.topic, w.work_day, m.notation, m.value, m.comment, m.corrects_id,
       e.given_name || ' ' || e.family_name AS teacher, m.entered_at
FROM sight AS v
JOIN marks AS m ON m.student_id = v.student_id
JOIN works AS w ON w.id = m.work_id
JOIN teaching_groups AS g ON g.id = w.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS e ON e.id = m.entered_by
ORDER BY w.work_day, m.id;

-- name: final_marks
WITH {{sight}}
SELECT f.id, u.name AS subject, f.year, f.number, f.stage, f.notation, f.value, f.corrects_id,
       e.given_name || ' ' || e.family_name AS teacher, f.entered_at
FROM sight AS v
JOIN final_marks AS f ON f.student_id = v.student_id
JOIN teaching_groups AS g ON g.id = f.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS e ON e.id = f.entered_by
ORDER BY f.entered_at, f.id;

-- name: goals
WITH {{sight}}
SELECT u.name AS subject, o.target, o.set_at
FROM sight AS v
JOIN goals AS o ON o.student_id = v.student_id
JOIN subjects AS u ON u.id = o.subject_id
WHERE v.owner_kind = 'student'
ORDER BY o.set_at, u.id;

-- name: homework
WITH {{sight}},
mine AS (
    SELECT DISTINCT h.id
    FROM sight AS v
    JOIN group_students AS s ON s.student_id = v.student_id
    JOIN homework AS h ON h.group_id = s.group_id AND h.due_day >= s.from_day
        AND (s.until_day IS NULL OR h.due_day <= s.until_day)
)
SELECT h.id, u.name AS subject, h.text, h.due_day, e.given_name || ' ' || e.family_name AS teacher, h.set_at,
       h.changed_at
FROM mine AS o
JOIN homework AS h ON h.id = o.id
JOIN teaching_groups AS g ON g.id = h.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS e ON e.id = h.set_by
ORDER BY h.due_day, h.id;

-- name: homework_changes
WITH {{sight}},
mine AS (
    SELECT DISTINCT h.id
    FROM sight AS v
    JOIN group_students AS s ON s.student_id = v.student_id
    JOIN homework AS h ON h.group_id = s.group_id AND h.due_day >= s.from_day
        AND (s.until_day IS NULL OR h.due_day <= s.until_day)
)
SELECT c.homework_id, c.text, c.due_day, c.changed_at
FROM mine AS o
JOIN homework_changes AS c ON c.homework_id = o.id
ORDER BY c.changed_at, c.homework_id;

-- name: homework_files
WITH {{sight}},
mine AS (
    SELECT DISTINCT h.id
    FROM sight AS v
    JOIN group_students AS s ON s.student_id = v.student_id
    JOIN homework AS h ON h.group_id = s.group_id AND h.due_day >= s.from_day
        AND (s.until_day IS NULL OR h.due_day <= s.until_day)
)
SELECT f.id, p.homework_id, f.name, f.kind, f.size, f.digest AS sha256, p.added_at
FROM mine AS o
JOIN homework_files AS p ON p.homework_id = o.id
JOIN files AS f ON f.id = p.file_id
ORDER BY p.added_at, f.id;

-- name: attendance
WITH {{sight}}
SELECT a.day, a.number, u.name AS subject, a.kind, e.given_name || ' ' || e.family_name AS teacher, a.entered_at
FROM sight AS v
JOIN attendance AS a ON a.student_id = v.student_id
JOIN teaching_groups AS g ON g.id = a.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS e ON e.id = a.entered_by
ORDER BY a.day, a.number;

-- name: register_present
WITH {{sight}}
SELECT h.day, h.number, e.given_name || ' ' || e.family_name AS teacher, h.entered_at
FROM sight AS v
JOIN register_present AS h ON h.student_id = v.student_id
JOIN people AS e ON e.id = h.entered_by
ORDER BY h.day, h.number;

-- name: missing_alarms
WITH {{sight}}
SELECT m.day, m.number, u.name AS subject, m.due_at, m.ended, m.ended_at
FROM sight AS v
JOIN missing_alarms AS m ON m.student_id = v.student_id
JOIN teaching_groups AS g ON g.id = m.group_id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY m.day, m.number;

-- name: unexcused_warnings
WITH {{sight}}
SELECT t.year, t.number, w.threshold, w.counted, w.warned_at
FROM sight AS v
JOIN unexcused_warnings AS w ON w.student_id = v.student_id
JOIN terms AS t ON t.id = w.term_id
ORDER BY t.year, t.number, w.threshold;

-- name: absences
-- The words and the answer are between guardians and school.
WITH {{sight}}
SELECT b.id, b.first_day, b.last_day, b.part, b.at, b.lessons, b.reason,
       CASE WHEN v.owner_kind <> 'student' THEN b.words END AS words, b.is_late, b.needs_note,
       b.reporter_kind, b.reported_at, b.revision, b.changed_at, b.state,
       CASE WHEN v.owner_kind <> 'student' THEN b.answer END AS answer,
       e.given_name || ' ' || e.family_name AS decided_by, b.decided_at
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id
LEFT JOIN people AS e ON e.id = b.decided_by
ORDER BY b.first_day, b.id;

-- name: absence_reporters
WITH {{sight}}
SELECT o.absence_id, o.kind, o.reported_at
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id
JOIN absence_reporters AS o ON o.absence_id = b.id
ORDER BY o.absence_id, o.reported_at, o.person_id;

-- name: absence_views
WITH {{sight}}
SELECT w.absence_id, w.revision, e.given_name || ' ' || e.family_name AS seen_by, w.seen_at
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id
JOIN absence_views AS w ON w.absence_id = b.id
JOIN people AS e ON e.id = w.person_id
ORDER BY w.absence_id, w.seen_at, w.person_id;

-- name: absence_alerts
WITH {{sight}}
SELECT t.absence_id, t.revision, t.step, t.told_at, t.due_at, t.ended, t.ended_at
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id
JOIN absence_alerts AS t ON t.absence_id = b.id
ORDER BY t.absence_id, t.revision, t.step;

-- name: absence_files
WITH {{sight}}
SELECT f.id, p.absence_id, f.name, f.kind, f.size, f.digest AS sha256, p.added_at
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id
JOIN absence_files AS p ON p.absence_id = b.id
JOIN files AS f ON f.id = p.file_id
WHERE v.owner_kind <> 'student'
ORDER BY p.added_at, f.id;

-- name: absence_questions
-- What the school asked the guardians, and their answer.
WITH {{sight}}
SELECT q.id, q.absence_id, q.words, e.given_name || ' ' || e.family_name AS asked_by, q.asked_at,
       q.answer, g.given_name || ' ' || g.family_name AS answered_by, q.answered_at
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id
JOIN absence_questions AS q ON q.absence_id = b.id
JOIN people AS e ON e.id = q.asked_by
LEFT JOIN people AS g ON g.id = q.answered_by
WHERE v.owner_kind <> 'student'
ORDER BY q.id;

-- name: remarks
-- Those that the family may read.
WITH {{sight}}
SELECT r.id, r.kind, r.text, r.day, r.number, u.name AS subject, e.given_name || ' ' || e.family_name AS teacher,
       r.written_at, r.published_at
FROM sight AS v
JOIN remarks AS r ON r.student_id = v.student_id AND r.published_at IS NOT NULL
JOIN people AS e ON e.id = r.author_id
LEFT JOIN teaching_groups AS g ON g.id = r.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
ORDER BY r.day, r.id;

-- name: bookings
-- Talks of the guardians with teachers.
WITH {{sight}}
SELECT p.title, e.given_name || ' ' || e.family_name AS teacher, s.starts_at, s.minutes, s.room, b.booked_at,
       CASE WHEN b.person_id = v.person_id THEN 1 ELSE 0 END AS is_mine
FROM sight AS v
JOIN bookings AS b ON b.student_id = v.student_id
JOIN slots AS s ON s.id = b.slot_id
JOIN publications AS p ON p.id = s.publication_id
JOIN people AS e ON e.id = s.teacher_id
WHERE v.owner_kind <> 'student'
ORDER BY s.starts_at, s.id;

-- name: delegations
-- Whom another guardian lets look.
WITH {{sight}}
SELECT d.name, d.grades, d.homework, d.timetable, d.announcements, d.until_day, d.accepted_at, d.ended_at
FROM sight AS v
JOIN delegations AS d ON d.student_id = v.student_id AND d.given_by <> v.person_id AND d.accepted_at IS NOT NULL
ORDER BY d.accepted_at, d.id;

-- name: audit
-- Who at school opened the student's data, and when; at most once an hour for each topic.
WITH {{sight}}
SELECT a.what, w.given_name || ' ' || w.family_name AS opened_by, a.at AS opened_at
FROM sight AS v
JOIN audit AS a ON a.about_id = v.student_id AND a.kind = 'read'
JOIN people AS w ON w.id = a.person_id
ORDER BY a.id;
