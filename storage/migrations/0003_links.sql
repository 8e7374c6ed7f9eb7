-- Passwords sent by SMS and the links they make between a Telegram account and a person.

-- owner_kind: whose password it is; stated by the school, never deduced.
-- student_id: the student whose personal code is the user name; NULL for staff, who use their own code.
-- selector: keyed hash of the password's first group, so that one Argon2 run decides.
CREATE TABLE credentials (
    id              INTEGER PRIMARY KEY,
    school_id       INTEGER NOT NULL REFERENCES schools (id),
    person_id       INTEGER NOT NULL REFERENCES people (id),
    student_id      INTEGER REFERENCES people (id),
    owner_kind      TEXT    NOT NULL CHECK (owner_kind IN ('mother', 'father', 'other', 'student', 'teacher', 'office', 'head')),
    username_index  BLOB    NOT NULL,
    selector        BLOB    NOT NULL,
    hash            TEXT    NOT NULL,
    issued_by       INTEGER REFERENCES people (id),
    issued_at       INTEGER NOT NULL,
    expires_at      INTEGER NOT NULL,
    used_at         INTEGER,
    revoked_at      INTEGER,
    UNIQUE (username_index, selector)
) STRICT;
CREATE INDEX credentials_by_owner ON credentials (person_id, student_id);

-- delegate: whom a guardian lets look (delegations); a delegate needs no password.
CREATE TABLE links (
    id             INTEGER PRIMARY KEY,
    bot_id         INTEGER NOT NULL,
    user_id        INTEGER NOT NULL,
    chat_id        INTEGER NOT NULL,
    school_id      INTEGER NOT NULL REFERENCES schools (id),
    person_id      INTEGER NOT NULL REFERENCES people (id),
    student_id     INTEGER REFERENCES people (id),
    owner_kind     TEXT    NOT NULL CHECK (owner_kind IN
        ('mother', 'father', 'other', 'student', 'delegate', 'teacher', 'office', 'head')),
    credential_id  INTEGER UNIQUE REFERENCES credentials (id),
    telegram_name  BLOB,
    linked_at      INTEGER NOT NULL,
    last_used_at   INTEGER NOT NULL,
    expires_at     INTEGER NOT NULL,
    ended_at       INTEGER,
    ended_because  TEXT CHECK (ended_because IN ('logged out', 'ended by owner', 'not me', 'replaced', 'school', 'expired')),
    CHECK ((owner_kind = 'delegate') = (credential_id IS NULL))
) STRICT;
CREATE INDEX links_by_chat ON links (bot_id, chat_id);
CREATE INDEX links_by_person ON links (person_id);
CREATE INDEX links_by_student ON links (student_id);

-- Every try to log in, kept for a day: tries slow the guesser down, never the family.
-- refused: a password was checked and did not fit | throttled: the account had to wait | linked: it fitted
CREATE TABLE login_attempts (
    id              INTEGER PRIMARY KEY,
    bot_id          INTEGER NOT NULL,
    user_id         INTEGER NOT NULL,
    username_index  BLOB    NOT NULL,
    outcome         TEXT    NOT NULL CHECK (outcome IN ('refused', 'throttled', 'linked')),
    tried_at        INTEGER NOT NULL
) STRICT;
CREATE INDEX login_attempts_by_user ON login_attempts (bot_id, user_id, tried_at);
CREATE INDEX login_attempts_by_username ON login_attempts (username_index, tried_at);
CREATE INDEX login_attempts_by_time ON login_attempts (tried_at);

-- What somebody said about an owner: the class teacher's task until it is settled.
-- number: the password came to a wrong phone («Es neesmu skolēns») | link: the family doubts who logged in
CREATE TABLE reports (
    id           INTEGER PRIMARY KEY,
    student_id   INTEGER NOT NULL REFERENCES people (id),
    person_id    INTEGER NOT NULL REFERENCES people (id),
    owner_kind   TEXT    NOT NULL,
    kind         TEXT    NOT NULL CHECK (kind IN ('number', 'link')),
    reported_at  INTEGER NOT NULL,
    settled_at   INTEGER
) STRICT;
CREATE INDEX reports_by_student ON reports (student_id);
