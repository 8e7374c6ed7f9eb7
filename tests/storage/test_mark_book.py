"""A teacher's mark book: groups by today's lessons, works, a class saved and undone, terms concluded."""

from datetime import date, datetime, timedelta

import pytest

from storage import gradebook, mark_book, mark_book_terms, reckoning
from storage.final_marks import Stage
from storage.grades import Period
from storage.mark_book import Decision, Saved
from storage.marks import Value
from storage.store import Row, Store
from storage.viewer import Viewer
from tests.families import ANNA, ELZA, JURIS, LATVIAN, MATHS, NOW, SECOND_TEACHER, TEACHER, TODAY, Families
from tests.lessons import a_week, change

AUTUMN, YEAR = Period(2026, 1), Period(2026, 0)
LATER = NOW + timedelta(minutes=11)


@pytest.fixture
async def school(store: Store) -> Families:
    """A week of lessons: Līga Zariņa teaches mathematics, Jānis Ozols Latvian."""
    school = await Families.at(store)
    await a_week(school)
    return school


@pytest.fixture
async def teacher(school: Families) -> Viewer:
    return await school.link(SECOND_TEACHER, None, "teacher")


def at(viewer: Viewer, moment: datetime) -> Viewer:
    return viewer.model_copy(update={"now": moment})


def said(**marks: str) -> list[Decision]:
    pupils = {"anna": ANNA, "elza": ELZA, "juris": JURIS}
    return [Decision(pupils[name], Value.parse(mark)) for name, mark in marks.items()]


async def save(school: Families, viewer: Viewer, work: int, **marks: str) -> Saved:
    async with school.store.writing() as tx:
        return await mark_book.save(tx, viewer, work, said(**marks))


async def undo(school: Families, viewer: Viewer, work: int, moment: datetime) -> int:
    async with school.store.writing() as tx:
        return await mark_book.undo(tx, viewer, work, moment)


async def book(school: Families, viewer: Viewer, work: int) -> dict[int, str]:
    async with school.store.reading() as tx:
        return {one.pupil.id: str(one.mark or "") for one in await mark_book.roll(tx, viewer, work)}


async def told(school: Families) -> list[Row]:
    """What waits to be told."""
    async with school.store.reading() as tx:
        return await tx.fetch("SELECT student_id, ready_at FROM news WHERE withdrawn_at IS NULL ORDER BY id")


async def test_groups_begin_with_todays_lessons_that_are_held(school: Families, teacher: Viewer) -> None:
    since = {"from_day": "2026-11-01", "until_day": None}
    await school.add(
        group_teachers=[{"group_id": LATVIAN, "teacher_id": SECOND_TEACHER, "kind": "substitute", **since}]
    )

    async def listed(moment: datetime = NOW) -> list[tuple[int, tuple[int, ...]]]:
        async with school.store.reading() as tx:
            return [(one.id, one.lessons) for one in await mark_book.groups(tx, at(teacher, moment))]

    assert await listed() == [(MATHS, (1,)), (LATVIAN, (2,))]
    await change(school, MATHS, "2026-11-23", 1, "cancelled")
    assert await listed() == [(LATVIAN, (2,)), (MATHS, ())]
    assert await listed(NOW - timedelta(days=5)) == [(LATVIAN, ()), (MATHS, ())]  # 18 November
    async with school.store.writing() as tx:
        await tx.change("UPDATE group_teachers SET until_day = '2026-11-22' WHERE kind = 'substitute'")
    assert await listed() == [(MATHS, ())]


async def test_works_of_the_last_weeks_with_how_many_are_marked(school: Families, teacher: Viewer) -> None:
    old = await school.work(MATHS, "2026-09-01", topic="Veca")
    done = await school.work(MATHS, "2026-11-20", topic="Procenti", kind="formative")
    await school.work(MATHS, "2026-12-01", topic="Vēl būs")
    await school.mark(done, ANNA, "nv")
    await school.mark(await school.mark(done, ELZA, "S") and done, JURIS, "T")
    async with school.store.writing() as tx:
        new = await mark_book.open_work(tx, teacher, MATHS, "summative", "Jauna", TODAY, "percent")
        assert new is not None
        for day in (TODAY + timedelta(days=1), date(2024, 1, 1)):
            assert await mark_book.open_work(tx, teacher, MATHS, "summative", "x", day) is None
        assert await mark_book.open_work(tx, teacher, LATVIAN, "summative", "x", TODAY) is None
        found = await mark_book.works(tx, teacher, MATHS)
        assert [(one.topic, one.notation, one.marked, one.pupils) for one in found] == [
            ("Jauna", "percent", 0, 3),
            ("Procenti", "stap", 3, 3),
        ]
        opened = await mark_book.work(tx, teacher, old)
        assert opened is not None
        assert opened.day == date(2026, 9, 1)
        assert not await mark_book.remove_work(tx, teacher, done)  # it has marks
        assert await mark_book.remove_work(tx, teacher, new)
        assert await mark_book.work(tx, teacher, new) is None


