-- What differs from the planned week, what was done in a lesson, and private addresses of calendars.

-- A change of one lesson of one day. group_id, day, number: the planned place (for `added`: where the lesson is held).
-- cancelled | substituted (another subject, teacher or room) | moved (to new_day, new_number) | added (none was planned)
-- new_*: what differs; NULL: as planned. What was planned is read from the week itself.
-- One place has one change: entered again, it says something else; withdrawn, the lesson is as planned.
CREATE TABLE lesson_changes (
    id              INTEGER PRIMARY KEY,
    group_id        INTEGER NOT NULL REFERENCES teaching_groups (id),
    day             TEXT    NOT NULL,
    number          INTEGER NOT NULL CHECK (number BETWEEN 0 AND 12),
    kind            TEXT    NOT NULL CHECK (kind IN ('cancelled', 'substituted', 'moved', 'added')),
    new_subject_id  INTEGER REFERENCES subjects (id),
    new_teacher_id  INTEGER REFERENCES people (id),
    new_room        TEXT,
    new_day         TEXT,
    new_number      INTEGER CHECK (new_number BETWEEN 0 AND 12),
    note            TEXT,
    entered_by      INTEGER NOT NULL REFERENCES people (id),
    entered_at      INTEGER NOT NULL,
    withdrawn_by    INTEGER REFERENCES people (id),
    withdrawn_at    INTEGER,
    UNIQUE (group_id, day, number),
    CHECK ((kind = 'moved') = (new_day IS NOT NULL)),
    CHECK ((new_day IS NULL) = (new_number IS NULL)),
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
    CHECK (CASE kind
        WHEN 'cancelled' THEN new_subject_id IS NULL AND new_teacher_id IS NULL AND new_room IS NULL
        WHEN 'substituted' THEN new_subject_id IS NOT NULL OR new_teacher_id IS NOT NULL OR new_room IS NOT NULL
        ELSE TRUE END)
) STRICT;
CREATE INDEX lesson_changes_moved ON lesson_changes (group_id, new_day) WHERE new_day IS NOT NULL;

-- What was done in a lesson.
CREATE TABLE lesson_records (
    group_id    INTEGER NOT NULL REFERENCES teaching_groups (id),
    day         TEXT    NOT NULL,
    number      INTEGER NOT NULL CHECK (number BETWEEN 0 AND 12),
    topic       TEXT    NOT NULL,
    entered_by  INTEGER NOT NULL REFERENCES people (id),
    entered_at  INTEGER NOT NULL,
    PRIMARY KEY (group_id, day, number)
) STRICT;

-- Private addresses of calendars: each lives and dies with its link. token_index: keyed hash of the address's secret.
CREATE TABLE calendar_addresses (
    id           INTEGER PRIMARY KEY,
    link_id      INTEGER NOT NULL REFERENCES links (id),
    token_index  BLOB    NOT NULL UNIQUE,
    made_at      INTEGER NOT NULL,
    ended_at     INTEGER
) STRICT;
CREATE UNIQUE INDEX calendar_addresses_standing ON calendar_addresses (link_id) WHERE ended_at IS NULL;
