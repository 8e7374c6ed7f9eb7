"""Set after set: what lives in the store is what the last one says, whoever came, left and came again."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.clock import moment
from storage.store import Store
from tests.clocks import A_MONDAY
from tests.storage.oneroster.sets import Set, imported

LIVING = """
SELECT 'place' AS kind, e.student_id AS one, e.class_id AS other, e.until_day FROM enrolments AS e
UNION ALL SELECT 'group', s.student_id, s.group_id, s.until_day FROM group_students AS s
UNION ALL SELECT 'guardian', g.guardian_id, g.student_id, g.until_day FROM guardianships AS g
UNION ALL SELECT 'leads', t.teacher_id, t.class_id, t.until_day FROM class_teachers AS t
UNION ALL SELECT f.role, f.person_id, 0, f.until_day FROM staff AS f"""
USERS = ("u-anna", "u-elza", "u-ilze", "u-andris", "u-dace", "u-juris")
PUPILS = frozenset({"u-anna", "u-elza"})
GUARDIANS = frozenset({("u-ilze", "u-anna"), ("u-andris", "u-anna"), ("u-dace", "u-elza")})


def expected(gone: frozenset[str]) -> list[tuple[str, str]]:
    here = frozenset(USERS) - gone
    told = [("place", "u-stays")]
    told += [("place", user) for user in PUPILS & here] + [("group", user) for user in PUPILS & here]
    told += [("guardian", adult) for adult, student in GUARDIANS if {adult, student} <= here]
    told += [("leads", "u-dace"), ("teacher", "u-dace")] * ("u-dace" in here)
    return sorted(told + [("head", "u-juris")] * ("u-juris" in here))


async def living(store: Store, day: str) -> list[tuple[str, str]]:
    async with store.reading() as tx:
        rows = await tx.fetch(LIVING)
        ids = await tx.fetch("SELECT sourced_id, our_id FROM sourced_ids WHERE kind = 'person'")
        people = await tx.fetch("SELECT id FROM people")
    named = {row["our_id"]: row["sourced_id"] for row in ids}
    assert len(people) == len(named), "nobody is made twice"
    open_rows = [row for row in rows if row["until_day"] is None or row["until_day"] >= day]
    return sorted((row["kind"], named[row["one"]]) for row in open_rows)


async def days_gone(store: Store) -> int:
    """The store goes on from example to example, so time may not go back."""
    async with store.reading() as tx:
        [row] = await tx.fetch("SELECT MAX(imported_at) AS last FROM sourced_imports")
    return 0 if row["last"] is None else (moment(row["last"]) - A_MONDAY).days


@pytest.mark.parametrize("engine", ["sqlite"])
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    absent=st.lists(st.frozensets(st.sampled_from(USERS), max_size=5), min_size=1, max_size=3),
    days=st.integers(0, 2),
)
async def test_the_last_set_is_what_lives(store: Store, absent: list[frozenset[str]], days: int) -> None:
    for gone in absent:
        now = A_MONDAY + timedelta(days=await days_gone(store) + days)
        found = Set()
        # Whoever stays: a file without rows would be a fault.
        found.files["users"].append({**found.row("users", "u-elza"), "sourcedId": "u-stays", "userIds": ""})
        stays = {"sourcedId": "e-stays", "userSourcedId": "u-stays"}
        found.files["enrollments"].append({**found.row("enrollments", "e-k-7b-u-elza"), **stays})
        role = {"sourcedId": "r-stays", "userSourcedId": "u-stays"}
        found.files["roles"].append({**found.row("roles", "r-u-elza-student"), **role})
        for user in gone:
            found.leave(user)
        await imported(store, found, now=now)
        assert await living(store, now.date().isoformat()) == expected(gone)
        assert (await imported(store, found, now=now)).rows == 0
