"""Schema steps: read, applied once, whole or not at all."""

# ruff: noqa: ASYNC240 -- the files are tiny, and nobody else waits in a test's event loop

import asyncio
import hashlib
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import migrate
from storage.errors import MissingStore, StoreRefused
from storage.keys import Keys
from storage.store import Store
from tests.stores import StoreMaker

STARTED = datetime(2026, 9, 1, tzinfo=UTC)
FIRST = "CREATE TABLE first (id INTEGER PRIMARY KEY, text TEXT) STRICT;\n"
ADDITION = "INSERT INTO first (id) VALUES (1);"
SECOND = (
    "INSERT INTO first (text) VALUES ('from the second step');\nCREATE TABLE second (x INTEGER) STRICT;\n"
)

pytestmark = pytest.mark.may_block


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "steps"
    folder.mkdir()
    (folder / "0001_first.sql").write_text(FIRST)
    return folder


async def schema_of(store: Store) -> list[tuple[int, str, str, int]]:
    async with store.reading() as tx:
        rows = await tx.fetch("SELECT number, name, sha256, applied_at FROM schema_version ORDER BY number")
    return [(row["number"], row["name"], row["sha256"], row["applied_at"]) for row in rows]


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


async def test_steps_are_applied_once_and_written_down(stores: StoreMaker, folder: Path) -> None:
    url = await stores.new_url()
    store = await stores.open(url, create=True, migrations=folder, clock=lambda: STARTED)
    first = (1, "first", sha256(FIRST), 1_788_220_800_000)
    assert await schema_of(store) == [first]
    await store.close()
    (folder / "0002_second.sql").write_text(SECOND)
    for _ in range(2):
        store = await stores.open(url, migrations=folder, clock=lambda: STARTED)
        assert await schema_of(store) == [first, (2, "second", sha256(SECOND), 1_788_220_800_000)]
        async with store.reading() as tx:
            assert [row["text"] for row in await tx.fetch("SELECT text FROM first")] == [
                "from the second step"
            ]
        await store.close()


@pytest.mark.parametrize(
    "fault", ["CREATE TABL broken;", "INSERT INTO first (id, text) VALUES (1, 'twice');"]
)
async def test_a_step_that_fails_leaves_the_old_schema(
    stores: StoreMaker, keys: Keys, folder: Path, fault: str
) -> None:
    url = await stores.new_url()
    await (await stores.open(url, create=True, migrations=folder)).close()
    (folder / "0002_second.sql").write_text(f"{ADDITION}\n{fault}")
    with pytest.raises(StoreRefused, match="step 2"):
        await Store.open(url, keys, migrations=folder)
    (folder / "0002_second.sql").unlink()
    store = await stores.open(url, migrations=folder)
    assert len(await schema_of(store)) == 1
    async with store.reading() as tx:
        assert await tx.fetch("SELECT * FROM first") == []


async def test_a_first_step_that_fails_makes_no_store(stores: StoreMaker, keys: Keys, folder: Path) -> None:
    url = await stores.new_url()
    (folder / "0001_first.sql").write_text("CREATE TABL broken;")
    with pytest.raises(StoreRefused):
        await Store.open(url, keys, create=True, migrations=folder)
    with pytest.raises(MissingStore):
        await Store.open(url, keys, migrations=folder)


async def test_a_step_that_leaves_a_dangling_reference(keys: Keys, folder: Path, tmp_path: Path) -> None:
    """SQLite only: PostgreSQL checks at once."""
    (folder / "0001_first.sql").write_text(
        "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE b (a INTEGER REFERENCES a) STRICT;"
        "INSERT INTO b VALUES (7);"
    )
    with pytest.raises(StoreRefused, match="dangling reference in b"):
        await Store.open(f"sqlite:///{tmp_path}/school.db", keys, create=True, migrations=folder)
    assert [path.name for path in tmp_path.iterdir()] == ["steps"]


# A starter of its own process. With "hang" it stops for good between a step's last statement and its COMMIT.
STARTER = textwrap.dedent("""
    import asyncio, sys, time
    from datetime import UTC, datetime
    from pathlib import Path
    from storage.keys import Keys
    from storage.store import Store

    def hanging_clock():
        print("in the middle", flush=True)
        time.sleep(600)

    async def main(url, keys, folder, how):
        clock = hanging_clock if how == "hang" else lambda: datetime.now(UTC)
        secrets, steps = Keys.load(Path(keys)), Path(folder)
        store = await Store.open(url, secrets, create=True, migrations=steps, clock=clock)
        async with store.reading() as tx:
            (row,) = await tx.fetch("SELECT count(*) AS steps FROM schema_version")
        await store.close()
        print(row["steps"], flush=True)

    asyncio.run(main(*sys.argv[1:]))
""")


