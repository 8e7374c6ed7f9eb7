### Who works at the school: the list, somebody’s card, somebody new, who leads which class.

staff-menu-button = 🧑‍🏫 Darbinieki
staff-darbinieki-command = Darbinieki un klašu audzinātāji

## The list. $linked of $count are logged in

staff-overview =
    <b>Darbinieki</b> · pieslēgušies { $linked } no { $count }

    ✓ aiz vārda: ir pieslēdzies.
staff-search-button = Meklēt
staff-classes-button = Klases
staff-add-button = Pievienot darbinieku
staff-search-prompt = Ierakstiet vārdu, uzvārdu vai to daļu.
staff-none = Pēc «{ $text }» nevienu neatradu. Ierakstiet citādi.
staff-found = Pēc «{ $text }» atrasti: { $count }.

## Somebody’s card. $roles: «skolotājs, direktors»

staff-card = <b>{ $name }</b>: { $roles }
staff-card-leads = Audzina: { $classes }
staff-password-button = Parole: { $role }
staff-end-button = Beigt: { $role }
staff-number-button = Labot numuru
staff-role-button = + Loma
staff-number-prompt =
    <b>{ $name }</b>

    Ierakstiet jauno mobilā tālruņa numuru.
staff-number-kept = Numurs ierakstīts. Parole uz to aizies, kad nospiedīsiet «Parole».
staff-number-appoints = Lietvedības un direktora numuru labo direktors.
# To the number that was theirs before.
staff-changed-sms = E-klase (skolas darbiniekam): skola ierakstija citu talruna numuru. Uz so numuru paroles vairs nesutis. Ja ta ir kluda, zvaniet uz skolu.
staff-sent = Parole nosūtīta īsziņā.
staff-not-sent = Paroli nosūtīt nevar: trūkst tālruņa numura vai personas koda.
staff-given-toast = Loma piešķirta.
# $only: it is the only role
staff-end-sure =
    Vai <b>{ $name }</b> vairs nav { $role }? Šīs lomas pieslēgumi beigsies uzreiz.{ $only ->
        [true] {" "}Beigsies arī klašu audzināšana un stundu vadīšana.
       *[false] {""}
    }
staff-end-really-button = Jā, beigt
staff-ended-toast = Loma beigta.
staff-ended = Loma beigta. Darbinieku sarakstā šīs personas vairs nav.
staff-ended-told = Skola ir beigusi Jūsu darbinieka pieslēgumu E-klasei. Paldies par darbu!
staff-last-alert = Tā ir pēdējā persona, kas pārvalda skolu. Vispirms pievienojiet citu lietvedi vai direktoru.
staff-appoints-alert = Lietvedības un direktora lomas piešķir un beidz direktors.

## Somebody new

# $appoints: whether office and head may be given, too
staff-role-prompt = { $appoints ->
        [true] Izvēlieties lomu.
       *[false] Izvēlieties lomu. Lietvedību un direktoru pievieno direktors.
    }
staff-role-none = { $appoints ->
        [true] Visas lomas šai personai jau ir.
       *[false] Citas lomas piešķir direktors.
    }
staff-name-prompt = Ierakstiet vārdu un uzvārdu ({ $role }).
staff-name-unclear = Vajag vārdu un uzvārdu, piemēram, Dace Bērziņa.
staff-code-prompt =
    <b>{ $name }</b>

    Ierakstiet personas kodu: tas būs lietotājvārds. Ziņu ar kodu uzreiz izdzēsīšu.
staff-code-unclear = Personas kodā ir 11 cipari, piemēram, 309900-00017. Ierakstiet vēlreiz.
staff-phone-prompt =
    Personas kods: { $code }

    Ierakstiet mobilā tālruņa numuru: uz to aizies parole.
staff-sure =
    <b>{ $name }</b>, { $role }
    Personas kods: { $code }
    Tālrunis: { $phone }
    Sākot ar: { $day }

    Ja viss pareizi, nospiediet «Pievienot». Citu sākuma dienu ierakstiet, piemēram, 1.12.
staff-day-unclear = Nesapratu dienu. Ierakstiet, piemēram, 1.12., vai nospiediet «Pievienot».
staff-keep-button = Pievienot
staff-added-sent = { $name } pievienots. Parole nosūtīta īsziņā.
staff-added = { $name } pievienots. Paroli nosūtiet, kad sāksies darbs.
staff-refused-pupil = Šāds personas kods ir skolēnam. Nekas nav pievienots.
staff-refused-other-name = Šāds personas kods skolā jau ir ar citu uzvārdu. Nekas nav pievienots; pārbaudiet kodu.
staff-refused-appoints = Lietvedības un direktora lomas piešķir direktors. Nekas nav pievienots.

## Who leads which class

staff-classes =
    <b>Klašu audzinātāji</b>
staff-classes-none = Klašu vēl nav.
staff-class-line = { $class } · { $teacher }
staff-class-nobody = ❗ { $class } · nav audzinātāja
staff-lead-prompt =
    <b>{ $class } klase</b>
    Tagad audzina: { $teacher }

    Kas audzinās no šodienas?
staff-lead-done-toast = Audzinātājs nomainīts.
