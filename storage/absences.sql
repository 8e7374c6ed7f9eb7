-- Absences as a student's family reports and reads them. Only guardians report; the student reads without the words.

-- name: frame
-- What a report is held against: the school's rules, each term and holiday, each weekday with lessons, and each report that
-- stands and ended no longer than :since ago. One shape of row for all: see storage/absences.py.
WITH {{sight}}
SELECT 'rules' AS what, 0 AS id, COALESCE(r.report_by, '10:00') AS text, NULL AS first_day, NULL AS last_day,
       COALESCE(r.parent_days, 5) AS number, COALESCE(r.parent_notes, -1) AS other, NULL AS at, NULL AS lessons
FROM sight AS v
LEFT JOIN absence_rules AS r ON r.school_id = v.school_id
UNION ALL
SELECT 'term', t.id, NULL, t.first_day, t.last_day, t.number, 0, NULL, NULL
FROM sight AS v
JOIN terms AS t ON t.school_id = v.school_id AND t.last_day >= :since
UNION ALL
SELECT 'holiday', 0, NULL, o.first_day, o.last_day, 0, 0, NULL, NULL
FROM sight AS v
JOIN holidays AS o ON o.school_id = v.school_id AND o.last_day >= :since
UNION ALL
SELECT DISTINCT 'weekday', 0, NULL, NULL, NULL, l.weekday, 0, NULL, NULL
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN lessons AS l ON l.group_id = s.group_id
WHERE s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today)
  AND l.from_day <= :today AND (l.until_day IS NULL OR l.until_day >= :today)
UNION ALL
SELECT 'known', b.id, b.part, b.first_day, b.last_day,
       CASE WHEN EXISTS (SELECT 1 FROM absence_files AS f WHERE f.absence_id = b.id) THEN 1 ELSE 0 END,
       CASE WHEN b.state = 'declined' THEN 1 ELSE 0 END, b.at, b.lessons
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id AND b.last_day >= :since
WHERE b.state <> 'withdrawn';

-- name: told
-- The reports of the student whose last day is not before :since, newest first; :absence 0: all of them.
WITH {{sight}}
SELECT b.id, b.student_id, b.first_day, b.last_day, b.part, b.at, b.lessons, b.reason, b.is_late, b.needs_note,
       b.reporter_kind, b.reported_by, b.reported_at, b.revision, b.changed_by, b.changed_at, b.state, b.decided_at,
       CASE WHEN v.owner_kind IN ('mother', 'father', 'other') THEN b.words END AS words,
       CASE WHEN v.owner_kind IN ('mother', 'father', 'other') THEN b.answer END AS answer,
       e.given_name, e.family_name,
       (SELECT g.kind FROM guardianships AS g WHERE g.guardian_id = b.changed_by AND g.student_id = b.student_id
        ORDER BY g.from_day DESC LIMIT 1) AS changed_kind,
       (SELECT COUNT(*) FROM absence_files AS f WHERE f.absence_id = b.id) AS papers
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id
LEFT JOIN people AS e ON e.id = b.decided_by
WHERE (CAST(:absence AS BIGINT) = 0 OR b.id = :absence) AND b.last_day >= :since
ORDER BY b.first_day DESC, b.id DESC;

-- name: reporters
-- By absence: what the guardians are to the student who reported it as well, in their order.
WITH {{sight}}
SELECT o.absence_id, o.kind
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id AND b.last_day >= :since
JOIN absence_reporters AS o ON o.absence_id = b.id
ORDER BY o.absence_id, o.reported_at;

-- name: views
-- By absence: who at school has seen it as it is now, first come first.
WITH {{sight}}
SELECT w.absence_id, w.seen_at, e.given_name, e.family_name
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id AND b.last_day >= :since
JOIN absence_views AS w ON w.absence_id = b.id AND w.revision = b.revision
JOIN people AS e ON e.id = w.person_id
ORDER BY w.absence_id, w.seen_at;

-- name: lessons
-- The lessons of a day as planned, with their bells.
WITH {{sight}}
SELECT DISTINCT l.number, u.name AS subject, k.starts, k.ends
FROM sight AS v
JOIN group_students AS s ON s.student_id = v.student_id
JOIN lessons AS l ON l.group_id = s.group_id AND l.weekday = :weekday
JOIN teaching_groups AS g ON g.id = s.group_id
JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN bells AS k ON k.school_id = v.school_id AND k.number = l.number
WHERE s.from_day <= :day AND (s.until_day IS NULL OR s.until_day >= :day)
  AND l.from_day <= :day AND (l.until_day IS NULL OR l.until_day >= :day)
