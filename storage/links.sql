-- Links: which Telegram account is whom, and since when.

-- Whether a link of this very chat and account lives and its right stands. The right of a family is {{sight}};
-- staff need the work they are linked as.
-- name: standing^
WITH {{sight for anything}},
{{me}}
SELECT l.id, l.bot_id, l.chat_id, l.user_id, l.school_id, l.person_id, l.student_id, l.owner_kind, l.last_used_at,
       d.grades, d.homework, d.timetable, d.announcements
FROM me
JOIN links AS l ON l.id = me.link_id
LEFT JOIN delegations AS d ON d.link_id = l.id
WHERE l.bot_id = :bot AND l.chat_id = :chat AND l.user_id = :user;

-- name: of_chat
SELECT id FROM links
WHERE bot_id = :bot AND chat_id = :chat AND user_id = :user AND ended_at IS NULL AND expires_at > :now
ORDER BY id;

-- name: add<!
INSERT INTO links (bot_id, user_id, chat_id, school_id, person_id, student_id, owner_kind, credential_id,
                   linked_at, last_used_at, expires_at)
SELECT :bot, :user, :chat, h.id, :person, :student, :kind, :credential, :now, :now, :now + h.session_days * 86400000
FROM schools AS h WHERE h.id = :school
RETURNING id;

-- name: keep_name!
UPDATE links SET telegram_name = :name WHERE id = :id;

-- The same owner again in the same chat: one link is enough.
-- name: replace!
UPDATE links SET ended_at = :now, ended_because = 'replaced'
WHERE bot_id = :bot AND chat_id = :chat AND person_id = :person AND student_id IS NOT DISTINCT FROM :student
  AND owner_kind = :kind AND ended_at IS NULL;

-- name: end_one!
UPDATE links SET ended_at = :now, ended_because = :because WHERE id = :id AND ended_at IS NULL;

-- name: end_chat!
UPDATE links SET ended_at = :now, ended_because = 'logged out'
WHERE bot_id = :bot AND chat_id = :chat AND user_id = :user AND ended_at IS NULL;

-- name: end_expired!
UPDATE links SET ended_at = expires_at, ended_because = 'expired' WHERE ended_at IS NULL AND expires_at <= :now;

-- At most once a day. A guest's ends on its day all the same.
-- name: prolong!
WITH {{sight for anything}}
UPDATE links
SET last_used_at = :now,
    expires_at = CASE WHEN owner_kind = 'delegate' THEN expires_at
        ELSE :now + (SELECT h.session_days FROM schools AS h WHERE h.id = links.school_id) * 86400000 END
WHERE id = :link AND ended_at IS NULL AND expires_at > :now AND last_used_at <= :now - 86400000
  AND (student_id IS NULL OR EXISTS (SELECT 1 FROM sight));

-- The living links of the person who looks, whatever the chat.
-- name: own
WITH {{sight}},
{{me}}
SELECT o.id, o.owner_kind AS kind, o.linked_at, o.last_used_at, o.telegram_name,
       o.bot_id = me.bot_id AND o.chat_id = me.chat_id AS is_here, s.given_name AS child
FROM me
JOIN links AS o ON o.person_id = me.person_id AND o.ended_at IS NULL AND o.expires_at > :now
LEFT JOIN people AS s ON s.id = o.student_id
ORDER BY o.linked_at DESC, o.id DESC;

-- One of them is ended by its owner.
-- name: end_own<!
WITH {{sight}},
{{me}}
UPDATE links SET ended_at = :now, ended_because = :because
WHERE id = :which AND ended_at IS NULL AND person_id = (SELECT me.person_id FROM me)
RETURNING id, bot_id, chat_id, user_id, school_id, person_id, student_id, owner_kind;

-- name: left_in_chat$
SELECT COUNT(*) FROM links
WHERE bot_id = :bot AND chat_id = :chat AND user_id = :user AND ended_at IS NULL AND expires_at > :now;

-- The class teacher ends what an owner of a student of the class has.
-- name: end_of_owner
WITH {{classroom}}
UPDATE links SET ended_at = :now, ended_because = 'school'
WHERE person_id = :person AND student_id = :student AND owner_kind = :kind
  AND ended_at IS NULL AND expires_at > :now
  AND EXISTS (
    SELECT 1 FROM classroom AS k
    JOIN enrolments AS e ON e.class_id = k.class_id
    WHERE e.student_id = links.student_id
      AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today))
RETURNING id, bot_id, chat_id, user_id, school_id, person_id, student_id, owner_kind;
