"""Tests (summative works) that a student prepares for."""

from datetime import date
from typing import NamedTuple

from storage.alphabet import alphabetical
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("coming_tests")


class ComingTest(NamedTuple):
    """A summative work of the student's group."""

    id: int
    subject: str
    topic: str
    day: date


async def between(tx: Tx, viewer: Viewer, since: date, until: date) -> list[ComingTest]:
    """The viewed student's tests of some days, both included: by day, then by subject."""
    rows = await _sql.between(tx, **viewer.scope, since=since.isoformat(), until=until.isoformat())
    tests = [
        ComingTest(row["id"], row["subject"], row["topic"], date.fromisoformat(row["work_day"]))
        for row in rows
    ]
    return sorted(tests, key=lambda test: (test.day, alphabetical(test.subject), test.id))


async def one(tx: Tx, viewer: Viewer, work_id: int) -> ComingTest | None:
    """One test of the viewed student; else None."""
    row = await _sql.one(tx, **viewer.scope, work=work_id)
    if row is None:
        return None
    return ComingTest(row["id"], row["subject"], row["topic"], date.fromisoformat(row["work_day"]))
