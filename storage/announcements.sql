-- What the school told a family: lists, one whole, and what a reader did with it. Announcements and events alike.

-- name: counts^
-- Announcements in the list, those unread, and events that are not over.
WITH {{sight for announcements}}, {{told}}
SELECT COALESCE(SUM(CASE WHEN p.kind = 'announcement' THEN 1 ELSE 0 END), 0) AS announcements,
       COALESCE(SUM(CASE WHEN p.kind = 'announcement' AND r.read_at IS NULL THEN 1 ELSE 0 END), 0) AS unread,
       COALESCE(SUM(CASE WHEN e.last_day >= :today THEN 1 ELSE 0 END), 0) AS events
FROM told AS t
JOIN publications AS p ON p.id = t.id AND (p.until_day IS NULL OR p.until_day >= :today)
LEFT JOIN events AS e ON e.publication_id = p.id
LEFT JOIN publication_reads AS r ON r.publication_id = p.id AND r.person_id = t.person_id;

-- name: listed
-- Unread ones first, then the newest.
WITH {{sight for announcements}}, {{told}}
SELECT p.id, p.kind, p.title, p.urgent, p.asks_confirmation, p.published_at, p.until_day, r.read_at, r.confirmed_at,
       a.given_name, a.family_name, COALESCE(p.grade, c.grade) AS grade, c.letter, g.name AS group_name,
       u.name AS subject
FROM told AS t
JOIN publications AS p ON p.id = t.id AND p.kind = 'announcement' AND (p.until_day IS NULL OR p.until_day >= :today)
JOIN people AS a ON a.id = p.author_id
LEFT JOIN classes AS c ON c.id = p.class_id
LEFT JOIN teaching_groups AS g ON g.id = p.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN publication_reads AS r ON r.publication_id = p.id AND r.person_id = t.person_id
ORDER BY CASE WHEN r.read_at IS NULL THEN 0 ELSE 1 END, p.published_at DESC, p.id DESC
LIMIT :most OFFSET :skip;

-- name: published
-- What was published after :since, announcements and events, the newest first; :pattern narrows what it says.
WITH {{sight for announcements}}, {{told}}
SELECT p.id, p.kind, p.title, p.urgent, p.asks_confirmation, p.published_at, p.until_day, r.read_at, r.confirmed_at,
       a.given_name, a.family_name, COALESCE(p.grade, c.grade) AS grade, c.letter, g.name AS group_name,
       u.name AS subject, p.folded
FROM told AS t
JOIN publications AS p ON p.id = t.id AND p.published_at > :since AND p.folded LIKE :pattern ESCAPE '\'
JOIN people AS a ON a.id = p.author_id
LEFT JOIN classes AS c ON c.id = p.class_id
LEFT JOIN teaching_groups AS g ON g.id = p.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN publication_reads AS r ON r.publication_id = p.id AND r.person_id = t.person_id
ORDER BY p.published_at DESC, p.id DESC
LIMIT :most;

-- name: one^
WITH {{sight for announcements}}, {{told}}
SELECT p.id, p.kind, p.title, p.urgent, p.asks_confirmation, p.published_at, p.until_day, r.read_at, r.confirmed_at,
       a.given_name, a.family_name, COALESCE(p.grade, c.grade) AS grade, c.letter, g.name AS group_name,
       u.name AS subject, p.text, p.changed_at,
       (SELECT MAX(m.reminded_at) FROM publication_reminders AS m WHERE m.publication_id = p.id) AS reminded_at
FROM told AS t
JOIN publications AS p ON p.id = t.id AND p.id = :publication
JOIN people AS a ON a.id = p.author_id
LEFT JOIN classes AS c ON c.id = p.class_id
LEFT JOIN teaching_groups AS g ON g.id = p.group_id
LEFT JOIN subjects AS u ON u.id = g.subject_id
LEFT JOIN publication_reads AS r ON r.publication_id = p.id AND r.person_id = t.person_id;

-- name: files
WITH {{sight for announcements}}, {{told}}
SELECT f.id, f.kind, f.size
FROM told AS t
JOIN publication_files AS l ON l.publication_id = t.id
JOIN files AS f ON f.id = l.file_id
WHERE t.id = :publication
ORDER BY f.id;

-- name: read!
-- Read again, it keeps its first time.
WITH {{sight for announcements}}, {{told}}
INSERT INTO publication_reads (publication_id, person_id, read_at)
SELECT t.id, t.person_id, :now FROM told AS t WHERE t.id = :publication
ON CONFLICT (publication_id, person_id) DO NOTHING;

-- name: confirm!
-- Only where it was asked for; confirmed again, it keeps its first time.
WITH {{sight}}, {{told}}
INSERT INTO publication_reads (publication_id, person_id, read_at, confirmed_at)
SELECT t.id, t.person_id, :now, :now
FROM told AS t
JOIN publications AS p ON p.id = t.id AND p.asks_confirmation = 1
WHERE t.id = :publication
ON CONFLICT (publication_id, person_id) DO UPDATE
SET confirmed_at = COALESCE(publication_reads.confirmed_at, excluded.confirmed_at);

-- name: visit^
-- A new visit begins after a pause: the last look before :pause ago was the end of the visit before.
WITH {{sight for announcements}}
INSERT INTO publication_visits (person_id, student_id, visited_at, before_at)
SELECT v.person_id, v.student_id, :now, :now FROM sight AS v WHERE v.link_id = :link
ON CONFLICT (person_id, student_id) DO UPDATE
SET before_at = CASE WHEN publication_visits.visited_at <= :pause THEN publication_visits.visited_at
                     ELSE publication_visits.before_at END,
    visited_at = excluded.visited_at
RETURNING before_at;

-- name: before^
WITH {{sight for announcements}}
SELECT s.before_at
FROM sight AS v
JOIN publication_visits AS s ON s.person_id = v.person_id AND s.student_id = v.student_id;
