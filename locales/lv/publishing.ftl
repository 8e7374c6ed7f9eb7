### The school's side of announcements: somebody at school writes one, publishes it and sees how it was received.

publishing-menu-button = 📢 Paziņot
publishing-pazinot-command = Rakstīt aktualitāti, notikumu vai aptauju

## What was told. $whom: announcements-whom-…; $day: «otrdien, 24.11.»

publishing-desk = <b>Paziņot</b>: jaunākais, kas publicēts.
publishing-desk-empty = <b>Paziņot</b>: vēl nekas nav publicēts.
publishing-nobody = Jums pašlaik nav ne klases, ne grupas, kurai rakstīt.
publishing-line =
    <b>{ $title }</b>
    <i>{ $day } plkst. { $time } · { $whom }</i>
publishing-new-button = Jauns paziņojums
publishing-draft-button = Turpināt melnrakstu
# $title: of the draft that lies there
publishing-new-sure = Jums ir nepublicēts melnraksts: <b>{ $title }</b>. Ja sāksiet jaunu paziņojumu, melnraksts pazudīs.
publishing-new-sure-button = Sākt jaunu
publishing-waiting-button = Ieplānotie: { $count }
publishing-waiting = <b>Ieplānotie paziņojumi</b>
publishing-waiting-none = Neviens paziņojums nav ieplānots.

## Whom it is for, and what it is

publishing-whom = <b>Kam paziņot?</b>
publishing-school-button = Visai skolai
publishing-grade-button = { $grade }. klases
publishing-kind = <b>Kas tas būs?</b>
publishing-kind-announcement-button = Aktualitāte
publishing-kind-poll-button = Aptauja
publishing-kind-meeting-button = Vecāku sapulce
publishing-kind-trip-button = Ekskursija
publishing-kind-other-button = Cits notikums

## What is asked in words. $files: how many files at most

publishing-ask-text-prompt =
    <b>Uzrakstiet tekstu.</b> Pirmā rinda būs virsraksts. Varat sūtīt vairākas ziņas, fotogrāfijas un PDF failus (līdz { $files }).
publishing-ask-title-prompt = <b>Uzrakstiet virsrakstu</b> (līdz 120 zīmēm).
publishing-ask-when-prompt =
    <b>Kad tas notiks?</b>
    Rakstiet, piemēram, «3. decembrī 18.00–19.30» vai «no 10. līdz 12. decembrim».
publishing-ask-place-prompt = <b>Kur tas notiks?</b> Piemēram, «aktu zālē».
publishing-ask-poll-prompt =
    <b>Uzrakstiet aptauju.</b> Pirmajā rindā jautājums, tālāk atbildes (no 2 līdz 10), katra savā rindā.
# Behind the prompt for the text, where it is to be a poll.
publishing-ask-poll-first = Vispirms uzrakstiet, par ko ir aptauja. Jautājumu un atbildes prasīšu pēc tam.
publishing-ask-talks-prompt =
    <b>Kad varat runāt ar vecākiem?</b>
    Rakstiet laiku, sarunas ilgumu un telpu, piemēram, «17.00–19.00, 10 min, 214. kab.».
publishing-ask-at-prompt =
    <b>Kad publicēt?</b> Rakstiet, piemēram, «piektdien 16.00».
publishing-ask-until-prompt = <b>Līdz kurai dienai rādīt sarakstā?</b> Rakstiet, piemēram, «18.12.».
publishing-ask-correct-prompt =
    <b>Uzrakstiet jauno tekstu.</b> Pirmā rinda būs virsraksts. Kas jau izsūtīts, to visi saņems vēlreiz ar norādi «Labots».
publishing-concerning = Par: <b>{ $title }</b>
publishing-not-understood = Tā neizdevās saprast, vai arī šis laiks ir pagājis. Mēģiniet vēlreiz.
publishing-text-kept = Pierakstīts. Varat rakstīt tālāk vai nospiest «Gatavs».
publishing-text-long = Tā būtu par garu: kopā var būt 4000 zīmju. Šo ziņu nepierakstīju.
publishing-file-added = Pievienots. Failu skaits: { $count } no { $most }.
publishing-files-full = Vairāk par { $most } failiem pievienot nevar.
# $why: size, kind, damaged, lost or quota
publishing-file-refused = { $why ->
        [size] Fails ir lielāks par 10 MB. Atsūtiet mazāku.
        [kind] Pieņemu tikai fotogrāfijas (JPEG, PNG) un PDF failus.
        [damaged] Šo failu atvērt neizdevās. Atsūtiet citu.
        [quota] Šomēnes no Jums saņemts ļoti daudz failu. Mēģiniet vēlāk.
       *[lost] Failu saņemt neizdevās. Lūdzu, atsūtiet to vēlreiz.
    }
