### Remarks and praise.

remarks-menu-button = ✍️ Ieraksti
remarks-ieraksti-command = Skolotāju piezīmes un uzslavas

## The list. $title: a remarks-title, or what it is and the subject («Uzslava · Matemātika»).

remarks-title-all = <b>Ieraksti</b>
remarks-title-praise = <b>Uzslavas</b>
remarks-title-remark = <b>Piezīmes</b>
remarks-unread =
    { $title } · { $count ->
        [zero] { $count } jaunu
        [one] { $count } jauns
       *[other] { $count } jauni
    }
remarks-kind-praise-label = Uzslava
remarks-kind-remark-label = Piezīme
remarks-entry = <b>{ $title }</b> · { $day }
# ● not read before.
remarks-entry-unread = ● <b>{ $title }</b> · { $day }
remarks-author = <i>{ $teacher }</i>
remarks-empty-all = Piezīmju un uzslavu vēl nav.
remarks-empty-praise = Uzslavu vēl nav.
remarks-empty-remark = Piezīmju nav.
remarks-all-button = Visi ieraksti
remarks-praise-button = Uzslavas
remarks-remark-button = Piezīmes
# $day: «vakar».
remarks-whole-button = Lasīt visu: { $day }

## One of them; $day: «otrdien, 24. novembrī».

remarks-one = <b>{ $title }</b>
remarks-one-lesson = { $day }, { $number }. stunda
remarks-one-author = <i>{ $teacher }, { $day } plkst. { $time }</i>

## News of one: in a line, and what leads to it.

remarks-line = { $title }: { $text }
remarks-open-button = Atvērt ierakstu
