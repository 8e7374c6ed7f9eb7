### Remarks and praise.

remarks-menu-button = ✍️ Записи
remarks-ieraksti-command = Зауваження й похвали вчителів

## The list. $title: a remarks-title, or what it is and the subject («Uzslava · Matemātika»).

remarks-title-all = <b>Записи</b>
remarks-title-praise = <b>Похвали</b>
remarks-title-remark = <b>Зауваження</b>
remarks-unread =
    { $title } · { $count ->
        [one] { $count } новий
        [few] { $count } нові
        [many] { $count } нових
       *[other] { $count } нових
    }
remarks-kind-praise-label = Похвала
remarks-kind-remark-label = Зауваження
remarks-entry = <b>{ $title }</b> · { $day }
# ● not read before.
remarks-entry-unread = ● <b>{ $title }</b> · { $day }
remarks-author = <i>{ $teacher }</i>
remarks-empty-all = Зауважень і похвал ще немає.
remarks-empty-praise = Похвал ще немає.
remarks-empty-remark = Зауважень немає.
remarks-all-button = Усі записи
remarks-praise-button = Похвали
remarks-remark-button = Зауваження
# $day: «учора».
remarks-whole-button = Читати все: { $day }

## One of them; $day: «у вівторок, 24 листопада».

remarks-one = <b>{ $title }</b>
remarks-one-lesson = { $day }, { $number }-й урок
remarks-one-author = <i>{ $teacher }, { $day } о { $time }</i>

## News of one: in a line, and what leads to it.

remarks-line = { $title }: { $text }
remarks-open-button = Відкрити запис
