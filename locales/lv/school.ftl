### The school’s own settings: rules, calendar, change of the year, log of who saw and changed what.

school-menu-button = 🏫 Skola
school-skola-command = Skolas iestatījumi un mācību gads

## The settings: buttons, and a line each with $value

school-field-name-button = Nosaukums
school-field-phone-button = Tālrunis
school-field-report-by-button = Piesaka līdz
school-field-alert-by-button = Ieraugāms līdz
school-field-parent-days-button = Vecāku dienas
school-field-parent-notes-button = Vecāku zīmes
school-field-session-days-button = Pieslēgums
school-field-reviewed-button = Piezīmju pārbaude
school-calendar-button = Semestri un brīvdienas
school-exchange-button = Saraksti (fails)
school-year-button = Gada maiņa
school-log-button = Darbību žurnāls
school-line-name = Nosaukums: <b>{ $value }</b>
school-line-phone = Tālrunis vecākiem: <b>{ $value }</b>
school-line-phone-none = Tālrunis vecākiem: nav ierakstīts
school-line-report-by = Kavējumu piesaka līdz <b>{ $value }</b>
school-line-alert-by = Skolā to ierauga līdz <b>{ $value }</b>, citādi ziņa iet tālāk
school-line-parent-days = Vecāks attaisno dienas pēc kārtas: <b>{ $value }</b>
school-line-parent-notes = Vecāku zīmes semestrī: <b>{ $value }</b>
school-line-parent-notes-none = Vecāku zīmes semestrī: bez ierobežojuma
school-line-session-days = Pieslēgums beidzas pēc dienām bez lietošanas: <b>{ $value }</b>
school-line-reviewed =
    Piezīmes vispirms izlasa audzinātājs: <b>{ $value ->
        [true] jā
       *[false] nē
    }</b>
school-changed = Mainīja { $who }, { $day } plkst. { $time }.
school-operator-label = sistēmas uzturētājs
school-prompt-name = Ierakstiet skolas nosaukumu.
school-prompt-phone = Ierakstiet tālruni, uz kuru zvana vecāki, vai «-», ja tāda nav.
school-prompt-report-by = Ierakstiet laiku, piemēram, 9.30. Vēlāk pieteikts kavējums ir novēlots.
school-prompt-alert-by = Ierakstiet laiku, piemēram, 9.30. Pēc tā neieraudzītu ziņu saņem aizvietotājs un lietvedība.
school-prompt-parent-days = Ierakstiet skaitli no { $least } līdz { $most }. Ilgākam kavējumam vajag ārsta zīmi.
school-prompt-parent-notes = Ierakstiet skaitli no { $least } līdz { $most } vai «-», ja ierobežojuma nav.
school-prompt-session-days = Ierakstiet dienu skaitu no { $least } līdz { $most }. Kas tik ilgi neienāk, saņem jaunu paroli.
school-prompt-reviewed = Ja ieslēgts, vecāki piezīmi redz tikai tad, kad audzinātājs to ir izlasījis.
school-review-on-button = Ieslēgt
school-review-off-button = Izslēgt
school-wrong-name = Nosaukumam vajag 3 līdz 120 zīmes. Ierakstiet vēlreiz.
school-wrong-phone = Tas nav tālruņa numurs. Ierakstiet, piemēram, 67 123 456.
school-wrong-hour = Vajag laiku, piemēram, 9.30.
school-wrong-number = Vajag skaitli no { $least } līdz { $most }.
school-wrong-choice = Nospiediet pogu zem iestatījuma.
school-kept = ✅ Saglabāts.
school-same = Tā jau ir. Nekas nav mainīts.

## Terms and days without lessons

school-term-line = { $number }. semestris: { $first }–{ $last }
school-term-button = { $number }. semestris, { $year }
school-holidays = <b>Dienas bez stundām</b>
school-holidays-none = Turpmāk dienas bez stundām nav ierakstītas.
school-holiday-line = · { $days }
school-holiday-remove-button = ✕ { $day }
school-holiday-removed-toast = Noņemts: šajās dienās ir stundas.
school-holiday-add-button = Pievienot brīvdienas
school-term-prompt = Ierakstiet { $year }. gadā sāktā mācību gada { $number }. semestra pirmo un pēdējo dienu, piemēram, 1.9.–18.12.
school-holiday-prompt = Ierakstiet dienu vai pirmo un pēdējo dienu, piemēram, 21.12.–1.1.
school-days-unclear = Nesapratu dienas. Ierakstiet, piemēram, 1.9.–18.12.
school-days-order = Dienas nav pareizā secībā. Ierakstiet vēlreiz.
school-days-overlap = Šīs dienas pārklājas ar jau ierakstītām. Ierakstiet citas.

