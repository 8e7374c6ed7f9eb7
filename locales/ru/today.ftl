### Today: one glance at each child.

today-menu-button = ☀️ Сегодня
today-sodien-command = День одним взглядом: уроки, домашние задания, новые оценки

## Each child's part stands under its header. $day in headings: «pirmdien, 23. novembrī»; in lines: «šodien», «rīt».

today-heading = <b>Сегодня</b>, { $day }
today-over = Сегодня уроки закончились.
today-lessons = <b>{ $day }</b>: { $subjects }
today-lessons-hours = <b>{ $day }</b> { $hours }: { $subjects }
# $what: the old beside the new
today-changed = { $number }-й урок: { $what }
today-homework =
    <b>Домашние задания</b> { $day }: { $subjects } ({ $count ->
        [one] { $count } задание
        [few] { $count } задания
       *[many] { $count } заданий
    })
today-homework-none = <b>Домашние задания</b> { $day }: не заданы
today-test = <b>Проверочная работа</b> { $day }: { $subject } – { $topic }
today-marks = <b>Новые оценки</b>: { $marks }
today-mark = { $subject } <b>{ $mark }</b>
# $absence: a line of the list of absences
today-absence = <b>Пропуск</b> { $absence }
today-announcements =
    { $count ->
        [one] { $count } непрочитанное объявление
        [few] { $count } непрочитанных объявления
       *[many] { $count } непрочитанных объявлений
    }
today-remarks =
    { $count ->
        [one] { $count } новая запись
        [few] { $count } новые записи
       *[many] { $count } новых записей
    }

## Buttons; $child: named where there are several

today-lessons-button = Уроки
today-homework-button = Задания
today-marks-button = Оценки
today-child-button = { $child }: уроки
today-again-button = Обновить
today-pin-button = 📌 Закрепить
today-unpin-button = Открепить
today-pinned-toast = Закреплено: каждое утро обновится само.
today-unpinned-toast = Откреплено.
