### The class teacher registers parents: the class, a student’s people, a number, an SMS with the password.

## The way in, and the class. $guardians, $registered: how many there are, and how many of them are logged in; $name: «Anna K.»

registration-menu-button = 👪 Vecāku reģistrācija
registration-registracija-command = Vecāku reģistrācija
registration-overview =
    <b>Vecāku reģistrācija</b>

    Izvēlieties klasi.
registration-no-class = Vecākus reģistrē klases audzinātājs. Jums šobrīd nav audzināmās klases.
registration-class =
    <b>{ $class } klase</b> · pieslēgušies { $registered } no { $guardians } pieaugušajiem

    Pie katra skolēna: cik pieslēgušies / cik reģistrēti.
registration-report-number = ❗ <b>Jālabo numurs:</b> { $child }, { $class }, { $owner } (paziņots { $day })
registration-report-link = ❗ <b>Jāpārbauda pieslēgums:</b> { $child }, { $class }, { $owner } (paziņots { $day })
registration-mend-button = Labot: { $name }, { $owner }
registration-check-button = Pārbaudīt: { $name }, { $owner }

## A student’s people. $state: registration-state-<progress>; $since: day and time

registration-owner =
    <b>{ $owner }</b>: { $name }
    { $state }
registration-owner-phone =
    <b>{ $owner }</b>: { $name }, { $phone }
    { $state }
registration-owner-none = <b>{ $owner }</b>: nav reģistrēta persona
registration-state-none = nav tālruņa numura
registration-state-phone = numurs ir, derīgas paroles nav
registration-state-queued = īsziņa ar paroli tiek sūtīta
registration-state-sent = parole nosūtīta { $since }
registration-state-failed = ❌ īsziņa neaizgāja: { $why }
registration-state-waiting = īsziņa gaida: vārteja neatbild, mēģinām vēl
registration-state-delivered = parole piegādāta { $since }
registration-state-expired = parolei beidzies termiņš
registration-state-linked = pieslēgums kopš { $since }
registration-state-barred = piekļuve skolēna datiem liegta
registration-reported-number = ❗ Paziņots { $day } plkst. { $time }: parole atnākusi uz cita cilvēka tālruni. Pārbaudiet numuru.
registration-reported-link = ❗ Paziņots { $day } plkst. { $time }: ģimenē šaubās, vai pieslēdzies īstais cilvēks. Sazinieties ar ģimeni.
registration-settle-button = Viss kārtībā
registration-settled-toast = Atzīmēts: viss kārtībā.
registration-end-button = Beigt šīs personas pieslēgumus
registration-ended-toast = Pieslēgumi beigti.
registration-add-button = + { $owner }
registration-enter-button = Ievadīt numuru
registration-change-button = Labot numuru
registration-send-button = Sūtīt paroli
registration-again-button = Sūtīt paroli vēlreiz
registration-resend-button = Sūtīt vēlreiz
registration-number-changed = Numurs mainīts { $since }; par to paziņots uz iepriekšējo numuru.
registration-remove-button = Dzēst numuru
registration-remove-sure = Vai dzēst numuru { $phone }? Īsziņas šai personai vairs netiks sūtītas.
registration-removed-toast = Numurs izdzēsts.

## Why a message did not arrive: the end of registration-state-failed

registration-fate-number = numurs neeksistē
registration-fate-off = tālrunis izslēgts vai ārpus zonas
registration-fate-blocked = šis numurs īsziņas nepieņem
registration-fate-refused = vārteja to noraidīja; pārbaudiet numuru
registration-fate-undelivered = operators to nepiegādāja; pārbaudiet numuru
registration-fate-gateway = vārteja neatbild
registration-fate-limit = uz šo numuru šodien sūtīts pārāk daudz; mēģiniet vēlāk
registration-fate-demo = paraugskolā īstas īsziņas nesūta
registration-fate-password = parole bija beigusies

## A new guardian’s name. $owner: people-owner-<kind>

registration-name-prompt = Ierakstiet vārdu un uzvārdu ({ $owner }).
registration-name-unclear = Vajag vārdu un uzvārdu, piemēram, Ilze Kalniņa.

## A number. $phone: its last three digits

registration-phone-prompt =
    <b>{ $owner }</b>: { $name }

    Ierakstiet mobilā tālruņa numuru, piemēram, 26 123 456. Ārzemju numuru sāciet ar +. Parole uz to aizies uzreiz.
registration-phone-landline = Uz šo numuru īsziņu nosūtīt nevar: Latvijas mobilie numuri sākas ar 2. Ierakstiet mobilo numuru.
registration-phone-length = Šajā numurā ciparu skaits neder: Latvijas numurā ir 8 cipari, ārzemju numurs sākas ar + un valsts kodu. Ierakstiet vēlreiz.
registration-phone-nonsense = Te gaidu mobilā tālruņa numuru, piemēram, 26 123 456 vai +371 26 123 456.
registration-phone-used = Numurs { $phone } skolā jau ir ierakstīts citam cilvēkam. Vai tiešām tas ir pareizs arī šeit? Ja nē, ierakstiet citu.
registration-keep-button = Jā, numurs ir pareizs
registration-issued = ✅ Īsziņa ar paroli nodota sūtīšanai. Parole der 72 stundas; iepriekšējā vairs neder.
registration-not-issued = Paroli nosūtīt neizdevās: nav numura, nav skolēna personas koda vai piekļuve liegta.
registration-just-sent-toast = Parole nosūtīta tikko. Ja īsziņas nav, pēc minūtes mēģiniet vēlreiz.