def starter(url: str, keys: Keys, folder: Path, how: str) -> subprocess.Popen[str]:
    key_file = folder.parent / "keys"
    if not key_file.exists():
        key_file.touch(mode=0o600)
        keys.save(key_file)
    return subprocess.Popen(
        [sys.executable, "-c", STARTER, url, key_file, folder, how],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.parametrize("first_start", [True, False])
async def test_killed_in_the_middle_of_a_step(
    stores: StoreMaker, keys: Keys, folder: Path, first_start: bool
) -> None:
    url = await stores.new_url()
    if not first_start:
        await (await stores.open(url, create=True, migrations=folder)).close()
        (folder / "0002_second.sql").write_text(SECOND)
    with starter(url, keys, folder, "hang") as process:
        assert process.stdout is not None
        try:
            assert await asyncio.to_thread(process.stdout.readline) == "in the middle\n"
        finally:
            process.kill()
    if first_start:
        with pytest.raises(MissingStore):
            await Store.open(url, keys, migrations=folder)
    else:
        (folder / "0002_second.sql").rename(folder.parent / "0002_second.sql")
        store = await stores.open(url, migrations=folder)
        assert len(await schema_of(store)) == 1
        await store.close()
        (folder.parent / "0002_second.sql").rename(folder / "0002_second.sql")
    store = await stores.open(url, create=first_start, migrations=folder)
    assert len(await schema_of(store)) == (1 if first_start else 2)


@pytest.mark.parametrize("first_start", [True, False])
async def test_several_starters_at_once(
    stores: StoreMaker, keys: Keys, folder: Path, first_start: bool
) -> None:
    url = await stores.new_url()
    if not first_start:
        await (await stores.open(url, create=True, migrations=folder)).close()
    (folder / "0002_second.sql").write_text(SECOND)
    starters = [starter(url, keys, folder, "go on") for _ in range(3)]
    answers = [await asyncio.to_thread(process.communicate, timeout=60) for process in starters]
    assert answers == [("2\n", "")] * 3
    store = await stores.open(url, migrations=folder)
    async with store.reading() as tx:
        assert len(await tx.fetch("SELECT * FROM first")) == 1


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (["0002_a.sql"], "without a gap"),
        (["0001_a.sql", "0003_b.sql"], "without a gap"),
        (["0001_a.sql", "0001_b.sql"], "two migrations have number 1"),
        (["0001_a.sql", "0001_a.sqlite.sql"], "twice for sqlite"),
        (["0001_a.sql", "0002_b.postgresql.sql"], "without a gap"),
        (["0001_a.mysql.sql"], "not named like a migration"),
        (["first.sql"], "not named like a migration"),
    ],
)
def test_a_folder_that_is_not_in_order(tmp_path: Path, names: list[str], why: str) -> None:
    for name in names:
        (tmp_path / name).write_text("SELECT 1;")
    with pytest.raises(ValueError, match=why):
        migrate.read("sqlite", tmp_path)


def test_each_engine_reads_its_own_half(tmp_path: Path) -> None:
    (tmp_path / "0001_a.sql").write_text("CREATE TABLE a (x BLOB) STRICT;")
    (tmp_path / "0002_b.sqlite.sql").write_text("lite")
    (tmp_path / "0002_b.postgresql.sql").write_text("CREATE TABLE b (x INTEGER) STRICT")
    sqlite, postgresql = (migrate.read(engine, tmp_path) for engine in ("sqlite", "postgresql"))
    assert [step.script for step in sqlite] == ["CREATE TABLE a (x BLOB) STRICT;", "lite"]
    # Its own file is taken as it stands.
    assert [step.script for step in postgresql] == [
        "CREATE TABLE a (x BYTEA);",
        "CREATE TABLE b (x INTEGER) STRICT",
    ]
    assert sqlite[0].sha256 == postgresql[0].sha256


def test_the_projects_own_steps_are_in_order() -> None:
    sqlite, postgresql = (migrate.read(engine) for engine in ("sqlite", "postgresql"))
    assert [(step.number, step.name) for step in sqlite] == [(step.number, step.name) for step in postgresql]
    assert sqlite
