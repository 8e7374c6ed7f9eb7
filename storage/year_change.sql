-- The change of the school year. Whoever manages the school as its head, or the operator: `heads`.
-- leaving: grades that finish, as '9,12'; a class is of them when ',9,12,' holds ',9,'.

-- The classes of the newest year that has any, with those who are in them now or later.
-- name: classes
WITH {{managed}}
SELECT c.year, c.grade, c.letter,
       (SELECT COUNT(DISTINCT e.student_id) FROM enrolments AS e
        WHERE e.class_id = c.id AND (e.until_day IS NULL OR e.until_day >= :today)) AS pupils
FROM managed AS k
JOIN classes AS c ON c.school_id = k.school_id
    AND c.year = (SELECT MAX(y.year) FROM classes AS y WHERE y.school_id = k.school_id)
WHERE k.link_id IS NULL OR EXISTS (SELECT 1 FROM links AS l WHERE l.id = k.link_id AND l.owner_kind = 'head')
ORDER BY c.grade, c.letter;

-- Teaching groups that end, and log-ins of families that will.
-- name: counted^
WITH {{managed}}
SELECT (SELECT COUNT(DISTINCT t.group_id) FROM group_teachers AS t
        JOIN teaching_groups AS g ON g.id = t.group_id AND g.school_id = k.school_id
        WHERE t.from_day < :first AND (t.until_day IS NULL OR t.until_day >= :first)) AS ending,
       (SELECT COUNT(*) FROM links AS l
        WHERE l.ended_at IS NULL AND l.expires_at > :now AND EXISTS (
            SELECT 1 FROM enrolments AS e
            JOIN classes AS c ON c.id = e.class_id AND c.school_id = k.school_id AND c.year = :year
            WHERE e.student_id = l.student_id AND (e.until_day IS NULL OR e.until_day >= :today)
              AND ',' || :leaving || ',' LIKE '%,' || c.grade || ',%')) AS log_ins
FROM managed AS k;

-- Once a school and year.
-- name: begin!
WITH {{managed}}
INSERT INTO year_changes (school_id, year, first_day, leaving, changed_by, changed_at)
SELECT k.school_id, :year, :first, :leaving, k.person_id, :now FROM managed AS k WHERE TRUE
ON CONFLICT (school_id, year) DO NOTHING;

-- name: make_classes!
WITH {{managed}}
INSERT INTO classes (school_id, year, grade, letter)
SELECT c.school_id, c.year + 1, c.grade + 1, c.letter
FROM managed AS k
JOIN classes AS c ON c.school_id = k.school_id AND c.year = :old
WHERE ',' || :leaving || ',' NOT LIKE '%,' || c.grade || ',%'
ON CONFLICT (school_id, year, grade, letter) DO NOTHING;

-- name: move_pupils!
WITH {{managed}}
INSERT INTO enrolments (student_id, class_id, from_day)
SELECT DISTINCT e.student_id, n.id, :first
FROM managed AS k
JOIN classes AS c ON c.school_id = k.school_id AND c.year = :old
JOIN classes AS n ON n.school_id = c.school_id AND n.year = c.year + 1 AND n.grade = c.grade + 1
    AND n.letter = c.letter
JOIN enrolments AS e ON e.class_id = c.id
    AND (e.until_day IS NULL OR (e.until_day >= :today AND e.until_day >= :first))
WHERE ',' || :leaving || ',' NOT LIKE '%,' || c.grade || ',%'
ON CONFLICT (student_id, class_id, from_day) DO NOTHING;

-- name: move_teachers!
WITH {{managed}}
INSERT INTO class_teachers (class_id, teacher_id, kind, from_day)
SELECT DISTINCT n.id, t.teacher_id, 'main', :first
FROM managed AS k
JOIN classes AS c ON c.school_id = k.school_id AND c.year = :old
JOIN classes AS n ON n.school_id = c.school_id AND n.year = c.year + 1 AND n.grade = c.grade + 1
    AND n.letter = c.letter
JOIN class_teachers AS t ON t.class_id = c.id AND t.kind = 'main' AND (t.until_day IS NULL OR t.until_day >= :first)
WHERE ',' || :leaving || ',' NOT LIKE '%,' || c.grade || ',%'
ON CONFLICT (class_id, teacher_id, from_day) DO NOTHING;

