"""The register as teachers keep it: who was missing or late in a lesson, and that somebody went through it.

    sheets = await register.day(tx, viewer, today)   # the lessons that one gives, with their pupils
    await register.enter(tx, viewer, sheet.place, ANNA, "absent")
    await register.check(tx, viewer, sheet.place)           # «Visi ir», «Gatavs»

Whoever stands in for one lesson keeps that lesson's. Days from a week back until today are open; a lesson
of today takes entries from a quarter of an hour before its bell, before that it can only be looked at.
A pupil whom the family reported stands as missing without anybody's entry; with the check it becomes one.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final, Literal, NamedTuple

from storage import register_alarms, register_counts
from storage.absence_rules import Draft
from storage.alphabet import alphabetical
from storage.attendance import Kind
from storage.clock import RIGA, moment
from storage.lessons import Bell
from storage.register_reports import draft_of, expected
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("register")

Entry = Literal["absent", "late", "present"]
How = Literal["everybody", "marked"]
BACK: Final = timedelta(days=7)
"""How far back a register may still be filled in."""
AHEAD: Final = timedelta(minutes=15)
"""How long before its bell a lesson is open for entries."""


class Place(NamedTuple):
    """Which lesson."""

    group_id: int
    day: date
    number: int


class Check(NamedTuple):
    """Who went through it. ``how``: «everybody is here», or somebody was entered."""

    how: How
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Pupil:
    """A line of the register. ``kind``: what is entered; ``expected``: what the family's report says instead.

    ``is_reported``: the family has reported something of this lesson; ``is_excused``: the entry is excused.
    """

    id: int
    given_name: str
    family_name: str
    kind: Kind | None
    expected: Kind | None
    is_reported: bool
    is_excused: bool

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"

    @property
    def stands(self) -> Kind | None:
        """As what the pupil stands in the register: entered, or else reported."""
        return self.kind or self.expected

    @property
    def next_entry(self) -> Entry:
        """What a tap makes of it: here, missing, late, here."""
        following: dict[Kind | None, Entry] = {None: "absent", "absent": "late", "late": "present"}
        return following[self.stands]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The register of one lesson. ``group``: as the school calls it; ``stand_in``: who gives it instead."""

    place: Place
    subject: str
    group: str
    room: str | None
    bell: Bell | None
    stand_in: str | None
    topic: str | None
    checked: Check | None
    pupils: tuple[Pupil, ...]

    @property
    def missing(self) -> tuple[Pupil, ...]:
        return tuple(pupil for pupil in self.pupils if pupil.stands == "absent")

    @property
    def late(self) -> tuple[Pupil, ...]:
        return tuple(pupil for pupil in self.pupils if pupil.stands == "late")

    @property
    def has_entries(self) -> bool:
        """Whether a teacher entered anybody."""
        return any(pupil.kind is not None for pupil in self.pupils)

    @property
    def opens_at(self) -> datetime:
        """From when entries are taken; without bells from the beginning of the day."""
        if self.bell is None:
            return datetime.combine(self.place.day, time.min, RIGA)
        return datetime.combine(self.place.day, self.bell.starts, RIGA) - AHEAD

    def is_early(self, now: datetime) -> bool:
        """It can be looked at, and takes no entries yet."""
        return now < self.opens_at

    def has_ended(self, now: datetime) -> bool:
        """Without bells a lesson ends with its day."""
        ends = time.max if self.bell is None else self.bell.ends
        return datetime.combine(self.place.day, ends, RIGA) <= now

    def is_open(self, now: datetime) -> bool:
        """Nobody has gone through it, and it is one's own to do so."""
        return self.checked is None and self.stand_in is None and self.has_ended(now)


async def day(tx: Tx, viewer: Viewer, day: date) -> list[Sheet]:
    """The lessons that the viewer gives on a day, in their order; empty outside the open days."""
    if not viewer.today - BACK <= day <= viewer.today:
        return []
    at = _at(viewer, day)
    pupils = await _sql.pupils(tx, **at)
    reports = defaultdict[int, list[Draft]](list)
    for row in await _sql.reports(tx, **at):
        reports[row["student_id"]].append(draft_of(row))
    sheets: dict[Place, Sheet] = {}
    for row in await _sql.lessons(tx, **at):
        place = Place(row["group_id"], day, row["number"])
        own = [one for one in pupils if (one["group_id"], one["number"]) == (place.group_id, place.number)]
        sheets.setdefault(place, _sheet(place, row, own, reports))
    return list(sheets.values())


async def one(tx: Tx, viewer: Viewer, place: Place) -> Sheet | None:
    """One lesson; None: not the viewer's, not held, or not open."""
    return next((sheet for sheet in await day(tx, viewer, place.day) if sheet.place == place), None)


