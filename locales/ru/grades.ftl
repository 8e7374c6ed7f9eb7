### Marks: the overview, a subject, one mark, how the average is made, what the signs mean.

grades-menu-button = 📊 Оценки
grades-atzimes-command = Оценки и средние оценки

## Periods. $from and $to: the years in which a school year begins and ends.

grades-term-label = { $number }-й семестр
grades-year-label = { $from }/{ $to } учебный год
grades-past-term-label = { $number }-й семестр { $from }/{ $to } уч. года
grades-everything-label = всё время

## Every subject

grades-overview = <b>Оценки</b> · { $period }
# $marks: the newest marks, newest first: «8 4|7 nv».
grades-overview-subject = <b>{ $subject }</b>: { $marks } · ср. { $average }
grades-overview-subject-without = <b>{ $subject }</b>: { $marks }
grades-overview-empty = За это время оценок нет.
grades-overview-none-yet = Оценок пока нет. Как только учитель поставит оценку, она появится здесь.
grades-legend-button = Обозначения
grades-choose-button = Выбрать предмет
grades-choose = Выберите предмет.

## One subject

grades-subject = <b>{ $subject }</b> · { $period }
grades-subject-average = Средняя оценка: <b>{ $average }</b>
# $teacher: when all the marks are of one teacher.
grades-subject-teacher = Оценки поставлены учителем: { $teacher }
# $details: topic and kind.
grades-subject-mark = { $day } <b>{ $mark }</b> · { $details }
grades-comment = <i>«{ $comment }»</i>
grades-mark-button = { $day } · { $mark }
grades-average-button = Как считается средняя
grades-summative-label = проверочная работа
grades-formative-label = формативная оценка

## One mark

grades-mark = <b>{ $mark }</b> · { $subject }
grades-mark-meaning = <b>{ $mark }</b> ({ $meaning }) · { $subject }
grades-mark-topic = Тема: { $topic }
grades-mark-summative = Оценка за проверочную работу
grades-mark-formative = Формативная оценка
# $time: when it was written.
grades-mark-entry = Учитель: { $teacher }, запись { $day } в { $time }
grades-mark-correction = Исправленная оценка: в средней считается только новая.
# One writing of a corrected mark.
grades-mark-writing = <b>{ $mark }</b> – { $day } в { $time }, { $teacher }
grades-points-label =
    { $points ->
        [10] с отличием
        [9] отлично
        [8] очень хорошо
        [7] хорошо
        [6] почти хорошо
        [5] посредственно
        [4] почти посредственно
        [3] слабо
        [2] очень слабо
       *[1] очень, очень слабо
    }
grades-sign-label =
    { $sign ->
        [i] зачтено
        [ni] не зачтено
        [nv] нет оценки
        [n] урок пропущен
        [S] начато освоение
        [T] освоение продолжается
        [A] освоено
       *[P] освоено углублённо
    }

## How an average was made

grades-average = <b>{ $subject }</b> · { $period }
# $sum: «(8 + 7 + 9) : 3».
grades-average-sum = Средняя оценка: { $sum } = <b>{ $average }</b>
grades-average-none = Средней оценки пока нет: её составляют только оценки от 1 до 10.
grades-average-left-out = Не учитываются: { $values }.
grades-average-replaced = Из исправленных считается новая оценка, поэтому не учитываются: { $values }.
grades-average-summative = Только проверочные работы: { $sum } = <b>{ $average }</b>
grades-average-formative = Только формативные оценки: { $sum } = <b>{ $average }</b>
grades-average-honest =
    Средняя оценка – лишь ориентир. Оценку за семестр выставляет учитель, и обычно её определяют проверочные работы, а не формативные оценки.

## What the signs mean

grades-legend =
    <b>Обозначения</b>

    <b>10</b> с отличием · <b>9</b> отлично · <b>8</b> очень хорошо · <b>7</b> хорошо · <b>6</b> почти хорошо
    <b>5</b> посредственно · <b>4</b> почти посредственно · <b>3</b> слабо · <b>2</b> очень слабо · <b>1</b> очень, очень слабо

    <b>i</b>, <b>ni</b> – зачтено, не зачтено
    <b>nv</b> – нет оценки: работу ещё предстоит выполнить
    <b>n</b> – урок пропущен
    <b>65%</b> – выполнено в процентах

    Уровни освоения в 1–3 классах и при формативной оценке:
    <b>S</b> начато освоение · <b>T</b> освоение продолжается
    <b>A</b> освоено · <b>P</b> освоено углублённо

    <b>4|7</b> – исправленная оценка: была 4, стала 7
    <b>ср.</b> – средняя оценка; её составляют только оценки от 1 до 10
