### Notices: what happened, told once, and how each reader wants to be told.

notices-pazinojumi-command = Paziņojumi: ko, kad un kā sūtīt
notices-settings-button = Paziņojumi

## One notice without content (nothing for the lock screen), by what it is about: notices-one-<kind>, <kind> as storage.news.Kind

notices-one-mark = Jauna atzīme.
notices-one-final = Jauns semestra vai gada vērtējums.
notices-one-homework = Jauns mājas darbs.
notices-one-test = Ieplānots pārbaudes darbs.
notices-one-lesson = Izmaiņas stundu sarakstā.
notices-one-announcement = Jauna aktualitāte.
notices-one-event = Jauns notikums.
notices-one-remark = Jauns ieraksts.
notices-one-absence = Ziņa par kavējumu.
notices-one-letter = Jauna vēstule.
notices-open-button = Atvērt
# $children: names of other children in the same chat whom the same news concern.
notices-also = <i>Attiecas arī: { $children }</i>

## Many at once: a summary of one child, a digest of all children. $kind: notices-kind-<kind>-label

notices-gathered = <b>Kamēr Jūs nebijāt</b>
# $day: «otrdien, 24. novembrī».
notices-digest = <b>Vakara kopsavilkums</b> · { $day }
# $first, $last: «23.11.»
notices-friday = <b>Nedēļas kopsavilkums</b> · { $first }–{ $last }
notices-kind = <b>{ $kind }</b>
# $line: one line of a topic, HTML.
notices-line = • { $line }
notices-line-also = • { $line } (arī { $children })
notices-more = … un vēl { $count }
notices-count = { $kind }: { $count }
notices-late = Vecāki par 30 dienām paziņojumi te nav uzskaitīti. Tos atradīsiet dienasgrāmatā.

## What a kind is called in a summary and in the settings

notices-kind-mark-label = Atzīmes
notices-kind-final-label = Gala vērtējumi
notices-kind-homework-label = Mājas darbi
notices-kind-test-label = Pārbaudes darbi
notices-kind-lesson-label = Stundu izmaiņas
notices-kind-announcement-label = Aktualitātes
notices-kind-event-label = Notikumi
notices-kind-remark-label = Ieraksti
notices-kind-absence-label = Kavējumi
notices-kind-letter-label = Vēstules

## The ways from a summary into the topics. $child: the given name

notices-place-button = { $child }: { $place }
notices-place-grades-button = Atzīmes
notices-place-homework-button = Mājas darbi
notices-place-timetable-button = Stundu saraksts
notices-place-announcements-button = Aktualitātes
notices-place-events-button = Notikumi
notices-place-remarks-button = Ieraksti
notices-place-absences-button = Kavējumi
notices-place-mail-button = Pasts

## The week in numbers, on Fridays

notices-week-quiet = Šonedēļ nekā jauna.
notices-week-marks =
    { $count ->
        [zero] { $count } jaunu atzīmju
        [one] { $count } jauna atzīme
       *[other] { $count } jaunas atzīmes
    }
notices-week-marks-average =
    { $count ->
        [zero] { $count } jaunu atzīmju
        [one] { $count } jauna atzīme
       *[other] { $count } jaunas atzīmes
    }, vidēji { $average }
notices-week-missed =
    { $count ->
        [zero] { $count } kavētu stundu
        [one] { $count } kavēta stunda
       *[other] { $count } kavētas stundas
    }
notices-week-homework =
    { $count ->
        [zero] { $count } mājas darbu nākamnedēļ
        [one] { $count } mājas darbs nākamnedēļ
       *[other] { $count } mājas darbi nākamnedēļ
    }

## Settings: everything at one glance. $way: notices-way-<way>-label; $first, $last, $hour: whole hours

notices-overview = <b>Paziņojumi</b>
notices-kind-way = { $kind }: { $way }
notices-way-at-once-label = uzreiz
notices-way-evening-label = vakara kopsavilkumā
notices-way-friday-label = piektdienas kopsavilkumā
notices-way-off-label = nesūtīt
notices-way-below = { $way }, zemāk par { $points }
notices-way-falling = { $way }, ja krīt vidējā
notices-way-below-or-falling = { $way }, zemāk par { $points } vai ja krīt vidējā
notices-quiet = Klusās stundas: { $first }.00–{ $last }.00
notices-quiet-none = Klusās stundas: nav
notices-hour = Vakara kopsavilkums: plkst. { $hour }.00
notices-hidden = Bloķētā ekrānā: bez satura
# $day: «otrdienai, 24. novembrim».
notices-paused = <b>Pauze līdz { $day }</b>
notices-urgent = <i>Steidzamus skolas paziņojumus sūtīšu vienmēr.</i>
notices-quiet-button = Klusās stundas
notices-digest-button = Vakara stunda
notices-pause-button = Pauze
notices-hide-content-button = Slēpt saturu
notices-show-content-button = Rādīt saturu
notices-hide-marks-button = Aizklāt atzīmes
notices-show-marks-button = Rādīt atzīmes
notices-kept-toast = Saglabāts.

## One kind: how it is told, and of marks which ones

notices-kind-prompt = <b>{ $kind }</b>: kad ziņot?
notices-way-at-once-button = Uzreiz
notices-way-evening-button = Vakara kopsavilkumā
notices-way-friday-button = Piektdienas kopsavilkumā
notices-way-off-button = Nesūtīt
notices-which-marks = Par kurām atzīmēm? Par «nv» un «ni» ziņošu vienmēr.
notices-every-mark-button = Par visām
notices-level-button = Zemāk par { $points }
notices-falls-button = Ja krīt vidējā

## The phone: quiet hours, the evening’s hour, a pause

notices-quiet-prompt = <b>Klusās stundas.</b> Kas notiek pa nakti, to pateikšu no rīta. Steidzamu sūtīšu uzreiz. Tas attiecas uz visiem bērniem šajā sarunā.
notices-hours-label = { $first }.00–{ $last }.00
notices-quiet-none-button = Bez klusajām stundām
notices-digest-prompt = <b>Cikos sūtīt vakara un piektdienas kopsavilkumu?</b> Tas attiecas uz visiem bērniem šajā sarunā.
notices-hour-label = { $hour }.00
notices-pause-prompt = <b>Pauze.</b> Līdz izvēlētās dienas rītam sūtīšu tikai steidzamo, pēc tam – visu vienā kopsavilkumā. Tas attiecas uz visiem bērniem šajā sarunā.
notices-until-label = Līdz { $day }
notices-pause-end-button = Beigt pauzi
