-- Talks with teachers at a parents' evening: one family a slot, one slot a child and teacher.

-- name: teachers
-- Those who offer times there and teach the student, or lead the class; a row for each subject (NULL: class teacher).
WITH {{sight}}, {{told}},
offered AS (
    SELECT DISTINCT t.id AS publication_id, t.student_id, s.teacher_id
    FROM told AS t JOIN slots AS s ON s.publication_id = t.id
    WHERE t.id = :publication AND t.owner_kind <> 'student'
)
SELECT o.teacher_id, p.given_name, p.family_name, u.name AS subject
FROM offered AS o
JOIN people AS p ON p.id = o.teacher_id
JOIN group_teachers AS h ON h.teacher_id = o.teacher_id
    AND h.from_day <= :today AND (h.until_day IS NULL OR h.until_day >= :today)
JOIN group_students AS m ON m.group_id = h.group_id AND m.student_id = o.student_id
    AND m.from_day <= :today AND (m.until_day IS NULL OR m.until_day >= :today)
JOIN teaching_groups AS g ON g.id = h.group_id
JOIN subjects AS u ON u.id = g.subject_id
UNION
SELECT o.teacher_id, p.given_name, p.family_name, NULL
FROM offered AS o
JOIN people AS p ON p.id = o.teacher_id
JOIN class_teachers AS h ON h.teacher_id = o.teacher_id
    AND h.from_day <= :today AND (h.until_day IS NULL OR h.until_day >= :today)
JOIN enrolments AS m ON m.class_id = h.class_id AND m.student_id = o.student_id
    AND m.from_day <= :today AND (m.until_day IS NULL OR m.until_day >= :today);

-- name: slots
-- All times there that are still to come, with who talks when only where it is this child's family.
WITH {{sight}}, {{told}}
SELECT s.id, s.teacher_id, s.starts_at, s.minutes, s.room,
       CASE WHEN b.slot_id IS NULL THEN 0 ELSE 1 END AS taken,
       CASE WHEN b.student_id = t.student_id THEN b.booked_at END AS booked_at,
       CASE WHEN b.student_id = t.student_id AND b.person_id = t.person_id THEN 1 ELSE 0 END AS mine,
       CASE WHEN b.student_id = t.student_id THEN p.given_name END AS given_name,
       CASE WHEN b.student_id = t.student_id THEN p.family_name END AS family_name
FROM told AS t
JOIN slots AS s ON s.publication_id = t.id
LEFT JOIN bookings AS b ON b.slot_id = s.id
LEFT JOIN people AS p ON p.id = b.person_id
WHERE t.id = :publication AND t.owner_kind <> 'student' AND (s.starts_at > :now OR b.student_id = t.student_id)
ORDER BY s.starts_at, s.id;

-- name: slot^
-- A slot and the time that the child has with its teacher (current), NULL where it has none.
WITH {{sight}}, {{told}}
SELECT s.publication_id, s.teacher_id, s.starts_at,
       (SELECT b.slot_id FROM bookings AS b WHERE b.publication_id = s.publication_id
           AND b.teacher_id = s.teacher_id AND b.student_id = t.student_id) AS current
FROM told AS t
JOIN slots AS s ON s.publication_id = t.id AND s.id = :slot
WHERE t.owner_kind <> 'student'
  AND (EXISTS (
        SELECT 1 FROM group_teachers AS h
        JOIN group_students AS m ON m.group_id = h.group_id AND m.student_id = t.student_id
            AND m.from_day <= :today AND (m.until_day IS NULL OR m.until_day >= :today)
        WHERE h.teacher_id = s.teacher_id
          AND h.from_day <= :today AND (h.until_day IS NULL OR h.until_day >= :today))
    OR EXISTS (
        SELECT 1 FROM class_teachers AS h
        JOIN enrolments AS m ON m.class_id = h.class_id AND m.student_id = t.student_id
            AND m.from_day <= :today AND (m.until_day IS NULL OR m.until_day >= :today)
        WHERE h.teacher_id = s.teacher_id
          AND h.from_day <= :today AND (h.until_day IS NULL OR h.until_day >= :today)));

-- name: free!
-- Gives a time that is still to come back.
WITH {{sight}}, {{told}}
DELETE FROM bookings
WHERE slot_id = :slot
  AND EXISTS (
    SELECT 1 FROM told AS t JOIN slots AS s ON s.publication_id = t.id
    WHERE s.id = bookings.slot_id AND s.starts_at > :now AND t.owner_kind <> 'student'
      AND t.student_id = bookings.student_id);

-- name: take!
-- Of two who take the same slot, or two slots of one teacher for one child, the engine lets one through.
WITH {{sight}}, {{told}}
INSERT INTO bookings (slot_id, publication_id, teacher_id, student_id, person_id, booked_at)
SELECT s.id, s.publication_id, s.teacher_id, t.student_id, t.person_id, :now
FROM told AS t
JOIN slots AS s ON s.publication_id = t.id AND s.id = :slot AND s.starts_at > :now
WHERE t.owner_kind <> 'student'
ON CONFLICT DO NOTHING;

-- name: put_back!
-- The booking as it was before a change that did not succeed; see take.
WITH {{sight}}, {{told}}
INSERT INTO bookings (slot_id, publication_id, teacher_id, student_id, person_id, booked_at)
SELECT s.id, s.publication_id, s.teacher_id, t.student_id, :person, :booked
FROM told AS t
JOIN slots AS s ON s.publication_id = t.id AND s.id = :slot
WHERE t.owner_kind <> 'student'
ON CONFLICT DO NOTHING;

-- name: holder^
WITH {{sight}}, {{told}}
SELECT b.person_id, b.booked_at
FROM told AS t
JOIN bookings AS b ON b.publication_id = t.id AND b.student_id = t.student_id
WHERE b.slot_id = :slot AND t.owner_kind <> 'student';

-- name: offer^
-- A time of a teacher of the event's school: the teacher's own to offer, its author's, the office's and the head's.
INSERT INTO slots (publication_id, teacher_id, starts_at, minutes, room)
SELECT p.id, h.id, :starts, :minutes, :room
FROM links AS l
JOIN staff AS f ON f.person_id = l.person_id AND f.role = l.owner_kind
    AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today)
JOIN publications AS p ON p.id = :publication AND p.school_id = l.school_id AND p.withdrawn_at IS NULL
JOIN events AS e ON e.publication_id = p.id
JOIN people AS h ON h.id = :teacher AND h.school_id = l.school_id
WHERE l.id = :link AND l.ended_at IS NULL AND l.expires_at > :now AND l.student_id IS NULL
  AND (l.owner_kind IN ('office', 'head') OR l.person_id IN (p.author_id, h.id))
  AND EXISTS (
    SELECT 1 FROM staff AS w WHERE w.person_id = h.id
      AND w.from_day <= :today AND (w.until_day IS NULL OR w.until_day >= :today))
ON CONFLICT (publication_id, teacher_id, starts_at) DO UPDATE SET minutes = excluded.minutes, room = excluded.room
RETURNING id;
