### Teachers write remarks and praise; class teachers review them where the school wants it.

remark-entry-menu-button = 🖋 Ierakstīt
remark-entry-ierakstit-command = Ierakstīt uzslavu vai piezīmi skolēnam

## About whom. $name: a pupil; $class: «7.b»; $typed: what was written

remark-entry-start =
    <b>Par kuru skolēnu?</b>
    Uzrakstiet vārdu vai izvēlieties grupu.
remark-entry-nobody = Šodien Jums nav neviena skolēna, par kuru rakstīt. Ja tā ir kļūda, lūdziet skolas lietvedību to labot.
remark-entry-class-button = Mana klase: { $class }
remark-entry-mine-button = Mani ieraksti
remark-entry-more-button = Ierakstīt vēl
remark-entry-waiting-button = ❗ Gaida Jūs: { $count }
remark-entry-pupils = Atzīmējiet vienu skolēnu. Uzslavu var rakstīt arī vairākiem reizē.
remark-entry-pupil-button = ☐ { $name }
remark-entry-chosen-button = ☑ { $name }
remark-entry-on-button = Tālāk ({ $count })
remark-entry-none-toast = Vispirms izvēlieties skolēnu.
remark-entry-found = Kuru no viņiem domājāt?
remark-entry-found-many = Tādu ir vairāk, te ir pirmie. Uzrakstiet arī uzvārdu vai klasi.
remark-entry-not-found = «{ $typed }» starp Jūsu skolēniem neatradu. Uzrakstiet vārda vai uzvārda sākumu.

## What is said. $names: «Anna B., Juris K.»

remark-entry-names = <b>{ $names }</b>
remark-entry-names-more = <b>{ $names }</b> un vēl { $count }
remark-entry-kind = Uzslava vai piezīme?
remark-entry-praise-button = 🌟 Uzslava
remark-entry-remark-button = Piezīme
remark-entry-words-praise =
    { $count ->
        [zero] Uzrakstiet uzslavu vienā ziņā.
        [one] Uzrakstiet uzslavu vienā ziņā.
       *[other] Uzrakstiet uzslavu vienā ziņā. Katra ģimene saņems to par savu bērnu.
    }
remark-entry-words-remark = Uzrakstiet vienā ziņā, kas notika. Cita skolēna vārdu, lūdzu, neminiet.
remark-entry-length = Vajag vismaz vienu vārdu un ne vairāk kā { $most } zīmju. Tagad to ir { $length }.
remark-entry-secret = Tas izskatās pēc personas koda, tāpēc ziņu izdzēsu. Uzrakstiet vēlreiz bez tā.
remark-entry-preview = Ģimene redzēs:
remark-entry-heading = <b>{ $title }</b>
remark-entry-quote = <blockquote>{ $text }</blockquote>
remark-entry-reviewed = Pirms tam to izlasīs klases audzinātāja vai audzinātājs.
remark-entry-hint = Lai labotu, uzrakstiet vēlreiz.
remark-entry-save-button = Saglabāt
remark-entry-without-lesson-button = Ne par stundu
remark-entry-with-lesson-button = Par stundu

## What one wrote. $sign: how far it is; $who, $author: a name

remark-entry-saved =
    { $count ->
        [zero] ✓ Saglabāts
        [one] ✓ Saglabāts
       *[other] ✓ Saglabāti: { $count }
    }
remark-entry-mine = <b>Mani ieraksti</b>
remark-entry-mine-empty = Pēdējās nedēļās nekas nav rakstīts.
remark-entry-line = { $sign } { $day } <b>{ $name }</b>, { $class }: { $text }
remark-entry-one-button = { $day } { $name }
remark-entry-before = Bija: <s>{ $text }</s>
remark-entry-stage-published = ✓ Ģimene to redz. Paziņojumu tā saņem pēc 10 minūtēm.
remark-entry-stage-waiting = … Gaida klases audzinātāju. Ģimene to vēl neredz.
remark-entry-returned = ↩ Atdeva { $who }: «{ $reason }»
remark-entry-wording-button = Labot vārdus
remark-entry-take-back-button = Atsaukt
remark-entry-taken-back = Atsaukts. Ģimenei par to nekas netiks ziņots.
remark-entry-too-late-toast = 10 minūtes ir pagājušas, ģimene jau zina.
remark-entry-wording-prompt = Uzrakstiet jaunos vārdus, ne garāk par { $most } zīmēm. Vecie saglabāsies.
remark-entry-worded = ✓ Vārdi laboti
remark-entry-same = Nekas nav mainījies.

## What waits for the class teacher

remark-entry-waiting = <b>Gaida Jūsu izskatīšanu</b>
remark-entry-waiting-empty = Nekas negaida.
remark-entry-publish-button = Publicēt ģimenei
remark-entry-return-button = Atdot autoram
remark-entry-all-button = Visi, kas gaida
remark-entry-published-toast = Publicēts. Ģimene to jau redz.
remark-entry-moved-on-toast = Par to jau izlemts, vai arī autors to ir pārrakstījis vai atsaucis. Izlasiet vēlreiz.
remark-entry-return-prompt = Ko { $author } lai labo? Uzrakstiet, autors to izlasīs.
remark-entry-given-back = ✓ Atdots autoram

## Notices in other chats. $author: who wrote it; $words: the class teacher’s

remark-entry-new = Jauns ieraksts gaida Jūsu izskatīšanu. Autors: { $author }.
remark-entry-new-several =
    { $count ->
        [zero] { $author }: { $count } jaunu ierakstu gaida Jūsu izskatīšanu.
        [one] { $author }: { $count } jauns ieraksts gaida Jūsu izskatīšanu.
       *[other] { $author }: { $count } jauni ieraksti gaida Jūsu izskatīšanu.
    }
remark-entry-review-button = Izskatīt
remark-entry-told-worded = Klases audzinātāja vai audzinātājs laboja Jūsu ieraksta vārdus: «{ $words }»
remark-entry-told-returned = Jūsu ieraksts atdots labošanai: «{ $words }»
remark-entry-open-button = Atvērt
