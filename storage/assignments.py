"""Homework as teachers set and change it; the families of the group are told."""

from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple

from storage import news
from storage.clock import milliseconds, moment
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("assignments")

BACK: Final = timedelta(days=14)
"""How far back what is over is still listed."""


class Assigned(NamedTuple):
    """A homework that the viewer set. ``files``: how many papers lie beside it."""

    id: int
    group_id: int
    group: str
    subject: str
    text: str
    due_day: date
    set_at: datetime
    changed_at: datetime | None
    files: int


class Before(NamedTuple):
    """What a homework said before its last change."""

    text: str
    due_day: date


async def assign(
    tx: Tx, viewer: Viewer, group_id: int, text: str, due_day: date, hold: timedelta = news.AT_ONCE
) -> int | None:
    """Sets homework to a group that the viewer teaches; its number, or None for anybody else's group.

    Families see it at once and are told of it after ``hold``: until then it can be taken back.
    """
    row = await _sql.assign(tx, **viewer.scope, group_=group_id, text=text, due=due_day.isoformat())
    if row is None:
        return None
    homework_id: int = row["id"]
    school_id: int = await _sql.school(tx, group_=group_id)
    await news.post(
        tx, "homework", homework_id, school_id=school_id, group_id=group_id, now=viewer.now, hold=hold
    )
    return homework_id


async def listed(tx: Tx, viewer: Viewer) -> list[Assigned]:
    """What the viewer has set to groups that are still taught, due lately or to come: the latest first."""
    rows = await _sql.listed(tx, **viewer.scope, since=(viewer.today - BACK).isoformat(), homework=0)
    return [_assigned(row) for row in rows]


async def one(tx: Tx, viewer: Viewer, homework_id: int) -> Assigned | None:
    """One homework that the viewer set, however old; else None."""
    rows = await _sql.listed(tx, **viewer.scope, since="", homework=homework_id)
    return _assigned(rows[0]) if rows else None


async def take_back(tx: Tx, viewer: Viewer, homework_id: int) -> bool:
    """Undoes one's own homework of the last ten minutes that nobody was told of."""
    since = milliseconds(viewer.now - news.SLIP)
    found = await _sql.slip(tx, **viewer.scope, homework=homework_id, since=since)
    if found is None:
        return False
    await _sql.drop_ticks(tx, homework=homework_id)
    await _sql.drop_files(tx, homework=homework_id)
    await _sql.drop_changes(tx, homework=homework_id)
    await _sql.take_back(tx, **viewer.scope, homework=homework_id)
    await news.withdraw(tx, "homework", homework_id, viewer.now)
    return True


async def change(tx: Tx, viewer: Viewer, homework_id: int, text: str, due_day: date) -> bool:
    """Changes it; what it said stays known (:func:`before`). False where there is nothing to change.

    Whoever has not been told of it yet is told of the change alone.
    """
    row = await _sql.own(tx, **viewer.scope, homework=homework_id)
    if row is None or (row["text"], row["due_day"]) == (text, due_day.isoformat()):
        return False
    await _sql.keep(
        tx,
        homework=homework_id,
        now=viewer.scope["now"],
        person=row["person_id"],
        text=row["text"],
        due=row["due_day"],
    )
    await _sql.change(tx, **viewer.scope, homework=homework_id, text=text, due=due_day.isoformat())
    about = {"school_id": row["school_id"], "group_id": row["group_id"]}
    is_slip = await _sql.is_waiting(tx, homework=homework_id, now=viewer.scope["now"]) is not None
    await news.withdraw(tx, "homework", homework_id, viewer.now)
    hold = news.SLIP if is_slip else news.AT_ONCE
    await news.post(tx, "homework", homework_id, **about, now=viewer.now, hold=hold)
    return True


async def before(tx: Tx, viewer: Viewer, homework_id: int) -> Before | None:
    """What a homework of the viewed student said before its last change; None where it never changed."""
    row = await _sql.before(tx, **viewer.scope, homework=homework_id)
    return None if row is None else Before(row["text"], date.fromisoformat(row["due_day"]))


def _assigned(row: dict[str, Any]) -> Assigned:
    return Assigned(
        id=row["id"],
        group_id=row["group_id"],
        group=row["name"],
        subject=row["subject"],
        text=row["text"],
        due_day=date.fromisoformat(row["due_day"]),
        set_at=moment(row["set_at"]),
        changed_at=None if row["changed_at"] is None else moment(row["changed_at"]),
        files=row["files"],
    )
