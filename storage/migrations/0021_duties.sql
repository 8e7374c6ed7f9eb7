-- Alerts that become one list, questions about an absence, the office's morning, working hours and who stands in.

-- The message about absences that stands in a chat at school: one report's card or (is_list) the list of all that wait.
-- number, told_at: the outbox row that sent it last; message_id: Telegram's, where a tap in it told us.
-- rang_at: when it last came with a sound; rings_at: when it comes again, for what was added without one.
-- is_stale: somebody did something about what the list shows.
CREATE TABLE alert_lists (
    bot_id      INTEGER NOT NULL,
    chat_id     INTEGER NOT NULL,
    user_id     INTEGER NOT NULL,
    link_id     INTEGER NOT NULL REFERENCES links (id),
    number      TEXT    NOT NULL,
    told_at     INTEGER NOT NULL,
    message_id  INTEGER,
    is_list     INTEGER NOT NULL CHECK (is_list IN (0, 1)),
    is_stale    INTEGER NOT NULL DEFAULT 0 CHECK (is_stale IN (0, 1)),
    rang_at     INTEGER NOT NULL,
    rings_at    INTEGER,
    PRIMARY KEY (bot_id, chat_id)
) STRICT;
CREATE INDEX alert_lists_stale ON alert_lists (bot_id) WHERE is_stale = 1;
CREATE INDEX alert_lists_ringing ON alert_lists (bot_id, rings_at) WHERE rings_at IS NOT NULL;
CREATE INDEX outbox_by_number ON outbox (bot_id, chat_id, number) WHERE number IS NOT NULL;

-- A line that somebody at school asks the guardians about a report, and theirs back. words, answer: sealed.
CREATE TABLE absence_questions (
    id           INTEGER PRIMARY KEY,
    absence_id   INTEGER NOT NULL REFERENCES absences (id),
    asked_by     INTEGER NOT NULL REFERENCES people (id),
    asked_at     INTEGER NOT NULL,
    words        BLOB,
    answered_by  INTEGER REFERENCES people (id),
    answered_at  INTEGER,
    answer       BLOB,
    CHECK ((answered_by IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX absence_questions_by_absence ON absence_questions (absence_id);

-- The office's morning message: on which day a school's was last thought of, and who does not want it.
CREATE TABLE morning_rounds (
    bot_id     INTEGER NOT NULL,
    school_id  INTEGER NOT NULL REFERENCES schools (id),
    told_day   TEXT    NOT NULL,
    PRIMARY KEY (bot_id, school_id)
) STRICT;
CREATE TABLE morning_wishes (
    person_id  INTEGER PRIMARY KEY REFERENCES people (id),
    is_wanted  INTEGER NOT NULL CHECK (is_wanted IN (0, 1))
) STRICT;

-- When a teacher answers families. weekdays: '12345' (1 is Monday). No row: Monday to Friday, 8.00 to 17.00.
CREATE TABLE working_hours (
    person_id  INTEGER PRIMARY KEY REFERENCES people (id),
    weekdays   TEXT    NOT NULL,
    opens      TEXT    NOT NULL,
    closes     TEXT    NOT NULL,
    CHECK (opens < closes)
) STRICT;

-- Days on which a teacher is away and a colleague stands in; the rows of class_teachers and group_teachers with this leave_id
-- are the substitute's rights. ended_at: it was ended before its last day.
CREATE TABLE duty_leaves (
    id             INTEGER PRIMARY KEY,
    person_id      INTEGER NOT NULL REFERENCES people (id),
    substitute_id  INTEGER NOT NULL REFERENCES people (id),
    first_day      TEXT    NOT NULL,
    last_day       TEXT    NOT NULL,
    made_at        INTEGER NOT NULL,
    ended_at       INTEGER,
    CHECK (first_day <= last_day),
    CHECK (person_id <> substitute_id)
) STRICT;
CREATE INDEX duty_leaves_by_person ON duty_leaves (person_id);
CREATE INDEX duty_leaves_by_substitute ON duty_leaves (substitute_id);
CREATE INDEX class_teachers_by_leave ON class_teachers (leave_id) WHERE leave_id IS NOT NULL;
CREATE INDEX group_teachers_by_leave ON group_teachers (leave_id) WHERE leave_id IS NOT NULL;
