-- The week as planned: bells and holidays of a school, lessons of a teaching group.

CREATE TABLE bells (
    school_id  INTEGER NOT NULL REFERENCES schools (id),
    number     INTEGER NOT NULL CHECK (number BETWEEN 0 AND 12),
    starts     TEXT    NOT NULL,
    ends       TEXT    NOT NULL,
    PRIMARY KEY (school_id, number)
) STRICT;

-- Days without lessons inside a term: breaks and public holidays. Both days are included.
CREATE TABLE holidays (
    school_id  INTEGER NOT NULL REFERENCES schools (id),
    first_day  TEXT    NOT NULL,
    last_day   TEXT    NOT NULL,
    PRIMARY KEY (school_id, first_day)
) STRICT;

-- weekday: 1 Monday … 7 Sunday
CREATE TABLE lessons (
    id         INTEGER PRIMARY KEY,
    group_id   INTEGER NOT NULL REFERENCES teaching_groups (id),
    weekday    INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    number     INTEGER NOT NULL CHECK (number BETWEEN 0 AND 12),
    room       TEXT,
    from_day   TEXT    NOT NULL,
    until_day  TEXT
) STRICT;
CREATE INDEX lessons_by_group ON lessons (group_id, weekday);
