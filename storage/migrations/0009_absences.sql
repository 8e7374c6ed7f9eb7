-- Absences as families report them, what the school says to them, and the register's own marks.

-- What a school asks of its families. report_by, alert_by: HH:MM. report_by: until when today's absence is to be reported.
-- alert_by: when a report that nobody at school has seen goes to whoever stands next in line.
-- parent_days: how many school days in a row a guardian may excuse without a doctor's note.
-- parent_notes: how many reports a guardian may excuse in a term; NULL: any number.
CREATE TABLE absence_rules (
    school_id     INTEGER PRIMARY KEY REFERENCES schools (id),
    report_by     TEXT    NOT NULL DEFAULT '10:00',
    alert_by      TEXT    NOT NULL DEFAULT '09:30',
    parent_days   INTEGER NOT NULL DEFAULT 5,
    parent_notes  INTEGER,
    CHECK (substr(report_by, 1, 2) BETWEEN '00' AND '23' AND substr(report_by, 3, 1) = ':'
        AND substr(report_by, 4) BETWEEN '00' AND '59' AND length(report_by) = 5),
    CHECK (substr(alert_by, 1, 2) BETWEEN '00' AND '23' AND substr(alert_by, 3, 1) = ':'
        AND substr(alert_by, 4) BETWEEN '00' AND '59' AND length(alert_by) = 5)
) STRICT;

-- One report. part: day | late (comes at `at`) | early (leaves at `at`) | lessons (numbers, '2,3').
-- words (sealed): what the guardian added. Number shown to people: A-<id>.
-- state: sent | acknowledged (seen, no decision) | excused | declined (with `answer`, sealed) | withdrawn
-- revision grows with each change by a guardian; what the school saw is a revision (absence_views).
-- is_late: reported, or changed last, after the school's hour. needs_note: longer, or more often, than a guardian may excuse
-- alone; until a paper lies beside it (absence_files) or the school excuses it, it justifies no missed lesson.
CREATE TABLE absences (
    id             INTEGER PRIMARY KEY,
    school_id      INTEGER NOT NULL REFERENCES schools (id),
    student_id     INTEGER NOT NULL REFERENCES people (id),
    first_day      TEXT    NOT NULL,
    last_day       TEXT    NOT NULL,
    part           TEXT    NOT NULL CHECK (part IN ('day', 'late', 'early', 'lessons')),
    at             TEXT,
    lessons        TEXT,
    reason         TEXT    NOT NULL CHECK (reason IN
        ('illness', 'doctor', 'family', 'competition', 'transport', 'other')),
    words          BLOB,
    is_late        INTEGER NOT NULL DEFAULT 0,
    needs_note     INTEGER NOT NULL DEFAULT 0,
    reported_by    INTEGER NOT NULL REFERENCES people (id),
    reporter_kind  TEXT    NOT NULL CHECK (reporter_kind IN ('mother', 'father', 'other')),
    reported_at    INTEGER NOT NULL,
    revision       INTEGER NOT NULL DEFAULT 1,
    changed_by     INTEGER REFERENCES people (id),
    changed_at     INTEGER,
    state          TEXT    NOT NULL DEFAULT 'sent' CHECK (state IN
        ('sent', 'acknowledged', 'excused', 'declined', 'withdrawn')),
    answer         BLOB,
    decided_by     INTEGER REFERENCES people (id),
    decided_at     INTEGER,
    CHECK (first_day <= last_day),
    CHECK ((part IN ('late', 'early')) = (at IS NOT NULL)),
    CHECK ((part = 'lessons') = (lessons IS NOT NULL)),
    CHECK (part = 'day' OR first_day = last_day)
) STRICT;
CREATE INDEX absences_by_student ON absences (student_id, first_day);
CREATE INDEX absences_by_school ON absences (school_id, first_day);

-- Guardians who reported the same absence after the first one: the record stays one, both are named.
CREATE TABLE absence_reporters (
    absence_id   INTEGER NOT NULL REFERENCES absences (id),
    person_id    INTEGER NOT NULL REFERENCES people (id),
    kind         TEXT    NOT NULL CHECK (kind IN ('mother', 'father', 'other')),
    reported_at  INTEGER NOT NULL,
    PRIMARY KEY (absence_id, person_id)
) STRICT;

-- Who at school has seen which revision.
CREATE TABLE absence_views (
    absence_id  INTEGER NOT NULL REFERENCES absences (id),
    person_id   INTEGER NOT NULL REFERENCES people (id),
    revision    INTEGER NOT NULL,
    seen_at     INTEGER NOT NULL,
    PRIMARY KEY (absence_id, person_id, revision)
) STRICT;

-- Doctor's notes and other papers of a report (files: storage/files.py).
CREATE TABLE absence_files (
    absence_id  INTEGER NOT NULL REFERENCES absences (id),
    file_id     INTEGER NOT NULL REFERENCES files (id),
    added_by    INTEGER NOT NULL REFERENCES people (id),
    added_at    INTEGER NOT NULL,
    PRIMARY KEY (absence_id, file_id)
) STRICT;

-- The register: who was missing or late in a lesson. Whether it is excused follows from the reports.
-- kind: absent (n) | late (k)
CREATE TABLE attendance (
    student_id  INTEGER NOT NULL REFERENCES people (id),
    day         TEXT    NOT NULL,
    number      INTEGER NOT NULL CHECK (number BETWEEN 0 AND 12),
    group_id    INTEGER NOT NULL REFERENCES teaching_groups (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('absent', 'late')),
    entered_by  INTEGER NOT NULL REFERENCES people (id),
    entered_at  INTEGER NOT NULL,
    PRIMARY KEY (student_id, day, number)
) STRICT;
CREATE INDEX attendance_by_group ON attendance (group_id, day);
