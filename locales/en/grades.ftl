### Marks: the overview, a subject, one mark, how the average is made, what the signs mean.

grades-menu-button = 📊 Grades
grades-atzimes-command = Grades and averages

## Periods. $from and $to: the years in which a school year begins and ends.

grades-term-label = Term { $number }
grades-year-label = School year { $from }/{ $to }
grades-past-term-label = Term { $number }, { $from }/{ $to }
grades-everything-label = all years

## Every subject

grades-overview = <b>Grades</b> · { $period }
# $marks: the newest marks, newest first: “8 4|7 nv”.
grades-overview-subject = <b>{ $subject }</b>: { $marks } · av. { $average }
grades-overview-subject-without = <b>{ $subject }</b>: { $marks }
grades-overview-empty = There are no grades in this period.
grades-overview-none-yet = There are no grades yet. As soon as a teacher enters one, it will stand here.
grades-legend-button = What the signs mean
grades-choose-button = Choose a subject
grades-choose = Choose a subject.

## One subject

grades-subject = <b>{ $subject }</b> · { $period }
grades-subject-average = Average: <b>{ $average }</b>
# $teacher: when all the marks are of one teacher.
grades-subject-teacher = Entered by { $teacher }
# $details: topic and kind.
grades-subject-mark = { $day } <b>{ $mark }</b> · { $details }
grades-comment = <i>“{ $comment }”</i>
grades-mark-button = { $day } · { $mark }
grades-average-button = How it is worked out
grades-summative-label = test
grades-formative-label = formative

## One mark

grades-mark = <b>{ $mark }</b> · { $subject }
grades-mark-meaning = <b>{ $mark }</b> ({ $meaning }) · { $subject }
grades-mark-topic = Topic: { $topic }
grades-mark-summative = Grade of a test
grades-mark-formative = Formative assessment
# $time: when it was written.
grades-mark-entry = Entered by { $teacher } on { $day } at { $time }
grades-mark-correction = Corrected: only the newest one counts in the average.
# One writing of a corrected mark.
grades-mark-writing = <b>{ $mark }</b> – { $day } at { $time }, { $teacher }
grades-points-label =
    { $points ->
        [10] with distinction
        [9] excellent
        [8] very good
        [7] good
        [6] almost good
        [5] satisfactory
        [4] almost satisfactory
        [3] weak
        [2] very weak
       *[1] very, very weak
    }
grades-sign-label =
    { $sign ->
        [i] passed
        [ni] not passed
        [nv] not assessed
        [n] lesson missed
        [S] has begun to learn
        [T] goes on learning
        [A] has learnt
       *[P] has learnt in depth
    }

## How an average was made

grades-average = <b>{ $subject }</b> · { $period }
# $sum: “(8 + 7 + 9) : 3”.
grades-average-sum = Average: { $sum } = <b>{ $average }</b>
grades-average-none = There is no average yet: it is made only of grades from 1 to 10.
grades-average-left-out = Not counted: { $values }.
grades-average-replaced = Of a corrected grade the newest one counts, so these do not: { $values }.
grades-average-summative = Tests only: { $sum } = <b>{ $average }</b>
grades-average-formative = Formative only: { $sum } = <b>{ $average }</b>
grades-average-honest =
    The average is only a guide. The grade of the term is given by the teacher, and as a rule it rests on the tests, not on formative assessment.

## What the signs mean

grades-legend =
    <b>What the signs mean</b>

    <b>10</b> with distinction · <b>9</b> excellent · <b>8</b> very good · <b>7</b> good · <b>6</b> almost good
    <b>5</b> satisfactory · <b>4</b> almost satisfactory · <b>3</b> weak · <b>2</b> very weak · <b>1</b> very, very weak

    <b>i</b>, <b>ni</b> – passed, not passed
    <b>nv</b> – not assessed: the work is still to be done
    <b>n</b> – lesson missed
    <b>65%</b> – done, in per cent

    Levels in classes 1–3 and in formative assessment:
    <b>S</b> has begun to learn · <b>T</b> goes on learning
    <b>A</b> has learnt · <b>P</b> has learnt in depth

    <b>4|7</b> – corrected: it was 4, now it is 7
    <b>av.</b> – average; it is made only of grades from 1 to 10