publishing-ready-button = Gatavs
publishing-without-button = Bez tā
publishing-at-now-button = Tūlīt
publishing-until-none-button = Bez termiņa

## The draft as families will see it

publishing-preview = <i>👁 Priekšskatījums: tā to redzēs</i>
publishing-option = ○ { $answer }
publishing-files = Pielikumu skaits: { $count }
# $whom: publishing-told-…
publishing-for = <i>Saņems:</i> { $whom }
publishing-told-families = { $whom } (vecāki un skolēni)
publishing-told-guardians = { $whom } (tikai vecāki)
publishing-told-everybody = { $whom } (vecāki, skolēni un darbinieki)
# $when: publishing-moment
publishing-at = <i>Publicēs:</i> { $when }
publishing-moment = { $day } plkst. { $time }
# $day: after «līdz»
publishing-until = <i>Sarakstā līdz</i> { $day }
publishing-talks = <i>Sarunas no plkst. { $starts }:</i> { $count } reizes pa { $minutes } min, telpa: { $room }
publishing-urgent = ❗ <b>Steidzami:</b> saņems uzreiz, arī klusajās stundās.
publishing-urgent-alert = Steidzams paziņojums pārtrauc klusās stundas: visi to saņems uzreiz, arī naktī.
publishing-publish-button = Publicēt
publishing-schedule-button = Ieplānot
publishing-set-text-button = Teksts un faili
publishing-set-title-button = Virsraksts
publishing-whom-button = Kam
publishing-readers-families-button = Lasa: ģimenes
publishing-readers-guardians-button = Lasa: vecāki
publishing-readers-everybody-button = Lasa: visi
publishing-set-at-button = Publicēšanas laiks
publishing-set-until-button = Rādīt līdz
publishing-set-when-button = Diena un laiks
publishing-set-place-button = Vieta
publishing-set-talks-button = Sarunu laiki
publishing-set-poll-button = Aptauja
publishing-files-button = Noņemt pielikumus: { $count }
publishing-switch-confirms-button = Apstiprināt: { $on ->
        [true] jā
       *[false] nē
    }
publishing-switch-urgent-button = Steidzami: { $on ->
        [true] jā
       *[false] nē
    }
publishing-switch-several-button = Vairākas: { $on ->
        [true] jā
       *[false] nē
    }
publishing-switch-anonymous-button = Anonīma aptauja: { $on ->
        [true] jā
       *[false] nē
    }
publishing-drop-button = Dzēst
publishing-dropped = Melnraksts izdzēsts. Nekas nav publicēts.
publishing-draft-gone-toast = Šī melnraksta vairs nav.
publishing-draft-changed-toast = Melnraksts ir mainījies. Apskatiet to un nospiediet vēlreiz.
publishing-fault-at-alert = Publicēšanas laiks jau ir pagājis. Izvēlieties citu.
publishing-fault-when-alert = Notikuma diena jau ir pagājusi. Izvēlieties citu.
publishing-fault-until-alert = Diena, līdz kurai rādīt, jau ir pagājusi. Izvēlieties citu.

## What was published, and how it was received. $when: publishing-moment

publishing-done = ✓ Publicēšana pieņemta.
publishing-scheduled = ✓ Ieplānots: { $when }.
publishing-card-told = <i>{ $author } · { $whom }</i>
publishing-card-since = <i>Publicēts { $when }</i>
publishing-card-waits = <i>Tiks publicēts { $when }</i>
publishing-card-changed = <i>Labots { $when }</i>
publishing-card-reached = Saņēmuši: <b>{ $reached }</b> no { $concerned } · izlasījuši: <b>{ $read }</b>
publishing-card-confirmed = Apstiprinājuši vecāki: <b>{ $confirmed }</b> no { $asked }
# $unlinked, $blocked, $failed: the same people by reason
publishing-card-unreached = Nav sasniegti: <b>{ $count }</b> (nav pieslēgušies { $unlinked }, bloķējuši { $blocked }, citi { $failed })
publishing-card-stopped = ⏹ Sūtīšana apturēta { $when }. Pārējie to saņems, ja paziņojumu izlabosiet.
publishing-card-reminded = Atgādināts { $day }
publishing-card-sending = ⏳ Sūtu: { $told } no { $chats }
publishing-card-later =
    { $count ->
        [zero] { $count } saņems
        [one] { $count } saņems
       *[other] { $count } saņems
    } vēlāk: gaida klusās stundas vai kopsavilkums.
