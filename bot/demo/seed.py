"""Writing generated schools into an empty store."""

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from bot.demo.generate import DemoSchools, generate
from bot.errors import Refused
from storage import roster
from storage.clock import Clock, school_day
from storage.roster_rows import SchoolRows
from storage.store import Store, Tx

Progress = Callable[[int], None]
"""Told again and again how many students have been written."""


class StoreNotEmpty(Refused):
    """The store has schools or people: nothing is written over or beside them."""

    def __init__(self) -> None:
        super().__init__("there are people in this database already; a generated school needs an empty one.")


@dataclass(frozen=True)
class SeedReport:
    """What was written and how long it took, generating included."""

    schools: int
    students: int
    rows: int
    seconds: float

    @property
    def rows_a_second(self) -> float:
        """The pace."""
        return self.rows / self.seconds


async def seed(
    store: Store,
    clock: Clock,
    *,
    students: int | None = None,
    seed: int = 1,
    today: date | None = None,
    progress: Progress | None = None,
) -> SeedReport:
    """Fills an empty store around the clock's day (or `today`), or raises StoreNotEmpty.

    The two schools of the demo (`students=None`) are written whole or not at all: a start that is killed
    begins afresh. With a number of students each school is a transaction of its own, so that the journal
    stays small; what is left of an interrupted run is whole schools.
    """
    demo = generate(seed, today=today or school_day(clock()), students=students)
    began = time.perf_counter()
    writer = _Writer(progress)
    if students is None:
        async with store.writing() as tx:
            await _refuse_unless_empty(tx)
            for school in demo.schools():
                await writer.write(tx, school)
    else:
        for number, school in enumerate(demo.schools()):
            async with store.writing() as tx:
                if number == 0:
                    await _refuse_unless_empty(tx)
                await writer.write(tx, school)
    return _report(demo, writer.rows, time.perf_counter() - began)


class _Writer:
    def __init__(self, progress: Progress | None) -> None:
        self.rows = 0
        self._students = 0
        self._progress = progress

    async def write(self, tx: Tx, school: Iterator[SchoolRows]) -> None:
        # Generating a part takes tens of milliseconds: in a thread, the loop goes on meanwhile.
        while (part := await asyncio.to_thread(next, school, None)) is not None:
            self.rows += await roster.add(tx, part)
            self._students += len(part.enrolments)
            if self._progress is not None:
                self._progress(self._students)


async def _refuse_unless_empty(tx: Tx) -> None:
    if not await roster.is_empty(tx):
        raise StoreNotEmpty


def _report(demo: DemoSchools, rows: int, seconds: float) -> SeedReport:
    return SeedReport(len(demo.plans), demo.students, rows, seconds)
