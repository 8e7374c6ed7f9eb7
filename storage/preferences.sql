-- What a person wants of the bot about the student that a link shows, and on the phone as a whole.

-- One row a way that was chosen, or one without any; none once the right has ended.
-- name: preferred
WITH {{sight}}
SELECT p.hides_marks, p.marks_below, p.average_falls,
       f.person_id AS phone_of, f.shows_content, f.quiet_from, f.quiet_until, f.digest_hour, f.paused_until_day,
       w.kind, w.way
FROM sight AS v
LEFT JOIN preferences AS p ON p.person_id = v.person_id AND p.student_id = v.student_id
LEFT JOIN phone_preferences AS f ON f.person_id = v.person_id
LEFT JOIN preferred_ways AS w ON w.person_id = v.person_id AND w.student_id = v.student_id;

-- name: keep!
WITH {{sight}}
INSERT INTO preferences (person_id, student_id, hides_marks, marks_below, average_falls)
SELECT v.person_id, v.student_id, :hides_marks, :marks_below, :average_falls
FROM sight AS v WHERE v.link_id = :link
ON CONFLICT (person_id, student_id) DO UPDATE
SET hides_marks = excluded.hides_marks, marks_below = excluded.marks_below, average_falls = excluded.average_falls;

-- name: keep_phone!
WITH {{sight}}
INSERT INTO phone_preferences (person_id, shows_content, quiet_from, quiet_until, digest_hour, paused_until_day)
SELECT v.person_id, :shows_content, :quiet_from, :quiet_until, :digest_hour, :paused_until
FROM sight AS v WHERE v.link_id = :link
ON CONFLICT (person_id) DO UPDATE
SET shows_content = excluded.shows_content, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
    digest_hour = excluded.digest_hour, paused_until_day = excluded.paused_until_day;

-- name: keep_way!
WITH {{sight}}
INSERT INTO preferred_ways (person_id, student_id, kind, way)
SELECT v.person_id, v.student_id, :kind, :way
FROM sight AS v WHERE v.link_id = :link
ON CONFLICT (person_id, student_id, kind) DO UPDATE SET way = excluded.way;

-- What waits is looked at again: it may be due now, or not wanted any more.
-- name: reconsider!
WITH {{sight}}
UPDATE notices SET due_at = :now
WHERE person_id = (SELECT v.person_id FROM sight AS v) AND done_at IS NULL;

-- A Friday's summary comes to whoever has chosen it for any kind.
-- name: end_fridays!
WITH {{sight}}
DELETE FROM friday_summaries
WHERE person_id = (SELECT v.person_id FROM sight AS v) AND student_id = (SELECT v.student_id FROM sight AS v)
  AND NOT EXISTS (
    SELECT 1 FROM preferred_ways AS w
    WHERE w.person_id = friday_summaries.person_id AND w.student_id = friday_summaries.student_id
      AND w.way = 'friday');

-- name: begin_fridays!
WITH {{sight}}
INSERT INTO friday_summaries (person_id, student_id, due_at)
SELECT v.person_id, v.student_id, :due
FROM sight AS v
WHERE EXISTS (
    SELECT 1 FROM preferred_ways AS w
    WHERE w.person_id = v.person_id AND w.student_id = v.student_id AND w.way = 'friday')
ON CONFLICT (person_id, student_id) DO NOTHING;

-- The hour is the phone's: it moves the summaries of all children.
-- name: move_fridays!
WITH {{sight}}
UPDATE friday_summaries SET due_at = :due WHERE person_id = (SELECT v.person_id FROM sight AS v);
