"""Time as the store keeps it: `…_at` are milliseconds since 1970 in UTC, `…_day` are days as ISO text."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any, TypeAlias
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, PlainSerializer

Clock: TypeAlias = Callable[[], datetime]
"""Tells the time now, aware and in UTC. Passed in, so that tests own it."""

RIGA = ZoneInfo("Europe/Riga")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)


def system_clock() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


def milliseconds(when: datetime) -> int:
    """An aware time as the store keeps it, cut to the millisecond."""
    if when.tzinfo is None:
        raise ValueError("a time without a zone cannot be stored")
    # Whole numbers all the way: float seconds would lose the last millisecond of some times.
    return (when - EPOCH) // MILLISECOND


def moment(stored: int) -> datetime:
    """The reverse of `milliseconds`, in UTC."""
    return EPOCH + stored * MILLISECOND


def school_day(now: datetime) -> date:
    """The day it is at school, in Europe/Riga."""
    if now.tzinfo is None:
        raise ValueError("a time without a zone has no school day")
    return now.astimezone(RIGA).date()


def _moment_from_store(value: Any) -> Any:
    return moment(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _day_from_store(value: Any) -> Any:
    return date.fromisoformat(value) if isinstance(value, str) else value


Moment = Annotated[
    datetime,
    BeforeValidator(_moment_from_store),
    PlainSerializer(milliseconds, return_type=int),
]
"""A field of a pydantic model: read from and written as stored milliseconds."""

Day = Annotated[
    date,
    BeforeValidator(_day_from_store),
    PlainSerializer(date.isoformat, return_type=str),
]
"""A field of a pydantic model: read from and written as stored ISO text."""