ORDER BY l.number, u.name;

-- name: add<!
WITH {{sight}}
INSERT INTO absences (school_id, student_id, first_day, last_day, part, at, lessons, reason, is_late, needs_note,
                      reported_by, reporter_kind, reported_at)
SELECT v.school_id, v.student_id, :first, :last, :part, :at, :lessons, :reason,
       CAST(:is_late AS BIGINT), CAST(:needs_note AS BIGINT), v.person_id, v.owner_kind, :now
FROM sight AS v
WHERE v.owner_kind IN ('mother', 'father', 'other')
RETURNING id;

-- name: join!
-- One more guardian says the same; who said it first or has joined already is not named twice.
WITH {{sight}}
INSERT INTO absence_reporters (absence_id, person_id, kind, reported_at)
SELECT b.id, v.person_id, v.owner_kind, :now
FROM sight AS v
JOIN absences AS b ON b.id = :absence AND b.student_id = v.student_id AND b.reported_by <> v.person_id
WHERE v.owner_kind IN ('mother', 'father', 'other') AND b.state <> 'withdrawn'
ON CONFLICT (absence_id, person_id) DO NOTHING;

-- name: change<!
-- Other days, another part or reason, while nobody at school has seen it.
WITH {{sight}}
UPDATE absences SET
    first_day = :first, last_day = :last, part = :part, at = :at, lessons = :lessons, reason = :reason,
    is_late = :is_late, needs_note = :needs_note, revision = revision + 1,
    changed_by = (SELECT v.person_id FROM sight AS v), changed_at = :now
WHERE id = :absence AND state = 'sent'
  AND student_id = (SELECT v.student_id FROM sight AS v WHERE v.owner_kind IN ('mother', 'father', 'other'))
  AND NOT EXISTS (
    SELECT 1 FROM absence_views AS w WHERE w.absence_id = absences.id AND w.revision = absences.revision)
RETURNING id;

-- name: say<!
-- What a guardian adds in their own words (NULL: nothing), under the same condition.
WITH {{sight}}
UPDATE absences SET
    words = :words, revision = revision + 1, changed_by = (SELECT v.person_id FROM sight AS v), changed_at = :now
WHERE id = :absence AND state = 'sent'
  AND student_id = (SELECT v.student_id FROM sight AS v WHERE v.owner_kind IN ('mother', 'father', 'other'))
  AND NOT EXISTS (
    SELECT 1 FROM absence_views AS w WHERE w.absence_id = absences.id AND w.revision = absences.revision)
RETURNING id;

-- name: withdraw<!
WITH {{sight}}
UPDATE absences SET
    state = 'withdrawn', revision = revision + 1, changed_by = (SELECT v.person_id FROM sight AS v), changed_at = :now
WHERE id = :absence AND state = 'sent'
  AND student_id = (SELECT v.student_id FROM sight AS v WHERE v.owner_kind IN ('mother', 'father', 'other'))
  AND NOT EXISTS (
    SELECT 1 FROM absence_views AS w WHERE w.absence_id = absences.id AND w.revision = absences.revision)
RETURNING id;

-- name: attach<!
WITH {{sight}}
INSERT INTO absence_files (absence_id, file_id, added_by, added_at)
SELECT b.id, f.id, v.person_id, :now
FROM sight AS v
JOIN absences AS b ON b.id = :absence AND b.student_id = v.student_id AND b.state <> 'withdrawn'
JOIN files AS f ON f.id = :file AND f.person_id = v.person_id
WHERE v.owner_kind IN ('mother', 'father', 'other')
  AND (SELECT COUNT(*) FROM absence_files AS c WHERE c.absence_id = b.id) < :most
RETURNING file_id;

-- name: papers
-- The files of a report, in their order; for guardians alone.
WITH {{sight}}
SELECT f.file_id
FROM sight AS v
JOIN absences AS b ON b.id = :absence AND b.student_id = v.student_id
JOIN absence_files AS f ON f.absence_id = b.id
WHERE v.owner_kind IN ('mother', 'father', 'other')
ORDER BY f.added_at, f.file_id;
