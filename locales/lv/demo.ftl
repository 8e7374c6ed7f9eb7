## The guide beside the phones of the demo (bot/demo/guide.py).

demo-title = E-klase Telegramā: demo versija
demo-intro = Seši telefoni, viena klase. Viss notiek šajā datorā: Telegram, īsziņas un skola ir izdomāti, bots ir īsts.
demo-steps-title = Pamēģiniet vienā minūtē
demo-step-password = Ilzes telefonā atveriet <b>Īsziņas</b>: tur ir viņas parole un norāde, ka tā ir <b>mammas parole</b>.
demo-step-start = Čatā nospiediet <b>Sākt</b>, tad <b>Pieslēgties E-klasei</b>.
demo-step-code = Ierakstiet lietotājvārdu – Annas personas kodu <code>{ $code }</code> – un pēc tam paroli no īsziņas.
demo-step-read = Atveriet <b>Atzīmes</b> un <b>Mājas darbus</b>. Ar Jāņa kodu un otro paroli pievienojiet arī Jāni.
demo-step-teacher = Audzinātājas Daces telefonā pieslēdzieties ar viņas kodu un atveriet <b>Vecāku reģistrācija</b>: labojiet numuru vai nosūtiet jaunu paroli.
demo-step-end = Nobeigumā nospiediet <b>Beigt darbu</b>.
demo-person = <b>{ $name }</b>, { $note }
demo-people-title = Kas te ir
demo-codes = Lietotājvārds: { $codes }
demo-code-of = { $name } <code>{ $code }</code>
demo-sms-again-button = Īsziņa vēlreiz
demo-sms-again-done = Jauna parole nosūtīta uz { $name } telefonu; iepriekšējā vairs neder.
demo-sms-again-failed = Īsziņu neizdevās nosūtīt. Palaidiet demo versiju vēlreiz.
demo-note-mother = Annas un Jāņa mamma
demo-note-father = Annas un Jāņa tētis, dzīvo atsevišķi
demo-note-guardian = Annas vecmāmiņa, cita atbildīgā persona
demo-note-student = 7.b klases skolniece
demo-note-class-teacher = 7.b klases audzinātāja
demo-note-subject-teacher = matemātikas skolotājs
