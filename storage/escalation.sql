-- The way of a report to somebody at school. Nobody looks here: whoever is told reads through an own link.

-- name: reported^
SELECT a.id, a.school_id, a.first_day, a.revision, a.state, COALESCE(r.alert_by, '09:30') AS alert_by
FROM absences AS a
LEFT JOIN absence_rules AS r ON r.school_id = a.school_id
WHERE a.id = :absence;

-- The terms and holidays of a school that are not over on a day.
-- name: calendar
SELECT 'term' AS what, t.first_day AS day, t.last_day FROM terms AS t
WHERE t.school_id = :school AND t.last_day >= :since
UNION ALL
SELECT 'holiday', o.first_day, o.last_day FROM holidays AS o
WHERE o.school_id = :school AND o.last_day >= :since;

-- The chats of the student's class teachers of one kind that can be reached and were not told of this revision yet. Whoever
-- is on leave is not waited for.
-- name: of_class_teachers
SELECT l.id AS link_id, l.chat_id, l.user_id
FROM absences AS a
JOIN enrolments AS e ON e.student_id = a.student_id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN class_teachers AS c ON c.class_id = e.class_id AND c.kind = :kind
    AND c.from_day <= :today AND (c.until_day IS NULL OR c.until_day >= :today)
    AND (c.kind <> 'main' OR NOT EXISTS (
        SELECT 1 FROM duty_leaves AS d
        WHERE d.person_id = c.teacher_id AND d.ended_at IS NULL AND d.first_day <= :today AND d.last_day >= :today))
JOIN links AS l ON l.person_id = c.teacher_id AND l.owner_kind IN ('teacher', 'head')
    AND l.bot_id = :bot AND l.ended_at IS NULL AND l.expires_at > :now
WHERE a.id = :absence
  AND NOT EXISTS (
    SELECT 1 FROM chats AS h
    WHERE h.bot_id = l.bot_id AND h.chat_id = l.chat_id AND h.blocked_at IS NOT NULL)
  AND NOT EXISTS (
    SELECT 1 FROM absence_tellings AS t
    WHERE t.absence_id = a.id AND t.revision = a.revision AND t.bot_id = l.bot_id AND t.chat_id = l.chat_id)
ORDER BY l.id;

-- The same of the school's office, or of its head.
-- name: of_role
SELECT l.id AS link_id, l.chat_id, l.user_id
FROM absences AS a
JOIN people AS p ON p.school_id = a.school_id
JOIN staff AS f ON f.person_id = p.id AND f.role = :kind
    AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today)
JOIN links AS l ON l.person_id = p.id AND l.owner_kind = f.role
    AND l.bot_id = :bot AND l.ended_at IS NULL AND l.expires_at > :now
WHERE a.id = :absence
  AND NOT EXISTS (
    SELECT 1 FROM chats AS h
    WHERE h.bot_id = l.bot_id AND h.chat_id = l.chat_id AND h.blocked_at IS NOT NULL)
  AND NOT EXISTS (
    SELECT 1 FROM absence_tellings AS t
    WHERE t.absence_id = a.id AND t.revision = a.revision AND t.bot_id = l.bot_id AND t.chat_id = l.chat_id)
ORDER BY l.id;

-- The chats of the student's guardians that can be reached, and whether they reported or changed it.
-- name: of_guardians
SELECT l.id AS link_id, l.chat_id, l.user_id,
       CASE WHEN l.person_id = a.reported_by OR l.person_id = a.changed_by OR EXISTS (
           SELECT 1 FROM absence_reporters AS r WHERE r.absence_id = a.id AND r.person_id = l.person_id)
       THEN 1 ELSE 0 END AS is_reporter
FROM absences AS a
JOIN links AS l ON l.student_id = a.student_id AND l.owner_kind IN ('mother', 'father', 'other')
    AND l.bot_id = :bot AND l.ended_at IS NULL AND l.expires_at > :now
