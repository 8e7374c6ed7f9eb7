"""Homework as a family reads it, and each person's own ticks. Every call joins the viewer's right."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from storage.alphabet import alphabetical
from storage.clock import moment
from storage.schooldays import next_school_day, spans
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("homework")


@dataclass(frozen=True, slots=True)
class Homework:
    """What was set, and whether the viewer ticked it. ``done_at`` is the viewer's own secret.

    ``files``: how many papers lie beside it (:mod:`storage.homework_files`).
    """

    id: int
    subject: str
    text: str
    due_day: date
    set_by: str
    set_at: datetime
    changed_at: datetime | None
    done_at: datetime | None
    files: int = 0

    @property
    def is_done(self) -> bool:
        return self.done_at is not None

    @property
    def changed_after_done(self) -> bool:
        """Ticked, but for what it said before the teacher changed it."""
        return self.done_at is not None and self.changed_at is not None and self.changed_at > self.done_at


class Load(NamedTuple):
    """How much is due on a day, and how much of it the viewer has ticked."""

    due: int
    done: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days around ``today`` as the student knows them.

    ``terms``: first and last days of the terms that are not over; ``holidays``: the same.
    ``weekdays``: 1–7, those with lessons.
    """

    today: date
    terms: tuple[tuple[date, date], ...]
    holidays: tuple[tuple[date, date], ...]
    weekdays: frozenset[int]
    loads: Mapping[date, Load]

    @property
    def next_school_day(self) -> date:
        return next_school_day(self.today, self.weekdays, self.terms, self.loads, self.holidays)

    def before(self, day: date) -> date | None:
        """The nearest earlier day with homework."""
        return max((due for due in self.loads if due < day), default=None)

    def after(self, day: date) -> date | None:
        """The nearest later day with homework."""
        return min((due for due in self.loads if due > day), default=None)


async def calendar(tx: Tx, viewer: Viewer, since: date, until: date) -> Calendar:
    """The school days of the viewed student, and the homework due between two days."""
    rows = await _sql.calendar(tx, **viewer.scope, since=since.isoformat(), until=until.isoformat())
    kinds: dict[str, list[dict[str, Any]]] = {"term": [], "holiday": [], "weekday": [], "due": []}
    for row in rows:
        kinds[row["what"]].append(row)
    return Calendar(
        today=viewer.today,
        terms=spans(kinds["term"]),
        holidays=spans(kinds["holiday"]),
        weekdays=frozenset(row["number"] for row in kinds["weekday"]),
        loads={date.fromisoformat(row["day"]): Load(row["number"], row["ticked"]) for row in kinds["due"]},
    )


async def due(tx: Tx, viewer: Viewer, since: date, until: date) -> list[Homework]:
    """What is due between two days, both included: by day, then by subject in the Latvian order."""
    rows = await _sql.due(tx, **viewer.scope, since=since.isoformat(), until=until.isoformat())
    return sorted(map(_homework, rows), key=lambda task: (task.due_day, alphabetical(task.subject), task.id))


async def one(tx: Tx, viewer: Viewer, homework_id: int) -> Homework | None:
    """A homework of the viewed student, due in the student's time in its group; else None."""
    row = await _sql.one(tx, **viewer.scope, homework=homework_id)
    return None if row is None else _homework(row)


async def tick(tx: Tx, viewer: Viewer, homework_id: int, *, done: bool) -> Homework | None:
    """Ticks or unticks it for the viewer alone; told twice, it changes nothing more. None: as :func:`one`."""
    statement = _sql.tick if done else _sql.untick
    await statement(tx, **viewer.scope, homework=homework_id)
    return await one(tx, viewer, homework_id)


def _homework(row: Mapping[str, Any]) -> Homework:
    return Homework(
        id=row["id"],
        subject=row["subject"],
        text=row["text"],
        due_day=date.fromisoformat(row["due_day"]),
        set_by=f"{row['given_name']} {row['family_name']}",
        set_at=moment(row["set_at"]),
        changed_at=None if row["changed_at"] is None else moment(row["changed_at"]),
        done_at=None if row["done_at"] is None else moment(row["done_at"]),
        files=row["files"],
    )
