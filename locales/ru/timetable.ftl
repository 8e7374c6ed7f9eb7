### The timetable: a day, a week, the next lesson.

timetable-menu-button = 🗓 Расписание
timetable-stundas-command = Расписание: день, неделя, изменения

## A day. $day: «rīt, otrdien, 24. novembrī»; $near: «rīt».

timetable-day = <b>Расписание</b> · { $day }
timetable-near-label = { $near }, { $day }
timetable-today-over = На сегодня уроки закончились.
timetable-today-free = Сегодня уроков нет.
# $what: «Matemātika, 214. kab.»
timetable-now = Сейчас: { $what }, до { $time }
# $what: «Matemātika 10.15, 214. kab., pēc 12 min»
timetable-next = Следующий урок: { $what }
timetable-next-subject = <b>{ $subject }</b> { $time }
timetable-in-minutes = через { $minutes } мин
timetable-in-hours = через { $hours } ч { $minutes } мин

## A lesson. $what: «Matemātika, 214. kab.», or old → new. $time: «8.30–9.10».

timetable-lesson = { $number }. { $time } { $what }
timetable-lesson-untimed = { $number }. { $what }
timetable-subject = <b>{ $subject }</b>
timetable-subject-teacher = { $subject } ({ $teacher })
timetable-room-label = каб. { $room }
timetable-teacher = <i>{ $teacher }</i>
timetable-note = <i>{ $note }</i>
timetable-cancelled = <s>{ $old }</s> отменён
timetable-substituted = <s>{ $old }</s> → { $new }
# $to, $origin: «rīt, 3. stunda» or «3. stunda».
timetable-moved = <s>{ $old }</s> перенесён → { $to }
timetable-moved-here = { $new } (перенесён; был { $origin })
timetable-added = { $new } (дополнительный урок)
timetable-number-label = { $number }-й урок
timetable-place-label = { $day }, { $number }-й урок

## Days without lessons

timetable-free-holiday = Выходной: уроков нет. Хорошего отдыха!
timetable-free-vacation = Каникулы: уроков нет. Хорошего отдыха!
timetable-free-weekend = Выходные: уроков нет. Хорошего отдыха!
timetable-free = В этот день уроков нет.
timetable-free-cancelled = В этот день все уроки отменены.
timetable-free-label = нет

## Under a day

timetable-earlier-button = ‹ { $day }
timetable-later-button = { $day } ›
timetable-week-button = Вся неделя
timetable-teachers-button = С учителями
timetable-without-teachers-button = Без учителей
timetable-bells-button = Звонки

## A week. $day: «Rīt», «Ceturtdien, 26.11.»; $hours: «8.30–14.10».

timetable-week = <b>Расписание</b> · { $first }–{ $last }
timetable-week-day = <b>{ $day }</b>
timetable-week-day-hours = <b>{ $day }</b> · { $hours }
timetable-week-free = <b>{ $day }</b> · уроков нет
timetable-week-lesson = { $number }. { $subject }
timetable-week-off = { $number }. <s>{ $old }</s>
timetable-week-new = { $number }. <b>{ $new }</b>
timetable-week-other = { $number }. <s>{ $old }</s> → <b>{ $new }</b>
timetable-week-changed = { $number }. { $new } (изменения)
# Beside a picture, which tells the rooms too.
timetable-week-room = { $lesson } ({ $room })
timetable-week-before-button = ‹ Предыдущая
timetable-week-after-button = Следующая ›
timetable-picture-button = Картинкой
timetable-picture-title = Расписание
# Short enough for five in a row. $day: the day of the month.
timetable-weekday-button =
    { $weekday ->
        [1] Пн { $day }
        [2] Вт { $day }
        [3] Ср { $day }
        [4] Чт { $day }
        [5] Пт { $day }
        [6] Сб { $day }
       *[7] Вс { $day }
    }

## Bells

timetable-bells = <b>Расписание звонков</b>
timetable-bell = { $number }. { $time }
timetable-bell-break = { $number }. { $time } · перемена { $minutes } мин
timetable-bells-none = Школа не внесла расписание звонков.

## News: a lesson is changed. $day: «Rīt»; $what: old → new.

timetable-told-heading = <b>Изменения в расписании</b>
timetable-told = { $day } { $number }-й урок: { $what }
timetable-told-planned = { $day } { $number }-й урок пройдёт по плану: { $what }
timetable-told-button = Весь день
