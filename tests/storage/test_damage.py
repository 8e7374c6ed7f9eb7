"""Full disks, damaged pages, and what others could read on the disk. SQLite: its file is ours to keep."""

# ruff: noqa: ASYNC240 -- the files are tiny, and nobody else waits in a test's event loop

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.cipherfile import PRAGMAS, CipherFile
from storage.errors import Damaged, Full, Unreadable, WrongKey
from storage.keys import Keys
from storage.statements import Statements
from storage.store import Store
from tests.storage.conftest import Count


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "school.db"


@pytest.fixture
async def notes(path: Path, keys: Keys, schema: Path) -> AsyncIterator[Store]:
    store = await Store.open(f"sqlite:///{path}", keys, create=True, migrations=schema)
    yield store
    await store.close()


async def test_a_full_disk_takes_all_or_nothing(notes: Store, sql: Statements, count: Count) -> None:
    async with notes.writing() as tx:
        (row,) = await tx.fetch("PRAGMA page_count")
        await tx.fetch(f"PRAGMA max_page_count = {row['page_count'] + 5}")

    async def write(number: int) -> None:
        async with notes.writing() as tx:
            await sql.add(tx, text=f"{number} first {'x' * 3000}", amount=0)
            await sql.add(tx, text=f"{number} second {'x' * 3000}", amount=0)

    written = 0
    with pytest.raises(Full):  # noqa: PT012 -- how many fit is the engine's affair
        for number in range(50):
            await write(number)
            written += 1
    assert await count(notes) == 2 * written
    async with notes.writing() as tx:
        await tx.fetch("PRAGMA max_page_count = 10000")
    await write(99)
    assert await count(notes) == 2 * written + 2


async def test_a_damaged_page_is_noticed(
    notes: Store, path: Path, keys: Keys, schema: Path, sql: Statements
) -> None:
    async with notes.writing() as tx:
        await sql.add_many(tx, rows=[{"text": f"{n} {'x' * 900}", "amount": 0} for n in range(100)])
    await notes.close()
    content = bytearray(path.read_bytes())
    for page in range(len(content) // 2, len(content), 4096):
        content[page] ^= 1
    path.write_bytes(content)
    store = await Store.open(f"sqlite:///{path}", keys, migrations=schema)
    try:
        async with store.reading() as tx:
            with pytest.raises(Damaged):
                await sql.every(tx)
    finally:
        await store.close()


async def test_a_damaged_first_page_is_refused(notes: Store, path: Path, keys: Keys, schema: Path) -> None:
    await notes.close()
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)
    with pytest.raises((WrongKey, Unreadable)):
        await Store.open(f"sqlite:///{path}", keys, migrations=schema)


async def test_nothing_can_be_read_from_the_files(
    notes: Store, path: Path, keys: Keys, sql: Statements
) -> None:
    canary = "Kanārijputniņš"
    async with notes.writing() as tx:
        await sql.add(tx, text=canary, amount=0)
        await tx.change("UPDATE notes SET sealed = :x", {"x": tx.vault.seal("notes", 1, "sealed", canary)})
    secrets = [
        canary.encode(),
        b"CREATE TABLE",
        b"SQLite format",
        keys.database,
        keys.database.hex().encode(),
    ]
    while_open = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert set(while_open) == {"school.db", "school.db-wal", "school.db-shm"}
    assert len(while_open["school.db-wal"]) > 4096, "the write is in the log"
    await notes.close()
    at_rest = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert set(at_rest) == {"school.db"}
    for name, content in [*while_open.items(), *at_rest.items()]:
        for secret in secrets:
            assert secret not in content, f"{secret!r} can be read in {name}"


async def test_the_files_are_for_their_owner_only(notes: Store, path: Path, sql: Statements) -> None:
    async with notes.writing() as tx:
        await sql.add(tx, text="a", amount=0)
    assert {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {
        "school.db": 0o600,
        "school.db-wal": 0o600,
        "school.db-shm": 0o600,
    }


async def test_every_connection_has_every_setting(notes: Store, path: Path, keys: Keys) -> None:
    async with notes.writing() as tx:
        for name, value in PRAGMAS.items():
            ((found,),) = (row.values() for row in await tx.fetch(f"PRAGMA {name}"))
            assert found == value
    async with notes.reading() as tx:
        assert [list(row.values()) for row in await tx.fetch("PRAGMA query_only")] == [[1]]
    assert keys.database.hex() not in repr(CipherFile(path, keys.database))


async def test_replacing_a_row_fires_its_delete_trigger(notes: Store, sql: Statements) -> None:
    """INSERT OR REPLACE walks past delete triggers unless recursive_triggers is on."""
    async with notes.writing() as tx:
        await sql.add(tx, text="a", amount=0)
        await tx.change("CREATE TABLE gone (text TEXT) STRICT")
        await tx.change(
            "CREATE TRIGGER kept AFTER DELETE ON notes BEGIN INSERT INTO gone VALUES (OLD.text); END"
        )
        await tx.change("INSERT OR REPLACE INTO notes (id, text) VALUES (1, 'b')")
        assert await tx.fetch("SELECT text FROM gone") == [{"text": "a"}]
