"""Homework in the store: whose it is, which day is next, and that ticks are one's own. On both engines."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import homework
from storage.homework import Load
from storage.schooldays import next_school_day
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    ELZA,
    FATHER,
    FOREIGN,
    GRANDMOTHER,
    JURIS,
    JURIS_MOTHER,
    LATVIAN,
    MATHS,
    MOTHER,
    MUSIC,
    NOW,
    TODAY,
    Families,
)

TUESDAY = date(2026, 11, 24)
TERMS = [(date(2026, 9, 1), date(2026, 12, 18)), (date(2027, 1, 11), date(2027, 5, 28))]
WORKDAYS = frozenset({1, 2, 3, 4, 5})
ALWAYS = (date(2026, 1, 1), date(2027, 12, 31))


@pytest.fixture
async def school(store: Store) -> Families:
    """A school where nothing is set yet."""
    return await Families.at(store)


@pytest.fixture
async def mother(school: Families) -> Viewer:
    """Anna's mother, looking at Anna."""
    return await school.link(MOTHER, ANNA, "mother")


async def seen(school: Families, viewer: Viewer) -> list[tuple[str, bool]]:
    async with school.store.reading() as tx:
        return [(task.text, task.is_done) for task in await homework.due(tx, viewer, *ALWAYS)]


async def tick(school: Families, viewer: Viewer, number: int, *, done: bool = True) -> bool | None:
    async with school.store.writing() as tx:
        found = await homework.tick(tx, viewer, number, done=done)
    return None if found is None else found.is_done


async def test_what_is_due_stands_by_day_and_by_subject_in_the_latvian_order(
    school: Families, mother: Viewer
) -> None:
    await school.homework(MUSIC, "2026-11-24", "Dziesma")
    await school.homework(MATHS, "2026-11-25", "3. uzd.")
    await school.homework(LATVIAN, "2026-11-24", "Sacerējums")
    assert [text for text, _ in await seen(school, mother)] == ["Sacerējums", "Dziesma", "3. uzd."]


async def test_a_task_comes_with_who_set_it_and_when_and_when_it_changed(
    school: Families, mother: Viewer
) -> None:
    changed = NOW + timedelta(hours=1)
    number = await school.homework(MATHS, "2026-11-24", "3. uzd.", changed=changed)
    async with school.store.reading() as tx:
        found = await homework.one(tx, mother, number)
    assert found is not None
    assert (found.subject, found.set_by, found.set_at) == ("Matemātika", "Jānis Ozols", NOW)
    assert (found.changed_at, found.done_at) == (changed, None)


async def test_only_the_homework_of_ones_own_time_in_a_group_is_ones_own(
    school: Families, mother: Viewer
) -> None:
    stay = {"group_id": FOREIGN, "student_id": ANNA, "from_day": "2026-10-01", "until_day": "2026-10-31"}
    await school.add(group_students=[stay])
    numbers = [await school.homework(FOREIGN, day, day) for day in ("2026-09-30", "2026-10-15", "2026-11-01")]
    assert [text for text, _ in await seen(school, mother)] == ["2026-10-15"]
    async with school.store.reading() as tx:
        found = [await homework.one(tx, mother, number) for number in numbers]
    assert [task and task.text for task in found] == [None, "2026-10-15", None]
    assert [await tick(school, mother, number) for number in numbers] == [None, True, None]


async def test_a_task_is_there_once_for_who_left_a_group_and_came_back(
    school: Families, mother: Viewer
) -> None:
    back = {"group_id": MATHS, "student_id": ANNA, "from_day": "2026-11-01", "until_day": None}
    await school.add(group_students=[back])
    number = await school.homework(MATHS, "2026-11-24", "3. uzd.")
    await tick(school, mother, number)
    assert await seen(school, mother) == [("3. uzd.", True)]
    async with school.store.reading() as tx:
        known = await homework.calendar(tx, mother, *ALWAYS)
    assert known.loads == {TUESDAY: Load(1, 1)}


async def test_a_tick_is_seen_by_nobody_else(school: Families, mother: Viewer) -> None:
    number = await school.homework(MATHS, "2026-11-24", "3. uzd.")
    assert await tick(school, mother, number) is True
    assert await seen(school, mother) == [("3. uzd.", True)]
    elsewhere = await school.link(MOTHER, ANNA, "mother", chat=777)
    assert await seen(school, elsewhere) == [("3. uzd.", True)]  # her own other telephone
    for other in (
        await school.link(ANNA, ANNA, "student"),
        await school.link(FATHER, ANNA, "father"),
        await school.link(JURIS, JURIS, "student"),
    ):
        assert await seen(school, other) == [("3. uzd.", False)]


async def test_a_mother_of_twins_ticks_for_each(school: Families, mother: Viewer) -> None:
    number = await school.homework(MATHS, "2026-11-24", "3. uzd.")
    for_elza = await school.link(MOTHER, ELZA, "mother")
    await tick(school, mother, number)
    assert await seen(school, for_elza) == [("3. uzd.", False)]
    await tick(school, for_elza, number)
    await tick(school, mother, number, done=False)
    assert await seen(school, for_elza) == [("3. uzd.", True)]


async def test_ticked_twice_is_ticked_once_and_unticked_twice_not_at_all(
    school: Families, mother: Viewer
) -> None:
    number = await school.homework(MATHS, "2026-11-24", "3. uzd.")
    later = mother.model_copy(update={"now": NOW + timedelta(minutes=5)})
    assert [await tick(school, viewer, number) for viewer in (mother, later)] == [True, True]
    async with school.store.reading() as tx:
        found = await homework.one(tx, mother, number)
    assert found is not None
    assert found.done_at == NOW
    assert [await tick(school, mother, number, done=False) for _ in range(2)] == [False, False]


