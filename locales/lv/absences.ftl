### Absences as families report them.

absences-menu-button = 🤒 Pieteikt kavējumu
absences-kavejums-command = Pieteikt kavējumu un redzēt pieteiktos

## The first screen: what the school asks, and the ways to the days

absences-start = <b>Pieteikt kavējumu</b>
absences-rule-hour = Šodienas kavējumu piesakiet līdz plkst. { $time }.
absences-rule-passed = Noteiktais laiks (plkst. { $time }) šodien ir pagājis. Pieteikumu pieņemšu ar atzīmi «pēc noteiktā laika».
absences-rule-days =
    Bez ārsta zīmes varat attaisnot līdz { $limit ->
        [zero] { $limit } skolas dienām
        [one] { $limit } skolas dienai
       *[other] { $limit } skolas dienām
    } pēc kārtas.
# $used: reports of the term on a guardian's word alone.
absences-rule-notes = Vecāku zīmes šajā semestrī: { $used } no { $limit }.
absences-rule-notes-used = Visas { $limit } vecāku zīmes šajā semestrī jau izmantotas: vajadzēs ārsta zīmi.
absences-hint = Var arī uzrakstīt vienā rindā, piemēram: «šodien slims» vai «rīt pie zobārsta līdz 11».
absences-other-day-button = Cita diena
absences-several-button = Vairākas dienas
absences-part-button = Kavēs / aizies agrāk
absences-reports-button = Mani pieteikumi
absences-register-button = Kavējumu uzskaite
absences-student = Kavējumu piesaka vecāki: mamma, tētis vai cita atbildīgā persona savā tālrunī. Šeit var apskatīt, kas jau pieteikts.

## A report that is to be changed

absences-change = <b>Mainīt kavējumu Nr. { $number }</b>
absences-other-reason-button = Cits iemesls

## Why? $days and $part as below.

absences-reason = <b>{ $days }</b> · { $part }
absences-reason-prompt = Kāds ir iemesls?
absences-reason-illness = slimība
absences-reason-doctor = ārsta apmeklējums
absences-reason-family = ģimenes apstākļi
absences-reason-competition = sacensības, olimpiāde vai konkurss
absences-reason-transport = transports
absences-reason-other = cits iemesls
absences-reason-illness-button = Slimība
absences-reason-doctor-button = Ārsta apmeklējums
absences-reason-family-button = Ģimenes apstākļi
absences-reason-competition-button = Sacensības, konkurss
absences-reason-transport-button = Transports
absences-reason-other-button = Cits iemesls

## What is to be known before a report is kept

absences-warning-late = Noteiktais laiks (plkst. { $time }) ir pagājis: būs atzīme «pēc noteiktā laika».
absences-warning-past = Šis laiks jau pagājis: būs atzīme «pēc noteiktā laika». Skola gaida pieteikumu tajā pašā dienā līdz plkst. { $time }.
# $days: school days in a row, with the neighbouring reports.
absences-warning-days =
    <b>Vajadzēs ārsta zīmi:</b> kopā { $days ->
        [zero] { $days } skolas dienu
        [one] { $days } skolas diena
       *[other] { $days } skolas dienas
    } pēc kārtas, bez tās var attaisnot { $limit }.
absences-warning-notes = <b>Vajadzēs ārsta zīmi:</b> visas { $limit } šī semestra vecāku zīmes jau izmantotas.

## How days, parts and moments are said

# «šodien», «pirmdien, 23. novembrī».
absences-near-label = { $near }, { $day }
absences-span-label = no { $first } līdz { $last }
absences-dates-label = { $first }–{ $last }
absences-part-day = visu dienu
absences-part-days = visas dienas
absences-part-late = ieradīsies plkst. { $time }
absences-part-early = aizies plkst. { $time }
absences-part-lessons =
    { $count ->
        [zero] { $numbers } stunda
        [one] { $numbers } stunda
       *[other] { $numbers } stunda
    }
absences-both-label = { $others } un { $last }
absences-hour-label = plkst. { $time }
absences-moment-label = { $day } plkst. { $time }
absences-school-label = skola