## The numbers of a whole class. $line: a line as it was written; $phone: its last three digits; $count: how many

registration-list-button = 📋 Visas klases numuri
registration-list-prompt =
    <b>{ $class } klases numuri</b>

    Rakstiet katru cilvēku savā rindā: skolēns, kas viņš skolēnam ir, numurs.

    Bērziņa Anna māte 26123456
    Bērziņa Anna tēvs Andris Bērziņš 26123457
    Kalns Jānis skolēns 26123458

    Vecāka vārds vajadzīgs tikai tad, ja skola to vēl nezina. Var sūtīt arī CSV failu ar tādām pašām ailēm. Pirms sūtīšanas visu parādīšu.
registration-list-understood =
    { $count ->
        [zero] <b>Sapratu { $count } numuru.</b>
        [one] <b>Sapratu { $count } numuru.</b>
       *[other] <b>Sapratu { $count } numurus.</b>
    }
registration-list-row = ✅ { $pupil }, { $owner }: { $phone }
registration-list-coinciding-row = ❗ { $pupil }, { $owner }: { $phone }
registration-list-more = … un vēl { $count }.
registration-list-coincides = ❗ Šāds numurs ir arī citam cilvēkam. Pārbaudiet; ja tas ir pareizs, saglabājiet arī to.
registration-list-unclear = <b>Nav skaidrs</b>
registration-list-unclear-number = ❓ { $line }: nav mobilā numura
registration-list-unclear-landline = ❓ { $line }: tas nav mobilais numurs
registration-list-unclear-kind = ❓ { $line }: māte, tēvs, cita vai skolēns?
registration-list-unclear-student = ❓ { $line }: klasē tāda skolēna nav
registration-list-unclear-namesakes = ❓ { $line }: der vairāki skolēni
registration-list-unclear-name = ❓ { $line }: ierakstiet arī vecāka vārdu un uzvārdu
registration-list-unclear-several = ❓ { $line }: tādu ir vairāki, ierakstiet vārdu
registration-list-unclear-barred = ❓ { $line }: piekļuve skolēna datiem liegta
registration-list-unclear-linked = ❓ { $line }: jau ir pieslēdzies ar šo numuru
registration-list-again = Uzrakstiet šīs rindas vēlreiz; pārējās paliek.
registration-list-too-long = Vienā reizē pieņemu līdz 120 rindām. Sadaliet sarakstu.
registration-list-file-unclear = Šo failu nevaru izlasīt. Saglabājiet tabulu kā CSV un sūtiet vēlreiz vai ierakstiet rindas.
registration-list-save-button = Saglabāt un sūtīt: { $count }
registration-list-also-button = Arī sakrītošos: { $count }
registration-list-done =
    { $count ->
        [zero] ✅ Nodots sūtīšanai { $count } īsziņu ar parolēm.
        [one] ✅ Nodota sūtīšanai { $count } īsziņa ar paroli.
       *[other] ✅ Nodotas sūtīšanai { $count } īsziņas ar parolēm.
    }
registration-list-not-sent = Neizdevās nosūtīt: { $count }. Atveriet klasi un apskatiet, kam vēl nav paroles.

## Short messages: sent in Latvian, in ASCII form. $whose: people-password-<kind>; $class: «5.b»; $bot: the bot’s name

registration-password-sms = E-klase: { $whose } ({ $class }): { $password }. Der 72 h, vienu reizi. Telegram: @{ $bot }. Nevienam neizpaust!
registration-staff-sms = E-klase: { $whose }: { $password }. Der 72 h, vienu reizi. Telegram: @{ $bot }. Nevienam neizpaust!
registration-changed-sms = E-klase ({ $class }, { $owner }): skola ierakstija citu talruna numuru. Uz so numuru paroles vairs nesutis. Ja ta ir kluda, zvaniet klases audzinatajam.
registration-removed-sms = E-klase ({ $class }, { $owner }): skola dzesa so talruna numuru. Uz to paroles vairs nesutis. Ja ta ir kluda, zvaniet klases audzinatajam.

## What comes to a phone that wrote to the school’s number. $minutes: how long the password lives

registration-asked-sms = E-klase: { $whose }: { $password }. Der { $minutes } min, vienu reizi. Telegram: @{ $bot }. Nevienam neizpaust!
registration-neutral-sms = E-klase: pieprasijums nav izpildits. Jaunai parolei rakstiet EK un skolena personas kodu no skola registreta talruna. Jautajumos zvaniet audzinatajam.
