"""Tests (summative works) that teachers announce ahead, change and, if it was a slip, take back.

    number = await announced_tests.announce(tx, viewer, group, "Daļskaitļi", friday)
    await announced_tests.take_back(tx, viewer, number)        # within ten minutes, before anybody is told

Families see a test at once and are told of it when it cannot be taken back any more (``news.SLIP``).
"""

from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from storage import news
from storage.clock import milliseconds, moment
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("announced_tests")


class Announced(NamedTuple):
    """A test to come of a group that the viewer teaches. ``set_at``: None where the school entered it."""

    id: int
    group_id: int
    group: str
    subject: str
    topic: str
    day: date
    set_at: datetime | None
    is_mine: bool


class Before(NamedTuple):
    """What a test said before its last change."""

    topic: str
    day: date


class Other(NamedTuple):
    """Another subject's test for pupils of a class."""

    class_name: str
    subject: str


async def announce(tx: Tx, viewer: Viewer, group_id: int, topic: str, day: date) -> int | None:
    """Announces a test of today or a later day to a group that the viewer teaches; None: not theirs."""
    row = await _sql.announce(tx, **viewer.scope, group_=group_id, topic=topic, day=day.isoformat())
    if row is None:
        return None
    work_id: int = row["id"]
    await _sql.sign(tx, work=work_id, person=viewer.person_id, now=viewer.scope["now"])
    await _post(tx, viewer, work_id, group_id, news.SLIP)
    return work_id


async def listed(tx: Tx, viewer: Viewer) -> list[Announced]:
    """The tests to come of all groups that the viewer teaches, by day."""
    return [_announced(row) for row in await _sql.listed(tx, **viewer.scope)]


async def one(tx: Tx, viewer: Viewer, work_id: int) -> Announced | None:
    """A test to come of a group that the viewer teaches; else None."""
    return next((test for test in await listed(tx, viewer) if test.id == work_id), None)


async def change(tx: Tx, viewer: Viewer, work_id: int, topic: str, day: date) -> bool:
    """Changes a test that nobody has a mark for; what it said stays known. False: nothing to change."""
    row = await _sql.own(tx, **viewer.scope, work=work_id)
    if row is None or day < viewer.today or (row["topic"], row["work_day"]) == (topic, day.isoformat()):
        return False
    by = {"person": viewer.person_id, "now": viewer.scope["now"]}
    await _sql.keep(tx, work=work_id, **by, topic=row["topic"], day=row["work_day"])
    await _sql.change(tx, **viewer.scope, work=work_id, topic=topic, day=day.isoformat())
    await _sql.sign_change(tx, work=work_id, now=viewer.scope["now"])
    is_told = await _sql.was_told(tx, work=work_id)
    await news.withdraw(tx, "test", work_id, viewer.now)
    is_slip = row["set_at"] is not None and is_told is None
    await _post(tx, viewer, work_id, row["group_id"], news.SLIP if is_slip else news.AT_ONCE)
    return True


async def take_back(tx: Tx, viewer: Viewer, work_id: int) -> bool:
    """Undoes one's own announcement of the last ten minutes that nobody was told."""
    since = milliseconds(viewer.now - news.SLIP)
    if await _sql.take_back(tx, **viewer.scope, work=work_id, since=since) is None:
        return False
    await news.withdraw(tx, "test", work_id, viewer.now)
    return True


async def before(tx: Tx, viewer: Viewer, work_id: int) -> Before | None:
    """What a test of the viewed student said before its last change; None where it never changed."""
    row = await _sql.before(tx, **viewer.scope, work=work_id)
    return None if row is None else Before(row["topic"], date.fromisoformat(row["work_day"]))


async def others(tx: Tx, viewer: Viewer, group_id: int, day: date, but: int = 0) -> list[Other]:
    """Which subjects test pupils of the group on a day, class by class; ``but``: a test not counted."""
    rows = await _sql.others(tx, **viewer.scope, group_=group_id, day=day.isoformat(), but=but)
    return [Other(f"{row['grade']}.{row['letter']}", row["subject"]) for row in rows]


async def _post(tx: Tx, viewer: Viewer, work_id: int, group_id: int, hold: timedelta) -> None:
    await news.post(
        tx, "test", work_id, school_id=viewer.school_id, group_id=group_id, now=viewer.now, hold=hold
    )


def _announced(row: dict[str, Any]) -> Announced:
    return Announced(
        id=row["id"],
        group_id=row["group_id"],
        group=row["name"],
        subject=row["subject"],
        topic=row["topic"],
        day=date.fromisoformat(row["work_day"]),
        set_at=None if row["set_at"] is None else moment(row["set_at"]),
        is_mine=bool(row["is_mine"]),
    )
