"""A school comes into being: its name, year, bells and first office account. For the operator alone.

Nothing here takes a viewer; conversations must not call it.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from storage import audit, roster, school_calendar, staffing
from storage.errors import StorageError
from storage.managing import operator
from storage.staffing import Newcomer
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("founding")

LESSON: Final = 40
PAUSES: Final = (10, 10, 20, 20, 15, 10, 10, 0)
"""Minutes of a lesson, and after each; the long ones are for lunch."""
FIRST_BELL: Final = time(8, 30)
LATEST_BELL: Final = time(17)
"""From which the last lesson still ends the same day."""


class SchoolExists(StorageError):
    """A school of this name is there already."""


@dataclass(frozen=True, slots=True)
class Founded:
    """The new school, its first office account and the year that it begins with."""

    school_id: int
    person_id: int
    year: int


async def found(
    tx: Tx, name: str, phone: str | None, office: Newcomer, year: int, first_bell: time, now: datetime
) -> Founded:
    """Make a school with the terms, holidays and bells that are usual, and its first office account.

    The rules for absences are those that hold where a school has set none. SchoolExists: nothing was made.
    """
    if any(one.name.casefold() == name.casefold() for one in await roster.schools(tx)):
        raise SchoolExists(name)
    row = await _sql.add(tx, name=name, phone=phone)
    school: int = row["id"]
    viewer = operator(school, now)
    await audit.record(tx, viewer, "school", None, None, name)
    await school_calendar.publish_year(tx, viewer, year)
    await _sql.add_bells(tx, rows=_bells(school, first_bell))
    added = await staffing.add(tx, viewer, office)
    return Founded(school, added.person_id or 0, year)


def _bells(school: int, first: time) -> list[dict[str, object]]:
    begin, rows = timedelta(hours=first.hour, minutes=first.minute), []
    for number, pause in enumerate(PAUSES, start=1):
        end = begin + timedelta(minutes=LESSON)
        rows.append({"school": school, "number": number, "starts": _clock(begin), "ends": _clock(end)})
        begin = end + timedelta(minutes=pause)
    return rows


def _clock(span: timedelta) -> str:
    minutes = int(span.total_seconds()) // 60
    return f"{minutes // 60:02}:{minutes % 60:02}"
