"""When a store is not opened: one clear line each, exit code 3, and nothing changed."""

# ruff: noqa: ASYNC240 -- the files are tiny, and nobody else waits in a test's event loop

import contextlib
import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import asyncpg
import pytest
import sqlcipher3.dbapi2 as sqlcipher

from storage import cipherfile
from storage import postgresql as postgresql_engine
from storage.errors import (
    MissingStore,
    NewerSchema,
    OldEngine,
    PragmaRefused,
    ReadOnlyStore,
    StoreRefused,
    Unreadable,
    WrongKey,
)
from storage.keys import Keys
from storage.store import Store
from tests.stores import PostgresqlServer, StoreMaker


async def refused(url: str, keys: Keys, kind: type[StoreRefused], *, create: bool = False) -> str:
    """Asserts that the store is refused with `kind`, and returns the reason."""
    with pytest.raises(StoreRefused) as caught:
        await (await Store.open(url, keys, create=create)).close()
    assert type(caught.value) is kind, caught.value.reason
    assert caught.value.exit_code == 3
    assert "\n" not in caught.value.reason
    return caught.value.reason


@pytest.fixture
async def path(keys: Keys, tmp_path: Path, sqlite_template: str) -> Path:
    """A good SQLite store."""
    path = tmp_path / "school.db"
    path.write_bytes(Path(sqlite_template).read_bytes())
    return path


@pytest.fixture
async def database(postgresql: PostgresqlServer, postgresql_template: str) -> AsyncIterator[str]:
    """A good PostgreSQL store; its name."""
    name = await postgresql.make(postgresql_template)
    yield name
    await postgresql.drop(name)


async def test_a_missing_store_is_not_made_anew(stores: StoreMaker, keys: Keys, tmp_path: Path) -> None:
    assert "never made anew" in await refused(await stores.new_url(), keys, MissingStore)
    assert list(tmp_path.iterdir()) == []


async def test_a_missing_database(postgresql: PostgresqlServer, keys: Keys) -> None:
    await refused(postgresql.url("nowhere"), keys, MissingStore, create=True)


@pytest.mark.parametrize("left", ["-wal", "-journal"])
async def test_a_store_that_lost_its_main_file_is_not_made_anew(path: Path, keys: Keys, left: str) -> None:
    path.rename(f"{path}{left}")
    assert "restore a backup" in await refused(f"sqlite:///{path}", keys, MissingStore, create=True)
    assert not path.exists()


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"SQLite format 3\x00" + bytes(4080), "not an encrypted one"),
        (b"just a text", "cut short or is not a store"),
        (bytes(4096), "key does not open"),
    ],
)
async def test_a_file_that_is_no_store_is_left_alone(
    tmp_path: Path, keys: Keys, content: bytes, why: str, create: bool
) -> None:
    path = tmp_path / "school.db"
    path.write_bytes(content)
    kind = WrongKey if "key" in why else Unreadable
    assert why in await refused(f"sqlite:///{path}", keys, kind, create=create)
    assert path.read_bytes() == content


async def test_a_folder_in_the_stores_place(tmp_path: Path, keys: Keys) -> None:
    assert "not a file" in await refused(f"sqlite:///{tmp_path}", keys, Unreadable, create=True)


async def test_a_store_cut_short(path: Path, keys: Keys) -> None:
    path.write_bytes(path.read_bytes()[:-100])
    assert "cut short" in await refused(f"sqlite:///{path}", keys, Unreadable)


async def test_a_database_key_that_does_not_fit(path: Path, keys: Keys) -> None:
    before = path.read_bytes()
    wrong = replace(keys, database=Keys.generate().database)
    await refused(f"sqlite:///{path}", wrong, WrongKey, create=True)
    assert path.read_bytes() == before


async def test_an_encrypted_file_of_another_program(tmp_path: Path, keys: Keys) -> None:
    path = tmp_path / "school.db"
    path.touch()
    link = cipherfile.CipherFile(path, keys.database).connect(writable=True)
    link.execute("CREATE TABLE other (x)")
    link.close()
    assert "not a store of this program" in await refused(f"sqlite:///{path}", keys, Unreadable)


