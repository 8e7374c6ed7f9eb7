-- Everything that is kept about whoever looks, a guest included, and about the chat: one statement a table.
-- Of other people there are names where they wrote something, never a phone, a code or what is their own.
-- What is sealed is opened by its table, the row's id and the column's name: see storage/own_data.py.

-- name: own_people
WITH {{sight for anything}},
{{me}}
SELECT p.id, h.name AS school, p.given_name, p.family_name, p.vocative, p.code, p.phone, p.adult_day
FROM me
JOIN people AS p ON p.id = me.person_id
JOIN schools AS h ON h.id = p.school_id;

-- name: own_guardianships
WITH {{sight for anything}},
{{me}}
SELECT g.kind, g.from_day, g.until_day
FROM me
JOIN guardianships AS g ON g.guardian_id = me.person_id AND g.student_id = me.student_id
ORDER BY g.from_day, g.id;

-- name: own_restrictions
WITH {{sight for anything}},
{{me}}
SELECT r.basis, r.document, r.from_day, r.until_day, r.decided_at
FROM me
JOIN guardianships AS g ON g.guardian_id = me.person_id AND g.student_id = me.student_id
JOIN restrictions AS r ON r.guardianship_id = g.id
ORDER BY r.from_day, r.id;

-- name: own_consents
-- A guardian's, or those that an adult student gave.
WITH {{sight for anything}},
{{me}}
SELECT g.kind, c.given_at, c.withdrawn_at
FROM me
JOIN guardianships AS g ON g.student_id = me.student_id
    AND (g.guardian_id = me.person_id OR me.owner_kind = 'student')
JOIN consents AS c ON c.guardianship_id = g.id
ORDER BY c.given_at, g.id;

-- name: own_links
-- What a Telegram account calls itself only where it is the very account that asks.
WITH {{sight for anything}},
{{me}}
SELECT o.id, o.owner_kind, o.linked_at, o.last_used_at, o.expires_at, o.ended_at, o.ended_because,
       CASE WHEN o.id = l.id THEN 1 ELSE 0 END AS is_this_one,
       CASE WHEN o.bot_id = l.bot_id AND o.user_id = l.user_id THEN o.user_id END AS telegram_user,
       CASE WHEN o.bot_id = l.bot_id AND o.user_id = l.user_id THEN o.telegram_name END AS telegram_name
FROM me
JOIN links AS l ON l.id = me.link_id
JOIN links AS o ON o.person_id = me.person_id AND o.student_id IS NOT DISTINCT FROM me.student_id
ORDER BY o.linked_at, o.id;

-- name: own_credentials
WITH {{sight for anything}},
{{me}}
SELECT c.owner_kind, c.issued_at, c.expires_at, c.used_at, c.revoked_at
FROM me
JOIN credentials AS c ON c.person_id = me.person_id AND c.student_id IS NOT DISTINCT FROM me.student_id
ORDER BY c.issued_at, c.id;

-- name: own_sms
WITH {{sight for anything}},
{{me}}
SELECT s.created_at, s.due_at, s.sent_at, s.delivered_at, s.failed_at, s.fate
FROM me
JOIN sms AS s ON s.person_id = me.person_id
LEFT JOIN credentials AS c ON c.id = s.credential_id
WHERE c.id IS NULL OR c.student_id IS NOT DISTINCT FROM me.student_id
ORDER BY s.created_at, s.id;

-- name: own_phone_changes
WITH {{sight for anything}},
{{me}}
SELECT h.changed_at, h.had, h.has
FROM me
JOIN phone_changes AS h ON h.person_id = me.person_id
ORDER BY h.changed_at, h.id;

-- name: own_reports
WITH {{sight for anything}},
{{me}}
SELECT r.owner_kind, r.kind, r.reported_at, r.settled_at
FROM me
JOIN reports AS r ON r.person_id = me.person_id AND r.student_id IS NOT DISTINCT FROM me.student_id
ORDER BY r.reported_at, r.id;

-- name: own_files
-- What one handed in. The content is not read.
WITH {{sight for anything}},
{{me}}
SELECT f.id, f.name, f.kind, f.size, f.digest AS sha256, f.kept_at
FROM me
JOIN files AS f ON f.person_id = me.person_id
ORDER BY f.kept_at, f.id;

-- name: own_calendar_addresses
WITH {{sight for anything}},
{{me}}
SELECT a.made_at, a.ended_at
FROM me
JOIN links AS o ON o.person_id = me.person_id AND o.student_id IS NOT DISTINCT FROM me.student_id
JOIN calendar_addresses AS a ON a.link_id = o.id
ORDER BY a.made_at, a.id;

-- name: own_child_looks
WITH {{sight for anything}},
{{me}}
SELECT k.name, k.sign
FROM me
JOIN child_looks AS k ON k.person_id = me.person_id AND k.student_id = me.student_id;

-- name: own_preferences
WITH {{sight for anything}},
{{me}}
SELECT p.hides_marks, p.marks_below, p.average_falls
FROM me
JOIN preferences AS p ON p.person_id = me.person_id AND p.student_id = me.student_id;

-- name: own_preferred_ways
WITH {{sight for anything}},
{{me}}
SELECT w.kind, w.way
FROM me
JOIN preferred_ways AS w ON w.person_id = me.person_id AND w.student_id = me.student_id
ORDER BY w.kind;

-- name: own_phone_preferences
WITH {{sight for anything}},
{{me}}
SELECT f.shows_content, f.quiet_from, f.quiet_until, f.digest_hour, f.paused_until_day
FROM me
JOIN phone_preferences AS f ON f.person_id = me.person_id;

