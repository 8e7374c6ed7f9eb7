-- How a reported absence reaches somebody at school: step by step, until somebody has seen it.

-- One row for each step taken with one revision of a report. A step at which nobody can be told has none, but for
-- the head's while the school is closed: then it waits for somebody to answer the telephone.
-- step: 1 class teacher | 2 substitute class teacher | 3 office | 4 head | 5 the guardians
-- due_at: when the next step is taken, unless this one has ended. bot_id: the bot that reported and tells.
-- ended: seen (by seen_by, at school) | passed (to the next step) | phone (the guardians were told to phone)
--   | changed (a newer revision takes its own way) | withdrawn
CREATE TABLE absence_alerts (
    absence_id  INTEGER NOT NULL REFERENCES absences (id),
    revision    INTEGER NOT NULL,
    step        INTEGER NOT NULL CHECK (step BETWEEN 1 AND 5),
    bot_id      INTEGER NOT NULL,
    told_at     INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    ended_at    INTEGER,
    ended       TEXT CHECK (ended IN ('seen', 'passed', 'phone', 'changed', 'withdrawn')),
    seen_by     INTEGER REFERENCES people (id),
    PRIMARY KEY (absence_id, revision, step),
    CHECK ((ended IS NULL) = (ended_at IS NULL)),
    CHECK (seen_by IS NULL OR ended = 'seen'),
    CHECK (step < 5 OR ended = 'phone')
) STRICT;
CREATE INDEX absence_alerts_waiting ON absence_alerts (bot_id, due_at) WHERE ended_at IS NULL;
-- A report stands at one step at most, and each revision of it ends once.
CREATE UNIQUE INDEX absence_alerts_open ON absence_alerts (absence_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX absence_alerts_end ON absence_alerts (absence_id, revision) WHERE ended <> 'passed';

-- Who was told at a step: the chat, and the link under whose right it was told. carried_by: the number of the message that
-- told it, where that told of several reports.
CREATE TABLE absence_tellings (
    absence_id  INTEGER NOT NULL,
    revision    INTEGER NOT NULL,
    step        INTEGER NOT NULL,
    bot_id      INTEGER NOT NULL,
    chat_id     INTEGER NOT NULL,
    link_id     INTEGER NOT NULL REFERENCES links (id),
    told_at     INTEGER NOT NULL,
    carried_by  TEXT,
    PRIMARY KEY (absence_id, revision, step, bot_id, chat_id),
    FOREIGN KEY (absence_id, revision, step) REFERENCES absence_alerts (absence_id, revision, step)
) STRICT;

-- Which notices with a number were given up: the report they are about goes to the next step.
CREATE INDEX outbox_given_up ON outbox (number) WHERE failed_at IS NOT NULL;
