-- The staff of the managed school.

-- Whoever has a role today or from a later day.
-- name: listed
WITH {{managed}}
SELECT p.id, p.given_name, p.family_name, f.role,
       CASE WHEN EXISTS (
            SELECT 1 FROM links AS l
            WHERE l.person_id = p.id AND l.student_id IS NULL AND l.owner_kind = f.role
              AND l.ended_at IS NULL AND l.expires_at > :now) THEN 1 ELSE 0 END AS linked
FROM managed AS k
JOIN people AS p ON p.school_id = k.school_id
JOIN staff AS f ON f.person_id = p.id AND (f.until_day IS NULL OR f.until_day >= :today)
ORDER BY p.id, f.role;

-- name: leads
WITH {{managed}}
SELECT DISTINCT t.teacher_id, c.grade, c.letter
FROM managed AS k
JOIN classes AS c ON c.school_id = k.school_id
JOIN class_teachers AS t ON t.class_id = c.id AND t.kind = 'main'
    AND t.from_day <= :today AND (t.until_day IS NULL OR t.until_day >= :today)
ORDER BY c.grade, c.letter;

-- As owner_card.card_of reads it: the newest password of each role and its SMS.
-- name: cards
WITH {{managed}}
SELECT CAST(NULL AS INTEGER) AS student_id, p.id AS person_id, f.role AS kind, 0 AS barred, 0 AS class_id,
       CAST(NULL AS INTEGER) AS grade, CAST(NULL AS TEXT) AS letter,
       p.school_id, p.given_name, p.family_name, p.phone,
       (SELECT MAX(l.linked_at) FROM links AS l
        WHERE l.person_id = p.id AND l.student_id IS NULL AND l.owner_kind = f.role
          AND l.ended_at IS NULL AND l.expires_at > :now) AS linked_at,
       0 AS reports, CAST(NULL AS INTEGER) AS changed_at,
       m.created_at AS queued_at, m.sent_at, m.delivered_at, m.failed_at, m.fate, q.expires_at, q.used_at, q.revoked_at
FROM managed AS k
JOIN people AS p ON p.school_id = k.school_id AND p.id = :person
JOIN (
    SELECT DISTINCT s.person_id, s.role FROM staff AS s
    WHERE s.from_day <= :today AND (s.until_day IS NULL OR s.until_day >= :today)
) AS f ON f.person_id = p.id
LEFT JOIN sms AS m ON m.id = (
    SELECT MAX(x.id) FROM sms AS x
    JOIN credentials AS y ON y.id = x.credential_id
    WHERE x.person_id = p.id AND y.student_id IS NULL AND y.owner_kind = f.role)
LEFT JOIN credentials AS q ON q.id = m.credential_id
ORDER BY f.role;

-- NULL: manages nothing.
-- name: appoints$
WITH {{managed}}
SELECT k.appoints FROM managed AS k;

-- name: by_code^
WITH {{managed}}
SELECT p.id, p.family_name,
       CASE WHEN EXISTS (SELECT 1 FROM enrolments AS e WHERE e.student_id = p.id) THEN 1 ELSE 0 END AS is_pupil
FROM managed AS k
JOIN people AS p ON p.school_id = k.school_id AND p.code_index = :index;

-- name: add_person<!
WITH {{managed}}
INSERT INTO people (school_id, given_name, family_name)
SELECT k.school_id, :given_name, :family_name FROM managed AS k
RETURNING id;

-- name: keep_code!
WITH {{managed}}
UPDATE people SET code = :code, code_index = :index
WHERE id = :person AND school_id = (SELECT k.school_id FROM managed AS k);

-- name: phone^
WITH {{managed}}
SELECT p.id AS person_id, p.phone
FROM managed AS k
JOIN people AS p ON p.school_id = k.school_id
WHERE p.id = :person;

-- name: keep_phone!
WITH {{managed}}
UPDATE people SET phone = :phone, phone_index = :index
WHERE id = :person AND school_id = (SELECT k.school_id FROM managed AS k);

-- Whatever they are for: all went to the number that is another one now.
-- name: end_passwords!
WITH {{managed}}
UPDATE credentials SET revoked_at = :now
WHERE person_id = :person AND used_at IS NULL AND revoked_at IS NULL
  AND EXISTS (
    SELECT 1 FROM managed AS k JOIN people AS p ON p.school_id = k.school_id WHERE p.id = credentials.person_id);

-- A role that somebody has, or will have by that day, is not given twice; one that ended the same day goes on.
-- name: give!
WITH {{managed}}
INSERT INTO staff (person_id, role, from_day)
SELECT p.id, :role, :from_day
FROM managed AS k
JOIN people AS p ON p.school_id = k.school_id
WHERE p.id = :person AND NOT EXISTS (
    SELECT 1 FROM staff AS f
    WHERE f.person_id = p.id AND f.role = :role AND f.from_day <= :from_day
      AND (f.until_day IS NULL OR f.until_day >= :from_day))
ON CONFLICT (person_id, role, from_day) DO UPDATE SET until_day = NULL;

-- Whether the school would still be managed by somebody today.
-- name: others_manage$
WITH {{managed}}
SELECT 1
FROM managed AS k
JOIN people AS p ON p.school_id = k.school_id
JOIN staff AS f ON f.person_id = p.id AND f.role IN ('office', 'head')
    AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today)
WHERE p.id <> :person OR f.role <> :role
LIMIT 1;

-- name: end_role!
WITH {{managed}}
UPDATE staff SET until_day = :last
WHERE person_id = :person AND role = :role AND (until_day IS NULL OR until_day > :last)
  AND EXISTS (
    SELECT 1 FROM managed AS k JOIN people AS p ON p.school_id = k.school_id WHERE p.id = staff.person_id);

-- name: end_leading!
WITH {{managed}}
UPDATE class_teachers SET until_day = :last
WHERE teacher_id = :person AND (until_day IS NULL OR until_day > :last)
  AND EXISTS (
    SELECT 1 FROM managed AS k JOIN people AS p ON p.school_id = k.school_id WHERE p.id = class_teachers.teacher_id);

-- name: end_teaching!
WITH {{managed}}
UPDATE group_teachers SET until_day = :last
WHERE teacher_id = :person AND (until_day IS NULL OR until_day > :last)
  AND EXISTS (
    SELECT 1 FROM managed AS k JOIN people AS p ON p.school_id = k.school_id WHERE p.id = group_teachers.teacher_id);

-- Log-ins whose role stands no more: also one's own, whose right to manage has just ended.
-- name: end_links
UPDATE links SET ended_at = :now, ended_because = 'school'
WHERE person_id = :person AND student_id IS NULL AND owner_kind = :role AND ended_at IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM staff AS f
    WHERE f.person_id = links.person_id AND f.role = links.owner_kind
      AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))
RETURNING id, bot_id, chat_id, user_id, school_id, person_id, student_id, owner_kind;

-- name: left_in_chat$
SELECT COUNT(*) FROM links
WHERE bot_id = :bot AND chat_id = :chat AND user_id = :user AND ended_at IS NULL AND expires_at > :now;
