"""What the school has told or is to tell, for its author, the office and the head; and whom one may tell.

A class teacher finds here what asks the own class for a confirmation. Every call joins the right ({{desk}}).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Literal, NamedTuple

from storage.alphabet import alphabetical
from storage.announcements import Attachment, Audience, Kind
from storage.clock import moment
from storage.events import Event
from storage.publishing import Readers
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("publication_desk")

AudienceKind = Literal["class", "group", "grade", "school"]


class Whom(NamedTuple):
    """Somebody who can be told. ``id`` of a class or group; ``grade`` and ``year`` of a class or grade."""

    kind: AudienceKind
    id: int
    grade: int
    year: int
    audience: Audience


@dataclass(frozen=True, slots=True)
class Line:
    """One in a list; ``leads``: whether the viewer may change it."""

    id: int
    title: str
    kind: Kind
    audience: Audience
    is_urgent: bool
    published_at: datetime
    leads: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One, with what can be said of it without looking at readers."""

    line: Line
    text: str
    author: str
    readers: Readers
    asks_confirmation: bool
    until_day: date | None
    changed_at: datetime | None
    stopped_at: datetime | None
    reminded_at: datetime | None
    event: Event | None
    slots: int
    bookings: int
    files: int


class Former(NamedTuple):
    """What it said until ``changed_at``."""

    title: str
    text: str
    changed_at: datetime


async def audiences(tx: Tx, viewer: Viewer) -> list[Whom]:
    """Whom the viewer may tell: classes, then groups by subject, grades, the school."""
    rows = await _sql.audiences(tx, **viewer.scope)
    found = [Whom(row["kind"], row["id"], row["grade"], row["year"], _whom(row)) for row in rows]
    order = ("class", "group", "grade", "school")
    return sorted(
        found,
        key=lambda one: (
            order.index(one.kind),
            one.grade,
            alphabetical(f"{one.audience.class_name} {one.audience.subject} {one.audience.group}"),
        ),
    )


async def listed(tx: Tx, viewer: Viewer, *, waiting: bool, most: int, skip: int = 0) -> list[Line]:
    """What is for later (``waiting``), the next first; or what has been told, the newest first."""
    rows = await _sql.listed(tx, **viewer.scope, waiting=int(waiting), most=most, skip=skip)
    return [_line(row) for row in rows]


async def one(tx: Tx, viewer: Viewer, publication_id: int) -> Sheet | None:
    """One that was not withdrawn."""
    row = await _sql.one(tx, **viewer.scope, publication=publication_id)
    if row is None:
        return None
    return Sheet(
        line=_line(row),
        text=row["text"],
        author=f"{row['given_name']} {row['family_name']}",
        readers=row["readers"],
        asks_confirmation=bool(row["asks_confirmation"]),
        until_day=None if row["until_day"] is None else date.fromisoformat(row["until_day"]),
        changed_at=_moment(row["changed_at"]),
        stopped_at=_moment(row["stopped_at"]),
        reminded_at=_moment(row["reminded_at"]),
        event=None if row["event"] is None else _event(row),
        slots=row["slots"],
        bookings=row["bookings"],
        files=row["files"],
    )


async def files(tx: Tx, viewer: Viewer, publication_id: int) -> list[Attachment]:
    """Its files."""
    rows = await _sql.files(tx, **viewer.scope, publication=publication_id)
    return [Attachment(row["id"], row["kind"], row["size"]) for row in rows]


async def former(tx: Tx, viewer: Viewer, publication_id: int) -> list[Former]:
    """What it said before it was corrected, the newest first."""
    rows = await _sql.former(tx, **viewer.scope, publication=publication_id)
    return [Former(row["title"], row["text"], moment(row["changed_at"])) for row in rows]


def _line(row: Mapping[str, Any]) -> Line:
    return Line(
        row["id"],
        row["title"],
        row["kind"],
        _whom(row),
        bool(row["urgent"]),
        moment(row["published_at"]),
        bool(row["leads"]),
    )


def _whom(row: Mapping[str, Any]) -> Audience:
    is_class = bool(row["letter"])
    group = row["name"] if "name" in row else row["group_name"]
    return Audience(
        class_name=f"{row['grade']}.{row['letter']}" if is_class else None,
        grade=None if is_class or group is not None else row["grade"] or None,
        group=group,
        subject=row["subject"],
    )


def _event(row: Mapping[str, Any]) -> Event:
    return Event(
        id=row["id"],
        title=row["title"],
        kind=row["event"],
        first_day=date.fromisoformat(row["first_day"]),
        last_day=date.fromisoformat(row["last_day"]),
        starts=None if row["starts"] is None else time.fromisoformat(row["starts"]),
        ends=None if row["ends"] is None else time.fromisoformat(row["ends"]),
        place=row["place"],
        is_read=True,
        bookings=row["bookings"],
        has_talks=bool(row["slots"]),
    )


def _moment(value: int | None) -> datetime | None:
    return None if value is None else moment(value)
