-- The class teacher's parents and phones. `wards`: the students of the classes that the one who looks leads today.

-- name: classes
WITH {{classroom}}
SELECT c.id, c.grade, c.letter
FROM classroom AS k
JOIN classes AS c ON c.id = k.class_id
GROUP BY c.id, c.grade, c.letter
ORDER BY c.grade, c.letter, c.id;

-- name: students
WITH {{classroom}}
SELECT DISTINCT s.id, s.given_name, s.family_name,
       (SELECT COUNT(*) FROM guardianships AS g
        WHERE g.student_id = s.id AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)) AS guardians,
       (SELECT COUNT(*) FROM guardianships AS g
        WHERE g.student_id = s.id AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)
          AND EXISTS (
            SELECT 1 FROM links AS l
            WHERE l.person_id = g.guardian_id AND l.student_id = s.id AND l.owner_kind = g.kind
              AND l.ended_at IS NULL AND l.expires_at > :now)) AS registered
FROM classroom AS k
JOIN enrolments AS e ON e.class_id = k.class_id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN people AS s ON s.id = e.student_id
WHERE k.class_id = :which;

-- The student and each guardian of today, with the newest password's way.
-- name: owners
WITH {{classroom}},
wards AS (
    SELECT DISTINCT e.student_id, c.id AS class_id, c.grade, c.letter
    FROM classroom AS k
    JOIN classes AS c ON c.id = k.class_id
    JOIN enrolments AS e ON e.class_id = k.class_id
        AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
    WHERE e.student_id = :student
),
owners AS (
    SELECT w.student_id, w.student_id AS person_id, 'student' AS kind, 0 AS barred, w.class_id, w.grade, w.letter
    FROM wards AS w
    UNION ALL
    SELECT w.student_id, g.guardian_id, g.kind,
           CASE WHEN EXISTS (
                    SELECT 1 FROM restrictions AS r
                    WHERE r.guardianship_id = g.id AND r.from_day <= :today
                      AND (r.until_day IS NULL OR r.until_day >= :today))
                OR (s.adult_day <= :today AND NOT EXISTS (
                    SELECT 1 FROM consents AS c WHERE c.guardianship_id = g.id AND c.withdrawn_at IS NULL))
           THEN 1 ELSE 0 END,
           w.class_id, w.grade, w.letter
    FROM wards AS w
    JOIN people AS s ON s.id = w.student_id
    JOIN guardianships AS g ON g.student_id = w.student_id
        AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)
)
SELECT o.student_id, o.person_id, o.kind, o.barred, o.class_id, o.grade, o.letter,
       p.school_id, p.given_name, p.family_name, p.phone,
       (SELECT MAX(l.linked_at) FROM links AS l
        WHERE l.person_id = o.person_id AND l.student_id = o.student_id AND l.owner_kind = o.kind
          AND l.ended_at IS NULL AND l.expires_at > :now) AS linked_at,
       (SELECT COUNT(*) FROM reports AS n
        WHERE n.student_id = o.student_id AND n.person_id = o.person_id AND n.owner_kind = o.kind
          AND n.settled_at IS NULL) AS reports,
       (SELECT MAX(h.changed_at) FROM phone_changes AS h WHERE h.person_id = o.person_id AND h.had = 1 AND h.has = 1)
           AS changed_at,
       m.created_at AS queued_at, m.sent_at, m.delivered_at, m.failed_at, m.fate, q.expires_at, q.used_at, q.revoked_at
FROM owners AS o
JOIN people AS p ON p.id = o.person_id
LEFT JOIN sms AS m ON m.id = (
    SELECT MAX(x.id) FROM sms AS x
    JOIN credentials AS y ON y.id = x.credential_id
    WHERE x.person_id = o.person_id AND y.student_id = o.student_id AND y.owner_kind = o.kind)
LEFT JOIN credentials AS q ON q.id = m.credential_id
ORDER BY CASE o.kind WHEN 'mother' THEN 1 WHEN 'father' THEN 2 WHEN 'other' THEN 3 ELSE 4 END,
         p.family_name, p.given_name, o.person_id;

-- name: add_person<!
WITH {{classroom}}
INSERT INTO people (school_id, given_name, family_name)
SELECT s.school_id, :given_name, :family_name
FROM people AS s
WHERE s.id = :student AND EXISTS (
    SELECT 1 FROM classroom AS k
    JOIN enrolments AS e ON e.class_id = k.class_id
    WHERE e.student_id = s.id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today))
RETURNING id;

-- name: add_guardianship!
INSERT INTO guardianships (guardian_id, student_id, kind, from_day)
VALUES (:person, :student, :kind, :today);

