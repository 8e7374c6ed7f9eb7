-- Another pair of eyes: whom a guardian lets look at chosen things of a child, until a day; and how each reader calls a child.

-- token_index: keyed hash of the invitation, which works once until offered_until. person_id, link_id: once accepted.
-- grades … announcements: what may be looked at; anything: always 1, the child's name and class.
CREATE TABLE delegations (
    id               INTEGER PRIMARY KEY,
    guardianship_id  INTEGER NOT NULL REFERENCES guardianships (id),
    student_id       INTEGER NOT NULL REFERENCES people (id),
    given_by         INTEGER NOT NULL REFERENCES people (id),
    name             TEXT    NOT NULL,
    anything         INTEGER NOT NULL DEFAULT 1 CHECK (anything = 1),
    grades           INTEGER NOT NULL CHECK (grades IN (0, 1)),
    homework         INTEGER NOT NULL CHECK (homework IN (0, 1)),
    timetable        INTEGER NOT NULL CHECK (timetable IN (0, 1)),
    announcements    INTEGER NOT NULL CHECK (announcements IN (0, 1)),
    until_day        TEXT    NOT NULL,
    token_index      BLOB    NOT NULL UNIQUE,
    offered_at       INTEGER NOT NULL,
    offered_until    INTEGER NOT NULL,
    person_id        INTEGER REFERENCES people (id),
    link_id          INTEGER UNIQUE REFERENCES links (id),
    accepted_at      INTEGER,
    ended_at         INTEGER,
    CHECK ((link_id IS NULL) = (accepted_at IS NULL))
) STRICT;
CREATE INDEX delegations_by_student ON delegations (student_id);
CREATE INDEX delegations_by_guardianship ON delegations (guardianship_id);

-- How a reader calls a child and by which sign the child is known at a glance; nobody else sees it.
CREATE TABLE child_looks (
    person_id   INTEGER NOT NULL REFERENCES people (id),
    student_id  INTEGER NOT NULL REFERENCES people (id),
    name        TEXT,
    sign        TEXT,
    PRIMARY KEY (person_id, student_id)
) STRICT;
