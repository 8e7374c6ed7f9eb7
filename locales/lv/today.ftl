### Today: one glance at each child.

today-menu-button = ☀️ Šodien
today-sodien-command = Diena vienā skatā: stundas, mājas darbi, jaunās atzīmes

## Each child's part stands under its header. $day in headings: «pirmdien, 23. novembrī»; in lines: «šodien», «rīt».

today-heading = <b>Šodien</b>, { $day }
today-over = Šodien stundas beigušās.
today-lessons = <b>{ $day }</b>: { $subjects }
today-lessons-hours = <b>{ $day }</b> { $hours }: { $subjects }
# $what: the old beside the new
today-changed = { $number }. stunda: { $what }
today-homework =
    <b>Mājas darbi</b> { $day }: { $subjects } ({ $count ->
        [zero] { $count } darbu
        [one] { $count } darbs
       *[other] { $count } darbi
    })
today-homework-none = <b>Mājas darbi</b> { $day }: nav uzdoti
today-test = <b>Pārbaudes darbs</b> { $day }: { $subject } – { $topic }
today-marks = <b>Jaunas atzīmes</b>: { $marks }
today-mark = { $subject } <b>{ $mark }</b>
# $absence: a line of the list of absences
today-absence = <b>Kavējums</b> { $absence }
today-announcements =
    { $count ->
        [zero] { $count } nelasītu aktualitāšu
        [one] { $count } nelasīta aktualitāte
       *[other] { $count } nelasītas aktualitātes
    }
today-remarks =
    { $count ->
        [zero] { $count } jaunu ierakstu
        [one] { $count } jauns ieraksts
       *[other] { $count } jauni ieraksti
    }

## Buttons; $child: named where there are several

today-lessons-button = Stundas
today-homework-button = Mājas darbi
today-marks-button = Atzīmes
today-child-button = { $child }: stundas
today-again-button = Atjaunot
today-pin-button = 📌 Piespraust
today-unpin-button = Atspraust
today-pinned-toast = Piesprausts: katru rītu atjaunosies pats.
today-unpinned-toast = Atsprausts.
