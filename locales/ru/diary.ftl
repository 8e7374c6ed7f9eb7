### The diary: the paper diary’s page.

diary-menu-button = 📖 Дневник
diary-dienasgramata-command = Дневник: темы, домашние задания, оценки, пропуски

## A day. $day: «šodien, pirmdien, 23. novembrī».

diary-day = <b>Дневник</b> · { $day }
diary-lesson = { $number }. <b>{ $subject }</b>
diary-lesson-off = { $number }. <s>{ $subject }</s> отменён
diary-lesson-other = { $number }. <s>{ $old }</s> → <b>{ $new }</b>
diary-mark = <b>{ $mark }</b>
# n and k: the register’s own signs.
diary-absent = пропуск (n)
diary-absent-excused = пропуск (n), уважительный
diary-late = опоздание (k)
diary-topic = <i>{ $topic }</i>
diary-homework = Домашнее задание: { $text }
# Homework or marks of a subject that has no lesson that day.
diary-rest = <b>{ $subject }</b>
diary-kind-remark = Замечание: { $text }
diary-kind-remark-lesson = Замечание ({ $subject }): { $text }
diary-kind-praise = Похвала: { $text }
diary-kind-praise-lesson = Похвала ({ $subject }): { $text }
diary-homework-button = Домашние задания
diary-lessons-button = Расписание

## A week. $day: «Rīt», «Ceturtdien, 26.11.».

diary-week = <b>Дневник</b> · { $first }–{ $last }
diary-week-day = <b>{ $day }</b>
diary-week-mark = { $subject } <b>{ $mark }</b>
diary-week-marks = Оценки: { $marks }
diary-week-missed-lesson = { $number }-й урок { $how }
diary-week-missed = Пропуски: { $lessons }
diary-week-homework = Домашние задания: { $subjects }
diary-week-nothing = Ничего не записано.
