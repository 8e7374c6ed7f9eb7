### The class teacher registers parents: the class, a student’s people, a number, an SMS with the password.

## The way in, and the class. $guardians, $registered: how many there are, and how many of them are logged in; $name: “Anna K.”

registration-menu-button = 👪 Registration of parents
registration-registracija-command = Registration of parents
registration-overview =
    <b>Registration of parents</b>

    Choose a class.
registration-no-class = Parents are registered by the class teacher. At present you lead no class.
registration-class =
    <b>Class { $class }</b> · { $registered } of { $guardians } adults logged in

    Beside each student: logged in / registered.
registration-report-number = ❗ <b>Number to correct:</b> { $child }, { $class }, { $owner } (reported { $day })
registration-report-link = ❗ <b>Log-in to check:</b> { $child }, { $class }, { $owner } (reported { $day })
registration-mend-button = Correct: { $name }, { $owner }
registration-check-button = Check: { $name }, { $owner }

## A student’s people. $state: registration-state-<progress>; $since: day and time

registration-owner =
    <b>{ $owner }</b>: { $name }
    { $state }
registration-owner-phone =
    <b>{ $owner }</b>: { $name }, { $phone }
    { $state }
registration-owner-none = <b>{ $owner }</b>: nobody registered
registration-state-none = no phone number
registration-state-phone = has a number, but no valid password
registration-state-queued = the SMS with the password is on its way
registration-state-sent = password sent { $since }
registration-state-failed = ❌ the SMS did not arrive: { $why }
registration-state-waiting = the SMS is waiting: the gateway does not answer, we keep trying
registration-state-delivered = password delivered { $since }
registration-state-expired = the password has run out
registration-state-linked = logged in since { $since }
registration-state-barred = access to the student’s data is barred
registration-reported-number = ❗ Reported { $day } at { $time }: the password came to somebody else’s phone. Please check the number.
registration-reported-link = ❗ Reported { $day } at { $time }: the family doubts that the right person has logged in. Please contact the family.
registration-settle-button = All in order
registration-settled-toast = Noted: all in order.
registration-end-button = End this person’s log-ins
registration-ended-toast = The log-ins have ended.
registration-add-button = + { $owner }
registration-enter-button = Enter a number
registration-change-button = Correct the number
registration-send-button = Send a password
registration-again-button = Send a password again
registration-resend-button = Send again
registration-number-changed = Number changed { $since }; the former number was told.
registration-remove-button = Delete the number
registration-remove-sure = Delete the number { $phone }? This person will get no more SMS.
registration-removed-toast = The number is deleted.

## Why a message did not arrive: the end of registration-state-failed

registration-fate-number = there is no such number
registration-fate-off = the phone is off or out of reach
registration-fate-blocked = this number takes no SMS
registration-fate-refused = the gateway refused it; check the number
registration-fate-undelivered = the operator did not deliver it; check the number
registration-fate-gateway = the gateway does not answer
registration-fate-limit = too many were sent to this number today; try later
registration-fate-demo = the sample school sends no real SMS
registration-fate-password = the password had ended

## A new guardian’s name. $owner: people-owner-<kind>

registration-name-prompt = Write the given name and family name ({ $owner }).
registration-name-unclear = I need a given name and a family name, such as Ilze Kalniņa.

## A number. $phone: its last three digits

registration-phone-prompt =
    <b>{ $owner }</b>: { $name }

    Write the mobile number, such as 26 123 456. Begin a foreign number with +. The password leaves at once.
registration-phone-landline = This number cannot get an SMS: Latvian mobile numbers begin with 2. Please write a mobile number.
registration-phone-length = The count of digits does not fit: a Latvian number has 8, a foreign one begins with + and the country code. Please write it again.
registration-phone-nonsense = I am waiting for a mobile number, such as 26 123 456 or +371 26 123 456.
registration-phone-used = The school has the number { $phone } for somebody else already. Is it really right here, too? If not, write another.
registration-keep-button = Yes, the number is right
registration-issued = ✅ The SMS with the password is being sent. It works for 72 hours; the one before works no more.
registration-not-issued = The password could not be sent: there is no number, no personal code of the student, or access is barred.
registration-just-sent-toast = A password was sent just now. If no SMS comes, try again in a minute.

## The numbers of a whole class. $line: a line as it was written; $phone: its last three digits; $count: how many

registration-list-button = 📋 Numbers of the whole class
registration-list-prompt =
    <b>Numbers of class { $class }</b>

    Write each person on a line: pupil, who they are to the pupil, number.

    Bērziņa Anna mother 26123456
    Bērziņa Anna father Andris Bērziņš 26123457
    Kalns Jānis student 26123458

    A parent’s name is needed only if the school does not know it yet. A CSV file with the same columns will do, too. I show everything before it is sent.
registration-list-understood =
    { $count ->
        [one] <b>I understood { $count } number.</b>
       *[other] <b>I understood { $count } numbers.</b>
    }
registration-list-row = ✅ { $pupil }, { $owner }: { $phone }
registration-list-coinciding-row = ❗ { $pupil }, { $owner }: { $phone }
registration-list-more = … and { $count } more.
registration-list-coincides = ❗ Somebody else has this number, too. Check it; if it is right, save it as well.
registration-list-unclear = <b>Not clear</b>
registration-list-unclear-number = ❓ { $line }: no mobile number
registration-list-unclear-landline = ❓ { $line }: that is no mobile number
registration-list-unclear-kind = ❓ { $line }: mother, father, other or student?
registration-list-unclear-student = ❓ { $line }: no such pupil in the class
registration-list-unclear-namesakes = ❓ { $line }: several pupils fit
registration-list-unclear-name = ❓ { $line }: add the parent’s given and family name
registration-list-unclear-several = ❓ { $line }: there are several, add the name
registration-list-unclear-barred = ❓ { $line }: access to the pupil’s data is barred
registration-list-unclear-linked = ❓ { $line }: logged in with this number already
registration-list-again = Write these lines again; the others stay.
registration-list-too-long = I take up to 120 lines at once. Divide the list.
registration-list-file-unclear = I cannot read this file. Save the table as CSV and send it again, or type the lines.
registration-list-save-button = Save and send: { $count }
registration-list-also-button = Those in use, too: { $count }
registration-list-done =
    { $count ->
        [one] ✅ { $count } SMS with a password is being sent.
       *[other] ✅ { $count } SMS with passwords are being sent.
    }
registration-list-not-sent = Could not be sent: { $count }. Open the class and see who has no password yet.

## Short messages: sent in Latvian, in ASCII form. $whose: people-password-<kind>; $class: «5.b»; $bot: the bot’s name

registration-password-sms = E-klase: { $whose } ({ $class }): { $password }. Valid 72 h, once. Telegram: @{ $bot }. Tell it to nobody!
registration-staff-sms = E-klase: { $whose }: { $password }. Valid 72 h, once. Telegram: @{ $bot }. Tell it to nobody!
registration-changed-sms = E-klase ({ $class }, { $owner }): the school has entered another number. Passwords no longer come to this one. If that is wrong, phone the class teacher.
registration-removed-sms = E-klase ({ $class }, { $owner }): the school has taken this number away. Passwords no longer come to it. If that is wrong, phone the class teacher.

## What comes to a phone that wrote to the school’s number. $minutes: how long the password lives

registration-asked-sms = E-klase: { $whose }: { $password }. Valid { $minutes } min, once. Telegram: @{ $bot }. Tell it to nobody!
registration-neutral-sms = E-klase: nothing was done. For a new password write EK and the personal code of the student from the registered phone, or ask the class teacher.
