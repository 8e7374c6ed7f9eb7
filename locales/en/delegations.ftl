### Another pair of eyes: whom a guardian lets look at chosen things of a child, until a day.

## The list of a child. $things: «atzīmes, mājas darbi»; $until: «31.12.2026.»

delegations-heading = <b>Another pair of eyes</b>: who besides the family may look.
delegations-none = Nobody yet. You can let a grandmother see the homework, for instance: to read only, and only until a day you choose.
delegations-line = • { $name }: { $things }, until { $until }
delegations-line-open = • { $name }: { $things }, until { $until } (not accepted yet)
delegations-invite-button = Invite
delegations-button = 👀 Another pair of eyes

## One of them. $giver: who invited; $day: when they last looked; $until in «open»: the hour

delegations-one = <b>{ $name }</b>
delegations-one-things = Sees: { $things }, until { $until }
delegations-one-giver = Invited by { $giver }
delegations-one-used = Last looked on { $day }
delegations-one-open = Not accepted yet. The invitation is good until { $until }.
delegations-end-button = End
delegations-ended-toast = Ended: nothing can be seen any more.

## Inviting

delegations-choose = What may they see? To read only.
delegations-grades-label = Grades
delegations-homework-label = Homework
delegations-timetable-label = Timetable
delegations-announcements-label = Announcements
delegations-go-on-button = Next
delegations-until = They will see: { $things }. Until which day?
delegations-until-button = Until { $day }
delegations-other-day-button = Another day
# $example: «23.12.2026.»
delegations-day = Write the last day, for example { $example }
delegations-day-again = I cannot take that day. Write a day within a year, for example { $example }
delegations-name = What do you call this person? Write, for example, “grandma Velta”.
delegations-name-again = Write a name in one line, of at most { $most } characters.
delegations-refused = I could not invite them. At most { $most } people can be invited for one child: end one first.
delegations-made = The invitation is ready: <b>{ $name }</b> will see { $things }, until { $until }
delegations-link =
    Send this link to this person only. It works once, within 48 hours.

    <code>{ $link }</code>
delegations-copy-button = Copy the link

## Whoever follows the link. $owner: people-owner-<kind>

delegations-invitation =
    { $giver } ({ $owner }) lets you look into E-klase.

    <b>{ $child }</b>: { $things }, until { $until }

    You will be able to read but not to change anything. The family sees that you look and can end it.
delegations-accept-button = I agree
delegations-invalid = This invitation is no good: it was used, has run out, or you do not need it. Ask for a new link.
delegations-welcome = You can look by the menu. When you have finished, press “Log out”.
delegations-accepted = { $name } accepted the invitation and may look: { $child }. You can end it in the settings.
