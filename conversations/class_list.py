"""The numbers of a whole class in one go, as in September: typed or as CSV, looked at, saved and sent.

[Visas klases numuri] ──► lines? ──► what was understood, what is unclear ──► [Saglabāt un sūtīt]
                            ▲                     │                           [Arī sakrītošos]
                            └── more lines ◄──────┘
"""

import asyncio
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel, ConfigDict

from conversations import binding, roll
from conversations.child import Id
from conversations.class_lines import (
    Fault,
    Line,
    ListTooLong,
    lines_of,
    lines_of_csv,
    understood,
)
from conversations.event import Attached, Typed
from conversations.mending import OpenClass, OpenList
from conversations.screen import Button, Row, Screen
from conversations.state import State
from conversations.tap import Tap
from conversations.topic import Audience, Do
from conversations.turn import Turn
from locales import Markup
from storage import registration
from storage.owner_card import OwnerCard
from storage.passwords import Checker, Fresh
from storage.people import masked_phone
from storage.registration import Pupil
from storage.viewer import OwnerKind

SHOWN: Final = 40
LONGEST_SHOWN: Final = 60


class Entry(BaseModel):
    """One number to be written: of somebody known, or (``person`` None) of a guardian who is new.

    ``coincides``: the school, or the list itself, has the number for somebody else.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    student: Id
    kind: OwnerKind
    person: Id | None
    given: str
    family: str
    pupil: str
    phone: str
    coincides: bool

    @property
    def place(self) -> tuple[int, str, int | None, str]:
        """Whose it is: a later line about the same replaces it."""
        return self.student, self.kind, self.person, "" if self.person else f"{self.given} {self.family}"


class EnterList(State, name="registration.list", takes_tables=True):
    """Lines of a class are awaited; ``entries``: what was understood so far and is not saved."""

    id: Id
    entries: tuple[Entry, ...] = ()


class SaveList(Tap, code="rv"):
    """Write what was understood, and send passwords; ``also``: to numbers that somebody else has, too."""

    also: bool = False


class LeaveList(Tap, code="rb"):
    """Save nothing."""

    id: Id


async def ask(turn: Turn, tap: OpenList) -> Screen:
    """Begin a list of a class that one leads."""
    classes = await registration.classes(turn.tx, turn.seen_by())
    found = next((one for one in classes if one.id == tap.id), None)
    if found is None:
        return roll.gone(turn)
    turn.ask(EnterList(id=tap.id))
    return Screen(turn.say("registration-list-prompt", **{"class": found.name}), (_leave(turn, tap.id),))


async def leave(turn: Turn, tap: LeaveList) -> Screen:
    turn.done()
    return await roll.one_class(turn, OpenClass(id=tap.id))


async def lines(turn: Turn, state: EnterList) -> Screen:
    """Lines were typed, or sent as a file."""
    binding.no_password_stays(turn)
    pupils = await registration.students(turn.tx, turn.seen_by(), state.id)
    if not pupils:
        turn.done()
        return roll.gone(turn)
    try:
        given = _given(turn)
    except ListTooLong:
        return Screen(turn.say("registration-list-too-long"), (_leave(turn, state.id),))
    except ValueError:
        return Screen(turn.say("registration-list-file-unclear"), (_leave(turn, state.id),))
    if given is None:
        return Screen(turn.say("common-text-only"), (_leave(turn, state.id),))
    entries = {entry.place: entry for entry in state.entries}
    unclear: list[tuple[str, str]] = []
    for line in given:
        read = understood(line, pupils)
        entry = read if isinstance(read, str) else await _entry(turn, read, pupils)
        if isinstance(entry, Entry):
            entries[entry.place] = entry
        else:
            unclear.append((line, entry))
    state = state.model_copy(update={"entries": _apart(entries.values())})
    turn.ask(state)
    return _table(turn, state, unclear)


def _given(turn: Turn) -> list[str] | None:
    event = turn.event
    if isinstance(event, Typed):
        return lines_of(event.text)
    if isinstance(event, Attached):
        if event.table is None:
            raise ValueError("no table")
        return lines_of_csv(event.table.content)
    return None


async def _entry(turn: Turn, line: Line, pupils: list[Pupil]) -> Entry | Fault | str:
    """Whom a line means among those whom the school knows, or what is unclear."""
    viewer = turn.seen_by()
    pupil = next(one for one in pupils if one.id == line.student)
    cards = [
        card
        for card in await registration.owners(turn.tx, viewer, line.student)
        if card.owner.kind == line.kind
    ]
    if line.family:
        cards = [card for card in cards if _same(card, line)]
    if len(cards) > 1:
        return "several"
    card = cards[0] if cards else None
    if card is None and (line.kind == "student" or not line.family):
        return "name"
    if card is not None and card.progress == "barred":
        return "barred"
    person = None if card is None else card.owner.person_id
    had = await registration.phone_of(turn.tx, viewer, line.student, person or line.student)
    if card is not None and card.progress == "linked" and had == line.phone:
        return "linked"
    used = await registration.is_used_by_another(turn.tx, viewer, person or line.student, line.phone)
    return Entry(
        student=line.student,
        kind=line.kind,
        person=person,
        given=line.given if card is None else card.given_name,
        family=line.family if card is None else card.family_name,
        pupil=f"{pupil.family_name} {pupil.given_name}",
        phone=line.phone,
        coincides=used or (person is None and had == line.phone),
    )


def _same(card: OwnerCard, line: Line) -> bool:
    return card.name.casefold() == f"{line.given} {line.family}".casefold()


def _apart(entries: Any) -> tuple[Entry, ...]:
    """The same number twice in a list is somebody else's for the second."""
    seen: dict[str, tuple[int | None, str]] = {}
    kept = []
    for entry in entries:
        who = entry.person, f"{entry.given} {entry.family}"
        twice = seen.setdefault(entry.phone, who) != who
        kept.append(entry.model_copy(update={"coincides": True}) if twice else entry)
    return tuple(kept)