async def test_a_class_is_saved_at_one_moment_and_undone_as_one(school: Families, teacher: Viewer) -> None:
    work = await school.work(MATHS, "2026-11-20")
    await school.mark(work, JURIS, "4", teacher=TEACHER, at=NOW - timedelta(days=2))
    saved = await save(school, teacher, work, anna="8", elza="nv", juris="7")
    assert saved == Saved((ANNA, ELZA, JURIS), (), ())
    assert await book(school, teacher, work) == {ANNA: "8", ELZA: "nv", JURIS: "4|7"}
    assert len(await told(school)) == 3
    async with school.store.writing() as tx:
        stranger = [Decision(999, Value.parse("8"))]
        assert await mark_book.save(tx, teacher, work, stranger) == Saved((), (), (999,))
    again = await save(school, at(teacher, NOW + timedelta(minutes=1)), work, anna="8", elza="9")
    assert (again.same, again.entered) == ((ANNA,), (ELZA,))
    async with school.store.reading() as tx:
        last = await mark_book.last_saved(tx, at(teacher, NOW + timedelta(minutes=1)), work)
    assert last is not None
    assert (last.at, last.marks) == (NOW + timedelta(minutes=1), 1)
    soon = at(teacher, NOW + timedelta(minutes=2))
    assert await undo(school, soon, work, last.at) == 1
    # The slip that it mended stands again, and is told when it would have been.
    assert await book(school, teacher, work) == {ANNA: "8", ELZA: "nv", JURIS: "4|7"}
    assert len({row["ready_at"] for row in await told(school)}) == 1
    assert await undo(school, soon, work, NOW) == 3
    assert await book(school, teacher, work) == {ANNA: "", ELZA: "", JURIS: "4"}
    assert await told(school) == []
    assert await undo(school, soon, work, NOW) == 0


async def test_after_ten_minutes_a_mark_is_corrected_not_undone(school: Families, teacher: Viewer) -> None:
    work = await school.work(MATHS, "2026-11-20")
    await save(school, teacher, work, anna="4")
    assert await undo(school, at(teacher, LATER), work, NOW) == 0
    await save(school, at(teacher, LATER), work, anna="7")
    assert (await book(school, teacher, work))[ANNA] == "4|7"
    other = await school.link(TEACHER, None, "teacher")
    assert await undo(school, at(other, LATER), work, LATER) == 0
    async with school.store.reading() as tx:
        assert await mark_book.last_saved(tx, at(other, LATER), work) is None
        slips = await tx.fetch("SELECT id FROM mark_slips")
    assert slips == []


async def test_slips_are_forgotten_after_their_ten_minutes(school: Families, teacher: Viewer) -> None:
    work = await school.work(MATHS, "2026-11-20")
    await save(school, teacher, work, anna="4")
    await save(school, at(teacher, NOW + timedelta(minutes=1)), work, anna="5")
    async with school.store.writing() as tx:
        assert len(await tx.fetch("SELECT id FROM mark_slips")) == 1
        await gradebook.enter(tx, at(teacher, LATER), work, ELZA, Value.parse("6"))
    await save(school, at(teacher, LATER + timedelta(minutes=1)), work, juris="6")
    async with school.store.reading() as tx:
        assert await tx.fetch("SELECT id FROM mark_slips") == []


async def test_a_term_is_offered_from_what_counts_and_concluded_in_one_step(
    school: Families, teacher: Viewer
) -> None:
    first = await school.work(MATHS, "2026-09-10")
    wrong = await school.mark(first, ANNA, "4")
    await school.mark(first, ANNA, "7", corrects=wrong)
    await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
    await school.mark(await school.work(MATHS, "2026-05-20"), ANNA, "1")  # of another year
    await school.mark(first, ELZA, "T")
    await school.mark(first, JURIS, "n")

    async def standings(period: Period, stage: Stage) -> dict[int, str]:
        async with school.store.reading() as tx:
            found = await mark_book_terms.standings(tx, teacher, MATHS, period)
        return {one.pupil.id: f"{one.average} {one.offered(stage)} {one.at(stage)}" for one in found}

    async with school.store.reading() as tx:
        assert await mark_book_terms.periods(tx, teacher, MATHS) == [AUTUMN, YEAR]
        assert await mark_book_terms.standings(tx, teacher, LATVIAN, AUTUMN) == []
    offered = {ANNA: "7.50 8 None", ELZA: "None None None", JURIS: "None nv None"}
    assert await standings(AUTUMN, "proposed") == await standings(YEAR, "final") == offered

    async def conclude(moment: datetime, stage: Stage, **marks: str) -> Saved:
        async with school.store.writing() as tx:
            viewer = at(teacher, moment)
            return await mark_book_terms.conclude(tx, viewer, MATHS, AUTUMN, stage, said(**marks))

    assert (await conclude(NOW, "proposed", anna="7", juris="nv")).entered == (ANNA, JURIS)
    assert (await standings(AUTUMN, "final"))[ANNA] == "7.50 7 None"
    minute = NOW + timedelta(minutes=1)
    again = await conclude(minute, "proposed", anna="8", juris="nv")
    assert (again.entered, again.same) == ((ANNA,), (JURIS,))
    async with school.store.writing() as tx:
        viewer = at(teacher, minute)
        last = await mark_book_terms.last_saved(tx, viewer, MATHS, AUTUMN)
        assert last is not None
        assert (last.at, last.marks) == (minute, 1)
        assert await mark_book_terms.undo(tx, viewer, MATHS, minute) == 1
        (anna, _, juris) = await mark_book_terms.standings(tx, viewer, MATHS, AUTUMN)
        assert anna.proposed is not None
        assert str(anna.proposed.value) == "7"
        assert await mark_book_terms.undo(tx, at(teacher, LATER), MATHS, NOW) == 0
        assert juris.proposed is not None


@pytest.mark.parametrize(
    ("points", "rounded"), [((), None), ((7, 8), 8), ((7, 7, 8), 7), ((7,) * 101 + (8,) * 99, 7), ((10,), 10)]
)
def test_a_half_is_rounded_up_and_nothing_twice(points: tuple[int, ...], rounded: int | None) -> None:
    assert reckoning.rounded(points) == rounded
