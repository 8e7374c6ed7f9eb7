-- A school written in bulk, and its people as the operator lists them. No viewer: these are for whoever holds the key file.

-- name: anybody^
SELECT id FROM schools UNION ALL SELECT id FROM people LIMIT 1;

-- name: schools
SELECT id, name, is_demo FROM schools ORDER BY id;

-- One page of people behind a person. :school 0 is every school.
-- name: page
SELECT p.id, p.given_name, p.family_name, p.code, p.phone, s.name AS school, s.is_demo
FROM people AS p
JOIN schools AS s ON s.id = p.school_id
WHERE p.id > :after AND (:school = 0 OR p.school_id = :school)
ORDER BY p.id
LIMIT :most;

-- What the people of a page are on a day. student_*: whom a guardian answers for.
-- name: roles
SELECT 1 AS place, f.person_id, f.role AS kind, CAST(NULL AS BIGINT) AS grade, CAST(NULL AS TEXT) AS letter,
       CAST(NULL AS BIGINT) AS student_id, CAST(NULL AS TEXT) AS student_given, CAST(NULL AS TEXT) AS student_family
FROM staff AS f
WHERE f.person_id BETWEEN :first AND :last
  AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today)
UNION ALL
SELECT 2, t.teacher_id, 'class teacher', c.grade, c.letter, NULL, NULL, NULL
FROM class_teachers AS t
JOIN classes AS c ON c.id = t.class_id
WHERE t.teacher_id BETWEEN :first AND :last
  AND t.from_day <= :today AND (t.until_day IS NULL OR t.until_day >= :today)
UNION ALL
SELECT 3, e.student_id, 'student', c.grade, c.letter, NULL, NULL, NULL
FROM enrolments AS e
JOIN classes AS c ON c.id = e.class_id
WHERE e.student_id BETWEEN :first AND :last
  AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
UNION ALL
SELECT 4, g.guardian_id, g.kind, c.grade, c.letter, s.id, s.given_name, s.family_name
FROM guardianships AS g
JOIN people AS s ON s.id = g.student_id
LEFT JOIN enrolments AS e ON e.student_id = s.id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS c ON c.id = e.class_id
WHERE g.guardian_id BETWEEN :first AND :last
  AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)
ORDER BY 2, 1, 6;

-- name: codes
SELECT DISTINCT s.id, s.code
FROM guardianships AS g
JOIN people AS s ON s.id = g.student_id
WHERE g.guardian_id BETWEEN :first AND :last AND s.code IS NOT NULL;

-- Identifiers that the engine gives out go on behind those written here. SQLite does so by itself.
-- name: settle^
SELECT 0 AS settled;

-- name: insert_schools*!
INSERT INTO schools (id, name, phone, session_days, is_demo) VALUES (:id, :name, :phone, :session_days, :is_demo);

-- name: insert_people*!
INSERT INTO people (id, school_id, given_name, family_name, vocative, code, code_index, phone, phone_index, adult_day)
VALUES (:id, :school_id, :given_name, :family_name, :vocative, :code, :code_index, :phone, :phone_index, :adult_day);

-- name: insert_staff*!
INSERT INTO staff (person_id, role, from_day, until_day) VALUES (:person_id, :role, :from_day, :until_day);

-- name: insert_working_hours*!
INSERT INTO working_hours (person_id, weekdays, opens, closes) VALUES (:person_id, :weekdays, :opens, :closes);

-- name: insert_classes*!
INSERT INTO classes (id, school_id, year, grade, letter) VALUES (:id, :school_id, :year, :grade, :letter);

-- name: insert_class_teachers*!
INSERT INTO class_teachers (class_id, teacher_id, kind, from_day, until_day)
VALUES (:class_id, :teacher_id, :kind, :from_day, :until_day);

-- name: insert_enrolments*!
INSERT INTO enrolments (student_id, class_id, from_day, until_day)
VALUES (:student_id, :class_id, :from_day, :until_day);

