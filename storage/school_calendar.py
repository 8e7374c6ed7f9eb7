"""The calendar of a school: terms and days without lessons, as the office sets them.

For the office, the head and the operator; every change is kept in the audit log.
"""

from datetime import date, timedelta
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict

from storage import audit, school_year
from storage.clock import Day
from storage.school_year import Span
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("school_calendar")

Outcome = Literal["done", "same", "order", "overlap", "not yours"]
LONGEST: Final = timedelta(days=366)


class SchoolTerm(BaseModel):
    """A term of a school year, both days included."""

    model_config = ConfigDict(frozen=True)

    year: int
    number: int
    first_day: Day
    last_day: Day


class Holiday(BaseModel):
    """Days without lessons, both included."""

    model_config = ConfigDict(frozen=True)

    first_day: Day
    last_day: Day


async def manages(tx: Tx, viewer: Viewer) -> bool:
    """Whether the calendar is the viewer's to set."""
    return await _sql.manages(tx, **viewer.scope) is not None


async def terms(tx: Tx, viewer: Viewer) -> list[SchoolTerm]:
    """The terms of this school year and later, oldest first; empty where they are not the viewer's."""
    rows = await _sql.terms(tx, **viewer.scope, year=school_year.year_of(viewer.today))
    return [SchoolTerm.model_validate(dict(row)) for row in rows]


async def holidays(tx: Tx, viewer: Viewer) -> list[Holiday]:
    """The days without lessons that are not over yet, and those of this school year, oldest first."""
    since = school_year.first_day(school_year.year_of(viewer.today))
    rows = await _sql.holidays(tx, **viewer.scope, since=since.isoformat())
    return [Holiday.model_validate(dict(row)) for row in rows]


async def set_term(tx: Tx, viewer: Viewer, year: int, number: int, first: date, last: date) -> Outcome:
    """From when until when a term lasts. Terms neither overlap nor leave their order."""
    if first > last or last - first > LONGEST:
        return "order"
    known = await terms(tx, viewer)
    others = [one for one in known if (one.year, one.number) != (year, number)]
    if any(first <= one.last_day and last >= one.first_day for one in others):
        return "overlap"
    if any(((one.year, one.number) < (year, number)) != (one.first_day < first) for one in others):
        return "order"
    before = next((one for one in known if (one.year, one.number) == (year, number)), None)
    if before is not None and (before.first_day, before.last_day) == (first, last):
        return "same"
    days = {"first_day": first.isoformat(), "last_day": last.isoformat()}
    if not await _sql.set_term(tx, **viewer.scope, year=year, number=number, **days):
        return "not yours"
    old = None if before is None else _span(before.first_day, before.last_day)
    await audit.record(tx, viewer, f"term.{number}", None, old, _span(first, last))
    return "done"


async def add_holiday(tx: Tx, viewer: Viewer, first: date, last: date) -> Outcome:
    """Days without lessons; they do not overlap others."""
    if first > last or last - first > LONGEST:
        return "order"
    days: dict[str, Any] = {"first_day": first.isoformat(), "last_day": last.isoformat()}
    if await _sql.overlaps(tx, **viewer.scope, **days) is not None:
        return "overlap"
    if not await _sql.add_holiday(tx, **viewer.scope, **days):
        return "not yours"
    await audit.record(tx, viewer, "holiday", None, None, _span(first, last))
    return "done"


async def remove_holiday(tx: Tx, viewer: Viewer, first: date) -> bool:
    """There are lessons on these days after all. False: there is no such holiday in the viewer's school."""
    row = await _sql.remove_holiday(tx, **viewer.scope, first_day=first.isoformat())
    if row is None:
        return False
    gone = Holiday.model_validate(dict(row))
    await audit.record(tx, viewer, "holiday", None, _span(gone.first_day, gone.last_day), None)
    return True


async def publish_year(tx: Tx, viewer: Viewer, year: int) -> int:
    """Terms and holidays as published for a year, where the school has none of its own for it; how many."""
    made = 0
    for term in school_year.terms(year):
        days = {"first_day": term.first.isoformat(), "last_day": term.last.isoformat()}
        made += await _sql.offer_term(tx, **viewer.scope, year=year, number=term.number, **days)
    for span in school_year.holidays(year):
        days = {"first_day": span.first.isoformat(), "last_day": span.last.isoformat()}
        if await _sql.overlaps(tx, **viewer.scope, **days) is None:
            made += await _sql.add_holiday(tx, **viewer.scope, **days)
    return made


def _span(first: date, last: date) -> str:
    return f"{first.isoformat()}–{last.isoformat()}"


def span_of(text: str) -> Span:
    """Two days as the audit log keeps them."""
    first, _, last = text.partition("–")
    return Span(date.fromisoformat(first), date.fromisoformat(last))
