### Days and times. Only locales/days.py asks for these. No tags here: they stand in buttons and in SMS too.
### $day 5, $dd 05, $month 1–12, $mm 09, $year 2026, $weekday 1 (Monday) – 7, $hour 8, $hh 08, $minute 05.

## The forms of a day that `Wording.day` gives by its style

dates-day-short = { $dd }.{ $mm }.
dates-day-long = { dates-weekday-on }, { $day }. { dates-month-on }
dates-day-weekday = { dates-weekday }
dates-day-full = { $year }. gada { $day }. { dates-month }
# After «līdz».
dates-day-until = { dates-weekday-until }, { $day }. { dates-month-until }
dates-day-year = { $dd }.{ $mm }.{ $year }.

## The forms of `Wording.near_day`, beside a word such as «uzdots» or «kontroldarbs»

dates-before-yesterday = aizvakar
dates-yesterday = vakar
dates-today = šodien
dates-tomorrow = rīt
dates-after-tomorrow = parīt
dates-day-near = { dates-weekday-on }, { dates-day-short }

## `Wording.time`

dates-time = { $hour }.{ $minute }

## The words they are made of

dates-weekday =
    { $weekday ->
        [1] pirmdiena
        [2] otrdiena
        [3] trešdiena
        [4] ceturtdiena
        [5] piektdiena
        [6] sestdiena
       *[7] svētdiena
    }
# On that day.
dates-weekday-on =
    { $weekday ->
        [1] pirmdien
        [2] otrdien
        [3] trešdien
        [4] ceturtdien
        [5] piektdien
        [6] sestdien
       *[7] svētdien
    }
# Until that day.
dates-weekday-until =
    { $weekday ->
        [1] pirmdienai
        [2] otrdienai
        [3] trešdienai
        [4] ceturtdienai
        [5] piektdienai
        [6] sestdienai
       *[7] svētdienai
    }
dates-month =
    { $month ->
        [1] janvāris
        [2] februāris
        [3] marts
        [4] aprīlis
        [5] maijs
        [6] jūnijs
        [7] jūlijs
        [8] augusts
        [9] septembris
        [10] oktobris
        [11] novembris
       *[12] decembris
    }
# In that month, after its day.
dates-month-on =
    { $month ->
        [1] janvārī
        [2] februārī
        [3] martā
        [4] aprīlī
        [5] maijā
        [6] jūnijā
        [7] jūlijā
        [8] augustā
        [9] septembrī
        [10] oktobrī
        [11] novembrī
       *[12] decembrī
    }
# Until a day of that month.
dates-month-until =
    { $month ->
        [1] janvārim
        [2] februārim
        [3] martam
        [4] aprīlim
        [5] maijam
        [6] jūnijam
        [7] jūlijam
        [8] augustam
        [9] septembrim
        [10] oktobrim
        [11] novembrim
       *[12] decembrim
    }
