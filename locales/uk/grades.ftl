### Marks: the overview, a subject, one mark, how the average is made, what the signs mean.

grades-menu-button = 📊 Оцінки
grades-atzimes-command = Оцінки та середні оцінки

## Periods. $from and $to: the years in which a school year begins and ends.

grades-term-label = { $number }-й семестр
grades-year-label = { $from }/{ $to } навчальний рік
grades-past-term-label = { $number }-й семестр { $from }/{ $to } навч. року
grades-everything-label = увесь час

## A mark under a spoiler, for whoever wants it so

grades-hidden = <tg-spoiler>{ $shown }</tg-spoiler>

## Every subject

grades-overview = <b>Оцінки</b> · { $period }
# $marks: the newest marks, newest first: «8 4|7 nv».
grades-overview-subject = <b>{ $subject }</b>: { $marks } · сер. { $average }
grades-overview-subject-without = <b>{ $subject }</b>: { $marks }
grades-overview-empty = За цей час оцінок немає.
grades-overview-none-yet = Оцінок поки немає. Щойно вчитель поставить оцінку, вона з’явиться тут.
grades-legend-button = Позначення
grades-choose-button = Вибрати предмет
grades-choose = Виберіть предмет.

## One subject

grades-subject = <b>{ $subject }</b> · { $period }
# $others: the average of the class or group, told where enough pupils have marks.
grades-subject-average = Середня оцінка: <b>{ $average }</b> · у класі: { $others }
grades-subject-average-alone = Середня оцінка: <b>{ $average }</b> · у класі: невідомо
# $teacher: when all the marks are of one teacher.
grades-subject-teacher = Оцінки поставлено вчителем: { $teacher }
# $details: topic and kind.
grades-subject-mark = { $day } <b>{ $mark }</b> · { $details }
grades-comment = <i>«{ $comment }»</i>
grades-mark-button = { $day } · { $mark }
grades-average-button = Як рахується середня
grades-summative-label = перевірна робота
grades-formative-label = формативна оцінка

## One mark

grades-mark = <b>{ $mark }</b> · { $subject }
grades-mark-meaning = <b>{ $mark }</b> ({ $meaning }) · { $subject }
grades-mark-topic = Тема: { $topic }
grades-mark-summative = Оцінка за перевірну роботу
grades-mark-formative = Формативна оцінка
# $time: when it was written.
grades-mark-entry = Учитель: { $teacher }, запис { $day } о { $time }
grades-mark-correction = Виправлена оцінка: у середній рахується лише новіша.
# One writing of a corrected mark.
grades-mark-writing = <b>{ $mark }</b> – { $day } о { $time }, { $teacher }
grades-points-label =
    { $points ->
        [10] з відзнакою
        [9] відмінно
        [8] дуже добре
        [7] добре
        [6] майже добре
        [5] посередньо
        [4] майже посередньо
        [3] слабко
        [2] дуже слабко
       *[1] дуже, дуже слабко
    }
grades-sign-label =
    { $sign ->
        [i] зараховано
        [ni] не зараховано
        [nv] немає оцінки
        [n] урок пропущено
        [S] розпочато опанування
        [T] опанування триває
        [A] опановано
       *[P] опановано поглиблено
    }

## How an average was made

grades-average = <b>{ $subject }</b> · { $period }
# $sum: «(8 + 7 + 9) : 3».
grades-average-sum = Середня оцінка: { $sum } = <b>{ $average }</b>
grades-average-none = Середньої оцінки поки немає: її складають лише оцінки від 1 до 10.
grades-average-left-out = Не враховуються: { $values }.
grades-average-replaced = З виправлених рахується новіша оцінка, тому не враховуються: { $values }.
grades-average-summative = Лише перевірні роботи: { $sum } = <b>{ $average }</b>
grades-average-formative = Лише формативні оцінки: { $sum } = <b>{ $average }</b>
grades-average-honest =
    Середня оцінка – лише орієнтир. Оцінку за семестр виставляє вчитель, і зазвичай її визначають перевірні роботи, а не формативні оцінки.
grades-average-group = Середню по класу (групі) видно, лише якщо оцінки є щонайменше у { $fewest } учнів; інакше вона невідома.

## By date

