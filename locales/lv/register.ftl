### The register: who is missing or late in a lesson. $number: the lesson’s; $group: «7.b»; $name, $names: pupils, short.

register-menu-button = 📋 Žurnāls
register-zurnals-command = Žurnāls: kas nav stundā, kas nokavē

## The lessons of a day that one gives. $day: «šodien, otrdien, 24. novembrī»

register-day = <b>Žurnāls</b> · { $day }
register-day-none = Šajā dienā Jums stundu nav.
register-lesson = { $number }. <b>{ $subject }</b>, { $group }
# $state: one or several of the register-state-… below
register-lesson-state = { $number }. <b>{ $subject }</b>, { $group }: { $state }
register-state-open = nav aizpildīts
# Somebody is entered, and nobody has pressed «Gatavs».
register-state-begun = nav pabeigts
register-state-everybody = visi ir
register-state-absent = trūkst { $names }
register-state-late = nokavēja { $names }
register-state-stand-in = vada { $name }
# $days: «šodien (2), 23.11. (1)»
register-unfilled = ❗ Nav aizpildīts: { $days }
register-unfilled-label = { $day } ({ $count })
register-unfilled-button = { $day }, { $number }. stunda
register-lesson-button = { $number }. { $subject }, { $group }
register-lesson-done-button = ✓ { $number }. { $subject }, { $group }
register-counts-button = Kavējumu skaits: { $class }

## One lesson. $who: a teacher; $time: «10.14»

register-sheet = <b>{ $number }. stunda</b> · { $subject }, { $group }
register-stand-in = Šo stundu vada { $name }.
register-topic = Temats: { $topic }
register-open = Nav aizpildīts.
register-early = Stunda vēl nav sākusies. Ierakstīt varēs no plkst. { $time }.
register-everybody = ✓ Visi ir · { $who }, { $time }
register-marked = ✓ Aizpildīts · { $who }, { $time }
register-absent = 🔴 Trūkst (n): { $names }
register-late = 🟡 Nokavēja (k): { $names }
# What a family reported of this lesson, though the pupil is here.
register-told = Ģimene pieteikusi: { $names }
register-excused-label = { $name } (attaisnots)
register-reported-label = { $name } (pieteikts)
register-alarm-hint = Kā kavējums nav pieteikts, tā vecākiem to pateiks 10 minūtes pēc ieraksta.
register-hint = Pieskarieties vārdam: trūkst; vēlreiz – nokavē; vēlreiz – ir klasē.
register-nobody = Šajā grupā skolēnu nav.
register-absent-button = 🔴 { $name }
register-late-button = 🟡 { $name }
register-everybody-button = Visi ir
register-others-button = Visi pārējie ir
register-done-button = Gatavs
register-topic-button = Stundas temats
register-lessons-button = Citas stundas
register-everybody-toast = Ierakstīts: visi ir.
register-marked-toast = Ierakstīts.
register-early-toast = Stunda vēl nav sākusies. Ierakstīt varēs no plkst. { $time }.

## The lesson’s topic

register-topic-prompt = Uzrakstiet vienā rindā, kas stundā darīts. Ģimenes to redzēs dienasgrāmatā.
register-topic-length = Uzrakstiet tematu vienā rindā, ne garāku par { $most } zīmēm.
register-topic-secret = Tas izskatās pēc paroles vai personas koda, tāpēc ziņu izdzēsu. Uzrakstiet stundas tematu.

## Lessons missed in a term, for the class teacher. $term: its number; $unexcused, $excused, $late: lessons

register-counts = <b>Kavētās stundas</b> · { $class } klase, { $term }. semestris
register-counts-legend = Neattaisnotas · attaisnotas · nokavētas
register-counts-line = { $name }: <b>{ $unexcused }</b> · { $excused } · { $late }
register-counts-nobody = Šajā semestrī neviens nav kavējis.
register-counts-none = Mācību gads vēl nav sācies.
register-term-button = { $term }. semestris
register-pupil =
    { $term }. semestris: neattaisnotas <b>{ $unexcused }</b>, attaisnotas { $excused }, nokavētas { $late }
register-pupil-subject = { $subject }: <b>{ $unexcused }</b> · { $excused } · { $late }
register-pupil-latest = <b>Pēdējās neattaisnotās stundas</b>
register-pupil-lesson = { $day }: { $number }. stunda, { $subject }
register-warning =
    { $count ->
        [zero] ❗ { $term }. semestrī jau <b>{ $count } neattaisnotu mācību stundu</b>.
        [one] ❗ { $term }. semestrī jau <b>{ $count } neattaisnota mācību stunda</b>.
       *[other] ❗ { $term }. semestrī jau <b>{ $count } neattaisnotas mācību stundas</b>.
    }
register-open-button = Atvērt

## Missing, and nobody reported it. $day: «šodien»

register-alarm =
    ❗ <b>Nav { $number }. stundā</b> ({ $subject }), { $day }

    Skolotājs bērnu stundā nav redzējis, un kavējums nav pieteikts.
    Ja zināt, kāpēc, piesakiet kavējumu. Ja nezināt, lūdzu, piezvaniet uz skolu.

    <i>Šo ziņu nevar atlikt vai izslēgt: tā ir par bērna drošību.</i>
register-recalled = ✓ <b>Labojums:</b> { $number }. stundā ({ $subject }), { $day }, bērns ir. Skolotājs ierakstu ir labojis.
register-alarm-veiled = ❗ Steidzama skolas ziņa par bērnu.
register-report-button = Pieteikt kavējumu
register-alarm-school =
    ❗ <b>Nav { $number }. stundā</b> ({ $subject }), { $day }; kavējums nav pieteikts.

    Vecākiem to pateikt nevarēju: neviens no viņiem šeit nav sasniedzams. Lūdzu, piezvaniet viņiem.
