-- What a slip said. A teacher who enters a mark and, before anybody was told, enters another one instead has mended a slip:
-- the first mark is gone. Should the second entry be undone within its ten minutes, the first one stands again, as of its
-- own moment. saved_by, saved_at: the entry that took its place. A mark of a work, or of a term or year of a group.
-- Rows are forgotten once nothing can be undone any more.
CREATE TABLE mark_slips (
    id          INTEGER PRIMARY KEY,
    saved_by    INTEGER NOT NULL REFERENCES people (id),
    saved_at    INTEGER NOT NULL,
    student_id  INTEGER NOT NULL REFERENCES people (id),
    work_id     INTEGER REFERENCES works (id),
    group_id    INTEGER REFERENCES teaching_groups (id),
    year        INTEGER,
    number      INTEGER,
    stage       TEXT,
    notation    TEXT    NOT NULL,
    value       TEXT    NOT NULL,
    comment     TEXT,
    entered_at  INTEGER NOT NULL,
    CHECK ((work_id IS NULL) <> (group_id IS NULL))
) STRICT;
CREATE INDEX mark_slips_by_time ON mark_slips (saved_at);