-- name: own_friday_summaries
WITH {{sight for anything}},
{{me}}
SELECT s.due_at
FROM me
JOIN friday_summaries AS s ON s.person_id = me.person_id AND s.student_id = me.student_id;

-- name: own_notices
WITH {{sight for anything}},
{{me}}
SELECT n.kind, n.posted_at, n.ready_at, n.due_at, n.done_at
FROM me
JOIN notices AS n ON n.person_id = me.person_id AND n.student_id = me.student_id
ORDER BY n.posted_at, n.id;

-- name: own_homework_ticks
WITH {{sight for anything}},
{{me}}
SELECT k.homework_id, k.done_at
FROM me
JOIN homework_ticks AS k ON k.person_id = me.person_id AND k.student_id = me.student_id
ORDER BY k.done_at, k.homework_id;

-- name: own_own_tasks
WITH {{sight for anything}},
{{me}}
SELECT o.id, o.text, o.day, o.at, o.remind_at, o.told_at, o.made_at, o.done_at
FROM me
JOIN own_tasks AS o ON o.person_id = me.person_id AND o.student_id = me.student_id
ORDER BY o.day, o.id;

-- name: own_homework_reminders
WITH {{sight for anything}},
{{me}}
SELECT r.at, r.next_at
FROM me
JOIN homework_reminders AS r ON r.person_id = me.person_id AND r.student_id = me.student_id
ORDER BY r.bot_id;

-- name: own_remark_views
WITH {{sight for anything}},
{{me}}
SELECT w.remark_id, w.seen_at
FROM me
JOIN remark_views AS w ON w.person_id = me.person_id
JOIN remarks AS r ON r.id = w.remark_id AND r.student_id = me.student_id
ORDER BY w.seen_at, w.remark_id;

-- name: own_publication_reads
WITH {{sight for anything}},
{{me}}
SELECT p.title, r.read_at, r.confirmed_at
FROM me
JOIN publication_reads AS r ON r.person_id = me.person_id
JOIN publications AS p ON p.id = r.publication_id
ORDER BY r.read_at, p.id;

-- name: own_publication_visits
WITH {{sight for anything}},
{{me}}
SELECT s.visited_at, s.before_at
FROM me
JOIN publication_visits AS s ON s.person_id = me.person_id AND s.student_id = me.student_id;

-- name: own_poll_votes
WITH {{sight for anything}},
{{me}}
SELECT q.question, o.label AS answer, v.voted_at
FROM me
JOIN poll_votes AS v ON v.person_id = me.person_id AND v.student_id = me.student_id
JOIN polls AS q ON q.publication_id = v.publication_id
JOIN poll_options AS o ON o.id = v.option_id
ORDER BY v.voted_at, o.id;

-- name: own_audit
-- What people at school changed about whoever looks.
WITH {{sight for anything}},
{{me}}
SELECT a.id, a.what, a.at AS changed_at, w.given_name || ' ' || w.family_name AS changed_by, d.detail
FROM me
JOIN audit AS a ON a.about_id = me.person_id AND a.kind = 'change'
LEFT JOIN audit_details AS d ON d.id = a.id
LEFT JOIN people AS w ON w.id = a.person_id
ORDER BY a.id;

-- name: own_delegations
-- Whom a guardian lets look, and what a guest is let look at.
WITH {{sight for anything}},
{{me}}
SELECT d.name, d.grades, d.homework, d.timetable, d.announcements, d.until_day, d.offered_at, d.offered_until,
       d.accepted_at, d.ended_at
FROM me
JOIN delegations AS d ON (d.given_by = me.person_id AND d.student_id = me.student_id) OR d.link_id = me.link_id
ORDER BY d.offered_at, d.id;

-- name: chat_chats
WITH {{sight for anything}},
{{me}}
SELECT me.chat_id, l.user_id, c.language, c.blocked_at
FROM me
JOIN links AS l ON l.id = me.link_id
LEFT JOIN chats AS c ON c.bot_id = me.bot_id AND c.chat_id = me.chat_id;

-- name: chat_dialogs
-- What the bot waits for. The half-typed answer itself may be somebody else's code, and is gone with the next word.
WITH {{sight for anything}},
{{me}}
SELECT d.name, d.changed_at
FROM me
JOIN dialogs AS d ON d.bot_id = me.bot_id AND d.chat_id = me.chat_id;

-- name: chat_pins
WITH {{sight for anything}},
{{me}}
SELECT p.message_id, p.shown_day
FROM me
JOIN pins AS p ON p.bot_id = me.bot_id AND p.chat_id = me.chat_id;

-- name: chat_alert_lists
-- The message about absences that stands in a chat at school.
WITH {{sight for anything}},
{{me}}
SELECT a.number, a.told_at, a.rang_at, a.rings_at
FROM me
JOIN alert_lists AS a ON a.bot_id = me.bot_id AND a.chat_id = me.chat_id;

-- name: chat_login_attempts
WITH {{sight for anything}},
{{me}}
SELECT a.outcome, a.tried_at
FROM me
JOIN links AS l ON l.id = me.link_id
JOIN login_attempts AS a ON a.bot_id = l.bot_id AND a.user_id = l.user_id
ORDER BY a.tried_at, a.id;

-- name: chat_outbox
-- When something was sent to the chat; what it was stands in the chat.
WITH {{sight for anything}},
{{me}}
SELECT o.lane, o.number, o.created_at, o.due_at, o.sent_at, o.failed_at
FROM me
JOIN outbox AS o ON o.bot_id = me.bot_id AND o.chat_id = me.chat_id
ORDER BY o.created_at, o.id;
