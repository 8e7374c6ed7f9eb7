"""The school's side of announcements, events and polls.

«📢 Paziņot» (desk.py) ──► something new: whom, what, words (questions.py, writing.py) ──► the draft (hub.py)
      │                                                            «Publicēt» ──┐
      └──► one that was told ──► its card (card.py) ◄────────────────────────────┘
                                   ├─► names, tables (reading.py)   ├─► corrected, stopped (doing.py)
                                   └─► counts along while it goes out (telling.py)
"""

from typing import Final

from conversations.publishing import card, desk, doing, hub, reading, telling, writing
from conversations.publishing.frame import staff
from conversations.publishing.taps import (
    PLACE,
    Ask,
    AskSure,
    AskWhom,
    Clear,
    Composing,
    Correct,
    DropDraft,
    Move,
    NewDraft,
    OpenBooked,
    OpenCard,
    OpenDesk,
    OpenDraft,
    OpenReaders,
    OpenTold,
    OpenWaiting,
    OpenWords,
    PickAt,
    PickKind,
    PickReaders,
    PickUntil,
    PickWhom,
    Publish,
    Remind,
    Stop,
    Switch,
    TakeFile,
    TakeTable,
    TakeToldFile,
    Withdraw,
)
from conversations.topic import Audience, Command, Do, MenuItem, Topic

__all__ = ["PLACE", "TOPIC", "overview"]

overview: Final = staff(desk.overview)
_DESK: Final = Do(overview)

TOPIC: Final = Topic(
    name=PLACE,
    commands=(Command("pazinot", _DESK, Audience.STAFF, aliases=("announce",)),),
    taps=(
        (OpenDesk, _DESK, Audience.LINKED),
        (OpenWaiting, Do(staff(desk.waiting)), Audience.LINKED),
        (NewDraft, Do(staff(hub.new)), Audience.LINKED),
        (AskWhom, Do(staff(hub.ask_whom)), Audience.LINKED),
        (PickWhom, Do(staff(hub.pick_whom)), Audience.LINKED),
        (PickKind, Do(staff(hub.pick_kind)), Audience.LINKED),
        (OpenDraft, Do(staff(hub.opened)), Audience.LINKED),
        (Ask, Do(staff(writing.ask)), Audience.LINKED),
        (Clear, Do(staff(hub.clear)), Audience.LINKED),
        (PickReaders, Do(staff(hub.pick_readers)), Audience.LINKED),
        (Switch, Do(staff(hub.switch)), Audience.LINKED),
        (PickAt, Do(staff(hub.pick_at)), Audience.LINKED),
        (PickUntil, Do(staff(hub.pick_until)), Audience.LINKED),
        (DropDraft, Do(staff(hub.drop)), Audience.LINKED),
        (Publish, Do(staff(hub.publish)), Audience.LINKED),
        (OpenCard, Do(staff(card.opened)), Audience.LINKED),
        (OpenWords, Do(staff(reading.words)), Audience.LINKED),
        (OpenReaders, Do(staff(reading.readers)), Audience.LINKED),
        (OpenBooked, Do(staff(reading.booked)), Audience.LINKED),
        (TakeTable, Do(staff(reading.table)), Audience.LINKED),
        (TakeFile, Do(staff(reading.attachment)), Audience.LINKED),
        (Remind, Do(staff(doing.remind)), Audience.LINKED),
        (Correct, Do(staff(doing.correct)), Audience.LINKED),
        (Move, Do(staff(doing.move)), Audience.LINKED),
        (AskSure, Do(staff(doing.ask_sure)), Audience.LINKED),
        (Withdraw, Do(staff(doing.withdraw)), Audience.LINKED),
        (Stop, Do(staff(doing.stop)), Audience.LINKED),
        (OpenTold, Do(staff(telling.opened)), Audience.LINKED),
        (TakeToldFile, Do(staff(telling.attachment)), Audience.LINKED),
    ),
    states=((Composing, Do(staff(writing.answered))),),
    menu=(MenuItem("publishing-menu-button", _DESK, Audience.STAFF),),
    jobs=telling.JOBS,
)
