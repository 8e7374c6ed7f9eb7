-- What the school tells many at once: announcements and events, and what families answer.

-- One thing told. Whom it is for: class_id, group_id, or a grade of the school year that began in year; none of the
-- three: the whole school. readers: families (guardians and students) | guardians | everybody (families and staff).
-- It is seen from published_at on (published_day is that moment's day at school); the list shows it until until_day.
-- posted_at: when its news was posted (storage/news.py). folded: title and text as the search reads them.
-- changed_at: when its words were corrected last (0023 keeps the former ones). stopped_at: its telling was broken off.
-- staff_after: of what is for staff too, the last staff link that was told; staff_told_at: when all of them were.
CREATE TABLE publications (
    id                  INTEGER PRIMARY KEY,
    school_id           INTEGER NOT NULL REFERENCES schools (id),
    author_id           INTEGER NOT NULL REFERENCES people (id),
    kind                TEXT    NOT NULL CHECK (kind IN ('announcement', 'event')),
    class_id            INTEGER REFERENCES classes (id),
    group_id            INTEGER REFERENCES teaching_groups (id),
    grade               INTEGER CHECK (grade BETWEEN 1 AND 12),
    year                INTEGER,
    readers             TEXT    NOT NULL CHECK (readers IN ('families', 'guardians', 'everybody')),
    urgent              INTEGER NOT NULL DEFAULT 0,
    asks_confirmation   INTEGER NOT NULL DEFAULT 0,
    title               TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    text                TEXT    NOT NULL CHECK (length(text) <= 4000),
    folded              TEXT    NOT NULL,
    published_at        INTEGER NOT NULL,
    published_day       TEXT    NOT NULL,
    until_day           TEXT,
    posted_at           INTEGER,
    withdrawn_at        INTEGER,
    changed_at          INTEGER,
    stopped_at          INTEGER,
    staff_after         INTEGER NOT NULL DEFAULT 0,
    staff_told_at       INTEGER,
    CHECK (class_id IS NULL OR (group_id IS NULL AND grade IS NULL)),
    CHECK (group_id IS NULL OR grade IS NULL),
    CHECK ((grade IS NULL) = (year IS NULL))
) STRICT;
CREATE INDEX publications_by_class ON publications (class_id) WHERE class_id IS NOT NULL;
CREATE INDEX publications_by_group ON publications (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX publications_of_many ON publications (school_id) WHERE class_id IS NULL AND group_id IS NULL;
CREATE INDEX publications_waiting ON publications (published_at) WHERE posted_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX publications_for_staff ON publications (published_at)
    WHERE readers = 'everybody' AND staff_told_at IS NULL AND withdrawn_at IS NULL AND stopped_at IS NULL;

CREATE TABLE publication_files (
    publication_id  INTEGER NOT NULL REFERENCES publications (id),
    file_id         INTEGER NOT NULL REFERENCES files (id),
    PRIMARY KEY (publication_id, file_id)
) STRICT;

-- A reader's own, whichever child it was opened for. confirmed_at: «Iepazinos».
CREATE TABLE publication_reads (
    publication_id  INTEGER NOT NULL REFERENCES publications (id),
    person_id       INTEGER NOT NULL REFERENCES people (id),
    read_at         INTEGER NOT NULL,
    confirmed_at    INTEGER,
    PRIMARY KEY (publication_id, person_id)
) STRICT;
CREATE INDEX publication_reads_by_person ON publication_reads (person_id);

-- When a reader last looked (visited_at), and when the visit before this one ended (before_at).
CREATE TABLE publication_visits (
    person_id   INTEGER NOT NULL REFERENCES people (id),
    student_id  INTEGER NOT NULL REFERENCES people (id),
    visited_at  INTEGER NOT NULL,
    before_at   INTEGER NOT NULL,
    PRIMARY KEY (person_id, student_id)
) STRICT;

-- results: who voted so far is shown always | to those who voted | after until_day (ended) | never.
-- anonymous: the school sees numbers and no names.
CREATE TABLE polls (
    publication_id  INTEGER PRIMARY KEY REFERENCES publications (id),
    question        TEXT    NOT NULL CHECK (length(question) BETWEEN 1 AND 300),
    several         INTEGER NOT NULL DEFAULT 0,
    until_day       TEXT    NOT NULL,
    results         TEXT    NOT NULL CHECK (results IN ('always', 'voted', 'ended', 'never')),
    anonymous       INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE poll_options (
    id              INTEGER PRIMARY KEY,
    publication_id  INTEGER NOT NULL REFERENCES polls (publication_id),
    place           INTEGER NOT NULL,
    label           TEXT    NOT NULL CHECK (length(label) BETWEEN 1 AND 60),
    UNIQUE (publication_id, place)
) STRICT;

-- place: the option's own place where several may be chosen, else 0, so that there is one vote a reader and child.
CREATE TABLE poll_votes (
    publication_id  INTEGER NOT NULL REFERENCES polls (publication_id),
    person_id       INTEGER NOT NULL REFERENCES people (id),
    student_id      INTEGER NOT NULL REFERENCES people (id),
    place           INTEGER NOT NULL,
    option_id       INTEGER NOT NULL REFERENCES poll_options (id),
    voted_at        INTEGER NOT NULL,
    PRIMARY KEY (publication_id, person_id, student_id, place)
) STRICT;
CREATE INDEX poll_votes_by_option ON poll_votes (option_id);

-- When and where. kind: meeting (vecāku sapulce) | trip (ekskursija) | other. Without starts it lasts whole days.
CREATE TABLE events (
    publication_id  INTEGER PRIMARY KEY REFERENCES publications (id),
    kind            TEXT    NOT NULL CHECK (kind IN ('meeting', 'trip', 'other')),
    first_day       TEXT    NOT NULL,
    last_day        TEXT    NOT NULL,
    starts          TEXT,
    ends            TEXT,
    place           TEXT,
    CHECK (last_day >= first_day)
) STRICT;
CREATE INDEX events_by_day ON events (last_day);

-- Times at which a teacher talks with one family, at a parents' evening.
CREATE TABLE slots (
    id              INTEGER PRIMARY KEY,
    publication_id  INTEGER NOT NULL REFERENCES events (publication_id),
    teacher_id      INTEGER NOT NULL REFERENCES people (id),
    starts_at       INTEGER NOT NULL,
    minutes         INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240),
    room            TEXT,
    UNIQUE (publication_id, teacher_id, starts_at)
) STRICT;
CREATE INDEX slots_by_teacher ON slots (teacher_id);

-- One family a slot, one slot a child and teacher: the engine keeps both, so that of two who race one wins.
CREATE TABLE bookings (
    slot_id         INTEGER PRIMARY KEY REFERENCES slots (id),
    publication_id  INTEGER NOT NULL REFERENCES events (publication_id),
    teacher_id      INTEGER NOT NULL REFERENCES people (id),
    student_id      INTEGER NOT NULL REFERENCES people (id),
    person_id       INTEGER NOT NULL REFERENCES people (id),
    booked_at       INTEGER NOT NULL,
    UNIQUE (publication_id, teacher_id, student_id)
) STRICT;
CREATE INDEX bookings_by_student ON bookings (student_id);
