-- What the records of a set come to: facts, for what was imported last (side 0) and for what is to be (side 1).
-- SQLite only: this is the scratch file, never the store. Joins leave out what hangs on a record that is gone.
-- body: what is compared and written. start, teacher: beside it, used where a fact is new.

-- name: facts#
CREATE TABLE facts (
    kind TEXT, key TEXT, side INTEGER, body TEXT, start TEXT, teacher TEXT, file TEXT, line INTEGER,
    PRIMARY KEY (kind, key, side)) WITHOUT ROWID;
CREATE TABLE agents (side INTEGER, student TEXT, adult TEXT, relation TEXT, line INTEGER);
CREATE INDEX roles_by_user ON roles (side, user, role);
CREATE INDEX enrollments_by_class ON enrollments (side, class, role, user);

-- Where people have places: classes and groups, with the first day of their session.
CREATE TABLE places (side INTEGER, sourcedId TEXT, kind TEXT, start TEXT, PRIMARY KEY (side, sourcedId)) WITHOUT ROWID;
INSERT INTO places
SELECT c.side, c.sourcedId, CASE c.classType WHEN 'homeroom' THEN 'class' ELSE 'group' END, s.startDate
FROM classes AS c
JOIN academicSessions AS s ON s.side = c.side AND s.sourcedId = c.term
JOIN courses AS o ON o.side = c.side AND o.sourcedId = c.course;

INSERT INTO facts
SELECT 'school', sourcedId, side, json_array(name), NULL, NULL, 'orgs', line FROM orgs WHERE type = 'school';

INSERT INTO facts
SELECT 'term', year || '-' || number, side, json_array(year, number, startDate, lastDay), NULL, NULL, 'academicSessions', line
FROM (
    SELECT a.*, ROW_NUMBER() OVER (PARTITION BY a.side, a.year ORDER BY a.startDate, a.sourcedId) AS number
    FROM academicSessions AS a
    WHERE a.type = CASE
        WHEN EXISTS (SELECT 1 FROM academicSessions AS b WHERE b.side = a.side AND b.year = a.year AND b.type = 'semester')
        THEN 'semester' ELSE 'term' END);

INSERT INTO facts
SELECT 'class', c.sourcedId, c.side, json_array(s.year, c.grade, c.letter), s.startDate, NULL, 'classes', c.line
FROM classes AS c JOIN academicSessions AS s ON s.side = c.side AND s.sourcedId = c.term
WHERE c.classType = 'homeroom';

INSERT INTO facts
SELECT 'group', c.sourcedId, c.side, json_array(o.title, c.title), s.startDate, NULL, 'classes', c.line
FROM classes AS c
JOIN academicSessions AS s ON s.side = c.side AND s.sourcedId = c.term
JOIN courses AS o ON o.side = c.side AND o.sourcedId = c.course
WHERE c.classType = 'scheduled';

INSERT INTO facts
SELECT 'person', u.sourcedId, u.side, json_array(u.givenName, u.familyName, u.vocative, u.code, u.phone, d.adultDay),
       NULL, NULL, 'users', u.line
FROM users AS u LEFT JOIN demographics AS d ON d.side = u.side AND d.sourcedId = u.sourcedId;

-- Several rows of one role are one: from the first day to the last, open if any is.
INSERT INTO facts
SELECT 'staff', r.user || '|' || w.ours, r.side,
       json_array(r.user, w.ours,
           CASE WHEN COUNT(*) = COUNT(r.beginDate) THEN MIN(r.beginDate) END,
           CASE WHEN COUNT(*) = COUNT(r.lastDay) THEN MAX(r.lastDay) END),
       NULL, NULL, 'roles', MIN(r.line)
FROM roles AS r
JOIN words AS w ON w.theirs = r.role
JOIN users AS u ON u.side = r.side AND u.sourcedId = r.user
GROUP BY r.side, r.user, w.ours;