grades-by-date-button = За датами
grades-by-date = <b>Оцінки за датами</b> · { $period }
grades-by-date-day = <i>{ $day }</i>
grades-by-date-mark = { $subject } <b>{ $mark }</b> · { $details } · { $teacher }
grades-dated-mark-button = { $subject } · { $mark }

## Marks of terms and of the year. $number: of the term; 0: of the year.

grades-finals-button = Оцінки за семестр
grades-finals = <b>Оцінки за семестри</b> · { $period }
# $marks: «1. sem. 7 · 2. sem. (8)».
grades-finals-subject = <b>{ $subject }</b>: { $marks }
grades-finals-mark =
    { $number ->
        [0] рік { $mark }
       *[1] { $number } сем. { $mark }
    }
grades-finals-empty = У цьому навчальному році оцінок за семестр ще немає. Учитель виставляє їх наприкінці семестру.
grades-finals-proposed = У дужках – попередня оцінка: вона ще може змінитися.
grades-standing-final =
    { $number ->
        [0] Оцінка за рік: <b>{ $mark }</b>
       *[1] Оцінка за семестр: <b>{ $mark }</b>
    }
grades-standing-proposed =
    { $number ->
        [0] Попередня оцінка за рік: <b>{ $mark }</b>
       *[1] Попередня оцінка за семестр: <b>{ $mark }</b>
    }

## What one mark does to the average

grades-mark-influence = Без цієї оцінки середня була б { $without } (зараз { $average }).
grades-mark-influence-only = Це єдина оцінка, з якої складається середня.
grades-mark-influence-none = На середню оцінку це не впливає.

## Reckoning: what if, and what is needed

grades-what-if-button = А якщо…
grades-needed-button = Що потрібно?
grades-chosen-button = • { $mark }
grades-calculation =
    <b>{ $subject }</b>
    <i>Це розрахунок, а не оцінка</i>
grades-calculation-now =
    { $count ->
        [one] Середня зараз: <b>{ $average }</b> ({ $count } оцінка)
        [few] Середня зараз: <b>{ $average }</b> ({ $count } оцінки)
        [many] Середня зараз: <b>{ $average }</b> ({ $count } оцінок)
       *[other] Середня зараз: <b>{ $average }</b> ({ $count } оцінки)
    }
grades-calculation-none = Середньої оцінки ще немає.
grades-what-if-ask = Яка оцінка ще може бути? Натисніть число, можна кілька поспіль.
grades-what-if-marks = Якби додалися: <b>{ $marks }</b>
grades-what-if-change = Середня: { $before } → <b>{ $after }</b>
grades-what-if-first = Середня була б <b>{ $after }</b>
grades-what-if-remove-button = Прибрати останню
grades-what-if-reset-button = Почати знову
grades-needed-ask = Яку оцінку хотілося б? Натисніть число.
grades-needed = Щоб середня округлилася до <b>{ $target }</b>, достатньо одного з цього:
# $count times the mark $mark.
grades-needed-way = { $count } × <b>{ $mark }</b>
grades-needed-too-many = більше ніж { $count } × <b>{ $mark }</b>
grades-needed-out-of-reach = З цими оцінками середньої { $target } вже не досягти: знадобилося б більше ніж { $count } × <b>{ $mark }</b>.
grades-needed-impossible = Лише з оцінками нижче { $target } це неможливо.
grades-needed-reached = Середня вже округлюється до <b>{ $target }</b> або вище.
grades-needed-floor = Щоб так і лишилося, наступна оцінка має бути не нижче { $mark }.
grades-needed-rule = При округленні середня від { $threshold } – це { $target }. Оцінку за семестр виставляє вчитель, вона може відрізнятися.

## Pictures and papers. The caption says what the picture says.

grades-papers-button = Графіки, витяг
grades-papers = <b>Графіки й витяг</b> · { $period }
grades-papers-transcript = Витяг оцінок – файл PDF, його можна зберегти й переслати.
grades-line-button = На графіку
grades-lines-button = За предметами
grades-week-button = Цей тиждень
grades-lines = <b>Як змінювалася середня</b> · { $period }
grades-lines-title = Як змінювалася середня
# From the first mark to the average now.
grades-lines-subject =
    { $count ->
        [one] { $subject }: { $first } → <b>{ $last }</b> ({ $count } оцінка)
        [few] { $subject }: { $first } → <b>{ $last }</b> ({ $count } оцінки)
        [many] { $subject }: { $first } → <b>{ $last }</b> ({ $count } оцінок)
       *[other] { $subject }: { $first } → <b>{ $last }</b> ({ $count } оцінки)
    }
