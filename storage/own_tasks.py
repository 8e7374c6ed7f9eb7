"""Tasks of one's own beside the homework: whoever made one alone sees it, a parent or the student.

The days are those of the student who was looked at, so a mother of two keeps them apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final, NamedTuple

from storage.clock import RIGA, milliseconds, moment, school_day
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("own_tasks")

MOST: Final = 100
"""Tasks of today and later that a person may keep about one student."""


@dataclass(frozen=True, slots=True)
class OwnTask:
    """``at``: when it is reminded of on its day."""

    id: int
    text: str
    day: date
    at: time | None
    done_at: datetime | None

    @property
    def is_done(self) -> bool:
        return self.done_at is not None


class Reminder(NamedTuple):
    """A task whose moment has come."""

    task_id: int
    person_id: int
    student_id: int
    remind_at: datetime

    def is_late(self, now: datetime) -> bool:
        """On another day it would only confuse."""
        return school_day(now) != school_day(self.remind_at)


async def add(tx: Tx, viewer: Viewer, text: str, day: date, at: time | None) -> int | None:
    """Keeps a task; its number. None: no right, or more than :data:`MOST`."""
    row = await _sql.add(
        tx,
        **viewer.scope,
        day=day.isoformat(),
        at=None if at is None else f"{at:%H:%M}",
        remind=None if at is None else milliseconds(datetime.combine(day, at, RIGA)),
        most=MOST,
    )
    if row is None:
        return None
    task_id: int = row["id"]
    await _sql.keep_text(tx, id=task_id, text=tx.vault.seal("own_tasks", task_id, "text", text))
    return task_id


async def between(tx: Tx, viewer: Viewer, since: date, until: date) -> list[OwnTask]:
    """The viewer's own of some days, both included, by day and in the order in which they were made."""
    rows = await _sql.between(tx, **viewer.scope, since=since.isoformat(), until=until.isoformat())
    return [_task(tx, row) for row in rows]


async def one(tx: Tx, viewer: Viewer, task_id: int) -> OwnTask | None:
    """A task of the viewer's own about the viewed student; else None."""
    row = await _sql.one(tx, **viewer.scope, task=task_id)
    return None if row is None else _task(tx, row)


async def tick(tx: Tx, viewer: Viewer, task_id: int, *, done: bool) -> OwnTask | None:
    """Ticks or unticks it; told twice, it changes nothing more. None: as :func:`one`."""
    await _sql.tick(tx, **viewer.scope, task=task_id, done=int(done))
    return await one(tx, viewer, task_id)


async def remove(tx: Tx, viewer: Viewer, task_id: int) -> bool:
    """Deletes it for good; False where there is none."""
    removed: int = await _sql.remove(tx, **viewer.scope, task=task_id)
    return removed == 1


async def are_waiting(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether a moment has come. For the job: no viewer."""
    return await _sql.waiting(tx, bot=bot_id, now=milliseconds(now)) is not None


async def waiting(tx: Tx, bot_id: int, now: datetime, most: int) -> list[Reminder]:
    """Tasks whose moment has come. For the job: no viewer; their words are read as their owner."""
    rows = await _sql.due(tx, bot=bot_id, now=milliseconds(now), most=most)
    return [
        Reminder(row["id"], row["person_id"], row["student_id"], moment(row["remind_at"])) for row in rows
    ]


async def settle(tx: Tx, task_id: int, now: datetime) -> None:
    """It was told, or is too late to be. For the job: no viewer."""
    await _sql.settle(tx, id=task_id, now=milliseconds(now))


def _task(tx: Tx, row: Mapping[str, Any]) -> OwnTask:
    return OwnTask(
        id=row["id"],
        text=tx.vault.open("own_tasks", row["id"], "text", row["text"]),
        day=date.fromisoformat(row["day"]),
        at=None if row["at"] is None else time.fromisoformat(row["at"]),
        done_at=None if row["done_at"] is None else moment(row["done_at"]),
    )