## One report in a list

absences-line = <b>Nr. { $number }</b> · { $days } · { $reason } · <i>{ $state }</i>
absences-state-sent = nosūtīts
absences-state-seen = skolā redzēts
absences-state-acknowledged = pieņemts
absences-state-excused = attaisnots
absences-state-declined = noraidīts
absences-state-withdrawn = atsaukts

## One report, whole

absences-report = <b>Kavējums Nr. { $number }</b>
absences-saved = <b>Kavējums pieteikts. Nr. { $number }</b>
absences-joined = <b>Nr. { $number }</b> jau bija pieteikts: pieteikums ir viens, un tajā esat abi.
absences-known = <b>Nr. { $number }</b>: šis kavējums jau ir pieteikts.
absences-changed = <b>Pieteikums mainīts. Nr. { $number }</b>
absences-withdrawn = <b>Pieteikums Nr. { $number } ir atsaukts.</b>
absences-said = <b>Paskaidrojums pievienots. Nr. { $number }</b>
absences-closed = <b>Skolā to jau redzēja, tāpēc mainīt vai atsaukt vairs nevar.</b>
absences-closed-hint = Ja kaut kas mainījies, rakstiet klases audzinātājam. Ārsta zīmi var pievienot vienmēr.
absences-what = { $days } · { $part } · { $reason }
absences-reported = Pieteica { $who }, { $moment }
absences-reported-late = { $told } <i>(pēc noteiktā laika)</i>
absences-changed-at = Mainīts { $moment }
absences-words = Paskaidrojums: «{ $words }»
absences-papers =
    Pievienots: { $count ->
        [zero] { $count } ārsta zīmju
        [one] { $count } ārsta zīme
       *[other] { $count } ārsta zīmes
    }
absences-paper-lacking = <b>Vajadzīga ārsta zīme:</b> bez tās stundas paliks neattaisnotas.
absences-standing-sent = Nosūtīts. Skolā to vēl neviens nav redzējis.
absences-standing-seen = Redzēja { $who }, { $moment }
absences-standing-acknowledged = Pieņemts zināšanai: { $who }, { $moment }
absences-standing-excused = Attaisnots: { $who }, { $moment }
absences-standing-declined = <b>Noraidīts:</b> { $who }, { $moment }
absences-standing-withdrawn = Atsaukts { $moment }
absences-answer = Iemesls: «{ $words }»
absences-change-button = Mainīt
absences-withdraw-button = Atsaukt
absences-words-button = Pievienot paskaidrojumu
absences-other-words-button = Mainīt paskaidrojumu
absences-paper-button = Pievienot ārsta zīmi
absences-open-paper-button = { $number }. zīme
absences-new-button = Pieteikt vēl
# The same for a brother or sister.
absences-sibling-button = Pieteikt arī: { $child }
absences-open-button = Nr. { $number }

## Withdrawing

absences-withdraw = Vai atsaukt šo pieteikumu?
absences-sure-button = Jā, atsaukt
absences-keep-button = Nē, paturēt

## Words of one's own, and papers

absences-words-prompt = Uzrakstiet paskaidrojumu (līdz { $limit } zīmēm). To redzēs tikai skola un otrs vecāks.
absences-words-empty = Paskaidrojums ir tukšs. Uzrakstiet to vai nospiediet «Atcelt».
absences-words-long = Paskaidrojumā ir { $length } zīmju, bet var būt { $limit }. Lūdzu, īsāk.
absences-paper-prompt = Atsūtiet ārsta zīmes fotogrāfiju vai PDF failu (līdz { $limit } failiem, katrs līdz 10 MB).
absences-paper-awaited = Šeit gaidu fotogrāfiju vai PDF failu. Atsūtiet to vai nospiediet «Atcelt».
absences-paper-added = Pievienots pie Nr. { $number }: { $papers } no { $limit }. Varat sūtīt vēl.
absences-papers-full = Vairāk par { $limit } failiem pievienot nevar.
absences-paper-size = Fails ir lielāks par 10 MB. Atsūtiet mazāku vai nofotografējiet.
absences-paper-kind = Pieņemu tikai fotogrāfijas (JPEG, PNG) un PDF failus.
absences-paper-damaged = Šo failu atvērt neizdevās. Atsūtiet citu vai nofotografējiet zīmi.
absences-paper-lost = Failu saņemt neizdevās. Lūdzu, atsūtiet to vēlreiz.
absences-paper-quota = Šomēnes jau saņemts ļoti daudz failu. Nododiet zīmi skolā vai mēģiniet vēlāk.
absences-paper-of = Ārsta zīme pie kavējuma Nr. { $number }
absences-ready-button = Gatavs

