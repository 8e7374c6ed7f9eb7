"""Teachers enter, correct and take back marks, and what the families are told of it."""

from datetime import date, datetime, timedelta

import pytest

from storage import final_marks, gradebook, grades, news
from storage.grades import Period
from storage.marks import Value
from storage.store import Row, Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    ELZA,
    LATVIAN,
    MATHS,
    MOTHER,
    NOW,
    SECOND_TEACHER,
    STRANGER,
    TEACHER,
    Families,
)

AUTUMN, YEAR = Period(2026, 1), Period(2026, 0)
LATER = NOW + timedelta(minutes=11)
SINCE = {"from_day": "2025-09-01", "until_day": None}


@pytest.fixture
async def school(store: Store) -> Families:
    """A school where Jānis Ozols and, as his substitute, Līga Zariņa teach mathematics."""
    school = await Families.at(store)
    await school.add(
        staff=[{"person_id": person, "role": "teacher", **SINCE} for person in (TEACHER, SECOND_TEACHER)],
        group_teachers=[
            {"group_id": MATHS, "teacher_id": TEACHER, "kind": "main", **SINCE},
            {"group_id": MATHS, "teacher_id": SECOND_TEACHER, "kind": "substitute", **SINCE},
        ],
    )
    return school


@pytest.fixture
async def teacher(school: Families) -> Viewer:
    return await school.link(TEACHER, None, "teacher")


@pytest.fixture
async def mother(school: Families) -> Viewer:
    return await school.link(MOTHER, ANNA, "mother")


async def enter(
    school: Families, viewer: Viewer, work: int, written: str, student: int = ANNA, comment: str | None = None
) -> int | None:
    async with school.store.writing() as tx:
        return await gradebook.enter(tx, viewer, work, student, Value.parse(written), comment)


async def conclude(
    school: Families,
    viewer: Viewer,
    written: str,
    period: Period = AUTUMN,
    stage: final_marks.Stage = "final",
) -> int | None:
    async with school.store.writing() as tx:
        return await final_marks.enter(tx, viewer, MATHS, ANNA, period, stage, Value.parse(written))


async def take_back(school: Families, viewer: Viewer, mark: int | None) -> bool:
    assert mark is not None
    async with school.store.writing() as tx:
        return await gradebook.take_back(tx, viewer, mark)


async def seen(school: Families, mother: Viewer) -> list[str]:
    async with school.store.reading() as tx:
        found = await grades.subject(tx, mother, MATHS, AUTUMN)
    assert found is not None
    return [str(mark) for mark in found.marks]


async def posted(school: Families) -> list[Row]:
    """What waits to be told."""
    async with school.store.reading() as tx:
        return await tx.fetch(
            "SELECT kind, item_id, student_id, ready_at - posted_at AS held FROM news "
            "WHERE withdrawn_at IS NULL ORDER BY id"
        )


def at(viewer: Viewer, moment: datetime) -> Viewer:
    return viewer.model_copy(update={"now": moment})


