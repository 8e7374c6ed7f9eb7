-- Homework set to a teaching group, and each person's own private tick.

-- AUTOINCREMENT: rows are taken back, and a button of a number must not open another row.
CREATE TABLE homework (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id    INTEGER NOT NULL REFERENCES teaching_groups (id),
    text        TEXT    NOT NULL,
    due_day     TEXT    NOT NULL,
    set_by      INTEGER NOT NULL REFERENCES people (id),
    set_at      INTEGER NOT NULL,
    changed_at  INTEGER
) STRICT;
CREATE INDEX homework_by_group ON homework (group_id, due_day);

-- person_id: whose tick it is and who alone sees it. student_id: whose homework is meant, for a mother of twins
-- in one group ticks for each of them.
CREATE TABLE homework_ticks (
    homework_id  INTEGER NOT NULL REFERENCES homework (id),
    person_id    INTEGER NOT NULL REFERENCES people (id),
    student_id   INTEGER NOT NULL REFERENCES people (id),
    done_at      INTEGER NOT NULL,
    PRIMARY KEY (homework_id, person_id, student_id)
) STRICT;
