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
homework-more-tasks =
    … un vēl { $count ->
        [zero] { $count } darbu
        [one] { $count } darbs
       *[other] { $count } darbi
    }.
homework-tick-button = ○ { $subject }
homework-ticked-button = ✓ { $subject }
homework-open-button = Lasīt
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
