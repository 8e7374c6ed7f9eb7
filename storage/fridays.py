"""The summaries of Fridays: who is to get one now, and what it says of the week."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import NamedTuple

from storage.clock import RIGA, milliseconds
from storage.marks import mean
from storage.notices import STUCK
from storage.statements import Statements
from storage.store import Row, Tx
from storage.viewer import Viewer

_sql = Statements("fridays")


class Due(NamedTuple):
    """A summary that is due, in one of its reader's chats; without any living link there is no chat."""

    person_id: int
    student_id: int
    chat_id: int | None
    user_id: int | None

    @property
    def key(self) -> tuple[int, int]:
        return self.person_id, self.student_id


class Week(NamedTuple):
    """A child's week: marks and their mean, lessons missed, homework that is due in the next one.

    ``has_lessons``: whether it was a week of school at all.
    """

    marks: int
    average: Decimal | None
    missed: int
    homework: int
    has_lessons: bool


async def is_due(tx: Tx, now: datetime) -> bool:
    """For the job, which takes no viewer."""
    return await _sql.is_due(tx, now=milliseconds(now)) is not None


async def due(tx: Tx, bot_id: int, now: datetime, most: int) -> list[Due]:
    """The summaries of up to ``most`` people in all their chats, for the job."""
    stuck = milliseconds(now - STUCK)
    rows = await _sql.due(tx, bot=bot_id, now=milliseconds(now), stuck=stuck, most=most)
    return [Due(**row) for row in rows]


async def move(tx: Tx, person_id: int, student_id: int, to: datetime) -> None:
    """The next one, for the job."""
    await _sql.move(tx, person=person_id, student=student_id, due=milliseconds(to))


async def week(tx: Tx, viewer: Viewer) -> Week | None:
    """The week of the viewer's today, from Monday on; None once the right has ended."""
    monday = viewer.today - timedelta(days=viewer.today.weekday())
    sunday = monday + timedelta(days=6)
    began = datetime.combine(monday, time(), RIGA)
    row = await _sql.week(
        tx,
        **viewer.scope,
        since_at=milliseconds(began),
        since=monday.isoformat(),
        until=sunday.isoformat(),
        ahead=(sunday + timedelta(days=7)).isoformat(),
    )
    if row is None:
        return None
    rows = await _sql.calendar(tx, **viewer.scope, since=monday.isoformat(), until=sunday.isoformat())
    scored: int = row["scored"]
    return Week(
        marks=row["marks"],
        average=mean(row["points"], scored) if scored else None,
        missed=row["missed"],
        homework=row["homework"],
        has_lessons=_has_lessons([monday + timedelta(days=away) for away in range(5)], rows),
    )


def _has_lessons(days: Sequence[date], rows: Sequence[Row]) -> bool:
    """Any of the days within a term and outside holidays; where no terms are entered, outside holidays."""
    terms = [row for row in rows if row["what"] == "term"]
    holidays = [row for row in rows if row["what"] == "holiday"]
    return any(
        (not terms or _is_in(day, terms)) and not _is_in(day, holidays) for day in map(date.isoformat, days)
    )


def _is_in(day: str, spans: Sequence[Row]) -> bool:
    return any(span["first_day"] <= day <= span["last_day"] for span in spans)
