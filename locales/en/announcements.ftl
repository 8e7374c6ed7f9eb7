### Announcements: the list, one of them, polls, search, what was missed; how they are told.

announcements-menu-button = 📣 Announcements
announcements-aktualitates-command = Announcements of school, class and group

## The list. $count: how many are unread

announcements-list-unread =
    <b>Announcements</b> · { $count ->
        [one] { $count } unread
       *[other] { $count } unread
    }
announcements-list = <b>Announcements</b> · all read
announcements-list-empty = <b>Announcements</b>: there are none now.
# ● not read yet.
announcements-item = ● <b>{ $title }</b>
announcements-item-read = { $title }
announcements-item-urgent = ❗ <b>{ $title }</b>
announcements-item-urgent-read = ❗ { $title }
# $whom: announcements-whom-…
announcements-item-told = <i>{ $day } · { $whom }</i>
announcements-item-event = <i>{ $day } · { $whom } · event</i>
announcements-item-awaits = <i>{ $day } · { $whom } · awaits confirmation</i>
announcements-events-button = Events: { $count }
announcements-search-button = Search
announcements-missed-button = While you were away: { $count }

## For whom it is

announcements-whom-school = whole school
announcements-whom-grade = grade { $grade }
announcements-whom-class = class { $class }
announcements-whom-group = { $subject }, { $group }

## One. $day: “today”, “on Tuesday, 24.11.”

announcements-one = <b>{ $title }</b>
announcements-one-urgent =
    ❗ <b>Urgent</b>
    <b>{ $title }</b>
announcements-one-told = <i>{ $author } · { $whom } · { $day } at { $time }</i>
announcements-one-changed = <i>Corrected { $day } at { $time }</i>
# $page: “Page 2 of 3”.
announcements-leaf = <i>{ $page }</i>
announcements-confirm = The school asks you to confirm that you have read this.
announcements-confirm-button = I have read this
announcements-confirmed = ✓ Confirmed on { $day } at { $time }: read.
announcements-confirmed-toast = Thank you! The school will see that you have read this.
announcements-file-button = Attachment { $number } ({ $kind })
announcements-file = Attachment: { $title }

## A poll. $day: “Friday, 27 November” (after “until”); of one that is over “on Friday, 27 November”

announcements-poll = <b>{ $question }</b>
announcements-poll-single = One answer; it can be changed until { $day }.
announcements-poll-several = Several answers can be chosen, and changed until { $day }.
announcements-poll-over = The poll ended { $day }.
announcements-poll-anonymous = <i>The school sees numbers only, not who answered what. The system keeps your answer by your name so that you can change it.</i>
announcements-poll-named = <i>The school sees who answered what.</i>
announcements-poll-voters = Answers so far: { $count }.
announcements-poll-results-later = The results are not shown here yet.
announcements-poll-answer = ○ { $answer }
announcements-poll-answer-mine = ✓ { $answer }
# $answer: a line of a poll that is over.
announcements-poll-counted = { $answer } · { $count }
announcements-poll-kept-toast = Your answer is kept. You can change it.
announcements-poll-taken-back-toast = Your answer is taken back.
announcements-poll-over-toast = The poll is over. Nothing has been changed.

## Search. $words: what was looked for

announcements-search = <b>Search in announcements</b>: write a word or a part of it, for example “trip”.
announcements-search-again-button = Search again
announcements-found = <b>Found</b>: “{ $words }”
announcements-found-more = … and more. Write more words to narrow it down.
announcements-found-nothing = Nothing was found for “{ $words }”. Try a shorter word.

## What was published while the reader was away. $day: “on Wednesday, 18 November”

announcements-missed = <b>While you were away</b> · you last looked { $day }
announcements-missed-more = … and more. The rest is in the list.
announcements-missed-nothing = Nothing new has been published since the last time.

## Told as news

announcements-news = Announcement, { $whom }: <b>{ $title }</b>
# $line: the line above, or that of an event.
announcements-news-changed = Corrected · { $line }
announcements-reminder = <b>Reminder</b>: the school is still waiting for your confirmation.
announcements-open-button = Open
announcements-read-on-button = Read on
announcements-answer-button = Open and answer
