-- Who is to hear of a link: the owner's other chats, the other owners of the same student, the class teacher.
-- Each row is a living link; whether its right still stands is asked again when the notice is sent.

-- name: of_link
WITH {{sight}},
{{me}}
SELECT o.id AS link_id, o.bot_id, o.chat_id, o.owner_kind AS kind, c.language, 'family' AS relation
FROM sight AS v
JOIN links AS o ON o.student_id = v.student_id AND o.person_id <> v.person_id AND o.owner_kind <> 'delegate'
    AND o.ended_at IS NULL AND o.expires_at > :now
LEFT JOIN chats AS c ON c.bot_id = o.bot_id AND c.chat_id = o.chat_id
UNION ALL
SELECT o.id, o.bot_id, o.chat_id, o.owner_kind, c.language, 'class teacher'
FROM sight AS v
JOIN enrolments AS e ON e.student_id = v.student_id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN class_teachers AS t ON t.class_id = e.class_id
    AND t.from_day <= :today AND (t.until_day IS NULL OR t.until_day >= :today)
JOIN links AS o ON o.person_id = t.teacher_id AND o.owner_kind IN ('teacher', 'head')
    AND o.ended_at IS NULL AND o.expires_at > :now
LEFT JOIN chats AS c ON c.bot_id = o.bot_id AND c.chat_id = o.chat_id
UNION ALL
SELECT o.id, o.bot_id, o.chat_id, o.owner_kind, c.language, 'self'
FROM me
JOIN links AS o ON o.person_id = me.person_id AND o.id <> me.link_id AND o.ended_at IS NULL AND o.expires_at > :now
LEFT JOIN chats AS c ON c.bot_id = o.bot_id AND c.chat_id = o.chat_id;

-- Whose user name is being guessed at. Nobody looks here: the guesser learns nothing of it.
-- name: of_username
SELECT o.id AS link_id, o.bot_id, o.chat_id, o.owner_kind AS kind, c.language,
       CASE WHEN o.student_id IS NULL AND o.person_id <> s.id THEN 'class teacher' ELSE 'self' END AS relation,
       s.given_name, s.family_name
FROM people AS s
JOIN links AS o ON o.ended_at IS NULL AND o.expires_at > :now
  AND (
    (o.student_id = s.id AND o.owner_kind <> 'delegate')
    OR (o.student_id IS NULL AND o.person_id = s.id)
    OR (o.student_id IS NULL AND o.owner_kind IN ('teacher', 'head') AND o.person_id IN (
        SELECT t.teacher_id FROM enrolments AS e
        JOIN class_teachers AS t ON t.class_id = e.class_id
        WHERE e.student_id = s.id AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
          AND t.from_day <= :today AND (t.until_day IS NULL OR t.until_day >= :today))))
LEFT JOIN chats AS c ON c.bot_id = o.bot_id AND c.chat_id = o.chat_id
WHERE s.code_index = :username
ORDER BY o.id;

-- A task for the class teacher, unless it is there already. :which: a living or ended link about the same student.
-- name: report!
WITH {{sight}}
INSERT INTO reports (student_id, person_id, owner_kind, kind, reported_at)
SELECT v.student_id, o.person_id, o.owner_kind, :kind, :now
FROM sight AS v
JOIN links AS o ON o.id = :which AND o.student_id = v.student_id
WHERE NOT EXISTS (
    SELECT 1 FROM reports AS r
    WHERE r.student_id = v.student_id AND r.person_id = o.person_id AND r.owner_kind = o.owner_kind
      AND r.kind = :kind AND r.settled_at IS NULL);

-- name: reported^
WITH {{sight}}
SELECT o.id AS link_id, o.person_id, o.owner_kind AS kind, o.linked_at, v.student_id
FROM sight AS v
JOIN links AS o ON o.id = :which AND o.student_id = v.student_id;
