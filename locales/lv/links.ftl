### Logging in and out: the first screen, user name and password, and who is told of a new link.

## The first screen of somebody who is not logged in

links-welcome =
    <b>E-klase</b> Jūsu tālrunī: bērna stundas, atzīmes, mājas darbi un kavējumi.

    Lai pieslēgtos, vajag skolēna personas kodu un paroli, ko īsziņā sūta skola.
links-welcome-demo = Šī ir demo versija: skola un cilvēki ir izdomāti.
links-login-button = Pieslēgties E-klasei
links-no-password-button = Nav paroles?
links-help-button = Palīdzība
links-go-on-button = Parole ir, turpināt
links-language-toast = Turpmāk runāšu latviski.
links-pieslegties-command = Pieslēgties vai pievienot bērnu

## The first line where there is no class to name; tabs of those with several parts in one chat

links-staff-header = 🏫 <b>{ $name }</b>, { $school }
links-student-header = 🎒 <b>{ $child }</b>
links-staff-button = Skolas darbs
links-role-button = { $child }: { $owner }
links-other-part = Tas ir citā skatā, nevis šajā:
links-for-families = Šī sadaļa ir vecākiem un skolēniem.
links-for-staff = Šī sadaļa ir skolas darbiniekiem.
links-for-family = Šī sadaļa ir ģimenei. Jūs redzat to, ko ģimene Jums atvērusi.

## User name. $digits: how many digits were written

links-code-prompt =
    <b>Lietotājvārds</b>

    Ierakstiet skolēna personas kodu: 11 ciparus. Skolotāji raksta savu.
links-code-prompt-child =
    <b>Lietotājvārds</b>

    Ierakstiet bērna personas kodu: 11 ciparus.
links-code-first =
    Ziņu ar paroli dzēšu un paroli neglabāju.

    Vispirms vajag lietotājvārdu: ierakstiet skolēna personas kodu. Paroli rakstiet pēc tam vai tajā pašā ziņā.
links-code-digits = Personas kodā ir 11 cipari, bet šeit ir { $digits }. Pārbaudiet un ierakstiet vēlreiz.
links-code-unclear = Te gaidu lietotājvārdu: skolēna personas kodu, 11 ciparus. Tas ir, piemēram, skolēna apliecībā.

## Password. $code: the user name, masked; $signs: how many letters and digits were written

links-password-prompt =
    <b>Parole</b> (lietotājvārds { $code })

    Ierakstiet paroli no īsziņas: trīs grupas pa 5 zīmēm. Īsziņā teikts, kam tā domāta. Ziņas ar kodu un paroli uzreiz dzēšu.
links-other-code-button = Cits lietotājvārds
links-password-form = Parolē ir 15 zīmes: trīs grupas pa 5. Šeit ir { $signs }. Ziņu dzēšu; pārbaudiet īsziņu un ierakstiet paroli vēlreiz.
links-password-sign = Parolē ir kāda neīsta zīme: salīdziniet ar īsziņu un ierakstiet vēlreiz. Ziņu dzēšu.
links-password-unclear = Te gaidu paroli no īsziņas: trīs grupas pa 5 zīmēm. Īsziņu var ielīmēt arī visu.
links-picture = Attēlus izlasīt nevaru, un ja tajā ir parole, tam te nav jāpaliek: ziņu dzēšu. Lūdzu, ierakstiet to ar roku.

## Refused: one text, whatever the reason. Too many at once: nothing was compared

links-refused =
    <b>Pieslēgties neizdevās.</b> Lietotājvārds vai parole neder.

    Parole der 72 stundas, vienu reizi un tikai ar tā bērna kodu, par kuru ir īsziņa; jauna parole aizstāj iepriekšējo. Pēc piecām neveiksmēm kādu laiku netiek pieņemta arī pareiza parole: sākumā pusminūti, vēlāk līdz stundai.

    Ierakstiet paroli vēlreiz vai sāciet no sākuma.
links-anew-button = Sākt no sākuma
links-crowded = Šobrīd pieslēdzas pārāk daudz cilvēku, tāpēc paroli nepārbaudīju, un tā joprojām ir spēkā. Pēc minūtes ierakstiet to vēlreiz.

## After the log-in. $days: how long a link lives unused

links-session =
    Izvēlne ir ekrāna apakšā. Pieslēgums beigsies, ja to nelietosiet { $days ->
        [zero] { $days } dienu
        [one] { $days } dienu
       *[other] { $days } dienas
    }.
