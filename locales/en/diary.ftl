### The diary: the paper diary’s page.

diary-menu-button = 📖 Diary
diary-dienasgramata-command = Diary: topics, homework, marks, absences

## A day. $day: «šodien, pirmdien, 23. novembrī».

diary-day = <b>Diary</b> · { $day }
diary-lesson = { $number }. <b>{ $subject }</b>
diary-lesson-off = { $number }. <s>{ $subject }</s> cancelled
diary-lesson-other = { $number }. <s>{ $old }</s> → <b>{ $new }</b>
diary-mark = <b>{ $mark }</b>
# n and k: the register’s own signs.
diary-absent = absent (n)
diary-absent-excused = absent (n), excused
diary-late = late (k)
diary-topic = <i>{ $topic }</i>
diary-homework = Homework: { $text }
# Homework or marks of a subject that has no lesson that day.
diary-rest = <b>{ $subject }</b>
diary-kind-remark = Remark: { $text }
diary-kind-remark-lesson = Remark ({ $subject }): { $text }
diary-kind-praise = Praise: { $text }
diary-kind-praise-lesson = Praise ({ $subject }): { $text }
diary-homework-button = Homework
diary-lessons-button = Timetable

## A week. $day: «Rīt», «Ceturtdien, 26.11.».

diary-week = <b>Diary</b> · { $first }–{ $last }
diary-week-day = <b>{ $day }</b>
diary-week-mark = { $subject } <b>{ $mark }</b>
diary-week-marks = Marks: { $marks }
diary-week-missed-lesson = lesson { $number } { $how }
diary-week-missed = Absences: { $lessons }
diary-week-homework = Homework: { $subjects }
diary-week-nothing = Nothing is entered.
