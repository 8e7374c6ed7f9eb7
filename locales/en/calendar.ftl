### Lessons, tests and events in the family’s own calendar.

calendar-open-button = To my calendar
calendar-intro =
    <b>Lessons in your calendar</b>
    Lessons with their changes, tests and events until the end of the term.
calendar-file-button = Get a file (.ics)
# $first, $last: «23.11.».
calendar-file =
    Calendar { $first }–{ $last }
    Open the file and your phone will offer to add it. Later changes do not appear in the file.

## A private address

calendar-address-none = With a private address the calendar app gets the changes by itself.
# $day: «2026. gada 23. novembris».
calendar-address-stands = A private address is in force; made: { $day }. It is shown only once: if it is lost, make a new one, and the old one stops working.
calendar-make-button = Make a private address
calendar-renew-button = Make a new address
calendar-end-button = End the address
calendar-copy-button = Copy the address
calendar-made =
    Add this address to your calendar as a subscription:

    <code>{ $address }</code>

    It is shown only now. Whoever knows the address sees the child’s lessons: do not give it to others. It works as long as you are logged in to E-klase in this chat.
calendar-ended-toast = The address does not work any more.

## Inside the calendar

calendar-title = E-klase: { $name }
calendar-cancelled-title = Cancelled: { $subject }
calendar-untimed-title = Lesson { $number }: { $subject }
calendar-test-title = Test: { $subject }
