### Marks: the overview, a subject, one mark, how the average is made, what the signs mean.

grades-menu-button = 📊 Atzīmes
grades-atzimes-command = Atzīmes un vidējās atzīmes

## Periods. $from and $to: the years in which a school year begins and ends.

grades-term-label = { $number }. semestris
grades-year-label = { $from }./{ $to }. mācību gads
grades-past-term-label = { $from }./{ $to }. m. g. { $number }. semestris
grades-everything-label = viss laiks

## A mark under a spoiler, for whoever wants it so

grades-hidden = <tg-spoiler>{ $shown }</tg-spoiler>

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
# $others: the average of the class or group, told where enough pupils have marks.
grades-subject-average = Vidējā atzīme: <b>{ $average }</b> · klases vidējā: { $others }
grades-subject-average-alone = Vidējā atzīme: <b>{ $average }</b> · klases vidējā: nav zināms
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
grades-average-group = Klases (grupas) vidējo rāda tikai tad, ja atzīmes ir vismaz { $fewest } skolēniem; citādi tā nav zināma.

## By date

grades-by-date-button = Pēc datuma
grades-by-date = <b>Atzīmes pēc datuma</b> · { $period }
grades-by-date-day = <i>{ $day }</i>
grades-by-date-mark = { $subject } <b>{ $mark }</b> · { $details } · { $teacher }
grades-dated-mark-button = { $subject } · { $mark }

## Marks of terms and of the year. $number: of the term; 0: of the year.

grades-finals-button = Semestra vērtējumi
grades-finals = <b>Semestra vērtējumi</b> · { $period }
# $marks: «1. sem. 7 · 2. sem. (8)».
grades-finals-subject = <b>{ $subject }</b>: { $marks }
grades-finals-mark =
    { $number ->
        [0] gadā { $mark }
       *[1] { $number }. sem. { $mark }
    }
grades-finals-empty = Šajā mācību gadā semestra vērtējumu vēl nav. Skolotājs tos ieraksta semestra beigās.
grades-finals-proposed = Iekavās – provizorisks vērtējums: tas vēl var mainīties.
grades-standing-final =
    { $number ->
        [0] Gada vērtējums: <b>{ $mark }</b>
       *[1] Semestra vērtējums: <b>{ $mark }</b>
    }
grades-standing-proposed =
    { $number ->
        [0] Provizoriskais gada vērtējums: <b>{ $mark }</b>
       *[1] Provizoriskais semestra vērtējums: <b>{ $mark }</b>
    }

## What one mark does to the average

grades-mark-influence = Bez šīs atzīmes vidējā būtu { $without } (tagad { $average }).
grades-mark-influence-only = Šī ir vienīgā atzīme, no kuras veidojas vidējā.
grades-mark-influence-none = Vidējo atzīmi tas neietekmē.

## Reckoning: what if, and what is needed

grades-what-if-button = Ja dabūtu…
grades-needed-button = Kas vajadzīgs?
grades-chosen-button = • { $mark }
grades-calculation =
    <b>{ $subject }</b>
    <i>Aprēķins, nevis atzīme</i>
grades-calculation-now =
    { $count ->
        [zero] Vidējā tagad: <b>{ $average }</b> ({ $count } atzīmju)
        [one] Vidējā tagad: <b>{ $average }</b> ({ $count } atzīme)
       *[other] Vidējā tagad: <b>{ $average }</b> ({ $count } atzīmes)
    }
grades-calculation-none = Vidējās atzīmes vēl nav.
grades-what-if-ask = Kāda atzīme vēl varētu nākt? Nospiediet skaitli; var vairākas pēc kārtas.
grades-what-if-marks = Ja vēl būtu: <b>{ $marks }</b>
grades-what-if-change = Vidējā: { $before } → <b>{ $after }</b>
grades-what-if-first = Vidējā būtu <b>{ $after }</b>
grades-what-if-remove-button = Noņemt pēdējo
grades-what-if-reset-button = Sākt no jauna
grades-needed-ask = Kādu vērtējumu gribētos? Nospiediet skaitli.
grades-needed = Lai vidējā noapaļotos uz <b>{ $target }</b>, pietiek ar vienu no šiem:
# $count times the mark $mark.
grades-needed-way = { $count } × <b>{ $mark }</b>
grades-needed-too-many = vairāk nekā { $count } × <b>{ $mark }</b>
grades-needed-out-of-reach = Vidējo { $target } ar šīm atzīmēm vairs nav reāli sasniegt: vajadzētu vairāk nekā { $count } × <b>{ $mark }</b>.
grades-needed-impossible = Tikai ar atzīmēm zem { $target } tas nav iespējams.
grades-needed-reached = Vidējā jau noapaļojas uz <b>{ $target }</b> vai vairāk.
grades-needed-floor = Lai tā paliktu, nākamā atzīme nedrīkst būt zemāka par { $mark }.
grades-needed-rule = Noapaļojot vidējā no { $threshold } ir { $target }. Semestra vērtējumu izliek skolotājs, un tas var atšķirties.

