"""Opening and making the store with its keys, as the settings say."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.settings import Settings
from storage.errors import MissingStore
from storage.keys import Keys
from storage.store import Store


@asynccontextmanager
async def open_store(settings: Settings) -> AsyncIterator[Store]:
    """The configured store. A leaf of StoreRefused says in one line what is wrong.

    Nothing is made here, except that the demo school (`EKLASE_SCHOOL=demo`) makes its own at the first start:
    a real school's store that is not where it should be must never be replaced by an empty one.
    """
    fresh = settings.key_file.with_name(f"{settings.key_file.name}.new")
    if await asyncio.to_thread(_is_first_demo_start, settings, fresh):
        store = await _made_for_demo(settings, fresh)
    else:
        keys = await asyncio.to_thread(_keys, settings)
        store = await Store.open(settings.database_url, keys)
    try:
        yield store
    finally:
        await store.close()


async def create_store(settings: Settings) -> None:
    """A new key file and an empty store; what is there already is refused, never replaced."""
    keys = await asyncio.to_thread(_keys_for_new, settings)
    store = await Store.open(settings.database_url, keys, create=True)
    await store.close()


def _is_first_demo_start(settings: Settings, fresh: Path) -> bool:
    path = settings.sqlite_path
    if settings.school != "demo" or settings.key_file.exists():
        return False
    return fresh.exists() or path is None or not path.exists()


async def _made_for_demo(settings: Settings, fresh: Path) -> Store:
    """The key file gets its name when the store is there: a start that was killed half-way begins afresh."""
    keys = await asyncio.to_thread(lambda: Keys.load(fresh) if fresh.exists() else Keys.create(fresh))
    store = await Store.open(settings.database_url, keys, create=True)
    await asyncio.to_thread(fresh.rename, settings.key_file)
    return store


def _keys(settings: Settings) -> Keys:
    path = settings.sqlite_path
    if not settings.key_file.exists() and (path is None or not path.exists()):
        raise MissingStore(
            f"there is no database at {settings.database_name} and no key file at {settings.key_file}: "
            "make both with `eklase init`, or set EKLASE_SCHOOL=demo for the demo school."
        )
    return Keys.load(settings.key_file)


def _keys_for_new(settings: Settings) -> Keys:
    path = settings.sqlite_path
    if path is not None and path.exists():
        raise MissingStore(f"the database {path} is already there; nothing was made.")
    return Keys.load(settings.key_file) if settings.key_file.exists() else Keys.create(settings.key_file)
