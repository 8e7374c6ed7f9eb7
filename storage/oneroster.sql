-- What was imported last, and writing what an import changes. No viewer: for the operator, who holds the key file.

-- name: schools
SELECT h.id, s.sourced_id FROM schools AS h
LEFT JOIN sourced_ids AS s ON s.school_id = h.id AND s.kind = 'school'
ORDER BY h.id;

-- name: revision$
SELECT COALESCE(MAX(id), 0) FROM sourced_imports WHERE school_id = :school;

-- name: records
SELECT sourced_id, content FROM sourced_records
WHERE school_id = :school AND file = :file AND sourced_id > :after
ORDER BY sourced_id
LIMIT :most;

-- name: ids
SELECT sourced_id, our_id FROM sourced_ids
WHERE school_id = :school AND kind = :kind AND sourced_id > :after
ORDER BY sourced_id
LIMIT :most;

-- name: person^
SELECT id, given_name, family_name, vocative, code, phone, adult_day FROM people WHERE id = :id;

-- name: person_with_code$
SELECT p.id FROM people AS p WHERE p.school_id = :school AND p.code_index = :index;

-- People whom the source does not know: written by hand, or here before the first import.
-- name: stranger_guardian$
SELECT p.id FROM guardianships AS g
JOIN people AS p ON p.id = g.guardian_id
WHERE g.student_id = :student AND p.given_name = :given_name AND p.family_name = :family_name
  AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)
  AND NOT EXISTS (SELECT 1 FROM sourced_ids AS s WHERE s.kind = 'person' AND s.our_id = p.id AND s.school_id = p.school_id)
ORDER BY p.id
LIMIT 1;

-- name: anybody_else$
SELECT 1 FROM people AS p
WHERE p.school_id = :school
  AND NOT EXISTS (SELECT 1 FROM sourced_ids AS s WHERE s.kind = 'person' AND s.our_id = p.id AND s.school_id = p.school_id)
LIMIT 1;

-- name: make_school<!
INSERT INTO schools (name) VALUES (:name) RETURNING id;

-- name: rename_school!
UPDATE schools SET name = :name WHERE id = :school AND name <> :name;

-- name: keep_ids*!
INSERT INTO sourced_ids (school_id, kind, sourced_id, our_id) VALUES (:school, :kind, :sourced, :ours)
ON CONFLICT (school_id, kind, sourced_id) DO UPDATE SET our_id = excluded.our_id;

-- name: keep_records*!
INSERT INTO sourced_records (school_id, file, sourced_id, content) VALUES (:school, :file, :sourced, :content)
ON CONFLICT (school_id, file, sourced_id) DO UPDATE SET content = excluded.content;

-- name: forget_records*!
DELETE FROM sourced_records WHERE school_id = :school AND file = :file AND sourced_id = :sourced;

-- name: keep_import!
INSERT INTO sourced_imports (school_id, imported_at, system, changes) VALUES (:school, :now, :system, :changes);

-- name: keep_terms*!
INSERT INTO terms (school_id, year, number, first_day, last_day) VALUES (:school, :year, :number, :first_day, :last_day)
ON CONFLICT (school_id, year, number) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day;

-- name: class_called$
SELECT id FROM classes WHERE school_id = :school AND year = :year AND grade = :grade AND letter = :letter;

-- name: make_classes*!
INSERT INTO classes (id, school_id, year, grade, letter) VALUES (:id, :school, :year, :grade, :letter);

-- name: rename_class!
UPDATE classes SET year = :year, grade = :grade, letter = :letter WHERE id = :id;

-- name: make_subjects*!
INSERT INTO subjects (school_id, name) VALUES (:school, :name) ON CONFLICT (school_id, name) DO NOTHING;

-- name: make_groups*!
INSERT INTO teaching_groups (id, school_id, subject_id, name)
SELECT :id, u.school_id, u.id, :name FROM subjects AS u WHERE u.school_id = :school AND u.name = :subject;

-- name: group_called$
SELECT g.id FROM teaching_groups AS g
JOIN subjects AS u ON u.id = g.subject_id AND u.name = :subject
WHERE g.school_id = :school AND g.name = :name
  AND NOT EXISTS (SELECT 1 FROM sourced_ids AS s WHERE s.kind = 'group' AND s.our_id = g.id AND s.school_id = g.school_id)
