-- Who saw and who changed what: rows are added and never touched again; the engine itself refuses.

-- kind: read (somebody at school opened a pupil's data; what: the topic) | change (what: the thing, «setting.report_by»).
-- person_id: who; NULL: the operator of the machine. link_id: through which log-in. about_id: whom it concerns, if anybody.
-- hour: of a read, hours since 1970: one row a person, pupil, topic and hour.
CREATE TABLE audit (
    id         INTEGER PRIMARY KEY,
    school_id  INTEGER NOT NULL REFERENCES schools (id),
    kind       TEXT    NOT NULL CHECK (kind IN ('read', 'change')),
    what       TEXT    NOT NULL,
    person_id  INTEGER REFERENCES people (id),
    link_id    INTEGER REFERENCES links (id),
    about_id   INTEGER REFERENCES people (id),
    at         INTEGER NOT NULL,
    hour       INTEGER,
    CHECK ((kind = 'read') = (hour IS NOT NULL)),
    CHECK (kind = 'change' OR (person_id IS NOT NULL AND about_id IS NOT NULL))
) STRICT;
CREATE INDEX audit_by_school ON audit (school_id, id);
CREATE INDEX audit_by_person ON audit (person_id, id);
CREATE INDEX audit_by_about ON audit (about_id, id);
CREATE UNIQUE INDEX audit_reads ON audit (person_id, about_id, what, hour) WHERE kind = 'read';

-- Of a change: what was and what is, as JSON, sealed. The row's number is known only once the row of audit is there.
CREATE TABLE audit_details (
    id      INTEGER PRIMARY KEY REFERENCES audit (id),
    detail  BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is never shortened'); END;
CREATE TRIGGER audit_details_are_never_changed BEFORE UPDATE ON audit_details
BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
CREATE TRIGGER audit_details_are_never_shortened BEFORE DELETE ON audit_details
BEGIN SELECT RAISE(ABORT, 'the audit log is never shortened'); END;
