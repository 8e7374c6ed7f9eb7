-- Who is at school: schools, classes, teaching groups, people and what ties them together.
-- Written in SQLite's words; storage/dialect.py holds what PostgreSQL spells differently.
-- *_at: milliseconds since 1970, UTC. *_day: YYYY-MM-DD, a school's day (Europe/Riga); until_day is the last day, included.
-- BLOB columns named code, phone, … are sealed (storage/vault.py); *_index are keyed hashes for look-ups.

-- phone: the number that families call.
CREATE TABLE schools (
    id            INTEGER PRIMARY KEY,
    name          TEXT    NOT NULL,
    phone         TEXT,
    session_days  INTEGER NOT NULL DEFAULT 90,
    is_demo       INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE people (
    id           INTEGER PRIMARY KEY,
    school_id    INTEGER NOT NULL REFERENCES schools (id),
    given_name   TEXT    NOT NULL,
    family_name  TEXT    NOT NULL,
    vocative     TEXT,
    code         BLOB,
    code_index   BLOB,
    phone        BLOB,
    phone_index  BLOB,
    adult_day    TEXT,
    UNIQUE (school_id, code_index)
) STRICT;
CREATE INDEX people_by_code ON people (code_index);
CREATE INDEX people_by_phone ON people (phone_index);
CREATE INDEX people_by_name ON people (school_id, family_name, given_name);

-- role: teacher | office | head
CREATE TABLE staff (
    person_id  INTEGER NOT NULL REFERENCES people (id),
    role       TEXT    NOT NULL CHECK (role IN ('teacher', 'office', 'head')),
    from_day   TEXT    NOT NULL,
    until_day  TEXT,
    PRIMARY KEY (person_id, role, from_day)
) STRICT;

CREATE TABLE classes (
    id         INTEGER PRIMARY KEY,
    school_id  INTEGER NOT NULL REFERENCES schools (id),
    year       INTEGER NOT NULL,
    grade      INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
    letter     TEXT    NOT NULL,
    UNIQUE (school_id, year, grade, letter)
) STRICT;

-- leave_id, here and in group_teachers: the colleague's leave (duty_leaves) that a substitute stands in for.
CREATE TABLE class_teachers (
    class_id    INTEGER NOT NULL REFERENCES classes (id),
    teacher_id  INTEGER NOT NULL REFERENCES people (id),
    kind        TEXT    NOT NULL DEFAULT 'main' CHECK (kind IN ('main', 'substitute')),
    from_day    TEXT    NOT NULL,
    until_day   TEXT,
    leave_id    INTEGER,
    PRIMARY KEY (class_id, teacher_id, from_day)
) STRICT;
CREATE INDEX class_teachers_by_teacher ON class_teachers (teacher_id);

CREATE TABLE enrolments (
    student_id  INTEGER NOT NULL REFERENCES people (id),
    class_id    INTEGER NOT NULL REFERENCES classes (id),
    from_day    TEXT    NOT NULL,
    until_day   TEXT,
    PRIMARY KEY (student_id, class_id, from_day)
) STRICT;
CREATE INDEX enrolments_by_class ON enrolments (class_id);

CREATE TABLE guardianships (
    id           INTEGER PRIMARY KEY,
    guardian_id  INTEGER NOT NULL REFERENCES people (id),
    student_id   INTEGER NOT NULL REFERENCES people (id),
    kind         TEXT    NOT NULL CHECK (kind IN ('mother', 'father', 'other')),
    from_day     TEXT    NOT NULL,
    until_day    TEXT,
    UNIQUE (guardian_id, student_id, from_day)
) STRICT;
CREATE INDEX guardianships_by_student ON guardianships (student_id);

-- A court's or orphan's court's decision that keeps a guardian from a student's data
CREATE TABLE restrictions (
    id               INTEGER PRIMARY KEY,
    guardianship_id  INTEGER NOT NULL REFERENCES guardianships (id),
    basis            TEXT    NOT NULL,
    document         TEXT    NOT NULL,
    from_day         TEXT    NOT NULL,
    until_day        TEXT,
    decided_by       INTEGER REFERENCES people (id),
    decided_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX restrictions_by_guardianship ON restrictions (guardianship_id);

-- From the 18th birthday a guardian sees what the student allows
CREATE TABLE consents (
    guardianship_id  INTEGER NOT NULL REFERENCES guardianships (id),
    given_at         INTEGER NOT NULL,
    withdrawn_at     INTEGER,
    PRIMARY KEY (guardianship_id, given_at)
) STRICT;

CREATE TABLE subjects (
    id         INTEGER PRIMARY KEY,
    school_id  INTEGER NOT NULL REFERENCES schools (id),
    name       TEXT    NOT NULL,
    UNIQUE (school_id, name)
) STRICT;

-- A teaching group: those who learn one subject together (a whole class, half of one, or pupils of several)
CREATE TABLE teaching_groups (
    id          INTEGER PRIMARY KEY,
    school_id   INTEGER NOT NULL REFERENCES schools (id),
    subject_id  INTEGER NOT NULL REFERENCES subjects (id),
    name        TEXT    NOT NULL
) STRICT;

CREATE TABLE group_students (
    group_id    INTEGER NOT NULL REFERENCES teaching_groups (id),
    student_id  INTEGER NOT NULL REFERENCES people (id),
    from_day    TEXT    NOT NULL,
    until_day   TEXT,
    PRIMARY KEY (group_id, student_id, from_day)
) STRICT;
CREATE INDEX group_students_by_student ON group_students (student_id);

CREATE TABLE group_teachers (
    group_id    INTEGER NOT NULL REFERENCES teaching_groups (id),
    teacher_id  INTEGER NOT NULL REFERENCES people (id),
    kind        TEXT    NOT NULL DEFAULT 'main' CHECK (kind IN ('main', 'substitute')),
    from_day    TEXT    NOT NULL,
    until_day   TEXT,
    leave_id    INTEGER,
    PRIMARY KEY (group_id, teacher_id, from_day)
) STRICT;
CREATE INDEX group_teachers_by_teacher ON group_teachers (teacher_id);

CREATE TABLE terms (
    id         INTEGER PRIMARY KEY,
    school_id  INTEGER NOT NULL REFERENCES schools (id),
    year       INTEGER NOT NULL,
    number     INTEGER NOT NULL CHECK (number IN (1, 2)),
    first_day  TEXT    NOT NULL,
    last_day   TEXT    NOT NULL,
    UNIQUE (school_id, year, number)
) STRICT;
