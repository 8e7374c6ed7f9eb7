### Marks: the overview, a subject, one mark, how the average is made, what the signs mean.

grades-menu-button = 📊 Оценки
grades-atzimes-command = Оценки и средние оценки

## Periods. $from and $to: the years in which a school year begins and ends.

grades-term-label = { $number }-й семестр
grades-year-label = { $from }/{ $to } учебный год
grades-past-term-label = { $number }-й семестр { $from }/{ $to } уч. года
grades-everything-label = всё время

## A mark under a spoiler, for whoever wants it so

grades-hidden = <tg-spoiler>{ $shown }</tg-spoiler>

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
# $others: the average of the class or group, told where enough pupils have marks.
grades-subject-average = Средняя оценка: <b>{ $average }</b> · по классу: { $others }
grades-subject-average-alone = Средняя оценка: <b>{ $average }</b> · по классу: неизвестно
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
grades-average-group = Средняя по классу (группе) видна, только если оценки есть хотя бы у { $fewest } учеников; иначе она неизвестна.

## By date

grades-by-date-button = По датам
grades-by-date = <b>Оценки по датам</b> · { $period }
grades-by-date-day = <i>{ $day }</i>
grades-by-date-mark = { $subject } <b>{ $mark }</b> · { $details } · { $teacher }
grades-dated-mark-button = { $subject } · { $mark }

## Marks of terms and of the year. $number: of the term; 0: of the year.

grades-finals-button = Оценки за семестр
grades-finals = <b>Оценки за семестры</b> · { $period }
# $marks: «1. sem. 7 · 2. sem. (8)».
grades-finals-subject = <b>{ $subject }</b>: { $marks }
grades-finals-mark =
    { $number ->
        [0] год { $mark }
       *[1] { $number } сем. { $mark }
    }
grades-finals-empty = В этом учебном году оценок за семестр ещё нет. Учитель выставляет их в конце семестра.
grades-finals-proposed = В скобках – предварительная оценка: она ещё может измениться.
grades-standing-final =
    { $number ->
        [0] Оценка за год: <b>{ $mark }</b>
       *[1] Оценка за семестр: <b>{ $mark }</b>
    }
grades-standing-proposed =
    { $number ->
        [0] Предварительная оценка за год: <b>{ $mark }</b>
       *[1] Предварительная оценка за семестр: <b>{ $mark }</b>
    }

## What one mark does to the average

grades-mark-influence = Без этой оценки средняя была бы { $without } (сейчас { $average }).
grades-mark-influence-only = Это единственная оценка, из которой складывается средняя.
grades-mark-influence-none = На среднюю оценку это не влияет.

## Reckoning: what if, and what is needed

grades-what-if-button = А если…
grades-needed-button = Что нужно?
grades-chosen-button = • { $mark }
grades-calculation =
    <b>{ $subject }</b>
    <i>Это расчёт, а не оценка</i>
grades-calculation-now =
    { $count ->
        [one] Средняя сейчас: <b>{ $average }</b> ({ $count } оценка)
        [few] Средняя сейчас: <b>{ $average }</b> ({ $count } оценки)
        [many] Средняя сейчас: <b>{ $average }</b> ({ $count } оценок)
       *[other] Средняя сейчас: <b>{ $average }</b> ({ $count } оценки)
    }
grades-calculation-none = Средней оценки ещё нет.
grades-what-if-ask = Какая оценка ещё может быть? Нажмите число, можно несколько подряд.
grades-what-if-marks = Если бы добавились: <b>{ $marks }</b>
grades-what-if-change = Средняя: { $before } → <b>{ $after }</b>
grades-what-if-first = Средняя была бы <b>{ $after }</b>
grades-what-if-remove-button = Убрать последнюю
grades-what-if-reset-button = Начать заново
grades-needed-ask = Какую оценку хотелось бы? Нажмите число.
grades-needed = Чтобы средняя округлилась до <b>{ $target }</b>, достаточно одного из этого:
# $count times the mark $mark.
grades-needed-way = { $count } × <b>{ $mark }</b>
grades-needed-too-many = больше { $count } × <b>{ $mark }</b>
grades-needed-out-of-reach = С этими оценками средней { $target } уже не достичь: понадобилось бы больше { $count } × <b>{ $mark }</b>.
grades-needed-impossible = Только с оценками ниже { $target } это невозможно.
grades-needed-reached = Средняя уже округляется до <b>{ $target }</b> или выше.
grades-needed-floor = Чтобы так и осталось, следующая оценка должна быть не ниже { $mark }.
grades-needed-rule = При округлении средняя от { $threshold } – это { $target }. Оценку за семестр выставляет учитель, она может отличаться.

