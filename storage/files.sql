-- Files that people handed in; see storage/files.py. A row is added empty and filled with what is sealed for its number.

-- name: held^
SELECT
    (SELECT COALESCE(SUM(p.size), 0) FROM files AS p WHERE p.person_id = :person AND p.kept_at > :since) AS person,
    (SELECT COALESCE(SUM(s.size), 0) FROM files AS s WHERE s.school_id = :school) AS school;

-- name: add^
INSERT INTO files (school_id, person_id, kind, size, digest, kept_at, name, content)
VALUES (:school, :person, :kind, :size, :digest, :now, :empty, :empty)
RETURNING id;

-- name: fill!
UPDATE files SET name = :name, content = :content WHERE id = :id;

-- name: one^
SELECT kind, name, content FROM files WHERE id = :id;
