"""The counting bot and two people in one process, on SQLite, with the wires to cut."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.simulator import Person
from storage.keys import Keys
from storage.outbox import Undelivered
from storage.store import Store
from tests.phones import Hand, Phones, phones_for
from tests.ticking import Ticking


@pytest.fixture
def ticking() -> Ticking:
    return Ticking()


@pytest.fixture
def file(sqlite_template: str, tmp_path: Path) -> Path:
    """An empty store."""
    return Path(shutil.copyfile(sqlite_template, tmp_path / "bot.db"))


@pytest.fixture
async def store(file: Path, keys: Keys) -> AsyncIterator[Store]:
    """On SQLite only: what is tested here is the process, not the engine."""
    store = await Store.open(f"sqlite:///{file}", keys)
    try:
        yield store
    finally:
        await store.close()


@pytest.fixture
def town(store: Store) -> Phones:
    """Ilze and Anna; no bot is at work yet."""
    people = [("ilze", Person(id=1001, first_name="Ilze")), ("anna", Person(id=1002, first_name="Anna"))]
    return phones_for(store, people)


@pytest.fixture
def undelivered() -> list[Undelivered]:
    """What was escalated."""
    return []


@pytest.fixture
async def crowd(town: Phones, ticking: Ticking, undelivered: list[Undelivered]) -> AsyncIterator[Phones]:
    """The counting bot at work."""

    async def escalate(row: Undelivered) -> None:
        undelivered.append(row)

    async with town.serving(ticking.dispatch, [ticking.topic], escalate=escalate):
        yield town


@pytest.fixture
def ilze(crowd: Phones) -> Hand:
    return crowd.person("ilze")


@pytest.fixture
def anna(crowd: Phones) -> Hand:
    return crowd.person("anna")
