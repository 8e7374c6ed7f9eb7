### Teachers write remarks and praise; class teachers review them where the school wants it.

remark-entry-menu-button = 🖋 Write a note
remark-entry-ierakstit-command = Write praise or a remark about a pupil

## About whom. $name: a pupil; $class: «7.b»; $typed: what was written

remark-entry-start =
    <b>About which pupil?</b>
    Write a name or choose a group.
remark-entry-nobody = There is no pupil of yours to write about today. If this is a mistake, ask the school office to correct it.
remark-entry-class-button = My class: { $class }
remark-entry-mine-button = What I wrote
remark-entry-more-button = Write more
remark-entry-waiting-button = ❗ Waiting for you: { $count }
remark-entry-pupils = Tick a pupil. Several can be praised together.
remark-entry-pupil-button = ☐ { $name }
remark-entry-chosen-button = ☑ { $name }
remark-entry-on-button = Next ({ $count })
remark-entry-none-toast = First choose a pupil.
remark-entry-found = Which of them did you mean?
remark-entry-found-many = There are more, here are the first. Write the family name or the class, too.
remark-entry-not-found = I did not find “{ $typed }” among your pupils. Write the beginning of a name.

## What is said. $names: «Anna B., Juris K.»

remark-entry-names = <b>{ $names }</b>
remark-entry-names-more = <b>{ $names }</b> and { $count } more
remark-entry-kind = Praise or a remark?
remark-entry-praise-button = 🌟 Praise
remark-entry-remark-button = Remark
remark-entry-words-praise =
    { $count ->
        [one] Write the praise in one message.
       *[other] Write the praise in one message. Each family gets it about its own child.
    }
remark-entry-words-remark = Write in one message what happened. Please do not name another pupil.
remark-entry-length = At least one word and at most { $most } characters, please. Now there are { $length }.
remark-entry-secret = This looks like a personal code, so I deleted the message. Write again without it.
remark-entry-preview = The family will see:
remark-entry-heading = <b>{ $title }</b>
remark-entry-quote = <blockquote>{ $text }</blockquote>
remark-entry-reviewed = The class teacher will read it first.
remark-entry-hint = To correct it, write again.
remark-entry-save-button = Save
remark-entry-without-lesson-button = Not about a lesson
remark-entry-with-lesson-button = About the lesson

## What one wrote. $sign: how far it is; $who, $author: a name

remark-entry-saved =
    { $count ->
        [one] ✓ Saved
       *[other] ✓ Saved: { $count }
    }
remark-entry-mine = <b>What I wrote</b>
remark-entry-mine-empty = Nothing was written in the last weeks.
remark-entry-line = { $sign } { $day } <b>{ $name }</b>, { $class }: { $text }
remark-entry-one-button = { $day } { $name }
remark-entry-before = Before: <s>{ $text }</s>
remark-entry-stage-published = ✓ The family sees it. It is told after 10 minutes.
remark-entry-stage-waiting = … Waits for the class teacher. The family does not see it yet.
remark-entry-returned = ↩ Given back by { $who }: “{ $reason }”
remark-entry-wording-button = Word it anew
remark-entry-take-back-button = Take back
remark-entry-taken-back = Taken back. The family will not be told of it.
remark-entry-too-late-toast = 10 minutes have passed, the family knows already.
remark-entry-wording-prompt = Write the new words, at most { $most } characters. The old ones are kept.
remark-entry-worded = ✓ Worded anew
remark-entry-same = Nothing has changed.

## What waits for the class teacher

remark-entry-waiting = <b>Waiting for your review</b>
remark-entry-waiting-empty = Nothing is waiting.
remark-entry-publish-button = Let the family read it
remark-entry-return-button = Give back
remark-entry-all-button = All that wait
remark-entry-published-toast = Published. The family sees it now.
remark-entry-moved-on-toast = Already decided, or its author has reworded or withdrawn it. Please read it again.
remark-entry-return-prompt = What shall { $author } mend? Write it, the author will read it.
remark-entry-given-back = ✓ Given back

## Notices in other chats. $author: who wrote it; $words: the class teacher’s

remark-entry-new = A new note waits for your review. By { $author }.
remark-entry-new-several =
    { $count ->
        [one] { $author }: { $count } new note waits for your review.
       *[other] { $author }: { $count } new notes wait for your review.
    }
remark-entry-review-button = Review
remark-entry-told-worded = The class teacher worded your note anew: “{ $words }”
remark-entry-told-returned = Your note was given back: “{ $words }”
remark-entry-open-button = Open
