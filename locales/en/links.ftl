### Logging in and out: the first screen, user name and password, and who is told of a new link.

## The first screen of somebody who is not logged in

links-welcome =
    <b>E-klase</b> on your phone: your child’s lessons, grades, homework and absences.

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
links-for-families = This part is for parents and students.
links-for-staff = This part is for school staff.
links-for-family = This part is for the family. You see what the family has opened to you.

## User name. $digits: how many digits were written

links-code-prompt =
    <b>User name</b>

    Write the student’s personal code: 11 digits. Teachers write their own.
links-code-prompt-child =
    <b>User name</b>

    Write the child’s personal code: 11 digits.
links-code-first =
    I am deleting the message with the password and do not keep the password.

    The user name comes first: write the student’s personal code. Write the password after it, or in the same message.
links-code-digits = A personal code has 11 digits, but here there are { $digits }. Please check it and write it again.
links-code-unclear = I am waiting for the user name: the student’s personal code, 11 digits. It stands on the student card, for example.

## Password. $code: the user name, masked; $signs: how many letters and digits were written

links-password-prompt =
    <b>Password</b> (user name { $code })

    Write the password from the SMS: three groups of 5 signs. The SMS says whose it is. I delete messages with the code and the password at once.
links-other-code-button = Another user name
links-password-form = A password has 15 signs: three groups of 5. Here there are { $signs }. I am deleting the message; check the SMS and write the password again.
links-password-sign = One of the signs cannot be in a password. Compare with the SMS and write it again. I am deleting the message.
links-password-unclear = I am waiting for the password from the SMS: three groups of 5 signs. You may paste the whole SMS.
links-picture = I cannot read pictures, and if there is a password in it, it should not stay here: I am deleting the message. Please type it.

## Refused: one text, whatever the reason. Too many at once: nothing was compared

links-refused =
    <b>Logging in did not work.</b> The user name or the password does not fit.

    A password works for 72 hours, once, and only with the code of the child that the SMS is about; a new one replaces the one before. After five failures even the right password is not taken for a while: at first half a minute, later up to an hour.

    Write the password again, or begin anew.
links-anew-button = Begin anew
links-crowded = Too many people are logging in at the moment, so I have not checked the password, and it is still good. Please write it again in a minute.

## After the log-in. $days: how long a link lives unused

links-session =
    The menu is at the bottom of the screen. You will be logged out if you do not use E-klase for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
links-keep-from-child = Trust your password to nobody, not even your child.
links-keep = Trust your password to nobody.
links-several = Choose another child with the button under the message.
links-student-hint = This was the student’s password. If you are the mother, the father or another responsible person, the school has a wrong phone number.
links-student-here = This was the student’s password, but an adult is logged in to this chat as well. Student and parents each have a password of their own. If the student’s came to your phone, the school has a wrong number.
links-not-student-button = I am not the student
links-wrong-number-thanks = Thank you! The student’s log-in in this chat has ended.
links-wrong-number-told = The class teacher has been told to correct the number.
links-wrong-number-later = The class teacher will see it on opening the parents’ registration; to be safe, tell them yourself as well.
links-wrong-number-next = Once the number is right, your own password comes by SMS.
links-wrong-number-class = <b>A phone number needs correcting.</b> { $child }: the password ({ $owner }) came to somebody else’s phone.

## Logging out. $children: given names

links-leave-button = Log out
links-beigt-command = Log out
links-left = <b>You are logged out.</b> Nobody is logged in to this chat any more.
links-left-children = This goes for all the children: { $children }.
links-left-return = To come back you will need a new password, as each works once: the class teacher sends it by SMS.
links-left-return-staff = To come back you will need a new password, as each works once: the school office sends it by SMS.
links-left-warning = Trust your password to nobody. A warning: using somebody else’s password may lead to criminal proceedings.

## Told to others. $child: name, class; $owner: people-owner-<kind>; $day, $time: when

links-new-own =
    { $child }, { $owner }: another Telegram user has logged in to E-klase with your password, { $day } at { $time }.

    If it was not you, press the button: that log-in ends at once.
links-new-family =
    { $child }: somebody logged in to E-klase as { $owner }, { $day } at { $time }.

    If you doubt that it is the right person, press the button: the class teacher will look into it.
links-new-class = { $child }: somebody logged in to E-klase as { $owner }, { $day } at { $time }.
links-not-me-button = That was not me
links-doubt-button = Ask to check
links-open-button = Open
links-not-me-done = That log-in has ended, and unused passwords work no more. Contact the class teacher and check that the school has your right phone number.
links-not-me-gone = That log-in has ended already.
links-doubted = The class teacher has been told and will look into it.
links-doubted-later = Noted. The class teacher will see it on opening the parents’ registration. If it is urgent, please phone the school.
links-doubted-class = <b>A log-in needs checking.</b> { $child }: the family doubts that the right person has logged in ({ $owner }).
links-guessed =
    <b>{ $name }</b>: today somebody tried several times to log in with this person’s personal code and a wrong password.

    The data are safe, and nothing needs doing. Tell nobody your password.
links-ended-elsewhere = A log-in in this chat was ended from another phone of yours. If it was not you, contact the class teacher.
links-ended-by-teacher = The class teacher has ended a log-in in this chat. If it was yours, contact the class teacher: a new password comes by SMS.
