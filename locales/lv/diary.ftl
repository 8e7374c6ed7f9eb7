### The diary: the paper diary’s page.

diary-menu-button = 📖 Dienasgrāmata
diary-dienasgramata-command = Dienasgrāmata: temati, mājas darbi, atzīmes, kavējumi

## A day. $day: «šodien, pirmdien, 23. novembrī».

diary-day = <b>Dienasgrāmata</b> · { $day }
diary-lesson = { $number }. <b>{ $subject }</b>
diary-lesson-off = { $number }. <s>{ $subject }</s> nenotiek
diary-lesson-other = { $number }. <s>{ $old }</s> → <b>{ $new }</b>
diary-mark = <b>{ $mark }</b>
# n and k: the register’s own signs.
diary-absent = nebija (n)
diary-absent-excused = nebija (n), attaisnots
diary-late = nokavēja (k)
diary-topic = <i>{ $topic }</i>
diary-homework = Mājas darbs: { $text }
# Homework or marks of a subject that has no lesson that day.
diary-rest = <b>{ $subject }</b>
diary-kind-remark = Piezīme: { $text }
diary-kind-remark-lesson = Piezīme ({ $subject }): { $text }
diary-kind-praise = Uzslava: { $text }
diary-kind-praise-lesson = Uzslava ({ $subject }): { $text }
diary-homework-button = Mājas darbi
diary-lessons-button = Stundu saraksts

## A week. $day: «Rīt», «Ceturtdien, 26.11.».

diary-week = <b>Dienasgrāmata</b> · { $first }–{ $last }
diary-week-day = <b>{ $day }</b>
diary-week-mark = { $subject } <b>{ $mark }</b>
diary-week-marks = Atzīmes: { $marks }
diary-week-missed-lesson = { $number }. stunda { $how }
diary-week-missed = Kavējumi: { $lessons }
diary-week-homework = Mājas darbi: { $subjects }
diary-week-nothing = Nekas nav ierakstīts.
