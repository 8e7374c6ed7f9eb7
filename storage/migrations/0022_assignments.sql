-- What stands behind a teacher's tests and remarks: who announced a test, what was said before, and what a class teacher did.

-- A test that was announced ahead: works itself names nobody. set_at: for ten minutes it can be taken back; NULL where the
-- school entered the test itself and a teacher has only changed it.
CREATE TABLE announced_tests (
    work_id     INTEGER PRIMARY KEY REFERENCES works (id) ON DELETE CASCADE,
    set_by      INTEGER REFERENCES people (id),
    set_at      INTEGER,
    changed_at  INTEGER,
    CHECK ((set_by IS NULL) = (set_at IS NULL))
) STRICT;

-- What a test said before a teacher changed it. changed_at: when these words ceased to hold.
CREATE TABLE test_changes (
    work_id     INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    changed_at  INTEGER NOT NULL,
    changed_by  INTEGER NOT NULL REFERENCES people (id),
    topic       TEXT    NOT NULL,
    work_day    TEXT    NOT NULL,
    PRIMARY KEY (work_id, changed_at)
) STRICT;

-- What a remark said before its author or the class teacher worded it anew. text is sealed.
CREATE TABLE remark_wordings (
    id          INTEGER PRIMARY KEY,
    remark_id   INTEGER NOT NULL REFERENCES remarks (id) ON DELETE CASCADE,
    text        BLOB,
    changed_by  INTEGER NOT NULL REFERENCES people (id),
    changed_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX remark_wordings_by_remark ON remark_wordings (remark_id);

-- A remark that the class teacher gave back to its author, with the reason (sealed); worded anew, it waits again.
CREATE TABLE remark_returns (
    remark_id    INTEGER PRIMARY KEY REFERENCES remarks (id) ON DELETE CASCADE,
    returned_by  INTEGER NOT NULL REFERENCES people (id),
    returned_at  INTEGER NOT NULL,
    reason       BLOB    NOT NULL
) STRICT;