-- name: end_enrolments!
WITH {{managed}}
UPDATE enrolments SET until_day = :last
WHERE (until_day IS NULL OR until_day >= :first) AND EXISTS (
    SELECT 1 FROM managed AS k
    JOIN classes AS c ON c.school_id = k.school_id AND c.year = :old
    WHERE c.id = enrolments.class_id);

-- name: end_teachers!
WITH {{managed}}
UPDATE class_teachers SET until_day = :last
WHERE (until_day IS NULL OR until_day >= :first) AND EXISTS (
    SELECT 1 FROM managed AS k
    JOIN classes AS c ON c.school_id = k.school_id AND c.year = :old
    WHERE c.id = class_teachers.class_id);

-- What was taught ends; the new year's groups come with the import of the new year.
-- name: end_group_students!
WITH {{managed}}
UPDATE group_students SET until_day = :last
WHERE from_day < :first AND (until_day IS NULL OR until_day >= :first) AND EXISTS (
    SELECT 1 FROM managed AS k
    JOIN teaching_groups AS g ON g.school_id = k.school_id
    WHERE g.id = group_students.group_id);

-- name: end_group_teachers!
WITH {{managed}}
UPDATE group_teachers SET until_day = :last
WHERE from_day < :first AND (until_day IS NULL OR until_day >= :first) AND EXISTS (
    SELECT 1 FROM managed AS k
    JOIN teaching_groups AS g ON g.school_id = k.school_id
    WHERE g.id = group_teachers.group_id);

-- name: end_lessons!
WITH {{managed}}
UPDATE lessons SET until_day = :last
WHERE from_day < :first AND (until_day IS NULL OR until_day >= :first) AND EXISTS (
    SELECT 1 FROM managed AS k
    JOIN teaching_groups AS g ON g.school_id = k.school_id
    WHERE g.id = lessons.group_id);

-- name: due$
SELECT 1 FROM year_changes AS y WHERE y.closed_at IS NULL AND y.first_day <= :today LIMIT 1;

-- Living log-ins about students of the year before who are in no class any more.
-- name: to_part
SELECT l.id, l.chat_id, l.user_id, l.owner_kind, s.given_name, h.name AS school, t.language
FROM year_changes AS y
JOIN schools AS h ON h.id = y.school_id
JOIN links AS l ON l.school_id = y.school_id AND l.ended_at IS NULL AND l.expires_at > :now AND l.bot_id = :bot
JOIN people AS s ON s.id = l.student_id
LEFT JOIN chats AS t ON t.bot_id = l.bot_id AND t.chat_id = l.chat_id
WHERE y.closed_at IS NULL AND y.first_day <= :today
  AND EXISTS (
    SELECT 1 FROM enrolments AS e
    JOIN classes AS c ON c.id = e.class_id AND c.school_id = y.school_id AND c.year = y.year - 1
    WHERE e.student_id = s.id)
  AND NOT EXISTS (
    SELECT 1 FROM enrolments AS e
    WHERE e.student_id = s.id AND (e.until_day IS NULL OR e.until_day >= :today))
ORDER BY l.id
LIMIT :most;

-- name: end_link!
UPDATE links SET ended_at = :now, ended_because = 'school' WHERE id = :id AND ended_at IS NULL;

-- name: left_in_chat$
SELECT COUNT(*) FROM links
WHERE bot_id = :bot AND chat_id = :chat AND user_id = :user AND ended_at IS NULL AND expires_at > :now;

-- Where several bots serve a store, the last one to part with its own closes it.
-- name: close!
UPDATE year_changes SET closed_at = :now
WHERE closed_at IS NULL AND first_day <= :today AND NOT EXISTS (
    SELECT 1 FROM links AS l
    WHERE l.school_id = year_changes.school_id AND l.ended_at IS NULL AND l.expires_at > :now
      AND EXISTS (
        SELECT 1 FROM enrolments AS e
        JOIN classes AS c ON c.id = e.class_id AND c.school_id = year_changes.school_id
            AND c.year = year_changes.year - 1
        WHERE e.student_id = l.student_id)
      AND NOT EXISTS (
        SELECT 1 FROM enrolments AS e
        WHERE e.student_id = l.student_id AND (e.until_day IS NULL OR e.until_day >= :today)));