ORDER BY g.id
LIMIT 1;

-- name: change_groups*!
UPDATE teaching_groups
SET name = :name, subject_id = (SELECT u.id FROM subjects AS u WHERE u.school_id = :school AND u.name = :subject)
WHERE id = :id;

-- name: make_people*!
INSERT INTO people (id, school_id, given_name, family_name, vocative, code, code_index, phone, phone_index, adult_day)
VALUES (:id, :school, :given_name, :family_name, :vocative, :code, :code_index, :phone, :phone_index, :adult_day);

-- name: name_people*!
UPDATE people SET given_name = :given_name, family_name = :family_name, vocative = :vocative, adult_day = :adult_day
WHERE id = :id;

-- name: set_codes*!
UPDATE people SET code = :code, code_index = :code_index WHERE id = :id;

-- name: set_phones*!
UPDATE people SET phone = :phone, phone_index = :phone_index WHERE id = :id;

-- A password that waits for a number which is not theirs any more.
-- name: revoke*!
UPDATE credentials SET revoked_at = :now WHERE person_id = :id AND used_at IS NULL AND revoked_at IS NULL;

-- name: settle_reports*!
UPDATE reports SET settled_at = :now WHERE person_id = :id AND kind = 'number' AND settled_at IS NULL;

-- What somebody who left the school still was there ends, whoever wrote it.
-- name: leave_staff*!
UPDATE staff SET until_day = :yesterday WHERE person_id = :id AND (until_day IS NULL OR until_day >= :today);

-- name: leave_classes*!
UPDATE enrolments SET until_day = :yesterday WHERE student_id = :id AND (until_day IS NULL OR until_day >= :today);

-- name: leave_groups*!
UPDATE group_students SET until_day = :yesterday WHERE student_id = :id AND (until_day IS NULL OR until_day >= :today);

-- name: leave_teaching*!
UPDATE group_teachers SET until_day = :yesterday WHERE teacher_id = :id AND (until_day IS NULL OR until_day >= :today);

-- name: leave_class_teaching*!
UPDATE class_teachers SET until_day = :yesterday WHERE teacher_id = :id AND (until_day IS NULL OR until_day >= :today);

-- name: leave_guardianships*!
UPDATE guardianships SET until_day = :yesterday
WHERE (guardian_id = :id OR student_id = :id) AND (until_day IS NULL OR until_day >= :today);

-- name: end_links*!
UPDATE links SET ended_at = :now, ended_because = 'school'
WHERE (person_id = :id OR student_id = :id) AND ended_at IS NULL;

-- name: end_guardian_links*!
UPDATE links SET ended_at = :now, ended_because = 'school'
WHERE person_id = :guardian AND student_id = :student AND ended_at IS NULL AND owner_kind IN ('mother', 'father', 'other');

-- name: end_staff_links*!
UPDATE links SET ended_at = :now, ended_because = 'school'
WHERE person_id = :person AND owner_kind = :role AND ended_at IS NULL;

-- name: open_staff*!
INSERT INTO staff (person_id, role, from_day, until_day)
SELECT p.id, :role, COALESCE(:begin, :today), :until FROM people AS p
WHERE p.id = :person AND NOT EXISTS (
    SELECT 1 FROM staff AS f WHERE f.person_id = p.id AND f.role = :role
      AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))
ON CONFLICT (person_id, role, from_day) DO UPDATE SET until_day = excluded.until_day;

-- name: change_staff*!
UPDATE staff SET until_day = :until
WHERE person_id = :person AND role = :role
  AND from_day = (SELECT MAX(f.from_day) FROM staff AS f WHERE f.person_id = :person AND f.role = :role);

-- name: close_staff*!
UPDATE staff SET until_day = :yesterday
WHERE person_id = :person AND role = :role AND (until_day IS NULL OR until_day >= :today);

-- A place begins on its own first day; else on the session's, or today for who had left it.
-- name: open_enrolments*!
INSERT INTO enrolments (student_id, class_id, from_day, until_day)
SELECT p.id, :place, COALESCE(:begin, CASE WHEN EXISTS (
        SELECT 1 FROM enrolments AS e WHERE e.student_id = p.id AND e.class_id = :place) THEN :today ELSE :start END), :until
