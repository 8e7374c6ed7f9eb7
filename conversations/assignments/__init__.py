"""Setting work and changing lessons: what a teacher says to whole groups.

📚 Uzdot ──► [Mājas darbs], [Pārbaudes darbs] ──► groups (start.py) ──► words, files, day (preview.py) ──► set
    │  └──── «7.b matemātika uz piektdienu: 45. uzd.» (line.py) ────────────┘                      (listed.py)
    ├──► [Stundas temats] ──► a day ──► a lesson ──► words (lessons.py)
    ├──► [Stundu izmaiņas] ──► a day ──► a lesson ──► not held, other room, other place (changes.py)
    └──► [Uzdotais] ──► changed later, or taken back within ten minutes (listed.py)
"""

from conversations.assignments import changes, lessons, listed, preview, start, taps
from conversations.assignments.drafts import AwaitPlace, AwaitRoom, AwaitTopic, Draft
from conversations.assignments.start import PLACE, overview
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic

__all__ = ["PLACE", "TOPIC", "overview"]

TOPIC = Topic(
    name=PLACE,
    commands=(Command("uzdot", Do(start.overview), Audience.STAFF, listed_for=Audience.STAFF),),
    taps=(
        (taps.OpenStart, Do(start.overview), Audience.STAFF),
        (taps.ChooseKind, Do(start.choose_kind), Audience.STAFF),
        (taps.OpenGroups, Look(start.turn_page), Audience.STAFF),
        (taps.ToggleGroup, Do(start.toggle), Audience.STAFF),
        (taps.GroupsChosen, Do(start.chosen), Audience.STAFF),
        (taps.AskDay, Do(preview.ask_day), Audience.STAFF),
        (taps.ChooseDay, Do(preview.choose_day), Audience.STAFF),
        (taps.SetWork, Do(preview.set_work), Audience.STAFF),
        (taps.OpenMine, Look(listed.overview), Audience.STAFF),
        (taps.OpenWork, Do(listed.open_work), Audience.STAFF),
        (taps.ChangeWork, Do(listed.change), Audience.STAFF),
        (taps.TakeBack, Do(listed.take_back), Audience.STAFF),
        (taps.OpenLessons, Do(lessons.overview), Audience.STAFF),
        (taps.AskTopic, Do(lessons.ask_topic), Audience.STAFF),
        (taps.OpenLesson, Do(changes.open_lesson), Audience.STAFF),
        (taps.AskCancel, Look(changes.ask_cancel), Audience.STAFF),
        (taps.CancelLesson, Do(changes.cancel), Audience.STAFF),
        (taps.AskRoom, Do(changes.ask_room), Audience.STAFF),
        (taps.AskMove, Do(changes.ask_move), Audience.STAFF),
        (taps.ChooseNumber, Look(changes.choose_number), Audience.STAFF),
        (taps.MoveLesson, Do(changes.move), Audience.STAFF),
        (taps.WithdrawChange, Do(changes.withdraw), Audience.STAFF),
    ),
    states=(
        (Draft, Do(preview.answer)),
        (AwaitTopic, Do(lessons.topic)),
        (AwaitRoom, Do(changes.room)),
        (AwaitPlace, Do(changes.place)),
    ),
    menu=(MenuItem("assignments-menu-button", Do(start.overview), Audience.STAFF),),
)
