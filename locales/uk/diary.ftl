### The diary: the paper diary’s page.

diary-menu-button = 📖 Щоденник
diary-dienasgramata-command = Щоденник: теми, домашні завдання, оцінки, пропуски

## A day. $day: «šodien, pirmdien, 23. novembrī».

diary-day = <b>Щоденник</b> · { $day }
diary-lesson = { $number }. <b>{ $subject }</b>
diary-lesson-off = { $number }. <s>{ $subject }</s> скасовано
diary-lesson-other = { $number }. <s>{ $old }</s> → <b>{ $new }</b>
diary-mark = <b>{ $mark }</b>
# n and k: the register’s own signs.
diary-absent = пропуск (n)
diary-absent-excused = пропуск (n), поважний
diary-late = запізнення (k)
diary-topic = <i>{ $topic }</i>
diary-homework = Домашнє завдання: { $text }
# Homework or marks of a subject that has no lesson that day.
diary-rest = <b>{ $subject }</b>
diary-kind-remark = Зауваження: { $text }
diary-kind-remark-lesson = Зауваження ({ $subject }): { $text }
diary-kind-praise = Похвала: { $text }
diary-kind-praise-lesson = Похвала ({ $subject }): { $text }
diary-homework-button = Домашні завдання
diary-lessons-button = Розклад

## A week. $day: «Rīt», «Ceturtdien, 26.11.».

diary-week = <b>Щоденник</b> · { $first }–{ $last }
diary-week-day = <b>{ $day }</b>
diary-week-mark = { $subject } <b>{ $mark }</b>
diary-week-marks = Оцінки: { $marks }
diary-week-missed-lesson = { $number }-й урок { $how }
diary-week-missed = Пропуски: { $lessons }
diary-week-homework = Домашні завдання: { $subjects }
diary-week-nothing = Нічого не записано.
