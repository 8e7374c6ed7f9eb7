### The school's side of announcements: somebody at school writes one, publishes it and sees how it was received.

publishing-menu-button = 📢 Announce
publishing-pazinot-command = Write an announcement, an event or a poll

## What was told. $whom: announcements-whom-…; $day: “on Tuesday, 24 Nov”

publishing-desk = <b>Announce</b>: the latest that was published.
publishing-desk-empty = <b>Announce</b>: nothing has been published yet.
publishing-nobody = At the moment You have neither a class nor a group to write to.
publishing-line =
    <b>{ $title }</b>
    <i>{ $day } at { $time } · { $whom }</i>
publishing-new-button = New announcement
publishing-draft-button = Go on with the draft
# $title: of the draft that lies there
publishing-new-sure = You have a draft that is not published: <b>{ $title }</b>. If you start a new announcement, the draft is lost.
publishing-new-sure-button = Start anew
publishing-waiting-button = Scheduled: { $count }
publishing-waiting = <b>Scheduled announcements</b>
publishing-waiting-none = No announcement is scheduled.

## Whom it is for, and what it is

publishing-whom = <b>Whom is it for?</b>
publishing-school-button = The whole school
publishing-grade-button = Grade { $grade }
publishing-kind = <b>What will it be?</b>
publishing-kind-announcement-button = Announcement
publishing-kind-poll-button = Poll
publishing-kind-meeting-button = Parents’ evening
publishing-kind-trip-button = Trip
publishing-kind-other-button = Other event

## What is asked in words. $files: how many files at most

publishing-ask-text-prompt =
    <b>Write the text.</b> The first line will be the title. You can send several messages, photos and PDF files (up to { $files }).
publishing-ask-title-prompt = <b>Write the title</b> (up to 120 characters).
publishing-ask-when-prompt =
    <b>When is it?</b>
    Write, for example, “3 December 18.00–19.30” or “from 10 to 12 December”.
publishing-ask-place-prompt = <b>Where is it?</b> For example, “in the hall”.
publishing-ask-poll-prompt =
    <b>Write the poll.</b> The question in the first line, then the answers (2 to 10), each in its own line.
# Behind the prompt for the text, where it is to be a poll.
publishing-ask-poll-first = First write what the poll is about. The question and the answers are asked for next.
publishing-ask-talks-prompt =
    <b>When can You talk with parents?</b>
    Write the hours, how long a talk is and the room, for example, “17.00–19.00, 10 min, room 214”.
publishing-ask-at-prompt =
    <b>When shall it be published?</b> Write, for example, “Friday 16.00”.
publishing-ask-until-prompt = <b>Until which day shall the list show it?</b> Write, for example, “18.12.”.
publishing-ask-correct-prompt =
    <b>Write the new text.</b> The first line will be the title. What was sent already will reach everybody again, marked “Corrected”.
publishing-concerning = About: <b>{ $title }</b>
publishing-not-understood = This could not be understood, or that time has passed. Please try again.
publishing-text-kept = Noted. Go on writing or press “Done”.
publishing-text-long = This would be too long: there can be 4,000 characters altogether. This message was not noted.
publishing-file-added = Attached. Files: { $count } of { $most }.
publishing-files-full = No more than { $most } files can be attached.
# $why: size, kind, damaged, lost or quota
publishing-file-refused = { $why ->
        [size] The file is larger than 10 MB. Please send a smaller one.
        [kind] Only photos (JPEG, PNG) and PDF files are taken.
        [damaged] This file could not be opened. Please send another one.
        [quota] Very many files came from You this month. Please try later.
       *[lost] The file could not be received. Please send it once more.
    }
publishing-ready-button = Done
publishing-without-button = Without it
publishing-at-now-button = Now
publishing-until-none-button = No last day

## The draft as families will see it

publishing-preview = <i>👁 Preview: this is how it will look</i>
publishing-option = ○ { $answer }
publishing-files = Attachments: { $count }
# $whom: publishing-told-…
publishing-for = <i>For:</i> { $whom }
publishing-told-families = { $whom } (parents and students)
publishing-told-guardians = { $whom } (parents only)
publishing-told-everybody = { $whom } (parents, students and staff)
# $when: publishing-moment
publishing-at = <i>Will be published:</i> { $when }
publishing-moment = { $day } at { $time }
# $day: after “until”
publishing-until = <i>In the list until</i> { $day }
publishing-talks = <i>Talks from { $starts }:</i> { $count } of { $minutes } min each, room: { $room }
publishing-urgent = ❗ <b>Urgent:</b> everybody gets it at once, in quiet hours too.
publishing-urgent-alert = An urgent announcement breaks quiet hours: everybody gets it at once, at night too.
publishing-publish-button = Publish
publishing-schedule-button = Schedule
publishing-set-text-button = Text and files
publishing-set-title-button = Title
publishing-whom-button = For whom
publishing-readers-families-button = Readers: families
publishing-readers-guardians-button = Readers: parents
publishing-readers-everybody-button = Readers: everybody
publishing-set-at-button = Time of publishing
publishing-set-until-button = Show until
publishing-set-when-button = Day and time
publishing-set-place-button = Place
publishing-set-talks-button = Times for talks
publishing-set-poll-button = Poll
publishing-files-button = Remove attachments: { $count }
publishing-switch-confirms-button = Confirmation: { $on ->
        [true] yes
       *[false] no
    }