FROM people AS p
WHERE p.id = :person AND NOT EXISTS (
    SELECT 1 FROM enrolments AS e WHERE e.student_id = p.id AND e.class_id = :place
      AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
      AND (CAST(:until AS TEXT) IS NULL OR :until >= :today))
ON CONFLICT (student_id, class_id, from_day) DO UPDATE SET until_day = excluded.until_day;

-- name: change_enrolments*!
UPDATE enrolments SET until_day = :until
WHERE student_id = :person AND class_id = :place
  AND from_day = (SELECT MAX(e.from_day) FROM enrolments AS e WHERE e.student_id = :person AND e.class_id = :place);

-- name: close_enrolments*!
UPDATE enrolments SET until_day = :yesterday
WHERE student_id = :person AND class_id = :place AND (until_day IS NULL OR until_day >= :today);

-- name: open_group_students*!
INSERT INTO group_students (student_id, group_id, from_day, until_day)
SELECT p.id, :place, COALESCE(:begin, CASE WHEN EXISTS (
        SELECT 1 FROM group_students AS e WHERE e.student_id = p.id AND e.group_id = :place) THEN :today ELSE :start END), :until
FROM people AS p
WHERE p.id = :person AND NOT EXISTS (
    SELECT 1 FROM group_students AS e WHERE e.student_id = p.id AND e.group_id = :place
      AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
      AND (CAST(:until AS TEXT) IS NULL OR :until >= :today))
ON CONFLICT (group_id, student_id, from_day) DO UPDATE SET until_day = excluded.until_day;

-- name: change_group_students*!
UPDATE group_students SET until_day = :until
WHERE student_id = :person AND group_id = :place
  AND from_day = (SELECT MAX(e.from_day) FROM group_students AS e WHERE e.student_id = :person AND e.group_id = :place);

-- name: close_group_students*!
UPDATE group_students SET until_day = :yesterday
WHERE student_id = :person AND group_id = :place AND (until_day IS NULL OR until_day >= :today);

-- Substitutes are set by hand and stay.
-- name: open_group_teachers*!
INSERT INTO group_teachers (teacher_id, group_id, kind, from_day, until_day)
SELECT p.id, :place, 'main', COALESCE(:begin, CASE WHEN EXISTS (
        SELECT 1 FROM group_teachers AS e WHERE e.teacher_id = p.id AND e.group_id = :place) THEN :today ELSE :start END), :until
FROM people AS p
WHERE p.id = :person AND NOT EXISTS (
    SELECT 1 FROM group_teachers AS e WHERE e.teacher_id = p.id AND e.group_id = :place AND e.kind = 'main'
      AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
      AND (CAST(:until AS TEXT) IS NULL OR :until >= :today))
ON CONFLICT (group_id, teacher_id, from_day) DO UPDATE SET until_day = excluded.until_day, kind = 'main';

-- name: change_group_teachers*!
UPDATE group_teachers SET until_day = :until
WHERE teacher_id = :person AND group_id = :place AND kind = 'main'
  AND from_day = (SELECT MAX(e.from_day) FROM group_teachers AS e
                  WHERE e.teacher_id = :person AND e.group_id = :place AND e.kind = 'main');

-- name: close_group_teachers*!
UPDATE group_teachers SET until_day = :yesterday
WHERE teacher_id = :person AND group_id = :place AND kind = 'main' AND (until_day IS NULL OR until_day >= :today);

-- name: open_class_teachers*!
INSERT INTO class_teachers (teacher_id, class_id, kind, from_day, until_day)
SELECT p.id, :place, 'main', COALESCE(:begin, CASE WHEN EXISTS (
        SELECT 1 FROM class_teachers AS e WHERE e.teacher_id = p.id AND e.class_id = :place) THEN :today ELSE :start END), :until
FROM people AS p
WHERE p.id = :person AND NOT EXISTS (
    SELECT 1 FROM class_teachers AS e WHERE e.teacher_id = p.id AND e.class_id = :place AND e.kind = 'main'
      AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
      AND (CAST(:until AS TEXT) IS NULL OR :until >= :today))
ON CONFLICT (class_id, teacher_id, from_day) DO UPDATE SET until_day = excluded.until_day, kind = 'main';

