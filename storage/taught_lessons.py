"""The lessons that somebody teaches, with their changes and topics, day by day.

taught = await taught_lessons.read(tx, viewer, today, in_two_weeks)
taught.next_day(group_id, today)          # the next day on which that group has a lesson
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from storage.lessons import ChangeKind
from storage.schooldays import Free, SchoolDays, spans
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("taught_lessons")

ONE_DAY: Final = timedelta(days=1)


class TaughtGroup(NamedTuple):
    """A teaching group; ``name`` as the school calls it («7.b», «7.b 1. grupa»)."""

    id: int
    name: str
    subject: str

    @property
    def label(self) -> str:
        """«7.b Matemātika», whether or not the school's name says the subject."""
        return self.name if self.subject.casefold() in self.name.casefold() else f"{self.name} {self.subject}"


class TaughtChange(NamedTuple):
    """What is different about a lesson; ``day``, ``number``: its planned place."""

    id: int
    kind: ChangeKind
    day: date
    number: int
    room: str | None
    new_day: date | None
    new_number: int | None


@dataclass(frozen=True, slots=True)
class TaughtLesson:
    """One place of a day. ``is_held``: False where it was cancelled or moved away."""

    group: TaughtGroup
    day: date
    number: int
    room: str | None
    topic: str | None
    change: TaughtChange | None = None
    is_held: bool = True

    @property
    def is_planned(self) -> bool:
        """Whether the week has it here: what was moved or added here has its plan elsewhere, or none."""
        change = self.change
        if change is None:
            return True
        return change.kind != "added" and (change.day, change.number) == (self.day, self.number)


@dataclass(frozen=True, slots=True)
class Taught:
    """The groups that the viewer teaches, and their lessons of the days that were asked for."""

    groups: tuple[TaughtGroup, ...]
    lessons: tuple[TaughtLesson, ...]
    school_days: SchoolDays

    def group(self, group_id: int) -> TaughtGroup | None:
        return next((group for group in self.groups if group.id == group_id), None)

    def on(self, day: date) -> tuple[TaughtLesson, ...]:
        """The lessons of a day, those that are not held too."""
        return tuple(lesson for lesson in self.lessons if lesson.day == day)

    def lesson(self, group_id: int, day: date, number: int) -> TaughtLesson | None:
        return next(
            (one for one in self.on(day) if one.group.id == group_id and one.number == number),
            None,
        )

    def days_of(self, group_id: int, after: date) -> list[date]:
        """The later days on which the group has a lesson that is held."""
        held = {one.day for one in self.lessons if one.group.id == group_id and one.is_held}
        return sorted(day for day in held if day > after)

    def next_day(self, group_id: int, after: date) -> date | None:
        return next(iter(self.days_of(group_id, after)), None)

    def has_lesson(self, group_id: int, day: date) -> bool:
        return any(one.is_held and one.group.id == group_id for one in self.on(day))

    def free(self, day: date) -> Free | None:
        return self.school_days.free(day)


async def read(tx: Tx, viewer: Viewer, since: date, until: date) -> Taught:
    """The viewer's groups of today and their lessons between two days, both included."""
    between = {"since": since.isoformat(), "until": until.isoformat()}
    groups = {
        row["id"]: TaughtGroup(row["id"], row["name"], row["subject"])
        for row in await _sql.groups(tx, **viewer.scope)
    }
    if not groups:
        return Taught((), (), SchoolDays((), ()))
    frame = await _sql.frame(tx, **viewer.scope)
    known = SchoolDays(
        spans([row for row in frame if row["what"] == "term"]),
        spans([row for row in frame if row["what"] == "holiday"]),
    )
    rows = await _sql.planned(tx, **viewer.scope, **between)
    changes = [
        (row["group_id"], _change(row), row) for row in await _sql.changes(tx, **viewer.scope, **between)
    ]
    topics = {
        (row["group_id"], row["day"], row["number"]): row["topic"]
        for row in await _sql.topics(tx, **viewer.scope, **between)
    }
    lessons = [
        TaughtLesson(groups[group], day, number, room, topics.get((group, day.isoformat(), number)), *rest)
        for group, day, number, room, *rest in _places(rows, changes, known, since, until)
    ]
    lessons.sort(key=lambda one: (one.day, one.number, one.group.id, one.is_held))
    return Taught(tuple(groups.values()), tuple(lessons), known)


_Changes = list[tuple[int, TaughtChange, dict[str, Any]]]


def _places(
    rows: list[dict[str, Any]], changes: _Changes, known: SchoolDays, since: date, until: date
) -> Iterator[tuple[Any, ...]]:
    """Group, day, number, room, change and whether it is held, of each place of the days."""
    planned_here = {(group, one.day, one.number): one for group, one, _ in changes if one.kind != "added"}
    rooms: dict[tuple[int, int, int], str | None] = {}
    for row in rows:
        rooms[row["group_id"], row["weekday"], row["number"]] = row["room"]
        for day in _days_of(row, since, until):
            if known.free(day) is not None:
                continue
            change = planned_here.get((row["group_id"], day, row["number"]))
            room = row["room"] if change is None or change.kind == "moved" else change.room or row["room"]
            is_held = change is None or change.kind == "substituted"
            yield row["group_id"], day, row["number"], room, change, is_held
    for group, change, _ in changes:
        day, number = change.new_day or change.day, change.new_number
        number = change.number if number is None else number
        if change.kind in {"added", "moved"} and since <= day <= until:
            usual = rooms.get((group, change.day.isoweekday(), change.number))
            yield group, day, number, change.room or usual, change, True


def _days_of(row: dict[str, Any], since: date, until: date) -> Iterator[date]:
    day = since + timedelta(days=(row["weekday"] - since.isoweekday()) % 7)
    while day <= until:
        if row["from_day"] <= day.isoformat() and (row["until_day"] or "9999") >= day.isoformat():
            yield day
        day += timedelta(days=7)


def _change(row: dict[str, Any]) -> TaughtChange:
    return TaughtChange(
        id=row["id"],
        kind=row["kind"],
        day=date.fromisoformat(row["day"]),
        number=row["number"],
        room=row["new_room"],
        new_day=None if row["new_day"] is None else date.fromisoformat(row["new_day"]),
        new_number=row["new_number"],
    )
