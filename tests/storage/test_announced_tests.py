"""Tests announced ahead, what is taken back of them and of homework, and own lessons. On both engines."""

from datetime import date, timedelta
from typing import Any

import pytest

from storage import announced_tests, assignments, coming_tests, diary, homework, news, taught_lessons
from storage.announced_tests import Other
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, LATVIAN, MATHS, MOTHER, MUSIC, SECOND_TEACHER, TODAY, Families
from tests.lessons import a_week, change, topic
from tests.staffroom import later

FRIDAY = date(2026, 11, 27)
WEEK = TODAY + timedelta(days=7)


@pytest.fixture
async def school(store: Store) -> Families:
    school = await Families.at(store)
    await a_week(school)
    return school


@pytest.fixture
async def teacher(school: Families) -> Viewer:
    """Who teaches mathematics."""
    return await school.link(SECOND_TEACHER, None, "teacher")


@pytest.fixture
async def mother(school: Families) -> Viewer:
    return await school.link(MOTHER, ANNA, "mother")


async def told(school: Families, kind: str) -> list[tuple[Any, ...]]:
    """Item, how long it waits, whether it stands."""
    async with school.store.reading() as tx:
        rows = await tx.fetch(
            "SELECT kind, item_id, ready_at - posted_at AS waits, withdrawn_at FROM news ORDER BY id"
        )
    return [
        (row["item_id"], row["waits"] // 60_000, row["withdrawn_at"] is None)
        for row in rows
        if row["kind"] == kind
    ]


async def spread(school: Families) -> None:
    async with school.store.writing() as tx:
        await tx.change("UPDATE news SET spread_at = ready_at WHERE withdrawn_at IS NULL")


async def test_a_test_is_announced_changed_and_told_ten_minutes_later(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    async with school.store.writing() as tx:
        assert await announced_tests.announce(tx, teacher, LATVIAN, "x", FRIDAY) is None  # another's
        assert await announced_tests.announce(tx, teacher, MATHS, "x", TODAY - timedelta(days=1)) is None
        number = await announced_tests.announce(tx, teacher, MATHS, "Daļas", FRIDAY)
        assert number is not None
        (found,) = await announced_tests.listed(tx, teacher)
        assert (found.topic, found.day, found.set_at, found.is_mine) == ("Daļas", FRIDAY, teacher.now, True)
        (coming,) = await coming_tests.between(tx, mother, TODAY, WEEK)
        assert coming == await coming_tests.one(tx, mother, number)
        assert await announced_tests.before(tx, mother, number) is None
        assert not await announced_tests.change(tx, teacher, number, "Daļas", FRIDAY)
        assert await announced_tests.change(tx, teacher, number, "Procenti", WEEK)
        assert await announced_tests.before(tx, mother, number) == ("Daļas", FRIDAY)
    assert await told(school, "test") == [(number, 10, False), (number, 10, True)]
    await spread(school)
    async with school.store.writing() as tx:
        assert not await announced_tests.take_back(tx, teacher, number)  # somebody knows
        assert await announced_tests.change(tx, later(teacher, teacher.now + news.SLIP), number, "Cits", WEEK)
    assert (await told(school, "test"))[-1] == (number, 0, True)


async def test_what_nobody_was_told_is_taken_back_within_ten_minutes_with_all_that_hangs_on_it(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    late = later(teacher, teacher.now + news.SLIP)
    async with school.store.writing() as tx:
        test = await announced_tests.announce(tx, teacher, MATHS, "Daļas", FRIDAY) or 0
        await announced_tests.change(tx, teacher, test, "Procenti", FRIDAY)
        task = await assignments.assign(tx, teacher, MATHS, "1. uzd.", FRIDAY, news.SLIP) or 0
        await assignments.change(tx, teacher, task, "2. uzd.", FRIDAY)
        await homework.tick(tx, mother, task, done=True)
        found = await assignments.one(tx, teacher, task)
        assert found is not None
        assert (found.text, found.group, found.subject) == ("2. uzd.", "7.b Matemātika", "Matemātika")
        assert [one.id for one in await assignments.listed(tx, teacher)] == [task]
        assert not await announced_tests.take_back(tx, late, test)
        assert not await assignments.take_back(tx, late, task)
        assert await announced_tests.take_back(tx, teacher, test)
        assert await assignments.take_back(tx, teacher, task)
        assert not await assignments.take_back(tx, teacher, task)
        assert await homework.one(tx, mother, task) is None
        assert await coming_tests.one(tx, mother, test) is None
        for table in ("works", "announced_tests", "test_changes", "homework_ticks", "homework_changes"):
            assert await tx.fetch(f"SELECT * FROM {table}") == []  # noqa: S608 -- names of our own
    assert [stands for *_, stands in await told(school, "test")] == [False, False]
    assert [stands for *_, stands in await told(school, "homework")] == [False, False]


async def test_a_test_of_the_school_s_own_has_no_author_and_one_with_marks_stands(
    school: Families, teacher: Viewer
) -> None:
    work = await school.work(MATHS, "2026-11-27")
    marked = await school.work(MATHS, "2026-11-23")
    await school.mark(marked, ANNA, "8")
    async with school.store.writing() as tx:
        (found,) = await announced_tests.listed(tx, teacher)
        assert (found.id, found.set_at, found.is_mine) == (work, None, False)
        assert not await announced_tests.take_back(tx, teacher, work)
        assert not await announced_tests.change(tx, teacher, marked, "Cits", FRIDAY)
        assert await announced_tests.change(tx, teacher, work, "Cits", FRIDAY)
    assert await told(school, "test") == [(work, 0, True)]


async def test_other_tests_of_a_day_are_named_by_subject_alone(school: Families, teacher: Viewer) -> None:
    own = await school.work(MATHS, "2026-11-27")
    await school.work(LATVIAN, "2026-11-27")
    await school.work(MUSIC, "2026-11-27", kind="formative")
    async with school.store.reading() as tx:
        found = await announced_tests.others(tx, teacher, MATHS, FRIDAY)
        assert found == [Other("7.b", "Latviešu valoda"), Other("7.b", "Matemātika")]
        assert len(await announced_tests.others(tx, teacher, MATHS, FRIDAY, but=own)) == 1
        assert await announced_tests.others(tx, teacher, LATVIAN, FRIDAY) == []  # not a group of theirs


async def test_one_s_own_lessons_with_changes_topics_and_free_days(school: Families, teacher: Viewer) -> None:
    await change(school, MATHS, "2026-11-24", 1, "cancelled")
    await change(school, MATHS, "2026-11-25", 1, "moved", day="2026-11-27", number=4)
    await change(school, MATHS, "2026-11-26", 1, "substituted", room="305")
    await change(school, MATHS, "2026-11-27", 5, "added")
    await change(school, LATVIAN, "2026-11-24", 2, "cancelled")  # a colleague's
    await topic(school, MATHS, "2026-11-23", 1, "Daļas")
    async with school.store.writing() as tx:
        assert await diary.record(tx, teacher, MATHS, FRIDAY, 5, "Procenti")
        found = await taught_lessons.read(tx, teacher, date(2026, 11, 16), FRIDAY)
    shown = [
        (one.day.day, one.number, one.is_held, one.is_planned, one.room, one.topic)
        for one in found.lessons
        if one.day >= TODAY
    ]
    assert shown == [
        (23, 1, True, True, "214", "Daļas"),
        (24, 1, False, True, "214", None),
        (25, 1, False, True, "214", None),
        (26, 1, True, True, "305", None),
        (27, 1, True, True, "214", None),
        (27, 4, True, False, "214", None),
        (27, 5, True, False, None, "Procenti"),
    ]
    assert found.on(date(2026, 11, 18)) == ()  # free
    assert found.free(date(2026, 11, 18)) == "holiday"
    assert [group.label for group in found.groups] == ["7.b Matemātika"]
    assert found.next_day(MATHS, TODAY) == date(2026, 11, 26)
    assert not found.has_lesson(MATHS, date(2026, 11, 25))
    assert found.lesson(MATHS, FRIDAY, 4) is not None
