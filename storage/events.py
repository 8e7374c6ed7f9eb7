"""Events of a family: parents' evenings, trips and other days. Every call joins the viewer's right.

What an event says in words is its publication (:mod:`storage.announcements`), under the same number.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from storage.clock import RIGA
from storage.publishing import EventKind
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("events")


@dataclass(frozen=True, slots=True)
class Event:
    """``starts`` None: whole days. ``has_talks``: talks with teachers are offered there;
    ``bookings``: how many are booked for the student."""

    id: int
    title: str
    kind: EventKind
    first_day: date
    last_day: date
    starts: time | None
    ends: time | None
    place: str | None
    is_read: bool
    bookings: int
    has_talks: bool

    @property
    def begins_at(self) -> datetime | None:
        """The moment in UTC; None for whole days."""
        return None if self.starts is None else _moment(self.first_day, self.starts)

    @property
    def ends_at(self) -> datetime | None:
        return None if self.ends is None else _moment(self.last_day, self.ends)


async def ahead(tx: Tx, viewer: Viewer, since: date, until: date) -> list[Event]:
    """Events between two days, both included, by day and time."""
    rows = await _sql.ahead(tx, **viewer.scope, since=since.isoformat(), until=until.isoformat())
    return [_event(row) for row in rows]


async def one(tx: Tx, viewer: Viewer, publication_id: int) -> Event | None:
    """An event of the viewed student's school that the family was told of; else None."""
    row = await _sql.one(tx, **viewer.scope, publication=publication_id)
    return None if row is None else _event(row)


def _moment(day: date, when: time) -> datetime:
    return datetime.combine(day, when, RIGA).astimezone(UTC)


def _event(row: Mapping[str, Any]) -> Event:
    return Event(
        id=row["id"],
        title=row["title"],
        kind=row["kind"],
        first_day=date.fromisoformat(row["first_day"]),
        last_day=date.fromisoformat(row["last_day"]),
        starts=None if row["starts"] is None else time.fromisoformat(row["starts"]),
        ends=None if row["ends"] is None else time.fromisoformat(row["ends"]),
        place=row["place"],
        is_read=row["read_at"] is not None,
        bookings=row["bookings"],
        has_talks=bool(row["slots"]),
    )
