### Days and times. Only locales/days.py asks for these. No tags here: they stand in buttons and in SMS too.
### $day 5, $dd 05, $month 1–12, $mm 09, $year 2026, $weekday 1 (Monday) – 7, $hour 8, $hh 08, $minute 05.

## The forms of a day that `Wording.day` gives by its style

dates-day-short = { $dd }.{ $mm }
dates-day-long = { dates-weekday-on }, { $day } { dates-month-on }
dates-day-weekday = { dates-weekday }
dates-day-full = { $day } { dates-month-on } { $year } року
# After «до».
dates-day-until = { dates-weekday-until }, { $day } { dates-month-until }
dates-day-year = { $dd }.{ $mm }.{ $year }

## The forms of `Wording.near_day`, beside a word such as «задано» or «контрольна»

dates-before-yesterday = позавчора
dates-yesterday = учора
dates-today = сьогодні
dates-tomorrow = завтра
dates-after-tomorrow = післязавтра
dates-day-near = { dates-weekday-on }, { dates-day-short }

## `Wording.time`

dates-time = { $hour }:{ $minute }

## The words they are made of

dates-weekday =
    { $weekday ->
        [1] понеділок
        [2] вівторок
        [3] середа
        [4] четвер
        [5] п’ятниця
        [6] субота
       *[7] неділя
    }
# On that day.
dates-weekday-on =
    { $weekday ->
        [1] у понеділок
        [2] у вівторок
        [3] у середу
        [4] у четвер
        [5] у п’ятницю
        [6] у суботу
       *[7] у неділю
    }
# Until that day.
dates-weekday-until =
    { $weekday ->
        [1] понеділка
        [2] вівторка
        [3] середи
        [4] четверга
        [5] п’ятниці
        [6] суботи
       *[7] неділі
    }
dates-month =
    { $month ->
        [1] січень
        [2] лютий
        [3] березень
        [4] квітень
        [5] травень
        [6] червень
        [7] липень
        [8] серпень
        [9] вересень
        [10] жовтень
        [11] листопад
       *[12] грудень
    }
# In that month, after its day.
dates-month-on =
    { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    }
# Until a day of that month.
dates-month-until =
    { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    }