-- So are several rows of one place.
INSERT INTO facts
SELECT CASE c.kind WHEN 'class' THEN CASE e.role WHEN 'student' THEN 'enrolment' ELSE 'class teacher' END
            ELSE CASE e.role WHEN 'student' THEN 'group student' ELSE 'group teacher' END END,
       e.class || '|' || e.user, e.side,
       json_array(e.user, e.class,
           CASE WHEN COUNT(*) = COUNT(e.beginDate) THEN MIN(e.beginDate) END,
           CASE WHEN COUNT(*) = COUNT(e.lastDay) THEN MAX(e.lastDay) END),
       c.start, NULL, 'enrollments', MIN(e.line)
FROM enrollments AS e
JOIN places AS c ON c.side = e.side AND c.sourcedId = e.class
JOIN users AS u ON u.side = e.side AND u.sourcedId = e.user
WHERE e.role = 'student' OR (e.role = 'teacher' AND (c.kind = 'group' OR e.isPrimary = 1))
GROUP BY e.side, e.class, e.role, e.user;

-- The row of a guardian says as what; of a row of a student it is what stands with the guardian, if it is one for all.
WITH listed AS (
    SELECT u.side, u.sourcedId AS owner, a.value AS other, u.line,
           CASE json_array_length(u.relations) WHEN 1 THEN json_extract(u.relations, '$[0]')
                ELSE json_extract(u.relations, '$[' || a.key || ']') END AS relation
    FROM users AS u, json_each(u.agents) AS a
)
INSERT INTO agents
SELECT l.side,
       CASE WHEN a.adult THEN l.other ELSE l.owner END,
       CASE WHEN a.adult THEN l.owner ELSE l.other END,
       CASE WHEN a.adult THEN l.relation
            ELSE (SELECT CASE json_array_length(o.relations) WHEN 1 THEN json_extract(o.relations, '$[0]') END
                  FROM users AS o WHERE o.side = l.side AND o.sourcedId = l.other) END,
       l.line
FROM listed AS l
JOIN (SELECT side, sourcedId AS user,
             EXISTS (SELECT 1 FROM roles AS r WHERE r.side = u.side AND r.user = u.sourcedId
                     AND r.role IN ('parent', 'guardian', 'relative')) AS adult,
             EXISTS (SELECT 1 FROM roles AS r WHERE r.side = u.side AND r.user = u.sourcedId AND r.role = 'student') AS student
      FROM users AS u) AS a ON a.side = l.side AND a.user = l.owner
WHERE (a.adult AND EXISTS (SELECT 1 FROM roles AS r WHERE r.side = l.side AND r.user = l.other AND r.role = 'student'))
   OR (a.student AND EXISTS (SELECT 1 FROM roles AS r WHERE r.side = l.side AND r.user = l.other
                             AND r.role IN ('parent', 'guardian', 'relative')));

INSERT INTO facts
SELECT 'guardian', a.student || '|' || a.adult, a.side,
       json_array(a.student, a.adult, COALESCE(MAX(a.relation), 'other')), NULL, NULL, 'users', MIN(a.line)
FROM agents AS a
JOIN users AS s ON s.side = a.side AND s.sourcedId = a.student
JOIN users AS p ON p.side = a.side AND p.sourcedId = a.adult
WHERE a.student <> a.adult
GROUP BY a.side, a.student, a.adult;

CREATE TABLE works AS
SELECT l.side, l.sourcedId, l.title, l.description, l.dueDay, l.class, l.most, l.line, c.kind,
       (SELECT e.user FROM enrollments AS e WHERE e.side = l.side AND e.class = l.class AND e.role = 'teacher'
        ORDER BY e.isPrimary DESC, e.sourcedId LIMIT 1) AS teacher,
       (SELECT x.steps FROM lineItemScoreScales AS k JOIN scoreScales AS x ON x.side = k.side AND x.sourcedId = k.scale
        WHERE k.side = l.side AND k.lineItem = l.sourcedId LIMIT 1) AS steps
