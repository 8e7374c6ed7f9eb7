### Help: the questions of the parents' presentation «E-klase vecākiem», in its order, and two about Telegram.
### help-group-<group>-button opens the questions of a group: help-question-<question>-button shows its answer.

help-menu-button = ❓ Palīdzība
help-palidziba-command = Jautājumi un atbildes par E-klasi

## The first screen, and the screen of a group ($group: its button's text)

help-intro =
    <b>Palīdzība</b>

    Par ko vēlaties uzzināt?
help-group =
    <b>{ $group }</b>

    Izvēlieties jautājumu.
help-group-why-button = Kāpēc E-klase?
help-group-login-button = Pieslēgšanās
help-group-demo-button = Demo versija
help-group-passwords-button = Paroles
help-group-safety-button = Drošība
help-group-daily-button = Ikdienā
help-group-privacy-button = Privātums
help-group-lessons-button = Skolotājiem
help-group-office-button = Skolas vadībai

## Why

help-question-why-button = Kāpēc vecākiem vajadzīga E-klase?
help-question-why-answer =
    <b>Kāpēc vecākiem vajadzīga E-klase?</b>

    • Ātri un ērti var uzzināt bērna atzīmes, uzdotos mājas darbus un visu citu, kas saistīts ar mācībām.
    • Vecāki var ērti iesaistīties un sekot sava bērna sekmēm.
    • Savlaicīgi var saņemt precīzu informāciju par visām aktualitātēm skolā.
    • Var pieteikt bērna kavējumus: skolotāji šo informāciju saņem, un uz skolu nav jāzvana.
    • Elektronisko dienasgrāmatu ir daudz ērtāk lietot nekā papīra dienasgrāmatu.
    • Dati par mācībām ir drošībā.
    • E-klases pasts noder, lai ērti sazinātos ar skolotājiem un citiem vecākiem.

    E-klases pasta šajā botā vēl nav; viss pārējais jau ir.

## Logging in

help-question-register-button = Kā reģistrēties E-klasē?
help-question-register-answer =
    <b>Kā reģistrēties E-klasē?</b>

    Vecākus E-klasē reģistrē klases audzinātājs. Līdzko vecāka mobilā tālruņa numurs ir ievadīts E-klasē, uz to īsziņā atnāk vecāka parole.
help-question-login-button = Kā pieslēgties E-klasei?
help-question-login-answer =
    <b>Kā pieslēgties E-klasei?</b>

    1. Nospiediet «Pieslēgties E-klasei».
    2. Ierakstiet lietotājvārdu (skolēna personas kodu).
    3. Ierakstiet paroli, kas atnāca īsziņā.

    Kodu un paroli var rakstīt arī vienā ziņā. Ziņu ar paroli es no sarunas uzreiz izdzēšu; ja tas neizdodas, palūdzu to izdarīt Jums. Parole der vienu reizi: pēc pieslēgšanās tā vairs nav vajadzīga.

## Demo version

help-question-demo-button = Kas ir demo versija?
help-question-demo-answer =
    <b>Kas ir demo versija?</b>

    Tas pats bots, tikai skola, cilvēki un atzīmes tajā ir izdomāti. Droši var izmēģināt visu: kā atnāk īsziņa ar paroli, kā pieslēgties, kā apskatīt atzīmes un mājas darbus.

    Savā datorā demo versiju palaiž ar vienu komandu: <code>make demo</code>. Īsts personas kods vai tālruņa numurs tai nav vajadzīgs.

## Passwords

help-question-no-password-button = Ko darīt, ja nav paroles?
help-question-no-password-answer =
    <b>Ko darīt, ja nav paroles?</b>

    Vecākus E-klasē reģistrē klases audzinātājs. Sazinieties ar audzinātāju un palūdziet, lai ievada Jūsu tālruņa numuru E-klasē. Līdzko numurs ir ievadīts, uz to īsziņā atnāk vecāka parole.

    Ja parole ir pazudusi vai vairs neder, audzinātājs var nosūtīt jaunu.

    Skolotājiem paroli īsziņā nosūta skolas lietvedība.
help-question-different-button = Vai vecākiem un skolēnam ir sava parole?
help-question-different-answer =
    <b>Vai skolēniem un viņu vecākiem ir atšķirīgas paroles?</b>

    Jā, skolēniem un viņu vecākiem ir atšķirīgas paroles.

    Katram jālieto tikai sava parole. Skolēnu un vecāku profilos ir atšķirīgas iespējas, un katram ir privāts E-klases pasts ar informāciju, kas domāta tikai skolēniem vai tikai vecākiem.
