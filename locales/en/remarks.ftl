### Remarks and praise.

remarks-menu-button = ✍️ Remarks
remarks-ieraksti-command = Teachers’ remarks and praise

## The list. $title: a remarks-title, or what it is and the subject («Uzslava · Matemātika»).

remarks-title-all = <b>Remarks</b>
remarks-title-praise = <b>Praise</b>
remarks-title-remark = <b>Remarks</b>
remarks-unread =
    { $title } · { $count ->
        [one] { $count } new
       *[other] { $count } new
    }
remarks-kind-praise-label = Praise
remarks-kind-remark-label = Remark
remarks-entry = <b>{ $title }</b> · { $day }
# ● not read before.
remarks-entry-unread = ● <b>{ $title }</b> · { $day }
remarks-author = <i>{ $teacher }</i>
remarks-empty-all = No remarks and no praise yet.
remarks-empty-praise = No praise yet.
remarks-empty-remark = No remarks.
remarks-all-button = Both
remarks-praise-button = Praise
remarks-remark-button = Remarks
# $day: «yesterday».
remarks-whole-button = Read it all: { $day }

## One of them; $day: «on Tuesday, 24 November».

remarks-one = <b>{ $title }</b>
remarks-one-lesson = { $day }, lesson { $number }
remarks-one-author = <i>{ $teacher }, { $day } at { $time }</i>

## News of one: in a line, and what leads to it.

remarks-line = { $title }: { $text }
remarks-open-button = Open it
