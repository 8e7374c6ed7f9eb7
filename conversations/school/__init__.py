"""The school's own settings: for the office, and what is the head's alone.

Skola ──► a setting ──► its value is typed ──► kept, read back, with who changed it last    rules.py
  ├─ [Mācību gads] ──► terms, days without lessons                                          calendar.py
  ├─ [Gada maiņa] ──► numbers by class ──► «2027/2028» is typed ──► done once (head)        year.py
  └─ [Darbību žurnāls] ──► who saw, who changed: all, one person's, about one pupil (head)  log.py
When the new year begins, a job ends the log-ins of those who left and says goodbye (parting.py).
"""

from typing import Final

from conversations.school import calendar, log, parting, rules, year
from conversations.school import taps as t
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic

PLACE: Final = rules.PLACE
overview = rules.overview

TOPIC: Final = Topic(
    name=PLACE,
    commands=(Command("skola", Look(overview), Audience.STAFF, aliases=("school",)),),
    taps=(
        (t.OpenSchool, Look(overview), Audience.STAFF),
        (t.StopSchool, Do(rules.stop), Audience.STAFF),
        (t.OpenSetting, Do(rules.opened), Audience.STAFF),
        (t.Review, Do(rules.review), Audience.STAFF),
        (t.OpenCalendar, Look(calendar.overview), Audience.STAFF),
        (t.AskTerm, Do(calendar.ask_term), Audience.STAFF),
        (t.AskHoliday, Do(calendar.ask_holiday), Audience.STAFF),
        (t.RemoveHoliday, Do(calendar.remove), Audience.STAFF),
        (t.OpenYear, Look(year.overview), Audience.STAFF),
        (t.AskYear, Do(year.ask), Audience.STAFF),
        (t.OpenLog, Look(log.overview), Audience.STAFF),
        (t.FindInLog, Do(log.ask), Audience.STAFF),
    ),
    states=(
        (t.AwaitSetting, Do(rules.typed)),
        (t.AwaitTerm, Do(calendar.term_typed)),
        (t.AwaitHoliday, Do(calendar.holiday_typed)),
        (t.AwaitYear, Do(year.typed)),
        (t.AwaitWhom, Do(log.typed)),
    ),
    menu=(MenuItem("school-menu-button", Look(overview), Audience.STAFF),),
    jobs=(parting.PARTING,),
)
