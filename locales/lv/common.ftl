### Shared by all topics. Before adding a button or an excuse to your own topic, look whether it is here.

## Buttons under messages

common-back-button = Atpakaļ
common-cancel-button = Atcelt
common-previous-button = ‹ Iepriekš
common-next-button = Tālāk ›
common-page-label = { $page }. lapa no { $pages }

## The child a family screen is about: its first line, and the tab that switches to another child

# $child: the name as the school keeps it; $class: «5.b».
common-student-header = 🎒 <b>{ $child }</b>, { $class } klase
# The same where a guardian chose a colour, $sign: «🔵».
common-own-header = { $sign } <b>{ $child }</b>, { $class } klase
common-student-button = { $child }, { $class }

## Not logged in, and cancelled

common-login-first = Vispirms pieslēdzieties E-klasei.
common-cancelled = Darbība atcelta. Nekas nav mainīts.

## When something cannot be done. «Not there» and «not yours» are the same words on purpose.

common-outdated-toast = Šī poga ir novecojusi. Atveriet izvēlni un mēģiniet vēlreiz.
common-not-found = Neko neatradu: vai nu tā vairs nav, vai tas Jums nav pieejams. Atgriezieties izvēlnē.
common-not-found-toast = Neko neatradu: vai nu tā vairs nav, vai tas Jums nav pieejams.
# $code is a code for the school's operator. It is not called «Nr.», for a number means that something was accepted.
common-error =
    Neizdevās, un vaina nav Jūsos. No tā, ko tikko darījāt, nekas nav saglabāts.

    Pēc brīža mēģiniet vēlreiz. Ja tas atkārtojas, nosauciet skolai kļūdas kodu <code>{ $code }</code>.
common-error-toast = Neizdevās. Nekas nav saglabāts. Pēc brīža mēģiniet vēlreiz.

## What somebody wrote or sent is not what is waited for

common-unclear = Nesapratu. Nospiediet kādu no pogām vai rakstiet /palidziba.
common-text-only = Šeit gaidu tekstu. Uzrakstiet to vai nospiediet «Atcelt».
common-file-unwanted = Failu šeit pieņemt nevaru, un tas nav saglabāts. Nospiediet kādu no pogām vai rakstiet /palidziba.
common-edited = Labotas ziņas es nelasu. Lūdzu, nosūtiet jaunu ziņu.

## A message with a password or a personal code, sent at any step, that Telegram does not let the bot delete

common-delete-yourself = Ziņu ar paroli vai personas kodu man neizdevās izdzēst. Lūdzu, izdzēsiet to no sarakstes, lai neviens cits to neizlasītu.

## In a group or a channel, before leaving it. $bot: the bot's name without @.

common-private-only = Es atbildu tikai privātā sarakstē: @{ $bot }
