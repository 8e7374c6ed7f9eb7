## The guide beside the phones of the demo (bot/demo/guide.py).

demo-title = E-klase in Telegram: the demo
demo-intro = Six phones, one class. All of it happens on this computer: Telegram, text messages and school are made up, the bot is real.
demo-steps-title = Try it in one minute
demo-step-password = On Ilze’s phone open <b>Text messages</b>: there is her password, and the words that it is the <b>mother’s password</b>.
demo-step-start = In the chat press <b>Start</b>, then <b>Log in to E-klase</b> (the bot follows each phone’s language; these speak Latvian: <b>Pieslēgties E-klasei</b>).
demo-step-code = Type the user name – Anna’s personal code <code>{ $code }</code> – and then the password from the text message.
demo-step-read = Open <b>Atzīmes</b> (marks) and <b>Mājas darbi</b> (homework). With Jānis’s code and the second password add Jānis too.
demo-step-teacher = On the phone of Dace, the class teacher, log in with her code and open <b>Vecāku reģistrācija</b>: mend a number or send a new password.
demo-step-end = When done, press <b>Beigt darbu</b>.
demo-person = <b>{ $name }</b>, { $note }
demo-people-title = Who is here
demo-codes = User name: { $codes }
demo-code-of = { $name } <code>{ $code }</code>
demo-sms-again-button = Text message again
demo-sms-again-done = A new password was sent to { $name }’s phone; the one before no longer works.
demo-sms-again-failed = The text message could not be sent. Start the demo again.
demo-note-mother = mother of Anna and Jānis
demo-note-father = father of Anna and Jānis, lives apart
demo-note-guardian = Anna’s grandmother, another responsible person
demo-note-student = a pupil of class 7.b
demo-note-class-teacher = class teacher of 7.b
demo-note-subject-teacher = teaches mathematics
