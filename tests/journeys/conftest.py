"""What the stories share."""

from collections.abc import AsyncIterator

import pytest

import conversations.topics  # noqa: F401 -- topics read their SQL when imported: not inside an event loop
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, MOTHER
from tests.office import Office
from tests.phones import Hand, Phones
from tests.reading import Reading, reading


@pytest.fixture
def office(phones: Phones, checker: Checker) -> Office:
    """The school's office behind the phones of the cast."""
    return Office(phones, checker)


@pytest.fixture
def engine() -> str:
    """What is written is asked of both engines in tests/storage; a story is the same on each."""
    return "sqlite"


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    """The school of tests/families.py with a bot at work, on a Monday afternoon."""
    async with reading(store, checker) as world:
        yield world


@pytest.fixture
async def mother(world: Reading) -> Hand:
    """The mother, linked to Anna."""
    return await world.reads(MOTHER, ANNA, "mother")
