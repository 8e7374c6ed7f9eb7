### Who works at the school: the list, somebody’s card, somebody new, who leads which class.

staff-menu-button = 🧑‍🏫 Staff
staff-darbinieki-command = Staff and class teachers

## The list. $linked of $count are logged in

staff-overview =
    <b>Staff</b> · { $linked } of { $count } logged in

    ✓ behind a name: is logged in.
staff-search-button = Search
staff-classes-button = Classes
staff-add-button = Add a colleague
staff-search-prompt = Type a given name, a family name or a part of it.
staff-none = Nobody found by “{ $text }”. Try other words.
staff-found = Found by “{ $text }”: { $count }.

## Somebody’s card. $roles: «skolotājs, direktors»

staff-card = <b>{ $name }</b>: { $roles }
staff-card-leads = Class teacher of: { $classes }
staff-password-button = Password: { $role }
staff-end-button = End: { $role }
staff-number-button = Change the number
staff-role-button = + Role
staff-number-prompt =
    <b>{ $name }</b>

    Type the new mobile number.
staff-number-kept = The number is kept. A password goes there when you press “Password”.
staff-number-appoints = The numbers of the office and the head are the head’s to change.
# To the number that was theirs before.
staff-changed-sms = E-klase (school staff): the school has entered another number. Passwords no longer come to this one. If that is wrong, phone the school.
staff-sent = The password was sent by SMS.
staff-not-sent = No password can be sent: the phone number or the personal code is missing.
staff-given-toast = The role was given.
# $only: it is the only role
staff-end-sure =
    Is <b>{ $name }</b> no longer { $role }? The log-ins of this role end at once.{ $only ->
        [true] {" "}Leading classes and teaching end too.
       *[false] {""}
    }
staff-end-really-button = Yes, end it
staff-ended-toast = The role has ended.
staff-ended = The role has ended. This person is no longer in the list of staff.
staff-ended-told = The school has ended your staff log-in to E-klase. Thank you for your work!
staff-last-alert = This is the last person who manages the school. First add another office account or head.
staff-appoints-alert = The roles of office and head are given and ended by the head.

## Somebody new

# $appoints: whether office and head may be given, too
staff-role-prompt = { $appoints ->
        [true] Choose a role.
       *[false] Choose a role. Office and head are added by the head.
    }
staff-role-none = { $appoints ->
        [true] This person has all roles already.
       *[false] Other roles are given by the head.
    }
staff-name-prompt = Type the given and family name ({ $role }).
staff-name-unclear = A given and a family name are needed, such as Dace Bērziņa.
staff-code-prompt =
    <b>{ $name }</b>

    Type the personal code: it will be the user name. I delete the message with the code at once.
staff-code-unclear = A personal code has 11 digits, such as 309900-00017. Type it again.
staff-phone-prompt =
    Personal code: { $code }

    Type the mobile number: the password goes there.
staff-sure =
    <b>{ $name }</b>, { $role }
    Personal code: { $code }
    Phone: { $phone }
    From: { $day }

    If all is right, press “Add”. To choose another first day, type it, such as 1.12.
staff-day-unclear = I did not understand the day. Type it, such as 1.12., or press “Add”.
staff-keep-button = Add
staff-added-sent = { $name } was added. The password was sent by SMS.
staff-added = { $name } was added. Send the password when the work begins.
staff-refused-pupil = This personal code is a pupil’s. Nothing was added.
staff-refused-other-name = The school knows this personal code under another family name. Nothing was added; check the code.
staff-refused-appoints = The roles of office and head are given by the head. Nothing was added.

## Who leads which class

staff-classes =
    <b>Class teachers</b>
staff-classes-none = There are no classes yet.
staff-class-line = { $class } · { $teacher }
staff-class-nobody = ❗ { $class } · no class teacher
staff-lead-prompt =
    <b>Class { $class }</b>
    Class teacher now: { $teacher }

    Who leads it from today?
staff-lead-done-toast = The class teacher was changed.