@pytest.mark.parametrize("name", ["pepper", "index", "field 1"])
async def test_other_keys_that_do_not_fit(stores: StoreMaker, keys: Keys, name: str) -> None:
    fresh = Keys.generate()
    wrong = {
        "pepper": replace(keys, pepper=fresh.pepper),
        "index": replace(keys, index=fresh.index),
        "field 1": replace(keys, fields=fresh.fields),
    }
    assert name in await refused(await stores.migrated_url(), wrong[name], WrongKey)


async def test_keys_turned_half_way(stores: StoreMaker, keys: Keys) -> None:
    """The store was used with a new field key that an old key file lacks."""
    url = await stores.migrated_url()
    store = await stores.open(url)
    turned = keys.with_new_field_key()
    await store.turn_keys(turned)
    sealed = store.vault.seal("people", 1, "phone", "x")
    await store.close()
    assert "lacks" in await refused(url, keys, WrongKey)
    again = await Store.open(url, turned)
    assert again.vault.open("people", 1, "phone", sealed) == "x"
    await again.close()


async def test_a_newer_schema(stores: StoreMaker, schema: Path, keys: Keys, tmp_path: Path) -> None:
    url = await stores.new_url()
    newer = tmp_path / "newer"
    newer.mkdir()
    old = (schema / "0001_notes.sql").read_text()
    (newer / "0001_notes.sql").write_text(old)
    (newer / "0002_more.sql").write_text("CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;")
    await (await stores.open(url, create=True, migrations=newer)).close()
    with pytest.raises(NewerSchema, match="step 2"):
        await Store.open(url, keys, migrations=schema)
    (newer / "0001_notes.sql").write_text(old + "-- changed\n")
    with pytest.raises(NewerSchema, match="step 1"):
        await Store.open(url, keys, migrations=newer)


@contextlib.contextmanager
def somebody_without_rights() -> Iterator[None]:
    """Root may write everywhere, so it becomes nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("what", ["file", "folder", "new"])
async def test_a_store_that_cannot_be_written(path: Path, keys: Keys, what: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        there = folder / "school.db"
        if what != "new":
            there.write_bytes(path.read_bytes())
            there.chmod(0o444 if what == "file" else 0o666)
        folder.chmod(0o777 if what == "file" else 0o555)
        with somebody_without_rights():
            reason = await refused(f"sqlite:///{there}", keys, ReadOnlyStore, create=True)
        assert "cannot be written" in reason
        folder.chmod(0o755)


async def test_a_database_that_takes_no_writes(
    postgresql: PostgresqlServer, database: str, keys: Keys
) -> None:
    connection = await asyncpg.connect(postgresql.url())
    await connection.execute(f"ALTER DATABASE {database} SET default_transaction_read_only = on")
    await connection.close()
    await refused(postgresql.url(database), keys, ReadOnlyStore)


async def test_an_unsafe_sqlite(path: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlcipher, "sqlite_version_info", (3, 51, 2))
    assert "3.51.3" in await refused(f"sqlite:///{path}", keys, OldEngine)


async def test_an_old_postgresql(
    postgresql: PostgresqlServer, database: str, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql_engine, "OLDEST", 99)
    await refused(postgresql.url(database), keys, OldEngine)


@pytest.mark.parametrize("name", ["no_such_setting", "page_size"])
async def test_a_setting_that_does_not_take(
    path: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(cipherfile.PRAGMAS, name, 8192)
    assert name in await refused(f"sqlite:///{path}", keys, PragmaRefused)


@pytest.mark.parametrize("url", ["", "school.db", "mysql://x", "sqlite:school.db"])
async def test_an_address_of_no_engine(keys: Keys, url: str) -> None:
    await refused(url, keys, Unreadable)


async def test_a_server_that_is_not_there(tmp_path: Path, keys: Keys) -> None:
    reason = await refused(f"postgresql://u:geheim@/x?host={tmp_path}", keys, Unreadable)
    assert "geheim" not in reason
