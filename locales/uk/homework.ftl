### Homework: a day, a week, one task, and one's own ticks.

homework-menu-button = 📚 Домашні завдання
homework-majas-darbi-command = Домашні завдання на завтра й на тиждень

## A day. $day: «завтра, у вівторок, 24 листопада».

homework-day = <b>Домашні завдання</b> · { $day }
# $near: «завтра»; $day: «у вівторок, 24 листопада».
homework-near-label = { $near }, { $day }
homework-day-progress = Зроблено { $done } з { $due }
# A guardian's own ticks: a parent's phone says nothing of what the child has done.
homework-day-progress-own = Мої позначки: { $done } з { $due } (позначки дитини бачить лише вона)
homework-day-empty = На цей день домашніх завдань немає.
# ✓ done, ○ not yet.
homework-task = ○ <b>{ $subject }</b>: { $text }
homework-task-done = ✓ <b>{ $subject }</b>: { $text }
# In a guardian's week: a task that the guardian has not ticked.
homework-task-unticked = <b>{ $subject }</b>: { $text }
homework-task-changed = { $task } <i>(змінено)</i>
homework-more-tasks =
    … і ще { $count ->
        [one] { $count } завдання
        [few] { $count } завдання
        [many] { $count } завдань
       *[other] { $count } завдання
    }.
homework-tick-button = ○ { $subject }
homework-ticked-button = ✓ { $subject }
homework-open-button = Читати
homework-earlier-button = ‹ { $day }
homework-later-button = { $day } ›
homework-week-button = Увесь тиждень

## A week

homework-week = <b>Домашні завдання</b> · { $first }–{ $last }
homework-week-day = <b>{ $day }</b>
homework-week-empty = На цей тиждень домашніх завдань немає.
homework-week-before-button = ‹ Попередній тиждень
homework-week-after-button = Наступний тиждень ›

## One task. $day: «вівторка, 24 листопада» (after «до»).

homework-one = <b>{ $subject }</b> · до { $day }
homework-one-done = ✓ Зроблено. Це бачите лише Ви.
homework-one-changed-since = Завдання змінено після того, як Ви позначили його зробленим. Прочитайте ще раз.
homework-one-set = <i>Учитель: { $teacher }, задано { $day } о { $time }</i>
homework-one-changed = <i>Змінено { $day } о { $time }</i>
homework-one-tick-button = Позначити як зроблене
homework-one-untick-button = Ще не зроблено
homework-ticked-toast = Зроблено. Це бачите лише Ви.
homework-unticked-toast = Ще не зроблено.
