"""The timetable in the store: the planned week, changes with the old beside the new, free days."""

from datetime import UTC, date, datetime

import pytest

from storage import timetable
from storage.lessons import Day, Held, Lesson
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    FATHER,
    FOREIGN,
    GRANDMOTHER,
    LATVIAN,
    MATHS,
    MOTHER,
    MUSIC,
    TEACHER,
    TODAY,
    Families,
)
from tests.lessons import SINCE, a_week, change

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


async def current(school: Families, viewer: Viewer, *when: int) -> date:
    now = datetime(*when, tzinfo=UTC) if when else viewer.now  # type: ignore[arg-type, misc]
    async with school.store.reading() as tx:
        return await timetable.current_day(tx, viewer.model_copy(update={"now": now}))


def told(lessons: tuple[Lesson, ...]) -> list[str]:
    """«1 Matemātika», «3 Mūzika → Vēsture», «2 Latviešu valoda → –»."""
    shown = []
    for lesson in lessons:
        old, new = (held.subject if held else "–" for held in (lesson.planned, lesson.held))
        shown.append(f"{lesson.number} {old}" if old == new else f"{lesson.number} {old} → {new}")
    return shown


async def test_a_day_has_its_lessons_with_teacher_room_and_bells(school: Families, mother: Viewer) -> None:
    found = await day(school, mother, TUESDAY)
    assert told(found.lessons) == ["1 Matemātika", "2 Latviešu valoda", "3 Mūzika"]
    first, _, music = found.lessons
    assert (first.held, first.starts_at) == (MATHS_LESSON, datetime(2026, 11, 24, 6, 30, tzinfo=UTC))
    assert music.held == Held("Mūzika", None, None)
    assert (found.free, found.is_school_day) == (None, True)
    assert told((await day(school, mother, FRIDAY)).lessons) == ["1 Matemātika", "2 Latviešu valoda"]
    # Holidays and the time between terms are free.
    days = [date(2026, 11, 18), date(2026, 12, 21), date(2026, 11, 28)]
    off = [await day(school, mother, one) for one in days]
    assert [(one.free, one.lessons) for one in off] == [("holiday", ()), ("vacation", ()), (None, ())]


async def test_each_kind_of_change_shows_the_old_beside_the_new(school: Families, mother: Viewer) -> None:
    await change(school, MATHS, "2026-11-24", 1, "substituted", teacher_id=TEACHER, room="210", note="Slims")
    await change(school, LATVIAN, "2026-11-24", 2, "cancelled")
    await change(school, MUSIC, "2026-11-24", 3, "moved", day="2026-11-25", number=4)
    await change(school, MUSIC, "2026-11-24", 4, "added", subject_id=MATHS, room="Zāle")
    found = await day(school, mother, TUESDAY)
    first, second, third, added = found.lessons
    assert (first.planned, first.held) == (MATHS_LESSON, Held("Matemātika", "Jānis Ozols", "210"))
    assert first.change is not None
    assert first.change.note == "Slims"
    assert (second.planned, second.held) == (Held("Latviešu valoda", "Jānis Ozols", "105"), None)
    assert third.held is None
    assert third.change is not None
    assert (third.change.new_day, third.change.new_number) == (date(2026, 11, 25), 4)
    assert (added.planned, added.held) == (None, Held("Matemātika", None, "Zāle"))
    assert told(found.held) == ["1 Matemātika", "4 – → Matemātika"]
    arrived = (await day(school, mother, date(2026, 11, 25))).lessons[-1]
    assert (arrived.number, arrived.planned, arrived.held) == (4, None, Held("Mūzika", None, None))


async def test_a_change_says_no_more_than_it_knows(school: Families, mother: Viewer) -> None:
    await change(school, MATHS, "2026-11-24", 1, "substituted", subject_id=MUSIC)  # and no teacher named
    assert (await day(school, mother, TUESDAY)).lessons[0].held == Held("Mūzika", None, "214")
    await change(school, MATHS, "2026-11-24", 4, "cancelled")  # planned no more
    await change(school, MATHS, "2026-11-18", 1, "substituted", room="210")
    assert len((await day(school, mother, TUESDAY)).lessons) == 3
    assert (await day(school, mother, date(2026, 11, 18))).lessons == ()


async def test_only_the_time_in_a_group_counts_for_students_and_teachers(
    school: Families, mother: Viewer
) -> None:
    a_day = {"from_day": "2026-11-24", "until_day": "2026-11-24"}
    stay = {"group_id": FOREIGN, "student_id": ANNA, **a_day}
    back = {"group_id": MATHS, "student_id": ANNA, "from_day": "2026-11-01", "until_day": None}
    lesson = {"id": 99, "group_id": FOREIGN, "number": 5, "room": None, **SINCE}
    await school.add(
        group_students=[stay, back],
        lessons=[{**lesson, "weekday": 2}],
        group_teachers=[{"group_id": MATHS, "teacher_id": TEACHER, "kind": "substitute", **a_day}],
    )
    assert told((await day(school, mother, TUESDAY)).lessons)[-1] == "5 Angļu valoda"
    assert len((await day(school, mother, date(2026, 12, 1))).lessons) == 3  # and who came back has them once
    found = [(await day(school, mother, one)).lessons[0].shown.teacher for one in (TUESDAY, FRIDAY)]
    assert found == ["Jānis Ozols", "Līga Zariņa"]


async def test_today_lasts_until_the_last_bell_then_comes_the_next_school_day(
    school: Families, mother: Viewer
) -> None:
    assert await current(school, mother, 2026, 11, 23, 8, 49) == TODAY
    assert await current(school, mother, 2026, 11, 23, 8, 50) == TUESDAY
    assert await current(school, mother, 2026, 11, 27, 13, 0) == date(2026, 11, 30)
    assert await current(school, mother, 2026, 12, 18, 13, 0) == date(2027, 1, 11)
    assert await current(school, mother, 2027, 5, 28, 13, 0) == date(2027, 5, 28)  # no year is entered yet
    await change(school, MUSIC, "2026-11-23", 3, "cancelled")
    assert await current(school, mother, 2026, 11, 23, 8, 30) == TUESDAY
    for group, number in ((MATHS, 1), (LATVIAN, 2), (MUSIC, 3)):
        await change(school, group, "2026-11-24", number, "cancelled")
    assert await current(school, mother) == date(2026, 11, 25)


async def test_what_goes_on_and_what_comes_next(school: Families, mother: Viewer) -> None:
    found = await day(school, mother, TODAY)
    at = [datetime(2026, 11, 23, *moment, tzinfo=UTC) for moment in ((6, 0), (6, 30), (7, 15), (8, 50))]
    now = [lesson and lesson.number for lesson in map(found.current, at)]
    upcoming = [lesson and lesson.number for lesson in map(found.upcoming, at)]
    assert (now, upcoming) == ([None, 1, None, None], [1, 2, 2, None])


async def test_with_the_right_lessons_changes_and_bells_are_gone(school: Families, mother: Viewer) -> None:
    number = await change(school, MATHS, "2026-11-24", 1, "cancelled")
    father = await school.link(FATHER, ANNA, "father")
    await school.restrict(FATHER, ANNA)
    await school.end(mother)
    for viewer in (father, mother, await school.link(GRANDMOTHER, ANNA, "other")):
        async with school.store.reading() as tx:
            found = await timetable.read(tx, viewer, TUESDAY, TUESDAY)
            assert (found.days[0].lessons, found.bells, found.school_days.terms) == ((), (), ())
            assert await timetable.told(tx, viewer, number) is None
