### Another pair of eyes: whom a guardian lets look at chosen things of a child, until a day.

## The list of a child. $things: «atzīmes, mājas darbi»; $until: «31.12.2026.»

delegations-heading = <b>Vēl viens acu pāris</b>: kas bez ģimenes var ielūkoties.
delegations-none = Pagaidām neviens. Varat ļaut, piemēram, vecmāmiņai redzēt mājas darbus: tikai lasīt un tikai līdz Jūsu izvēlētai dienai.
delegations-line = • { $name }: { $things }, līdz { $until }
delegations-line-open = • { $name }: { $things }, līdz { $until } (ielūgums vēl nav pieņemts)
delegations-invite-button = Ielūgt
delegations-button = 👀 Vēl viens acu pāris

## One of them. $giver: who invited; $day: when they last looked; $until in «open»: the hour

delegations-one = <b>{ $name }</b>
delegations-one-things = Redz: { $things }, līdz { $until }
delegations-one-giver = Ielūdza { $giver }
delegations-one-used = Pēdējoreiz ielūkojās { $day }
delegations-one-open = Ielūgums vēl nav pieņemts. Tas der līdz plkst. { $until }.
delegations-end-button = Beigt
delegations-ended-toast = Beigts: turpmāk nekas vairs nav redzams.

## Inviting

delegations-choose = Ko drīkstēs redzēt? Tikai lasīt.
delegations-grades-label = Atzīmes
delegations-homework-label = Mājas darbi
delegations-timetable-label = Stundu saraksts
delegations-announcements-label = Aktualitātes
delegations-go-on-button = Tālāk
delegations-until = Varēs skatīt: { $things }. Līdz kurai dienai?
delegations-until-button = Līdz { $day }
delegations-other-day-button = Cita diena
# $example: «23.12.2026.»
delegations-day = Uzrakstiet pēdējo dienu, piemēram, { $example }
delegations-day-again = Tādu dienu nevaru pieņemt. Uzrakstiet dienu gada laikā, piemēram, { $example }
delegations-name = Kā Jūs šo cilvēku saucat? Uzrakstiet, piemēram, «vecmāmiņa Velta».
delegations-name-again = Uzrakstiet vārdu vienā rindā, ne garāku par { $most } zīmēm.
delegations-refused = Ielūgt nevarēju. Vienam bērnam var ielūgt ne vairāk kā { $most } cilvēkus: vispirms kādu beidziet.
delegations-made = Ielūgums gatavs: <b>{ $name }</b>. Varēs skatīt: { $things }, līdz { $until }
delegations-link =
    Nosūtiet šo saiti tikai šim cilvēkam. Tā der vienu reizi un 48 stundas.

    <code>{ $link }</code>
delegations-copy-button = Kopēt saiti

## Whoever follows the link. $owner: people-owner-<kind>

delegations-invitation =
    { $giver } ({ $owner }) ļauj Jums ielūkoties E-klasē.

    <b>{ $child }</b>: { $things }, līdz { $until }

    Jūs varēsiet lasīt, bet neko nevarēsiet mainīt. Ģimene redz, ka ielūkojaties, un var to beigt.
delegations-accept-button = Piekrītu
delegations-invalid = Šis ielūgums neder: tas jau ir izmantots, beidzies vai Jums nav vajadzīgs. Palūdziet jaunu saiti.
delegations-welcome = Ielūkoties varat izvēlnē. Beidzot nospiediet «Beigt darbu».
delegations-accepted = { $name } pieņēma ielūgumu un var ielūkoties: { $child }. Beigt to varat iestatījumos.
