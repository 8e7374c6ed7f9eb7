-- name: set_code!
UPDATE people SET code_index = :index WHERE id = :person;

-- name: set_phone!
UPDATE people SET phone = :phone, phone_index = :index WHERE id = :person;

-- name: keep_code!
UPDATE people SET code = :code WHERE id = :person;

-- name: expire!
UPDATE links SET expires_at = linked_at + 1 WHERE id = :link;

-- name: every_people
SELECT * FROM people ORDER BY id;

-- name: every_guardianships
SELECT * FROM guardianships ORDER BY id;

-- name: every_credentials
SELECT * FROM credentials ORDER BY id;

-- name: every_links
SELECT * FROM links ORDER BY id;

-- name: every_sms
SELECT * FROM sms ORDER BY id;

-- name: every_reports
SELECT * FROM reports ORDER BY id;

-- name: every_homework_ticks
SELECT * FROM homework_ticks ORDER BY homework_id, person_id;

-- name: every_remarks
SELECT * FROM remarks ORDER BY id;

-- name: every_remark_views
SELECT * FROM remark_views ORDER BY remark_id, person_id;

-- name: every_publications
SELECT * FROM publications ORDER BY id;

-- name: every_publication_reads
SELECT * FROM publication_reads ORDER BY publication_id, person_id;

-- name: every_publication_visits
SELECT * FROM publication_visits ORDER BY person_id, student_id;

-- name: every_poll_votes
SELECT * FROM poll_votes ORDER BY publication_id, person_id, student_id, place;

-- name: every_slots
SELECT * FROM slots ORDER BY id;

-- name: every_bookings
SELECT * FROM bookings ORDER BY slot_id;

-- name: every_homework
SELECT * FROM homework ORDER BY id;

-- name: every_homework_files
SELECT * FROM homework_files ORDER BY homework_id, file_id;

-- name: every_own_tasks
SELECT * FROM own_tasks ORDER BY id;

-- name: every_homework_reminders
SELECT * FROM homework_reminders ORDER BY person_id, student_id;

-- name: every_absences
SELECT * FROM absences ORDER BY id;

-- name: every_absence_reporters
SELECT * FROM absence_reporters ORDER BY absence_id, person_id;

-- name: every_absence_views
SELECT * FROM absence_views ORDER BY absence_id, person_id, revision;

-- name: every_absence_files
SELECT * FROM absence_files ORDER BY absence_id, file_id;

-- name: every_absence_alerts
SELECT * FROM absence_alerts ORDER BY absence_id, revision, step;

-- name: every_absence_tellings
SELECT * FROM absence_tellings ORDER BY absence_id, revision, step, chat_id;

-- name: prefer!
INSERT INTO preferences (person_id, student_id, hides_marks, average_falls) VALUES (:person, :student, 1, 0)
ON CONFLICT (person_id, student_id) DO NOTHING;

-- The usual sign, chosen: screens look as they do without it.
-- name: call!
INSERT INTO child_looks (person_id, student_id, name, sign) VALUES (:person, :student, NULL, '🎒')
ON CONFLICT (person_id, student_id) DO NOTHING;

-- name: every_child_looks
SELECT * FROM child_looks ORDER BY person_id, student_id;

-- name: every_delegations
SELECT * FROM delegations ORDER BY id;

-- name: every_preferences
SELECT * FROM preferences ORDER BY person_id, student_id;

-- name: every_preferred_ways
SELECT * FROM preferred_ways ORDER BY person_id, student_id, kind;

-- name: every_phone_preferences
SELECT * FROM phone_preferences ORDER BY person_id;

-- name: every_friday_summaries
SELECT * FROM friday_summaries ORDER BY person_id, student_id;

-- name: every_lesson_changes
SELECT * FROM lesson_changes ORDER BY id;

-- name: every_lesson_records
SELECT * FROM lesson_records ORDER BY group_id, day, number;

-- name: every_calendar_addresses
SELECT * FROM calendar_addresses ORDER BY id;

-- name: every_marks
SELECT * FROM marks ORDER BY id;

-- name: every_final_marks
SELECT * FROM final_marks ORDER BY id;

-- name: every_goals
SELECT * FROM goals ORDER BY student_id, subject_id;

-- name: every_news
SELECT * FROM news ORDER BY id;
