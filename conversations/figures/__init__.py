"""The school in figures: for the office and the head. Nothing here is about one child (storage/figures.py).

Statistika ──► who is logged in, who reads, in one screen
   ├─ [Klases] ──► class by class
   └─ [Kavējumi] ──► missed lessons class by class, as a picture; its caption says the same
"""

from typing import Final

from conversations.figures import missing, overview
from conversations.figures import taps as t
from conversations.topic import Audience, Command, Look, MenuItem, Topic

PLACE: Final = overview.PLACE

TOPIC: Final = Topic(
    name=PLACE,
    commands=(Command("statistika", Look(overview.overview), Audience.STAFF, aliases=("figures",)),),
    taps=(
        (t.OpenFigures, Look(overview.overview), Audience.STAFF),
        (t.OpenClassFigures, Look(overview.classes), Audience.STAFF),
        (t.DrawMissing, Look(missing.drawn), Audience.STAFF),
    ),
    menu=(MenuItem("figures-menu-button", Look(overview.overview), Audience.STAFF),),
)
