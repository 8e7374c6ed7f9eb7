-- What was imported from another system, so that the next import writes only what changed there.

-- Which record of the source is which row of ours. kind: school, person, class, group, work or homework.
-- A row stays when the source drops the record: if it comes again, it is the same person.
CREATE TABLE sourced_ids (
    school_id   INTEGER NOT NULL REFERENCES schools (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('school', 'person', 'class', 'group', 'work', 'homework')),
    sourced_id  TEXT    NOT NULL,
    our_id      INTEGER NOT NULL,
    PRIMARY KEY (school_id, kind, sourced_id)
) STRICT;
CREATE INDEX sourced_ids_by_ours ON sourced_ids (kind, our_id);

-- Each record as it was last imported, no more of it than the bot uses; content is sealed. file: OneRoster's file.
CREATE TABLE sourced_records (
    school_id   INTEGER NOT NULL REFERENCES schools (id),
    file        TEXT    NOT NULL,
    sourced_id  TEXT    NOT NULL,
    content     BLOB    NOT NULL,
    PRIMARY KEY (school_id, file, sourced_id)
) STRICT;

-- Imports that changed something. system: what the source calls itself; changes: how many of which kind, as JSON.
CREATE TABLE sourced_imports (
    id           INTEGER PRIMARY KEY,
    school_id    INTEGER NOT NULL REFERENCES schools (id),
    imported_at  INTEGER NOT NULL,
    system       TEXT,
    changes      TEXT    NOT NULL
) STRICT;
CREATE INDEX sourced_imports_by_school ON sourced_imports (school_id);