help-question-whose-button = Kā zināt, vai parole ir mana?
help-question-whose-answer =
    <b>Kā zināt, vai lietoju sev paredzēto paroli?</b>

    Kad atnāk īsziņa ar paroli, pārbaudiet, kas tajā norādīts: «{ people-password-student }», «{ people-password-mother }», «{ people-password-father }» vai «{ people-password-other }».

    Pēc pieslēgšanās es Jūs sveicinu un nosaucu lietotāju: «Sveicināti E-klasē! Lietotājs: { people-owner-mother }» (vai { people-owner-father }, { people-owner-other }, { people-owner-student }).

    Ja uz Jūsu tālruni atnākusi skolēna parole, sazinieties ar klases audzinātāju, lai tālruņa numurs tiktu izlabots. Pieslēdzoties to var paziņot arī ar vienu pogu.

## Safety

help-question-confidential-button = Vai sarakste ir konfidenciāla?
help-question-confidential-answer =
    <b>Vai sarakste E-klases pastā ir konfidenciāla?</b>

    Jā. Tādēļ E-klases paroli nedrīkst uzticēt citai personai, arī bērnam ne.

    Beidzot darbu E-klasē, vienmēr nospiediet «Beigt darbu».
help-question-deletion-button = Vai vēstuli var pavisam izdzēst?
help-question-deletion-answer =
    <b>Vai vēstuli var pavisam izdzēst?</b>

    Nē. No mapēm «Aizsūtītie» un «Dzēstie» vēstules pavisam izdzēst nav iespējams: tās ir pierādījums notikušai sarakstei.
help-question-foreign-button = Vai drīkst lietot svešu paroli?
help-question-foreign-answer =
    <b>Vai drīkst lietot svešu paroli?</b>

    Nē. Brīdinām: svešas paroles lietošana var novest līdz kriminālprocesa uzsākšanai.

## Every day

help-question-absence-button = Kā pieteikt kavējumu?
help-question-absence-answer =
    <b>Kā pieteikt kavējumu?</b>

    Izvēlnē «Pieteikt kavējumu», tad diena un iemesls. Vai uzrakstiet vienā rindā: «Anna šodien slima», «rīt pie zobārsta līdz 11». Pirms saglabāšanas nolasīšu, ko sapratu.

    Klases audzinātājs to redz uzreiz, un Jūs redzat, kad to apskatīja un ko nolēma. Uz skolu nav jāzvana: ja līdz skolas noteiktajam laikam neviens nav redzējis, pateikšu, lai piezvanāt.
help-question-notices-button = Kā saņemt mazāk paziņojumu?
help-question-notices-answer =
    <b>Kā saņemt mazāk paziņojumu?</b>

    Iestatījumos «Paziņojumi»: katru veidu var saņemt uzreiz, vakarā vienā ziņā, piektdien kopsavilkumā vai nesaņemt. Klusajās stundās paziņojumi gaida rītu; tās pārtrauc tikai skolas steidzamie.
help-question-eyes-button = Kā ļaut ielūkoties vecmāmiņai?
help-question-eyes-answer =
    <b>Kā ļaut ielūkoties vecmāmiņai?</b>

    Iestatījumos «Vēl viens acu pāris»: izvēlieties, ko drīkst redzēt un līdz kurai dienai, un nosūtiet saiti. Tikai lasīt; beigt var jebkurā brīdī. Savu paroli nedodiet nevienam.

## For teachers

help-question-marking-button = Kā likt atzīmes visai klasei?
help-question-marking-answer =
    <b>Kā likt atzīmes visai klasei?</b>

    «Likt atzīmes», tad grupa un darbs. Uzrakstiet vienā ziņā: «Anna 8, Jānis 7, Bērziņš nv», «pārējie 7». Vai palūdziet tabulu, aizpildiet un atsūtiet atpakaļ.

    Pirms saglabāšanas parādīšu, ko sapratu, un pajautāšu par neskaidro. Desmit minūtes visu var atsaukt; ģimenēm pasaku tikai pēc tam. Labojot vecā atzīme paliek redzama.
help-question-missing-button = Kā atzīmēt, kā nav stundā?
help-question-missing-answer =
    <b>Kā atzīmēt, kā nav stundā?</b>

    «Žurnāls» atver stundu, kas notiek tagad. Pieskarieties tam, kā nav vai kas nokavēja; «Visi ir» ir viens pieskāriens. Pieteiktie jau ir atzīmēti.

    Ja skolēna nav un neviens to nav pieteicis, ģimenei to pasaku pēc desmit minūtēm: līdz tam var izlabot.
help-question-assigning-button = Kā uzdot mājas darbu?
help-question-assigning-answer =
    <b>Kā uzdot mājas darbu?</b>

    «Uzdot»: grupa vai vairākas, diena (parasti nākamā stunda), teksts, ja vajag, foto vai PDF. Tāpat ieplāno pārbaudes darbu; ja klasei tajā dienā jau ir divi, pateikšu.
