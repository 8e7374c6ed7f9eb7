-- Files that the office sent to be imported, from showing what they would change until it is confirmed or given up.

-- content: the file, sealed. shown: what it would have changed when it was shown, as counts in JSON; nothing else is written.
-- One row a log-in; AUTOINCREMENT: a button of an older message must not mean a newer file.
CREATE TABLE exchange_files (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    link_id  INTEGER NOT NULL UNIQUE REFERENCES links (id),
    content  BLOB    NOT NULL,
    shown    TEXT    NOT NULL,
    sent_at  INTEGER NOT NULL
) STRICT;