## The change of the year. $year: «2027/2028»; $leaving: how many pupils leave

school-year-none = Gada maiņu veic direktors, kad skolā ir klases.
school-year-head = <b>{ $year }. mācību gads</b>: kas notiks
school-year-moving-line = { $classes } → { $new } · { $pupils }
school-year-leaving-line = { $classes } → aiziet · { $pupils }
school-year-sum = Pāriet: <b>{ $moving }</b>. Aiziet: <b>{ $leaving }</b>; viņu un ģimeņu pieslēgumi ({ $links }) beidzas { $day }.
school-year-groups = Mācību grupas, kas beidzas: { $count }. Jaunās nāk ar jaunā gada importu.
school-year-warning = ❗ Atpakaļ ceļa nav: tikai atjaunošana no rezerves kopijas. Vispirms palūdziet to izveidot.
school-year-early = Gadu var mainīt, sākot ar { $day }.
school-year-leaves-button = { $grade }. klase: aiziet
school-year-stays-button = { $grade }. klase: paliek
school-year-ask-button = Mainīt mācību gadu
school-year-prompt =
    Pāries { $moving }, aizies { $leaving }. Atcelt to nevarēs.

    Lai mainītu gadu, uzrakstiet: <b>{ $year }</b>
school-year-unclear = Gads nav mainīts. Uzrakstiet tieši tā: { $year }, vai nospiediet «Atcelt».
school-year-done = ✅ { $year }. mācību gads sagatavots. Pāriet: { $moving }, aiziet: { $leaving }. Jaunās klases ir spēkā { $day }.
school-year-refused-before = Šis gads jau ir nomainīts. Nekas nav darīts.
school-year-refused-early = Šo gadu vēl nevar mainīt. Nekas nav darīts.
# The last message to a family, and to a student, who left. $name: the student’s given name

school-parted = { $name } vairs nemācās skolā «{ $school }», tāpēc pieslēgums E-klasei par { $name } ir beidzies. Paldies par kopīgi pavadīto laiku un lai veicas!
school-parted-student = { $name }, skolas laiks «{ $school }» ir noslēdzies, un arī pieslēgums E-klasei ir beidzies. Paldies, un lai veicas!

## Who saw and who changed what

school-log = <b>Darbību žurnāls</b>
school-log-of = Izvēlēts: { $name }
school-log-none = Ierakstu nav.
school-log-who = <b>{ $who }</b> · { $day }
school-log-read = skatīja: { $about }, { $topic }
school-log-change = mainīja: { $what } ({ $about })
school-log-changed = mainīja: { $what }
school-log-values = { $old } → { $new }
school-log-staff-button = Pēc darbinieka
school-log-pupil-button = Pēc skolēna
school-log-prompt = { $pupils ->
        [true] Ierakstiet skolēna vārdu vai uzvārdu.
       *[false] Ierakstiet darbinieka vārdu vai uzvārdu.
    }
school-log-nobody = Pēc «{ $text }» nevienu neatradu. Ierakstiet citādi.
school-log-found = Pēc «{ $text }» atrasti. Izvēlieties.

## What was opened, by topic

school-topic-registration-label = reģistrācija
school-topic-alerts-label = kavējumi
school-topic-register-label = žurnāls
school-topic-summary-label = rīta pārskats
school-topic-mark-entry-label = atzīmes
school-topic-remark-entry-label = piezīmes
school-topic-other-label = citi dati

## What was changed, where it is no setting

school-thing-staff-role-label = darbinieka loma
school-thing-phone-label = tālruņa numurs
school-thing-password-label = nosūtīta parole
school-thing-class-label = klase
school-thing-class-teacher-label = klases audzinātājs
school-thing-year-label = mācību gads
school-thing-school-label = skola
school-thing-term-1-label = 1. semestris
school-thing-term-2-label = 2. semestris
school-thing-holiday-label = dienas bez stundām
school-thing-import-label = ievesti saraksti
school-thing-export-label = izvesti saraksti
school-thing-other-label = cits