-- name: change_class_teachers*!
UPDATE class_teachers SET until_day = :until
WHERE teacher_id = :person AND class_id = :place AND kind = 'main'
  AND from_day = (SELECT MAX(e.from_day) FROM class_teachers AS e
                  WHERE e.teacher_id = :person AND e.class_id = :place AND e.kind = 'main');

-- name: close_class_teachers*!
UPDATE class_teachers SET until_day = :yesterday
WHERE teacher_id = :person AND class_id = :place AND kind = 'main' AND (until_day IS NULL OR until_day >= :today);

-- A guardianship that comes again is the same row: what a court decided about it stands.
-- name: reopen_guardianships*!
UPDATE guardianships SET until_day = NULL, kind = :kind
WHERE id = (SELECT MAX(g.id) FROM guardianships AS g WHERE g.guardian_id = :guardian AND g.student_id = :student)
  AND until_day IS NOT NULL AND until_day < :today;

-- name: open_guardianships*!
INSERT INTO guardianships (guardian_id, student_id, kind, from_day)
SELECT p.id, :student, :kind, :today FROM people AS p
WHERE p.id = :guardian
  AND NOT EXISTS (SELECT 1 FROM guardianships AS g WHERE g.guardian_id = p.id AND g.student_id = :student);

-- name: change_guardianships*!
UPDATE guardianships SET kind = :kind
WHERE guardian_id = :guardian AND student_id = :student AND (until_day IS NULL OR until_day >= :today);

-- name: close_guardianships*!
UPDATE guardianships SET until_day = :yesterday
WHERE guardian_id = :guardian AND student_id = :student AND (until_day IS NULL OR until_day >= :today);

-- name: make_works*!
INSERT INTO works (id, group_id, kind, topic, work_day) VALUES (:id, :group, :kind, :topic, :day);

-- name: change_works*!
UPDATE works SET kind = :kind, topic = :topic, work_day = :day WHERE id = :id;

-- name: make_homework*!
INSERT INTO homework (id, group_id, text, due_day, set_by, set_at) VALUES (:id, :group, :text, :day, :teacher, :now);

-- name: keep_homework*!
INSERT INTO homework_changes (homework_id, changed_at, changed_by, text, due_day)
SELECT h.id, :now, h.set_by, h.text, h.due_day FROM homework AS h WHERE h.id = :id
ON CONFLICT (homework_id, changed_at) DO NOTHING;

-- name: change_homework*!
UPDATE homework SET text = :text, due_day = :day, changed_at = :now WHERE id = :id;

-- A mark that is there already is corrected, never overwritten; the same mark is not written twice.
-- name: make_marks*!
INSERT INTO marks (work_id, student_id, notation, value, comment, entered_by, entered_at, corrects_id)
SELECT w.id, :student, :notation, :value, :comment, :teacher, :at,
       (SELECT MAX(m.id) FROM marks AS m WHERE m.work_id = w.id AND m.student_id = :student)
FROM works AS w
WHERE w.id = :work AND NOT EXISTS (
    SELECT 1 FROM marks AS m
    WHERE m.work_id = w.id AND m.student_id = :student AND m.notation = :notation AND m.value = :value
      AND m.comment IS NOT DISTINCT FROM :comment
      AND m.id = (SELECT MAX(n.id) FROM marks AS n WHERE n.work_id = w.id AND n.student_id = :student));

-- Whether a number that stands in a set of our own export is this school's.

-- name: has_school$
SELECT h.id FROM schools AS h WHERE h.id = :id AND h.id = :school;

-- name: has_person$
SELECT p.id FROM people AS p WHERE p.id = :id AND p.school_id = :school;

-- name: has_class$
SELECT c.id FROM classes AS c WHERE c.id = :id AND c.school_id = :school;

-- name: has_group$
SELECT g.id FROM teaching_groups AS g WHERE g.id = :id AND g.school_id = :school;

-- name: has_work$
SELECT w.id FROM works AS w JOIN teaching_groups AS g ON g.id = w.group_id WHERE w.id = :id AND g.school_id = :school;

-- name: has_homework$
SELECT h.id FROM homework AS h JOIN teaching_groups AS g ON g.id = h.group_id WHERE h.id = :id AND g.school_id = :school;
