"""The demo school for tests: a seeded store of one's own, and its people with their phones.

    async def test_grades(phones: Phones) -> None:      # the product, its topics, the cast by their keys
        mother = phones.person("mother")

A topic that is not in the product's list yet is served by hand:

    async def test_grades(cast_phones: Phones) -> None:
        async with cast_phones.serving(dispatch, [TOPIC]): ...
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from bot.demo.cast import CAST, Member
from bot.demo.seed import seed
from bot.simulator import Person
from conversations import topics
from storage.keys import Keys
from storage.passwords import Checker
from storage.store import Store
from tests.clocks import A_MONDAY, HandClock
from tests.phones import Phones, phones_for


@pytest.fixture(scope="session")
def seeded_file(keys: Keys, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo school around A_MONDAY, as a file to copy."""
    path = tmp_path_factory.mktemp("school") / "school.db"

    async def make() -> None:
        store = await Store.open(f"sqlite:///{path}", keys, create=True)
        await seed(store, lambda: A_MONDAY)
        await store.close()

    asyncio.run(make())
    return path


@pytest.fixture
def school_file(seeded_file: Path, tmp_path: Path) -> Path:
    """A copy of the demo school for one test."""
    return Path(shutil.copyfile(seeded_file, tmp_path / "school.db"))


@pytest.fixture
async def school_store(school_file: Path, keys: Keys) -> AsyncIterator[Store]:
    """The demo school, open; on SQLite."""
    store = await Store.open(f"sqlite:///{school_file}", keys)
    try:
        yield store
    finally:
        await store.close()


@pytest.fixture
def cast_phones(school_store: Store) -> Phones:
    """The cast of the demo school with their phones; no bot is at work yet."""
    return phones_for(school_store, [(member.key, telegram_person(member)) for member in CAST], HandClock())


@pytest.fixture
def checker() -> Iterator[Checker]:
    """Password checks that cost next to nothing."""
    checker = Checker(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    yield checker
    checker.close()


@pytest.fixture
async def phones(cast_phones: Phones, checker: Checker) -> AsyncIterator[Phones]:
    """The product at work, and the cast of the demo school with their phones."""
    listed = topics.topics(checker)
    async with cast_phones.serving(topics.dispatch(listed), listed, is_demo=True):
        yield cast_phones


def telegram_person(member: Member) -> Person:
    """One of the cast as Telegram knows them."""
    return Person(
        id=member.user_id,
        first_name=member.given_name,
        last_name=member.family_name,
        username=member.username,
        language_code="lv",
        phone=member.phone,
    )
