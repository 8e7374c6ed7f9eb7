### Remarks and praise.

remarks-menu-button = ✍️ Записи
remarks-ieraksti-command = Замечания и похвалы учителей

## The list. $title: a remarks-title, or what it is and the subject («Uzslava · Matemātika»).

remarks-title-all = <b>Записи</b>
remarks-title-praise = <b>Похвалы</b>
remarks-title-remark = <b>Замечания</b>
remarks-unread =
    { $title } · { $count ->
        [one] { $count } новая
        [few] { $count } новые
        [many] { $count } новых
       *[other] { $count } новых
    }
remarks-kind-praise-label = Похвала
remarks-kind-remark-label = Замечание
remarks-entry = <b>{ $title }</b> · { $day }
# ● not read before.
remarks-entry-unread = ● <b>{ $title }</b> · { $day }
remarks-author = <i>{ $teacher }</i>
remarks-empty-all = Замечаний и похвал пока нет.
remarks-empty-praise = Похвал пока нет.
remarks-empty-remark = Замечаний нет.
remarks-all-button = Все записи
remarks-praise-button = Похвалы
remarks-remark-button = Замечания
# $day: «вчера».
remarks-whole-button = Читать всё: { $day }

## One of them; $day: «во вторник, 24 ноября».

remarks-one = <b>{ $title }</b>
remarks-one-lesson = { $day }, { $number }-й урок
remarks-one-author = <i>{ $teacher }, { $day } в { $time }</i>

## News of one: in a line, and what leads to it.

remarks-line = { $title }: { $text }
remarks-open-button = Открыть запись