## Pictures and papers. The caption says what the picture says.

grades-papers-button = Attēli un izraksts
grades-papers = <b>Attēli un izraksts</b> · { $period }
grades-papers-transcript = Sekmju izraksts ir PDF fails, ko var saglabāt un nosūtīt tālāk.
grades-line-button = Attēlā
grades-lines-button = Pa priekšmetiem
grades-week-button = Šī nedēļa
grades-lines = <b>Vidējās atzīmes gaita</b> · { $period }
grades-lines-title = Vidējās atzīmes gaita
# From the first mark to the average now.
grades-lines-subject =
    { $count ->
        [zero] { $subject }: { $first } → <b>{ $last }</b> ({ $count } atzīmju)
        [one] { $subject }: { $first } → <b>{ $last }</b> ({ $count } atzīme)
       *[other] { $subject }: { $first } → <b>{ $last }</b> ({ $count } atzīmes)
    }
# $first, $last: the days at the left and the right.
grades-lines-scale = Katrā lodziņā: atzīmes no { $low } līdz { $high }, dienas no { $first } līdz { $last }
# $marks: «05.11. 8, 20.11. 7».
grades-line = Atzīmes: { $marks }
grades-line-mark-label = { $day } { $mark }
grades-line-marks-label = atzīmes
grades-line-average-label = vidējā
grades-week = <b>Nedēļas atzīmes</b> · { $first }–{ $last }
grades-week-title = Nedēļas atzīmes
grades-week-span-label = { $first }–{ $last }
grades-week-heading-label = { $weekday }, { $day }
grades-week-day = <b>{ $day }</b>: { $marks }
grades-week-mark-label = { $subject } { $mark }
grades-week-empty = Šajā nedēļā nekas nav ierakstīts.
grades-week-without-label = nav ierakstu

## The transcript. It stands on paper: no tags.

grades-transcript-button = Sekmju izraksts: { $period }
grades-transcript-made =
    <b>Sekmju izraksts</b> · { $child } · { $period }
    Tas ir izraksts no šī bota datiem, nevis oficiāls skolas dokuments.
grades-transcript-title = Sekmju izraksts
grades-transcript-student-label = Skolēns
grades-transcript-class-label = Klase
grades-transcript-school-label = Skola
grades-transcript-period-label = Laiks
grades-transcript-when-label = Sagatavots
grades-transcript-made-label = { $day }, plkst. { $time }
grades-transcript-subject-label = Mācību priekšmets
grades-transcript-marks-label = Atzīmes
grades-transcript-average-label = Vidējā
# Provizoriskais, short.
grades-transcript-proposed-label = Proviz.
grades-transcript-final-label = Vērtējums
# Of which period a line is.
grades-transcript-number-label =
    { $number ->
        [0] Gads
       *[1] { $number }. semestris
    }
grades-transcript-statement = Šis ir izraksts no bota datiem, nevis oficiāls skolas dokuments; oficiālu liecību izsniedz skola. Atzīmes ir pēc darbu datumiem, vecākās vispirms; «4|7» ir labota atzīme. Vidējo veido tikai atzīmes no 1 līdz 10, no labotas – jaunākā. Proviz. – provizorisks vērtējums, kas vēl var mainīties.

## News: what is told when a mark is entered. $details: topic and kind.

grades-told-mark = { $subject }: <b>{ $mark }</b> · { $details } · { $teacher }
grades-told-correction = { $subject }: { $before } → <b>{ $after }</b> · { $details } · { $teacher }
grades-told-proposed =
    { $number ->
        [0] { $subject }: provizoriskais gada vērtējums <b>{ $mark }</b> · { $teacher }
       *[1] { $subject }: provizoriskais { $number }. semestra vērtējums <b>{ $mark }</b> · { $teacher }
    }
grades-told-final =
    { $number ->
        [0] { $subject }: gada vērtējums <b>{ $mark }</b> · { $teacher }
       *[1] { $subject }: { $number }. semestra vērtējums <b>{ $mark }</b> · { $teacher }
    }
grades-told-open-button = Atvērt atzīmi

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
