### Days and times. Only locales/days.py asks for these. No tags here: they stand in buttons and in SMS too.
### $day 5, $dd 05, $month 1–12, $mm 09, $year 2026, $weekday 1 (Monday) – 7, $hour 8, $hh 08, $minute 05.

## The forms of a day that `Wording.day` gives by its style

dates-day-short = { $dd }.{ $mm }
dates-day-long = { dates-weekday-on }, { $day } { dates-month-on }
dates-day-weekday = { dates-weekday }
dates-day-full = { $day } { dates-month-on } { $year } года
# After «до».
dates-day-until = { dates-weekday-until }, { $day } { dates-month-until }
dates-day-year = { $dd }.{ $mm }.{ $year }

## The forms of `Wording.near_day`, beside a word such as «задано» or «контрольная»

dates-before-yesterday = позавчера
dates-yesterday = вчера
dates-today = сегодня
dates-tomorrow = завтра
dates-after-tomorrow = послезавтра
dates-day-near = { dates-weekday-on }, { dates-day-short }

## `Wording.time`

dates-time = { $hour }:{ $minute }

## The words they are made of

dates-weekday =
    { $weekday ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
    }
# On that day.
dates-weekday-on =
    { $weekday ->
        [1] в понедельник
        [2] во вторник
        [3] в среду
        [4] в четверг
        [5] в пятницу
        [6] в субботу
       *[7] в воскресенье
    }
# Until that day.
dates-weekday-until =
    { $weekday ->
        [1] понедельника
        [2] вторника
        [3] среды
        [4] четверга
        [5] пятницы
        [6] субботы
       *[7] воскресенья
    }
dates-month =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
# In that month, after its day.
dates-month-on =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
# Until a day of that month.
dates-month-until =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
