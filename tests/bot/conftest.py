"""A counting bot with two people, for the tests of the process core."""

from collections.abc import AsyncIterator

import pytest

from bot.simulator import Person
from storage.store import Store
from tests.phones import Hand, Phones, phones_for
from tests.ticking import Ticking

ILZE = Person(id=1001, first_name="Ilze", language_code="lv", phone="+37120000001")
ANNA = Person(id=1002, first_name="Anna", language_code="en")


@pytest.fixture
def ticking() -> Ticking:
    return Ticking()


@pytest.fixture
async def crowd(store_phones: Phones, ticking: Ticking) -> AsyncIterator[Phones]:
    """Ilze and Anna, and the counting bot at work, on each engine."""
    phones = store_phones
    async with phones.serving(ticking.dispatch, [ticking.topic]):
        yield phones


@pytest.fixture
def ilze(crowd: Phones) -> Hand:
    return crowd.person("ilze")


@pytest.fixture
def anna(crowd: Phones) -> Hand:
    return crowd.person("anna")


@pytest.fixture
def store_phones(store: Store) -> Phones:
    """Ilze and Anna, and no bot at work yet."""
    return phones_for(store, [("ilze", ILZE), ("anna", ANNA)])
