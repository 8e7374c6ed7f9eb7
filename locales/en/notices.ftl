### Notices: what happened, told once, and how each reader wants to be told.

notices-pazinojumi-command = Notices: what to send, when and how
notices-settings-button = Notices

## One notice without content (nothing for the lock screen), by what it is about: notices-one-<kind>, <kind> as storage.news.Kind

notices-one-mark = A new mark.
notices-one-final = A new term or year mark.
notices-one-homework = New homework.
notices-one-test = A test is planned.
notices-one-lesson = A change in the timetable.
notices-one-announcement = A new announcement.
notices-one-event = A new event.
notices-one-remark = A new remark.
notices-one-absence = News about an absence.
notices-one-letter = A new letter.
notices-open-button = Open
# $children: names of other children in the same chat whom the same news concern.
notices-also = <i>Also concerns: { $children }</i>

## Many at once: a summary of one child, a digest of all children. $kind: notices-kind-<kind>-label

notices-gathered = <b>While you were away</b>
# $day: “on Tuesday, 24 November”.
notices-digest = <b>Evening digest</b> · { $day }
# $first, $last: “23.11.”
notices-friday = <b>Week in summary</b> · { $first }–{ $last }
notices-kind = <b>{ $kind }</b>
# $line: one line of a topic, HTML.
notices-line = • { $line }
notices-line-also = • { $line } (also { $children })
notices-more = … and { $count } more
notices-count = { $kind }: { $count }
notices-late = Notices older than 30 days are not listed here. You will find them in the diary.

## What a kind is called in a summary and in the settings

notices-kind-mark-label = Grades
notices-kind-final-label = Final marks
notices-kind-homework-label = Homework
notices-kind-test-label = Tests
notices-kind-lesson-label = Lesson changes
notices-kind-announcement-label = Announcements
notices-kind-event-label = Events
notices-kind-remark-label = Remarks
notices-kind-absence-label = Absences
notices-kind-letter-label = Letters

## The ways from a summary into the topics. $child: the given name

notices-place-button = { $child }: { $place }
notices-place-grades-button = Grades
notices-place-homework-button = Homework
notices-place-timetable-button = Timetable
notices-place-announcements-button = Announcements
notices-place-events-button = Events
notices-place-remarks-button = Remarks
notices-place-absences-button = Absences
notices-place-mail-button = Mail

## The week in numbers, on Fridays

notices-week-quiet = Nothing new this week.
notices-week-marks =
    { $count ->
        [one] { $count } new mark
       *[other] { $count } new marks
    }
notices-week-marks-average =
    { $count ->
        [one] { $count } new mark
       *[other] { $count } new marks
    }, { $average } on average
notices-week-missed =
    { $count ->
        [one] { $count } lesson missed
       *[other] { $count } lessons missed
    }
notices-week-homework =
    { $count ->
        [one] { $count } piece of homework next week
       *[other] { $count } pieces of homework next week
    }

## Settings: everything at one glance. $way: notices-way-<way>-label; $first, $last, $hour: whole hours

notices-overview = <b>Notices</b>
notices-kind-way = { $kind }: { $way }
notices-way-at-once-label = at once
notices-way-evening-label = in the evening digest
notices-way-friday-label = in Friday’s summary
notices-way-off-label = do not send
notices-way-below = { $way }, below { $points }
notices-way-falling = { $way }, if the average falls
notices-way-below-or-falling = { $way }, below { $points } or a falling average
notices-quiet = Quiet hours: { $first }:00–{ $last }:00
notices-quiet-none = Quiet hours: none
notices-hour = Evening digest: at { $hour }:00
notices-hidden = Lock screen: without content
# $day: “Tuesday, 24 November”.
notices-paused = <b>Paused until { $day }</b>
notices-urgent = <i>Urgent notices of the school are always sent.</i>
notices-quiet-button = Quiet hours
notices-digest-button = Evening hour
notices-pause-button = Pause
notices-hide-content-button = Hide content
notices-show-content-button = Show content
notices-hide-marks-button = Cover marks
notices-show-marks-button = Show marks
notices-kept-toast = Saved.

## One kind: how it is told, and of marks which ones

notices-kind-prompt = <b>{ $kind }</b>: when shall I tell you?
notices-way-at-once-button = At once
notices-way-evening-button = In the evening digest
notices-way-friday-button = In Friday’s summary
notices-way-off-button = Do not send
notices-which-marks = Which marks? I always tell you of “nv” and “ni”.
notices-every-mark-button = All of them
notices-level-button = Below { $points }
notices-falls-button = If the average falls

## The phone: quiet hours, the evening’s hour, a pause

notices-quiet-prompt = <b>Quiet hours.</b> What happens at night I tell you in the morning. What is urgent comes at once. This is for all children in this chat.
notices-hours-label = { $first }:00–{ $last }:00
notices-quiet-none-button = No quiet hours
notices-digest-prompt = <b>When shall the evening digest and Friday’s summary come?</b> This is for all children in this chat.
notices-hour-label = { $hour }:00
notices-pause-prompt = <b>Pause.</b> Until the morning of the chosen day only what is urgent is sent, then everything in one summary. This is for all children in this chat.
notices-until-label = Until { $day }
notices-pause-end-button = End the pause
