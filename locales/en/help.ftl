### Help: the questions of the parents' presentation “E-klase vecākiem”, in its order, and two about Telegram.
### help-group-<group>-button opens the questions of a group: help-question-<question>-button shows its answer.

help-menu-button = ❓ Help
help-palidziba-command = Questions and answers about E-klase

## The first screen, and the screen of a group ($group: its button's text)

help-intro =
    <b>Help</b>

    What would you like to know about?
help-group =
    <b>{ $group }</b>

    Choose a question.
help-group-why-button = Why E-klase?
help-group-login-button = Logging in
help-group-demo-button = Demo version
help-group-passwords-button = Passwords
help-group-safety-button = Safety
help-group-daily-button = Every day
help-group-privacy-button = Privacy
help-group-lessons-button = For teachers
help-group-office-button = For the school office

## Why

help-question-why-button = Why do parents need E-klase?
help-question-why-answer =
    <b>Why do parents need E-klase?</b>

    • You find out your child’s grades, homework and everything else about their studies quickly and easily.
    • Parents can easily take part and follow their child’s progress.
    • You get exact information about everything that is going on at school, in good time.
    • You can report your child’s absences: the teachers receive this information, and there is no need to phone the school.
    • An electronic diary is much easier to use than a paper one.
    • The data about your child’s studies are safe.
    • E-klase mail makes it easy to keep in touch with teachers and other parents.

    E-klase mail is not in this bot yet; all the rest is.

## Logging in

help-question-register-button = How do I register with E-klase?
help-question-register-answer =
    <b>How do I register with E-klase?</b>

    Parents are registered with E-klase by the class teacher. As soon as a parent’s mobile number is entered in E-klase, the parent’s password arrives there by SMS.
help-question-login-button = How do I log in to E-klase?
help-question-login-answer =
    <b>How do I log in to E-klase?</b>

    1. Tap “Log in to E-klase”.
    2. Write the user name (the student’s personal code).
    3. Write the password that came by SMS.

    You may also write the code and the password in one message. I delete the message with the password from the chat at once; if that fails, I ask you to do it. A password works once: after you have logged in it is no longer needed.

## Demo version

help-question-demo-button = What is the demo version?
help-question-demo-answer =
    <b>What is the demo version?</b>

    The same bot, except that the school, the people and the grades in it are made up. You can safely try everything: how the SMS with the password arrives, how to log in, how to look at grades and homework.

    On your own computer the demo version is started with one command: <code>make demo</code>. It needs no real personal code or phone number.

## Passwords

help-question-no-password-button = What if I have no password?
help-question-no-password-answer =
    <b>What if I have no password?</b>

    Parents are registered with E-klase by the class teacher. Get in touch with the class teacher and ask them to enter your phone number in E-klase. As soon as the number is entered, the parent’s password arrives there by SMS.

    If the password is lost or no longer works, the class teacher can send a new one.

    Teachers get theirs by SMS from the school office.
help-question-different-button = Do we each have our own password?
help-question-different-answer =
    <b>Do students and their parents have different passwords?</b>

    Yes, students and their parents have different passwords.

    Everyone must use only their own password. The profiles of students and parents do different things, and each has private E-klase mail with information meant only for students or only for parents.
help-question-whose-button = How do I know the password is mine?
help-question-whose-answer =
    <b>How do I know that I am using the password meant for me?</b>

    When the SMS with the password arrives, check what it says: “skolēna parole” ({ people-password-student }), “mammas parole” ({ people-password-mother }), “tēta parole” ({ people-password-father }) or “citas atbildīgās personas parole” ({ people-password-other }).

    After you have logged in I greet you and name the user: “Welcome to E-klase! User: { people-owner-mother }” (or { people-owner-father }, { people-owner-other }, { people-owner-student }).

    If the student’s password has come to your phone, get in touch with the class teacher so that the phone number is corrected. While logging in you can also report this with one tap.

## Safety

help-question-confidential-button = Is the correspondence confidential?
help-question-confidential-answer =
    <b>Is the correspondence in E-klase mail confidential?</b>

    Yes. That is why the E-klase password must not be given to anybody else, your child included.

    When you have finished with E-klase, always tap “Log out”.
help-question-deletion-button = Can a letter be deleted for good?
help-question-deletion-answer =
    <b>Can a letter be deleted for good?</b>

    No. Letters cannot be removed for good from the folders “Sent” and “Deleted”: they are evidence of the correspondence.
help-question-foreign-button = May I use somebody else’s password?
help-question-foreign-answer =
    <b>May I use somebody else’s password?</b>

    No. Please be warned: using somebody else’s password may lead to criminal proceedings.

## Every day

help-question-absence-button = How do I report an absence?
help-question-absence-answer =
    <b>How do I report an absence?</b>

    “Report an absence” in the menu, then the day and the reason. Or write one line: “Anna is sick today”, “dentist tomorrow until 11”. I read back what I understood before anything is kept.

    The class teacher sees it at once, and you see when it was looked at and what was decided. You need not phone: if nobody has seen it by the school’s time, I tell you to.