FROM lineItems AS l
JOIN categories AS c ON c.side = l.side AND c.sourcedId = l.category
JOIN places AS g ON g.side = l.side AND g.sourcedId = l.class AND g.kind = 'group';
CREATE INDEX works_by_id ON works (side, sourcedId);

INSERT INTO facts
SELECT 'work', sourcedId, side, json_array(class, kind, title, dueDay), NULL, teacher, 'lineItems', line
FROM works WHERE kind <> 'homework';

INSERT INTO facts
SELECT 'homework', sourcedId, side,
       json_array(class, CASE WHEN description IS NULL THEN title ELSE title || char(10) || description END, dueDay),
       NULL, teacher, 'lineItems', line
FROM works WHERE kind = 'homework';

CREATE INDEX resultScoreScales_by_result ON resultScoreScales (side, result);
-- mark: a function of the program. Empty: no mark yet. 'wrong': it is none, told as a fault.
INSERT INTO facts
SELECT 'mark', r.sourcedId, r.side,
       json_array(r.lineItem, r.student,
           mark(r.status, r.score, r.textScore, w.most, COALESCE(
               (SELECT x.steps FROM resultScoreScales AS k JOIN scoreScales AS x ON x.side = k.side AND x.sourcedId = k.scale
                WHERE k.side = r.side AND k.result = r.sourcedId LIMIT 1), w.steps)),
           r.comment),
       r.day, w.teacher, 'results', r.line
FROM results AS r
JOIN works AS w ON w.side = r.side AND w.sourcedId = r.lineItem AND w.kind <> 'homework'
JOIN users AS u ON u.side = r.side AND u.sourcedId = r.student;
DELETE FROM facts WHERE kind = 'mark' AND json_extract(body, '$[2]') = '';

CREATE INDEX ids_by_ours ON ids (kind, ours);
CREATE INDEX agents_by_adult ON agents (side, adult);

CREATE TABLE changes (kind TEXT, key TEXT, what TEXT, was TEXT, body TEXT, start TEXT, teacher TEXT, file TEXT, line INTEGER,
    PRIMARY KEY (kind, key)) WITHOUT ROWID;
INSERT INTO changes
SELECT n.kind, n.key, CASE WHEN o.key IS NULL THEN 'new' ELSE 'changed' END, o.body, n.body, n.start, n.teacher, n.file, n.line
FROM facts AS n LEFT JOIN facts AS o ON o.kind = n.kind AND o.key = n.key AND o.side = 0
WHERE n.side = 1 AND o.body IS NOT n.body
UNION ALL
SELECT o.kind, o.key, 'removed', o.body, NULL, o.start, o.teacher, o.file, NULL
FROM facts AS o LEFT JOIN facts AS n ON n.kind = o.kind AND n.key = o.key AND n.side = 1
WHERE o.side = 0 AND n.key IS NULL;

-- What cannot be, as the code of a fault with its place. Only rows of this set have a line.

-- name: faults
SELECT 'reference' AS code, r.file, r.line, r."column", r.target || '.csv' AS target, r.sourcedId AS value
FROM refs AS r WHERE r.missing
UNION ALL
SELECT 'several-schools', 'orgs.csv', f.line, 'type', NULL, NULL FROM facts AS f
WHERE f.kind = 'school' AND f.side = 1 AND f.key > (SELECT MIN(s.key) FROM facts AS s WHERE s.kind = 'school' AND s.side = 1)
UNION ALL
SELECT 'third-term', 'academicSessions.csv', line, 'type', NULL, NULL FROM facts
WHERE kind = 'term' AND side = 1 AND json_extract(body, '$[1]') > 2
UNION ALL
SELECT 'class-twice', 'classes.csv', MAX(line), 'title', NULL, NULL FROM facts
WHERE kind = 'class' AND side = 1 GROUP BY body HAVING COUNT(*) > 1
UNION ALL
SELECT 'code-twice', 'users.csv', MAX(line), 'identifier', NULL, NULL FROM users
WHERE side = 1 AND code IS NOT NULL GROUP BY code HAVING COUNT(*) > 1
UNION ALL
SELECT 'nobody-teaches', 'lineItems.csv', MIN(line), 'classSourcedId', NULL, NULL FROM facts
WHERE kind IN ('work', 'homework') AND side = 1 AND teacher IS NULL GROUP BY json_extract(body, '$[0]')
UNION ALL
SELECT 'mark', 'results.csv', f.line, 'score', NULL, COALESCE(r.textScore, r.score) FROM facts AS f
JOIN results AS r ON r.side = 1 AND r.sourcedId = f.key
WHERE f.kind = 'mark' AND f.side = 1 AND json_extract(f.body, '$[2]') = 'wrong'
ORDER BY 2, 3
LIMIT :most;

