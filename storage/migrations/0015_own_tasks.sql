-- What families add to the homework for themselves, and what teachers add to it beside the words.

-- A task of one's own: person_id alone sees it; student_id: whose days it stands in. text is sealed.
-- at: HH:MM in Riga, when it is to be reminded of on its day; remind_at: that moment, told by bot_id; told_at: once it was
-- told, or was too late to be.
-- AUTOINCREMENT: rows are taken back, and what was told of a number must not be said of another row.
CREATE TABLE own_tasks (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id   INTEGER NOT NULL REFERENCES people (id),
    student_id  INTEGER NOT NULL REFERENCES people (id),
    text        BLOB,
    day         TEXT    NOT NULL,
    at          TEXT,
    bot_id      INTEGER NOT NULL,
    remind_at   INTEGER,
    told_at     INTEGER,
    made_at     INTEGER NOT NULL,
    done_at     INTEGER,
    CHECK ((at IS NULL) = (remind_at IS NULL))
) STRICT;
CREATE INDEX own_tasks_by_owner ON own_tasks (person_id, student_id, day);
CREATE INDEX own_tasks_waiting ON own_tasks (bot_id, remind_at)
    WHERE remind_at IS NOT NULL AND told_at IS NULL AND done_at IS NULL;

-- The evening's message with what is due on the next day. at: HH:MM in Riga; next_at: when it is to be thought of next.
CREATE TABLE homework_reminders (
    bot_id      INTEGER NOT NULL,
    person_id   INTEGER NOT NULL REFERENCES people (id),
    student_id  INTEGER NOT NULL REFERENCES people (id),
    at          TEXT    NOT NULL,
    next_at     INTEGER NOT NULL,
    PRIMARY KEY (bot_id, person_id, student_id)
) STRICT;
CREATE INDEX homework_reminders_due ON homework_reminders (bot_id, next_at);

-- Papers that a teacher adds to homework (storage/files.py).
CREATE TABLE homework_files (
    homework_id  INTEGER NOT NULL REFERENCES homework (id),
    file_id      INTEGER NOT NULL REFERENCES files (id),
    added_by     INTEGER NOT NULL REFERENCES people (id),
    added_at     INTEGER NOT NULL,
    PRIMARY KEY (homework_id, file_id)
) STRICT;

-- What homework said before a teacher changed it. changed_at: when these words ceased to hold.
CREATE TABLE homework_changes (
    homework_id  INTEGER NOT NULL REFERENCES homework (id),
    changed_at   INTEGER NOT NULL,
    changed_by   INTEGER NOT NULL REFERENCES people (id),
    text         TEXT    NOT NULL,
    due_day      TEXT    NOT NULL,
    PRIMARY KEY (homework_id, changed_at)
) STRICT;
