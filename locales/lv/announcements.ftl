### Announcements: the list, one of them, polls, search, what was missed; how they are told.

announcements-menu-button = 📣 Aktualitātes
announcements-aktualitates-command = Skolas, klases un grupas aktualitātes

## The list. $count: how many are unread

announcements-list-unread =
    <b>Aktualitātes</b> · { $count ->
        [zero] { $count } nelasītu
        [one] { $count } nelasīta
       *[other] { $count } nelasītas
    }
announcements-list = <b>Aktualitātes</b> · viss izlasīts
announcements-list-empty = <b>Aktualitātes</b>: pašlaik nav nevienas.
# ● not read yet.
announcements-item = ● <b>{ $title }</b>
announcements-item-read = { $title }
announcements-item-urgent = ❗ <b>{ $title }</b>
announcements-item-urgent-read = ❗ { $title }
# $whom: announcements-whom-…
announcements-item-told = <i>{ $day } · { $whom }</i>
announcements-item-event = <i>{ $day } · { $whom } · notikums</i>
announcements-item-awaits = <i>{ $day } · { $whom } · gaida apstiprinājumu</i>
announcements-events-button = Notikumi: { $count }
announcements-search-button = Meklēt
announcements-missed-button = Kamēr Jūs nebijāt: { $count }

## For whom it is

announcements-whom-school = visai skolai
announcements-whom-grade = { $grade }. klasēm
announcements-whom-class = { $class } klasei
announcements-whom-group = { $subject }, { $group }

## One. $day: «šodien», «otrdien, 24.11.»

announcements-one = <b>{ $title }</b>
announcements-one-urgent =
    ❗ <b>Steidzami</b>
    <b>{ $title }</b>
announcements-one-told = <i>{ $author } · { $whom } · { $day } plkst. { $time }</i>
announcements-one-changed = <i>Labots { $day } plkst. { $time }</i>
# $page: «2. lapa no 3».
announcements-leaf = <i>{ $page }</i>
announcements-confirm = Skola lūdz apstiprinājumu. Kad viss izlasīts, nospiediet «Iepazinos».
announcements-confirm-button = Iepazinos
announcements-confirmed = ✓ Iepazinos: apstiprināts { $day } plkst. { $time }.
announcements-confirmed-toast = Paldies! Skola redzēs Jūsu apstiprinājumu.
announcements-file-button = { $number }. pielikums ({ $kind })
announcements-file = Pielikums: { $title }

## A poll. $day: «piektdienai, 27. novembrim» (after «līdz»); of one that is over «piektdien, 27. novembrī»

announcements-poll = <b>{ $question }</b>
announcements-poll-single = Viena atbilde, līdz { $day } to var mainīt.
announcements-poll-several = Var izvēlēties vairākas atbildes un mainīt tās līdz { $day }.
announcements-poll-over = Aptauja beidzās { $day }.
announcements-poll-anonymous = <i>Skola redz tikai skaitu, ne to, kā kurš atbildēja. Sistēma atbildi glabā pie Jūsu vārda, lai Jūs to varētu mainīt.</i>
announcements-poll-named = <i>Skola redz, kā kurš atbildēja.</i>
announcements-poll-voters = Saņemto atbilžu skaits: { $count }.
announcements-poll-results-later = Rezultāti šeit vēl nav redzami.
announcements-poll-answer = ○ { $answer }
announcements-poll-answer-mine = ✓ { $answer }
# $answer: a line of a poll that is over.
announcements-poll-counted = { $answer } · { $count }
announcements-poll-kept-toast = Atbilde saglabāta. To var mainīt.
announcements-poll-taken-back-toast = Jūsu atbilde atsaukta.
announcements-poll-over-toast = Aptauja ir beigusies. Nekas nav mainīts.

## Search. $words: what was looked for

announcements-search = <b>Meklēt aktualitātēs</b>: uzrakstiet vārdu vai tā daļu, piemēram, «ekskursija».
announcements-search-again-button = Meklēt vēlreiz
announcements-found = <b>Atrasts</b>: «{ $words }»
announcements-found-more = … un vēl. Lai atrastu precīzāk, uzrakstiet vairāk vārdu.
announcements-found-nothing = Par «{ $words }» neko neatradu. Pamēģiniet īsāku vārdu.

## What was published while the reader was away. $day: «trešdien, 18. novembrī»

announcements-missed = <b>Kamēr Jūs nebijāt</b> · pēdējoreiz skatījāties { $day }
announcements-missed-more = … un vēl. Pārējo atradīsiet sarakstā.
announcements-missed-nothing = Kopš iepriekšējās reizes nekas jauns nav publicēts.

## Told as news

announcements-news = Aktualitāte { $whom }: <b>{ $title }</b>
# $line: the line above, or that of an event.
announcements-news-changed = Labots · { $line }
announcements-reminder = <b>Atgādinājums</b>: skola vēl gaida Jūsu apstiprinājumu.
announcements-open-button = Atvērt
announcements-read-on-button = Lasīt tālāk
announcements-answer-button = Atvērt un atbildēt
