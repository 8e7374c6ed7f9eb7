-- What the school's side keeps about its announcements beside the announcements themselves (0012).

-- What one said before it was corrected; the table of publications holds what it says now.
CREATE TABLE publication_changes (
    id              INTEGER PRIMARY KEY,
    publication_id  INTEGER NOT NULL REFERENCES publications (id),
    title           TEXT    NOT NULL,
    text            TEXT    NOT NULL,
    changed_by      INTEGER NOT NULL REFERENCES people (id),
    changed_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX publication_changes_by_publication ON publication_changes (publication_id);
CREATE INDEX publication_changes_by_person ON publication_changes (changed_by);

-- Those who had not confirmed were reminded: once a day at most.
CREATE TABLE publication_reminders (
    publication_id  INTEGER NOT NULL REFERENCES publications (id),
    day             TEXT    NOT NULL,
    reminded_by     INTEGER NOT NULL REFERENCES people (id),
    reminded_at     INTEGER NOT NULL,
    PRIMARY KEY (publication_id, day)
) STRICT;
CREATE INDEX publication_reminders_by_person ON publication_reminders (reminded_by);

-- A message that shows how far the telling is, brought up to date until it is over. chats: how many are to be told;
-- told: how many the message says; due_at: when it is looked at next, pause milliseconds after the last time.
CREATE TABLE publication_cards (
    bot_id          INTEGER NOT NULL,
    chat_id         INTEGER NOT NULL,
    message_id      INTEGER NOT NULL,
    link_id         INTEGER NOT NULL REFERENCES links (id),
    publication_id  INTEGER NOT NULL REFERENCES publications (id),
    chats           INTEGER NOT NULL,
    told            INTEGER NOT NULL,
    since           INTEGER NOT NULL,
    due_at          INTEGER NOT NULL,
    pause           INTEGER NOT NULL,
    PRIMARY KEY (bot_id, chat_id, message_id)
) STRICT;
CREATE INDEX publication_cards_due ON publication_cards (bot_id, due_at);

-- What somebody is about to publish, sealed; one a person. revision: a button under an older state of it does nothing.
CREATE TABLE publication_drafts (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL UNIQUE REFERENCES people (id),
    content     BLOB    NOT NULL,
    revision    INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL
) STRICT;
