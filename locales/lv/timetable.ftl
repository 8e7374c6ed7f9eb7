### The timetable: a day, a week, the next lesson.

timetable-menu-button = 🗓 Stundu saraksts
timetable-stundas-command = Stundu saraksts: diena, nedēļa, izmaiņas

## A day. $day: «rīt, otrdien, 24. novembrī»; $near: «rīt».

timetable-day = <b>Stundu saraksts</b> · { $day }
timetable-near-label = { $near }, { $day }
timetable-today-over = Šodien stundas ir beigušās.
timetable-today-free = Šodien stundu nav.
# $what: «Matemātika, 214. kab.»
timetable-now = Tagad: { $what }, līdz { $time }
# $what: «Matemātika 10.15, 214. kab., pēc 12 min»
timetable-next = Nākamā stunda: { $what }
timetable-next-subject = <b>{ $subject }</b> { $time }
timetable-in-minutes = pēc { $minutes } min
timetable-in-hours = pēc { $hours } h { $minutes } min

## A lesson. $what: «Matemātika, 214. kab.», or old → new. $time: «8.30–9.10».

timetable-lesson = { $number }. { $time } { $what }
timetable-lesson-untimed = { $number }. { $what }
timetable-subject = <b>{ $subject }</b>
timetable-subject-teacher = { $subject } ({ $teacher })
timetable-room-label = { $room }. kab.
timetable-teacher = <i>{ $teacher }</i>
timetable-note = <i>{ $note }</i>
timetable-cancelled = <s>{ $old }</s> nenotiek
timetable-substituted = <s>{ $old }</s> → { $new }
# $to, $origin: «rīt, 3. stunda» or «3. stunda».
timetable-moved = <s>{ $old }</s> pārcelta → { $to }
timetable-moved-here = { $new } (pārcelta; bija { $origin })
timetable-added = { $new } (papildu stunda)
timetable-number-label = { $number }. stunda
timetable-place-label = { $day }, { $number }. stunda

## Days without lessons

timetable-free-holiday = Brīvdiena: stundu nav. Lai jauka atpūta!
timetable-free-vacation = Brīvlaiks: stundu nav. Lai jauka atpūta!
timetable-free-weekend = Nedēļas nogale: stundu nav. Lai jauka atpūta!
timetable-free = Šajā dienā stundu nav.
timetable-free-cancelled = Šajā dienā neviena stunda nenotiek.
timetable-free-label = brīvs

## Under a day

timetable-earlier-button = ‹ { $day }
timetable-later-button = { $day } ›
timetable-week-button = Visa nedēļa
timetable-teachers-button = Ar skolotājiem
timetable-without-teachers-button = Bez skolotājiem
timetable-bells-button = Zvanu laiki

## A week. $day: «Rīt», «Ceturtdien, 26.11.»; $hours: «8.30–14.10».

timetable-week = <b>Stundu saraksts</b> · { $first }–{ $last }
timetable-week-day = <b>{ $day }</b>
timetable-week-day-hours = <b>{ $day }</b> · { $hours }
timetable-week-free = <b>{ $day }</b> · brīvs
timetable-week-lesson = { $number }. { $subject }
timetable-week-off = { $number }. <s>{ $old }</s>
timetable-week-new = { $number }. <b>{ $new }</b>
timetable-week-other = { $number }. <s>{ $old }</s> → <b>{ $new }</b>
timetable-week-changed = { $number }. { $new } (izmaiņas)
# Beside a picture, which tells the rooms too.
timetable-week-room = { $lesson } ({ $room })
timetable-week-before-button = ‹ Iepriekšējā
timetable-week-after-button = Nākamā ›
timetable-picture-button = Kā attēls
timetable-picture-title = Stundu saraksts
# Short enough for five in a row. $day: the day of the month.
timetable-weekday-button =
    { $weekday ->
        [1] P { $day }.
        [2] O { $day }.
        [3] T { $day }.
        [4] C { $day }.
        [5] Pk { $day }.
        [6] S { $day }.
       *[7] Sv { $day }.
    }

## Bells

timetable-bells = <b>Zvanu laiki</b>
timetable-bell = { $number }. { $time }
timetable-bell-break = { $number }. { $time } · starpbrīdis { $minutes } min
timetable-bells-none = Skola zvanu laikus nav ievadījusi.

## News: a lesson is changed. $day: «Rīt»; $what: old → new.

timetable-told-heading = <b>Izmaiņas stundu sarakstā</b>
timetable-told = { $day } { $number }. stunda: { $what }
timetable-told-planned = { $day } { $number }. stunda notiek, kā plānots: { $what }
timetable-told-button = Visa diena
