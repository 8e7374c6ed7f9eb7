### Absences as families report them.

absences-menu-button = 🤒 Report an absence
absences-kavejums-command = Report an absence and see those reported

## The first screen: what the school asks, and the ways to the days

absences-start = <b>Report an absence</b>
absences-rule-hour = Please report today’s absence by { $time }.
absences-rule-passed = Today’s hour ({ $time }) has passed. I will take the report and mark it “after the set time”.
absences-rule-days =
    Without a doctor’s note you may excuse up to { $limit ->
        [one] { $limit } school day
       *[other] { $limit } school days
    } in a row.
# $used: reports of the term on a guardian's word alone.
absences-rule-notes = Parents’ notes this term: { $used } of { $limit }.
absences-rule-notes-used = All { $limit } parents’ notes of this term are used: a doctor’s note will be needed.
absences-hint = You can also write one line, for example: “ill today” or “dentist tomorrow until 11”.
absences-other-day-button = Another day
absences-several-button = Several days
absences-part-button = Late / leaving early
absences-reports-button = My reports
absences-register-button = Absence record
absences-student = Parents report absences: your mother, father or another responsible person, on their own phone. Here you can see what has been reported.

## A report that is to be changed

absences-change = <b>Change absence No. { $number }</b>
absences-other-reason-button = Another reason

## Why? $days and $part as below.

absences-reason = <b>{ $days }</b> · { $part }
absences-reason-prompt = What is the reason?
absences-reason-illness = illness
absences-reason-doctor = doctor’s appointment
absences-reason-family = family reasons
absences-reason-competition = sports, olympiad or competition
absences-reason-transport = transport
absences-reason-other = another reason
absences-reason-illness-button = Illness
absences-reason-doctor-button = Doctor
absences-reason-family-button = Family reasons
absences-reason-competition-button = Competition
absences-reason-transport-button = Transport
absences-reason-other-button = Another reason

## What is to be known before a report is kept

absences-warning-late = The set time ({ $time }) has passed: it will be marked “after the set time”.
absences-warning-past = That time has passed: it will be marked “after the set time”. The school expects reports on the same day by { $time }.
# $days: school days in a row, with the neighbouring reports.
absences-warning-days =
    <b>A doctor’s note will be needed:</b> { $days ->
        [one] { $days } school day
       *[other] { $days } school days
    } in a row; without one, { $limit } can be excused.
absences-warning-notes = <b>A doctor’s note will be needed:</b> all { $limit } parents’ notes of this term are used.

## How days, parts and moments are said

# “today”, “on Monday, 23 November”.
absences-near-label = { $near }, { $day }
absences-span-label = from { $first } to { $last }
absences-dates-label = { $first }–{ $last }
absences-part-day = the whole day
absences-part-days = whole days
absences-part-late = arriving at { $time }
absences-part-early = leaving at { $time }
absences-part-lessons =
    { $count ->
        [one] lesson { $numbers }
       *[other] lessons { $numbers }
    }
absences-both-label = { $others } and { $last }
absences-hour-label = at { $time }
absences-moment-label = { $day } at { $time }
absences-school-label = the school

## One report in a list

absences-line = <b>No. { $number }</b> · { $days } · { $reason } · <i>{ $state }</i>
absences-state-sent = sent
absences-state-seen = seen at school
absences-state-acknowledged = acknowledged
absences-state-excused = excused
absences-state-declined = declined
absences-state-withdrawn = withdrawn

## One report, whole

absences-report = <b>Absence No. { $number }</b>
absences-saved = <b>The absence is reported. No. { $number }</b>
absences-joined = <b>No. { $number }</b> had been reported already: it is one report, and both of you stand in it.
absences-known = <b>No. { $number }</b>: this absence is reported already.
absences-changed = <b>The report is changed. No. { $number }</b>
absences-withdrawn = <b>Report No. { $number } is withdrawn.</b>
absences-said = <b>Your note is added. No. { $number }</b>
absences-closed = <b>The school has seen it, so it can no longer be changed or withdrawn.</b>
absences-closed-hint = If something has changed, write to the class teacher. A doctor’s note can always be added.
absences-what = { $days } · { $part } · { $reason }
absences-reported = Reported by { $who }, { $moment }
absences-reported-late = { $told } <i>(after the set time)</i>
absences-changed-at = Changed { $moment }
absences-words = Note: “{ $words }”
absences-papers =
    Added: { $count ->
        [one] { $count } doctor’s note
       *[other] { $count } doctor’s notes
    }
