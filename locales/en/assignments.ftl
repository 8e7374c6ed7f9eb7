### Teachers set homework and tests, write topics of lessons and change lessons.

assignments-menu-button = 📚 Set work
assignments-uzdot-command = Set homework or a test, change lessons

## What can be set. $example: «7.b Matemātika»

assignments-start =
    <b>What shall we do?</b>
    One line will do, too, for example:
    <code>{ $example } Friday: ex. 45</code>
assignments-no-groups = You have no teaching group today to set work to. If this is a mistake, ask the school office to correct it.
assignments-homework-button = Homework
assignments-test-button = Test
assignments-topic-button = Lesson topic
assignments-change-button = Lesson changes
assignments-mine-button = What I have set
assignments-more-button = Set more

## For whom. $group: «7.b Matemātika»

assignments-groups-homework =
    <b>Homework</b>
    For whom? You can choose several groups.
assignments-groups-test =
    <b>Test</b>
    For whom? You can choose several groups.
assignments-group-button = ☐ { $group }
assignments-group-chosen-button = ☑ { $group }
assignments-groups-done-button = Next
assignments-groups-none-toast = First choose at least one group.
assignments-groups-many-toast = At most { $most } groups at once.

## Above what is being written, and above what is set. $day: after «līdz» for homework, on that day for a test

assignments-title-homework = <b>Homework</b>
assignments-title-test = <b>Test</b>
assignments-for-homework = { $group }: until { $day }
assignments-for-test = { $group }: { $day }
assignments-for-no-lesson = { $group }: no next lesson in the timetable

## The words, the files and the day

assignments-words-homework = Write the task in one message. A photo or PDF with a caption will do, too.
assignments-words-test = Write what it is about, for example “Fractions”.
assignments-line-unclear = I did not understand this line. Name the class and, after a colon, the task, for example: <code>{ $example } tomorrow: ex. 45</code> Or use the buttons.
assignments-words-length = At least one word and at most { $most } characters, please. Now there are { $length }.
assignments-secret = This looks like a personal code, so I deleted the message. Write again without it.
assignments-file-early = First choose what to set and for whom, then send the file.
assignments-file-test = A test takes no files. Write what it is about.
assignments-file-kept =
    { $count ->
        [one] The file is attached.
       *[other] Files attached: { $count }.
    }
assignments-files-many = At most { $most } files to one task. This one is not kept.
assignments-files =
    📎 { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
assignments-day-button = Another day
assignments-day-prompt = For which day? Choose or write: “tomorrow”, “Friday”, “27.11.”.
assignments-next-button = Each at its next lesson
assignments-day-unclear = I did not find such a day. Write, for example, “tomorrow” or 27.11.
assignments-day-past = That day is over. Choose today or a later day.

## How families will see it, and what speaks against it. $subjects: «Bioloģija, Vēsture»; $groups: «7.b Matemātika»

assignments-preview = Families will see:
assignments-quote = <blockquote>{ $text }</blockquote>
assignments-preview-hint-homework = To correct it, write again. To add to it, send a photo or PDF.
assignments-preview-hint-test = To correct it, write again.
assignments-warn-tests =
    ❗ Class { $class } has { $count ->
        [one] { $count } test
       *[other] { $count } tests
    } on { $day } already: { $subjects }.
assignments-warn-late = ❗ It is evening already, and this is for tomorrow. Some families will not read it any more.
assignments-warn-free = ❗ There is no school on { $day }.
assignments-warn-no-lesson = ❗ { $groups }: no lesson on { $day }.
assignments-set-button = Set
assignments-set-anyway-button = Set anyway
assignments-save-button = Save

## What is set

assignments-done-homework = ✓ Homework set
assignments-done-test = ✓ Test planned
assignments-done-hint = Families see it already but have not been told yet: for 10 minutes it can be taken back.
assignments-take-back-button = Take back
assignments-edit-button = Change
assignments-editing = Write the new words or choose another day. Now it says:
assignments-changed-toast = Changed. Families will see both the new and the old.
assignments-same-toast = Nothing has changed.
assignments-taken-back = Taken back. Families will not be told of it.
assignments-too-late-toast = 10 minutes have passed, families know already. You can change it.
assignments-set-at = <i>Set on { $day } at { $time }</i>
assignments-mine = <b>What I have set</b>
assignments-mine-empty = Nothing was set in the last two weeks.
assignments-line-homework = { $day } <b>{ $group }</b>: { $text }
assignments-line-test = { $day } <b>{ $group }</b> · test: { $text }
assignments-open-button = { $day } { $group }

## One’s own lessons of a day. $lesson: assignments-lesson, perhaps with what is said around it

assignments-lessons-topic = <b>Lesson topics</b> · { $day }
assignments-lessons-change = <b>Lesson changes</b> · { $day }
assignments-lessons-none = You have no lessons on this day.
assignments-lesson = { $number }. <b>{ $group }</b>
assignments-lesson-room = { $lesson } · room { $room }
assignments-lesson-new-room = { $lesson } · other room: { $room }
assignments-lesson-cancelled = { $lesson } · not held
assignments-lesson-moved = { $lesson } · moved to { $day }, lesson { $number }
assignments-lesson-arrived = { $lesson } (extra)
assignments-lesson-topic = { $lesson }: { $topic }
assignments-lesson-button = { $number }. { $group }
assignments-topic-prompt = { $day }: what was done? Write the topic; families will see it in the diary.
assignments-topic-kept = ✓ Topic written down
assignments-cancel-lesson-button = Not held
assignments-cancel-prompt = Is the lesson really not held? Families will be told at once.
assignments-cancel-sure-button = Yes, not held
assignments-room-button = Other room
assignments-room-prompt = In which room? Write, for example, “214”. Families will be told at once.
assignments-room-unclear = Write the room in at most { $most } characters, for example “214”.
assignments-move-button = Move
assignments-move-prompt = To which day and lesson? Choose or write: “Friday 3. lesson”.
assignments-move-unclear = I did not find such a place. Write today or a later day and the lesson: “Friday 3. lesson”.
assignments-move-number = To which lesson { $day }? Families will be told at once.
assignments-number-button = Lesson { $number }
assignments-withdraw-button = As planned again
assignments-change-kept = ✓ The change is kept, families are told
assignments-change-withdrawn = ✓ The lesson is as planned again
