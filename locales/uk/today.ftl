### Today: one glance at each child.

today-menu-button = ☀️ Сьогодні
today-sodien-command = День одним поглядом: уроки, домашні завдання, нові оцінки

## Each child's part stands under its header. $day in headings: «pirmdien, 23. novembrī»; in lines: «šodien», «rīt».

today-heading = <b>Сьогодні</b>, { $day }
today-over = Сьогодні уроки закінчилися.
today-lessons = <b>{ $day }</b>: { $subjects }
today-lessons-hours = <b>{ $day }</b> { $hours }: { $subjects }
# $what: the old beside the new
today-changed = { $number }-й урок: { $what }
today-homework =
    <b>Домашні завдання</b> { $day }: { $subjects } ({ $count ->
        [one] { $count } завдання
        [few] { $count } завдання
       *[many] { $count } завдань
    })
today-homework-none = <b>Домашні завдання</b> { $day }: не задано
today-test = <b>Перевірна робота</b> { $day }: { $subject } – { $topic }
today-marks = <b>Нові оцінки</b>: { $marks }
today-mark = { $subject } <b>{ $mark }</b>
# $absence: a line of the list of absences
today-absence = <b>Пропуск</b> { $absence }
today-announcements =
    { $count ->
        [one] { $count } непрочитане оголошення
        [few] { $count } непрочитані оголошення
       *[many] { $count } непрочитаних оголошень
    }
today-remarks =
    { $count ->
        [one] { $count } новий запис
        [few] { $count } нові записи
       *[many] { $count } нових записів
    }

## Buttons; $child: named where there are several

today-lessons-button = Уроки
today-homework-button = Завдання
today-marks-button = Оцінки
today-child-button = { $child }: уроки
today-again-button = Оновити
today-pin-button = 📌 Закріпити
today-unpin-button = Відкріпити
today-pinned-toast = Закріплено: щоранку оновиться саме.
today-unpinned-toast = Відкріплено.
