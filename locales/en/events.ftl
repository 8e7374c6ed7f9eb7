### Events: what is ahead, one of them, talks with teachers.

events-notikumi-command = Parents’ evenings, trips and other events

## The events ahead. $day: “Tomorrow, on Tuesday, 24 November”

events-list = <b>Events</b>
events-list-empty = <b>Events</b>: nothing has been announced yet.
events-list-day = <b>{ $day }</b>
# ● not opened yet.
events-line = ● { $title }
events-line-read = { $title }
events-line-until = until { $day }

## One event. $when: “on Tuesday, 24 November, 18:00–19:30”

events-when = When: { $when }
events-where = Where: { $place }
events-days = { $first }–{ $last }
events-day-time = { $day }, at { $time }
events-day-times = { $day }, { $starts }–{ $ends }
events-talks-button = Book a talk with a teacher
events-talks-own-button = Booked talks: { $count }
events-file-button = Put into the calendar
events-file = <b>{ $title }</b>: open the file, and the event will be in your calendar.
events-news = Event { $day }: <b>{ $title }</b>

## Talks with teachers at an event. $what: the teacher’s subjects; $count: how many times are free

events-talks = <b>Talks with teachers</b> · { $title }
events-talks-none = Your child’s teachers have not offered times yet.
events-talks-free =
    <b>{ $teacher }</b> ({ $what }): { $count ->
        [one] { $count } free time
       *[other] { $count } free times
    }
events-talks-own = ✓ <b>{ $teacher }</b> ({ $what }): at { $time }
# $name: who of the family booked it.
events-talks-family = ✓ <b>{ $teacher }</b> ({ $what }): at { $time }, booked by { $name }

## One teacher’s times. $day: “on Thursday, 26 November”

events-talk = <b>{ $teacher }</b> · { $what }
events-talk-class-teacher = class teacher
events-talk-choose = A talk lasts { $minutes } min. Choose a time { $day }:
events-talk-change = To change it, choose another time { $day } ({ $minutes } min):
events-talk-full = All times are taken. If somebody cancels, the time will appear here.
events-talk-overlap = <i>Times at which your child has another talk are not shown.</i>
events-talk-booked = ✓ Booked: { $day }, at { $time }
# Behind the line above.
events-talk-room = , room: { $room }
events-talk-booked-by = Booked by { $name }. Anyone in the family can change it.
events-talk-cancel-button = Cancel the talk
events-talk-booked-toast = Booked. The child’s other parent sees it too.
events-talk-taken-alert = Another family has just taken this time. The free times are shown under the message.
events-talk-changed-alert = Your family’s booking has changed meanwhile. Please look at it and choose again.
events-talk-cancelled-toast = Cancelled. The time is free again.
events-talk-calendar = Talk: { $teacher }
