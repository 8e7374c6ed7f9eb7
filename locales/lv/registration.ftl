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
registration-state-failed = īsziņa neaizgāja; pārbaudiet numuru
registration-state-expired = parolei beidzies termiņš
registration-state-linked = pieslēgums kopš { $since }
registration-state-barred = piekļuve skolēna datiem liegta
registration-reported-number = ❗ Paziņots { $day } plkst. { $time }: parole atnākusi uz cita cilvēka tālruni. Pārbaudiet numuru.
registration-reported-link = ❗ Paziņots { $day } plkst. { $time }: ģimenē šaubās, vai pieslēdzies īstais cilvēks. Sazinieties ar ģimeni.
registration-settle-button = Viss kārtībā
registration-settled-toast = Atzīmēts: viss kārtībā.
registration-end-button = Beigt šīs personas pieslēgumus
registration-ended-toast = Pieslēgumi beigti.
registration-add-button = ＋ { $owner }
registration-enter-button = Ievadīt numuru
registration-change-button = Labot numuru
registration-again-button = Sūtīt paroli vēlreiz
registration-remove-button = Dzēst numuru
registration-remove-sure = Vai dzēst numuru { $phone }? Īsziņas šai personai vairs netiks sūtītas.
registration-removed-toast = Numurs izdzēsts.

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

## Short messages: sent in Latvian, in ASCII form. $whose: people-password-<kind>; $class: «5.b»; $bot: the bot’s name

registration-password-sms = E-klase: { $whose } ({ $class }): { $password }. Der 72 h, vienu reizi. Telegram: @{ $bot }. Nevienam neizpaust!
registration-staff-sms = E-klase: { $whose }: { $password }. Der 72 h, vienu reizi. Telegram: @{ $bot }. Nevienam neizpaust!
registration-changed-sms = E-klase ({ $class }, { $owner }): skola ierakstija citu talruna numuru. Uz so numuru paroles vairs nesutis. Ja ta ir kluda, zvaniet klases audzinatajam.
