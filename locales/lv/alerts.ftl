### Reported absences as the school sees them, and who is told of them next.
### $days, $part, $reason, $moment: worded as in absences.ftl.

alerts-menu-button = 🤒 Kavējumi
alerts-kavejumi-command = Pieteiktie kavējumi

## The line above a report when it comes by itself

alerts-new = <b>Jauns pieteikums</b>
alerts-next = <b>Klases audzinātājs šo pieteikumu vēl nav redzējis.</b> Lūdzu, apskatiet to Jūs.
# Several in one list; $names: of the new ones.
alerts-new-in-list = <b>Jauns pieteikums:</b> { $names }
alerts-next-in-list = <b>Klases audzinātājs vēl nav redzējis:</b> { $names }. Lūdzu, apskatiet Jūs.
alerts-list-moved = Saraksts tagad ir zemāk, jaunākajā ziņā.
alerts-changed-now = <b>Pieteikumā ir izmaiņas</b>
alerts-withdrawn = <b>Pieteikums atsaukts</b>

## One report. $who: a name; $owner: people-owner-<kind>

alerts-what =
    Kavējums <b>Nr. { $number }</b>: { $days }, { $part }
    Iemesls: { $reason }
alerts-words = «{ $words }»
alerts-reported = Pieteica { $owner } { $who }, { $moment }
alerts-changed = Mainīts { $moment }
alerts-remark-late = ❗ Pieteikts pēc skolas noteiktā laika.
alerts-remark-note = ❗ Vajadzīga ārsta zīme: ilgāk vai biežāk, nekā vecāki drīkst attaisnot paši.
alerts-remark-note-there = ❗ Ilgāk vai biežāk, nekā vecāki drīkst attaisnot paši; ārsta zīme pievienota.
alerts-remark-within = ✓ Pieteikts laikus; vecāki to drīkst attaisnot paši.
alerts-remark-term = { $count }. pieteikums šajā semestrī
alerts-seen = Redzēja { $who }, { $moment }
alerts-state-acknowledged = ✓ Pieņemts zināšanai: { $who }, { $moment }
alerts-state-excused = ✓ Pieņemts kā attaisnots: { $who }, { $moment }
alerts-state-declined = ✗ Noraidīts: { $who }, { $moment }
alerts-state-withdrawn = Vecāki pieteikumu ir atsaukuši.
alerts-answer = Iemesls: «{ $answer }»
alerts-acknowledge-button = Pieņemt zināšanai
alerts-excuse-button = Pieņemt kā attaisnotu
alerts-decline-button = Noraidīt…
alerts-paper-button = 📎 { $number }. pielikums
alerts-all-button = Visi kavējumi
alerts-paper = <b>{ $child }</b>, pieteikums Nr. { $number }

## What became of a tap

alerts-acknowledged-toast = Pieņemts zināšanai. Ģimene to redzēs.
alerts-excused-toast = Pieņemts kā attaisnots. Ģimene to redzēs.
alerts-accepted-toast =
    { $count ->
        [zero] Pieņemti zināšanai: { $count } pieteikumu.
        [one] Pieņemts zināšanai: { $count } pieteikums.
       *[other] Pieņemti zināšanai: { $count } pieteikumi.
    }
alerts-changed-toast = Pieteikums ir mainīts. Lūdzu, izlasiet, kas tajā rakstīts tagad.
alerts-withdrawn-toast = Vecāki pieteikumu ir atsaukuši. Nekas vairs nav jādara.
alerts-decided-toast = Par to jau izlemts: { $who }, { $moment }.

## Declining: why. $child: a name; $most: characters

alerts-decline-prompt =
    <b>{ $child }</b>, pieteikums Nr. { $number }

    Uzrakstiet, kāpēc to noraidāt. Vecāki izlasīs Jūsu vārdus.
alerts-decline-length = Uzrakstiet iemeslu dažos vārdos, ne garāk par { $most } zīmēm.
alerts-decline-secret = Tas izskatās pēc paroles vai personas koda, tāpēc ziņu izdzēsu. Uzrakstiet iemeslu saviem vārdiem.
alerts-decline-late = <b>Nav noraidīts:</b> pieteikums pa to laiku ir mainījies. Tagad tas ir šāds.

## The list. $classes: «7.b»; $name: a student

alerts-list = <b>Kavējumi</b>
alerts-list-class = <b>Kavējumi</b> · { $classes } klase
alerts-waiting =
    { $count ->
        [0] Viss apskatīts.
        [zero] Jāapskata { $count } pieteikumu.
        [one] Jāapskata { $count } pieteikums.
       *[other] Jāapskata { $count } pieteikumi.
    }
alerts-none = Šīm dienām kavējumi nav pieteikti.
alerts-section-waiting = <b>Jāapskata</b>
alerts-section-others = <b>Gaida klases audzinātāju</b>
alerts-section-seen = <b>Apskatīti</b>
alerts-line = { $name }: { $days }, { $reason }
alerts-line-decided = { $line } ({ $state })
alerts-decided-acknowledged = zināšanai
alerts-decided-excused = attaisnots
alerts-decided-declined = noraidīts
alerts-accept-button = ✓ Pieņemt
alerts-accept-all-button = Pieņemt visus zināšanai
alerts-missing-button = Kas šodien nebūs stundās

## Who is reported missing in today’s lessons of one’s own. $number: the lesson’s; $group: «7.b»

alerts-missing = <b>Kas nebūs Jūsu stundās</b> · { $day }
alerts-missing-lesson = <b>{ $number }. stunda</b> · { $subject }, { $group }: { $names }
alerts-missing-late-label = { $name } (nāks { $time })
alerts-missing-early-label = { $name } (ies prom { $time })
alerts-missing-nobody = Šodien Jūsu stundām kavējumi nav pieteikti.

## To the guardians, when nobody at school has seen it

alerts-phone =
    <b>Lūdzu, piezvaniet uz skolu.</b>

    Pieteikumu Nr. { $number } ({ $days }, { $part }) skolā vēl neviens nav redzējis. Tas ir saglabāts, bet par to skolai jāpasaka pa tālruni.
alerts-phone-number = Skolas tālrunis: { $phone }
alerts-report-button = Atvērt pieteikumu

## A line to the guardians about one report. $child: a name

alerts-question-button = Rakstīt vecākiem
alerts-question-prompt =
    <b>{ $child }</b>, pieteikums Nr. { $number }

    Uzrakstiet vecākiem vienu rindu par šo kavējumu. To redzēs vecāki un skola, skolēns ne.
alerts-question-sent = <b>Jautājums nosūtīts vecākiem.</b> Atbilde atnāks šeit.
alerts-question-nobody = <b>Jautājums saglabāts</b> pie pieteikuma, bet neviens no vecākiem tagad nav sasniedzams. Piezvaniet viņiem.
alerts-question-late = <b>Nav nosūtīts:</b> pieteikums pa to laiku ir mainījies.
alerts-question-answered = <b>Vecāki atbildēja uz jautājumu par kavējumu</b>
alerts-question-full-toast = Par šo pieteikumu vairs jautāt nevar. Piezvaniet vecākiem.
