"""Marks as a family reads them. Every call joins the viewer's right; what is not theirs is not there."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple

from storage.alphabet import alphabetical
from storage.clock import Day
from storage.marks import Average, Mark, assembled, average, mean
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("grades")


class Period(NamedTuple):
    """A term of a school year (named by when it began), the whole year (number 0), or everything (year 0)."""

    year: int
    number: int


EVERYTHING: Final = Period(0, 0)
FEWEST: Final = 5
"""Of so many pupils at least an average is told."""


class Term(NamedTuple):
    """A term that has begun."""

    period: Period
    first_day: Day
    last_day: Day


class Subject(NamedTuple):
    """A subject and the student's marks in it, newest first."""

    id: int
    name: str
    marks: tuple[Mark, ...]

    @property
    def average(self) -> Average:
        return average(self.marks)


class Opened(NamedTuple):
    """One mark and the subject that it stands in."""

    subject_id: int
    subject: str
    mark: Mark


async def terms(tx: Tx, viewer: Viewer) -> list[Term]:
    """The terms that have begun at the student's school, newest first."""
    rows = await _sql.terms(tx, **viewer.scope)
    return [
        Term(
            Period(row["year"], row["number"]),
            date.fromisoformat(row["first_day"]),
            date.fromisoformat(row["last_day"]),
        )
        for row in rows
    ]


def current(begun: Sequence[Term]) -> Period:
    """The period that is shown first: the term that began last, in the holidays after it too."""
    return begun[0].period if begun else EVERYTHING


async def overview(tx: Tx, viewer: Viewer, period: Period) -> list[Subject]:
    """Every subject learnt in the period or with a mark in it, in the order of the Latvian alphabet."""
    rows = await _sql.marks(tx, **viewer.scope, year=period.year, number=period.number, subject=0)
    by_subject = defaultdict[int, list[dict[str, Any]]](list)
    for row in rows:
        by_subject[row["subject_id"]].append(row)
    return sorted(map(_subject, by_subject.values()), key=lambda subject: alphabetical(subject.name))


async def subject(tx: Tx, viewer: Viewer, subject_id: int, period: Period) -> Subject | None:
    """One subject the student learns or has learnt, with the marks of the period; else None."""
    rows = await _sql.marks(tx, **viewer.scope, year=period.year, number=period.number, subject=subject_id)
    return _subject(rows) if rows else None


async def group_average(tx: Tx, viewer: Viewer, subject_id: int, period: Period) -> Decimal | None:
    """The mean of all counting marks of the student's group; None where fewer than FEWEST pupils have one."""
    row = await _sql.group_average(
        tx, **viewer.scope, year=period.year, number=period.number, subject=subject_id, fewest=FEWEST
    )
    return None if row is None else mean(row["points"], row["marks"])


async def mark(tx: Tx, viewer: Viewer, mark_id: int) -> Opened | None:
    """The mark with this identifier; one that has been corrected since comes with its corrections."""
    rows = await _sql.mark(tx, **viewer.scope, mark=mark_id)
    for found in assembled(rows):
        if any(entry.id == mark_id for entry in found.entries):
            return Opened(rows[0]["subject_id"], rows[0]["subject"], found)
    return None


def _subject(rows: Sequence[dict[str, Any]]) -> Subject:
    marks = assembled([row for row in rows if row["id"] is not None])
    return Subject(rows[0]["subject_id"], rows[0]["subject"], tuple(marks))
