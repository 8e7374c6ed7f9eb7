### Marks: the overview, a subject, one mark, how the average is made, what the signs mean.

grades-menu-button = 📊 Grades
grades-atzimes-command = Grades and averages

## Periods. $from and $to: the years in which a school year begins and ends.

grades-term-label = Term { $number }
grades-year-label = School year { $from }/{ $to }
grades-past-term-label = Term { $number }, { $from }/{ $to }
grades-everything-label = all years

## A mark under a spoiler, for whoever wants it so

grades-hidden = <tg-spoiler>{ $shown }</tg-spoiler>

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
# $others: the average of the class or group, told where enough pupils have marks.
grades-subject-average = Average: <b>{ $average }</b> · of the class: { $others }
grades-subject-average-alone = Average: <b>{ $average }</b> · of the class: not known
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
grades-average-group = The average of the class or group is shown only where at least { $fewest } pupils have marks; otherwise it is not known.

## By date

grades-by-date-button = By date
grades-by-date = <b>Grades by date</b> · { $period }
grades-by-date-day = <i>{ $day }</i>
grades-by-date-mark = { $subject } <b>{ $mark }</b> · { $details } · { $teacher }
grades-dated-mark-button = { $subject } · { $mark }

## Marks of terms and of the year. $number: of the term; 0: of the year.

grades-finals-button = Term grades
grades-finals = <b>Term grades</b> · { $period }
# $marks: «1. sem. 7 · 2. sem. (8)».
grades-finals-subject = <b>{ $subject }</b>: { $marks }
grades-finals-mark =
    { $number ->
        [0] year { $mark }
       *[1] term { $number } { $mark }
    }
grades-finals-empty = There are no term grades in this school year yet. Teachers enter them at the end of the term.
grades-finals-proposed = In brackets: a proposed grade, which may still change.
grades-standing-final =
    { $number ->
        [0] Grade of the year: <b>{ $mark }</b>
       *[1] Grade of the term: <b>{ $mark }</b>
    }
grades-standing-proposed =
    { $number ->
        [0] Proposed grade of the year: <b>{ $mark }</b>
       *[1] Proposed grade of the term: <b>{ $mark }</b>
    }

## What one mark does to the average

grades-mark-influence = Without this mark the average would be { $without } (now { $average }).
grades-mark-influence-only = This is the only mark that the average is made of.
grades-mark-influence-none = It does not affect the average.

## Reckoning: what if, and what is needed

grades-what-if-button = What if…
grades-needed-button = What is needed?
grades-chosen-button = • { $mark }
grades-calculation =
    <b>{ $subject }</b>
    <i>A calculation, not a mark</i>
grades-calculation-now =
    { $count ->
        [one] The average now: <b>{ $average }</b> ({ $count } mark)
       *[other] The average now: <b>{ $average }</b> ({ $count } marks)
    }
grades-calculation-none = There is no average yet.
grades-what-if-ask = Which mark may still come? Press a number; several in a row, too.
grades-what-if-marks = If there were also: <b>{ $marks }</b>
grades-what-if-change = The average: { $before } → <b>{ $after }</b>
grades-what-if-first = The average would be <b>{ $after }</b>
grades-what-if-remove-button = Remove the last
grades-what-if-reset-button = Start again
grades-needed-ask = Which grade is wanted? Press a number.
grades-needed = For the average to round to <b>{ $target }</b>, one of these is enough:
# $count times the mark $mark.
grades-needed-way = { $count } × <b>{ $mark }</b>
grades-needed-too-many = more than { $count } × <b>{ $mark }</b>
grades-needed-out-of-reach = With these marks an average of { $target } is out of reach: it would take more than { $count } × <b>{ $mark }</b>.
grades-needed-impossible = With marks below { $target } alone it is not possible.
grades-needed-reached = The average already rounds to <b>{ $target }</b> or more.
grades-needed-floor = For it to stay so, the next mark must not be below { $mark }.
grades-needed-rule = Rounded, an average of { $threshold } or more is { $target }. The grade of the term is given by the teacher and may differ.

## Pictures and papers. The caption says what the picture says.

grades-papers-button = Charts, transcript
grades-papers = <b>Charts and transcript</b> · { $period }
grades-papers-transcript = The transcript is a PDF file that can be saved and passed on.
grades-line-button = As a chart
grades-lines-button = By subject
grades-week-button = This week
grades-lines = <b>How the averages went</b> · { $period }
grades-lines-title = How the averages went
# From the first mark to the average now.
grades-lines-subject =
    { $count ->
        [one] { $subject }: { $first } → <b>{ $last }</b> ({ $count } mark)
       *[other] { $subject }: { $first } → <b>{ $last }</b> ({ $count } marks)
    }
# $first, $last: the days at the left and the right.
grades-lines-scale = Each box: marks from { $low } to { $high }, days from { $first } to { $last }
# $marks: «05.11. 8, 20.11. 7».
grades-line = Marks: { $marks }
grades-line-mark-label = { $day } { $mark }
grades-line-marks-label = marks
grades-line-average-label = average
grades-week = <b>Marks of the week</b> · { $first }–{ $last }
grades-week-title = Marks of the week
grades-week-span-label = { $first }–{ $last }
grades-week-heading-label = { $weekday }, { $day }
grades-week-day = <b>{ $day }</b>: { $marks }
grades-week-mark-label = { $subject } { $mark }
grades-week-empty = Nothing was entered in this week.
grades-week-without-label = nothing

## The transcript. It stands on paper: no tags.

grades-transcript-button = Transcript: { $period }
grades-transcript-made =
    <b>Transcript of marks</b> · { $child } · { $period }
    It is an extract of this bot’s data, not an official document of the school.
grades-transcript-title = Transcript of marks
grades-transcript-student-label = Student
grades-transcript-class-label = Class
grades-transcript-school-label = School
grades-transcript-period-label = Period
grades-transcript-when-label = Made
grades-transcript-made-label = { $day }, { $time }
grades-transcript-subject-label = Subject
grades-transcript-marks-label = Marks
grades-transcript-average-label = Average
# Provizoriskais, short.
grades-transcript-proposed-label = Proposed
grades-transcript-final-label = Grade
# Of which period a line is.
grades-transcript-number-label =
    { $number ->
        [0] Year
       *[1] Term { $number }
    }
grades-transcript-statement = This is an extract of the bot’s data, not an official document of the school; official reports are issued by the school. Marks are in the order of the works, the oldest first; “4|7” is a corrected mark. Only marks from 1 to 10 make the average, of a corrected one the newest. Proposed grades may still change.

## News: what is told when a mark is entered. $details: topic and kind.

grades-told-mark = { $subject }: <b>{ $mark }</b> · { $details } · { $teacher }
grades-told-correction = { $subject }: { $before } → <b>{ $after }</b> · { $details } · { $teacher }
grades-told-proposed =
    { $number ->
        [0] { $subject }: proposed grade of the year <b>{ $mark }</b> · { $teacher }
       *[1] { $subject }: proposed grade of term { $number } <b>{ $mark }</b> · { $teacher }
    }
grades-told-final =
    { $number ->
        [0] { $subject }: grade of the year <b>{ $mark }</b> · { $teacher }
       *[1] { $subject }: grade of term { $number } <b>{ $mark }</b> · { $teacher }
    }
grades-told-open-button = Open the mark

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