-- name: write_phone!
WITH {{classroom}},
wards AS (
    SELECT e.student_id FROM classroom AS k
    JOIN enrolments AS e ON e.class_id = k.class_id
    WHERE e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
)
UPDATE people SET phone = :phone, phone_index = :index
WHERE id = :person
  AND (
    id IN (SELECT w.student_id FROM wards AS w)
    OR id IN (
        SELECT g.guardian_id FROM wards AS w
        JOIN guardianships AS g ON g.student_id = w.student_id
        WHERE g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)));

-- The number as it is, for whoever may write another.
-- name: present_phone^
WITH {{classroom}},
wards AS (
    SELECT e.student_id FROM classroom AS k
    JOIN enrolments AS e ON e.class_id = k.class_id
    WHERE e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
)
SELECT p.id AS person_id, p.phone
FROM people AS p
WHERE p.id = :person AND p.phone IS NOT NULL
  AND (
    p.id IN (SELECT w.student_id FROM wards AS w)
    OR p.id IN (
        SELECT g.guardian_id FROM wards AS w
        JOIN guardianships AS g ON g.student_id = w.student_id
        WHERE g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)));

-- Before it is written: the same number again is no change.
-- name: note_change!
WITH {{classroom}},
wards AS (
    SELECT e.student_id FROM classroom AS k
    JOIN enrolments AS e ON e.class_id = k.class_id
    WHERE e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
)
INSERT INTO phone_changes (person_id, changed_by, changed_at, had, has, links)
SELECT p.id, :changer, :now, CASE WHEN p.phone_index IS NULL THEN 0 ELSE 1 END, :has,
       (SELECT COUNT(*) FROM links AS l WHERE l.person_id = p.id AND l.ended_at IS NULL AND l.expires_at > :now)
FROM people AS p
WHERE p.id = :person AND p.phone_index IS DISTINCT FROM :index
  AND (
    p.id IN (SELECT w.student_id FROM wards AS w)
    OR p.id IN (
        SELECT g.guardian_id FROM wards AS w
        JOIN guardianships AS g ON g.student_id = w.student_id
        WHERE g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)));

-- name: used_by_another$
WITH {{classroom}},
wards AS (
    SELECT e.student_id FROM classroom AS k
    JOIN enrolments AS e ON e.class_id = k.class_id
    WHERE e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
)
SELECT 1
FROM people AS o
JOIN people AS p ON p.school_id = o.school_id AND p.id <> o.id AND p.phone_index = :index
WHERE o.id = :person
  AND (
    o.id IN (SELECT w.student_id FROM wards AS w)
    OR o.id IN (
        SELECT g.guardian_id FROM wards AS w
        JOIN guardianships AS g ON g.student_id = w.student_id
        WHERE g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)))
LIMIT 1;

-- For the operator of the machine, who holds the whole store: everybody who can be sent a password.
-- name: people_with_phone
SELECT p.id FROM people AS p WHERE p.phone IS NOT NULL AND p.school_id = :school ORDER BY p.id;

-- name: people_never_issued
SELECT p.id FROM people AS p
WHERE p.phone IS NOT NULL AND NOT EXISTS (SELECT 1 FROM credentials AS c WHERE c.person_id = p.id)
ORDER BY p.id;

-- name: owners_of_person
SELECT p.school_id, p.id AS person_id, g.student_id, g.kind, p.phone, c.grade, c.letter
FROM people AS p
JOIN guardianships AS g ON g.guardian_id = p.id
    AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)
    AND NOT EXISTS (
        SELECT 1 FROM restrictions AS r
        WHERE r.guardianship_id = g.id AND r.from_day <= :today
          AND (r.until_day IS NULL OR r.until_day >= :today))
JOIN people AS s ON s.id = g.student_id AND s.code_index IS NOT NULL
LEFT JOIN enrolments AS e ON e.student_id = s.id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS c ON c.id = e.class_id
WHERE p.id = :person AND p.phone IS NOT NULL
UNION ALL
SELECT p.school_id, p.id, p.id, 'student', p.phone, c.grade, c.letter
FROM people AS p
JOIN enrolments AS e ON e.student_id = p.id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN classes AS c ON c.id = e.class_id
WHERE p.id = :person AND p.phone IS NOT NULL AND p.code_index IS NOT NULL
UNION ALL
SELECT DISTINCT p.school_id, p.id, CAST(NULL AS INTEGER), f.role, p.phone, CAST(NULL AS INTEGER), CAST(NULL AS TEXT)
FROM people AS p
JOIN staff AS f ON f.person_id = p.id
    AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today)
WHERE p.id = :person AND p.phone IS NOT NULL AND p.code_index IS NOT NULL;
