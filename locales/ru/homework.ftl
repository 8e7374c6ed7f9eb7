### Homework: a day, a week, one task, and one's own ticks.

homework-menu-button = 📚 Домашние задания
homework-majas-darbi-command = Домашние задания на завтра и на неделю

## A day. $day: «завтра, во вторник, 24 ноября».

homework-day = <b>Домашние задания</b> · { $day }
# $near: «завтра»; $day: «во вторник, 24 ноября».
homework-near-label = { $near }, { $day }
homework-day-progress = Сделано { $done } из { $due }
# A guardian's own ticks: a parent's phone says nothing of what the child has done.
homework-day-progress-own = Мои отметки: { $done } из { $due } (отметки ребёнка видит только он)
homework-day-empty = На этот день домашних заданий нет.
# ✓ done, ○ not yet.
homework-task = ○ <b>{ $subject }</b>: { $text }
homework-task-done = ✓ <b>{ $subject }</b>: { $text }
# In a guardian's week: a task that the guardian has not ticked.
homework-task-unticked = <b>{ $subject }</b>: { $text }
homework-task-changed = { $task } <i>(изменено)</i>
homework-more-tasks =
    … и ещё { $count ->
        [one] { $count } задание
        [few] { $count } задания
        [many] { $count } заданий
       *[other] { $count } задания
    }.
homework-tick-button = ○ { $subject }
homework-ticked-button = ✓ { $subject }
homework-open-button = Читать
homework-earlier-button = ‹ { $day }
homework-later-button = { $day } ›
homework-week-button = Вся неделя

## A week

homework-week = <b>Домашние задания</b> · { $first }–{ $last }
homework-week-day = <b>{ $day }</b>
homework-week-empty = На эту неделю домашних заданий нет.
homework-week-before-button = ‹ Предыдущая неделя
homework-week-after-button = Следующая неделя ›

## One task. $day: «вторника, 24 ноября» (after «до»).

homework-one = <b>{ $subject }</b> · до { $day }
homework-one-done = ✓ Сделано. Это видите только Вы.
homework-one-changed-since = Задание изменено после того, как Вы отметили его сделанным. Прочитайте ещё раз.
homework-one-set = <i>Учитель: { $teacher }, задано { $day } в { $time }</i>
homework-one-changed = <i>Изменено { $day } в { $time }</i>
homework-one-tick-button = Отметить как сделанное
homework-one-untick-button = Ещё не сделано
homework-ticked-toast = Сделано. Это видите только Вы.
homework-unticked-toast = Ещё не сделано.
