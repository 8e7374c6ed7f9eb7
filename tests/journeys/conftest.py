"""What the stories share."""

import pytest

import conversations.topics  # noqa: F401 -- topics read their SQL when imported: not inside an event loop
from storage.passwords import Checker
from tests.office import Office
from tests.phones import Phones


@pytest.fixture
def office(phones: Phones, checker: Checker) -> Office:
    """The school's office behind the phones of the cast."""
    return Office(phones, checker)
