-- The register as teachers keep it: lessons gone through, families told of whom nobody reported, lessons missed without an excuse.

-- That a teacher went through a lesson's register. A lesson without a row is not filled in.
-- how: everybody (one tap: all are here but those whom their families reported) | marked (somebody was entered)
CREATE TABLE register_checks (
    group_id    INTEGER NOT NULL REFERENCES teaching_groups (id),
    day         TEXT    NOT NULL,
    number      INTEGER NOT NULL CHECK (number BETWEEN 0 AND 12),
    how         TEXT    NOT NULL CHECK (how IN ('everybody', 'marked')),
    checked_by  INTEGER NOT NULL REFERENCES people (id),
    checked_at  INTEGER NOT NULL,
    PRIMARY KEY (group_id, day, number)
) STRICT;

-- Who was seen in a lesson by its teacher after all: whom the family had reported, or who had been entered as missing.
CREATE TABLE register_present (
    student_id  INTEGER NOT NULL REFERENCES people (id),
    day         TEXT    NOT NULL,
    number      INTEGER NOT NULL CHECK (number BETWEEN 0 AND 12),
    entered_by  INTEGER NOT NULL REFERENCES people (id),
    entered_at  INTEGER NOT NULL,
    PRIMARY KEY (student_id, day, number)
) STRICT;

-- A pupil entered as missing today whom nobody has reported: at due_at the guardians are told, once a day.
-- ended: told | settled (corrected or reported in time, or told of another lesson of the day) | school (no guardian could be
--   told: the class teacher or the office was) | late (found after the day) | recalling (told, then corrected: the guardians
--   are to hear of it) | recalled (they have)
-- bot_id: the bot in which it was entered and which tells.
CREATE TABLE missing_alarms (
    id          INTEGER PRIMARY KEY,
    student_id  INTEGER NOT NULL REFERENCES people (id),
    day         TEXT    NOT NULL,
    number      INTEGER NOT NULL CHECK (number BETWEEN 0 AND 12),
    group_id    INTEGER NOT NULL REFERENCES teaching_groups (id),
    entered_by  INTEGER NOT NULL REFERENCES people (id),
    bot_id      INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    ended_at    INTEGER,
    ended       TEXT CHECK (ended IN ('told', 'settled', 'school', 'late', 'recalling', 'recalled')),
    UNIQUE (student_id, day, number),
    CHECK ((ended IS NULL) = (ended_at IS NULL))
) STRICT;
CREATE INDEX missing_alarms_waiting ON missing_alarms (bot_id, due_at) WHERE ended_at IS NULL;
CREATE INDEX missing_alarms_told ON missing_alarms (bot_id, ended_at) WHERE ended = 'told';
CREATE INDEX missing_alarms_recalling ON missing_alarms (bot_id) WHERE ended = 'recalling';
CREATE UNIQUE INDEX missing_alarms_once ON missing_alarms (student_id, day) WHERE ended IN ('told', 'school');

-- Whose lessons missed without an excuse are to be counted at due_at, because one more was entered.
CREATE TABLE unexcused_counts (
    student_id  INTEGER PRIMARY KEY REFERENCES people (id),
    asked_by    INTEGER NOT NULL REFERENCES people (id),
    bot_id      INTEGER NOT NULL,
    due_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX unexcused_counts_due ON unexcused_counts (bot_id, due_at);

-- Of which number of such lessons in a term the class teacher was warned, and how many there were.
CREATE TABLE unexcused_warnings (
    student_id  INTEGER NOT NULL REFERENCES people (id),
    term_id     INTEGER NOT NULL REFERENCES terms (id),
    threshold   INTEGER NOT NULL,
    counted     INTEGER NOT NULL,
    warned_at   INTEGER NOT NULL,
    PRIMARY KEY (student_id, term_id, threshold)
) STRICT;

-- Whom a single lesson was given to instead.
CREATE INDEX lesson_changes_by_teacher ON lesson_changes (new_teacher_id, day) WHERE new_teacher_id IS NOT NULL;