async def test_a_mark_is_there_at_once_and_told_ten_minutes_later(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    work = await school.work(MATHS, "2026-11-20")
    number = await enter(school, teacher, work, "8", comment="Labi!")
    assert await seen(school, mother) == ["8"]
    held = news.SLIP // timedelta(milliseconds=1)
    (told,) = await posted(school)
    assert told == {"kind": "mark", "item_id": number, "student_id": ANNA, "held": held}
    assert await enter(school, teacher, work, "8", comment="Labi!") == number  # sent twice, entered once
    assert len(await posted(school)) == 1


async def test_a_correction_keeps_the_old_mark_and_a_slip_leaves_no_trace(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    work = await school.work(MATHS, "2026-11-20")
    await enter(school, teacher, work, "3")
    await enter(school, teacher, work, "4")  # meant at once: the 3 was a slip
    assert await seen(school, mother) == ["4"]
    await enter(school, at(teacher, LATER), work, "7")
    assert await seen(school, mother) == ["4|7"]
    assert len(await posted(school)) == 2


async def test_a_slip_is_taken_back_within_ten_minutes_and_what_it_corrected_counts_again(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    work = await school.work(MATHS, "2026-11-20")
    first = await enter(school, teacher, work, "4")
    second = await enter(school, at(teacher, LATER), work, "9")
    other = await school.link(SECOND_TEACHER, None, "teacher")
    assert not await take_back(school, at(other, LATER), second)  # somebody else's
    assert not await take_back(school, at(teacher, LATER), first)  # corrected since, and too late
    assert await take_back(school, at(teacher, LATER), second)
    assert not await take_back(school, at(teacher, LATER), second)
    assert await seen(school, mother) == ["4"]
    assert [row["item_id"] for row in await posted(school)] == [first]


async def test_what_has_been_told_is_corrected_not_taken_back(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    work = await school.work(MATHS, "2026-11-20")
    number = await enter(school, teacher, work, "4")
    async with school.store.writing() as tx:
        await tx.change("UPDATE news SET spread_at = posted_at")
    assert not await take_back(school, teacher, number)
    await enter(school, teacher, work, "7")
    assert await seen(school, mother) == ["4|7"]


async def test_a_mark_is_entered_only_for_pupils_and_works_of_ones_own_groups(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    work, other = await school.work(MATHS, "2026-11-20"), await school.work(LATVIAN, "2026-11-20")
    ahead = await school.work(MATHS, "2026-11-30")
    for number, student in ((other, ANNA), (work, STRANGER), (ahead, ANNA), (999, ANNA), (work, 999)):
        assert await enter(school, teacher, number, "8", student) is None
    assert await enter(school, mother, work, "10") is None
    late = at(teacher, NOW + timedelta(days=91))
    assert await enter(school, late, work, "8") is None  # the link has run out
    async with school.store.writing() as tx:
        await tx.change("UPDATE group_teachers SET until_day = '2026-11-22'")
    assert await enter(school, teacher, work, "8") is None  # no teacher of the group any more
    assert await posted(school) == []


async def test_who_left_the_group_is_marked_for_what_was_written_there(
    school: Families, teacher: Viewer
) -> None:
    work = await school.work(MATHS, "2026-11-20")
    async with school.store.writing() as tx:
        left = f"UPDATE group_students SET until_day = '2026-11-21' WHERE student_id = {ELZA}"  # noqa: S608 -- no input
        await tx.change(left)
    assert await enter(school, teacher, work, "8", ELZA) is not None
    later = await school.work(MATHS, "2026-11-22")
    assert await enter(school, teacher, later, "8", ELZA) is None


async def test_a_term_s_mark_is_proposed_then_final_and_each_correction_is_kept(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    await conclude(school, teacher, "6", stage="proposed")
    await conclude(school, teacher, "7", stage="proposed")  # a slip
    number = await conclude(school, at(teacher, LATER), "8", stage="proposed")
    final = await conclude(school, teacher, "8")
    year = await conclude(school, teacher, "nv", YEAR)
    assert await conclude(school, teacher, "8") == final
    async with school.store.reading() as tx:
        (maths,) = await final_marks.of_year(tx, mother, 2026)
        proposed = await final_marks.one(tx, mother, number or 0)
    assert maths.subject == "Matemātika"
    assert maths.of(1).proposed == proposed
    assert proposed is not None
    assert (str(proposed.before), str(proposed.value), proposed.teacher) == ("7", "8", "Jānis Ozols")
    assert maths.of(1).counts == maths.of(1).final
    assert maths.of(2).counts is None
    assert [str(mark.value) for mark in (maths.of(0).final,) if mark is not None] == ["nv"]
    assert {row["kind"] for row in await posted(school)} == {"final"}
    assert [row["item_id"] for row in await posted(school)][-3:] == [number, final, year]


@pytest.mark.parametrize(
    ("written", "period"), [("8", Period(2026, 2)), ("8", Period(2030, 1)), ("8", Period(2030, 0))]
)
async def test_no_term_is_concluded_before_it_begins(
    school: Families, teacher: Viewer, written: str, period: Period
) -> None:
    assert date(2027, 1, 11) > teacher.today
    assert await conclude(school, teacher, written, period) is None


@pytest.mark.parametrize("written", ["65%", "n"])
async def test_what_is_no_mark_of_a_term_is_refused(school: Families, teacher: Viewer, written: str) -> None:
    with pytest.raises(ValueError, match="not a mark of a term"):
        await conclude(school, teacher, written)


async def test_a_term_s_mark_is_taken_back_like_any_slip(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    number = await conclude(school, teacher, "2")
    assert number is not None
    async with school.store.writing() as tx:
        assert await final_marks.take_back(tx, teacher, number)
        assert not await final_marks.take_back(tx, teacher, number)
    async with school.store.reading() as tx:
        assert await final_marks.of_year(tx, mother, 2026) == []
    assert await posted(school) == []
