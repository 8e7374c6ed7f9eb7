-- Marks of a term and a year, and what students aim at.

-- number: 1, 2: a term; 0: the whole year. year: the one in which the school year begins.
-- stage: proposed (before the end, may still change) | final. notation and value as in marks.
-- corrects_id: the mark this one replaces, an earlier one of the same student, group, period and stage; both stay.
-- AUTOINCREMENT: rows are taken back, and what was told of a number must not be said of another row.
CREATE TABLE final_marks (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    student_id   INTEGER NOT NULL REFERENCES people (id),
    group_id     INTEGER NOT NULL REFERENCES teaching_groups (id),
    year         INTEGER NOT NULL,
    number       INTEGER NOT NULL CHECK (number IN (0, 1, 2)),
    stage        TEXT    NOT NULL CHECK (stage IN ('proposed', 'final')),
    notation     TEXT    NOT NULL,
    value        TEXT    NOT NULL,
    entered_by   INTEGER NOT NULL REFERENCES people (id),
    entered_at   INTEGER NOT NULL,
    corrects_id  INTEGER UNIQUE CHECK (corrects_id < id),
    UNIQUE (student_id, group_id, year, number, stage, id),
    FOREIGN KEY (student_id, group_id, year, number, stage, corrects_id)
        REFERENCES final_marks (student_id, group_id, year, number, stage, id),
    CHECK (CASE notation
        WHEN 'points' THEN value IN ('1', '2', '3', '4', '5', '6', '7', '8', '9', '10')
        WHEN 'pass' THEN value IN ('i', 'ni')
        WHEN 'stap' THEN value IN ('S', 'T', 'A', 'P')
        WHEN 'none' THEN value = 'nv'
        ELSE FALSE END)
) STRICT;
CREATE UNIQUE INDEX final_marks_first ON final_marks (student_id, group_id, year, number, stage)
    WHERE corrects_id IS NULL;

-- Two teachers who mark the same work at once make one mark.
CREATE UNIQUE INDEX marks_first ON marks (student_id, work_id) WHERE corrects_id IS NULL;

-- What a student wants the average of a subject to round to. Nobody but the student reads it.
CREATE TABLE goals (
    student_id  INTEGER NOT NULL REFERENCES people (id),
    subject_id  INTEGER NOT NULL REFERENCES subjects (id),
    target      INTEGER NOT NULL CHECK (target BETWEEN 1 AND 10),
    set_at      INTEGER NOT NULL,
    PRIMARY KEY (student_id, subject_id)
) STRICT;
