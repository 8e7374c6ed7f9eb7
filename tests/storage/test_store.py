"""Transactions, the same on both engines."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

import pytest

from storage.errors import Conflict, Misuse, Violation
from storage.statements import Statements
from storage.store import Store, Tx
from tests.storage.conftest import Count


async def test_what_is_written_is_read(notes: Store, sql: Statements) -> None:
    async with notes.writing() as tx:
        assert tx.writable
        assert await sql.add(tx, text="rīts", amount=3) == 1
    async with notes.reading() as tx:
        assert not tx.writable
        assert await sql.every(tx) == [{"text": "rīts", "amount": 3}]


async def test_an_exception_takes_everything_back(notes: Store, sql: Statements, count: Count) -> None:
    async def work() -> None:
        async with notes.writing() as tx:
            await sql.add(tx, text="a", amount=0)
            raise LookupError

    with pytest.raises(LookupError):
        await work()
    assert await count(notes) == 0


async def test_a_reading_transaction_refuses_to_write(notes: Store, sql: Statements, count: Count) -> None:
    with pytest.raises(Misuse, match="does not write"):
        async with notes.reading() as tx:
            await sql.add(tx, text="a", amount=0)
    assert await count(notes) == 0


async def test_a_reader_keeps_its_snapshot(notes: Store, sql: Statements) -> None:
    async def write() -> None:
        async with notes.writing() as tx:
            await sql.add(tx, text="late", amount=0)

    async with notes.reading() as tx:
        assert await sql.count(tx) == 0
        await asyncio.create_task(write())
        assert await sql.count(tx) == 0
    async with notes.reading() as tx:
        assert await sql.count(tx) == 1


@pytest.mark.parametrize("outer", ["reading", "writing"])
@pytest.mark.parametrize("inner", ["reading", "writing"])
async def test_a_task_opens_no_transaction_inside_its_own(
    notes: Store, count: Count, outer: str, inner: str
) -> None:
    opening: dict[str, Callable[[], AbstractAsyncContextManager[Tx]]] = {
        "reading": notes.reading,
        "writing": notes.writing,
    }
    with pytest.raises(Misuse, match="in a transaction already"):
        async with opening[outer](), opening[inner]():
            pass
    assert await count(notes) == 0


async def test_a_finished_transaction_answers_nothing(notes: Store, sql: Statements) -> None:
    async with notes.writing() as written:
        pass
    async with notes.reading() as read:
        pass
    for tx in (written, read):
        with pytest.raises(Misuse, match="is over"):
            await sql.count(tx)


async def test_a_hidden_failure_is_not_committed(notes: Store, sql: Statements, count: Count) -> None:
    async def work() -> None:
        async with notes.writing() as tx:
            await sql.add(tx, text="a", amount=0)
            with pytest.raises(Violation):
                await sql.add(tx, text="a", amount=0)

    with pytest.raises(Misuse, match="nothing to commit"):
        await work()
    assert await count(notes) == 0


async def test_after_a_failed_statement_nothing_more_is_done(notes: Store, sql: Statements) -> None:
    async def work() -> None:
        async with notes.writing() as tx:
            with pytest.raises(Violation):
                await sql.add(tx, text="a", amount=-1)
            await sql.add(tx, text="a", amount=1)

    with pytest.raises(Misuse, match="a statement failed"):
        await work()


async def test_broken_rules_have_the_same_names_on_both_engines(notes: Store, sql: Statements) -> None:
    async def rule(work: Callable[[Tx], Awaitable[object]]) -> str:
        async def both(tx: Tx) -> None:
            await sql.add(tx, text="there", amount=0)
            await work(tx)

        with pytest.raises(Violation) as caught:
            await notes.run(both)
        return caught.value.rule

    assert await rule(lambda tx: sql.add(tx, text="there", amount=0)) == "unique"
    assert await rule(lambda tx: sql.add(tx, text="a", amount=-1)) == "check"
    assert await rule(lambda tx: sql.add(tx, text=None, amount=0)) == "notnull"
    assert await rule(lambda tx: sql.add_about(tx, text="a", about=99)) == "foreignkey"


async def test_run_tries_again_after_a_conflict(notes: Store, sql: Statements, count: Count) -> None:
    tries = 0

    async def work(tx: Tx) -> str:
        nonlocal tries
        tries += 1
        await sql.add(tx, text="a", amount=0)
        if tries < 3:
            raise Conflict("two at once")
        return "done"

    assert await notes.run(work) == "done"
    assert (tries, await count(notes)) == (3, 1)


async def test_run_gives_up_and_leaves_nothing(notes: Store, sql: Statements, count: Count) -> None:
    async def work(tx: Tx) -> None:
        await sql.add(tx, text="a", amount=0)
        raise Conflict("always")

    with pytest.raises(Conflict):
        await notes.run(work, tries=2)
    assert await count(notes) == 0


async def test_other_errors_are_not_tried_again(notes: Store) -> None:
    tries = 0

    async def work(_tx: Tx) -> None:
        nonlocal tries
        tries += 1
        raise LookupError

    with pytest.raises(LookupError):
        await notes.run(work)
    assert tries == 1


async def test_more_readers_than_connections_wait_for_each_other(notes: Store, sql: Statements) -> None:
    async def read() -> int:
        async with notes.reading() as tx:
            await asyncio.sleep(0)
            return int(await sql.count(tx))

    async with asyncio.timeout(20):
        assert await asyncio.gather(*(read() for _ in range(40))) == [0] * 40


async def test_closing_waits_for_what_is_under_way(notes: Store, sql: Statements) -> None:
    entered, go_on = asyncio.Event(), asyncio.Event()

    async def write() -> int:
        async with notes.writing() as tx:
            entered.set()
            await go_on.wait()
            changed: int = await sql.add(tx, text="a", amount=0)
        return changed

    writing = asyncio.create_task(write())
    await entered.wait()
    closing = asyncio.create_task(notes.close())
    await asyncio.sleep(0)
    assert not closing.done()
    go_on.set()
    assert await writing == 1
    await closing
    with pytest.raises(Misuse, match="closed"):
        async with notes.reading():
            pass
