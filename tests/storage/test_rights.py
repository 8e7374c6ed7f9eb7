"""Every function that takes a Viewer, as everybody who could call it, cell by cell (shared/safety 9)."""

import contextlib
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import storage
from storage.statements import Statements
from storage.store import Row, Store, Tx
from storage.viewer import Viewer
from tests.storage import rights
from tests.storage.rights.right import Right
from tests.storage.rights.world import made

NOT_TOPICS = {"right", "world"}
TABLES = ("people", "guardianships", "credentials", "links", "sms", "reports", "homework_ticks")
_sql = Statements("world", Path(rights.__file__).parent)


class _Undone(Exception):
    """Rolls a transaction back: each cell meets the same world."""


def entries() -> list[Right]:
    modules = (name for _, name, _ in pkgutil.iter_modules(rights.__path__) if name not in NOT_TOPICS)
    return [
        right
        for name in sorted(modules)
        for right in importlib.import_module(f"tests.storage.rights.{name}").RIGHTS
    ]


def functions() -> Iterator[str]:
    """Public functions of storage that take a Viewer."""
    for _, name, _ in pkgutil.iter_modules(storage.__path__):
        module = importlib.import_module(f"storage.{name}")
        for function_name, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == module.__name__ and not function_name.startswith("_")
            if own and _takes_viewer(function):
                yield f"{module.__name__}.{function_name}"


def _takes_viewer(function: Any) -> bool:
    # Annotations may be strings where a module postpones them.
    return any(p.annotation in {Viewer, "Viewer"} for p in inspect.signature(function).parameters.values())


def test_every_function_has_its_row() -> None:
    assert sorted(functions()) == sorted(right.name for right in entries())


@pytest.mark.parametrize("right", entries(), ids=lambda right: right.name.removeprefix("storage."))
async def test_the_row_of(store: Store, right: Right) -> None:
    """Whoever may is given something; whoever may not gets nothing and leaves every table as it was."""
    world = await made(store)
    gave: dict[str, bool] = {}
    before = await _everything(store)
    for name in sorted(world.lookers, key=lambda name: name in right.allowed):
        with contextlib.suppress(_Undone):
            async with store.writing() as tx:
                gave[name] = right.gave(await right.call(tx, world.lookers[name], world))
                if name in right.allowed:
                    raise _Undone
                assert await _everything(tx) == before, f"{name} changed something"
    world.checker.close()
    assert gave == {name: name in right.allowed for name in world.lookers}


async def _everything(within: Store | Tx) -> list[list[Row]]:
    if isinstance(within, Store):
        async with within.reading() as tx:
            return await _everything(tx)
    return [await getattr(_sql, f"every_{table}")(within) for table in TABLES]
