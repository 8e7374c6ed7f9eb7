-- Year changes: classes move up, those who finish leave. One row a school and year: a year is changed once.

-- year: the school year that begins. leaving: the grades that finished, '9,12'. changed_by NULL: the operator.
-- closed_at: when the log-ins of those who left were ended and they were told; from first_day on.
CREATE TABLE year_changes (
    school_id   INTEGER NOT NULL REFERENCES schools (id),
    year        INTEGER NOT NULL,
    first_day   TEXT    NOT NULL,
    leaving     TEXT    NOT NULL,
    changed_by  INTEGER REFERENCES people (id),
    changed_at  INTEGER NOT NULL,
    closed_at   INTEGER,
    PRIMARY KEY (school_id, year)
) STRICT;
CREATE INDEX year_changes_open ON year_changes (first_day) WHERE closed_at IS NULL;
