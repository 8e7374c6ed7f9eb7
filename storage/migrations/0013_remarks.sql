-- Remarks and praise: a teacher's words about one student.

-- reviewed: 1 where a remark reaches the family only after the class teacher has published it. No row: at once.
CREATE TABLE remark_rules (
    school_id  INTEGER PRIMARY KEY REFERENCES schools (id),
    reviewed   INTEGER NOT NULL DEFAULT 0
) STRICT;

-- text (sealed): the teacher's words. day: the school day they are about; group_id, number: the lesson, where it was in one.
-- published_at: since when the family sees it; NULL: it waits for the class teacher.
-- AUTOINCREMENT: rows are taken back, and a button of a number must not open another row.
CREATE TABLE remarks (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES schools (id),
    student_id    INTEGER NOT NULL REFERENCES people (id),
    author_id     INTEGER NOT NULL REFERENCES people (id),
    kind          TEXT    NOT NULL CHECK (kind IN ('remark', 'praise')),
    text          BLOB,
    day           TEXT    NOT NULL,
    group_id      INTEGER REFERENCES teaching_groups (id),
    number        INTEGER CHECK (number BETWEEN 0 AND 12),
    written_at    INTEGER NOT NULL,
    published_at  INTEGER
) STRICT;
CREATE INDEX remarks_by_student ON remarks (student_id, day);
CREATE INDEX remarks_waiting ON remarks (school_id) WHERE published_at IS NULL;

-- Who of the family (the student included) has read it.
CREATE TABLE remark_views (
    remark_id  INTEGER NOT NULL REFERENCES remarks (id),
    person_id  INTEGER NOT NULL REFERENCES people (id),
    seen_at    INTEGER NOT NULL,
    PRIMARY KEY (remark_id, person_id)
) STRICT;
