"""Talks with teachers at a parents' evening, for guardians. Every call joins the viewer's right.

Mother and father of a child share its bookings: one slot a child and teacher, and both see who booked it.
Of two families who take one slot exactly one gets it: the engine keeps that, not this module.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from storage.alphabet import alphabetical
from storage.clock import milliseconds, moment
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("bookings")

Outcome = Literal["booked", "taken", "changed"]


@dataclass(frozen=True, slots=True)
class Slot:
    """A time of a teacher. ``booked_by``: who of the child's family booked it, if anybody did."""

    id: int
    starts_at: datetime
    minutes: int
    room: str | None
    is_taken: bool
    booked_by: str | None
    is_mine: bool

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)

    def overlaps(self, other: "Slot") -> bool:
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@dataclass(frozen=True, slots=True)
class Teacher:
    """A teacher of the child with times there, those to come and the child's own; the earliest first."""

    id: int
    name: str
    subjects: tuple[str, ...]
    is_class_teacher: bool
    slots: tuple[Slot, ...]

    @property
    def booked(self) -> Slot | None:
        """The child's time."""
        return next((slot for slot in self.slots if slot.booked_by is not None), None)


@dataclass(frozen=True, slots=True)
class Booked:
    """How booking ended. ``changed``: the family has decided otherwise meanwhile, nothing was written."""

    publication_id: int
    teacher_id: int
    outcome: Outcome


async def teachers(tx: Tx, viewer: Viewer, publication_id: int) -> list[Teacher]:
    """The child's teachers who offer times at an event: the class teacher first, then by family name."""
    named = await _sql.teachers(tx, **viewer.scope, publication=publication_id)
    slots: dict[int, list[Slot]] = {}
    for row in await _sql.slots(tx, **viewer.scope, publication=publication_id):
        slots.setdefault(row["teacher_id"], []).append(_slot(row))
    found = [
        _teacher(named, number, slots.get(number, [])) for number in {row["teacher_id"] for row in named}
    ]
    return sorted(
        found, key=lambda one: (not one.is_class_teacher, alphabetical(one.name.split()[-1]), one.id)
    )


async def book(tx: Tx, viewer: Viewer, slot_id: int, *, instead: int | None) -> Booked | None:
    """Books a slot for the child; ``instead``: the slot of this teacher that the family has, as it knows.

    A change is done whole or not at all: who does not get the new time keeps the old one. None: no such slot
    for this viewer, or it is over.
    """
    row = await _sql.slot(tx, **viewer.scope, slot=slot_id)
    if row is None or moment(row["starts_at"]) <= viewer.now:
        return None
    if row["current"] == slot_id:
        return Booked(row["publication_id"], row["teacher_id"], "booked")
    if row["current"] != instead:
        return Booked(row["publication_id"], row["teacher_id"], "changed")
    return Booked(row["publication_id"], row["teacher_id"], await _take(tx, viewer, slot_id, instead))


async def cancel(tx: Tx, viewer: Viewer, slot_id: int) -> Booked | None:
    """Gives the child's time back, whoever of the family booked it; None as `book`, or not the child's."""
    row = await _sql.slot(tx, **viewer.scope, slot=slot_id)
    if row is None or not await _sql.free(tx, **viewer.scope, slot=slot_id):
        return None
    return Booked(row["publication_id"], row["teacher_id"], "booked")


async def offer(
    tx: Tx,
    viewer: Viewer,
    publication_id: int,
    teacher_id: int,
    times: Iterable[datetime],
    *,
    minutes: int,
    room: str | None = None,
) -> list[int]:
    """Times at which a teacher talks, as the school enters them; their numbers. Empty: not the viewer's.

    A time that stands already keeps its number and its booking.
    """
    about = {"publication": publication_id, "teacher": teacher_id, "minutes": minutes, "room": room}
    rows = [await _sql.offer(tx, **viewer.scope, **about, starts=milliseconds(time)) for time in times]
    return [row["id"] for row in rows if row is not None]


async def _take(tx: Tx, viewer: Viewer, slot_id: int, instead: int | None) -> Outcome:
    held = None if instead is None else await _sql.holder(tx, **viewer.scope, slot=instead)
    if instead is not None and not await _sql.free(tx, **viewer.scope, slot=instead):
        return "changed"  # that talk is over, or was given back a moment ago
    if await _sql.take(tx, **viewer.scope, slot=slot_id):
        return "booked"
    if instead is not None and held is not None:
        kept = {"person": held["person_id"], "booked": held["booked_at"]}
        await _sql.put_back(tx, **viewer.scope, **kept, slot=instead)
    return "taken"


def _teacher(named: Iterable[Mapping[str, Any]], number: int, slots: Iterable[Slot]) -> Teacher:
    own = [row for row in named if row["teacher_id"] == number]
    subjects = {row["subject"] for row in own if row["subject"] is not None}
    return Teacher(
        id=number,
        name=f"{own[0]['given_name']} {own[0]['family_name']}",
        subjects=tuple(sorted(subjects, key=alphabetical)),
        is_class_teacher=any(row["subject"] is None for row in own),
        slots=tuple(slots),
    )


def _slot(row: Mapping[str, Any]) -> Slot:
    return Slot(
        id=row["id"],
        starts_at=moment(row["starts_at"]),
        minutes=row["minutes"],
        room=row["room"],
        is_taken=bool(row["taken"]),
        booked_by=f"{row['given_name']} {row['family_name']}" if row["booked_at"] is not None else None,
        is_mine=bool(row["mine"]),
    )
