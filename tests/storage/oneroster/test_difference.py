"""What is shown before anything is written, and when it is refused."""

from typing import Any

import pytest

from storage.oneroster import Plan
from storage.oneroster.plan import Count
from storage.store import Store
from tests.storage.oneroster.sets import Line, Set, imported, planned, refused

pytestmark = pytest.mark.parametrize("engine", ["sqlite"])


def shown(plan: Plan) -> dict[str, tuple[int, int, int]]:
    """What changes, by kind."""
    return {
        count.kind: (count.new, count.changed, count.removed)
        for count in plan.counts
        if count.new or count.changed or count.removed
    }


async def test_the_difference_is_counted_by_kind_and_nothing_is_written(store: Store) -> None:
    found = Set()
    await imported(store, found)
    found.leave("u-elza")
    found.row("users", "u-ilze")["sms"] = "26111111"
    found.files["users"].append({**found.row("users", "u-juris"), "sourcedId": "u-new", "identifier": ""})
    plan = await planned(store, found)
    assert shown(plan) == {
        "person": (1, 1, 1),
        "enrolment": (0, 0, 1),
        "group student": (0, 0, 1),
        "guardian": (0, 0, 1),
    }
    assert shown(await planned(store, Set())) == {}, "the store is as the first set says"


async def test_a_record_that_a_bulk_set_lacks_is_gone_and_one_that_a_delta_lacks_stays(store: Store) -> None:
    await imported(store, Set())
    bulk = Set()
    bulk.files = {
        "enrollments": [line for line in bulk.files["enrollments"] if line["userSourcedId"] != "u-anna"]
    }
    bulk.modes = {"enrollments": "bulk"}
    assert shown(await planned(store, bulk)) == {"enrolment": (0, 0, 1), "group student": (0, 0, 1)}
    changed = {**Set().row("users", "u-anna"), "givenName": "Annija"}
    assert shown(await planned(store, Set.delta(users=[changed]))) == {"person": (0, 1, 0)}


async def test_who_is_to_be_deleted_takes_along_what_hangs_on_them(store: Store) -> None:
    await imported(store, Set())
    gone: Line = {"sourcedId": "u-anna", "status": "tobedeleted"}
    plan = await planned(store, Set.delta(users=[gone]))
    assert shown(plan) == {
        "person": (0, 0, 1),
        "enrolment": (0, 0, 1),
        "group student": (0, 0, 1),
        "guardian": (0, 0, 2),
    }
    await imported(store, Set.delta(users=[gone]))
    assert shown(await planned(store, Set.delta(users=[gone]))) == {}, "told twice, done once"
    back = {key: value for key, value in Set().row("users", "u-anna").items() if key != "agentSourcedIds"}
    await imported(store, Set.delta(users=[back]))
    assert shown(await planned(store, Set())) == {"guardian": (2, 0, 0)}


async def test_other_names_for_the_same_places_change_nothing(store: Store) -> None:
    """Some systems number enrollments anew with each export."""
    found = Set()
    await imported(store, found)
    for number, line in enumerate(found.files["enrollments"]):
        line["sourcedId"] = f"new-{number}"
    assert shown(await planned(store, found)) == {}


@pytest.mark.parametrize(
    ("kind", "before", "removed", "vanishes"),
    [
        ("person", 10, 2, False),
        ("person", 10, 3, True),
        ("person", 4, 1, True),
        ("person", 0, 0, False),
        ("enrolment", 10, 5, False),
        ("enrolment", 29, 6, True),
        ("enrolment", 30, 6, False),
        ("term", 2, 2, False),
    ],
)
def test_more_than_a_fifth_is_refused(
    engine: Any, kind: str, before: int, removed: int, vanishes: bool
) -> None:
    assert Count(kind, before, 0, 0, removed).vanishes is vanishes


async def test_two_of_six_people_would_vanish(store: Store) -> None:
    await imported(store, Set())
    found = Set()
    found.leave("u-anna")
    assert (await planned(store, found)).vanishing == ()
    found.leave("u-ilze")
    assert (await planned(store, found)).vanishing == ("person",)


async def test_which_school_it_is(store: Store) -> None:
    plan = await planned(store, Set())
    assert (plan.school_id, plan.school_name, plan.system) == (None, "Liepkalna vidusskola", "Skola")
    await imported(store, Set())
    assert (await planned(store, Set())).school_id == 1
    delta = Set.delta(users=[Set().row("users", "u-anna")])
    assert (await planned(store, delta)).school_id == 1, "a delta need not name its school where there is one"
    other = Set()
    other.row("orgs", "o-1")["sourcedId"] = "o-9"
    for file in ("users", "roles", "courses", "classes", "enrollments"):
        for line in other.files[file]:
            line.update({key: "o-9" for key, value in line.items() if value == "o-1"})
    [fault] = await refused(store, other)
    assert fault.code == "unknown-school"
    [fault] = await refused(store, other, school_id=1)
    assert fault.code == "another-school"
    async with store.writing() as tx:
        await tx.change("INSERT INTO schools (name) VALUES ('Otra')")
    await imported(store, other, school_id=2)
    assert (await planned(store, other)).school_id == 2
    [fault] = await refused(store, delta)
    assert fault.code == "no-school"


async def test_a_set_without_a_school_into_an_empty_store(store: Store) -> None:
    found = Set()
    found.row("orgs", "o-1")["type"] = "district"
    [fault] = await refused(store, found)
    assert fault.code == "no-school"
