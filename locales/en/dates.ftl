### Days and times. Only locales/days.py asks for these. No tags here: they stand in buttons and in SMS too.
### $day 5, $dd 05, $month 1–12, $mm 09, $year 2026, $weekday 1 (Monday) – 7, $hour 8, $hh 08, $minute 05.

## The forms of a day that `Wording.day` gives by its style

dates-day-short = { $day } { dates-month-on }
dates-day-long = { dates-weekday-on }, { $day } { dates-month }
dates-day-weekday = { dates-weekday }
dates-day-full = { $day } { dates-month } { $year }
# After “until”.
dates-day-until = { dates-weekday-until }, { $day } { dates-month-until }
dates-day-year = { $day } { dates-month-on } { $year }

## The forms of `Wording.near_day`, beside a word such as “due” or “test”

dates-before-yesterday = the day before yesterday
dates-yesterday = yesterday
dates-today = today
dates-tomorrow = tomorrow
dates-after-tomorrow = the day after tomorrow
dates-day-near = { dates-weekday-on }, { dates-day-short }

## `Wording.time`

dates-time = { $hh }:{ $minute }

## The words they are made of

dates-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
# On that day.
dates-weekday-on =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
# Until that day.
dates-weekday-until =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
dates-month =
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
    }
# Beside a day in short forms: English has no cases, but likes its months short.
dates-month-on =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
# Until a day of that month.
dates-month-until =
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
    }
