-- Numbers for rows to come. The one writer is at work, so nobody else takes them; those of rows that were taken back
-- (AUTOINCREMENT) are not given again.

-- name: reserve_person
WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < :many)
SELECT number + (SELECT COALESCE(MAX(id), 0) FROM people) AS id FROM n;

-- name: reserve_class
WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < :many)
SELECT number + (SELECT COALESCE(MAX(id), 0) FROM classes) AS id FROM n;

-- name: reserve_group
WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < :many)
SELECT number + (SELECT COALESCE(MAX(id), 0) FROM teaching_groups) AS id FROM n;

-- name: reserve_work
WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < :many)
SELECT number + (SELECT MAX(last) FROM (
    SELECT COALESCE(MAX(id), 0) AS last FROM works UNION ALL SELECT seq FROM sqlite_sequence WHERE name = 'works')) AS id
FROM n;

-- name: reserve_homework
WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < :many)
SELECT number + (SELECT MAX(last) FROM (
    SELECT COALESCE(MAX(id), 0) AS last FROM homework UNION ALL SELECT seq FROM sqlite_sequence WHERE name = 'homework')) AS id
FROM n;