# $first, $last: the days at the left and the right.
grades-lines-scale = У кожному віконці: оцінки від { $low } до { $high }, дні з { $first } по { $last }
# $marks: «05.11. 8, 20.11. 7».
grades-line = Оцінки: { $marks }
grades-line-mark-label = { $day } { $mark }
grades-line-marks-label = оцінки
grades-line-average-label = середня
grades-week = <b>Оцінки тижня</b> · { $first }–{ $last }
grades-week-title = Оцінки тижня
grades-week-span-label = { $first }–{ $last }
grades-week-heading-label = { $weekday }, { $day }
grades-week-day = <b>{ $day }</b>: { $marks }
grades-week-mark-label = { $subject } { $mark }
grades-week-empty = За цей тиждень нічого не виставлено.
grades-week-without-label = нічого

## The transcript. It stands on paper: no tags.

grades-transcript-button = Витяг: { $period }
grades-transcript-made =
    <b>Витяг оцінок</b> · { $child } · { $period }
    Це витяг із даних бота, а не офіційний документ школи.
grades-transcript-title = Витяг оцінок
grades-transcript-student-label = Учень
grades-transcript-class-label = Клас
grades-transcript-school-label = Школа
grades-transcript-period-label = Період
grades-transcript-when-label = Складено
grades-transcript-made-label = { $day }, { $time }
grades-transcript-subject-label = Предмет
grades-transcript-marks-label = Оцінки
grades-transcript-average-label = Середня
# Provizoriskais, short.
grades-transcript-proposed-label = Попер.
grades-transcript-final-label = Підсумок
# Of which period a line is.
grades-transcript-number-label =
    { $number ->
        [0] Рік
       *[1] { $number }-й семестр
    }
grades-transcript-statement = Це витяг із даних бота, а не офіційний документ школи; офіційний табель видає школа. Оцінки стоять за датами робіт, спочатку старі; «4|7» – виправлена оцінка. У середній рахуються лише оцінки від 1 до 10, з виправлених – нова. Попер. – попередня оцінка, вона ще може змінитися.

## News: what is told when a mark is entered. $details: topic and kind.

grades-told-mark = { $subject }: <b>{ $mark }</b> · { $details } · { $teacher }
grades-told-correction = { $subject }: { $before } → <b>{ $after }</b> · { $details } · { $teacher }
grades-told-proposed =
    { $number ->
        [0] { $subject }: попередня оцінка за рік <b>{ $mark }</b> · { $teacher }
       *[1] { $subject }: попередня оцінка за { $number }-й семестр <b>{ $mark }</b> · { $teacher }
    }
grades-told-final =
    { $number ->
        [0] { $subject }: оцінка за рік <b>{ $mark }</b> · { $teacher }
       *[1] { $subject }: оцінка за { $number }-й семестр <b>{ $mark }</b> · { $teacher }
    }
grades-told-open-button = Відкрити оцінку

## What the signs mean

grades-legend =
    <b>Позначення</b>

    <b>10</b> з відзнакою · <b>9</b> відмінно · <b>8</b> дуже добре · <b>7</b> добре · <b>6</b> майже добре
    <b>5</b> посередньо · <b>4</b> майже посередньо · <b>3</b> слабко · <b>2</b> дуже слабко · <b>1</b> дуже, дуже слабко

    <b>i</b>, <b>ni</b> – зараховано, не зараховано
    <b>nv</b> – немає оцінки: роботу ще треба виконати
    <b>n</b> – урок пропущено
    <b>65%</b> – виконано у відсотках

    Рівні опанування в 1–3 класах і при формативному оцінюванні:
    <b>S</b> розпочато опанування · <b>T</b> опанування триває
    <b>A</b> опановано · <b>P</b> опановано поглиблено

    <b>4|7</b> – виправлена оцінка: була 4, тепер 7
    <b>сер.</b> – середня оцінка; її складають лише оцінки від 1 до 10
