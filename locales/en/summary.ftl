### The morning at school, for its office and head. $class: “7.b”

summary-menu-button = 🍽 Morning summary
summary-parskats-command = Who is missing at school today, by class

## The counts. $enrolled: students; $away: missing all day

summary-office-only = The morning summary is for the school’s office and head.
summary-morning = <b>Good morning! Absences reported for today:</b>
summary-heading = <b>Morning summary</b> · { $day }
summary-no-school = There are no lessons today by the school’s calendar.
summary-total = Students: { $enrolled }. Missing all day: <b>{ $away }</b>
summary-total-parts = Part of the day: { $parts }
summary-unseen = 
    { $count ->
        [one] <b>❗ { $count } report has not been seen by anybody at school.</b>
       *[other] <b>❗ { $count } reports have not been seen by anybody at school.</b>
    }
summary-class = <b>{ $class }</b>: { $what }
summary-away = { $away } of { $enrolled } missing
summary-late = { $count } late
summary-early = { $count } leaving early
summary-lessons = { $count } some lessons
summary-class-unseen = { $count } not seen

## Teachers who are away. $first, $last: days

summary-substitutes = <b>Teachers away</b>
summary-substitute = { $name } ({ $first }–{ $last }), { $substitute } stands in

## The names of a class. $part: as in absences.ftl

summary-name = { $name }: { $part }
summary-name-unseen = ❗ { $name }: { $part } (nobody has seen it yet)

## Buttons, and what they do

summary-kitchen-button = For the kitchen (CSV)
summary-names-button = With names (CSV)
summary-again-button = Refresh
summary-wanted-button = ✓ Send every morning
summary-unwanted-button = ○ Send every morning
summary-wanted-toast = The summary will come every school morning.
summary-unwanted-toast = The summary will no longer come in the mornings.

## The files

summary-kitchen-file = <b>For the kitchen</b> · { $day }. Counts by class, without names and reasons.
summary-names-file = <b>Reported absences</b> · { $day }. With names: for the office only.
summary-kitchen-name-label = kitchen
summary-names-name-label = absences
summary-column-class-label = Class
summary-column-enrolled-label = Students
summary-column-away-label = Missing
summary-column-late-label = Late
summary-column-early-label = Leaving early
summary-column-lessons-label = Some lessons
summary-column-here-label = At school
summary-column-total-label = Total
summary-column-family-label = Family name
summary-column-given-label = Given name
summary-column-missing-label = Missing
summary-column-seen-label = Seen at school
summary-yes-label = yes
summary-no-label = no
