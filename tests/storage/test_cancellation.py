"""A task cancelled at any await leaves all of its work or none, and a clean connection behind."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from storage.cipherfile import CipherFile
from storage.statements import Statements
from storage.store import Store
from tests.storage.conftest import Count
from tests.stores import StoreMaker

MOST_AWAITS = 60


class CancelledAt:
    """Runs work and cancels its task at the await with a number.

    `early`: before what it awaits can have happened. `late`: when it happened, but the task has not gone on.
    `again`: early, and at each later await too.
    """

    def __init__(self, work: Coroutine[Any, Any, None], number: int, how: str) -> None:
        self._work = work
        self._number = number
        self._how = how
        self.awaits = 0

    def __await__(self) -> Generator[Any, None, None]:
        task = asyncio.current_task()
        assert task is not None
        step: Callable[[], Any] = lambda: self._work.send(None)  # noqa: E731 -- replaced below, step by step
        while True:
            try:
                awaited = step()
            except StopIteration:
                return
            self.awaits += 1
            if self.awaits == self._number or (self._how == "again" and self.awaits > self._number):
                self._cancel(task, awaited)
            try:
                yield awaited
            except BaseException as error:
                thrown = error
                step = lambda: self._work.throw(thrown)  # noqa: B023, E731 -- used before the next turn
            else:
                step = lambda: self._work.send(None)  # noqa: E731

    def _cancel(self, task: asyncio.Task[Any], awaited: Any) -> None:
        if self._how == "late" and awaited is not None:
            awaited.add_done_callback(lambda _: task.cancel())
        else:
            task.cancel()


async def _run(work: CancelledAt) -> None:
    await work


@pytest.fixture
def nobody_holds_a_lock(notes: Store, stores: StoreMaker) -> Callable[[], Awaitable[None]]:
    """Fails unless a stranger's connection may write at once: the cancelled task has let go of everything."""

    async def on_sqlite() -> None:
        path = stores.urls[-1].removeprefix("sqlite:///")
        link = CipherFile(Path(path), stores.keys.database).connect(writable=True)
        link.execute("PRAGMA busy_timeout = 0")
        link.execute("BEGIN IMMEDIATE")
        link.close()

    async def on_postgresql() -> None:
        other = await asyncpg.connect(stores.urls[-1])
        await other.execute("BEGIN; LOCK TABLE notes NOWAIT; ROLLBACK")
        await other.close()

    return on_sqlite if notes.engine == "sqlite" else on_postgresql


@pytest.mark.parametrize("how", ["early", "late", "again"])
async def test_cancelled_while_writing(
    notes: Store,
    sql: Statements,
    count: Count,
    how: str,
    nobody_holds_a_lock: Callable[[], Awaitable[None]],
) -> None:
    async def work() -> None:
        async with notes.writing() as tx:
            await sql.add(tx, text="first", amount=0)
            await sql.add(tx, text="second", amount=0)

    outcomes = set()
    for number in range(1, MOST_AWAITS):
        cancelled_at = CancelledAt(work(), number, how)
        try:
            async with asyncio.timeout(10):
                await asyncio.create_task(_run(cancelled_at))
            outcome = "done"
        except asyncio.CancelledError:
            outcome = "cancelled"
        await nobody_holds_a_lock()
        there = await count(notes)
        assert there in (0, 2), f"half of the work is there after await {number}"
        assert outcome == "cancelled" or there == 2
        outcomes.add((outcome, there))
        async with asyncio.timeout(10), notes.writing() as tx:
            # The next writer is served, and finds no open transaction.
            await tx.change("DELETE FROM notes")
        if cancelled_at.awaits < number:
            break
    else:
        pytest.fail("the work has more awaits than were tried")
    assert ("cancelled", 0) in outcomes
    assert ("done", 2) in outcomes


@pytest.mark.parametrize("how", ["early", "late", "again"])
async def test_cancelled_while_reading(notes: Store, sql: Statements, how: str) -> None:
    async def work() -> None:
        async with notes.reading() as tx:
            await sql.count(tx)
            await sql.count(tx)

    for number in range(1, MOST_AWAITS):
        cancelled_at = CancelledAt(work(), number, how)
        try:
            await asyncio.create_task(_run(cancelled_at))
        except asyncio.CancelledError:
            assert cancelled_at.awaits >= number
        if cancelled_at.awaits < number:
            break
    else:
        pytest.fail("the work has more awaits than were tried")

    async def read() -> None:
        async with notes.reading() as tx:
            await sql.count(tx)

    # Every connection came back: more readers than there are connections are served.
    async with asyncio.timeout(10):
        await asyncio.gather(*(read() for _ in range(20)))


async def test_cancelled_while_waiting_for_its_turn(notes: Store, sql: Statements, count: Count) -> None:
    entered, go_on = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with notes.writing() as tx:
            await sql.add(tx, text="slow", amount=0)
            entered.set()
            await go_on.wait()

    async def waiting() -> None:
        async with notes.writing() as tx:
            await sql.add(tx, text="never", amount=0)

    first = asyncio.create_task(slow())
    await entered.wait()
    second = asyncio.create_task(waiting())
    await asyncio.sleep(0)
    second.cancel()
    go_on.set()
    await first
    with pytest.raises(asyncio.CancelledError):
        await second
    assert await count(notes) == 1


async def test_a_time_limit_ends_only_its_own_work(notes: Store, sql: Statements, count: Count) -> None:
    async def endless() -> None:
        async with asyncio.timeout(0.05), notes.writing() as tx:
            await sql.add(tx, text="a", amount=0)
            await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        await endless()
    assert await count(notes) == 0
    async with notes.writing() as tx:
        await sql.add(tx, text="b", amount=0)
    assert await count(notes) == 1
