"""A teacher's working hours, and the days on which a colleague stands in.

Mans darba laiks ──► [Mainīt darba laiku] ──► days ticked, hours typed                           hours.py
   │             ──► [Būšu prom…] ──► which days? ──► who stands in? ──► what is given ──► kept  leaving.py
   └─ [24.11.–27.11.] ──► other days, another colleague, back earlier                            leaves.py
The colleague is told in chat (telling.py); rights follow the days.
"""

from typing import Final

from conversations.duties import hours, leaves, leaving, overview
from conversations.duties import taps as t
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic

PLACE: Final = overview.PLACE

TOPIC: Final = Topic(
    name=PLACE,
    commands=(Command("darba_laiks", Look(overview.overview), Audience.STAFF, aliases=("hours",)),),
    taps=(
        (t.OpenDuties, Look(overview.overview), Audience.LINKED),
        (t.StopDuties, Do(overview.stop), Audience.LINKED),
        (t.OpenHours, Look(hours.opened), Audience.LINKED),
        (t.TickWeekday, Do(hours.tick), Audience.LINKED),
        (t.AskHours, Do(hours.ask), Audience.LINKED),
        (t.AskDays, Do(leaving.ask_days), Audience.LINKED),
        (t.PickDays, Do(leaving.pick_days), Audience.LINKED),
        (t.Confirm, Look(leaving.confirm), Audience.LINKED),
        (t.Grant, Do(leaving.grant), Audience.LINKED),
        (t.OpenLeave, Look(leaves.opened), Audience.LINKED),
        (t.AskEnd, Look(leaves.ask_end), Audience.LINKED),
        (t.EndLeave, Do(leaves.end), Audience.LINKED),
    ),
    states=(
        (t.AwaitHours, Do(hours.typed)),
        (t.AwaitDays, Do(leaving.days_typed)),
        (t.AwaitName, Do(leaving.name_typed)),
    ),
    menu=(MenuItem("duties-menu-button", Look(overview.overview), Audience.STAFF),),
)
