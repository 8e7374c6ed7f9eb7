-- Another pair of eyes; see storage/delegations.py.

-- name: offer<!
WITH {{sight}}
INSERT INTO delegations (guardianship_id, student_id, given_by, name, grades, homework, timetable, announcements,
                         until_day, token_index, offered_at, offered_until)
SELECT g.id, v.student_id, v.person_id, :name, :grades, :homework, :timetable, :announcements,
       :until, :token, :now, :offered_until
FROM sight AS v
JOIN guardianships AS g ON g.guardian_id = v.person_id AND g.student_id = v.student_id AND g.kind = v.owner_kind
    AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)
WHERE (
    SELECT COUNT(*) FROM delegations AS d
    WHERE d.given_by = v.person_id AND d.student_id = v.student_id AND d.ended_at IS NULL AND d.until_day >= :today
      AND (d.link_id IS NOT NULL OR d.offered_until > :now)) < :most
RETURNING id;

-- An invitation that can still be accepted. Nobody looks here: whoever holds the token was given it.
-- name: invitation^
SELECT d.id, d.student_id, s.school_id, s.given_name AS child, e.given_name, e.family_name, g.kind, d.name,
       d.grades, d.homework, d.timetable, d.announcements, d.until_day
FROM delegations AS d
JOIN guardianships AS g ON g.id = d.guardianship_id
JOIN people AS s ON s.id = d.student_id
JOIN people AS e ON e.id = d.given_by
WHERE d.token_index = :token AND d.accepted_at IS NULL AND d.ended_at IS NULL
  AND d.offered_until > :now AND d.until_day >= :today
  AND {{guardianship_stands}};

-- Whether this chat looks at the child already, by a better right.
-- name: is_family$
SELECT 1 FROM links
WHERE bot_id = :bot AND chat_id = :chat AND user_id = :user AND student_id = :student
  AND ended_at IS NULL AND expires_at > :now
LIMIT 1;

-- name: add_person<!
INSERT INTO people (school_id, given_name, family_name) VALUES (:school, :name, '') RETURNING id;

-- name: add_link<!
INSERT INTO links (bot_id, user_id, chat_id, school_id, person_id, student_id, owner_kind, credential_id,
                   linked_at, last_used_at, expires_at)
VALUES (:bot, :user, :chat, :school, :person, :student, 'delegate', NULL, :now, :now, :expires)
RETURNING id;

-- name: accept!
UPDATE delegations SET person_id = :person, link_id = :made, accepted_at = :now
WHERE id = :id AND accepted_at IS NULL AND ended_at IS NULL;

-- Who besides the family may look at the child, and whom one has invited.
-- name: of_child
WITH {{sight}}
SELECT d.id, d.name, d.grades, d.homework, d.timetable, d.announcements, d.until_day, d.offered_until, d.accepted_at,
       d.given_by = v.person_id AS is_mine, e.given_name, e.family_name, k.last_used_at
FROM sight AS v
JOIN delegations AS d ON d.student_id = v.student_id AND d.ended_at IS NULL AND d.until_day >= :today
JOIN people AS e ON e.id = d.given_by
LEFT JOIN links AS k ON k.id = d.link_id
WHERE (d.link_id IS NULL AND d.offered_until > :now AND d.given_by = v.person_id)
   OR (k.ended_at IS NULL AND k.expires_at > :now)
ORDER BY d.offered_at, d.id;

-- name: end<!
WITH {{sight}}
UPDATE delegations SET ended_at = :now
WHERE id = :id AND ended_at IS NULL
  AND given_by = (SELECT v.person_id FROM sight AS v) AND student_id = (SELECT v.student_id FROM sight AS v)
RETURNING link_id;

-- name: end_link^
UPDATE links SET ended_at = :now, ended_because = 'ended by owner' WHERE id = :id AND ended_at IS NULL
RETURNING bot_id, chat_id;

-- The chats of whoever gave it, to tell that it was accepted.
-- name: giver
SELECT l.id AS link_id, l.bot_id, l.chat_id, c.language, d.name, s.given_name AS child
FROM delegations AS d
JOIN people AS s ON s.id = d.student_id
JOIN links AS l ON l.person_id = d.given_by AND l.student_id = d.student_id AND l.ended_at IS NULL AND l.expires_at > :now
LEFT JOIN chats AS c ON c.bot_id = l.bot_id AND c.chat_id = l.chat_id
WHERE d.id = :id;
