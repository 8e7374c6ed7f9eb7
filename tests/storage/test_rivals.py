"""Several writers: tasks of this process, other processes, other connections."""

import asyncio
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from urllib.parse import quote

import asyncpg
import pytest

from storage import cipherfile
from storage import postgresql as postgresql_engine
from storage.errors import Busy, Conflict, Uncertain
from storage.keys import Keys
from storage.statements import Statements
from storage.store import Store, Tx
from tests.storage.conftest import Count
from tests.stores import PostgresqlServer, StoreMaker


async def test_writers_lose_no_update(notes: Store, sql: Statements) -> None:
    """Each reads, thinks and writes what it read plus one."""

    async def work(tx: Tx) -> None:
        amount = await sql.amount(tx, text="a")
        await asyncio.sleep(0)
        await sql.move(tx, text="a", by=amount + 1 - await sql.amount(tx, text="a"))

    async with notes.writing() as tx:
        await sql.add(tx, text="a", amount=0)
    async with asyncio.timeout(60):
        await asyncio.gather(*(notes.run(work, tries=50) for _ in range(12)))
    async with notes.reading() as tx:
        assert await sql.amount(tx, text="a") == 12


async def test_on_sqlite_writers_neither_mix_nor_overtake(
    keys: Keys, schema: Path, sql: Statements, tmp_path: Path
) -> None:
    store = await Store.open(f"sqlite:///{tmp_path}/school.db", keys, create=True, migrations=schema)
    order: list[tuple[str, int]] = []

    async def write(number: int) -> None:
        async with store.writing() as tx:
            order.append(("begin", number))
            await sql.add(tx, text=f"{number} first", amount=0)
            await asyncio.sleep(0)
            await sql.add(tx, text=f"{number} second", amount=0)
            order.append(("end", number))

    await asyncio.gather(*(write(number) for number in range(10)))
    await store.close()
    assert order == [(what, number) for number in range(10) for what in ("begin", "end")]


async def test_on_sqlite_processes_wait_for_each_other(
    keys: Keys, schema: Path, sql: Statements, tmp_path: Path
) -> None:
    """Two stores on one file stand for two processes. Nobody meets a Conflict: BEGIN IMMEDIATE waits."""
    url = f"sqlite:///{tmp_path}/school.db"
    both = [await Store.open(url, keys, create=True, migrations=schema) for _ in range(2)]

    async def count_up(store: Store) -> None:
        for _ in range(20):
            async with store.writing() as tx:
                amount = await sql.amount(tx, text="a")
                await sql.raise_all(tx, by=1)
                assert await sql.amount(tx, text="a") == amount + 1

    async with both[0].writing() as tx:
        await sql.add(tx, text="a", amount=0)
    await asyncio.gather(*(count_up(store) for store in both))
    async with both[1].reading() as tx:
        assert await sql.amount(tx, text="a") == 40
    for store in both:
        await store.close()


async def test_exactly_one_of_two_wins(notes: Store, sql: Statements, count: Count) -> None:
    """Both see that nothing is there; only one may act on it."""
    both = asyncio.Barrier(2) if notes.engine == "postgresql" else None

    async def work(tx: Tx) -> bool:
        if await sql.count(tx):
            return False
        if both is not None and not both.broken:
            # On PostgreSQL both get as far as this; on SQLite the second one is not let in.
            try:
                await asyncio.wait_for(both.wait(), 2)
            except (asyncio.BrokenBarrierError, TimeoutError):
                await both.abort()
            else:
                await both.abort()
        await sql.add(tx, text=f"by {id(asyncio.current_task())}", amount=0)
        return True

    won = await asyncio.gather(notes.run(work), notes.run(work))
    assert sorted(won) == [False, True]
    assert await count(notes) == 1


HOLDER = textwrap.dedent("""
    import sys
    from pathlib import Path
    from storage.cipherfile import CipherFile

    link = CipherFile(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline())).connect(writable=True)
    link.execute("BEGIN IMMEDIATE")
    print("locked", flush=True)
    sys.stdin.readline()
    link.execute("COMMIT")
    link.close()
    print("free", flush=True)
""")


