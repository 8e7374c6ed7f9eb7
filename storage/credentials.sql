-- Passwords that were issued. An owner is a person, the student whom the password is about (NULL: staff) and a kind.

-- name: username$
SELECT code_index FROM people WHERE id = :person;

-- name: revoke!
UPDATE credentials SET revoked_at = :now
WHERE person_id = :person AND student_id IS NOT DISTINCT FROM :student AND owner_kind = :kind
  AND used_at IS NULL AND revoked_at IS NULL;

-- name: add<!
INSERT INTO credentials (school_id, person_id, student_id, owner_kind, username_index, selector, hash,
                         issued_by, issued_at, expires_at)
VALUES (:school, :person, :student, :kind, :username, :selector, :hash, :issued_by, :now, :expires)
ON CONFLICT (username_index, selector) DO NOTHING
RETURNING id;

-- name: candidate^
SELECT id, hash FROM credentials
WHERE username_index = :username AND selector = :selector
  AND used_at IS NULL AND revoked_at IS NULL AND expires_at > :now;

-- One of two who come at once gets a row.
-- name: claim<!
UPDATE credentials SET used_at = :now
WHERE id = :id AND used_at IS NULL AND revoked_at IS NULL AND expires_at > :now
RETURNING id, school_id, person_id, student_id, owner_kind;
