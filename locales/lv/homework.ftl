### Homework: a day, a week, one task, and one's own ticks.

homework-menu-button = 📚 Mājas darbi
homework-majas-darbi-command = Mājas darbi rītdienai un visai nedēļai

## A day. $day: «rīt, otrdien, 24. novembrī».

homework-day = <b>Mājas darbi</b> · { $day }
# $near: «rīt»; $day: «otrdien, 24. novembrī».
homework-near-label = { $near }, { $day }
homework-day-progress = Izdarīts { $done } no { $due }
# A guardian's own ticks: a parent's phone says nothing of what the child has done.
homework-day-progress-own = Mani atzīmējumi: { $done } no { $due } (bērna atzīmējumus redz tikai bērns)
homework-day-empty = Šai dienai mājas darbi nav uzdoti.
# ✓ done, ○ not yet.
homework-task = ○ <b>{ $subject }</b>: { $text }
homework-task-done = ✓ <b>{ $subject }</b>: { $text }
# In a guardian's week: a task that the guardian has not ticked.
homework-task-unticked = <b>{ $subject }</b>: { $text }
homework-task-changed = { $task } <i>(mainīts)</i>
homework-task-files =
    { $task } <i>({ $count ->
        [zero] { $count } pielikumu
        [one] { $count } pielikums
       *[other] { $count } pielikumi
    })</i>
homework-more-tasks =
    … un vēl { $count ->
        [zero] { $count } darbu
        [one] { $count } darbs
       *[other] { $count } darbi
    }.
homework-tick-button = ○ { $subject }
homework-ticked-button = ✓ { $subject }
homework-open-button = Lasīt
homework-open-one-button = Lasīt: { $subject }
homework-test = <b>Pārbaudes darbs</b> · { $subject }: { $topic }
homework-tests-button = Pārbaudes darbi
homework-search-button = Meklēt
homework-own-new-button = + Mans uzdevums
homework-evening-button = Atgādinājums
homework-earlier-button = ‹ { $day }
homework-later-button = { $day } ›
homework-week-button = Visa nedēļa

## A week

homework-week = <b>Mājas darbi</b> · { $first }–{ $last }
homework-week-day = <b>{ $day }</b>
homework-week-empty = Šai nedēļai mājas darbi nav uzdoti.
homework-week-before-button = ‹ Iepriekšējā nedēļa
homework-week-after-button = Nākamā nedēļa ›

## One task. $day: «otrdienai, 24. novembrim» (after «līdz»).

homework-one = <b>{ $subject }</b> · līdz { $day }
homework-one-done = ✓ Izdarīts. To redzat tikai Jūs.
homework-one-changed-since = Uzdevums mainīts pēc tam, kad Jūs to atzīmējāt kā izdarītu. Izlasiet vēlreiz.
homework-one-set = <i>Uzdeva { $teacher } { $day } plkst. { $time }</i>
homework-one-changed = <i>Mainīts { $day } plkst. { $time }</i>
homework-one-tick-button = Atzīmēt kā izdarītu
homework-one-untick-button = Vēl nav izdarīts
homework-ticked-toast = Izdarīts. To redzat tikai Jūs.
homework-unticked-toast = Vēl nav izdarīts.

## Papers beside a task

homework-paper-button = Pielikums: { $name }

## Tests to come

homework-tests = <b>Gaidāmie pārbaudes darbi</b>
homework-tests-one = { $subject }: { $topic }
homework-tests-empty = Tuvākajā laikā pārbaudes darbi nav ieplānoti.
homework-tests-more =
    … un vēl { $count ->
        [zero] { $count } darbu
        [one] { $count } darbs
       *[other] { $count } darbi
    } vēlāk.

## Search. $words: what was typed.

homework-search = Ko meklēt mājas darbos? Uzrakstiet vienu vai dažus vārdus, piemēram, «referāts».
homework-search-again-button = Meklēt vēlreiz
homework-found =
    «{ $words }»: atradu { $count ->
        [zero] { $count } mājas darbu
        [one] { $count } mājas darbu
       *[other] { $count } mājas darbus
    }.
homework-found-nothing = Mājas darbos «{ $words }» neatradu. Pamēģiniet vārda sākumu vai citu vārdu.
homework-found-one = <b>{ $subject }</b> · { $day }
homework-found-more =
    … un vēl { $count ->
        [zero] { $count } darbu
        [one] { $count } darbs
       *[other] { $count } darbi
    }. Uzrakstiet kādu vārdu vairāk.
homework-found-button = { $subject }, { $day }

## A task of one’s own: □ and its name keep it apart from what the school has set.

