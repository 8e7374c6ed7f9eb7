-- What OneRoster lacks, as tables: the planned week, reports of absence on paper, remarks. For the operator alone.

-- name: school$
SELECT h.id FROM schools AS h WHERE h.id = :school;

-- name: people
SELECT p.id, p.code_index,
       CASE WHEN EXISTS (SELECT 1 FROM enrolments AS e WHERE e.student_id = p.id) THEN 1 ELSE 0 END AS is_pupil,
       CASE WHEN EXISTS (
           SELECT 1 FROM enrolments AS e
           WHERE e.student_id = p.id AND (e.until_day IS NULL OR e.until_day >= :today))
       THEN 1 ELSE 0 END AS is_here,
       CASE WHEN EXISTS (SELECT 1 FROM staff AS f WHERE f.person_id = p.id) THEN 1 ELSE 0 END AS is_staff
FROM people AS p
WHERE p.school_id = :school
ORDER BY p.id;

-- A source's name that its last import still brought comes first, as in a OneRoster export.
-- name: named
SELECT s.kind, s.our_id, s.sourced_id
FROM sourced_ids AS s
LEFT JOIN sourced_records AS r ON r.school_id = s.school_id AND r.sourced_id = s.sourced_id
    AND r.file = CASE s.kind WHEN 'person' THEN 'users' ELSE 'classes' END
WHERE s.school_id = :school AND s.kind IN ('person', 'group')
ORDER BY s.kind, s.our_id, CASE WHEN r.file IS NULL THEN 1 ELSE 0 END, s.sourced_id;

-- name: guardians
SELECT g.guardian_id, g.student_id, g.kind
FROM people AS s
JOIN guardianships AS g ON g.student_id = s.id
WHERE s.school_id = :school AND {{guardianship_stands}}
ORDER BY g.id;

-- name: groups
SELECT g.id, g.name, u.name AS subject
FROM teaching_groups AS g
JOIN subjects AS u ON u.id = g.subject_id
WHERE g.school_id = :school
ORDER BY g.id;

-- name: bells
SELECT b.number, b.starts, b.ends FROM bells AS b WHERE b.school_id = :school ORDER BY b.number;

-- name: lessons
SELECT l.id, l.group_id, l.weekday, l.number, l.room, l.from_day, l.until_day
FROM teaching_groups AS g
JOIN lessons AS l ON l.group_id = g.id
WHERE g.school_id = :school
ORDER BY l.weekday, l.number, l.group_id, l.from_day, l.id;

-- lacks_note: nobody has decided it, and a guardian's word is not enough.
-- name: absences
SELECT b.id, b.student_id, b.first_day, b.last_day, b.part, b.at, b.lessons, b.reason, b.state, b.words, b.reported_by,
       CASE WHEN b.state = 'acknowledged' AND b.needs_note = 1 THEN 1 ELSE 0 END AS lacks_note
FROM absences AS b
WHERE b.school_id = :school AND b.state <> 'withdrawn'
ORDER BY b.first_day, b.student_id, b.id;

-- name: remarks
SELECT r.id, r.student_id, r.author_id, r.kind, r.day, r.text, r.published_at
FROM remarks AS r
WHERE r.school_id = :school
ORDER BY r.day, r.student_id, r.id;

-- name: is_reviewed$
SELECT h.reviewed FROM remark_rules AS h WHERE h.school_id = :school;

-- name: put_bells*!
INSERT INTO bells (school_id, number, starts, ends) VALUES (:school, :number, :starts, :ends)
ON CONFLICT (school_id, number) DO UPDATE SET starts = excluded.starts, ends = excluded.ends;

-- name: add_lessons*!
INSERT INTO lessons (group_id, weekday, number, room, from_day, until_day)
VALUES (:group_, :weekday, :number, :room, :from_, :until_);

-- name: change_lessons*!
UPDATE lessons SET room = :room, until_day = :until_ WHERE id = :id;

-- name: add_absence<!
INSERT INTO absences (school_id, student_id, first_day, last_day, part, at, lessons, reason, reported_by, reporter_kind,
    reported_at, state, decided_at)
VALUES (:school, :student, :first, :last, :part, :at, :lessons, :reason, :reporter, :reporter_kind, :now, :state, :now)
RETURNING id;

-- name: keep_words!
UPDATE absences SET words = :words WHERE id = :id;

-- name: decide_absences*!
UPDATE absences SET state = :state, decided_by = NULL, decided_at = :now, answer = NULL WHERE id = :id;

-- name: add_remark<!
INSERT INTO remarks (school_id, student_id, author_id, kind, day, written_at, published_at)
VALUES (:school, :student, :author, :kind, :day, :now, :published)
RETURNING id;

-- name: keep_text!
UPDATE remarks SET text = :text WHERE id = :id;
