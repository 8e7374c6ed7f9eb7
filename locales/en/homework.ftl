### Homework: a day, a week, one task, and one's own ticks.

homework-menu-button = 📚 Homework
homework-majas-darbi-command = Homework for tomorrow and all week

## A day. $day: “tomorrow, on Tuesday, 24 November”.

homework-day = <b>Homework</b> · { $day }
# $near: “tomorrow”; $day: “on Tuesday, 24 November”.
homework-near-label = { $near }, { $day }
homework-day-progress = Done { $done } of { $due }
# A guardian's own ticks: a parent's phone says nothing of what the child has done.
homework-day-progress-own = My ticks: { $done } of { $due } (your child’s are seen only by the child)
homework-day-empty = No homework is set for this day.
# ✓ done, ○ not yet.
homework-task = ○ <b>{ $subject }</b>: { $text }
homework-task-done = ✓ <b>{ $subject }</b>: { $text }
# In a guardian's week: a task that the guardian has not ticked.
homework-task-unticked = <b>{ $subject }</b>: { $text }
homework-task-changed = { $task } <i>(changed)</i>
homework-more-tasks =
    … and { $count ->
        [one] { $count } more task
       *[other] { $count } more tasks
    }.
homework-tick-button = ○ { $subject }
homework-ticked-button = ✓ { $subject }
homework-open-button = Read
homework-earlier-button = ‹ { $day }
homework-later-button = { $day } ›
homework-week-button = All week

## A week

homework-week = <b>Homework</b> · { $first }–{ $last }
homework-week-day = <b>{ $day }</b>
homework-week-empty = No homework is set for this week.
homework-week-before-button = ‹ Previous week
homework-week-after-button = Next week ›

## One task. $day: “Tuesday, 24 November” (after “until”).

homework-one = <b>{ $subject }</b> · due by { $day }
homework-one-done = ✓ Done. Only you can see this.
homework-one-changed-since = The task was changed after you ticked it as done. Please read it again.
homework-one-set = <i>Set by { $teacher } on { $day } at { $time }</i>
homework-one-changed = <i>Changed on { $day } at { $time }</i>
homework-one-tick-button = Mark as done
homework-one-untick-button = Not done yet
homework-ticked-toast = Done. Only you can see this.
homework-unticked-toast = Not done yet.
