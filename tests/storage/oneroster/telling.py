"""Faults as tests compare them: code and place."""

from collections.abc import Callable

from storage.oneroster.faults import Fault
from storage.store import Store
from tests.storage.oneroster.sets import Set, refused

Change = Callable[[Set], object]
Rules = dict[str, tuple[Change, str, str]]
"""How a set is spoiled, and the code and place that are to be told."""


def places(faults: list[Fault]) -> list[tuple[str, str]]:
    return [(fault.code, fault.place) for fault in faults]


async def unnoticed(store: Store, rules: Rules) -> dict[str, object]:
    """The rules whose breach was not told with its code and place, and what was told instead."""
    wrong: dict[str, object] = {}
    for rule, (change, code, place) in rules.items():
        found = Set()
        change(found)
        told = places(await refused(store, found))
        if (code, place) not in told:
            wrong[rule] = told
    return wrong
