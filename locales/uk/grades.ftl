### Marks: the overview, a subject, one mark, how the average is made, what the signs mean.

grades-menu-button = 📊 Оцінки
grades-atzimes-command = Оцінки та середні оцінки

## Periods. $from and $to: the years in which a school year begins and ends.

grades-term-label = { $number }-й семестр
grades-year-label = { $from }/{ $to } навчальний рік
grades-past-term-label = { $number }-й семестр { $from }/{ $to } навч. року
grades-everything-label = увесь час

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
grades-subject-average = Середня оцінка: <b>{ $average }</b>
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
