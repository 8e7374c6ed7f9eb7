-- What each reader wants to be told, when and how; and what waits to be told.
-- Readers without a row have the defaults of storage/preferences.py.

-- Of a person about one student.
-- hides_marks: marks stand under a spoiler. marks_below, average_falls: of new marks only those below this one,
-- or that let the subject's average fall, are told; neither: all.
CREATE TABLE preferences (
    person_id      INTEGER NOT NULL REFERENCES people (id),
    student_id     INTEGER NOT NULL REFERENCES people (id),
    hides_marks    INTEGER NOT NULL,
    marks_below    INTEGER CHECK (marks_below BETWEEN 2 AND 10),
    average_falls  INTEGER NOT NULL,
    PRIMARY KEY (person_id, student_id)
) STRICT;

-- How a kind of news (news.kind) of one student is told to a person.
CREATE TABLE preferred_ways (
    person_id   INTEGER NOT NULL REFERENCES people (id),
    student_id  INTEGER NOT NULL REFERENCES people (id),
    kind        TEXT    NOT NULL,
    way         TEXT    NOT NULL CHECK (way IN ('at once', 'evening', 'friday', 'off')),
    PRIMARY KEY (person_id, student_id, kind)
) STRICT;

-- Of a person about all students. shows_content: 0 keeps what happened off the lock screen.
-- quiet_from, quiet_until, digest_hour: whole hours in Riga, quiet_until excluded; both NULL: no quiet hours.
-- paused_until_day: nothing but what is urgent before this day's morning.
CREATE TABLE phone_preferences (
    person_id         INTEGER PRIMARY KEY REFERENCES people (id),
    shows_content     INTEGER NOT NULL,
    quiet_from        INTEGER CHECK (quiet_from BETWEEN 0 AND 23),
    quiet_until       INTEGER CHECK (quiet_until BETWEEN 0 AND 23),
    digest_hour       INTEGER NOT NULL CHECK (digest_hour BETWEEN 0 AND 23),
    paused_until_day  TEXT,
    CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
    CHECK (quiet_from <> quiet_until)
) STRICT;

-- One piece of news for one link; posted_at, ready_at: of the news (ready_at: of the first, where several about one
-- thing are told together). due_at: when it is to be looked at again, not later than it is to be told.
-- done_at: when it was told, or found not worth telling. told_as: the number in the outbox of the message that tells it;
-- should that be given up because the chat was blocked, the notice waits again.
CREATE TABLE notices (
    id          INTEGER PRIMARY KEY,
    news_id     INTEGER NOT NULL REFERENCES news (id),
    kind        TEXT    NOT NULL,
    item_id     INTEGER NOT NULL,
    bot_id      INTEGER NOT NULL,
    chat_id     INTEGER NOT NULL,
    link_id     INTEGER NOT NULL REFERENCES links (id),
    person_id   INTEGER NOT NULL REFERENCES people (id),
    student_id  INTEGER NOT NULL REFERENCES people (id),
    posted_at   INTEGER NOT NULL,
    ready_at    INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    done_at     INTEGER,
    told_as     TEXT
) STRICT;
-- Nobody has two of one thing waiting: what is told is how it is by then.
CREATE UNIQUE INDEX notices_waiting_once ON notices (link_id, kind, item_id) WHERE done_at IS NULL;
-- Posted at one moment for two groups of one student, it is told once.
CREATE UNIQUE INDEX notices_once ON notices (link_id, kind, item_id, posted_at);
CREATE INDEX notices_of_news ON notices (news_id);
CREATE INDEX notices_due ON notices (bot_id, due_at) WHERE done_at IS NULL;
CREATE INDEX notices_of_chat ON notices (bot_id, chat_id, due_at) WHERE done_at IS NULL;
CREATE INDEX notices_of_person ON notices (person_id) WHERE done_at IS NULL;
CREATE INDEX notices_told ON notices (told_as) WHERE told_as IS NOT NULL;
CREATE INDEX notices_done ON notices (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX outbox_failed ON outbox (bot_id, failed_at) WHERE failed_at IS NOT NULL AND number IS NOT NULL;

-- Who gets a summary on Fridays, about whom, and when the next one is due.
CREATE TABLE friday_summaries (
    person_id   INTEGER NOT NULL REFERENCES people (id),
    student_id  INTEGER NOT NULL REFERENCES people (id),
    due_at      INTEGER NOT NULL,
    PRIMARY KEY (person_id, student_id)
) STRICT;
CREATE INDEX friday_summaries_due ON friday_summaries (due_at);
CREATE INDEX links_by_school ON links (school_id, id);