publishing-switch-urgent-button = Urgent: { $on ->
        [true] yes
       *[false] no
    }
publishing-switch-several-button = Several: { $on ->
        [true] yes
       *[false] no
    }
publishing-switch-anonymous-button = Anonymous poll: { $on ->
        [true] yes
       *[false] no
    }
publishing-drop-button = Delete
publishing-dropped = The draft is deleted. Nothing was published.
publishing-draft-gone-toast = This draft is gone.
publishing-draft-changed-toast = The draft has changed. Look at it and press again.
publishing-fault-at-alert = The time of publishing has passed. Choose another one.
publishing-fault-when-alert = The day of the event has passed. Choose another one.
publishing-fault-until-alert = The last day in the list has passed. Choose another one.

## What was published, and how it was received. $when: publishing-moment

publishing-done = ✓ Accepted for publishing.
publishing-scheduled = ✓ Scheduled: { $when }.
publishing-card-told = <i>{ $author } · { $whom }</i>
publishing-card-since = <i>Published { $when }</i>
publishing-card-waits = <i>Will be published { $when }</i>
publishing-card-changed = <i>Corrected { $when }</i>
publishing-card-reached = Received: <b>{ $reached }</b> of { $concerned } · read: <b>{ $read }</b>
publishing-card-confirmed = Parents who confirmed: <b>{ $confirmed }</b> of { $asked }
# $unlinked, $blocked, $failed: the same people by reason
publishing-card-unreached = Not reached: <b>{ $count }</b> (not logged in { $unlinked }, blocked { $blocked }, other { $failed })
publishing-card-stopped = ⏹ Sending was stopped { $when }. The others will get it if You correct the announcement.
publishing-card-reminded = Reminded { $day }
publishing-card-sending = ⏳ Sending: { $told } of { $chats }
publishing-card-later =
    { $count ->
        [one] { $count } will get it
       *[other] { $count } will get it
    } later: quiet hours or a summary are waited for.
publishing-card-poll = <b>{ $question }</b> Answers received: { $count }.
publishing-card-answer = • { $answer }: <b>{ $count }</b>
publishing-card-talks = Talks booked: <b>{ $booked }</b> of { $count }
publishing-words-button = Text
publishing-unconfirmed-button = Not confirmed: { $count }
publishing-unreached-button = Not reached: { $count }
publishing-booked-button = Booked: { $count }
publishing-votes-button = Table of answers
publishing-stop-button = Stop sending
publishing-remind-button = Remind those who have not confirmed
publishing-correct-button = Correct the text
publishing-withdraw-button = Withdraw
publishing-move-button = Change the time
publishing-again-button = Refresh

## Names. $owner: people-owner-…

publishing-list-unconfirmed = <b>Not confirmed</b> · { $title } · { $count }
publishing-list-unreached = <b>Not reached</b> · { $title } · { $count }
publishing-class = <b>{ $class }</b>
publishing-reader = { $child }: { $name } ({ $owner })
# $why: publishing-came-…
publishing-reader-why = { $child }: { $name } ({ $owner }) – { $why }
publishing-came-unlinked-label = not logged in
publishing-came-blocked-label = has blocked the bot
publishing-came-not-given-label = switched off or logged in later
publishing-came-stopped-label = sending was stopped
publishing-came-failed-label = could not be sent
publishing-came-waiting-label = on its way
publishing-came-told-label = received
publishing-came-read-label = read
publishing-booked = <b>Booked</b> · { $title } · { $booked } of { $count }
publishing-talk = { $time } { $child }, { $class } ({ $reader })
publishing-talk-of = { $time } { $teacher }: { $child }, { $class } ({ $reader })
publishing-more = … and { $count } more. The table has them all.
publishing-former = <i>Until { $when } it said:</i> <b>{ $title }</b>
publishing-table-button = Table (CSV)
publishing-table = Table: { $title }. Rows: { $count }.
publishing-table-unconfirmed-label = not-confirmed
publishing-table-unreached-label = not-reached
publishing-table-talks-label = booked
publishing-table-votes-label = answers
publishing-column-class-label = Class
publishing-column-child-label = Student
publishing-column-reader-label = Name
publishing-column-owner-label = Who
publishing-column-state-label = State
publishing-column-day-label = Day
publishing-column-time-label = Time
publishing-column-teacher-label = Teacher
publishing-column-room-label = Room
publishing-column-answer-label = Answer
publishing-column-count-label = Count

## What is done with it

publishing-reminded-toast = Reminded. There will be no other reminder today.
publishing-reminded-before-toast = They were reminded of this today already.
publishing-sure-withdraw = Withdraw “{ $title }”? Nobody will see it in the list, and whoever has not got it will not get it. Messages that were received stay in the chats.
publishing-sure-stop = Stop sending “{ $title }”? Whoever has not got it will not get it. It stays visible among the announcements.
publishing-sure-withdraw-button = Yes, withdraw
publishing-sure-stop-button = Yes, stop
publishing-withdrawn = The announcement is withdrawn.
publishing-stopped-toast = Sending is stopped.
publishing-stopped-late-toast = There is nothing to stop any more.
publishing-moved = ✓ The time of publishing is changed.
publishing-moved-late = The time cannot be changed any more: it is published already.
publishing-corrected = ✓ Corrected. Everybody will get it marked “Corrected”.
publishing-corrected-before = ✓ Corrected. The new text will be published.
publishing-corrected-nothing = Nothing has changed.
