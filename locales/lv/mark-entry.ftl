### Marks as teachers enter them: groups, works, a class's marks in one message or table, terms and years.

mark-entry-menu-button = 📝 Likt atzīmes
mark-entry-likt-command = Likt atzīmes

## Whom one teaches. $group: «7.b · Matemātika»; $numbers: today's lessons, «2., 3.»

mark-entry-groups =
    <b>Likt atzīmes</b>
    Izvēlieties klasi. Vispirms ir tās, kurām šodien ir stunda.
mark-entry-no-groups =
    <b>Likt atzīmes</b>
    Jums šobrīd nav klašu, kurās mācāt. Tās piešķir skolas lietvedība.
mark-entry-lesson-button = { $numbers } st. · { $group }
mark-entry-groups-button = Citas klases

## A group's works. $topic; $kind: grades-<kind>-label; $marked of $pupils have a mark

mark-entry-group = <b>{ $group }</b> · { $subject }
mark-entry-works = Par ko ir atzīmes? Pēdējo nedēļu darbi; aiz tiem – cik skolēnu jau novērtēti.
mark-entry-no-works = Pēdējās nedēļās darbu nav. Sāciet jaunu.
mark-entry-work = «{ $topic }», { $kind }, { $day }
mark-entry-new-summative-button = + Pārbaudes darbs
mark-entry-new-formative-button = + Formatīvais
mark-entry-terms-button = Semestra vērtējumi

## A new work

mark-entry-planned-summative = <b>Jauns pārbaudes darbs</b> · { $group }, { $subject }
mark-entry-planned-formative = <b>Jauns formatīvais vērtējums</b> · { $group }, { $subject }
mark-entry-new-day = Diena: { $day }
mark-entry-new-notation = Vērtē: { $notation }
mark-entry-topic-prompt = Uzrakstiet tematu, piemēram: Daļskaitļi
mark-entry-topic-length = Tematam vajag vismaz vienu vārdu, bet ne vairāk par { $most } zīmēm.
mark-entry-notation-points-label = ballēs no 1 līdz 10
mark-entry-notation-pass-label = ieskaitīts vai neieskaitīts
mark-entry-notation-percent-label = procentos
mark-entry-notation-stap-label = S, T, A, P
mark-entry-notation-points-button = 1–10
mark-entry-notation-pass-button = i/ni
mark-entry-notation-percent-button = %
mark-entry-notation-stap-button = STAP
mark-entry-chosen-button = • { $label }
mark-entry-day-button = Cita diena
mark-entry-day-prompt = Kurā dienā darbs bija? Rakstiet, piemēram, vakar, pirmdien vai 12.11.
mark-entry-day-unclear = Šādu dienu neatradu. Rakstiet, piemēram, vakar, pirmdien vai 12.11.
mark-entry-day-ahead = Šī diena vēl tikai būs. Atzīmes liek par to, kas jau bijis: rakstiet šodienu vai agrāku dienu.
mark-entry-day-far = Tik sens datums neder. Rakstiet dienu no pēdējiem diviem mēnešiem.
mark-entry-remove-button = Dzēst darbu
mark-entry-removed-toast = Darbs izdzēsts.
mark-entry-not-removed-toast = Darbam jau ir atzīmes vai tas bija izziņots, tāpēc to neizdzēsu.

## A work and its pupils. $example: «Anna 8, Jānis nv»

mark-entry-marked = Novērtēti: { $marked }/{ $pupils }
mark-entry-how = Uzrakstiet atzīmes vienā ziņā: { $example }. Var arī «visi { $mark }», «pārējie { $mark }», piezīmi iekavās. Vai nospiediet skolēnu.
mark-entry-excel-button = Veidne (Excel)
mark-entry-csv-button = Veidne (CSV)
mark-entry-all-button = Visi skolēni

## One pupil. $class: «7.b»; $mark: «4|7»

mark-entry-pupil = <b>{ $name }</b> { $class }
mark-entry-now = Tagad: <b>{ $mark }</b>
mark-entry-choose = Nospiediet atzīmi vai uzrakstiet to, ar piezīmi iekavās: 8 (labi)
mark-entry-no-mark = «{ $written }» nav šī darba atzīme. Nekas nav mainīts.
mark-entry-entered = ✓ { $name }: <b>{ $mark }</b>
mark-entry-too-soon-toast = Šī atzīme nav ielikta: pieskāriens nāca uzreiz aiz iepriekšējā. Ja tā domājāt, nospiediet vēlreiz.
mark-entry-comment-button = Piebilst: { $name }
mark-entry-comment-prompt =
    <b>{ $name }</b>: { $mark }
    Uzrakstiet piezīmi. To izlasīs ģimene.
mark-entry-comment-length = Piezīmei vajag vismaz vienu vārdu, bet ne vairāk par { $most } zīmēm.
mark-entry-comment-late = Piezīme nav pievienota: ģimene atzīmi jau uzzinājusi. Piezīmi var rakstīt kopā ar labotu atzīmi.

## What was understood of a message or a table, one question after the other. $words: as written; $name: a pupil

mark-entry-nothing = Atzīmes šeit neatradu. Rakstiet vārdu un atzīmi, piemēram: Anna 8, Jānis nv
mark-entry-so-far =
    { $count ->
        [zero] Sapratu { $count } atzīmju.
        [one] Sapratu { $count } atzīmi.
       *[other] Sapratu { $count } atzīmes.
    } Vēl jāprecizē: { $unclear }.
