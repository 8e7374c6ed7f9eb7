### The timetable: a day, a week, the next lesson.

timetable-menu-button = 🗓 Timetable
timetable-stundas-command = Timetable: a day, a week, what has changed

## A day. $day: «rīt, otrdien, 24. novembrī»; $near: «rīt».

timetable-day = <b>Timetable</b> · { $day }
timetable-near-label = { $near }, { $day }
timetable-today-over = Today’s lessons are over.
timetable-today-free = No lessons today.
# $what: «Matemātika, 214. kab.»
timetable-now = Now: { $what }, until { $time }
# $what: «Matemātika 10.15, 214. kab., pēc 12 min»
timetable-next = Next lesson: { $what }
timetable-next-subject = <b>{ $subject }</b> { $time }
timetable-in-minutes = in { $minutes } min
timetable-in-hours = in { $hours } h { $minutes } min

## A lesson. $what: «Matemātika, 214. kab.», or old → new. $time: «8.30–9.10».

timetable-lesson = { $number }. { $time } { $what }
timetable-lesson-untimed = { $number }. { $what }
timetable-subject = <b>{ $subject }</b>
timetable-subject-teacher = { $subject } ({ $teacher })
timetable-room-label = room { $room }
timetable-teacher = <i>{ $teacher }</i>
timetable-note = <i>{ $note }</i>
timetable-cancelled = <s>{ $old }</s> is cancelled
timetable-substituted = <s>{ $old }</s> → { $new }
# $to, $origin: «rīt, 3. stunda» or «3. stunda».
timetable-moved = <s>{ $old }</s> moved → { $to }
timetable-moved-here = { $new } (moved; was { $origin })
timetable-added = { $new } (an extra lesson)
timetable-number-label = lesson { $number }
timetable-place-label = { $day }, lesson { $number }

## Days without lessons

timetable-free-holiday = A day off: no lessons. Have a good rest!
timetable-free-vacation = Holidays: no lessons. Have a good rest!
timetable-free-weekend = Weekend: no lessons. Have a good rest!
timetable-free = No lessons on this day.
timetable-free-cancelled = All lessons of this day are cancelled.
timetable-free-label = free

## Under a day

timetable-earlier-button = ‹ { $day }
timetable-later-button = { $day } ›
timetable-week-button = Whole week
timetable-teachers-button = With teachers
timetable-without-teachers-button = Without teachers
timetable-bells-button = Bell times

## A week. $day: «Rīt», «Ceturtdien, 26.11.»; $hours: «8.30–14.10».

timetable-week = <b>Timetable</b> · { $first }–{ $last }
timetable-week-day = <b>{ $day }</b>
timetable-week-day-hours = <b>{ $day }</b> · { $hours }
timetable-week-free = <b>{ $day }</b> · free
timetable-week-lesson = { $number }. { $subject }
timetable-week-off = { $number }. <s>{ $old }</s>
timetable-week-new = { $number }. <b>{ $new }</b>
timetable-week-other = { $number }. <s>{ $old }</s> → <b>{ $new }</b>
timetable-week-changed = { $number }. { $new } (changed)
# Beside a picture, which tells the rooms too.
timetable-week-room = { $lesson } ({ $room })
timetable-week-before-button = ‹ Previous
timetable-week-after-button = Next ›
timetable-picture-button = As a picture
timetable-picture-title = Timetable
# Short enough for five in a row. $day: the day of the month.
timetable-weekday-button =
    { $weekday ->
        [1] Mo { $day }
        [2] Tu { $day }
        [3] We { $day }
        [4] Th { $day }
        [5] Fr { $day }
        [6] Sa { $day }
       *[7] Su { $day }
    }

## Bells

timetable-bells = <b>Bell times</b>
timetable-bell = { $number }. { $time }
timetable-bell-break = { $number }. { $time } · break of { $minutes } min
timetable-bells-none = The school has not entered its bell times.

## News: a lesson is changed. $day: «Rīt»; $what: old → new.

timetable-told-heading = <b>Changes in the timetable</b>
timetable-told = { $day }, lesson { $number }: { $what }
timetable-told-planned = { $day }, lesson { $number } is held as planned: { $what }
timetable-told-button = The whole day