## Pictures and papers. The caption says what the picture says.

grades-papers-button = Графики, выписка
grades-papers = <b>Графики и выписка</b> · { $period }
grades-papers-transcript = Выписка оценок – файл PDF, его можно сохранить и переслать.
grades-line-button = На графике
grades-lines-button = По предметам
grades-week-button = Эта неделя
grades-lines = <b>Как менялась средняя</b> · { $period }
grades-lines-title = Как менялась средняя
# From the first mark to the average now.
grades-lines-subject =
    { $count ->
        [one] { $subject }: { $first } → <b>{ $last }</b> ({ $count } оценка)
        [few] { $subject }: { $first } → <b>{ $last }</b> ({ $count } оценки)
        [many] { $subject }: { $first } → <b>{ $last }</b> ({ $count } оценок)
       *[other] { $subject }: { $first } → <b>{ $last }</b> ({ $count } оценки)
    }
# $first, $last: the days at the left and the right.
grades-lines-scale = В каждом окошке: оценки от { $low } до { $high }, дни с { $first } по { $last }
# $marks: «05.11. 8, 20.11. 7».
grades-line = Оценки: { $marks }
grades-line-mark-label = { $day } { $mark }
grades-line-marks-label = оценки
grades-line-average-label = средняя
grades-week = <b>Оценки недели</b> · { $first }–{ $last }
grades-week-title = Оценки недели
grades-week-span-label = { $first }–{ $last }
grades-week-heading-label = { $weekday }, { $day }
grades-week-day = <b>{ $day }</b>: { $marks }
grades-week-mark-label = { $subject } { $mark }
grades-week-empty = За эту неделю ничего не выставлено.
grades-week-without-label = ничего

## The transcript. It stands on paper: no tags.

grades-transcript-button = Выписка: { $period }
grades-transcript-made =
    <b>Выписка оценок</b> · { $child } · { $period }
    Это выписка из данных бота, а не официальный документ школы.
grades-transcript-title = Выписка оценок
grades-transcript-student-label = Ученик
grades-transcript-class-label = Класс
grades-transcript-school-label = Школа
grades-transcript-period-label = Период
grades-transcript-when-label = Составлено
grades-transcript-made-label = { $day }, { $time }
grades-transcript-subject-label = Предмет
grades-transcript-marks-label = Оценки
grades-transcript-average-label = Средняя
# Provizoriskais, short.
grades-transcript-proposed-label = Предв.
grades-transcript-final-label = Итог
# Of which period a line is.
grades-transcript-number-label =
    { $number ->
        [0] Год
       *[1] { $number }-й семестр
    }
grades-transcript-statement = Это выписка из данных бота, а не официальный документ школы; официальный табель выдаёт школа. Оценки стоят по датам работ, сначала старые; «4|7» – исправленная оценка. В средней считаются только оценки от 1 до 10, из исправленных – новая. Предв. – предварительная оценка, она ещё может измениться.

## News: what is told when a mark is entered. $details: topic and kind.

grades-told-mark = { $subject }: <b>{ $mark }</b> · { $details } · { $teacher }
grades-told-correction = { $subject }: { $before } → <b>{ $after }</b> · { $details } · { $teacher }
grades-told-proposed =
    { $number ->
        [0] { $subject }: предварительная оценка за год <b>{ $mark }</b> · { $teacher }
       *[1] { $subject }: предварительная оценка за { $number }-й семестр <b>{ $mark }</b> · { $teacher }
    }
grades-told-final =
    { $number ->
        [0] { $subject }: оценка за год <b>{ $mark }</b> · { $teacher }
       *[1] { $subject }: оценка за { $number }-й семестр <b>{ $mark }</b> · { $teacher }
    }
grades-told-open-button = Открыть оценку

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
