### A teacher’s working hours, and the days on which a colleague stands in.
### $days: “24.11.–27.11.”, “tomorrow”; $substitute, $name: a colleague

duties-menu-button = 🌴 My working hours
duties-darba-laiks-command = My working hours and who stands in

## The first screen. $hours: duties-hours-label

duties-teachers-only = Teachers set their working hours and who stands in here. Who is away today stands in the morning summary.
duties-hours = I answer families: <b>{ $hours }</b>
# $days: “Mo–Fr”; $opens, $closes: “8:00”.
duties-hours-label = { $days } { $opens }–{ $closes }
duties-leaves-none = If you will not be at school, name the days and the colleague who stands in for you.
duties-leave-now = <b>I am away now</b> ({ $days }). { $substitute } stands in.
duties-leave-ahead = <b>I will be away</b> { $days }. { $substitute } will stand in.
duties-stands-in = I stand in for { $name }, { $days }
duties-open-button = { $days } · { $substitute }
duties-leave-button = I will be away…
duties-hours-button = Change the hours

## The working hours

duties-hours-hint = Tick the days on which you answer families. At other hours nobody hurries you.
duties-tick-button = ○ { $day }
duties-ticked-button = ✓ { $day }
duties-times-button = Change the times
duties-last-day-toast = At least one day has to stay.
duties-hours-prompt = Write from when to when you answer families, for example 8.00–17.00.
duties-hours-unclear = I did not understand the time. Write, for example, 8.00–17.00.
duties-hours-order = The end has to be after the beginning. Write, for example, 8.00–17.00.
duties-hours-kept = <b>The working hours are changed.</b>

## Which days

duties-days-prompt = On which days will you not be at school? Choose or write, for example, “from 25.11. to 27.11.”.
duties-days-unclear = I did not understand the days. Write, for example, 25.11. or “from 25.11. to 27.11.”.
duties-today-button = Today
duties-tomorrow-button = Tomorrow
# $day: a Friday, “27.11.”.
duties-friday-button = Until Friday, { $day }
duties-fault-order = The last day is before the first. Write, for example, “from 25.11. to 27.11.”.
duties-fault-past = These days are over. Name days from today on.
duties-fault-far = Days so far ahead cannot be named yet. Name them nearer to the time.
duties-fault-long = So long a time cannot be named here: 62 days at most. Please ask the school office.
duties-fault-overlap = You are away on these days already. Change what is there.
duties-fault-self = You cannot stand in for yourself. Choose a colleague.
duties-fault-gone = This colleague does not work at the school on these days. Choose another one.
duties-fault-away = This colleague is away on these days, too. Choose another one.

## Who stands in. $names: colleagues

duties-colleague-prompt = Who stands in for you <b>{ $days }</b>? Choose or write a part of the name.
duties-colleague-none = I found no such colleague. Write another part of the name.
duties-colleagues-none = Nobody at the school could stand in on these days. Please ask the school office.
duties-colleagues-away = <i>Away themselves: { $names }</i>

## What is given away. $classes: “7.b”; $groups: “Mathematics (7.b), …”

duties-confirm = <b>{ $substitute }</b> will stand in for you: { $days }.
duties-gives-classes = Class: { $classes }
duties-gives-groups = Lessons: { $groups }
duties-gives-nothing = You have neither a class nor lessons on these days.
duties-confirm-button = Confirm
duties-kept-told = <b>Saved.</b> I have just written to your colleague.
duties-kept-untold = <b>Saved.</b> Your colleague cannot be reached here: please tell them yourself.

## One leave

duties-leave = <b>I am away: { $days }</b>. { $substitute } stands in.
duties-other-days-button = Change the days
duties-other-colleague-button = Change the colleague
duties-end-button = I am back
duties-cancel-button = I will not be away
duties-end-sure = Are you back? { $substitute } will no longer see your class and lessons.
duties-cancel-sure = Will you be at school after all ({ $days })? { $substitute } will not stand in.
duties-sure-button = Yes
duties-ended = <b>Nobody stands in for you any more.</b>

## To the colleague. $what: classes and groups

duties-told-granted = <b>You stand in for { $name }</b>, { $days }. On these days you have: { $what }.
duties-told-ended = <b>You no longer stand in for { $name }</b>, { $days }.
duties-open-all-button = My working hours
