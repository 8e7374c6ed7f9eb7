### The school’s own settings: rules, calendar, change of the year, log of who saw and changed what.

school-menu-button = 🏫 School
school-skola-command = School settings and school year

## The settings: buttons, and a line each with $value

school-field-name-button = Name
school-field-phone-button = Telephone
school-field-report-by-button = Reported by
school-field-alert-by-button = Seen by
school-field-parent-days-button = Parents’ days
school-field-parent-notes-button = Parents’ notes
school-field-session-days-button = Log-in
school-field-reviewed-button = Review of remarks
school-calendar-button = Terms and holidays
school-exchange-button = Lists (file)
school-year-button = Change of year
school-log-button = Activity log
school-line-name = Name: <b>{ $value }</b>
school-line-phone = Telephone for parents: <b>{ $value }</b>
school-line-phone-none = Telephone for parents: none
school-line-report-by = An absence is reported by <b>{ $value }</b>
school-line-alert-by = At school it is seen by <b>{ $value }</b>, else it goes on
school-line-parent-days = Days in a row a parent may excuse: <b>{ $value }</b>
school-line-parent-notes = Parents’ notes in a term: <b>{ $value }</b>
school-line-parent-notes-none = Parents’ notes in a term: any number
school-line-session-days = Days without use after which a log-in ends: <b>{ $value }</b>
school-line-reviewed =
    The class teacher reads remarks first: <b>{ $value ->
        [true] yes
       *[false] no
    }</b>
school-changed = Changed by { $who }, { $day } at { $time }.
school-operator-label = system operator
school-prompt-name = Type the school’s name.
school-prompt-phone = Type the number that parents call, or “-” for none.
school-prompt-report-by = Type an hour, such as 9:30. An absence reported later is late.
school-prompt-alert-by = Type an hour, such as 9:30. After it, what nobody saw goes to the substitute and the office.
school-prompt-parent-days = Type a number from { $least } to { $most }. A longer absence needs a doctor’s note.
school-prompt-parent-notes = Type a number from { $least } to { $most }, or “-” for any number.
school-prompt-session-days = Type a number of days from { $least } to { $most }. Who stays away so long needs a new password.
school-prompt-reviewed = When on, parents see a remark only after the class teacher has read it.
school-review-on-button = Turn on
school-review-off-button = Turn off
school-wrong-name = A name has 3 to 120 signs. Type it again.
school-wrong-phone = That is no telephone number. Type it like 67 123 456.
school-wrong-hour = An hour is needed, such as 9:30.
school-wrong-number = A number from { $least } to { $most } is needed.
school-wrong-choice = Press the button under the setting.
school-kept = ✅ Kept.
school-same = It is so already. Nothing was changed.

## Terms and days without lessons

school-term-line = Term { $number }: { $first }–{ $last }
school-term-button = Term { $number }, { $year }
school-holidays = <b>Days without lessons</b>
school-holidays-none = No days without lessons are ahead.
school-holiday-line = · { $days }
school-holiday-remove-button = ✕ { $day }
school-holiday-removed-toast = Removed: there are lessons on these days.
school-holiday-add-button = Add days
school-term-prompt = Type the first and last day of term { $number } of the school year that begins in { $year }, such as 1.9.–18.12.
school-holiday-prompt = Type a day, or the first and last day, such as 21.12.–1.1.
school-days-unclear = I did not understand the days. Type them like 1.9.–18.12.
school-days-order = The days are out of order. Type them again.
school-days-overlap = These days overlap others. Type other ones.

## The change of the year. $year: «2027/2028»; $leaving: how many pupils leave

school-year-none = The head changes the year, once there are classes.
school-year-head = <b>School year { $year }</b>: what will happen
school-year-moving-line = { $classes } → { $new } · { $pupils }
school-year-leaving-line = { $classes } → leave · { $pupils }
school-year-sum = Move up: <b>{ $moving }</b>. Leave: <b>{ $leaving }</b>; their and their families’ log-ins ({ $links }) end on { $day }.
school-year-groups = Teaching groups that end: { $count }. The new ones come with the new year’s import.
school-year-warning = ❗ There is no way back but a restore from backup. Ask for one first.
school-year-early = The year can be changed from { $day } on.
school-year-leaves-button = Grade { $grade }: leaves
school-year-stays-button = Grade { $grade }: stays
school-year-ask-button = Change the year
school-year-prompt =
    { $moving } move up, { $leaving } leave. It cannot be undone.

    To change the year, type: <b>{ $year }</b>
school-year-unclear = The year was not changed. Type exactly { $year }, or press “Cancel”.
school-year-done = ✅ School year { $year } is prepared. { $moving } move up, { $leaving } leave. The new classes hold on { $day }.
school-year-refused-before = This year was changed before. Nothing was done.
school-year-refused-early = This year cannot be changed yet. Nothing was done.
# The last message to a family, and to a student, who left. $name: the student’s given name

school-parted = { $name } no longer attends { $school }, so the log-in to E-klase about { $name } has ended. Thank you for the time together, and all the best!
school-parted-student = { $name }, your time at { $school } has come to an end, and so has your log-in to E-klase. Thank you, and good luck!

## Who saw and who changed what

school-log = <b>Activity log</b>
school-log-of = Chosen: { $name }
school-log-none = No entries.
school-log-who = <b>{ $who }</b> · { $day }
school-log-read = opened: { $about }, { $topic }
school-log-change = changed: { $what } ({ $about })
school-log-changed = changed: { $what }
school-log-values = { $old } → { $new }
school-log-staff-button = By colleague
school-log-pupil-button = By pupil
school-log-prompt = { $pupils ->
        [true] Type a pupil’s name.
       *[false] Type a colleague’s name.
    }
school-log-nobody = Nobody found by “{ $text }”. Try other words.
school-log-found = Found by “{ $text }”. Choose.

## What was opened, by topic

school-topic-registration-label = registration
school-topic-alerts-label = absences
school-topic-register-label = register
school-topic-summary-label = morning overview
school-topic-mark-entry-label = marks
school-topic-remark-entry-label = remarks
school-topic-other-label = other data

## What was changed, where it is no setting

school-thing-staff-role-label = role at school
school-thing-phone-label = phone number
school-thing-password-label = password sent
school-thing-class-label = class
school-thing-class-teacher-label = class teacher
school-thing-year-label = school year
school-thing-school-label = school
school-thing-term-1-label = term 1
school-thing-term-2-label = term 2
school-thing-holiday-label = days without lessons
school-thing-import-label = lists imported
school-thing-export-label = lists exported
school-thing-other-label = other
