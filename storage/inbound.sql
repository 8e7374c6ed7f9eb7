-- What comes to the school's number, for the gateway alone.

-- name: add<!
INSERT INTO sms_inbound (gateway, reference, phone_index, outcome, received_at)
VALUES (:gateway, :reference, :index, 'new', :now)
ON CONFLICT (gateway, reference) DO NOTHING
RETURNING id;

-- name: came_of_it!
UPDATE sms_inbound SET outcome = :outcome WHERE id = :id;

-- What a phone wrote in a day, this message included.
-- name: heard^
SELECT COUNT(*) AS messages, COUNT(CASE WHEN outcome = 'issued' THEN 1 END) AS issued,
       COUNT(CASE WHEN outcome = 'answered' THEN 1 END) AS answered
FROM sms_inbound WHERE phone_index = :index AND received_at > :day_ago;

-- name: somebody^
SELECT id, school_id FROM people WHERE phone_index = :phone ORDER BY id LIMIT 1;

-- Whoever can have a password with this code as the user name and is registered with this phone. Not for work at school
-- where a class teacher wrote the number, as a parent's: a colleague's role would be had by whoever writes their number.
-- name: owners
SELECT p.school_id, p.id AS person_id, s.id AS student_id, g.kind, c.grade, c.letter
FROM people AS p
JOIN guardianships AS g ON g.guardian_id = p.id
JOIN people AS s ON s.id = g.student_id AND s.code_index = :code AND {{guardianship_stands}}
LEFT JOIN enrolments AS e ON e.student_id = s.id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS c ON c.id = e.class_id
WHERE p.phone_index = :phone
UNION
SELECT p.school_id, p.id, p.id, 'student', c.grade, c.letter
FROM people AS p
JOIN enrolments AS e ON e.student_id = p.id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN classes AS c ON c.id = e.class_id
WHERE p.phone_index = :phone AND p.code_index = :code
UNION
SELECT p.school_id, p.id, CAST(NULL AS INTEGER), f.role, CAST(NULL AS INTEGER), CAST(NULL AS TEXT)
FROM people AS p
JOIN staff AS f ON f.person_id = p.id
    AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today)
WHERE p.phone_index = :phone AND p.code_index = :code
  AND NOT EXISTS (SELECT 1 FROM phone_changes AS h WHERE h.person_id = p.id);
