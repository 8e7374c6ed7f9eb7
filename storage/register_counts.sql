-- Lessons missed in a term: how many with an excuse and without, for whoever leads the class, and the warnings to them.

-- name: ask!
-- Counted once for all that is entered until then.
INSERT INTO unexcused_counts (student_id, asked_by, bot_id, due_at)
SELECT p.id, :person, :bot, :due FROM people AS p WHERE p.id = :student
ON CONFLICT (student_id) DO NOTHING;

-- name: is_due$
SELECT 1 FROM unexcused_counts WHERE bot_id = :bot AND due_at <= :now LIMIT 1;

-- name: due
-- The term of that day, how many lessons are not excused, and the highest number of which somebody was warned.
SELECT q.student_id, t.id AS term_id, t.number, t.first_day, t.last_day,
       (SELECT COUNT(*) FROM attendance AS a
        WHERE a.student_id = q.student_id AND a.kind = 'absent' AND a.day >= t.first_day AND a.day <= t.last_day
          AND NOT {{excused}}) AS counted,
       (SELECT COALESCE(MAX(w.threshold), 0) FROM unexcused_warnings AS w
        WHERE w.student_id = q.student_id AND w.term_id = t.id) AS warned
FROM unexcused_counts AS q
JOIN people AS s ON s.id = q.student_id
LEFT JOIN terms AS t ON t.school_id = s.school_id AND t.first_day <= :today AND t.last_day >= :today
WHERE q.bot_id = :bot AND q.due_at <= :now
ORDER BY q.due_at, q.student_id
LIMIT :most;

-- name: counted!
DELETE FROM unexcused_counts WHERE student_id = :student;

-- name: warn*!
INSERT INTO unexcused_warnings (student_id, term_id, threshold, counted, warned_at)
VALUES (:student, :term, :threshold, :counted, :now)
ON CONFLICT (student_id, term_id, threshold) DO NOTHING;

-- name: terms
-- Of the school year, as far as it has come; none: everything until today.
WITH {{classroom}}
SELECT DISTINCT t.id AS term_id, t.number, t.first_day, t.last_day
FROM classroom AS k
JOIN classes AS c ON c.id = k.class_id AND c.id = :class_id
JOIN terms AS t ON t.school_id = c.school_id AND t.year = c.year AND t.first_day <= :today
ORDER BY t.first_day;

-- name: of_class
WITH {{classroom}}
SELECT s.id, s.given_name, s.family_name, a.day, a.kind, CASE WHEN {{excused}} THEN 1 ELSE 0 END AS is_excused
FROM classroom AS k
JOIN enrolments AS e ON e.class_id = k.class_id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN people AS s ON s.id = e.student_id
JOIN attendance AS a ON a.student_id = s.id AND a.day >= :since AND a.day <= :until
WHERE k.class_id = :class_id;

-- name: pupil^
WITH {{classroom}}
SELECT s.id, s.given_name, s.family_name, k.class_id, c.grade, c.letter
FROM classroom AS k
JOIN enrolments AS e ON e.class_id = k.class_id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN people AS s ON s.id = e.student_id
JOIN classes AS c ON c.id = k.class_id
WHERE s.id = :student;

-- name: of_pupil
WITH {{classroom}}
SELECT a.day, a.number, a.kind, u.name AS subject, CASE WHEN {{excused}} THEN 1 ELSE 0 END AS is_excused
FROM classroom AS k
JOIN enrolments AS e ON e.class_id = k.class_id AND e.student_id = :student
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN attendance AS a ON a.student_id = e.student_id AND a.day >= :since AND a.day <= :until
JOIN teaching_groups AS g ON g.id = a.group_id
JOIN subjects AS u ON u.id = g.subject_id
ORDER BY a.day, a.number;
