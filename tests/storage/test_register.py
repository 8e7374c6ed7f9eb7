"""The register in the store: whose lessons, what a tap does, what the family's report says. Both engines."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from storage import absences, register
from storage.absence_rules import Draft
from storage.lessons import Bell
from storage.register import Entry, Place, Sheet
from storage.register_reports import expected
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    ELZA,
    JURIS,
    LATVIAN,
    MATHS,
    MOTHER,
    MUSIC,
    NOW,
    SECOND_TEACHER,
    STRANGER,
    TEACHER,
    TODAY,
    Families,
)
from tests.lessons import a_week, change

DAY = timedelta(days=1)
FIRST = Place(MATHS, TODAY, 1)
SECOND_BELL = Bell(2, time(9, 20), time(10))
MISSED: tuple[Entry, ...] = ("absent", "late")
ROUND: tuple[tuple[Entry, str | None, Entry], ...] = (
    ("absent", "absent", "late"),
    ("late", "late", "present"),
    ("present", None, "absent"),
)
"""What is entered, as what the pupil then stands, what the next tap says."""


@pytest.fixture
async def school(store: Store) -> Families:
    """A week of lessons: mathematics by SECOND_TEACHER, Latvian by TEACHER."""
    school = await Families.at(store)
    await a_week(school)
    return school


@pytest.fixture
async def teacher(school: Families) -> Viewer:
    return await school.link(SECOND_TEACHER, None, "teacher")


async def reported(school: Families, draft: Draft | None = None) -> int:
    mother = await school.link(MOTHER, ANNA, "mother")
    async with school.store.writing() as tx:
        made = await absences.report(tx, mother, draft or Draft(TODAY, TODAY), "illness")
    assert made is not None
    return made.id


async def sheet(school: Families, viewer: Viewer, place: Place = FIRST) -> Sheet | None:
    async with school.store.reading() as tx:
        return await register.one(tx, viewer, place)


async def enter(
    school: Families, viewer: Viewer, student: int, entry: Entry, place: Place = FIRST
) -> Sheet | None:
    return await school.store.run(lambda tx: register.enter(tx, viewer, place, student, entry))


async def check(school: Families, viewer: Viewer, place: Place = FIRST) -> Sheet | None:
    return await school.store.run(lambda tx: register.check(tx, viewer, place))


async def rows(school: Families) -> list[dict[str, Any]]:
    async with school.store.reading() as tx:
        return await tx.fetch(
            "SELECT student_id, kind, entered_by, entered_at FROM attendance ORDER BY student_id"
        )


def standing(found: Sheet | None) -> dict[int, str | None]:
    assert found is not None
    return {pupil.id: pupil.stands for pupil in found.pupils}


async def test_who_is_reported_stands_as_missing_and_is_entered_with_the_check(
    school: Families, teacher: Viewer
) -> None:
    await reported(school)
    before = await sheet(school, teacher)
    assert standing(before) == {ANNA: "absent", ELZA: None, JURIS: None}
    assert before is not None
    assert (before.is_open(NOW), before.has_entries) == (True, False)
    assert await rows(school) == []
    done = await check(school, teacher)
    assert done is not None
    assert done.checked is not None
    assert (done.checked.how, done.checked.by) == ("everybody", "Līga Zariņa")
    assert [(row["student_id"], row["kind"]) for row in await rows(school)] == [(ANNA, "absent")]
    assert [(pupil.is_reported, pupil.is_excused) for pupil in done.missing] == [(True, True)]
    # She came after all; nothing that the report says brings the entry back.
    assert standing(await enter(school, teacher, ANNA, "present"))[ANNA] is None
    again = await check(school, teacher)
    assert standing(again)[ANNA] is None
    # And somebody is entered after «everybody is here».
    after = await enter(school, teacher, JURIS, "late")
    assert after is not None
    assert after.checked is not None
    assert after.checked.how == "marked"


async def test_a_tap_goes_round_and_the_same_tap_twice_changes_nothing(
    school: Families, teacher: Viewer
) -> None:
    for entry, stands, follows in ROUND:
        for moment in (teacher, teacher.model_copy(update={"now": NOW + timedelta(minutes=1)})):
            found = await enter(school, moment, JURIS, entry)
            assert standing(found)[JURIS] == stands
            assert found is not None
            assert next(pupil for pupil in found.pupils if pupil.id == JURIS).next_entry == follows
    assert await rows(school) == []
    await enter(school, teacher, JURIS, "absent")
    first = await rows(school)
    await enter(school, teacher.model_copy(update={"now": NOW + DAY / 24}), JURIS, "absent")
    assert await rows(school) == first
    assert await enter(school, teacher, STRANGER, "absent") is None


async def test_two_who_tap_at_once_leave_one_entry(school: Families, teacher: Viewer) -> None:
    other = await school.link(SECOND_TEACHER, None, "teacher", chat=999)
    await asyncio.gather(
        *(enter(school, one, JURIS, kind) for one in (teacher, other) for kind in MISSED),
        check(school, teacher),
        check(school, other),
    )
    (row,) = await rows(school)
    assert row["kind"] in {"absent", "late"}
    found = await sheet(school, teacher)
    assert found is not None
    assert found.checked is not None


async def test_changes_of_the_day_decide_whose_lesson_it_is(school: Families, teacher: Viewer) -> None:
    tuesday = teacher.model_copy(update={"now": NOW + DAY})
    latvian = (await school.link(TEACHER, None, "teacher")).model_copy(update={"now": NOW + DAY})
    day = TODAY + DAY
    await change(school, MATHS, day.isoformat(), 1, "substituted", teacher_id=TEACHER, room="9")
    await change(school, LATVIAN, day.isoformat(), 2, "cancelled")
    await change(school, MATHS, TODAY.isoformat(), 1, "moved", day=day.isoformat(), number=4)
    await change(school, LATVIAN, day.isoformat(), 3, "added")
    async with school.store.reading() as tx:
        own = {one.place.number: one for one in await register.day(tx, tuesday, day)}
        others = {one.place.number: one for one in await register.day(tx, latvian, day)}
        monday = await register.day(tx, tuesday, TODAY)
    assert (sorted(own), sorted(others), monday) == ([1, 4], [1, 3], [])
    assert own[1].stand_in == "Jānis Ozols"
    assert (others[1].stand_in, others[1].room) == (None, "9")
    assert not own[1].is_open(NOW + 2 * DAY)
    place = Place(MATHS, day, 1)
    assert standing(await enter(school, latvian, JURIS, "absent", place))[JURIS] == "absent"
    assert await enter(school, latvian, JURIS, "absent", Place(MATHS, day, 4)) is None
    assert await check(school, latvian, Place(LATVIAN, day, 2)) is None


async def test_a_week_back_is_open_and_nothing_else(school: Families, teacher: Viewer) -> None:
    """The 18th is a holiday, and music nobody teaches."""
    assert await sheet(school, teacher, Place(MATHS, TODAY - 8 * DAY, 1)) is None
    assert await sheet(school, teacher, Place(MATHS, TODAY + DAY, 1)) is None
    assert await sheet(school, teacher, Place(MUSIC, TODAY, 3)) is None
    async with school.store.reading() as tx:
        days = await register.open_days(tx, teacher)
    open_ones = [date(2026, 11, day) for day in (16, 17, 19, 20, 23)]
    assert days == {day: (Place(MATHS, day, 1),) for day in open_ones}
    await check(school, teacher)
    async with school.store.reading() as tx:
        morning = teacher.model_copy(update={"now": NOW.replace(hour=7, minute=0) + DAY})
        days = await register.open_days(tx, morning)
    assert [day.day for day, places in days.items() if places] == [17, 19, 20]
    assert sorted(day.day for day in days) == [17, 19, 20, 23, 24]


async def test_a_lesson_that_has_not_begun_takes_no_entries(school: Families, teacher: Viewer) -> None:
    """Its bell is at 8.30; a quarter of an hour before, it opens."""
    await reported(school)
    early = teacher.model_copy(update={"now": NOW.replace(hour=6, minute=14, second=59)})
    for done in (await enter(school, early, JURIS, "absent"), await check(school, early)):
        assert standing(done) == {ANNA: "absent", ELZA: None, JURIS: None}
        assert done is not None
        assert (done.is_early(early.now), done.checked) == (True, None)
    assert await rows(school) == []
    opened = teacher.model_copy(update={"now": NOW.replace(hour=6, minute=15, second=0)})
    assert standing(await enter(school, opened, JURIS, "absent"))[JURIS] == "absent"
    bare = await sheet(school, teacher)
    assert bare is not None
    bare = replace(bare, bell=None)
    assert (bare.is_early(NOW - DAY), bare.is_early(NOW)) == (True, False)


@pytest.mark.parametrize(
    ("draft", "as_what"),
    [
        (Draft(TODAY, TODAY), ("absent", True)),
        (Draft(TODAY, TODAY, "lessons", lessons=(1, 2)), ("absent", True)),
        (Draft(TODAY, TODAY, "lessons", lessons=(3,)), (None, False)),
        (Draft(TODAY, TODAY, "late", time(10)), ("absent", True)),
        (Draft(TODAY, TODAY, "late", time(9, 40)), ("late", True)),
        (Draft(TODAY, TODAY, "late", time(9, 20)), (None, False)),
        (Draft(TODAY, TODAY, "early", time(9, 20)), ("absent", True)),
        (Draft(TODAY, TODAY, "early", time(9, 40)), (None, True)),
        (Draft(TODAY, TODAY, "early", time(10)), (None, False)),
    ],
)
def test_a_report_of_part_of_a_day_is_about_the_lessons_that_it_meets(
    draft: Draft, as_what: tuple[str | None, bool]
) -> None:
    assert expected([draft], 2, SECOND_BELL) == as_what
    assert expected([draft], 2, None)[1] == (draft.part in {"day", "late", "early"} or 2 in draft.lessons)


def test_of_two_reports_the_longer_one_counts() -> None:
    late, early = Draft(TODAY, TODAY, "late", time(9, 40)), Draft(TODAY, TODAY, "early", time(9, 20))
    assert expected([late, early], 2, SECOND_BELL) == ("absent", True)
    assert expected([early, late], 2, SECOND_BELL) == ("absent", True)
    assert expected([], 2, SECOND_BELL) == (None, False)
