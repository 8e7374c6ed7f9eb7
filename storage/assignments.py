"""Homework as teachers set and change it; the families of the group are told."""

from datetime import date
from typing import NamedTuple

from storage import news
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("assignments")


class Before(NamedTuple):
    """What a homework said before its last change."""

    text: str
    due_day: date


async def assign(tx: Tx, viewer: Viewer, group_id: int, text: str, due_day: date) -> int | None:
    """Sets homework to a group that the viewer teaches; its number, or None for anybody else's group."""
    row = await _sql.assign(tx, **viewer.scope, group_=group_id, text=text, due=due_day.isoformat())
    if row is None:
        return None
    homework_id: int = row["id"]
    school_id: int = await _sql.school(tx, group_=group_id)
    await news.post(tx, "homework", homework_id, school_id=school_id, group_id=group_id, now=viewer.now)
    return homework_id


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
    await news.withdraw(tx, "homework", homework_id, viewer.now)
    await news.post(tx, "homework", homework_id, **about, now=viewer.now)
    return True


async def before(tx: Tx, viewer: Viewer, homework_id: int) -> Before | None:
    """What a homework of the viewed student said before its last change; None where it never changed."""
    row = await _sql.before(tx, **viewer.scope, homework=homework_id)
    return None if row is None else Before(row["text"], date.fromisoformat(row["due_day"]))