homework-own = □ <i>Mans uzdevums:</i> { $text }
homework-own-done = ✓ <i>Mans uzdevums:</i> { $text }
homework-own-at = { $task } · plkst. { $time }
homework-own-more =
    … un vēl { $count ->
        [zero] { $count } savu uzdevumu
        [one] { $count } savs uzdevums
       *[other] { $count } savi uzdevumi
    }.
homework-own-tick-button = □ { $text }
homework-own-ticked-button = ✓ { $text }
# $day: «otrdien, 24. novembrī».
homework-own-ask =
    Uzrakstiet savu uzdevumu vienā rindā, piemēram, «Rīt nopirkt līmi» vai «Piektdien plkst. 18 koris».

    Ja dienu nenosauksiet, pierakstīšu to { $day }. Ja nosauksiet laiku, tad arī atgādināšu.
homework-own-kept = Pierakstīts.
# $day: «rīt, otrdien, 24. novembrī».
homework-own-one = <b>Mans uzdevums</b> · { $day }
homework-own-reminded = Atgādināšu plkst. { $time }.
homework-own-private = <i>Tas nav skolas uzdots. To redzat tikai Jūs.</i>
homework-own-remove-button = Dzēst
homework-own-removed-toast = Uzdevums izdzēsts.
homework-own-fault-empty = Kas jāizdara? Uzrakstiet to tajā pašā rindā, piemēram, «Rīt nopirkt līmi».
homework-own-fault-long = Tas ir par garu. Lūdzu, uzrakstiet īsāk: līdz 300 zīmēm.
homework-own-fault-day = Šādu datumu neatradu. Rakstiet, piemēram, «25.11. nopirkt līmi» vai «Rīt nopirkt līmi».
homework-own-fault-past = Šī diena jau ir pagājusi. Uzrakstiet vēlreiz ar citu dienu.
homework-own-fault-hour = Plkst. { $time } tajā dienā jau ir pagājis. Uzrakstiet vēlreiz ar vēlāku laiku.
homework-own-fault-many = Vairāk nekā { $most } savu uzdevumu pierakstīt nevaru. Izdzēsiet kādu, kas vairs nav vajadzīgs.
homework-own-reminder = <b>Atgādinājums</b> · mans uzdevums, plkst. { $time }
homework-own-day-button = Visa diena

## The evening’s reminder: the choice of its hour, and its first line. $time: «19.00».

homework-evening = <b>Atgādināt par mājas darbiem</b>
homework-evening-off =
    Vakarā varu atsūtīt, kas jāizdara nākamajai dienai. Ja nekas nav uzdots vai viss jau ir atzīmēts, netraucēšu.

    Tagad atgādinājums ir izslēgts. Cikos to sūtīt?
homework-evening-on =
    Plkst. { $time } atsūtīšu, kas jāizdara nākamajai dienai. Ja nekas nav uzdots vai viss jau ir atzīmēts, netraucēšu.
homework-evening-hour-button = { $time }
homework-evening-chosen-button = ✓ { $time }
homework-evening-other-button = Cits laiks
homework-evening-stop-button = Neatgādināt
homework-evening-ask = Cikos atgādināt? Uzrakstiet, piemēram, 18.30.
homework-evening-unclear = Laiku nesapratu. Rakstiet, piemēram, 18.30.
homework-evening-chosen-toast = Atgādināšu plkst. { $time }.
homework-evening-stopped-toast = Atgādinājums izslēgts.
homework-evening-reminder = <b>Atgādinājums</b>

## News: set, or changed. $day: «otrdienai, 24. novembrim» (after «līdz»); in a line «rīt».

homework-news = Uzdots mājas darbs · <b>{ $subject }</b> · līdz { $day }
homework-news-changed = Mainīts mājas darbs · <b>{ $subject }</b> · līdz { $day }
homework-news-was-due = Termiņš: { $before } → { $now }
homework-news-was = Bija: <s>{ $text }</s>
homework-news-is = Tagad: { $text }
homework-news-by = <i>{ $teacher }</i>
homework-news-line = Uzdots: { $subject }, { $day }: { $text }
homework-news-changed-line = Mainīts: { $subject }, { $day }: { $text }

## The news that a test was announced, or changed. $topic: what it is about

homework-test-news = Ieplānots pārbaudes darbs · <b>{ $subject }</b> · { $day }
homework-test-news-changed = Mainīts pārbaudes darbs · <b>{ $subject }</b> · { $day }
homework-test-news-was-day = Diena: { $before } → { $now }
homework-test-news-line = Ieplānots: { $subject }, { $day }: { $topic }
homework-test-news-changed-line = Mainīts: { $subject }, { $day }: { $topic }