def holder_of(path: Path) -> subprocess.Popen[str]:
    """A process that locks the store at `path` until it is written to."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


async def test_a_file_locked_by_another_process(
    keys: Keys, schema: Path, sql: Statements, count: Count, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(cipherfile.PRAGMAS, "busy_timeout", 50)
    path = tmp_path / "school.db"
    store = await Store.open(f"sqlite:///{path}", keys, create=True, migrations=schema)

    async def work(tx: Tx) -> None:
        await sql.add(tx, text="a", amount=0)

    with holder_of(path) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        holder.stdin.write(f"{keys.database.hex()}\n")
        holder.stdin.flush()
        assert await asyncio.to_thread(holder.stdout.readline) == "locked\n"
        with pytest.raises(Busy):
            await store.run(work, tries=2)
        assert await count(store) == 0
        waiting = asyncio.create_task(store.run(work, tries=1000))
        holder.stdin.write("\n")
        holder.stdin.flush()
        assert await asyncio.to_thread(holder.stdout.readline) == "free\n"
        async with asyncio.timeout(20):
            await waiting
    assert await count(store) == 1
    await store.close()


@pytest.fixture
def engine() -> str:
    """The rest is about PostgreSQL."""
    return "postgresql"


async def test_a_table_locked_by_another_connection(
    stores: StoreMaker, schema: Path, sql: Statements, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(postgresql_engine.SETTINGS, "lock_timeout", "50ms")
    url = await stores.new_url()
    store = await stores.open(url, create=True, migrations=schema)
    other = await asyncpg.connect(url)
    async with other.transaction():
        await other.execute("LOCK TABLE notes")
        with pytest.raises(Busy):
            await store.run(lambda tx: sql.add(tx, text="a", amount=0), tries=2)
    await other.close()
    assert await store.run(lambda tx: sql.add(tx, text="a", amount=0)) == 1


async def test_a_deadlock_ends_with_both_done(notes: Store, sql: Statements) -> None:
    async with notes.writing() as tx:
        await sql.add_many(tx, rows=[{"text": "a", "amount": 0}, {"text": "b", "amount": 0}])
    tries = 0
    met = asyncio.Event()

    async def cross(first: str, second: str) -> None:
        async def work(tx: Tx) -> None:
            nonlocal tries
            tries += 1
            await sql.move(tx, text=first, by=1)
            if tries == 2:
                met.set()
            await met.wait()
            await sql.move(tx, text=second, by=1)

        await notes.run(work)

    async with asyncio.timeout(30):
        await asyncio.gather(cross("a", "b"), cross("b", "a"))
    assert tries > 2
    async with notes.reading() as tx:
        assert [row["amount"] for row in await sql.every(tx)] == [2, 2]


DIES_AT_COMMIT = """
CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON notes DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION die();
"""


async def end_other_sessions(server: PostgresqlServer) -> None:
    connection = await asyncpg.connect(server.url())
    await connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE pid <> pg_backend_pid() AND application_name = 'eklase'"
    )
    await connection.close()


async def test_a_lost_connection_is_a_conflict_and_the_work_is_done_again(
    notes: Store, sql: Statements, count: Count, postgresql: PostgresqlServer
) -> None:
    tries = 0

    async def work(tx: Tx) -> None:
        nonlocal tries
        tries += 1
        await sql.add(tx, text="first", amount=0)
        if tries == 1:
            await end_other_sessions(postgresql)
        await sql.add(tx, text="second", amount=0)

    await notes.run(work)
    assert (tries, await count(notes)) == (2, 2)


async def test_connections_lost_while_nobody_used_them(
    notes: Store, count: Count, postgresql: PostgresqlServer
) -> None:
    assert await count(notes) == 0
    await end_other_sessions(postgresql)
    async with asyncio.timeout(20):
        while True:
            try:
                assert await count(notes) == 0
            except Conflict:
                continue
            break


async def test_a_connection_lost_at_commit_is_not_taken_for_a_conflict(notes: Store, sql: Statements) -> None:
    async with notes.writing() as tx:
        await tx.connection.execute(DIES_AT_COMMIT)
    tries = 0

    async def work(tx: Tx) -> None:
        nonlocal tries
        tries += 1
        await sql.add(tx, text="a", amount=0)

    with pytest.raises(Uncertain):
        await notes.run(work)
    assert tries == 1


async def test_odd_names_of_databases_are_fine(
    postgresql: PostgresqlServer, keys: Keys, schema: Path
) -> None:
    name = "skola nr. 1"
    connection = await asyncpg.connect(postgresql.url())
    await connection.execute(f'CREATE DATABASE "{name}"')
    store = await Store.open(postgresql.url(quote(name)), keys, create=True, migrations=schema)
    async with store.reading() as tx:
        (row,) = await tx.fetch("SELECT current_database() AS name")
    await store.close()
    await connection.execute(f'DROP DATABASE "{name}"')
    await connection.close()
    assert re.fullmatch(r"skola nr\. 1", row["name"])
