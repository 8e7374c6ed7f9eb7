"""A desk on SQLite: what is tested here is the product, not the engine, unless a test asks for both."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.keys import Keys
from storage.passwords import Checker
from storage.store import Store
from tests.safety.desk import Desk


@pytest.fixture
async def desk(sqlite_template: str, keys: Keys, tmp_path: Path, checker: Checker) -> AsyncIterator[Desk]:
    """A small demo school, nobody linked."""
    path = shutil.copyfile(sqlite_template, tmp_path / "desk.db")
    store = await Store.open(f"sqlite:///{path}", keys)
    try:
        yield await Desk.at(store, checker)
    finally:
        await store.close()