## The calendar

absences-calendar-day = Kurā dienā?
absences-calendar-part = Kurā dienā kavēs vai aizies agrāk?
absences-calendar-first = Kura ir pirmā diena?
absences-calendar-last = Pirmā diena: { $first }. Kura ir pēdējā?
absences-calendar-month = <b>{ $month }</b>
absences-calendar-legend = <i>× nav skolas, – vairs nav izvēlams, • jau pieteikts</i>
# $month: 1–12.
absences-month-label =
    { $month ->
        [1] janvāris
        [2] februāris
        [3] marts
        [4] aprīlis
        [5] maijs
        [6] jūnijs
        [7] jūlijs
        [8] augusts
        [9] septembris
        [10] oktobris
        [11] novembris
       *[12] decembris
    } { $year }
absences-month-before-button = ‹ Iepriekšējais
absences-month-after-button = Nākamais ›
absences-weekday-button =
    { $weekday ->
        [1] P
        [2] O
        [3] T
        [4] C
        [5] Pk
        [6] S
       *[7] Sv
    }
absences-day-button = { $day }
absences-day-chosen-button = [{ $day }]
absences-day-taken-button = { $day }•
absences-day-off-button = ×
absences-day-far-button = –
absences-weekend-toast = { $day } skolas nav.
absences-holiday-toast = { $day } ir brīvdiena vai skolēnu brīvlaiks: skolas nav.
absences-far-toast = Šeit var pieteikt no { $first } līdz { $last }. Par citām dienām rakstiet klases audzinātājam.

## Part of a day

absences-parts = <b>{ $day }</b>. Kā kavēs?
absences-late-button = Ieradīsies vēlāk
absences-early-button = Aizies agrāk
absences-lessons-button = Dažas stundas
absences-hour-late = <b>{ $day }</b>. Cikos ieradīsies? Izvēlieties vai uzrakstiet, piemēram, 9.30.
absences-hour-early = <b>{ $day }</b>. Cikos aizies? Izvēlieties vai uzrakstiet, piemēram, 12.15.
absences-hour-unclear = Laiku nesapratu. Rakstiet, piemēram, 9.30.
absences-lessons = <b>{ $day }</b>. Kuras stundas kavēs?
absences-tick-button = ○ { $number }. { $subject }
absences-ticked-button = ✓ { $number }. { $subject }
absences-further-button = Tālāk ›

## Days that cannot be reported

absences-fault-weekend = Skolas nav: { $day }. Nākamā skolas diena: { $next }.
absences-fault-holiday = Brīvdiena vai skolēnu brīvlaiks: { $day }. Nākamā skolas diena: { $next }.
absences-fault-order = Pēdējā diena ({ $last }) ir pirms pirmās ({ $first }). Izvēlieties vēlreiz.
absences-fault-long = Tik ilgu kavējumu šeit pieteikt nevar: ne vairāk kā 60 dienu. Rakstiet skolas lietvedībai.
absences-fault-past = Šeit var pieteikt pēdējo divu nedēļu kavējumus. Par agrākiem rakstiet klases audzinātājam.
absences-fault-far = Tik tālas dienas šeit vēl pieteikt nevar. Piesakiet tuvāk tam laikam.
absences-fault-hour = Šajā laikā skolas nav. Rakstiet laiku no 7.00 līdz 20.00, piemēram, 9.30.

## Another report about the same lessons