absences-paper-lacking = <b>A doctor’s note is needed:</b> without it the lessons stay unexcused.
absences-standing-sent = Sent. Nobody at school has seen it yet.
absences-standing-seen = Seen by { $who }, { $moment }
absences-standing-acknowledged = Acknowledged: { $who }, { $moment }
absences-standing-excused = Excused: { $who }, { $moment }
absences-standing-declined = <b>Declined:</b> { $who }, { $moment }
absences-standing-withdrawn = Withdrawn { $moment }
absences-answer = Reason: “{ $words }”
absences-change-button = Change
absences-withdraw-button = Withdraw
absences-words-button = Add a note of your own
absences-other-words-button = Change the note
absences-paper-button = Add a doctor’s note
absences-open-paper-button = Doctor’s note { $number }
absences-new-button = Report another
# The same for a brother or sister.
absences-sibling-button = Report also: { $child }
absences-open-button = No. { $number }

## Withdrawing

absences-withdraw = Withdraw this report?
absences-sure-button = Yes, withdraw
absences-keep-button = No, keep it

## Words of one's own, and papers

absences-words-prompt = Write your note (up to { $limit } characters). Only the school and the other parent will see it.
absences-words-empty = The note is empty. Write it or press “Cancel”.
absences-words-long = The note has { $length } characters; { $limit } are allowed. Please make it shorter.
absences-paper-prompt = Send a photo or PDF of the doctor’s note (up to { $limit } files, 10 MB each).
absences-paper-awaited = I am waiting for a photo or a PDF. Send it or press “Cancel”.
absences-paper-added = Added to No. { $number }: { $papers } of { $limit }. You may send more.
absences-papers-full = No more than { $limit } files can be added.
absences-paper-size = The file is larger than 10 MB. Send a smaller one or take a photo.
absences-paper-kind = I take only photos (JPEG, PNG) and PDF files.
absences-paper-damaged = This file could not be opened. Send another one or take a photo of the note.
absences-paper-lost = The file did not arrive. Please send it again.
absences-paper-quota = A great many files came this month already. Hand the note in at school or try later.
absences-paper-of = Doctor’s note for absence No. { $number }
absences-ready-button = Done

## The calendar

absences-calendar-day = Which day?
absences-calendar-part = On which day, late or leaving early?
absences-calendar-first = Which is the first day?
absences-calendar-last = First day: { $first }. Which is the last?
absences-calendar-month = <b>{ $month }</b>
absences-calendar-legend = <i>× no school, – past choosing, • reported already</i>
# $month: 1–12.
absences-month-label =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
absences-month-before-button = ‹ Previous
absences-month-after-button = Next ›
absences-weekday-button =
    { $weekday ->
        [1] Mo
        [2] Tu
        [3] We
        [4] Th
        [5] Fr
        [6] Sa
       *[7] Su
    }
absences-day-button = { $day }
absences-day-chosen-button = [{ $day }]
absences-day-taken-button = { $day }•
absences-day-off-button = ×
absences-day-far-button = –
absences-weekend-toast = { $day }: no school.
absences-holiday-toast = { $day }: a holiday, no school.
absences-far-toast = Here you can report from { $first } to { $last }. About other days write to the class teacher.

## Part of a day

absences-parts = <b>{ $day }</b>. What will be missed?
absences-late-button = Arriving later
absences-early-button = Leaving early
absences-lessons-button = Some lessons
absences-hour-late = <b>{ $day }</b>. Arriving when? Choose or type, for example 9:30.
absences-hour-early = <b>{ $day }</b>. Leaving when? Choose or type, for example 12:15.
absences-hour-unclear = I did not understand the time. Type, for example, 9:30.
absences-lessons = <b>{ $day }</b>. Which lessons will be missed?
absences-tick-button = ○ { $number }. { $subject }
absences-ticked-button = ✓ { $number }. { $subject }
absences-further-button = Next ›

