"""Opening and making the store as the settings say: nothing is replaced, nothing is made by itself."""

import asyncio
from pathlib import Path
from typing import Literal

import pytest

from bot.house import create_store, open_store
from bot.settings import Settings
from storage.errors import KeyFileRefused, MissingStore, Misuse, StoreRefused, WrongKey
from storage.keys import Keys
from tests.stores import PostgresqlServer


def files(folder: Path) -> dict[str, bytes]:
    """What lies in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def settings(folder: Path, database_url: str = "", school: Literal["demo"] | None = None) -> Settings:
    return Settings.model_construct(
        database_url=database_url or f"sqlite:///{folder / 'school.db'}",
        key_file=folder / "school.key",
        school=school,
    )


async def refused(settings: Settings, kind: type[StoreRefused]) -> str:
    """Asserts that the store is refused with `kind`; the one line."""
    with pytest.raises(StoreRefused) as caught:
        async with open_store(settings):
            pass
    assert type(caught.value) is kind, caught.value.reason
    assert caught.value.exit_code == 3
    assert "\n" not in caught.value.reason
    return caught.value.reason


async def test_made_once_and_opened(tmp_path: Path) -> None:
    await create_store(settings(tmp_path))
    async with open_store(settings(tmp_path)) as store, store.reading() as tx:
        assert await tx.fetch("SELECT count(*) AS people FROM people") == [{"people": 0}]
    assert set(files(tmp_path)) == {"school.db", "school.key"}
    assert {(tmp_path / name).stat().st_mode & 0o777 for name in files(tmp_path)} == {0o600}


async def test_neither_is_ever_replaced(tmp_path: Path) -> None:
    await create_store(settings(tmp_path))
    before = files(tmp_path)
    with pytest.raises(MissingStore, match="already there; nothing was made"):
        await create_store(settings(tmp_path))
    assert files(tmp_path) == before
    (tmp_path / "school.db").unlink()
    await create_store(settings(tmp_path))
    assert (tmp_path / "school.key").read_bytes() == before["school.key"]


async def test_with_neither_it_says_how_to_make_both(tmp_path: Path) -> None:
    assert "make both with `eklase init`" in await refused(settings(tmp_path), MissingStore)
    assert files(tmp_path) == {}


@pytest.mark.parametrize("school", [None, "demo"])
async def test_one_without_the_other_is_refused_and_nothing_made(
    tmp_path: Path, school: Literal["demo"] | None
) -> None:
    await create_store(settings(tmp_path))
    aside = tmp_path / "aside"
    (tmp_path / "school.key").rename(aside)
    assert "school.key is missing" in await refused(settings(tmp_path, school=school), KeyFileRefused)
    aside.rename(tmp_path / "school.key")
    (tmp_path / "school.db").rename(aside)
    assert "never made anew by itself" in await refused(settings(tmp_path, school=school), MissingStore)
    assert set(files(tmp_path)) == {"aside", "school.key"}


async def test_a_demo_school_makes_its_own_at_the_first_start(tmp_path: Path) -> None:
    demo = settings(tmp_path, school="demo")
    async with open_store(demo):
        pass
    keys = (tmp_path / "school.key").read_bytes()
    async with open_store(demo):
        pass
    assert (tmp_path / "school.key").read_bytes() == keys
    assert set(files(tmp_path)) == {"school.db", "school.key"}


@pytest.mark.parametrize("made", ["keys", "store"])
async def test_a_first_start_of_a_demo_that_was_killed_begins_afresh(tmp_path: Path, made: str) -> None:
    demo = settings(tmp_path, school="demo")
    await create_store(demo)
    (tmp_path / "school.key").rename(tmp_path / "school.key.new")
    if made == "keys":
        (tmp_path / "school.db").unlink()
    async with open_store(demo):
        pass
    assert set(files(tmp_path)) == {"school.db", "school.key"}


async def test_another_stores_key(tmp_path: Path) -> None:
    await create_store(settings(tmp_path))
    (tmp_path / "school.key").unlink()
    await asyncio.to_thread(Keys.create, tmp_path / "school.key")
    assert "the key does not open" in await refused(settings(tmp_path), WrongKey)


async def test_a_key_that_others_can_read(tmp_path: Path) -> None:
    await create_store(settings(tmp_path))
    (tmp_path / "school.key").chmod(0o640)
    assert "chmod 600" in await refused(settings(tmp_path), KeyFileRefused)


async def test_on_postgresql(tmp_path: Path, postgresql: PostgresqlServer) -> None:
    name = await postgresql.make()
    own = settings(tmp_path, database_url=postgresql.url(name))
    try:
        reason = await refused(own, MissingStore)
        assert "eklase init" in reason
        await create_store(own)
        async with open_store(own) as store:
            assert store.engine == "postgresql"
    finally:
        await postgresql.drop(name)


async def test_the_password_of_a_server_is_not_shown(tmp_path: Path) -> None:
    own = settings(tmp_path, database_url="postgresql://eklase:hush@127.0.0.1:9/school")
    assert "hush" not in await refused(own, MissingStore)
    await asyncio.to_thread(Keys.create, tmp_path / "school.key")
    with pytest.raises(StoreRefused) as caught:
        async with open_store(own):
            pass
    assert "hush" not in caught.value.reason


async def test_the_store_is_closed_at_the_end(tmp_path: Path) -> None:
    await create_store(settings(tmp_path))
    async with open_store(settings(tmp_path)) as store:
        pass
    with pytest.raises(Misuse, match="closed"):
        await store.run(lambda tx: tx.fetch("SELECT 1"))