mark-entry-whom-who = «{ $words }»: kuru skolēnu domājāt?
mark-entry-whom-nobody = «{ $words }»: tāda skolēna šeit nav. Kuru domājāt?
mark-entry-whom-unread = «{ $words }»: to nesapratu. Uzrakstiet vēlreiz vai izlaidiet.
mark-entry-which-mark = «{ $words }»: tādas atzīmes šim darbam nav. Kāda atzīme ir – <b>{ $name }</b>?
mark-entry-which-missing = «{ $words }»: atzīmes tur nav. Kāda atzīme ir – <b>{ $name }</b>?
mark-entry-which-twice = «{ $words }»: <b>{ $name }</b> nosaukts divreiz, ar dažādām atzīmēm. Kura ir īstā?
mark-entry-leave-button = Izlaist
mark-entry-understood = <b>Ko sapratu</b> (vēl nav saglabāts)
mark-entry-line = { $name } <b>{ $mark }</b>
mark-entry-line-same = { $name } <b>{ $mark }</b> (jau ir)
mark-entry-line-change = { $name } { $before } → <b>{ $mark }</b>
mark-entry-line-comment = { $line } <i>«{ $comment }»</i>
mark-entry-without =
    { $more ->
        [0] Bez atzīmes paliek: { $names }
       *[other] Bez atzīmes paliek: { $names } un vēl { $more }
    }
mark-entry-none-left = Nekas nav palicis, ko saglabāt.
mark-entry-save-button = ✓ Saglabāt ({ $count })

## Saved, and undone. $time: until when it can be undone

mark-entry-saved =
    { $count ->
        [zero] <b>Saglabāts: { $count } atzīmju.</b>
        [one] <b>Saglabāta { $count } atzīme.</b>
       *[other] <b>Saglabātas { $count } atzīmes.</b>
    } Ģimenes to uzzinās plkst. { $time }; līdz tam varat atsaukt.
mark-entry-saved-same = Tādas pašas jau bija: { $count }
mark-entry-saved-refused = Nav saglabātas: { $count }. Šie skolēni vairs nav Jūsu grupā, vai atzīmi tikko ielicis kāds cits. Pārbaudiet sarakstu.
mark-entry-undo-button = Atsaukt, vēl { $minutes } min
mark-entry-undone =
    { $count ->
        [zero] Atsaukts: { $count } atzīmju. Ģimenēm par tām neteikšu.
        [one] Atsaukta { $count } atzīme. Ģimenei par to neteikšu.
       *[other] Atsauktas { $count } atzīmes. Ģimenēm par tām neteikšu.
    }
mark-entry-undone-toast = Atsaukts.
mark-entry-too-late-toast = Desmit minūtes ir pagājušas. Atzīmi var labot, nospiežot skolēnu.

## The template, and what somebody sends back. $cell: «D5»

mark-entry-sheet = Ierakstiet atzīmes un piezīmes, saglabājiet un atsūtiet šo failu atpakaļ šeit. Pirmo kolonnu nemainiet.
mark-entry-head-number-label = id
mark-entry-head-name-label = Skolēns
mark-entry-head-now-label = Tagad
mark-entry-head-mark-label = Atzīme
mark-entry-head-comment-label = Piezīme
mark-entry-sheet-kind = Šādu failu pieņemt nevaru. Atsūtiet aizpildītu veidni: Excel (.xlsx) vai CSV.
mark-entry-sheet-size = Fails ir pārāk liels. Aizpildiet veidni, ko iedevu, un neko tai nepievienojiet.
mark-entry-sheet-damaged = Failu neizdevās izlasīt. Saglabājiet to vēlreiz un atsūtiet.
mark-entry-sheet-foreign = Šī nav mana veidne (šūna { $cell }). Paņemiet veidni un pirmo kolonnu nemainiet.
mark-entry-sheet-other = Šī veidne ir citam darbam. Nekas nav mainīts. Atveriet to darbu vai paņemiet šī darba veidni.
mark-entry-sheet-formula = Šūnā { $cell } ir formula. Ierakstiet tur pašu atzīmi un atsūtiet vēlreiz.
mark-entry-sheet-empty = Veidne ir tukša: nav nevienas atzīmes vai piezīmes.

## Terms and the year. $number: 0 is the year; $average: «7,86»

mark-entry-period-label =
    { $number ->
        [0] Mācību gads
       *[other] { $number }. semestris
    }
mark-entry-heading-proposed = <b>{ $period }</b>: provizoriskie vērtējumi
mark-entry-heading-final = <b>{ $period }</b>: galīgie vērtējumi
mark-entry-stage-proposed-button = Provizoriskie
mark-entry-stage-final-button = Galīgie
mark-entry-term-decided = { $name } ({ $average }): <b>→ { $mark }</b>
mark-entry-term-known = { $name } ({ $average }): <b>{ $mark }</b>
mark-entry-term-offered = { $name } ({ $average }): <i>{ $mark }?</i>
mark-entry-term-open = { $name } ({ $average }): …
mark-entry-term-unclear = To nesapratu: { $words }
mark-entry-as-offered-button = Visiem kā piedāvāts
mark-entry-nobody = Šajā grupā šobrīd nav skolēnu.