help-question-notices-button = How do I get fewer notices?
help-question-notices-answer =
    <b>How do I get fewer notices?</b>

    “Notices” in the settings: each kind comes at once, in one message in the evening, in the summary on Friday, or not at all. In quiet hours notices wait for the morning; only the school’s urgent ones do not.
help-question-eyes-button = How can a grandmother look?
help-question-eyes-answer =
    <b>How can a grandmother look?</b>

    “Another pair of eyes” in the settings: choose what may be seen and until which day, and send the link. To read only; you can end it at any moment. Give your password to nobody.

## For teachers

help-question-marking-button = How do I enter the marks of a class?
help-question-marking-answer =
    <b>How do I enter the marks of a class?</b>

    “Enter marks”, then the group and the work. Write one message: “Anna 8, Jānis 7, Bērziņš nv”, “rest 7”. Or ask for the table, fill it in and send it back.

    Before anything is saved I show what I understood and ask about the rest. For ten minutes all of it can be undone; families are told only then. A corrected mark keeps the old one.
help-question-missing-button = How do I note who is missing?
help-question-missing-answer =
    <b>How do I note who is missing?</b>

    “Register” opens the lesson that is on now. Tap whoever is missing or late; that all are there is one tap. Reported pupils are marked already.

    If a pupil is missing and nobody reported it, I tell the family after ten minutes: until then it can be corrected.
help-question-assigning-button = How do I set homework?
help-question-assigning-answer =
    <b>How do I set homework?</b>

    “Assign”: one group or several, the day (usually the next lesson), the words, a photo or PDF if needed. Tests are planned the same way; I say so if the class already has two that day.
help-question-away-button = Who stands in for me?
help-question-away-answer =
    <b>Who stands in for me?</b>

    “My working hours”: name the days and a colleague. On those days the colleague sees your class and groups and gets the absence reports; afterwards it ends by itself.

## For the office and the head

help-question-lists-button = How do class lists get in?
help-question-lists-answer =
    <b>How do class lists get in?</b>

    Whoever runs the server imports the lists of the school (OneRoster files). What will change is shown before. Class teachers can also enter the numbers of parents themselves, a whole class in one message.
help-question-roles-button = How do I add a colleague?
help-question-roles-answer =
    <b>How do I add a colleague?</b>

    “Staff”: name, personal code, phone and role. The password comes by text message; nobody can see or set it. When the role ends, so do the log-ins, at once.
help-question-year-button = How does the new year begin?
help-question-year-answer =
    <b>How does the new school year begin?</b>

    The head does it: “School”, then the new school year. You first see which class becomes which and how many pupils leave. It cannot be turned back, so the year is to be typed.

## Privacy

help-question-kept-button = What is kept about me?
help-question-kept-answer =
    <b>What is kept about me and the child, and why?</b>

    • Name, class, whose parent one is: so that everybody sees only their own.
    • Personal code and telephone number: to be able to log in. They are encrypted.
    • Marks, homework, absences, remarks: entered by the school and the family.
    • The words of an absence and the doctor’s note: encrypted; seen by the family and by those at school who must know.
    • Your settings and log-ins: when and in which Telegram account.

    The text of messages is not kept once they are sent. The school is responsible for the data: ask it about corrections and how long things are kept.
help-question-mine-button = How do I get my data?
help-question-mine-answer =
    <b>How do I get my data?</b>

    Write /mani_dati: you will get a file at once, with everything kept here about you and, if you are a parent, about your child. It holds no telephone number or code of anybody else.
help-question-chats-button = Is the chat with the bot encrypted?
help-question-chats-answer =
    <b>Is the chat with the bot encrypted?</b>

    Not fully. Chats with bots in Telegram are not end-to-end encrypted: they are kept on Telegram’s servers. That is why I delete the message with the password at once, and keep personal codes and phone numbers encrypted.

    If somebody else uses your phone, lock Telegram with a passcode and tap “Log out” when you have finished.
help-question-official-button = Is this the official service?
help-question-official-answer =
    <b>Is this the official E-klase service?</b>

    No. This bot is not the official E-klase service, and it does not log in to it.

    Never write the portal’s password here: only the one that your school sends by SMS works here. The data for the bot are entered by the school, and questions about them go to the school.

## The bot's own texts in Telegram: on its profile, and in an empty chat before /start

help-bot-about = Your child’s lessons, grades, homework, absences. Not the official E-klase service.
help-bot-description =
    E-klase for families and teachers: your child’s lessons, grades, homework and absences here in Telegram.

    Log in with the student’s personal code and the password that the school sends by SMS.

    This is not the official E-klase service. Chats with the bot are not end-to-end encrypted.
