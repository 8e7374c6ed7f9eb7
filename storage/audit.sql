-- The audit log. The head reads it, and the operator; of a pupil, the family has it in /mani_dati.

-- By whoever works here today, or the operator, who stands below zero as in {{managed}}.
-- name: add<!
INSERT INTO audit (school_id, kind, what, person_id, link_id, about_id, at)
SELECT l.school_id, 'change', CAST(:what AS TEXT), l.person_id, l.id, CAST(:about AS INTEGER), :now
FROM links AS l
WHERE l.id = :link AND l.student_id IS NULL AND l.ended_at IS NULL AND l.expires_at > :now
  AND EXISTS (
    SELECT 1 FROM staff AS f
    WHERE f.person_id = l.person_id AND f.from_day <= :today AND (f.until_day IS NULL OR f.until_day >= :today))
UNION ALL
SELECT h.id, 'change', CAST(:what AS TEXT), CAST(NULL AS INTEGER), CAST(NULL AS INTEGER), CAST(:about AS INTEGER), :now
FROM schools AS h WHERE h.id + :link = 0
RETURNING id;

-- name: add_detail!
INSERT INTO audit_details (id, detail) VALUES (:id, :detail);

-- Whom a link of the staff may look at: pupils of one's classes and groups, for office and head everybody of the school.
-- name: is_new$
WITH {{teaching}},
{{pupils}}
SELECT 1
FROM links AS l
JOIN people AS s ON s.school_id = l.school_id
    AND (s.id = :student OR s.id = (SELECT a.student_id FROM absences AS a WHERE a.id = :absence))
WHERE l.id = :link AND l.student_id IS NULL
  AND (EXISTS (SELECT 1 FROM pupils AS k WHERE k.student_id = s.id)
    OR EXISTS (
        SELECT 1 FROM teaching AS t
        JOIN group_students AS g ON g.group_id = t.group_id
        WHERE g.student_id = s.id AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)))
  AND NOT EXISTS (
    SELECT 1 FROM audit AS d
    WHERE d.person_id = l.person_id AND d.about_id = s.id AND d.what = :what AND d.hour = :hour AND d.kind = 'read')
LIMIT 1;

-- name: note!
WITH {{teaching}},
{{pupils}}
INSERT INTO audit (school_id, kind, what, person_id, link_id, about_id, at, hour)
SELECT s.school_id, 'read', :what, l.person_id, l.id, s.id, :now, :hour
FROM links AS l
JOIN people AS s ON s.school_id = l.school_id
    AND (s.id = :student OR s.id = (SELECT a.student_id FROM absences AS a WHERE a.id = :absence))
WHERE l.id = :link AND l.student_id IS NULL
  AND (EXISTS (SELECT 1 FROM pupils AS k WHERE k.student_id = s.id)
    OR EXISTS (
        SELECT 1 FROM teaching AS t
        JOIN group_students AS g ON g.group_id = t.group_id
        WHERE g.student_id = s.id AND g.from_day <= :today AND (g.until_day IS NULL OR g.until_day >= :today)))
ON CONFLICT DO NOTHING;

-- Whose school it is (the head's or the operator's), and the names of those who were chosen.
-- name: names^
WITH {{managed}}
SELECT k.school_id,
       (SELECT p.given_name || ' ' || p.family_name FROM people AS p
        WHERE p.id = :by AND p.school_id = k.school_id) AS by_name,
       (SELECT p.given_name || ' ' || p.family_name FROM people AS p
        WHERE p.id = :about AND p.school_id = k.school_id) AS about_name
FROM managed AS k
WHERE k.link_id IS NULL OR EXISTS (SELECT 1 FROM links AS l WHERE l.id = k.link_id AND l.owner_kind = 'head');

-- name: listed
WITH {{managed}}
SELECT a.id, a.kind, a.what, a.at, d.detail,
       w.given_name || ' ' || w.family_name AS who, b.given_name || ' ' || b.family_name AS about
FROM managed AS k
JOIN audit AS a ON a.school_id = k.school_id
LEFT JOIN audit_details AS d ON d.id = a.id
LEFT JOIN people AS w ON w.id = a.person_id
LEFT JOIN people AS b ON b.id = a.about_id
WHERE (k.link_id IS NULL OR EXISTS (SELECT 1 FROM links AS l WHERE l.id = k.link_id AND l.owner_kind = 'head'))
  AND (:by = 0 OR a.person_id = :by) AND (:about = 0 OR a.about_id = :about)
ORDER BY a.id DESC
LIMIT :most OFFSET :start;

-- name: people
WITH {{managed}}
SELECT p.id, p.given_name, p.family_name, MAX(c.grade) AS grade, MAX(c.letter) AS letter
FROM managed AS k
JOIN people AS p ON p.school_id = k.school_id
LEFT JOIN enrolments AS e ON e.student_id = p.id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
LEFT JOIN classes AS c ON c.id = e.class_id
WHERE (k.link_id IS NULL OR EXISTS (SELECT 1 FROM links AS l WHERE l.id = k.link_id AND l.owner_kind = 'head'))
  AND CASE WHEN :pupils = 1 THEN e.student_id IS NOT NULL
      ELSE EXISTS (SELECT 1 FROM staff AS f WHERE f.person_id = p.id) END
GROUP BY p.id, p.given_name, p.family_name
ORDER BY p.family_name, p.given_name, p.id;

-- name: latest
WITH {{managed}}
SELECT a.id, a.kind, a.what, a.at, d.detail,
       w.given_name || ' ' || w.family_name AS who, CAST(NULL AS TEXT) AS about
FROM managed AS k
JOIN audit AS a ON a.id IN (
    SELECT MAX(x.id) FROM audit AS x
    WHERE x.school_id = k.school_id AND x.kind = 'change' AND x.about_id IS NULL
    GROUP BY x.what)
LEFT JOIN audit_details AS d ON d.id = a.id
LEFT JOIN people AS w ON w.id = a.person_id;