-- name: insert_guardianships*!
INSERT INTO guardianships (id, guardian_id, student_id, kind, from_day, until_day)
VALUES (:id, :guardian_id, :student_id, :kind, :from_day, :until_day);

-- name: insert_restrictions*!
INSERT INTO restrictions (id, guardianship_id, basis, document, from_day, until_day, decided_by, decided_at)
VALUES (:id, :guardianship_id, :basis, :document, :from_day, :until_day, :decided_by, :decided_at);

-- name: insert_consents*!
INSERT INTO consents (guardianship_id, given_at, withdrawn_at) VALUES (:guardianship_id, :given_at, :withdrawn_at);

-- name: insert_subjects*!
INSERT INTO subjects (id, school_id, name) VALUES (:id, :school_id, :name);

-- name: insert_teaching_groups*!
INSERT INTO teaching_groups (id, school_id, subject_id, name) VALUES (:id, :school_id, :subject_id, :name);

-- name: insert_group_students*!
INSERT INTO group_students (group_id, student_id, from_day, until_day)
VALUES (:group_id, :student_id, :from_day, :until_day);

-- name: insert_group_teachers*!
INSERT INTO group_teachers (group_id, teacher_id, kind, from_day, until_day)
VALUES (:group_id, :teacher_id, :kind, :from_day, :until_day);

-- name: insert_terms*!
INSERT INTO terms (id, school_id, year, number, first_day, last_day)
VALUES (:id, :school_id, :year, :number, :first_day, :last_day);

-- name: insert_holidays*!
INSERT INTO holidays (school_id, first_day, last_day) VALUES (:school_id, :first_day, :last_day);

-- name: insert_bells*!
INSERT INTO bells (school_id, number, starts, ends) VALUES (:school_id, :number, :starts, :ends);

-- name: insert_lessons*!
INSERT INTO lessons (id, group_id, weekday, number, room, from_day, until_day)
VALUES (:id, :group_id, :weekday, :number, :room, :from_day, :until_day);

-- name: insert_lesson_changes*!
INSERT INTO lesson_changes (id, group_id, day, number, kind, new_subject_id, new_teacher_id, new_room, new_day, new_number,
                            note, entered_by, entered_at)
VALUES (:id, :group_id, :day, :number, :kind, :new_subject_id, :new_teacher_id, :new_room, :new_day, :new_number,
        :note, :entered_by, :entered_at);

-- name: insert_lesson_records*!
INSERT INTO lesson_records (group_id, day, number, topic, entered_by, entered_at)
VALUES (:group_id, :day, :number, :topic, :entered_by, :entered_at);

-- name: insert_works*!
INSERT INTO works (id, group_id, kind, topic, work_day) VALUES (:id, :group_id, :kind, :topic, :work_day);

-- name: insert_marks*!
INSERT INTO marks (id, work_id, student_id, notation, value, comment, entered_by, entered_at, corrects_id)
VALUES (:id, :work_id, :student_id, :notation, :value, :comment, :entered_by, :entered_at, :corrects_id);

-- name: insert_final_marks*!
INSERT INTO final_marks (id, student_id, group_id, year, number, stage, notation, value, entered_by, entered_at, corrects_id)
VALUES (:id, :student_id, :group_id, :year, :number, :stage, :notation, :value, :entered_by, :entered_at, :corrects_id);

-- name: insert_goals*!
INSERT INTO goals (student_id, subject_id, target, set_at) VALUES (:student_id, :subject_id, :target, :set_at);

-- name: insert_homework*!
INSERT INTO homework (id, group_id, text, due_day, set_by, set_at, changed_at)
VALUES (:id, :group_id, :text, :due_day, :set_by, :set_at, :changed_at);

-- name: insert_remark_rules*!
INSERT INTO remark_rules (school_id, reviewed) VALUES (:school_id, :reviewed);

