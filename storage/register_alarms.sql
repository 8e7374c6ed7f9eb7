-- Families told that a pupil is missing whom nobody reported. Jobs ask here, nobody's eyes; what a guardian opens joins a sight.

-- name: begin!
-- Of what is entered now; told already of this day, the once-a-day index lets nothing more be told.
INSERT INTO missing_alarms (student_id, day, number, group_id, entered_by, bot_id, due_at)
SELECT a.student_id, a.day, a.number, a.group_id, a.entered_by, :bot, :due
FROM attendance AS a
WHERE a.student_id = :student AND a.day = :day AND a.number = :number AND a.kind = 'absent'
ON CONFLICT (student_id, day, number) DO UPDATE
SET group_id = excluded.group_id, entered_by = excluded.entered_by, bot_id = excluded.bot_id, due_at = excluded.due_at,
    ended_at = NULL, ended = NULL
WHERE missing_alarms.ended IN ('settled', 'recalling', 'recalled');

-- name: settle!
-- What was told already is to be recalled.
UPDATE missing_alarms SET ended_at = :now, ended = CASE WHEN ended_at IS NULL THEN 'settled' ELSE 'recalling' END
WHERE student_id = :student AND day = :day AND number = :number AND (ended_at IS NULL OR ended = 'told');

-- name: is_due$
SELECT 1 FROM missing_alarms WHERE bot_id = :bot AND ended_at IS NULL AND due_at <= :now LIMIT 1;

-- name: due
-- is_missing: it still stands so. is_known: the family, or the school in its stead, was told of another lesson of the day.
SELECT m.id, m.student_id, m.day, m.number, k.starts, k.ends,
       CASE WHEN EXISTS (
           SELECT 1 FROM attendance AS a
           WHERE a.student_id = m.student_id AND a.day = m.day AND a.number = m.number AND a.kind = 'absent')
       THEN 1 ELSE 0 END AS is_missing,
       CASE WHEN EXISTS (
           SELECT 1 FROM missing_alarms AS o
           WHERE o.student_id = m.student_id AND o.day = m.day AND o.ended IN ('told', 'school'))
       THEN 1 ELSE 0 END AS is_known
FROM missing_alarms AS m
JOIN people AS s ON s.id = m.student_id
LEFT JOIN bells AS k ON k.school_id = s.school_id AND k.number = m.number
WHERE m.bot_id = :bot AND m.ended_at IS NULL AND m.due_at <= :now
ORDER BY m.due_at, m.number, m.id
LIMIT :most;

-- name: reports
SELECT b.first_day, b.last_day, b.part, b.at, b.lessons
FROM absences AS b
WHERE b.student_id = :student AND b.state <> 'withdrawn' AND b.first_day <= :day AND b.last_day >= :day;

-- name: end!
UPDATE missing_alarms SET ended_at = :now, ended = :ended WHERE id = :alarm;

-- name: guardians
-- Their chats that can be reached; whether the right stands is asked of the link.
SELECT l.id AS link_id, l.chat_id, l.user_id
FROM links AS l
WHERE l.student_id = :student AND l.owner_kind IN ('mother', 'father', 'other')
  AND l.bot_id = :bot AND l.ended_at IS NULL AND l.expires_at > :now
  AND NOT EXISTS (
    SELECT 1 FROM chats AS h WHERE h.bot_id = l.bot_id AND h.chat_id = l.chat_id AND h.blocked_at IS NOT NULL)
ORDER BY l.id;

-- name: class_teachers
-- And those who stand in for them.
SELECT l.id AS link_id, l.chat_id, l.user_id
FROM enrolments AS e
JOIN class_teachers AS c ON c.class_id = e.class_id
    AND c.from_day <= :today AND (c.until_day IS NULL OR c.until_day >= :today)
JOIN links AS l ON l.person_id = c.teacher_id AND l.owner_kind IN ('teacher', 'head')
    AND l.bot_id = :bot AND l.ended_at IS NULL AND l.expires_at > :now
WHERE e.student_id = :student AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
  AND NOT EXISTS (
    SELECT 1 FROM chats AS h WHERE h.bot_id = l.bot_id AND h.chat_id = l.chat_id AND h.blocked_at IS NOT NULL)
ORDER BY l.id;

-- name: office
SELECT l.id AS link_id, l.chat_id, l.user_id
FROM people AS s
JOIN links AS l ON l.school_id = s.school_id AND l.owner_kind IN ('office', 'head')
    AND l.bot_id = :bot AND l.ended_at IS NULL AND l.expires_at > :now
WHERE s.id = :student
  AND NOT EXISTS (
    SELECT 1 FROM chats AS h WHERE h.bot_id = l.bot_id AND h.chat_id = l.chat_id AND h.blocked_at IS NOT NULL)
ORDER BY l.id;

-- name: is_unheard$
-- What was told, and every message of it was given up.
SELECT 1 FROM missing_alarms AS m
WHERE m.bot_id = :bot AND m.ended = 'told' AND m.ended_at >= :since
  AND EXISTS (
    SELECT 1 FROM outbox AS o WHERE o.number = 'M-' || CAST(m.id AS TEXT) AND o.failed_at IS NOT NULL)
  AND NOT EXISTS (
    SELECT 1 FROM outbox AS o
    WHERE o.bot_id = m.bot_id AND o.number = 'M-' || CAST(m.id AS TEXT) AND o.failed_at IS NULL)
LIMIT 1;

-- name: unheard
SELECT m.id, m.student_id FROM missing_alarms AS m
WHERE m.bot_id = :bot AND m.ended = 'told' AND m.ended_at >= :since
  AND EXISTS (
    SELECT 1 FROM outbox AS o WHERE o.number = 'M-' || CAST(m.id AS TEXT) AND o.failed_at IS NOT NULL)
  AND NOT EXISTS (
    SELECT 1 FROM outbox AS o
    WHERE o.bot_id = m.bot_id AND o.number = 'M-' || CAST(m.id AS TEXT) AND o.failed_at IS NULL)
ORDER BY m.id LIMIT :most;

-- name: is_recalling$
SELECT 1 FROM missing_alarms WHERE bot_id = :bot AND ended = 'recalling' LIMIT 1;

-- name: recalling
SELECT m.id, m.student_id FROM missing_alarms AS m
WHERE m.bot_id = :bot AND m.ended = 'recalling'
ORDER BY m.id LIMIT :most;

-- name: of_family^
-- What a guardian is told, whose child it is.
WITH {{sight}}
SELECT m.id, m.student_id, m.day, m.number, m.ended, u.name AS subject
FROM sight AS v
JOIN missing_alarms AS m ON m.student_id = v.student_id AND m.id = :alarm
JOIN teaching_groups AS g ON g.id = m.group_id
JOIN subjects AS u ON u.id = g.subject_id
WHERE v.owner_kind <> 'student';

-- name: of_school^
-- The same for whoever at school is told in the family's stead.
WITH {{pupils}}
SELECT m.id, m.student_id, m.day, m.number, m.ended, u.name AS subject, s.given_name, s.family_name, c.grade, c.letter
FROM pupils AS p
JOIN missing_alarms AS m ON m.student_id = p.student_id AND m.id = :alarm
JOIN teaching_groups AS g ON g.id = m.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN people AS s ON s.id = m.student_id
JOIN classes AS c ON c.id = p.class_id;