absences-clash = Par šo laiku jau ir pieteikums:
absences-clash-change-button = Mainīt { $number } uz { $days }
absences-clash-rest-button = Pieteikt { $days }

## A typed line, read back. $meant: the words that are meant.

absences-read-back = <b>{ $days }</b> · { $part } · { $reason }
absences-read-back-prompt = Vai pieteikt?
absences-report-button = Pieteikt
absences-other-days-button = Citas dienas
absences-which-child = Par kuru bērnu ir šis kavējums?
absences-which-day = Kurā dienā kavēs?
absences-typed-no-such-day = Tādas dienas nav: «{ $meant }». Rakstiet, piemēram, 25.11. vai «rīt».
absences-typed-end-before-start = Pēdējā diena ir pirms pirmās: «{ $meant }». Rakstiet, piemēram, «no 25. līdz 27.».
absences-typed-too-long = Tik ilgu kavējumu šeit pieteikt nevar: «{ $meant }». Rakstiet skolas lietvedībai.
absences-typed-past = Šī diena ir pārāk sen: «{ $meant }». Rakstiet klases audzinātājam.
absences-typed-too-far = Šī diena ir pārāk tālu: «{ $meant }». Piesakiet tuvāk tam laikam.
absences-typed-not-understood = Dienu nesapratu: «{ $meant }». Rakstiet, piemēram, 25.11. vai «rīt».

## One's own reports, and the register

absences-reports = <b>Pieteiktie kavējumi</b>
absences-reports-empty = Pēdējā gadā nekas nav pieteikts.
absences-register = <b>Kavējumu uzskaite</b> · { $term }
absences-register-empty = Mācību gads vēl nav sācies.
absences-register-none = Šajā semestrī žurnālā kavējumu nav.
absences-term-label = { $number }. semestris, { $year }
absences-counts = Kavētas stundas: attaisnotas <b>{ $excused }</b>, neattaisnotas <b>{ $unexcused }</b>
absences-counts-late = Nokavējumi: { $count }
absences-subject = { $subject }: { $counts }
absences-subject-excused = attaisnotas { $count }
absences-subject-unexcused = <b>neattaisnotas { $count }</b>
absences-subject-late = nokavējumi { $count }
absences-unexcused = Neattaisnotās stundas:
absences-lessons-missed =
    { $day }: { $count ->
        [zero] { $numbers } stunda
        [one] { $numbers } stunda
       *[other] { $numbers } stunda
    }
absences-days-more =
    … un vēl { $count ->
        [zero] { $count } dienu
        [one] { $count } diena
       *[other] { $count } dienas
    } pirms tam.

## News for the other guardian, and of the school's decision

absences-news = Kavējums Nr. { $number } ({ $days }, { $reason }): { $done }
absences-done-reported = pieteica { $who }
absences-done-changed = { $who } mainīja
absences-done-withdrawn = { $who } atsauca
absences-done-acknowledged = pieņēma zināšanai { $who }
absences-done-excused = attaisnoja { $who }
absences-done-declined = noraidīja { $who }

## What the school asks about a report, and the guardians’ answer. $who: a name

absences-question = <b>Jautājums par kavējumu Nr. { $number }</b>, { $who }:
absences-question-words = «{ $words }»
# $hours: duties-hours-label.
absences-question-hours = <i>{ $who } ģimenēm atbild { $hours }.</i>
absences-asked = Jautā { $who }, { $moment }: «{ $words }»
absences-answered = Atbild { $who }, { $moment }: «{ $words }»
absences-answer-button = Atbildēt skolai
absences-answer-prompt = Uzrakstiet atbildi vienā rindā. To redzēs skola un otrs vecāks.
absences-answer-sent = <b>Atbilde nosūtīta.</b>
absences-answer-there = <b>Uz šo jautājumu jau ir atbildēts.</b>
absences-line-secret = Tas izskatās pēc paroles vai personas koda, tāpēc ziņu izdzēsu. Rakstiet saviem vārdiem.
absences-line-length = Rakstiet vienā rindā, ne garāk par { $most } zīmēm.
