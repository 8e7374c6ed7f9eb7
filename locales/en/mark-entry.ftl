### Marks as teachers enter them: groups, works, a class's marks in one message or table, terms and years.

mark-entry-menu-button = 📝 Enter marks
mark-entry-likt-command = Enter marks

## Whom one teaches. $group: «7.b · Matemātika»; $numbers: today's lessons, «2., 3.»

mark-entry-groups =
    <b>Enter marks</b>
    Choose a class. Those with a lesson today come first.
mark-entry-no-groups =
    <b>Enter marks</b>
    You teach no classes at the moment. The school office assigns them.
mark-entry-lesson-button = { $numbers } · { $group }
mark-entry-groups-button = Other classes

## A group's works. $topic; $kind: grades-<kind>-label; $marked of $pupils have a mark

mark-entry-group = <b>{ $group }</b> · { $subject }
mark-entry-works = What are the marks for? The works of the last weeks, with how many pupils have a mark.
mark-entry-no-works = There are no works in the last weeks. Begin a new one.
mark-entry-work = “{ $topic }”, { $kind }, { $day }
mark-entry-new-summative-button = + Summative
mark-entry-new-formative-button = + Formative
mark-entry-terms-button = Marks of the term

## A new work

mark-entry-planned-summative = <b>New summative work</b> · { $group }, { $subject }
mark-entry-planned-formative = <b>New formative work</b> · { $group }, { $subject }
mark-entry-new-day = Day: { $day }
mark-entry-new-notation = Marked: { $notation }
mark-entry-topic-prompt = Write the topic, for example: Fractions
mark-entry-topic-length = A topic needs at least a word, and at most { $most } characters.
mark-entry-notation-points-label = points from 1 to 10
mark-entry-notation-pass-label = pass or fail (i, ni)
mark-entry-notation-percent-label = in percent
mark-entry-notation-stap-label = S, T, A, P
mark-entry-notation-points-button = 1–10
mark-entry-notation-pass-button = i/ni
mark-entry-notation-percent-button = %
mark-entry-notation-stap-button = STAP
mark-entry-chosen-button = • { $label }
mark-entry-day-button = Another day
mark-entry-day-prompt = On which day was it? Write, for example, yesterday, Monday or 12.11.
mark-entry-day-unclear = I found no such day. Write, for example, yesterday, Monday or 12.11.
mark-entry-day-ahead = That day is still to come. Marks are for what has been: write today or an earlier day.
mark-entry-day-far = That is too long ago. Write a day of the last two months.
mark-entry-remove-button = Delete the work
mark-entry-removed-toast = The work has been deleted.
mark-entry-not-removed-toast = The work has marks or was announced, so I did not delete it.

## A work and its pupils. $example: «Anna 8, Jānis nv»

mark-entry-marked = Marked: { $marked }/{ $pupils }
mark-entry-how = Write the marks in one message: { $example }. Also “all { $mark }”, “others { $mark }”, a comment in brackets. Or tap a pupil.
mark-entry-excel-button = Template (Excel)
mark-entry-csv-button = Template (CSV)
mark-entry-all-button = All pupils

## One pupil. $class: «7.b»; $mark: «4|7»

mark-entry-pupil = <b>{ $name }</b> { $class }
mark-entry-now = Now: <b>{ $mark }</b>
mark-entry-choose = Tap a mark or write it, with a comment in brackets: 8 (good)
mark-entry-no-mark = “{ $written }” is not a mark of this work. Nothing has been changed.
mark-entry-entered = ✓ { $name }: <b>{ $mark }</b>
mark-entry-too-soon-toast = This mark was not entered: the tap came right behind the last one. If you meant it, tap again.
mark-entry-comment-button = Add a comment: { $name }
mark-entry-comment-prompt =
    <b>{ $name }</b>: { $mark }
    Write a comment. The family will read it.
mark-entry-comment-length = A comment needs at least a word, and at most { $most } characters.
mark-entry-comment-late = The comment was not added: the family has been told of the mark. It may be written with a corrected mark.

## What was understood of a message or a table, one question after the other. $words: as written; $name: a pupil