-- name: insert_remarks*!
INSERT INTO remarks (id, school_id, student_id, author_id, kind, text, day, group_id, number, written_at, published_at)
VALUES (:id, :school_id, :student_id, :author_id, :kind, :text, :day, :group_id, :number, :written_at, :published_at);

-- name: insert_remark_views*!
INSERT INTO remark_views (remark_id, person_id, seen_at) VALUES (:remark_id, :person_id, :seen_at);

-- name: insert_publications*!
INSERT INTO publications (id, school_id, author_id, kind, class_id, group_id, grade, year, readers, urgent,
    asks_confirmation, title, text, folded, published_at, published_day, until_day, posted_at, staff_told_at)
VALUES (:id, :school_id, :author_id, :kind, :class_id, :group_id, :grade, :year, :readers, :urgent,
    :asks_confirmation, :title, :text, :folded, :published_at, :published_day, :until_day, :posted_at, :posted_at);

-- name: insert_publication_reads*!
INSERT INTO publication_reads (publication_id, person_id, read_at, confirmed_at)
VALUES (:publication_id, :person_id, :read_at, :confirmed_at);

-- name: insert_publication_visits*!
INSERT INTO publication_visits (person_id, student_id, visited_at, before_at)
VALUES (:person_id, :student_id, :visited_at, :before_at);

-- name: insert_polls*!
INSERT INTO polls (publication_id, question, several, until_day, results, anonymous)
VALUES (:publication_id, :question, :several, :until_day, :results, :anonymous);

-- name: insert_poll_options*!
INSERT INTO poll_options (id, publication_id, place, label)
VALUES (:id, :publication_id, :place, :label);

-- name: insert_poll_votes*!
INSERT INTO poll_votes (publication_id, person_id, student_id, place, option_id, voted_at)
VALUES (:publication_id, :person_id, :student_id, :place, :option_id, :voted_at);

-- name: insert_events*!
INSERT INTO events (publication_id, kind, first_day, last_day, starts, ends, place)
VALUES (:publication_id, :kind, :first_day, :last_day, :starts, :ends, :place);

-- name: insert_slots*!
INSERT INTO slots (id, publication_id, teacher_id, starts_at, minutes, room)
VALUES (:id, :publication_id, :teacher_id, :starts_at, :minutes, :room);

-- name: insert_bookings*!
INSERT INTO bookings (slot_id, publication_id, teacher_id, student_id, person_id, booked_at)
VALUES (:slot_id, :publication_id, :teacher_id, :student_id, :person_id, :booked_at);

-- name: insert_absence_rules*!
INSERT INTO absence_rules (school_id, report_by, alert_by, parent_days, parent_notes)
VALUES (:school_id, :report_by, :alert_by, :parent_days, :parent_notes);

-- name: insert_absences*!
INSERT INTO absences (id, school_id, student_id, first_day, last_day, part, at, lessons, reason, words, is_late, needs_note,
    reported_by, reporter_kind, reported_at, state, answer, decided_by, decided_at)
VALUES (:id, :school_id, :student_id, :first_day, :last_day, :part, :at, :lessons, :reason, :words, :is_late, :needs_note,
    :reported_by, :reporter_kind, :reported_at, :state, :answer, :decided_by, :decided_at);

-- name: insert_absence_views*!
INSERT INTO absence_views (absence_id, person_id, revision, seen_at)
VALUES (:absence_id, :person_id, :revision, :seen_at);

-- name: insert_register_checks*!
INSERT INTO register_checks (group_id, day, number, how, checked_by, checked_at)
VALUES (:group_id, :day, :number, :how, :checked_by, :checked_at);

-- name: insert_attendance*!
INSERT INTO attendance (student_id, day, number, group_id, kind, entered_by, entered_at)
VALUES (:student_id, :day, :number, :group_id, :kind, :entered_by, :entered_at);