## Days that cannot be reported

absences-fault-weekend = There is no school { $day }. School is next held { $next }.
absences-fault-holiday = There is no school { $day }: a holiday. School is next held { $next }.
absences-fault-order = The last day ({ $last }) is before the first ({ $first }). Please choose again.
absences-fault-long = So long an absence cannot be reported here: 60 days at most. Write to the school office.
absences-fault-past = Absences of the last two weeks can be reported here. About earlier ones write to the class teacher.
absences-fault-far = Days so far ahead cannot be reported here yet. Please report nearer the time.
absences-fault-hour = There is no school at that time. Type a time from 7:00 to 20:00, for example 9:30.

## Another report about the same lessons

absences-clash = There is a report about this time already:
absences-clash-change-button = Change { $number } to { $days }
absences-clash-rest-button = Report { $days }

## A typed line, read back. $meant: the words that are meant.

absences-read-back = <b>{ $days }</b> · { $part } · { $reason }
absences-read-back-prompt = Report it?
absences-report-button = Report
absences-other-days-button = Other days
absences-which-child = Which child is this absence about?
absences-which-day = On which day?
absences-typed-no-such-day = There is no such day: “{ $meant }”. Type, for example, 25.11. or “tomorrow”.
absences-typed-end-before-start = The last day is before the first: “{ $meant }”. Type, for example, “from 25 to 27”.
absences-typed-too-long = So long an absence cannot be reported here: “{ $meant }”. Write to the school office.
absences-typed-past = That day is too long ago: “{ $meant }”. Write to the class teacher.
absences-typed-too-far = That day is too far ahead: “{ $meant }”. Please report nearer the time.
absences-typed-not-understood = I did not understand the day: “{ $meant }”. Type, for example, 25.11. or “tomorrow”.

## One's own reports, and the register

absences-reports = <b>Reported absences</b>
absences-reports-empty = Nothing has been reported in the last year.
absences-register = <b>Absence record</b> · { $term }
absences-register-empty = The school year has not begun yet.
absences-register-none = The register shows no absences this term.
absences-term-label = Term { $number }, { $year }
absences-counts = Lessons missed: excused <b>{ $excused }</b>, unexcused <b>{ $unexcused }</b>
absences-counts-late = Late: { $count }
absences-subject = { $subject }: { $counts }
absences-subject-excused = excused { $count }
absences-subject-unexcused = <b>unexcused { $count }</b>
absences-subject-late = late { $count }
absences-unexcused = Lessons not excused:
absences-lessons-missed =
    { $day }: { $count ->
        [one] lesson { $numbers }
       *[other] lessons { $numbers }
    }
absences-days-more =
    … and { $count ->
        [one] { $count } day
       *[other] { $count } days
    } before that.

## News for the other guardian, and of the school's decision

absences-news = Absence No. { $number } ({ $days }, { $reason }): { $done }
absences-done-reported = reported by { $who }
absences-done-changed = changed by { $who }
absences-done-withdrawn = withdrawn by { $who }
absences-done-acknowledged = acknowledged by { $who }
absences-done-excused = excused by { $who }
absences-done-declined = declined by { $who }

## What the school asks about a report, and the guardians’ answer. $who: a name

absences-question = <b>A question about absence No. { $number }</b>, { $who }:
absences-question-words = “{ $words }”
# $hours: duties-hours-label.
absences-question-hours = <i>{ $who } answers families { $hours }.</i>
absences-asked = Asks { $who }, { $moment }: “{ $words }”
absences-answered = Answers { $who }, { $moment }: “{ $words }”
absences-answer-button = Answer the school
absences-answer-prompt = Write your answer in one line. The school and the other parent will see it.
absences-answer-sent = <b>The answer was sent.</b>
absences-answer-there = <b>This question has been answered already.</b>
absences-line-secret = This looks like a password or a personal code, so I deleted the message. Please use your own words.
absences-line-length = Write one line of no more than { $most } characters.
