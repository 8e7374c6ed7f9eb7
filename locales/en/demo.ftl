## The guide beside the phones of the demo (bot/demo/guide.py).

demo-title = E-klase in Telegram: the demo
demo-intro = Eight phones, one school. All of it happens on this computer: Telegram, text messages and school are made up, the bot is real.
demo-steps-title = Try it in one minute
# $envelope: the sign on the tab of a phone where the text messages are.
demo-step-password = On Ilze’s phone open <b>the envelope { $envelope } (Text messages)</b>: there are two passwords, each called <b>mammas parole</b> (the mother’s password). Anna’s is the one with <b>7.b</b>, Jānis’s the one with <b>3.a</b>.
demo-step-start = In the chat press <b>Start</b>, then <b>Log in to E-klase</b> (the bot follows each phone’s language; these speak Latvian: <b>Pieslēgties E-klasei</b>).
demo-step-code = Type the user name – Anna’s personal code <code>{ $code }</code> – and then Anna’s password from the text message.
demo-step-read = Open <b>Šodien</b> (today), <b>Atzīmes</b> (grades) and <b>Mājas darbi</b> (homework). Jānis is added in <b>Iestatījumi → Pievienot bērnu</b> (settings, add a child), with his code and password.
demo-step-teacher = Choose Dace at the top and, on her phone, log in with her code and password. Open <b>Vecāku reģistrācija</b> (registration of parents): mend a number or send a new password.
demo-step-absence = On Ilze’s phone write <b>Anna is sick today</b> and press <b>Pieteikt</b> (report). Dace sees it at once: press <b>Pieņemt zināšanai</b> (acknowledge), and Ilze sees who looked at it and when.
demo-step-end = When done, press <b>Beigt darbu</b> (log out).
demo-person = <b>{ $name }</b>, { $note }
demo-people-title = Who is who
demo-codes = User name: { $codes }
demo-code-of = { $name } <code>{ $code }</code>
demo-sms-again-button = Text message again
demo-sms-again-done = { $name }: a new password was sent; the one before no longer works.
demo-sms-again-failed = The text message could not be sent. Start the demo again.
demo-note-mother = mother of Anna and Jānis
demo-note-father = father of Anna and Jānis, lives apart
demo-note-guardian = Anna’s grandmother, another responsible person
demo-note-student = a pupil of class 7.b
demo-note-class-teacher = class teacher of 7.b
demo-note-subject-teacher = teaches mathematics
demo-note-office = the school office
demo-note-head = the head teacher
