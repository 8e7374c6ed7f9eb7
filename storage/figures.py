"""The school in figures: who is linked, who reads, how much is missed. For office, head and operator.

Nothing here is about one child: a class or group of fewer than :data:`FEWEST` pupils is put together with
other small ones, and left out of everything where even together they are fewer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from storage.clock import milliseconds
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("figures")

FEWEST: Final = 5
READING: Final = timedelta(days=30)
MISSING: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ClassLinks:
    """A class: pupils and guardians, and those of them who are logged in. ``name`` None: small ones."""

    name: str | None
    pupils: int
    linked_pupils: int
    guardians: int
    linked_guardians: int


@dataclass(frozen=True, slots=True)
class Linked:
    """Who is logged in: class by class, and the staff."""

    classes: tuple[ClassLinks, ...]
    staff: int
    linked_staff: int

    @property
    def total(self) -> ClassLinks:
        """All classes that are shown."""
        return _together(None, self.classes)


@dataclass(frozen=True, slots=True)
class Reading:
    """Announcements of the last days: how many, how many readers they reached, how often they were read."""

    publications: int
    reached: int
    read: int

    @property
    def share(self) -> int:
        """Per cent, 0 where nobody was reached."""
        return round(100 * self.read / self.reached) if self.reached else 0


@dataclass(frozen=True, slots=True)
class ClassMissing:
    """Lessons missed by a class within the last days. ``name`` None: small ones together."""

    name: str | None
    pupils: int
    excused: int
    unexcused: int

    @property
    def a_pupil(self) -> float:
        """Missed lessons a pupil."""
        return (self.excused + self.unexcused) / self.pupils if self.pupils else 0.0


async def linked(tx: Tx, viewer: Viewer) -> Linked | None:
    """Who is logged in; None: not the viewer's."""
    staff = await _sql.staff(tx, **viewer.scope)
    if staff is None:
        return None
    rows = [
        ClassLinks(
            f"{row['grade']}.{row['letter']}",
            row["pupils"],
            row["linked_pupils"],
            row["guardians"],
            row["linked_guardians"],
        )
        for row in await _sql.linked(tx, **viewer.scope)
    ]
    large = [one for one in rows if one.pupils >= FEWEST]
    small = _together(None, (one for one in rows if one.pupils < FEWEST))
    shown = (*large, small) if small.pupils >= FEWEST else tuple(large)
    return Linked(shown, staff["everybody"], staff["linked"])


async def reading(tx: Tx, viewer: Viewer) -> Reading | None:
    """How much of what the school announced is read by those who are logged in; None: not the viewer's.

    Left out: what reached fewer than :data:`FEWEST` readers.
    """
    if await _sql.staff(tx, **viewer.scope) is None:
        return None
    since = milliseconds(viewer.now - READING)
    rows = [row for row in await _sql.reading(tx, **viewer.scope, since=since) if row["reached"] >= FEWEST]
    return Reading(len(rows), sum(row["reached"] for row in rows), sum(row["seen"] for row in rows))


async def missing(tx: Tx, viewer: Viewer) -> list[ClassMissing] | None:
    """Missed lessons of the last days, class by class; None: not the viewer's."""
    if await _sql.staff(tx, **viewer.scope) is None:
        return None
    since = (viewer.today - MISSING).isoformat()
    rows = [
        ClassMissing(f"{row['grade']}.{row['letter']}", row["pupils"], row["excused"], row["unexcused"])
        for row in await _sql.missing(tx, **viewer.scope, since=since)
    ]
    small = [one for one in rows if one.pupils < FEWEST]
    shown = [one for one in rows if one.pupils >= FEWEST]
    pupils = sum(one.pupils for one in small)
    if pupils >= FEWEST:
        excused, unexcused = sum(one.excused for one in small), sum(one.unexcused for one in small)
        shown.append(ClassMissing(None, pupils, excused, unexcused))
    return shown


def _together(name: str | None, classes: Iterable[ClassLinks]) -> ClassLinks:
    every = list(classes)
    return ClassLinks(
        name,
        sum(one.pupils for one in every),
        sum(one.linked_pupils for one in every),
        sum(one.guardians for one in every),
        sum(one.linked_guardians for one in every),
    )