links-keep-from-child = Savu paroli neuzticiet nevienam, arī bērnam ne.
links-keep = Savu paroli neuzticiet nevienam.
links-several = Citu bērnu izvēlas ar pogu zem ziņas.
links-student-hint = Šī bija skolēna parole. Ja esat mamma, tētis vai cita atbildīgā persona, skolā ierakstīts nepareizs tālruņa numurs.
links-student-here = Šī bija skolēna parole, bet šajā sarunā ir pieslēdzies arī pieaugušais. Skolēnam un vecākiem katram ir sava parole. Ja skolēna parole atnāca uz Jūsu tālruni, skolā ierakstīts nepareizs numurs.
links-not-student-button = Es neesmu skolēns
links-wrong-number-thanks = Paldies! Skolēna pieslēgums šajā sarunā ir beigts.
links-wrong-number-told = Klases audzinātājam paziņots, ka numurs jāizlabo.
links-wrong-number-later = Klases audzinātājs to redzēs, kad atvērs vecāku reģistrāciju; drošības pēc pasakiet arī pats vai pati.
links-wrong-number-next = Kad numurs būs izlabots, Jūsu parole atnāks īsziņā.
links-wrong-number-class = <b>Jālabo tālruņa numurs.</b> { $child }: parole ({ $owner }) atnākusi uz cita cilvēka tālruni.

## Logging out. $children: given names

links-leave-button = Beigt darbu
links-beigt-command = Beigt darbu
links-left = <b>Darbs beigts.</b> Šajā sarunā vairs neviens nav pieslēdzies.
links-left-children = Tas attiecas uz visiem bērniem: { $children }.
links-left-return = Lai atgrieztos, vajadzēs jaunu paroli, jo katra der vienu reizi: to īsziņā nosūta klases audzinātājs.
links-left-return-staff = Lai atgrieztos, vajadzēs jaunu paroli, jo katra der vienu reizi: to īsziņā nosūta skolas lietvedība.
links-left-warning = Paroli neuzticiet nevienam. Brīdinām: svešas paroles lietošana var novest līdz kriminālprocesa uzsākšanai.

## Told to others. $child: name, class; $owner: people-owner-<kind>; $day, $time: when

links-new-own =
    { $child }, { $owner }: ar Jūsu paroli E-klasei pieslēdzās vēl viens Telegram lietotājs, { $day } plkst. { $time }.

    Ja tas nebijāt Jūs, nospiediet pogu: tas pieslēgums uzreiz beigsies.
links-new-family =
    { $child }: E-klasei pieslēdzās { $owner }, { $day } plkst. { $time }.

    Ja šaubāties, ka tas ir īstais cilvēks, nospiediet pogu: klases audzinātājs to pārbaudīs.
links-new-class = { $child }: E-klasei pieslēdzās { $owner }, { $day } plkst. { $time }.
links-not-me-button = Tas nebiju es
links-doubt-button = Lūgt pārbaudīt
links-open-button = Atvērt
links-not-me-done = Tas pieslēgums ir beigts, un neizmantotās paroles vairs neder. Sazinieties ar klases audzinātāju un pārbaudiet, vai skolā ir pareizs Jūsu tālruņa numurs.
links-not-me-gone = Tas pieslēgums jau ir beigts.
links-doubted = Klases audzinātājam paziņots: pieslēgums tiks pārbaudīts.
links-doubted-later = Pierakstīju. Klases audzinātājs to redzēs, kad atvērs vecāku reģistrāciju. Ja ir steidzami, piezvaniet skolai.
links-doubted-class = <b>Jāpārbauda pieslēgums.</b> { $child }: ģimenē šaubās, vai pieslēdzies īstais cilvēks ({ $owner }).
links-guessed =
    <b>{ $name }</b>: šodien ar šī cilvēka personas kodu vairākas reizes mēģināja pieslēgties ar nepareizu paroli.

    Dati ir drošībā, un nekas nav jādara. Paroli nevienam nesakiet.
links-ended-elsewhere = Pieslēgums šajā sarunā beigts no cita Jūsu tālruņa. Ja to nedarījāt Jūs, sazinieties ar klases audzinātāju.
links-ended-by-teacher = Klases audzinātājs beidza pieslēgumu šajā sarunā. Ja tas bija Jūsu, sazinieties ar klases audzinātāju: jauna parole atnāks īsziņā.
