"""The morning at school for office and head: who is missing today, by class, and who stands in for whom.

Rīta pārskats ──► counts of the school and of each class      overview.py
   ├─ [7.b · 3] ──► the names
   ├─ [Ēdnīcai (CSV)] [Ar vārdiem (CSV)] ──► a file           sheets.py
   └─ [✓ Katru rītu] ──► the same comes by itself at the school's hour, or no longer   morning.py
"""

from typing import Final

from conversations.summary import morning, overview, sheets
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic

PLACE: Final = overview.PLACE

TOPIC: Final = Topic(
    name=PLACE,
    commands=(Command("parskats", Look(overview.overview), Audience.STAFF, aliases=("summary",)),),
    taps=(
        (overview.OpenSummary, Look(overview.overview), Audience.LINKED),
        (overview.OpenClassToday, Do(overview.one_class), Audience.LINKED),
        (overview.TakeKitchen, Look(sheets.kitchen), Audience.LINKED),
        (overview.TakeNames, Do(sheets.names), Audience.LINKED),
        (overview.WishMorning, Do(overview.wish), Audience.LINKED),
    ),
    menu=(MenuItem("summary-menu-button", Look(overview.overview), Audience.STAFF),),
    jobs=(morning.JOB,),
)
