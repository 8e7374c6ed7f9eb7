-- name: set_code!
UPDATE people SET code_index = :index WHERE id = :person;

-- name: set_phone!
UPDATE people SET phone = :phone, phone_index = :index WHERE id = :person;

-- name: keep_code_index!
UPDATE people SET code_index = :index WHERE id = :person;

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

-- name: every_phone_changes
SELECT * FROM phone_changes ORDER BY id;

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

-- name: every_mark_slips
SELECT * FROM mark_slips ORDER BY id;

-- name: every_goals
SELECT * FROM goals ORDER BY student_id, subject_id;

-- name: every_news
SELECT * FROM news ORDER BY id;

-- name: every_works
SELECT * FROM works ORDER BY id;

-- name: every_announced_tests
SELECT * FROM announced_tests ORDER BY work_id;

-- name: every_test_changes
SELECT * FROM test_changes ORDER BY work_id, changed_at;

-- name: every_remark_wordings
SELECT * FROM remark_wordings ORDER BY id;

-- name: every_remark_returns
SELECT * FROM remark_returns ORDER BY remark_id;

-- name: every_attendance
SELECT * FROM attendance ORDER BY student_id, day, number;

-- name: every_register_checks
SELECT * FROM register_checks ORDER BY group_id, day, number;

-- name: every_register_present
SELECT * FROM register_present ORDER BY student_id, day, number;

-- name: every_missing_alarms
SELECT * FROM missing_alarms ORDER BY id;

-- name: every_unexcused_counts
SELECT * FROM unexcused_counts ORDER BY student_id;

-- name: every_unexcused_warnings
SELECT * FROM unexcused_warnings ORDER BY student_id, term_id, threshold;

-- Of a lesson missed today that nobody had reported.
-- name: alarm!
INSERT INTO missing_alarms (id, student_id, day, number, group_id, entered_by, bot_id, due_at)
VALUES (:id, :student, :day, 1, :group, :person, :bot, 0);

-- name: every_schools
SELECT * FROM schools ORDER BY id;

-- name: every_staff
SELECT * FROM staff ORDER BY person_id, role, from_day;

-- name: every_classes
SELECT * FROM classes ORDER BY id;

-- name: every_class_teachers
SELECT * FROM class_teachers ORDER BY class_id, teacher_id, from_day;

-- name: every_terms
SELECT * FROM terms ORDER BY id;

-- name: every_holidays
SELECT * FROM holidays ORDER BY school_id, first_day;

-- name: every_absence_rules
SELECT * FROM absence_rules ORDER BY school_id;

-- name: every_remark_rules
SELECT * FROM remark_rules ORDER BY school_id;

-- name: every_year_changes
SELECT * FROM year_changes ORDER BY school_id, year;

-- name: every_audit
SELECT * FROM audit ORDER BY id;

-- name: every_absence_questions
SELECT * FROM absence_questions ORDER BY id;

-- name: every_alert_lists
SELECT * FROM alert_lists ORDER BY bot_id, chat_id;

-- name: every_group_teachers
SELECT * FROM group_teachers ORDER BY group_id, teacher_id, from_day;

-- name: every_working_hours
SELECT * FROM working_hours ORDER BY person_id;

-- name: every_duty_leaves
SELECT * FROM duty_leaves ORDER BY id;

-- name: every_morning_wishes
SELECT * FROM morning_wishes ORDER BY person_id;

-- name: hand_out!
INSERT INTO publication_files (publication_id, file_id) VALUES (:publication, :file);

-- name: every_publication_changes
SELECT * FROM publication_changes ORDER BY id;

-- name: every_publication_reminders
SELECT * FROM publication_reminders ORDER BY publication_id, day;

-- name: every_publication_cards
SELECT * FROM publication_cards ORDER BY bot_id, chat_id, message_id;

-- name: every_publication_drafts
SELECT * FROM publication_drafts ORDER BY id;

-- name: every_exchange_files
SELECT * FROM exchange_files ORDER BY id;
