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
from tests.storage.rights.world import World, made

NOT_TOPICS = {"cast", "right", "world"}
TABLES = (
    "people",
    "guardianships",
    "credentials",
    "links",
    "sms",
    "reports",
    "preferences",
    "preferred_ways",
    "phone_preferences",
    "friday_summaries",
    "homework_ticks",
    "remarks",
    "remark_views",
    "homework",
    "homework_files",
    "own_tasks",
    "homework_reminders",
    "publications",
    "publication_reads",
    "publication_visits",
    "poll_votes",
    "slots",
    "bookings",
    "absences",
    "absence_reporters",
    "absence_views",
    "absence_files",
    "lesson_changes",
    "lesson_records",
    "calendar_addresses",
    "absence_alerts",
    "absence_tellings",
    "marks",
    "final_marks",
    "goals",
    "delegations",
    "child_looks",
    "news",
)
_sql = Statements("world", Path(rights.__file__).parent)


class _Undone(Exception):
    """Rolls a transaction back: each cell meets the same world."""


def topics() -> list[str]:
    return sorted(name for _, name, _ in pkgutil.iter_modules(rights.__path__) if name not in NOT_TOPICS)


def rows_of(topic: str) -> list[Right]:
    return list(importlib.import_module(f"tests.storage.rights.{topic}").RIGHTS)


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
    named = [right.name for topic in topics() for right in rows_of(topic)]
    assert sorted(functions()) == sorted(named)


@pytest.mark.parametrize("topic", topics())
async def test_the_rows_of(store: Store, topic: str) -> None:
    """Whoever may is given something; whoever may not gets nothing and leaves every table as it was."""
    world = await made(store)  # one for all rows: whatever they do is undone
    before = await _everything(store)
    wrong = {}
    for right in rows_of(topic):
        gave = await _gave(store, world, right, before)
        if gave != {name: name in right.allowed for name in world.lookers}:
            wrong[right.name] = {name for name, given in gave.items() if given} ^ set(right.allowed)
    world.checker.close()
    assert wrong == {}, "who gets something though they may not, or nothing though they may"


async def _gave(store: Store, world: World, right: Right, before: list[list[Row]]) -> dict[str, bool]:
    """To whom a function gives or does anything."""
    gave: dict[str, bool] = {}
    for name in sorted(world.lookers, key=lambda name: name in right.allowed):
        with contextlib.suppress(_Undone):
            async with store.writing() as tx:
                gave[name] = right.gave(await right.call(tx, world.lookers[name], world))
                if name not in right.allowed:
                    assert await _everything(tx) == before, f"{right.name}: {name} changed something"
                raise _Undone
    return gave


async def _everything(within: Store | Tx) -> list[list[Row]]:
    if isinstance(within, Store):
        async with within.reading() as tx:
            return await _everything(tx)
    return [await getattr(_sql, f"every_{table}")(within) for table in TABLES]
