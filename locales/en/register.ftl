### The register: who is missing or late in a lesson. $number: the lesson’s; $group: “7.b”; $name, $names: pupils, short.

register-menu-button = 📋 Register
register-zurnals-command = Register: who is missing, who is late

## The lessons of a day that one gives. $day: “today, Tuesday, 24 November”

register-day = <b>Register</b> · { $day }
register-day-none = You have no lessons on this day.
register-lesson = { $number }. <b>{ $subject }</b>, { $group }
# $state: one or several of the register-state-… below
register-lesson-state = { $number }. <b>{ $subject }</b>, { $group }: { $state }
register-state-open = not filled in
# Somebody is entered, and nobody has pressed «Gatavs».
register-state-begun = not finished
register-state-everybody = everybody is here
register-state-absent = missing { $names }
register-state-late = late { $names }
register-state-stand-in = given by { $name }
# $days: “today (2), 23 Nov (1)”
register-unfilled = ❗ Not filled in: { $days }
register-unfilled-label = { $day } ({ $count })
register-unfilled-button = { $day }, lesson { $number }
register-lesson-button = { $number }. { $subject }, { $group }
register-lesson-done-button = ✓ { $number }. { $subject }, { $group }
register-counts-button = Lessons missed: { $class }

## One lesson. $who: a teacher; $time: “10:14”

register-sheet = <b>Lesson { $number }</b> · { $subject }, { $group }
register-stand-in = This lesson is given by { $name }.
register-topic = Topic: { $topic }
register-open = Not filled in.
register-early = The lesson has not begun. You can fill it in from { $time }.
register-everybody = ✓ Everybody is here · { $who }, { $time }
register-marked = ✓ Filled in · { $who }, { $time }
register-absent = 🔴 Missing (n): { $names }
register-late = 🟡 Late (k): { $names }
# What a family reported of this lesson, though the pupil is here.
register-told = Reported by the family: { $names }
register-excused-label = { $name } (excused)
register-reported-label = { $name } (reported)
register-alarm-hint = The parents of whoever was not reported are told 10 minutes after the entry.
register-hint = Tap a name: missing; again – late; again – here.
register-nobody = There are no pupils in this group.
register-absent-button = 🔴 { $name }
register-late-button = 🟡 { $name }
register-everybody-button = Everybody is here
register-others-button = All others are here
register-done-button = Done
register-topic-button = Lesson topic
register-lessons-button = Other lessons
register-everybody-toast = Entered: everybody is here.
register-marked-toast = Entered.
register-early-toast = The lesson has not begun. You can fill it in from { $time }.

## The lesson’s topic

register-topic-prompt = Write in one line what was done in the lesson. Families will see it in the diary.
register-topic-length = Write the topic in one line of at most { $most } characters.
register-topic-secret = That looks like a password or a personal code, so I deleted the message. Write the lesson’s topic.

## Lessons missed in a term, for the class teacher. $term: its number; $unexcused, $excused, $late: lessons

register-counts = <b>Lessons missed</b> · class { $class }, term { $term }
register-counts-legend = Unexcused · excused · late
register-counts-line = { $name }: <b>{ $unexcused }</b> · { $excused } · { $late }
register-counts-nobody = Nobody has missed anything this term.
register-counts-none = The school year has not begun yet.
register-term-button = Term { $term }
register-pupil =
    Term { $term }: unexcused <b>{ $unexcused }</b>, excused { $excused }, late { $late }
register-pupil-subject = { $subject }: <b>{ $unexcused }</b> · { $excused } · { $late }
register-pupil-latest = <b>Latest unexcused lessons</b>
register-pupil-lesson = { $day }: lesson { $number }, { $subject }
register-warning =
    { $count ->
        [one] ❗ Already <b>{ $count } unexcused lesson</b> in term { $term }.
       *[other] ❗ Already <b>{ $count } unexcused lessons</b> in term { $term }.
    }
register-open-button = Open

## Missing, and nobody reported it. $day: “today”

register-alarm =
    ❗ <b>Not in lesson { $number }</b> ({ $subject }), { $day }

    The teacher has not seen the child in the lesson, and no absence was reported.
    If you know why, report the absence. If you do not, please phone the school.

    <i>This message cannot be delayed or switched off: it is about the child’s safety.</i>
register-recalled = ✓ <b>Correction:</b> the child is in lesson { $number } ({ $subject }), { $day }. The teacher has corrected the entry.
register-alarm-veiled = ❗ An urgent message from school about the child.
register-report-button = Report an absence
register-alarm-school =
    ❗ <b>Not in lesson { $number }</b> ({ $subject }), { $day }; no absence was reported.

    I could not tell the parents: none of them can be reached here. Please phone them.
