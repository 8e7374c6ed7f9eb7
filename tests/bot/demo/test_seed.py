"""Generated schools in a store, on both engines."""

from datetime import UTC, date, datetime

import pytest

from bot.demo import cast
from bot.demo.generate import generate
from bot.demo.seed import StoreNotEmpty, seed
from storage import roster
from storage.store import Store
from tests.bot.demo.whole import together

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
DAY = date(2026, 11, 23)


def clock() -> datetime:
    return NOW


async def count(store: Store, table: str) -> int:
    async with store.reading() as tx:
        found: int = (await tx.fetch(f"SELECT COUNT(*) AS many FROM {table}"))[0]["many"]  # noqa: S608 -- ours
        return found


async def test_everything_generated_is_written(store: Store) -> None:
    told: list[int] = []
    report = await seed(store, clock, students=100, progress=told.append)
    expected = together(generate(today=DAY, students=100))
    for table, entries in expected.tables():
        assert await count(store, table) == len(entries), table
    assert (report.students, report.schools, report.rows) == (100, 1, len(expected))
    assert report.rows_a_second > 0
    assert told[-1] == 100


async def test_the_clock_says_around_which_day_in_riga(store: Store) -> None:
    await seed(store, lambda: datetime(2026, 9, 30, 22, 30, tzinfo=UTC), students=40)
    async with store.reading() as tx:
        newest = (await tx.fetch("SELECT MAX(work_day) AS newest FROM works"))[0]["newest"]
    assert newest == max(
        work["work_day"] for work in together(generate(today=date(2026, 10, 1), students=40)).works
    )


async def test_a_store_with_people_is_refused_and_stays_as_it_was(store: Store) -> None:
    await seed(store, clock, students=40)
    before = await count(store, "marks")
    for students in (None, 40):
        with pytest.raises(StoreNotEmpty, match="people in this database already"):
            await seed(store, clock, students=students, seed=2)
    assert await count(store, "marks") == before
    assert await count(store, "schools") == 1


async def test_a_demo_school_that_was_interrupted_leaves_nothing_behind(store: Store) -> None:
    class PowerCut(Exception):
        pass

    def cut(students: int) -> None:
        raise PowerCut

    with pytest.raises(PowerCut):
        await seed(store, clock, progress=cut)
    async with store.reading() as tx:
        assert await roster.is_empty(tx)
    report = await seed(store, clock)
    assert report.schools == 2
    assert await count(store, "people") == len(together(generate(today=DAY)).people)


async def test_codes_and_phones_are_sealed_and_can_be_looked_up(store: Store) -> None:
    await seed(store, clock, students=40)
    async with store.reading() as tx:
        rows = await tx.fetch("SELECT * FROM people WHERE id <= 7 ORDER BY id")
    members = {figure.person_id: figure for figure in cast.EVERYBODY}
    for row in rows:
        figure = members[row["id"]]
        if figure.code is None:
            assert row["code"] is None
            assert row["code_index"] is None
        else:
            assert store.vault.open("people", row["id"], "code", row["code"]) == figure.code
            assert row["code_index"] == store.vault.index("code", figure.code)
        if isinstance(figure, cast.Member):
            assert store.vault.open("people", row["id"], "phone", row["phone"]) == figure.phone
            assert row["phone_index"] == store.vault.index("phone", figure.phone)


async def test_what_is_written_later_gets_identifiers_behind_the_schools(store: Store) -> None:
    await seed(store, clock, students=40)
    last = await count(store, "works")
    insert = "INSERT INTO works (group_id, kind, topic, work_day) VALUES (1, 'formative', 'x', '2026-11-23')"
    async with store.writing() as tx:
        assert await tx.change(insert) == 1
        assert (await tx.fetch("SELECT MAX(id) AS newest FROM works"))[0]["newest"] == last + 1