async def open_days(tx: Tx, viewer: Viewer) -> dict[date, tuple[Place, ...]]:
    """The open days on which the viewer gives lessons, and which of those are over and not filled in."""
    found: dict[date, tuple[Place, ...]] = {}
    for ago in range(BACK.days, -1, -1):
        about = viewer.today - timedelta(days=ago)
        rows = await _sql.lessons(tx, **_at(viewer, about))
        places = {Place(row["group_id"], about, row["number"]): row for row in rows}
        if places:
            # Whether anybody is missing does not matter here.
            sheets = [_sheet(place, row, (), {}) for place, row in places.items()]
            found[about] = tuple(one.place for one in sheets if one.is_open(viewer.now))
    return found


async def enter(tx: Tx, viewer: Viewer, place: Place, student_id: int, entry: Entry) -> Sheet | None:
    """Says how a pupil was in a lesson; said twice, it is said once. None: not the viewer's lesson or pupil.

    A lesson that `is_early` comes back as it was.
    A pupil who is missing today, and whom nobody reported, is told to the guardians a little later.
    """
    sheet = await one(tx, viewer, place)
    pupil = None if sheet is None else next((one for one in sheet.pupils if one.id == student_id), None)
    if sheet is None or pupil is None:
        return None
    if sheet.is_early(viewer.now):
        return sheet
    at = {**_at(viewer, place.day), "group_id": place.group_id, "number": place.number}
    if entry == "present":
        await _sql.leave(tx, **at, student=student_id)
        await _sql.seen(tx, **at, student=student_id)
    else:
        await _sql.enter(tx, **at, student=student_id, kind=entry)
        await _sql.unsee(tx, **at, student=student_id)
    await _follow(tx, viewer, sheet, pupil, entry)
    if sheet.checked is not None and sheet.checked.how == "everybody" and entry != "present":
        await _sql.check(tx, **at, how="marked")
    return await one(tx, viewer, place)


async def check(tx: Tx, viewer: Viewer, place: Place) -> Sheet | None:
    """The viewer went through it: whoever was only reported is entered. None: not the viewer's lesson.

    A lesson that `is_early` comes back as it was.
    """
    sheet = await one(tx, viewer, place)
    if sheet is None:
        return None
    if sheet.is_early(viewer.now):
        return sheet
    at = {**_at(viewer, place.day), "group_id": place.group_id, "number": place.number}
    for pupil in sheet.pupils:
        if pupil.expected is not None:
            await _sql.enter(tx, **at, student=pupil.id, kind=pupil.expected)
    how: How = "marked" if sheet.has_entries else "everybody"
    await _sql.check(tx, **at, how=how)
    return await one(tx, viewer, place)


async def _follow(tx: Tx, viewer: Viewer, sheet: Sheet, pupil: Pupil, entry: Entry) -> None:
    """What an entry sets going, or stops."""
    place = sheet.place
    if entry != "absent":
        await register_alarms.settle(tx, pupil.id, place.day, place.number, viewer.now)
        return
    if pupil.kind == "absent":
        return
    await register_counts.ask(tx, pupil.id, viewer.person_id, viewer.bot_id, viewer.now)
    if place.day == viewer.today and not pupil.is_reported:
        starts = datetime.combine(place.day, sheet.bell.starts if sheet.bell else time.min, RIGA)
        await register_alarms.begin(tx, pupil.id, place.day, place.number, viewer.bot_id, viewer.now, starts)


def _at(viewer: Viewer, day: date) -> dict[str, Any]:
    return {**viewer.scope, "day": day.isoformat(), "weekday": day.isoweekday()}


def _sheet(
    place: Place,
    row: Mapping[str, Any],
    pupils: Iterable[Mapping[str, Any]],
    reports: Mapping[int, list[Draft]],
) -> Sheet:
    bell = None
    if row["starts"] is not None:
        bell = Bell(place.number, time.fromisoformat(row["starts"]), time.fromisoformat(row["ends"]))
    checked = None
    if row["how"] is not None:
        by = f"{row['checker_given']} {row['checker_family']}"
        checked = Check(row["how"], by, moment(row["checked_at"]))
    lines = [_pupil(one, place.number, bell, reports.get(one["id"], ()), checked) for one in pupils]
    lines.sort(key=lambda pupil: (alphabetical(pupil.family_name), alphabetical(pupil.given_name), pupil.id))
    other = None if row["other_given"] is None else f"{row['other_given']} {row['other_family']}"
    return Sheet(
        place=place,
        subject=row["subject"],
        group=row["group_name"],
        room=row["room"],
        bell=bell,
        stand_in=other,
        topic=row["topic"],
        checked=checked,
        pupils=tuple(lines),
    )


def _pupil(
    row: Mapping[str, Any], number: int, bell: Bell | None, drafts: Iterable[Draft], checked: Check | None
) -> Pupil:
    kind, is_reported = expected(drafts, number, bell)
    is_said = row["kind"] is not None or row["was_seen"] or checked is not None
    return Pupil(
        id=row["id"],
        given_name=row["given_name"],
        family_name=row["family_name"],
        kind=row["kind"],
        expected=None if is_said else kind,
        is_reported=is_reported,
        is_excused=bool(row["is_excused"]),
    )
