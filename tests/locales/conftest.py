"""The faults of wording are raised in tests; a test that forgives them must not leave it so."""

from collections.abc import Iterator

import pytest

from locales import set_strict


@pytest.fixture
def forgiving() -> Iterator[None]:
    """As in production: faults are logged and worded in Latvian."""
    set_strict(False)
    yield
    set_strict(True)
