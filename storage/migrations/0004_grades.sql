-- Works and their marks.

-- kind: summative (pārbaudes darbs) | formative
-- notation: how it is to be marked, if the teacher has said so; else as its first mark.
CREATE TABLE works (
    id         INTEGER PRIMARY KEY,
    group_id   INTEGER NOT NULL REFERENCES teaching_groups (id),
    kind       TEXT    NOT NULL CHECK (kind IN ('summative', 'formative')),
    topic      TEXT    NOT NULL,
    work_day   TEXT    NOT NULL,
    notation   TEXT CHECK (notation IN ('points', 'pass', 'percent', 'stap'))
) STRICT;
CREATE INDEX works_by_group ON works (group_id, work_day);

-- notation: points 1–10 | pass i, ni | percent 0–100 (without the sign) | stap S, T, A, P | none nv, n
-- corrects_id: the mark this one improves, an earlier one of the same student for the same work; both stay, the last
-- one counts (shown as 4|7).
-- Screens find marks through the work's group, so the student is (or was) one of it: group_students.
-- AUTOINCREMENT: rows are taken back, and what was told of a number must not be said of another row.
CREATE TABLE marks (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    work_id      INTEGER NOT NULL REFERENCES works (id),
    student_id   INTEGER NOT NULL REFERENCES people (id),
    notation     TEXT    NOT NULL,
    value        TEXT    NOT NULL,
    comment      TEXT,
    entered_by   INTEGER NOT NULL REFERENCES people (id),
    entered_at   INTEGER NOT NULL,
    corrects_id  INTEGER UNIQUE CHECK (corrects_id < id),
    UNIQUE (student_id, work_id, id),
    FOREIGN KEY (student_id, work_id, corrects_id) REFERENCES marks (student_id, work_id, id),
    CHECK (CASE notation
        WHEN 'points' THEN value IN ('1', '2', '3', '4', '5', '6', '7', '8', '9', '10')
        WHEN 'pass' THEN value IN ('i', 'ni')
        WHEN 'percent' THEN length(value) <= 3 AND CAST(CAST(value AS INTEGER) AS TEXT) = value
            AND CAST(value AS INTEGER) BETWEEN 0 AND 100
        WHEN 'stap' THEN value IN ('S', 'T', 'A', 'P')
        WHEN 'none' THEN value IN ('nv', 'n')
        ELSE FALSE END)
) STRICT;
CREATE INDEX marks_by_work ON marks (work_id);
