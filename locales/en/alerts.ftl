### Reported absences as the school sees them, and who is told of them next.
### $days, $part, $reason, $moment: worded as in absences.ftl.

alerts-menu-button = 🤒 Absences
alerts-kavejumi-command = Reported absences

## The line above a report when it comes by itself

alerts-new = <b>New report</b>
alerts-next = <b>The class teacher has not seen this report yet.</b> Please look at it yourself.
# Several in one list; $names: of the new ones.
alerts-new-in-list = <b>New report:</b> { $names }
alerts-next-in-list = <b>Not yet seen by the class teacher:</b> { $names }. Please have a look.
alerts-list-moved = The list is further down now, in the newest message.
alerts-changed-now = <b>The report has changed</b>
alerts-withdrawn = <b>Report withdrawn</b>

## One report. $who: a name; $owner: people-owner-<kind>

alerts-what =
    Absence <b>No. { $number }</b>: { $days }, { $part }
    Reason: { $reason }
alerts-words = “{ $words }”
alerts-reported = Reported by { $owner } { $who }, { $moment }
alerts-changed = Changed { $moment }
alerts-remark-late = ❗ Reported after the school’s hour.
alerts-remark-note = ❗ A doctor’s note is needed: longer or more often than parents may excuse themselves.
alerts-remark-note-there = ❗ Longer or more often than parents may excuse themselves; a doctor’s note is attached.
alerts-remark-within = ✓ Reported in time; the parents may excuse it themselves.
alerts-remark-term = Report { $count } of this term
alerts-seen = Seen by { $who }, { $moment }
alerts-state-acknowledged = ✓ Acknowledged: { $who }, { $moment }
alerts-state-excused = ✓ Accepted as excused: { $who }, { $moment }
alerts-state-declined = ✗ Declined: { $who }, { $moment }
alerts-state-withdrawn = The parents have withdrawn this report.
alerts-answer = Reason: “{ $answer }”
alerts-acknowledge-button = Acknowledge
alerts-excuse-button = Accept as excused
alerts-decline-button = Decline…
alerts-paper-button = 📎 Attachment { $number }
alerts-all-button = All absences
alerts-paper = <b>{ $child }</b>, report No. { $number }

## What became of a tap

alerts-acknowledged-toast = Acknowledged. The family will see it.
alerts-excused-toast = Accepted as excused. The family will see it.
alerts-accepted-toast =
    { $count ->
        [one] { $count } report acknowledged.
       *[other] { $count } reports acknowledged.
    }
alerts-changed-toast = The report has changed. Please read what it says now.
alerts-withdrawn-toast = The parents have withdrawn this report. Nothing is left to be done.
alerts-decided-toast = This has been decided already: { $who }, { $moment }.

## Declining: why. $child: a name; $most: characters

alerts-decline-prompt =
    <b>{ $child }</b>, report No. { $number }

    Write why you decline it. The parents will read your words.
alerts-decline-length = Write the reason in a few words, at most { $most } characters.
alerts-decline-secret = This looks like a password or a personal code, so I deleted the message. Write the reason in your own words.
alerts-decline-late = <b>Not declined:</b> the report has changed meanwhile. This is how it stands now.

## The list. $classes: «7.b»; $name: a student

alerts-list = <b>Absences</b>
alerts-list-class = <b>Absences</b> · class { $classes }
alerts-waiting =
    { $count ->
        [0] Everything has been seen.
        [one] { $count } report to look at.
       *[other] { $count } reports to look at.
    }
alerts-none = No absences are reported for these days.
alerts-section-waiting = <b>To look at</b>
alerts-section-others = <b>Waiting for the class teacher</b>
alerts-section-seen = <b>Seen</b>
alerts-line = { $name }: { $days }, { $reason }
alerts-line-decided = { $line } ({ $state })
alerts-decided-acknowledged = acknowledged
alerts-decided-excused = excused
alerts-decided-declined = declined
alerts-accept-button = ✓ Accept
alerts-accept-all-button = Acknowledge all
alerts-missing-button = Who misses lessons today

## Who is reported missing in today’s lessons of one’s own. $number: the lesson’s; $group: «7.b»

alerts-missing = <b>Missing in your lessons</b> · { $day }
alerts-missing-lesson = <b>Lesson { $number }</b> · { $subject }, { $group }: { $names }
alerts-missing-late-label = { $name } (comes at { $time })
alerts-missing-early-label = { $name } (leaves at { $time })
alerts-missing-nobody = No absences are reported for your lessons today.

## To the guardians, when nobody at school has seen it

alerts-phone =
    <b>Please phone the school.</b>

    Nobody at school has seen report No. { $number } ({ $days }, { $part }) yet. It is saved, but the school has to be told by phone.
alerts-phone-number = The school’s phone: { $phone }
alerts-report-button = Open the report

## A line to the guardians about one report. $child: a name

alerts-question-button = Write to the parents
alerts-question-prompt =
    <b>{ $child }</b>, report No. { $number }

    Write the parents one line about this absence. The parents and the school will see it, the student will not.
alerts-question-sent = <b>The question was sent to the parents.</b> Their answer will come here.
alerts-question-nobody = <b>The question is kept</b> with the report, but none of the parents can be reached now. Please phone them.
alerts-question-late = <b>Not sent:</b> the report has changed in the meantime.
alerts-question-answered = <b>The parents answered the question about the absence</b>
alerts-question-full-toast = No more questions about this report. Please phone the parents.
