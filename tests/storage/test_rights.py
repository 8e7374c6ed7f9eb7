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
    "phone_changes",
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
    "publication_changes",
    "publication_reminders",
    "publication_cards",
    "publication_drafts",
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
    "absence_questions",
    "alert_lists",
    "group_teachers",
    "working_hours",
    "duty_leaves",
    "morning_wishes",
    "marks",
    "final_marks",
    "mark_slips",
    "goals",
    "delegations",
    "child_looks",
    "news",
    "attendance",
    "register_checks",
    "register_present",
    "missing_alarms",
    "unexcused_counts",
    "unexcused_warnings",
    "works",
    "announced_tests",
    "test_changes",
    "remark_wordings",
    "remark_returns",
    "schools",
    "staff",
    "classes",
    "class_teachers",
    "terms",
    "holidays",
    "absence_rules",
    "remark_rules",
    "year_changes",
    "exchange_files",
    "audit",
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
    rows = rows_of(topic)
    gave: dict[str, set[str]] = {right.name: set() for right in rows}
    for name in world.lookers:
        await _none_may(
            store, world, name, [right for right in rows if name not in right.allowed], before, gave
        )
        for right in rows:
            if name in right.allowed:
                await _called(store, world, name, [right], gave)
    world.checker.close()
    wrong = {right.name: gave[right.name] ^ set(right.allowed) for right in rows}
    assert not any(wrong.values()), (
        f"who gets something though they may not, or nothing though they may: {wrong}"
    )


async def _none_may(
    store: Store,
    world: World,
    name: str,
    rows: list[Right],
    before: list[list[Row]],
    gave: dict[str, set[str]],
) -> None:
    """Calls all that somebody may not in one go: nothing may change, so none of them meets another world."""
    if rows and await _called(store, world, name, rows, gave) != before:
        for right in rows:
            assert await _called(store, world, name, [right], gave) == before, (
                f"{right.name}: {name} changed something"
            )
        raise AssertionError(f"{name} changed something by several functions in a row")


async def _called(
    store: Store, world: World, name: str, rows: list[Right], gave: dict[str, set[str]]
) -> list[list[Row]]:
    """Calls functions as somebody, notes which gave or did something, and undoes it; the tables as left."""
    left: list[list[Row]] = []
    with contextlib.suppress(_Undone):
        async with store.writing() as tx:
            for right in rows:
                if right.gave(await right.call(tx, world.lookers[name], world)):
                    gave[right.name].add(name)
            if name not in rows[0].allowed:
                left = await _everything(tx)
            raise _Undone
    return left


async def _everything(within: Store | Tx) -> list[list[Row]]:
    if isinstance(within, Store):
        async with within.reading() as tx:
            return await _everything(tx)
    return [await getattr(_sql, f"every_{table}")(within) for table in TABLES]
