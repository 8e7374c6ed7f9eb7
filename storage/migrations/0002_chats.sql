-- How the bot talks: chats, dialogs, updates it has seen, what it still has to send.

-- A chat gets a row when somebody in it does something that must be remembered; /start alone writes none.
-- link_id: the link whose person and child the chat is showing now.
CREATE TABLE chats (
    bot_id      INTEGER NOT NULL,
    chat_id     INTEGER NOT NULL,
    user_id     INTEGER NOT NULL,
    language    TEXT,
    link_id     INTEGER,
    blocked_at  INTEGER,
    PRIMARY KEY (bot_id, chat_id)
) STRICT;

-- What the bot is waiting for in a chat; content is sealed.
CREATE TABLE dialogs (
    bot_id      INTEGER NOT NULL,
    chat_id     INTEGER NOT NULL,
    name        TEXT    NOT NULL,
    content     BLOB    NOT NULL,
    changed_at  INTEGER NOT NULL,
    PRIMARY KEY (bot_id, chat_id)
) STRICT;

CREATE TABLE seen_updates (
    bot_id     INTEGER NOT NULL,
    update_id  INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT;
CREATE INDEX seen_updates_by_time ON seen_updates (seen_at);

-- One row, one Bot API call. lane: 0 answer, 1 alert, 2 letter, 3 digest. content (sealed) is wiped once sent.
-- link_id: the right under which it is sent; it is checked again at that moment. also: further links whose rights it
-- needs («12,13»), where it tells of several children.
-- attempted_at: the last time it was tried; a row that was tried, or is due, holds back the later ones of its chat.
CREATE TABLE outbox (
    id            INTEGER PRIMARY KEY,
    bot_id        INTEGER NOT NULL,
    chat_id       INTEGER NOT NULL,
    lane          INTEGER NOT NULL CHECK (lane BETWEEN 0 AND 3),
    link_id       INTEGER,
    also          TEXT,
    number        TEXT,
    content       BLOB,
    created_at    INTEGER NOT NULL,
    due_at        INTEGER NOT NULL,
    leased_by     TEXT,
    leased_until  INTEGER,
    tries         INTEGER NOT NULL DEFAULT 0,
    attempted_at  INTEGER,
    sent_at       INTEGER,
    message_id    INTEGER,
    failed_at     INTEGER,
    failure       TEXT
) STRICT;
CREATE INDEX outbox_waiting ON outbox (bot_id, chat_id, id) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_due ON outbox (bot_id, lane, due_at, id) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;

-- Short messages to telephones; phone and text are sealed, the text is wiped once sent.
-- gateway, reference: who took it, and the number it has there. fate: why it did not arrive, or does not leave yet.
CREATE TABLE sms (
    id             INTEGER PRIMARY KEY,
    school_id      INTEGER NOT NULL REFERENCES schools (id),
    person_id      INTEGER NOT NULL REFERENCES people (id),
    credential_id  INTEGER,
    phone          BLOB    NOT NULL,
    phone_index    BLOB    NOT NULL,
    text           BLOB,
    created_at     INTEGER NOT NULL,
    due_at         INTEGER NOT NULL,
    leased_by      TEXT,
    leased_until   INTEGER,
    tries          INTEGER NOT NULL DEFAULT 0,
    sent_at        INTEGER,
    gateway        TEXT,
    reference      TEXT,
    delivered_at   INTEGER,
    failed_at      INTEGER,
    fate           TEXT CHECK (fate IN
        ('number', 'off', 'blocked', 'refused', 'undelivered', 'gateway', 'limit', 'demo', 'password')),
    failure        TEXT
) STRICT;
CREATE INDEX sms_waiting ON sms (due_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX sms_by_phone ON sms (phone_index, sent_at);
CREATE INDEX sms_by_reference ON sms (gateway, reference) WHERE reference IS NOT NULL;
CREATE INDEX sms_by_person ON sms (person_id);
