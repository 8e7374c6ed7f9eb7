-- A line asked about a reported absence, and the guardians' line back.

-- name: ask^
WITH {{pupils}}
INSERT INTO absence_questions (absence_id, asked_by, asked_at)
SELECT b.id, MIN(p.person_id), :now
FROM pupils AS p
JOIN absences AS b ON b.student_id = p.student_id AND b.id = :absence
WHERE b.state <> 'withdrawn'
  AND (SELECT COUNT(*) FROM absence_questions AS q WHERE q.absence_id = b.id) < :most
GROUP BY b.id
RETURNING id;

-- name: say!
UPDATE absence_questions SET words = :words WHERE id = :question;

-- name: answer^
WITH {{sight}}
UPDATE absence_questions
SET answered_at = :now, answered_by = (SELECT v.person_id FROM sight AS v)
WHERE id = :question AND answered_at IS NULL
  AND absence_id IN (
    SELECT b.id FROM sight AS v
    JOIN absences AS b ON b.student_id = v.student_id
    WHERE v.owner_kind IN ('mother', 'father', 'other') AND b.state <> 'withdrawn')
RETURNING id;

-- name: reply!
UPDATE absence_questions SET answer = :answer WHERE id = :question;

-- name: of_school
WITH {{pupils}}
SELECT q.id, q.asked_at, q.words, q.answered_at, q.answer, a.given_name, a.family_name,
       g.given_name AS guardian_given, g.family_name AS guardian_family,
       h.weekdays, h.opens, h.closes
FROM pupils AS p
JOIN absences AS b ON b.student_id = p.student_id AND b.id = :absence
JOIN absence_questions AS q ON q.absence_id = b.id
JOIN people AS a ON a.id = q.asked_by
LEFT JOIN working_hours AS h ON h.person_id = q.asked_by
LEFT JOIN people AS g ON g.id = q.answered_by
ORDER BY q.id;

-- name: of_family
WITH {{sight}}
SELECT q.id, q.asked_at, q.words, q.answered_at, q.answer, a.given_name, a.family_name,
       g.given_name AS guardian_given, g.family_name AS guardian_family,
       h.weekdays, h.opens, h.closes
FROM sight AS v
JOIN absences AS b ON b.student_id = v.student_id AND b.id = :absence
JOIN absence_questions AS q ON q.absence_id = b.id
JOIN people AS a ON a.id = q.asked_by
LEFT JOIN working_hours AS h ON h.person_id = q.asked_by
LEFT JOIN people AS g ON g.id = q.answered_by
WHERE v.owner_kind IN ('mother', 'father', 'other')
ORDER BY q.id;
