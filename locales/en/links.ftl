### Logging in and out: the first screen, user name and password, and who is told of a new link.

## The first screen of somebody who is not logged in

links-welcome =
    <b>E-klase</b> on your phone: your child’s grades and homework.

    To log in you need the student’s personal code and the password that the school sends by SMS.
links-welcome-demo = This is the demo version: the school and its people are made up.
links-login-button = Log in to E-klase
links-no-password-button = No password?
links-help-button = Help
links-go-on-button = I have it, go on
links-language-toast = From now on in English.
links-pieslegties-command = Log in, or add a child

## The first line where there is no class to name; tabs of those with several parts in one chat

links-staff-header = 🏫 <b>{ $name }</b>, { $school }
links-student-header = 🎒 <b>{ $child }</b>
links-staff-button = School work
links-role-button = { $child }: { $owner }
links-other-part = That belongs to another view, not to this one:

## User name. $digits: how many digits were written

links-code-prompt =
    <b>User name</b>

    Write the student’s personal code: 11 digits. Teachers write their own.
links-code-first =
    I am deleting the message with the password and do not keep the password.

    The user name comes first: write the student’s personal code. Write the password after it, or in the same message.
links-code-digits = A personal code has 11 digits, but here there are { $digits }. Please check it and write it again.
links-code-unclear = I am waiting for the user name: the student’s personal code, 11 digits. It stands on the student card, for example.

## Password. $code: the user name, masked; $signs: how many letters and digits were written

links-password-prompt =
    <b>Password</b> (user name { $code })

    Write the password from the SMS: three groups of 5 signs. The SMS says whose it is: the mother’s, the father’s or the student’s. I will delete your message at once.
links-other-code-button = Another user name
links-password-form = A password has 15 signs: three groups of 5. Here there are { $signs }. I am deleting the message; check the SMS and write the password again.
links-password-unclear = I am waiting for the password from the SMS: three groups of 5 signs. You may paste the whole SMS.
links-picture = I cannot read pictures, and if there is a password in it, it should not stay here: I am deleting the message. Please write it in words.

## Refused: one text, whatever the reason. Too many at once: nothing was compared

links-refused =
    <b>Logging in did not work.</b> The user name or the password does not fit.

    A password works for 72 hours, once, and only with the code of the child that the SMS is about; a new one replaces the one before. After several failures one has to wait before the next try, sometimes for up to an hour.

    Write the password again, or begin anew.
links-crowded = Too many people are logging in at the moment, so I have not checked the password, and it is still good. Please write it again in a minute.

## After the log-in. $days: how long a link lives unused

links-session =
    The menu is at the bottom of the screen. The link ends if you do not use it for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. Trust your password to nobody, not even your child.
links-several = To move between the children, use the buttons under each view.
links-student-hint = This was the student’s password. If you are the mother, the father or another responsible person, the school has a wrong phone number.
links-student-here = This was the student’s password, but an adult is logged in to this chat as well. Student and parents each have a password of their own. If the student’s came to your phone, the school has a wrong number.
links-not-student-button = I am not the student
links-wrong-number-told = Thank you! The class teacher has been told to correct the number. The student’s link in this chat has ended. Once the number is right, your own password comes by SMS.
links-wrong-number-later = Thank you! The student’s link in this chat has ended. The class teacher will see the note on opening the parents’ registration; to be safe, tell them yourself as well.
links-wrong-number-class = <b>A phone number needs correcting.</b> { $child }: the password ({ $owner }) came to somebody else’s phone.
links-mend-button = Correct the number

## Logging out. $children: given names

links-leave-button = Log out
links-beigt-command = Log out
links-left = <b>You are logged out.</b> Nobody is logged in to this chat any more.
links-left-children = This goes for all the children: { $children }.
links-left-return = To come back, press /start. A password works once, so you will need a new one: the class teacher sends it by SMS.
links-left-warning = Trust your password to nobody. A warning: using somebody else’s password may lead to criminal proceedings.

## Told to others. $child: name, class; $owner: people-owner-<kind>; $day, $time: when

links-new-own =
    Another Telegram user has logged in to E-klase with your password: { $child }, { $owner }, { $day } at { $time }.

    If it was not you, press the button: that link ends at once.
links-new-family =
    { $owner } has logged in to E-klase: { $child }, { $day } at { $time }.

    If you doubt that it is the right person, press the button: the class teacher will look into it.
links-new-class = { $owner } has logged in to E-klase: { $child }, { $day } at { $time }.
links-not-me-button = That was not me
links-open-button = Open
links-not-me-done = That link has ended, and unused passwords work no more. Contact the class teacher and check that the school has your right phone number.
links-not-me-gone = That link has ended already.
links-doubted = The class teacher has been told and will look into it.
links-doubted-later = Noted. The class teacher will see it on opening the parents’ registration. If it is urgent, please phone the school.
links-doubted-class = <b>A link needs checking.</b> { $child }: the family doubts that the right person has logged in ({ $owner }). Please check the phone number.
links-guessed =
    <b>{ $name }</b>: today somebody tried several times to log in with this person’s personal code and a wrong password.

    The data are safe, and nothing needs doing. Tell nobody your password.
links-ended-elsewhere = A link in this chat was ended from another phone of yours. If it was not you, contact the class teacher.
