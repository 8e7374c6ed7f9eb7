"""What the school changes of lessons: who may, what makes sense, and who is told. On both engines."""

from datetime import date

import pytest

from storage import lesson_changes, timetable
from storage.lesson_changes import NewChange
from storage.lessons import Day, Held
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, FOREIGN, LATVIAN, MATHS, MOTHER, SECOND_TEACHER, TEACHER, Families
from tests.lessons import a_week

TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)
MATHS_LESSON = Held("Matemātika", "Līga Zariņa", "214")


@pytest.fixture
async def school(store: Store) -> Families:
    """A school with a week of lessons."""
    school = await Families.at(store)
    await a_week(school)
    return school


@pytest.fixture
async def mother(school: Families) -> Viewer:
    """Anna's mother, looking at Anna."""
    return await school.link(MOTHER, ANNA, "mother")


async def day(school: Families, viewer: Viewer, when: date) -> Day:
    async with school.store.reading() as tx:
        return (await timetable.read(tx, viewer, when, when)).on(when)


@pytest.fixture
async def teacher(school: Families) -> Viewer:
    """Who teaches mathematics."""
    viewer = await school.link(SECOND_TEACHER, ANNA, "teacher")
    async with school.store.writing() as tx:
        await tx.change(f"UPDATE links SET student_id = NULL WHERE id = {viewer.link_id}")  # noqa: S608 -- a number
    return viewer.model_copy(update={"student_id": None})


async def enter(school: Families, viewer: Viewer, new: NewChange) -> int | None:
    async with school.store.writing() as tx:
        return await lesson_changes.enter(tx, viewer, new)


async def news(school: Families) -> list[tuple[int, int, bool]]:
    """Item, group, and whether it stands."""
    async with school.store.reading() as tx:
        rows = await tx.fetch("SELECT * FROM news WHERE kind = 'lesson' ORDER BY id")
    return [(row["item_id"], row["group_id"], row["withdrawn_at"] is None) for row in rows]


async def test_what_a_teacher_enters_is_shown_and_told(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    new = NewChange(MATHS, TUESDAY, 1, "substituted", teacher_id=TEACHER, room="210")
    number = await enter(school, teacher, new)
    assert number is not None
    assert await news(school) == [(number, MATHS, True)]
    async with school.store.reading() as tx:
        found = await timetable.told(tx, mother, number)
    assert found is not None
    assert (found.lesson.planned, found.as_planned) == (MATHS_LESSON, False)
    assert found.lesson.held == Held("Matemātika", "Jānis Ozols", "210")


async def test_entered_again_it_replaces_and_who_was_not_told_hears_the_last_alone(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    first = await enter(school, teacher, NewChange(MATHS, TUESDAY, 1, "cancelled"))
    second = await enter(school, teacher, NewChange(MATHS, TUESDAY, 1, "substituted", room="210"))
    assert first is not None
    assert first == second
    assert (await day(school, mother, TUESDAY)).held[0].held == Held("Matemātika", "Līga Zariņa", "210")
    assert await news(school) == [(first, MATHS, False), (first, MATHS, True)]


async def test_withdrawn_it_is_as_planned_and_told_only_to_who_knew(
    school: Families, teacher: Viewer, mother: Viewer
) -> None:
    silent = await enter(school, teacher, NewChange(MATHS, TUESDAY, 1, "cancelled"))
    known = await enter(school, teacher, NewChange(MATHS, FRIDAY, 4, "added"))
    assert silent is not None
    assert known is not None
    async with school.store.writing() as tx:
        await tx.change(f"UPDATE news SET spread_at = 1 WHERE item_id = {known}")  # noqa: S608 -- a number
        assert await lesson_changes.withdraw(tx, teacher, silent)
        assert await lesson_changes.withdraw(tx, teacher, known)
        assert not await lesson_changes.withdraw(tx, teacher, known)
    assert [item for item, _, stands in await news(school) if stands] == [known]
    async with school.store.reading() as tx:
        planned, gone = [await timetable.told(tx, mother, number) for number in (silent, known)]
    assert planned is not None
    assert (planned.as_planned, planned.lesson.held) == (True, MATHS_LESSON)
    assert gone is not None
    assert (gone.as_planned, gone.lesson.held, gone.lesson.number) == (False, None, 4)


async def test_what_makes_no_sense_is_not_entered_and_what_is_over_told_to_nobody(
    school: Families, teacher: Viewer
) -> None:
    assert await enter(school, teacher, NewChange(MATHS, date(2026, 11, 20), 1, "cancelled")) is not None
    senseless = [
        NewChange(LATVIAN, TUESDAY, 2, "cancelled"),  # another teacher's group
        NewChange(MATHS, TUESDAY, 2, "cancelled"),  # no lesson of the group
        NewChange(MATHS, date(2026, 11, 28), 1, "cancelled"),  # a Saturday
        NewChange(MATHS, TUESDAY, 1, "substituted", subject_id=FOREIGN),  # another school's subject
        NewChange(MATHS, TUESDAY, 1, "substituted", teacher_id=MOTHER),  # no teacher
    ]
    assert [await enter(school, teacher, new) for new in senseless] == [None] * len(senseless)
    assert await news(school) == []


@pytest.mark.parametrize(
    ("kind", "new"),
    [
        ("cancelled", {"room": "210"}),
        ("substituted", {}),
        ("moved", {}),
        ("moved", {"new_day": TUESDAY}),
        ("moved", {"new_day": TUESDAY, "new_number": 1}),
        ("added", {"new_day": TUESDAY, "new_number": 2}),
    ],
)
def test_a_change_that_contradicts_itself_is_refused(kind: str, new: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="lesson"):
        NewChange(MATHS, TUESDAY, 1, kind, **new)  # type: ignore[arg-type]