mark-entry-nothing = I found no marks here. Write a name and a mark, for example: Anna 8, Jānis nv
mark-entry-so-far =
    { $count ->
        [one] I understood { $count } mark.
       *[other] I understood { $count } marks.
    } Still to be asked: { $unclear }.
mark-entry-whom-who = “{ $words }”: which pupil did you mean?
mark-entry-whom-nobody = “{ $words }”: there is no such pupil here. Whom did you mean?
mark-entry-whom-unread = “{ $words }”: I did not understand that. Write it again or leave it out.
mark-entry-which-mark = “{ $words }”: this work has no such mark. Which mark is it for <b>{ $name }</b>?
mark-entry-which-missing = “{ $words }”: there is no mark. Which mark is it for <b>{ $name }</b>?
mark-entry-which-twice = “{ $words }”: <b>{ $name }</b> is named twice, with different marks. Which one is right?
mark-entry-leave-button = Leave out
mark-entry-understood = <b>What I understood</b> (not saved yet)
mark-entry-line = { $name } <b>{ $mark }</b>
mark-entry-line-same = { $name } <b>{ $mark }</b> (there already)
mark-entry-line-change = { $name } { $before } → <b>{ $mark }</b>
mark-entry-line-comment = { $line } <i>“{ $comment }”</i>
mark-entry-without =
    { $more ->
        [0] Still without a mark: { $names }
       *[other] Still without a mark: { $names } and { $more } more
    }
mark-entry-none-left = Nothing is left to be saved.
mark-entry-save-button = ✓ Save ({ $count })

## Saved, and undone. $time: until when it can be undone

mark-entry-saved =
    { $count ->
        [one] <b>{ $count } mark saved.</b>
       *[other] <b>{ $count } marks saved.</b>
    } Families will be told at { $time }; until then you can undo it.
mark-entry-saved-same = The same as before: { $count }
mark-entry-saved-refused = Not saved: { $count }. These pupils are no longer in your group, or somebody else has just entered a mark. Please look at the list.
mark-entry-undo-button = Undo, { $minutes } min left
mark-entry-undone =
    { $count ->
        [one] { $count } mark taken back. The family will not be told.
       *[other] { $count } marks taken back. The families will not be told.
    }
mark-entry-undone-toast = Undone.
mark-entry-too-late-toast = The ten minutes are over. A mark can be corrected by tapping the pupil.

## The template, and what somebody sends back. $cell: «D5»

mark-entry-sheet = Fill in marks and comments, save the file and send it back here. Leave the first column as it is.
mark-entry-head-number-label = id
mark-entry-head-name-label = Pupil
mark-entry-head-now-label = Now
mark-entry-head-mark-label = Mark
mark-entry-head-comment-label = Comment
mark-entry-sheet-kind = I cannot take this file. Send the filled template: Excel (.xlsx) or CSV.
mark-entry-sheet-size = The file is too large. Fill in the template that I gave and add nothing to it.
mark-entry-sheet-damaged = I could not read the file. Save it once more and send it.
mark-entry-sheet-foreign = This is not my template (cell { $cell }). Take the template and leave its first column as it is.
mark-entry-sheet-other = This template is another work’s. Nothing has been changed. Open that work, or take this one’s template.
mark-entry-sheet-formula = Cell { $cell } holds a formula. Write the mark itself there and send it again.
mark-entry-sheet-empty = The template is empty: there is no mark and no comment.

## Terms and the year. $number: 0 is the year; $average: «7,86»

mark-entry-period-label =
    { $number ->
        [0] School year
       *[other] Term { $number }
    }
mark-entry-heading-proposed = <b>{ $period }</b>: proposed marks
mark-entry-heading-final = <b>{ $period }</b>: final marks
mark-entry-stage-proposed-button = Proposed
mark-entry-stage-final-button = Final
mark-entry-term-decided = { $name } ({ $average }): <b>→ { $mark }</b>
mark-entry-term-known = { $name } ({ $average }): <b>{ $mark }</b>
mark-entry-term-offered = { $name } ({ $average }): <i>{ $mark }?</i>
mark-entry-term-open = { $name } ({ $average }): …
mark-entry-term-unclear = I did not understand: { $words }
mark-entry-as-offered-button = For all as offered
mark-entry-nobody = There are no pupils in this group at the moment.
