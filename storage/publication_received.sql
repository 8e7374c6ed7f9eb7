-- How what the school told was received.

-- name: figures^
-- People, each counted once, however many children they read for; confirmed and asked: guardians.
WITH {{received}},
once AS (
    SELECT r.person_id, MAX(r.came) AS came, MAX(CASE WHEN r.owner = 'student' THEN 0 ELSE 1 END) AS asked,
           MAX(CASE WHEN r.confirmed_at IS NULL OR r.owner = 'student' THEN 0 ELSE 1 END) AS confirmed
    FROM received AS r
    GROUP BY r.person_id
)
SELECT COUNT(*) AS concerned,
       COALESCE(SUM(CASE WHEN o.came >= 6 THEN 1 ELSE 0 END), 0) AS reached,
       COALESCE(SUM(CASE WHEN o.came = 7 THEN 1 ELSE 0 END), 0) AS has_read,
       COALESCE(SUM(CASE WHEN o.came = 5 THEN 1 ELSE 0 END), 0) AS waiting,
       COALESCE(SUM(CASE WHEN o.came = 1 THEN 1 ELSE 0 END), 0) AS blocked,
       COALESCE(SUM(CASE WHEN o.came = 0 THEN 1 ELSE 0 END), 0) AS unlinked,
       COALESCE(SUM(CASE WHEN o.came IN (2, 3, 4) THEN 1 ELSE 0 END), 0) AS failed,
       COALESCE(SUM(o.asked), 0) AS asked,
       COALESCE(SUM(o.confirmed), 0) AS confirmed
FROM once AS o;

-- name: unconfirmed
-- Guardians who were asked and have not confirmed, by class and pupil.
WITH {{received}}
SELECT c.grade, c.letter, s.given_name, s.family_name, r.owner, p.given_name AS reader_given, p.family_name AS reader_family,
       r.came
FROM received AS r
JOIN publications AS q ON q.id = :publication AND q.asks_confirmation = 1
JOIN classes AS c ON c.id = r.class_id
JOIN people AS s ON s.id = r.student_id
JOIN people AS p ON p.id = r.person_id
WHERE r.owner <> 'student' AND r.confirmed_at IS NULL;

-- name: unreached
-- Whom it has not reached for any of their children, and is not on its way to.
WITH {{received}}
SELECT r.person_id, c.grade, c.letter, s.given_name, s.family_name, r.owner, p.given_name AS reader_given, p.family_name AS reader_family,
       r.came
FROM received AS r
JOIN classes AS c ON c.id = r.class_id
JOIN people AS s ON s.id = r.student_id
JOIN people AS p ON p.id = r.person_id
WHERE r.came < 5
  AND NOT EXISTS (SELECT 1 FROM received AS o WHERE o.person_id = r.person_id AND o.came >= 5);

-- name: talks
-- Times offered at an event: all of them for those whose event it is, a teacher's own for the teacher.
WITH {{desk}}
SELECT t.given_name AS teacher_given, t.family_name AS teacher_family, s.starts_at, s.minutes, s.room,
       c.given_name, c.family_name, k.grade, k.letter, p.given_name AS reader_given, p.family_name AS reader_family
FROM staffed AS f
JOIN publications AS q ON q.id = :publication AND q.school_id = f.school_id AND q.withdrawn_at IS NULL
JOIN slots AS s ON s.publication_id = q.id
    AND (s.teacher_id = f.person_id OR EXISTS (SELECT 1 FROM desk AS d WHERE d.id = q.id AND d.leads = 1))
JOIN people AS t ON t.id = s.teacher_id
LEFT JOIN bookings AS b ON b.slot_id = s.id
LEFT JOIN people AS c ON c.id = b.student_id
LEFT JOIN people AS p ON p.id = b.person_id
LEFT JOIN enrolments AS e ON e.student_id = b.student_id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS k ON k.id = e.class_id
ORDER BY s.starts_at, t.family_name, s.id;

-- name: poll
-- Each answer that is offered, with how many chose it; for those whose announcement it is.
WITH {{desk}}
SELECT q.question, q.several, q.until_day, q.results, q.anonymous, o.place, o.label,
       (SELECT COUNT(*) FROM poll_votes AS v WHERE v.option_id = o.id) AS votes,
       (SELECT COUNT(*) FROM (
           SELECT DISTINCT v.person_id, v.student_id FROM poll_votes AS v WHERE v.publication_id = q.publication_id
       ) AS w) AS voters
FROM desk AS d
JOIN polls AS q ON q.publication_id = d.id
JOIN poll_options AS o ON o.publication_id = q.publication_id
WHERE d.id = :publication AND d.leads = 1
ORDER BY o.place;

-- name: votes
-- Who answered what, where the poll is not anonymous.
WITH {{desk}}
SELECT k.grade, k.letter, c.given_name, c.family_name, p.given_name AS reader_given, p.family_name AS reader_family, o.label
FROM desk AS d
JOIN polls AS q ON q.publication_id = d.id AND q.anonymous = 0
JOIN poll_votes AS v ON v.publication_id = q.publication_id
JOIN poll_options AS o ON o.id = v.option_id
JOIN people AS p ON p.id = v.person_id
JOIN people AS c ON c.id = v.student_id
LEFT JOIN enrolments AS e ON e.student_id = v.student_id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS k ON k.id = e.class_id
WHERE d.id = :publication AND d.leads = 1
ORDER BY k.grade, k.letter, c.family_name, c.given_name, p.id, o.place;