-- name: notes
SELECT 'agent-ignored' AS code, 'users.csv' AS file, u.line, 'agentSourcedIds' AS "column"
FROM users AS u, json_each(u.agents) AS a
WHERE u.side = 1 AND u.line IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM facts AS f WHERE f.kind = 'guardian' AND f.side = 1
      AND f.key IN (u.sourcedId || '|' || a.value, a.value || '|' || u.sourcedId))
UNION ALL
SELECT 'relation-missing', 'users.csv', MIN(line), 'metadata.lv.relation' FROM agents
WHERE side = 1 AND line IS NOT NULL GROUP BY student, adult HAVING MAX(relation) IS NULL
UNION ALL
SELECT 'homework-mark', 'results.csv', r.line, NULL
FROM results AS r JOIN works AS w ON w.side = 1 AND w.sourcedId = r.lineItem AND w.kind = 'homework'
WHERE r.side = 1 AND r.line IS NOT NULL;

-- name: counts
SELECT k.kind,
       (SELECT COUNT(*) FROM facts AS f WHERE f.kind = k.kind AND f.side = 0) AS before,
       COALESCE(SUM(c.what = 'new'), 0) AS new,
       COALESCE(SUM(c.what = 'changed'), 0) AS changed,
       COALESCE(SUM(c.what = 'removed'), 0) AS removed
FROM (SELECT DISTINCT kind FROM facts) AS k
LEFT JOIN changes AS c ON c.kind = k.kind
GROUP BY k.kind;

-- name: page
SELECT key, what, was, body, start, teacher, file, line FROM changes
WHERE kind = :kind AND what = :what AND key > :after
ORDER BY key LIMIT :most;

-- name: schools
SELECT sourcedId AS key, name, line FROM orgs WHERE side = 1 AND type = 'school' AND line IS NOT NULL ORDER BY sourcedId LIMIT 2;

-- New people without a code, with the children whom the store knows.
-- name: guardians_to_know
SELECT c.key, json_extract(c.body, '$[0]') AS given_name, json_extract(c.body, '$[1]') AS family_name, i.ours AS student
FROM changes AS c
JOIN agents AS a ON a.side = 1 AND a.adult = c.key
JOIN ids AS i ON i.kind = 'person' AND i.sourcedId = a.student
WHERE c.kind = 'person' AND c.what = 'new' AND json_extract(c.body, '$[3]') IS NULL
  AND NOT EXISTS (SELECT 1 FROM ids AS k WHERE k.kind = 'person' AND k.sourcedId = c.key)
ORDER BY c.key, i.ours;

-- Who is gone, unless the same person is here under another name of the source.
-- name: leavers
SELECT c.key, i.ours FROM changes AS c
JOIN ids AS i ON i.kind = 'person' AND i.sourcedId = c.key
WHERE c.kind = 'person' AND c.what = 'removed' AND c.key > :after
  AND NOT EXISTS (SELECT 1 FROM ids AS k JOIN facts AS f ON f.kind = 'person' AND f.key = k.sourcedId AND f.side = 1
                  WHERE k.kind = 'person' AND k.ours = i.ours)
ORDER BY c.key LIMIT :most;

-- name: fresh_ids
SELECT kind, sourcedId AS sourced, ours FROM ids WHERE fresh > 0 ORDER BY kind, sourcedId;
