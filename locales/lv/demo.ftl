## The guide beside the phones of the demo (bot/demo/guide.py).

demo-title = E-klase Telegramā: demo versija
demo-intro = Astoņi telefoni, viena skola. Viss notiek šajā datorā: Telegram, īsziņas un skola ir izdomāti, bots ir īsts.
demo-steps-title = Pamēģiniet vienā minūtē
# $envelope: the sign on the tab of a phone where the text messages are.
demo-step-password = Ilzes telefonā atveriet <b>aploksni { $envelope } (Īsziņas)</b>: tur ir divas paroles, un pie katras rakstīts, ka tā ir <b>mammas parole</b>. Annas parole ir tajā īsziņā, kur minēta <b>7.b</b>, Jāņa – kur <b>3.a</b>.
demo-step-start = Sarunā nospiediet <b>Sākt</b>, tad <b>Pieslēgties E-klasei</b>.
demo-step-code = Ierakstiet lietotājvārdu – Annas personas kodu <code>{ $code }</code> – un pēc tam Annas paroli no īsziņas.
demo-step-read = Atveriet <b>Šodien</b>, <b>Atzīmes</b> un <b>Mājas darbi</b>. Jāni pievieno <b>Iestatījumi → Pievienot bērnu</b>, ar viņa kodu un paroli.
demo-step-teacher = Augšā izvēlieties Daci un viņas telefonā pieslēdzieties ar viņas kodu un paroli. Atveriet <b>Vecāku reģistrācija</b>: labojiet numuru vai nosūtiet jaunu paroli.
demo-step-absence = Ilzes telefonā uzrakstiet <b>Anna šodien slima</b> un nospiediet <b>Pieteikt</b>. Dace to redz uzreiz: nospiediet <b>Pieņemt zināšanai</b>, un Ilze redz, kas un kad to apskatīja.
demo-step-end = Nobeigumā nospiediet <b>Beigt darbu</b>.
demo-person = <b>{ $name }</b>, { $note }
demo-people-title = Kas ir kas
demo-codes = Lietotājvārds: { $codes }
demo-code-of = { $name } <code>{ $code }</code>
demo-sms-again-button = Īsziņa vēlreiz
demo-sms-again-done = { $name }: jauna parole nosūtīta; iepriekšējā vairs neder.
demo-sms-again-failed = Īsziņu neizdevās nosūtīt. Palaidiet demo versiju vēlreiz.
demo-note-mother = Annas un Jāņa mamma
demo-note-father = Annas un Jāņa tētis, dzīvo atsevišķi
demo-note-guardian = Annas vecmāmiņa, cita atbildīgā persona
demo-note-student = 7.b klases skolniece
demo-note-class-teacher = 7.b klases audzinātāja
demo-note-subject-teacher = matemātikas skolotājs
demo-note-office = skolas lietvedība
demo-note-head = direktors