WHERE a.id = :absence
  AND NOT EXISTS (
    SELECT 1 FROM chats AS h
    WHERE h.bot_id = l.bot_id AND h.chat_id = l.chat_id AND h.blocked_at IS NOT NULL)
ORDER BY l.id;

-- Everybody at school who was told of a report, whatever its revision then.
-- name: of_told
SELECT DISTINCT t.link_id, t.chat_id, l.user_id
FROM absence_tellings AS t
JOIN links AS l ON l.id = t.link_id
WHERE t.absence_id = :absence AND t.bot_id = :bot AND t.step < 5
ORDER BY t.link_id;

-- name: is_known$
SELECT 1 FROM absence_alerts WHERE absence_id = :absence AND revision = :revision LIMIT 1;

-- name: standing^
SELECT step FROM absence_alerts WHERE absence_id = :absence AND ended_at IS NULL;

-- name: take!
INSERT INTO absence_alerts (absence_id, revision, step, bot_id, told_at, due_at, ended_at, ended)
VALUES (:absence, :revision, :step, :bot, :now, :due, :ended_at, :ended);

-- name: told*!
INSERT INTO absence_tellings (absence_id, revision, step, bot_id, chat_id, link_id, told_at)
VALUES (:absence, :revision, :step, :bot, :chat, :link, :now);

-- name: carried*!
UPDATE absence_tellings SET carried_by = :number
WHERE absence_id = :absence AND bot_id = :bot AND chat_id = :chat AND told_at = :now;

-- Whoever asked, and the class teachers of today, as far as they can be reached.
-- name: askers
SELECT l.id AS link_id, l.chat_id, l.user_id
FROM absence_questions AS q
JOIN absences AS a ON a.id = q.absence_id
JOIN links AS l ON l.school_id = a.school_id AND l.student_id IS NULL AND l.bot_id = :bot AND l.ended_at IS NULL
    AND l.expires_at > :now
WHERE q.id = :question
  AND l.person_id IN (
    SELECT w.asked_by FROM absence_questions AS w WHERE w.id = :question
    UNION ALL
    SELECT c.teacher_id FROM enrolments AS e
    JOIN class_teachers AS c ON c.class_id = e.class_id
        AND c.from_day <= :today AND (c.until_day IS NULL OR c.until_day >= :today)
    WHERE e.student_id = a.student_id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today))
  AND NOT EXISTS (
    SELECT 1 FROM chats AS h
    WHERE h.bot_id = l.bot_id AND h.chat_id = l.chat_id AND h.blocked_at IS NOT NULL)
ORDER BY l.id;

-- The telephone of the school.
-- name: school_phone$
SELECT s.phone FROM absences AS a JOIN schools AS s ON s.id = a.school_id WHERE a.id = :absence;

-- name: leave!
UPDATE absence_alerts SET ended_at = :now, ended = :ended WHERE absence_id = :absence AND ended_at IS NULL;

-- Whose time is over, or whose every notice was given up: nobody can see it there. One that told nobody waits for its time.
-- name: due
SELECT a.absence_id
FROM absence_alerts AS a
WHERE a.bot_id = :bot AND a.ended_at IS NULL
  AND (a.due_at <= :now OR (EXISTS (
    SELECT 1 FROM absence_tellings AS t
    WHERE t.absence_id = a.absence_id AND t.revision = a.revision AND t.step = a.step)
  AND NOT EXISTS (
    SELECT 1 FROM absence_tellings AS t
    WHERE t.absence_id = a.absence_id AND t.revision = a.revision AND t.step = a.step
      AND NOT EXISTS (
        SELECT 1 FROM outbox AS o
        WHERE o.number = COALESCE(t.carried_by, 'A-' || CAST(t.absence_id AS TEXT)) AND o.failed_at IS NOT NULL
          AND o.link_id = t.link_id AND o.created_at = t.told_at))))
ORDER BY a.due_at, a.absence_id
LIMIT :most;
