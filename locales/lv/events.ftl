### Events: what is ahead, one of them, talks with teachers.

events-notikumi-command = Vecāku sapulces, ekskursijas un citi notikumi

## The events ahead. $day: «Rīt, otrdien, 24. novembrī»

events-list = <b>Notikumi</b>
events-list-empty = <b>Notikumi</b>: nekas vēl nav izziņots.
events-list-day = <b>{ $day }</b>
# ● not opened yet.
events-line = ● { $title }
events-line-read = { $title }
events-line-until = līdz { $day }

## One event. $when: «otrdien, 24. novembrī, plkst. 18.00–19.30»

events-when = Kad: { $when }
events-where = Kur: { $place }
events-days = { $first }–{ $last }
events-day-time = { $day }, plkst. { $time }
events-day-times = { $day }, plkst. { $starts }–{ $ends }
events-talks-button = Pierakstīties pie skolotāja
events-talks-own-button = Pieraksts pie skolotājiem: { $count }
events-file-button = Ielikt kalendārā
events-file = <b>{ $title }</b>: atveriet failu, un notikums būs Jūsu kalendārā.
events-news = Notikums { $day }: <b>{ $title }</b>

## Talks with teachers at an event. $what: the teacher’s subjects; $count: how many times are free

events-talks = <b>Sarunas ar skolotājiem</b> · { $title }
events-talks-none = Bērna skolotāji laikus vēl nav piedāvājuši.
events-talks-free =
    <b>{ $teacher }</b> ({ $what }): { $count ->
        [zero] { $count } brīvu laiku
        [one] { $count } brīvs laiks
       *[other] { $count } brīvi laiki
    }
events-talks-own = ✓ <b>{ $teacher }</b> ({ $what }): plkst. { $time }
# $name: who of the family booked it.
events-talks-family = ✓ <b>{ $teacher }</b> ({ $what }): plkst. { $time }, pierakstu veica { $name }

## One teacher’s times. $day: «ceturtdien, 26. novembrī»

events-talk = <b>{ $teacher }</b> · { $what }
events-talk-class-teacher = audzina klasi
events-talk-choose = Saruna ilgst { $minutes } min. Izvēlieties laiku { $day }:
events-talk-change = Lai mainītu, izvēlieties citu laiku { $day } ({ $minutes } min):
events-talk-full = Visi laiki ir aizņemti. Ja kāds atsauks pierakstu, laiks te parādīsies.
events-talk-overlap = <i>Laikus, kuros bērnam jau ir cits pieraksts, nerādu.</i>
events-talk-booked = ✓ Pierakstīts: { $day }, plkst. { $time }
# Behind the line above.
events-talk-room = , telpa: { $room }
events-talk-booked-by = Pierakstu veica { $name }. To var mainīt ikviens no ģimenes.
events-talk-cancel-button = Atcelt pierakstu
events-talk-booked-toast = Pierakstīts. To redz arī otrs bērna vecāks.
events-talk-taken-alert = Šo laiku tikko aizņēma cita ģimene. Brīvie laiki ir redzami zem ziņas.
events-talk-changed-alert = Pa šo laiku ģimenes pieraksts ir mainījies. Apskatiet to un izvēlieties vēlreiz.
events-talk-cancelled-toast = Pieraksts atcelts. Laiks atkal ir brīvs.
events-talk-calendar = Saruna: { $teacher }
