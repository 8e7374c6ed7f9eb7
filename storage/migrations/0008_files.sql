-- Files that people hand in, our own cleaned copy; name and content are sealed.
-- digest: SHA-256 of the cleaned content, hexadecimal. The content stands last: what is read before it need not walk over it.

CREATE TABLE files (
    id         INTEGER PRIMARY KEY,
    school_id  INTEGER NOT NULL REFERENCES schools (id),
    person_id  INTEGER NOT NULL REFERENCES people (id),
    kind       TEXT    NOT NULL CHECK (kind IN ('jpeg', 'png', 'pdf')),
    size       INTEGER NOT NULL,
    digest     TEXT    NOT NULL,
    kept_at    INTEGER NOT NULL,
    name       BLOB    NOT NULL,
    content    BLOB    NOT NULL
) STRICT;
CREATE INDEX files_by_person ON files (person_id, kept_at, size);
CREATE INDEX files_by_school ON files (school_id, size);
