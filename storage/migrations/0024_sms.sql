-- What comes back from short messages' gateways, and what is written to the school's number.

-- A receipt that came before its message was marked as sent, kept until then.
CREATE TABLE sms_receipts (
    gateway      TEXT    NOT NULL,
    reference    TEXT    NOT NULL,
    delivered    INTEGER NOT NULL,
    fate         TEXT,
    received_at  INTEGER NOT NULL,
    PRIMARY KEY (gateway, reference)
) STRICT;
CREATE INDEX sms_receipts_by_time ON sms_receipts (received_at);

-- Who wrote to the school's number, as a keyed hash, and what came of it; never the words.
-- reference: the gateway's number of the message: a repeated one does nothing.
CREATE TABLE sms_inbound (
    id           INTEGER PRIMARY KEY,
    gateway      TEXT    NOT NULL,
    reference    TEXT,
    phone_index  BLOB    NOT NULL,
    outcome      TEXT    NOT NULL CHECK (outcome IN ('new', 'issued', 'answered', 'ignored')),
    received_at  INTEGER NOT NULL,
    UNIQUE (gateway, reference)
) STRICT;
CREATE INDEX sms_inbound_by_phone ON sms_inbound (phone_index, received_at);
CREATE INDEX sms_inbound_by_time ON sms_inbound (received_at);

-- Every number that the school wrote, changed or took away; never the numbers themselves. A changed number is a new
-- binding: had, has: whether there was one before and is one now. links: how many log-ins the person had then.
CREATE TABLE phone_changes (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL REFERENCES people (id),
    changed_by  INTEGER NOT NULL REFERENCES people (id),
    changed_at  INTEGER NOT NULL,
    had         INTEGER NOT NULL,
    has         INTEGER NOT NULL,
    links       INTEGER NOT NULL
) STRICT;
CREATE INDEX phone_changes_by_person ON phone_changes (person_id);
CREATE INDEX phone_changes_by_changer ON phone_changes (changed_by);