def _table(turn: Turn, state: EnterList, unclear: list[tuple[str, str]]) -> Screen:
    say, entries = turn.say, state.entries
    sure = [entry for entry in entries if not entry.coincides]
    text = [say("registration-list-understood", count=len(entries))]
    text += [_row(turn, entry) for entry in entries[:SHOWN]]
    if len(entries) > SHOWN:
        text.append(say("registration-list-more", count=len(entries) - SHOWN))
    if unclear:
        text += [Markup(""), say("registration-list-unclear")]
        text += [
            say(f"registration-list-unclear-{why}", line=line[:LONGEST_SHOWN])
            for line, why in unclear[:SHOWN]
        ]
        text += [Markup(""), say("registration-list-again")]
    rows: list[Row] = []
    if sure:
        rows.append((Button(say.plain("registration-list-save-button", count=len(sure)), SaveList()),))
    if len(sure) < len(entries):
        text += [Markup(""), say("registration-list-coincides")]
        label = say.plain("registration-list-also-button", count=len(entries))
        rows.append((Button(label, SaveList(also=True)),))
    return Screen(Markup.join("\n", text), (*rows, _leave(turn, state.id)))


def _row(turn: Turn, entry: Entry) -> Markup:
    key = "registration-list-coinciding-row" if entry.coincides else "registration-list-row"
    owner = turn.say(f"people-owner-{entry.kind}")
    return turn.say(key, pupil=entry.pupil, owner=owner, phone=masked_phone(entry.phone))


def _leave(turn: Turn, class_id: int) -> Row:
    return (Button(turn.say.plain("common-cancel-button"), LeaveList(id=class_id)),)


@dataclass(frozen=True, slots=True)
class Saving:
    """The one step at whose end the passwords leave, with the checker that hashes them."""

    checker: Checker

    async def hashed(self, turn: Turn, tap: SaveList) -> list[Fresh]:
        """Before the writer is held: a class has sixty of them."""
        count = len(_chosen(turn.state, tap))
        return list(await asyncio.gather(*(self.checker.fresh(turn.tx.vault) for _ in range(count))))

    async def save(self, turn: Turn, tap: SaveList) -> Screen | None:
        """All in one transaction; what is not one's own to write any more is left out."""
        state = turn.state
        if not isinstance(state, EnterList):
            turn.toast(turn.say.plain("common-outdated-toast"))
            return None
        fresh = iter(turn.prepared or [])
        chosen = _chosen(state, tap)
        sent = sum([await self._bound(turn, entry, next(fresh, None)) for entry in chosen])
        turn.done()
        text = turn.say("registration-list-done", count=sent)
        if sent < len(chosen):
            text = Markup.join("\n", [text, turn.say("registration-list-not-sent", count=len(chosen) - sent)])
        return Screen(text, ((roll.back(turn, OpenClass(id=state.id)),),))

    async def _bound(self, turn: Turn, entry: Entry, fresh: Fresh | None) -> bool:
        viewer, person = turn.seen_by(), entry.person
        if person is None:
            if entry.kind not in {"mother", "father", "other"}:
                return False
            name = (entry.given, entry.family)
            person = await registration.add_guardian(turn.tx, viewer, entry.student, entry.kind, *name)
        if person is None:
            return False
        card = await registration.owner(turn.tx, viewer, entry.student, person, entry.kind)
        if card is None or card.progress == "barred":
            return False
        return await binding.bind(turn, self.checker, card, entry.phone, fresh)


def _chosen(state: State | None, tap: SaveList) -> list[Entry]:
    if not isinstance(state, EnterList):
        return []
    return [entry for entry in state.entries if tap.also or not entry.coincides]


def taps(saving: Saving) -> tuple[Any, ...]:
    """Of the topic registration."""
    return (
        (OpenList, Do(ask), Audience.STAFF),
        (LeaveList, Do(leave), Audience.STAFF),
        (SaveList, Do(saving.save, before=saving.hashed), Audience.STAFF),
    )