help-question-away-button = Kas mani aizvietos?
help-question-away-answer =
    <b>Kas mani aizvietos?</b>

    «Mans darba laiks»: norādiet dienas un kolēģi. Šajās dienās kolēģis redz Jūsu klasi un grupas un saņem kavējumu pieteikumus; pēc tam tas beidzas pats.

## For the office and the head

help-question-lists-button = Kā ievadīt klašu sarakstus?
help-question-lists-answer =
    <b>Kā ievadīt klašu sarakstus?</b>

    Skolas sarakstus (OneRoster failus) ieved tas, kas uztur serveri. Pirms ievešanas tiek parādīts, kas mainīsies. Vecāku tālruņus klases audzinātājs var ievadīt arī pats, visai klasei vienā ziņā.
help-question-roles-button = Kā pievienot darbinieku?
help-question-roles-answer =
    <b>Kā pievienot darbinieku?</b>

    «Darbinieki»: vārds, personas kods, tālrunis un loma. Paroli viņš saņem īsziņā; to nevar ne redzēt, ne ievadīt. Kad loma beidzas, pieslēgumi beidzas uzreiz.
help-question-year-button = Kā pāriet uz jauno mācību gadu?
help-question-year-answer =
    <b>Kā pāriet uz jauno mācību gadu?</b>

    To dara direktors: «Skola», tad «Jaunais mācību gads». Vispirms redzēsiet, kura klase par ko kļūst un cik skolēnu beidz skolu. Atpakaļ to nevar pagriezt, tādēļ gads jāieraksta ar roku.

## Privacy

help-question-kept-button = Kas par mani tiek glabāts?
help-question-kept-answer =
    <b>Kas par mani un bērnu tiek glabāts, un kāpēc?</b>

    • Vārds, klase, kurš kura vecāks: lai katrs redzētu tikai savu.
    • Personas kods un tālruņa numurs: lai varētu pieslēgties. Tie ir šifrēti.
    • Atzīmes, mājas darbi, kavējumi, ieraksti: tos ievada skola un ģimene.
    • Kavējuma iemesla vārdi un ārsta zīme: šifrēti; tos redz ģimene un tie skolā, kam jāzina.
    • Jūsu iestatījumi un pieslēgumi: kad un kurā Telegram kontā.

    Nosūtīto ziņu tekstu pēc nosūtīšanas neglabāju. Datu pārzinis ir skola: par labojumiem un glabāšanas laiku jautājiet tai.
help-question-mine-button = Kā saņemt savus datus?
help-question-mine-answer =
    <b>Kā saņemt savus datus?</b>

    Rakstiet /mani_dati: uzreiz nosūtīšu failu ar visu, kas par Jums un, ja esat vecāks, par Jūsu bērnu šeit glabājas. Cita cilvēka tālruņa vai koda tajā nav.
help-question-chats-button = Vai saruna ar botu ir šifrēta?
help-question-chats-answer =
    <b>Vai saruna ar botu ir šifrēta?</b>

    Ne pilnībā. Saruna ar botu Telegram lietotnē nav šifrēta no gala līdz galam: tā glabājas Telegram serveros. Tādēļ ziņu ar paroli es uzreiz dzēšu, bet personas kodus un tālruņu numurus glabāju šifrētus.

    Ja Jūsu tālruni lieto vēl kāds, aizslēdziet Telegram ar piekļuves kodu un, beidzot darbu, nospiediet «Beigt darbu».
help-question-official-button = Vai šis ir oficiālais pakalpojums?
help-question-official-answer =
    <b>Vai šis ir oficiālais E-klases pakalpojums?</b>

    Nē. Šis bots nav oficiālais E-klases pakalpojums, un portālam e-klase.lv tas nepieslēdzas.

    Nekad nerakstiet šeit portāla paroli: šeit der tikai tā, ko īsziņā sūta Jūsu skola. Datus bota lietošanai ievada skola, un par tiem jājautā skolai.

## The bot's own texts in Telegram: on its profile, and in an empty chat before /start

help-bot-about = Bērna stundas, atzīmes, mājas darbi, kavējumi. Nav oficiālais E-klases pakalpojums.
help-bot-description =
    E-klase ģimenēm un skolotājiem: bērna stundas, atzīmes, mājas darbi un kavējumi šeit, Telegram.

    Pieslēdzas ar skolēna personas kodu un paroli, ko īsziņā sūta skola.

    Šis nav oficiālais E-klases pakalpojums. Saruna ar botu nav šifrēta no gala līdz galam.