async def test_a_change_after_the_tick_is_told(school: Families, mother: Viewer) -> None:
    before = await school.homework(MATHS, "2026-11-24", "a", changed=NOW - timedelta(hours=1))
    after = await school.homework(MATHS, "2026-11-24", "b", changed=NOW + timedelta(hours=1))
    for number in (before, after):
        await tick(school, mother, number)
    async with school.store.reading() as tx:
        found = [await homework.one(tx, mother, number) for number in (before, after)]
    assert [task and task.changed_after_done for task in found] == [False, True]


async def test_with_the_right_homework_and_ticks_are_gone(school: Families, mother: Viewer) -> None:
    number = await school.homework(MATHS, "2026-11-24", "3. uzd.")
    father = await school.link(FATHER, ANNA, "father")
    await tick(school, father, number)
    await school.restrict(FATHER, ANNA)
    await school.end(mother)
    gone = [
        father,
        mother,
        await school.link(GRANDMOTHER, ANNA, "other"),
        await school.link(JURIS_MOTHER, ANNA, "mother"),
        (await school.link(ANNA, ANNA, "student")).model_copy(update={"now": NOW + timedelta(days=91)}),
    ]
    for viewer in gone:
        assert await seen(school, viewer) == []
        assert await tick(school, viewer, number) is None
        assert await tick(school, viewer, number, done=False) is None
        async with school.store.reading() as tx:
            assert await homework.one(tx, viewer, number) is None
            known = await homework.calendar(tx, viewer, *ALWAYS)
        assert (known.terms, known.weekdays, known.loads) == ((), frozenset(), {})
    async with school.store.reading() as tx:
        (kept,) = await tx.fetch("SELECT COUNT(*) AS ticks FROM homework_ticks")
    assert kept["ticks"] == 1  # who may not look may not untick either


async def test_homework_that_is_not_there_is_not_ticked(school: Families, mother: Viewer) -> None:
    foreign = await school.homework(FOREIGN, "2026-11-24", "Words")
    assert [await tick(school, mother, number) for number in (foreign, 999_999, 2**63 - 1)] == [None] * 3


async def test_the_calendar_tells_terms_lessons_and_days_with_homework(
    school: Families, mother: Viewer
) -> None:
    lesson = {"group_id": MATHS, "number": 1, "room": None, "from_day": "2026-09-01", "until_day": None}
    old = {**lesson, "id": 3, "weekday": 5, "until_day": "2026-10-31"}
    await school.add(lessons=[{**lesson, "id": 1, "weekday": 2}, {**lesson, "id": 2, "weekday": 4}, old])
    first = await school.homework(MATHS, "2026-11-24", "a")
    await school.homework(LATVIAN, "2026-11-24", "b")
    await school.homework(MATHS, "2026-11-19", "c")
    await school.homework(MATHS, "2027-04-01", "too far")
    await tick(school, mother, first)
    async with school.store.reading() as tx:
        known = await homework.calendar(tx, mother, date(2026, 11, 1), date(2026, 12, 24))
    assert sorted(known.terms) == TERMS
    assert known.weekdays == {2, 4}
    assert known.loads == {date(2026, 11, 19): Load(1, 0), TUESDAY: Load(2, 1)}
    assert (known.next_school_day, known.before(TUESDAY), known.after(TUESDAY)) == (
        TUESDAY,
        date(2026, 11, 19),
        None,
    )


@pytest.mark.parametrize(
    ("today", "due", "expected"),
    [
        (date(2026, 11, 23), (), TUESDAY),
        (date(2026, 11, 27), (), date(2026, 11, 30)),  # Friday: Monday
        (date(2026, 11, 28), (), date(2026, 11, 30)),
        (date(2026, 11, 27), (date(2026, 11, 28),), date(2026, 11, 28)),  # a working Saturday
        (date(2026, 12, 18), (), date(2027, 1, 11)),  # the holidays
        (date(2026, 8, 20), (), date(2026, 9, 1)),
        (date(2027, 5, 28), (), date(2027, 5, 31)),  # the next school year is not entered yet
    ],
)
def test_the_next_school_day(today: date, due: tuple[date, ...], expected: date) -> None:
    assert next_school_day(today, WORKDAYS, TERMS, due) == expected


def test_without_timetable_and_terms_school_is_from_monday_to_friday() -> None:
    assert next_school_day(date(2026, 7, 10), (), (), ()) == date(2026, 7, 13)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.frozensets(st.integers(1, 7)))
def test_the_next_school_day_is_the_first_of_its_kind(today: date, weekdays: frozenset[int]) -> None:
    day = next_school_day(today, weekdays, (), ())
    held = weekdays or WORKDAYS
    assert today < day <= today + timedelta(days=7)
    assert day.isoweekday() in held
    between = [today + timedelta(days=away) for away in range(1, (day - today).days)]
    assert not any(other.isoweekday() in held for other in between)


def test_today_is_over_when_tomorrow_is_asked_for() -> None:
    assert next_school_day(TODAY, WORKDAYS, TERMS, (TODAY,)) == TUESDAY


def test_a_holiday_inside_a_term_is_no_school_day() -> None:
    terms = ((date(2026, 9, 1), date(2026, 12, 18)),)
    holidays = ((date(2026, 11, 18), date(2026, 11, 18)), (date(2026, 10, 19), date(2026, 10, 23)))
    assert next_school_day(date(2026, 11, 17), (), terms, (), holidays) == date(2026, 11, 19)
    assert next_school_day(date(2026, 10, 16), (), terms, (), holidays) == date(2026, 10, 26)
    day_off = date(2026, 11, 18)
    assert next_school_day(date(2026, 11, 17), (), terms, (day_off,), holidays) == day_off
