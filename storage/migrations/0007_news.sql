-- What happened at school and whom it concerns: student_id, group_id or class_id; none of them: the whole school.
-- ready_at: when it may be told (a teacher's slip can be undone until then). spread_at: when everybody concerned had a
-- notice of it (0016); until then spread_after is the last link that has one.

CREATE TABLE news (
    id              INTEGER PRIMARY KEY,
    school_id       INTEGER NOT NULL REFERENCES schools (id),
    kind            TEXT    NOT NULL CHECK (kind IN
        ('mark', 'final', 'homework', 'test', 'lesson', 'announcement', 'event', 'remark', 'absence', 'letter')),
    item_id         INTEGER NOT NULL,
    student_id      INTEGER REFERENCES people (id),
    group_id        INTEGER REFERENCES teaching_groups (id),
    class_id        INTEGER REFERENCES classes (id),
    guardians_only  INTEGER NOT NULL DEFAULT 0,
    urgent          INTEGER NOT NULL DEFAULT 0,
    posted_at       INTEGER NOT NULL,
    ready_at        INTEGER NOT NULL,
    spread_after    INTEGER NOT NULL DEFAULT 0,
    spread_at       INTEGER,
    withdrawn_at    INTEGER
) STRICT;
CREATE INDEX news_waiting ON news (ready_at) WHERE spread_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX news_by_item ON news (kind, item_id);
CREATE INDEX news_spread ON news (spread_at) WHERE spread_at IS NOT NULL;