publishing-card-poll = <b>{ $question }</b> Saņemto atbilžu skaits: { $count }.
publishing-card-answer = • { $answer }: <b>{ $count }</b>
publishing-card-talks = Pieraksti sarunām: <b>{ $booked }</b> no { $count }
publishing-words-button = Teksts
publishing-unconfirmed-button = Neapstiprināja: { $count }
publishing-unreached-button = Nesasniegti: { $count }
publishing-booked-button = Pieraksti: { $count }
publishing-votes-button = Atbilžu tabula
publishing-stop-button = Apturēt sūtīšanu
publishing-remind-button = Atgādināt tiem, kas neapstiprināja
publishing-correct-button = Labot tekstu
publishing-withdraw-button = Atsaukt
publishing-move-button = Mainīt laiku
publishing-again-button = Atjaunot

## Names. $owner: people-owner-…

publishing-list-unconfirmed = <b>Nav apstiprinājuši</b> · { $title } · { $count }
publishing-list-unreached = <b>Nav sasniegti</b> · { $title } · { $count }
publishing-class = <b>{ $class }</b>
publishing-reader = { $child }: { $name } ({ $owner })
# $why: publishing-came-…
publishing-reader-why = { $child }: { $name } ({ $owner }) – { $why }
publishing-came-unlinked-label = nav pieslēdzies
publishing-came-blocked-label = bloķējis botu
publishing-came-not-given-label = izslēdzis vai pieslēdzies vēlāk
publishing-came-stopped-label = sūtīšana apturēta
publishing-came-failed-label = neizdevās nosūtīt
publishing-came-waiting-label = vēl ceļā
publishing-came-told-label = saņēmis
publishing-came-read-label = izlasījis
publishing-booked = <b>Pieraksti</b> · { $title } · { $booked } no { $count }
publishing-talk = { $time } { $child }, { $class } ({ $reader })
publishing-talk-of = { $time } { $teacher }: { $child }, { $class } ({ $reader })
publishing-more = … un vēl { $count }. Visi ir tabulā.
publishing-former = <i>Līdz { $when } te bija:</i> <b>{ $title }</b>
publishing-table-button = Tabula (CSV)
publishing-table = Tabula: { $title }. Rindu skaits: { $count }.
publishing-table-unconfirmed-label = nav-apstiprinajusi
publishing-table-unreached-label = nav-sasniegti
publishing-table-talks-label = pieraksti
publishing-table-votes-label = atbildes
publishing-column-class-label = Klase
publishing-column-child-label = Skolēns
publishing-column-reader-label = Vārds, uzvārds
publishing-column-owner-label = Kas
publishing-column-state-label = Stāvoklis
publishing-column-day-label = Diena
publishing-column-time-label = Laiks
publishing-column-teacher-label = Skolotājs
publishing-column-room-label = Telpa
publishing-column-answer-label = Atbilde
publishing-column-count-label = Skaits

## What is done with it

publishing-reminded-toast = Atgādināts. Šodien vairs neatgādināšu.
publishing-reminded-before-toast = Šodien par to jau atgādināts.
publishing-sure-withdraw = Atsaukt «{ $title }»? Sarakstā to vairs neredzēs neviens, un kas vēl nav saņēmuši, nesaņems. Jau saņemtās ziņas sarakstēs paliek.
publishing-sure-stop = Apturēt «{ $title }» sūtīšanu? Kas vēl nav saņēmuši, nesaņems. Aktualitātēs tas paliks redzams.
publishing-sure-withdraw-button = Jā, atsaukt
publishing-sure-stop-button = Jā, apturēt
publishing-withdrawn = Paziņojums atsaukts.
publishing-stopped-toast = Sūtīšana apturēta.
publishing-stopped-late-toast = Apturēt vairs nav ko.
publishing-moved = ✓ Publicēšanas laiks mainīts.
publishing-moved-late = Laiku mainīt vairs nevar: tas jau ir publicēts.
publishing-corrected = ✓ Izlabots. Visi to saņems ar norādi «Labots».
publishing-corrected-before = ✓ Izlabots. Tiks publicēts jaunais teksts.
publishing-corrected-nothing = Nekas nav mainījies.
