### The timetable: a day, a week, the next lesson.

timetable-menu-button = 🗓 Розклад
timetable-stundas-command = Розклад: день, тиждень, зміни

## A day. $day: «rīt, otrdien, 24. novembrī»; $near: «rīt».

timetable-day = <b>Розклад</b> · { $day }
timetable-near-label = { $near }, { $day }
timetable-today-over = На сьогодні уроки закінчилися.
timetable-today-free = Сьогодні уроків немає.
# $what: «Matemātika, 214. kab.»
timetable-now = Зараз: { $what }, до { $time }
# $what: «Matemātika 10.15, 214. kab., pēc 12 min»
timetable-next = Наступний урок: { $what }
timetable-next-subject = <b>{ $subject }</b> { $time }
timetable-in-minutes = через { $minutes } хв
timetable-in-hours = через { $hours } год { $minutes } хв

## A lesson. $what: «Matemātika, 214. kab.», or old → new. $time: «8.30–9.10».

timetable-lesson = { $number }. { $time } { $what }
timetable-lesson-untimed = { $number }. { $what }
timetable-subject = <b>{ $subject }</b>
timetable-subject-teacher = { $subject } ({ $teacher })
timetable-room-label = каб. { $room }
timetable-teacher = <i>{ $teacher }</i>
timetable-note = <i>{ $note }</i>
timetable-cancelled = <s>{ $old }</s> скасовано
timetable-substituted = <s>{ $old }</s> → { $new }
# $to, $origin: «rīt, 3. stunda» or «3. stunda».
timetable-moved = <s>{ $old }</s> перенесено → { $to }
timetable-moved-here = { $new } (перенесено; був { $origin })
timetable-added = { $new } (додатковий урок)
timetable-number-label = { $number }-й урок
timetable-place-label = { $day }, { $number }-й урок

## Days without lessons

timetable-free-holiday = Вихідний: уроків немає. Гарного відпочинку!
timetable-free-vacation = Канікули: уроків немає. Гарного відпочинку!
timetable-free-weekend = Вихідні: уроків немає. Гарного відпочинку!
timetable-free = Цього дня уроків немає.
timetable-free-cancelled = Цього дня всі уроки скасовано.
timetable-free-label = немає

## Under a day

timetable-earlier-button = ‹ { $day }
timetable-later-button = { $day } ›
timetable-week-button = Увесь тиждень
timetable-teachers-button = З учителями
timetable-without-teachers-button = Без учителів
timetable-bells-button = Дзвінки

## A week. $day: «Rīt», «Ceturtdien, 26.11.»; $hours: «8.30–14.10».

timetable-week = <b>Розклад</b> · { $first }–{ $last }
timetable-week-day = <b>{ $day }</b>
timetable-week-day-hours = <b>{ $day }</b> · { $hours }
timetable-week-free = <b>{ $day }</b> · уроків немає
timetable-week-lesson = { $number }. { $subject }
timetable-week-off = { $number }. <s>{ $old }</s>
timetable-week-new = { $number }. <b>{ $new }</b>
timetable-week-other = { $number }. <s>{ $old }</s> → <b>{ $new }</b>
timetable-week-changed = { $number }. { $new } (зміни)
# Beside a picture, which tells the rooms too.
timetable-week-room = { $lesson } ({ $room })
timetable-week-before-button = ‹ Попередній
timetable-week-after-button = Наступний ›
timetable-picture-button = Картинкою
timetable-picture-title = Розклад
# Short enough for five in a row. $day: the day of the month.
timetable-weekday-button =
    { $weekday ->
        [1] Пн { $day }
        [2] Вт { $day }
        [3] Ср { $day }
        [4] Чт { $day }
        [5] Пт { $day }
        [6] Сб { $day }
       *[7] Нд { $day }
    }

## Bells

timetable-bells = <b>Розклад дзвінків</b>
timetable-bell = { $number }. { $time }
timetable-bell-break = { $number }. { $time } · перерва { $minutes } хв
timetable-bells-none = Школа не внесла розклад дзвінків.

## News: a lesson is changed. $day: «Rīt»; $what: old → new.

timetable-told-heading = <b>Зміни в розкладі</b>
timetable-told = { $day } { $number }-й урок: { $what }
timetable-told-planned = { $day } { $number }-й урок відбудеться за планом: { $what }
timetable-told-button = Увесь день
