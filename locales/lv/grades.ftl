### Marks: the overview, a subject, one mark, how the average is made, what the signs mean.

grades-menu-button = 📊 Atzīmes
grades-atzimes-command = Atzīmes un vidējās atzīmes

## Periods. $from and $to: the years in which a school year begins and ends.

grades-term-label = { $number }. semestris
grades-year-label = { $from }./{ $to }. mācību gads
grades-past-term-label = { $from }./{ $to }. m. g. { $number }. semestris
grades-everything-label = viss laiks

## Every subject

grades-overview = <b>Atzīmes</b> · { $period }
# $marks: the newest marks, newest first: «8 4|7 nv».
grades-overview-subject = <b>{ $subject }</b>: { $marks } · vid. { $average }
grades-overview-subject-without = <b>{ $subject }</b>: { $marks }
grades-overview-empty = Šajā laikā atzīmju nav.
grades-overview-none-yet = Atzīmju vēl nav. Tiklīdz skolotājs kādu ierakstīs, tā būs redzama šeit.
grades-legend-button = Apzīmējumi
grades-choose-button = Izvēlēties priekšmetu
grades-choose = Izvēlieties priekšmetu.

## One subject

grades-subject = <b>{ $subject }</b> · { $period }
grades-subject-average = Vidējā atzīme: <b>{ $average }</b>
# $teacher: when all the marks are of one teacher.
grades-subject-teacher = Atzīmes ierakstīja { $teacher }
# $details: topic and kind.
grades-subject-mark = { $day } <b>{ $mark }</b> · { $details }
grades-comment = <i>«{ $comment }»</i>
grades-mark-button = { $day } · { $mark }
grades-average-button = Kā aprēķina vidējo
grades-summative-label = pārbaudes darbs
grades-formative-label = formatīvais vērtējums

## One mark

grades-mark = <b>{ $mark }</b> · { $subject }
grades-mark-meaning = <b>{ $mark }</b> ({ $meaning }) · { $subject }
grades-mark-topic = Tēma: { $topic }
grades-mark-summative = Pārbaudes darba vērtējums
grades-mark-formative = Formatīvais vērtējums
# $time: when it was written.
grades-mark-entry = Ierakstīja { $teacher } { $day } plkst. { $time }
grades-mark-correction = Labota atzīme: vidējā atzīmē ieskaita tikai jaunāko.
# One writing of a corrected mark.
grades-mark-writing = <b>{ $mark }</b> – { $day } plkst. { $time }, { $teacher }
grades-points-label =
    { $points ->
        [10] izcili
        [9] teicami
        [8] ļoti labi
        [7] labi
        [6] gandrīz labi
        [5] viduvēji
        [4] gandrīz viduvēji
        [3] vāji
        [2] ļoti vāji
       *[1] ļoti, ļoti vāji
    }
grades-sign-label =
    { $sign ->
        [i] ieskaitīts
        [ni] neieskaitīts
        [nv] nav vērtējuma
        [n] kavēta stunda
        [S] sācis apgūt
        [T] turpina apgūt
        [A] apguvis
       *[P] apguvis padziļināti
    }

## How an average was made

grades-average = <b>{ $subject }</b> · { $period }
# $sum: «(8 + 7 + 9) : 3».
grades-average-sum = Vidējā atzīme: { $sum } = <b>{ $average }</b>
grades-average-none = Vidējās atzīmes vēl nav: to veido tikai atzīmes no 1 līdz 10.
grades-average-left-out = Netiek ņemti vērā: { $values }.
grades-average-replaced = Labotai atzīmei ņem vērā jaunāko, tāpēc netiek ņemti vērā: { $values }.
grades-average-summative = Tikai pārbaudes darbi: { $sum } = <b>{ $average }</b>
grades-average-formative = Tikai formatīvie vērtējumi: { $sum } = <b>{ $average }</b>
grades-average-honest =
    Vidējā atzīme ir tikai orientieris. Semestra vērtējumu izliek skolotājs, un parasti to nosaka pārbaudes darbi, nevis formatīvie vērtējumi.

## What the signs mean

grades-legend =
    <b>Apzīmējumi</b>

    <b>10</b> izcili · <b>9</b> teicami · <b>8</b> ļoti labi · <b>7</b> labi · <b>6</b> gandrīz labi
    <b>5</b> viduvēji · <b>4</b> gandrīz viduvēji · <b>3</b> vāji · <b>2</b> ļoti vāji · <b>1</b> ļoti, ļoti vāji

    <b>i</b>, <b>ni</b> – ieskaitīts, neieskaitīts
    <b>nv</b> – nav vērtējuma: darbs vēl jāveic
    <b>n</b> – kavēta stunda
    <b>65%</b> – izpildīts procentos

    Apguves līmeņi 1.–3. klasē un formatīvajā vērtēšanā:
    <b>S</b> sācis apgūt · <b>T</b> turpina apgūt
    <b>A</b> apguvis · <b>P</b> apguvis padziļināti

    <b>4|7</b> – labota atzīme: bija 4, tagad 7
    <b>vid.</b> – vidējā atzīme; to veido tikai atzīmes no 1 līdz 10
