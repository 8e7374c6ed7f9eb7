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
homework-task-files =
    { $task } <i>({ $count ->
        [one] { $count } attachment
       *[other] { $count } attachments
    })</i>
homework-more-tasks =
    … and { $count ->
        [one] { $count } more task
       *[other] { $count } more tasks
    }.
homework-tick-button = ○ { $subject }
homework-ticked-button = ✓ { $subject }
homework-open-button = Read
homework-open-one-button = Read: { $subject }
homework-test = <b>Test</b> · { $subject }: { $topic }
homework-tests-button = Tests
homework-search-button = Search
homework-own-new-button = + My own task
homework-evening-button = Reminder
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

## Papers beside a task

homework-paper-button = Attachment: { $name }

## Tests to come

homework-tests = <b>Tests to come</b>
homework-tests-one = { $subject }: { $topic }
homework-tests-empty = No tests are planned for the time ahead.
homework-tests-more =
    … and { $count ->
        [one] { $count } more test
       *[other] { $count } more tests
    } later.

## Search. $words: what was typed.

homework-search = What should be looked for in the homework? Write a word or a few, for example “report”.
homework-search-again-button = Search again
homework-found =
    “{ $words }”: { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    } found.
homework-found-nothing = “{ $words }” was not found in the homework. Try the beginning of a word, or another one.
homework-found-one = <b>{ $subject }</b> · { $day }
homework-found-more =
    … and { $count ->
        [one] { $count } more task
       *[other] { $count } more tasks
    }. Write one word more.
homework-found-button = { $subject }, { $day }

## A task of one’s own: □ and its name keep it apart from what the school has set.

homework-own = □ <i>My own task:</i> { $text }
homework-own-done = ✓ <i>My own task:</i> { $text }
homework-own-at = { $task } · { $time }
homework-own-more =
    … and { $count ->
        [one] { $count } more task of your own
       *[other] { $count } more tasks of your own
    }.
homework-own-tick-button = □ { $text }
homework-own-ticked-button = ✓ { $text }
# $day: “on Tuesday, 24 November”.
homework-own-ask =
    Write your task in one line, for example “Buy glue tomorrow” or “Friday at 18:00 choir”.

    If you name no day, it is kept { $day }. If you name a time, you will be reminded as well.
homework-own-kept = Kept.
# $day: “tomorrow, on Tuesday, 24 November”.
homework-own-one = <b>My own task</b> · { $day }
homework-own-reminded = You will be reminded at { $time }.
homework-own-private = <i>The school has not set this. Only you see it.</i>
homework-own-remove-button = Delete
homework-own-removed-toast = The task was deleted.
homework-own-fault-empty = What is to be done? Write it in the same line, for example “Buy glue tomorrow”.
homework-own-fault-long = That is too long. Please write it shorter: up to 300 characters.
homework-own-fault-day = No such date was found. Write, for example, “25.11. buy glue” or “Buy glue tomorrow”.
homework-own-fault-past = That day is over already. Write it once more with another day.
homework-own-fault-hour = { $time } on that day is over already. Write it once more with a later time.
homework-own-fault-many = No more than { $most } tasks of your own can be kept. Delete one that you no longer need.
homework-own-reminder = <b>Reminder</b> · my own task, { $time }
homework-own-day-button = The whole day

## The evening’s reminder: the choice of its hour, and its first line. $time: “19:00”.

homework-evening = <b>Remind of homework</b>
homework-evening-off =
    In the evening you can be sent what is to be done for the next day. If nothing is set, or all is ticked already, you will not be disturbed.

    The reminder is off now. When should it come?
homework-evening-on =
    At { $time } you will be sent what is to be done for the next day. If nothing is set, or all is ticked already, you will not be disturbed.
homework-evening-hour-button = { $time }
homework-evening-chosen-button = ✓ { $time }
homework-evening-other-button = Another time
homework-evening-stop-button = Do not remind
homework-evening-ask = At what time? Write, for example, 18:30.
homework-evening-unclear = That time was not clear. Write, for example, 18:30.
homework-evening-chosen-toast = You will be reminded at { $time }.
homework-evening-stopped-toast = The reminder is off.
homework-evening-reminder = <b>Reminder</b>

## News: set, or changed. $day: “Tuesday, 24 November” (after “until”); in a line “tomorrow”.

homework-news = Homework set · <b>{ $subject }</b> · until { $day }
homework-news-changed = Homework changed · <b>{ $subject }</b> · until { $day }
homework-news-was-due = Due: { $before } → { $now }
homework-news-was = Before: <s>{ $text }</s>
homework-news-is = Now: { $text }
homework-news-by = <i>{ $teacher }</i>
homework-news-line = Set: { $subject }, { $day }: { $text }
homework-news-changed-line = Changed: { $subject }, { $day }: { $text }

## The news that a test was announced, or changed

homework-test-news = Test planned · <b>{ $subject }</b> · { $day }
homework-test-news-changed = Test changed · <b>{ $subject }</b> · { $day }
homework-test-news-was-day = Day: { $before } → { $now }
homework-test-news-line = Planned: { $subject }, { $day }: { $topic }
homework-test-news-changed-line = Changed: { $subject }, { $day }: { $topic }
