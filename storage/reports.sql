-- What was said about owners of a class's students. `:now` is the moment of whoever looks.

-- name: open_ones
WITH {{classroom}}
SELECT DISTINCT r.id, r.student_id, r.person_id, r.owner_kind AS owner, r.kind, r.reported_at,
       s.given_name, s.family_name, c.grade, c.letter
FROM classroom AS k
JOIN classes AS c ON c.id = k.class_id
JOIN enrolments AS e ON e.class_id = k.class_id
    AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today)
JOIN people AS s ON s.id = e.student_id
JOIN reports AS r ON r.student_id = s.id AND r.settled_at IS NULL
ORDER BY r.reported_at, r.id;

-- name: settle!
WITH {{classroom}}
UPDATE reports SET settled_at = :now
WHERE student_id = :student AND person_id = :person AND owner_kind = :owner AND settled_at IS NULL
  AND EXISTS (
    SELECT 1 FROM classroom AS k
    JOIN enrolments AS e ON e.class_id = k.class_id
    WHERE e.student_id = reports.student_id
      AND e.from_day <= :today AND (e.until_day IS NULL OR e.until_day >= :today));

-- Another number settles what was said of the one before; who logged in with it is another question.
-- name: number_changed!
UPDATE reports SET settled_at = :now
WHERE person_id = :person AND kind = 'number' AND settled_at IS NULL;
