-- Reported absences as the school sees them: the class teacher and the substitute those of their class, office and head those of
-- every class (leads 0), a subject teacher only who is missing in the own lessons of today.

-- name: one^
WITH {{pupils}}
SELECT b.id, b.revision, s.given_name, s.family_name, c.grade, c.letter,
       b.first_day, b.last_day, b.part, b.at, b.lessons, b.reason, b.words, b.is_late, b.needs_note, b.state, b.answer,
       b.reporter_kind, r.given_name AS reporter_given, r.family_name AS reporter_family, b.reported_at, b.changed_at,
       d.given_name AS decider_given, d.family_name AS decider_family, b.decided_at,
       (SELECT COUNT(*) FROM absence_files AS f WHERE f.absence_id = b.id) AS papers,
       (SELECT COUNT(*) FROM terms AS t
        JOIN absences AS n ON n.student_id = b.student_id AND n.state <> 'withdrawn' AND n.id <= b.id
            AND n.first_day >= t.first_day AND n.first_day <= t.last_day
        WHERE t.school_id = b.school_id AND t.first_day <= b.first_day AND t.last_day >= b.first_day) AS of_term
FROM pupils AS p
JOIN absences AS b ON b.student_id = p.student_id AND b.id = :absence
JOIN people AS s ON s.id = b.student_id
JOIN classes AS c ON c.id = p.class_id
JOIN people AS r ON r.id = b.reported_by
LEFT JOIN people AS d ON d.id = b.decided_by;

-- Guardians who said the same after the first one.
-- name: joined
WITH {{pupils}}
SELECT o.kind, o.reported_at, e.given_name, e.family_name
FROM pupils AS p
JOIN absences AS b ON b.student_id = p.student_id AND b.id = :absence
JOIN absence_reporters AS o ON o.absence_id = b.id
JOIN people AS e ON e.id = o.person_id
ORDER BY o.reported_at, o.person_id;

-- Who at school has seen it as it is now.
-- name: views
WITH {{pupils}}
SELECT w.seen_at, e.given_name, e.family_name
FROM pupils AS p
JOIN absences AS b ON b.student_id = p.student_id AND b.id = :absence
JOIN absence_views AS w ON w.absence_id = b.id AND w.revision = b.revision
JOIN people AS e ON e.id = w.person_id
ORDER BY w.seen_at, w.person_id;

-- name: papers
WITH {{pupils}}
SELECT f.file_id
FROM pupils AS p
JOIN absences AS b ON b.student_id = p.student_id AND b.id = :absence
JOIN absence_files AS f ON f.absence_id = b.id
ORDER BY f.added_at, f.file_id;

-- Not over yet and beginning by :until, or not seen by anybody. waits: it is one's own turn to see it.
-- name: listed
WITH {{pupils}},
known AS (
    SELECT b.id, b.student_id, b.revision, b.first_day, b.last_day, b.part, b.at, b.lessons, b.reason, b.state, b.words,
           COALESCE(b.changed_at, b.reported_at) AS told_at, p.class_id, p.leads,
           CASE WHEN b.state = 'sent' AND NOT EXISTS (
               SELECT 1 FROM absence_views AS w WHERE w.absence_id = b.id AND w.revision = b.revision)
           THEN 1 ELSE 0 END AS is_unseen
    FROM pupils AS p
    JOIN absences AS b ON b.student_id = p.student_id
    WHERE b.state <> 'withdrawn' AND b.first_day >= :since
)
SELECT a.id, a.revision, s.given_name, s.family_name, c.grade, c.letter, a.first_day, a.last_day, a.part, a.at,
       a.lessons, a.reason, a.state, a.told_at, a.is_unseen,
       CASE WHEN a.is_unseen = 1 AND (a.leads = 1 OR EXISTS (
           SELECT 1 FROM absence_alerts AS e
           WHERE e.absence_id = a.id AND e.revision = a.revision AND e.step > 2))
       THEN 1 ELSE 0 END AS waits
FROM known AS a
JOIN people AS s ON s.id = a.student_id
JOIN classes AS c ON c.id = a.class_id
WHERE a.is_unseen = 1 OR (a.last_day >= :today AND a.first_day <= :until)
ORDER BY waits DESC, a.is_unseen DESC, a.first_day, c.grade, c.letter, a.id;

-- name: see!
WITH {{pupils}}
INSERT INTO absence_views (absence_id, person_id, revision, seen_at)
SELECT b.id, p.person_id, b.revision, :now
FROM pupils AS p
JOIN absences AS b ON b.student_id = p.student_id AND b.id = :absence
WHERE b.state <> 'withdrawn'
ON CONFLICT (absence_id, person_id, revision) DO NOTHING;

-- The way to somebody at school ends with whoever sees it.
-- name: arrive!
WITH {{pupils}}
UPDATE absence_alerts
SET ended_at = :now, ended = 'seen', seen_by = (
    SELECT p.person_id FROM pupils AS p
    JOIN absences AS b ON b.student_id = p.student_id WHERE b.id = absence_alerts.absence_id)
WHERE absence_id = :absence AND ended_at IS NULL
  AND EXISTS (
    SELECT 1 FROM pupils AS p
    JOIN absences AS b ON b.student_id = p.student_id
    WHERE b.id = absence_alerts.absence_id AND b.revision = absence_alerts.revision);

-- Only what one has looked at: this revision, in this state.
-- name: decide<!
WITH {{pupils}}
UPDATE absences
SET state = :state, answer = :answer, decided_at = :now,
    decided_by = (SELECT p.person_id FROM pupils AS p WHERE p.student_id = absences.student_id)
WHERE id = :absence AND revision = :revision AND state = :was AND state <> 'withdrawn'
  AND student_id IN (SELECT p.student_id FROM pupils AS p)
RETURNING school_id, student_id;

-- Who is reported missing in today's lessons of the groups one teaches: neither why nor in which words.
-- name: missing
WITH {{teaching}}
SELECT DISTINCT n.number, u.name AS subject, g.name AS group_name, s.id AS student_id, s.given_name, s.family_name,
       b.part, b.at
FROM teaching AS t
JOIN teaching_groups AS g ON g.id = t.group_id
JOIN subjects AS u ON u.id = g.subject_id
JOIN lessons AS n ON n.group_id = t.group_id AND n.weekday = :weekday
    AND n.from_day <= :today AND (n.until_day IS NULL OR n.until_day >= :today)
JOIN group_students AS m ON m.group_id = t.group_id
    AND m.from_day <= :today AND (m.until_day IS NULL OR m.until_day >= :today)
JOIN absences AS b ON b.student_id = m.student_id AND b.state <> 'withdrawn'
    AND b.first_day <= :today AND b.last_day >= :today
JOIN people AS s ON s.id = b.student_id
LEFT JOIN bells AS k ON k.school_id = g.school_id AND k.number = n.number
WHERE CASE b.part
    WHEN 'lessons' THEN ',' || b.lessons || ',' LIKE '%,' || CAST(n.number AS TEXT) || ',%'
    WHEN 'late' THEN k.starts IS NULL OR k.starts < b.at
    WHEN 'early' THEN k.ends IS NULL OR k.ends > b.at
    ELSE TRUE END
ORDER BY n.number, u.name, s.family_name, s.given_name, s.id;
