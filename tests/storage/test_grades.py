"""Marks in the store: who reads them, in which period, on both engines."""

from datetime import timedelta
from decimal import Decimal

import pytest

from storage import grades
from storage.errors import Violation
from storage.grades import EVERYTHING, Period, Subject
from storage.statements import Statements
from storage.store import Store
from storage.viewer import OwnerKind, Viewer
from tests.families import (
    ANNA,
    ELZA,
    FATHER,
    GRANDMOTHER,
    JURIS,
    JURIS_MOTHER,
    LATVIAN,
    MATHS,
    MOTHER,
    NOW,
    SCHOOL,
    SECOND_TEACHER,
    STRANGER,
    STRANGER_MOTHER,
    Families,
)

STATEMENTS = Statements("grades")
AUTUMN, SPRING, YEAR = Period(2026, 1), Period(2026, 2), Period(2026, 0)


@pytest.fixture
async def school(store: Store) -> Families:
    """A school where nobody has a mark yet."""
    return await Families.at(store)


@pytest.fixture
async def mother(school: Families) -> Viewer:
    """Anna's mother, looking at Anna."""
    return await school.link(MOTHER, ANNA, "mother")


async def overview(school: Families, viewer: Viewer, period: Period = AUTUMN) -> dict[str, list[str]]:
    async with school.store.reading() as tx:
        subjects = await grades.overview(tx, viewer, period)
    return {subject.name: [str(mark) for mark in subject.marks] for subject in subjects}


async def maths(school: Families, viewer: Viewer, period: Period = AUTUMN) -> Subject | None:
    async with school.store.reading() as tx:
        return await grades.subject(tx, viewer, MATHS, period)


async def test_every_subject_is_there_in_the_latvian_order_with_or_without_marks(
    school: Families, mother: Viewer
) -> None:
    await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
    await school.mark(await school.work(MATHS, "2026-11-21"), ANNA, "nv")
    assert await overview(school, mother) == {"Latviešu valoda": [], "Matemātika": ["nv", "8"], "Mūzika": []}


async def test_a_subjects_marks_come_with_all_that_is_known(school: Families, mother: Viewer) -> None:
    work = await school.work(MATHS, "2026-11-20", kind="formative", topic="Procenti")
    await school.mark(work, ANNA, "65%", comment="Gandrīz!", teacher=SECOND_TEACHER)
    found = await maths(school, mother)
    assert found is not None
    (mark,) = found.marks
    assert (mark.kind, mark.topic, mark.day.isoformat(), str(mark)) == (
        "formative",
        "Procenti",
        "2026-11-20",
        "65%",
    )
    entry = mark.current
    assert (entry.teacher, entry.comment, entry.entered_at) == ("Līga Zariņa", "Gandrīz!", NOW)


async def test_a_corrected_mark_is_one_mark_with_both_writings(school: Families, mother: Viewer) -> None:
    work = await school.work(MATHS, "2026-11-10")
    old = await school.mark(work, ANNA, "4", at=NOW - timedelta(days=9))
    new = await school.mark(work, ANNA, "7", corrects=old, teacher=SECOND_TEACHER)
    found = await maths(school, mother)
    assert found is not None
    assert [str(mark) for mark in found.marks] == ["4|7"]
    assert found.average.points == (7,)
    async with school.store.reading() as tx:
        by_old, by_new = await grades.mark(tx, mother, old), await grades.mark(tx, mother, new)
    assert by_old == by_new
    assert by_new is not None
    assert [(str(entry.value), entry.teacher) for entry in by_new.mark.entries] == [
        ("4", "Jānis Ozols"),
        ("7", "Līga Zariņa"),
    ]
    assert by_new.mark.entries[0].entered_at == NOW - timedelta(days=9)


async def test_terms_are_those_that_have_begun(school: Families, mother: Viewer) -> None:
    async with school.store.reading() as tx:
        begun = await grades.terms(tx, mother)
    assert [term.period for term in begun] == [Period(2026, 1), Period(2025, 2), Period(2025, 1)]
    assert grades.current(begun) == AUTUMN


@pytest.mark.parametrize(
    ("day", "periods"),
    [
        ("2026-09-01", {AUTUMN, YEAR}),
        ("2026-12-18", {AUTUMN, YEAR}),
        ("2026-12-22", {AUTUMN, YEAR}),  # between two terms, so in the one before
        ("2027-01-11", {SPRING, YEAR}),
        ("2027-06-03", {SPRING, YEAR}),  # an examination after the last day
        ("2026-08-31", {Period(2025, 2), Period(2025, 0)}),
    ],
)
async def test_a_mark_stands_in_one_term_and_in_its_year(
    school: Families, mother: Viewer, day: str, periods: set[Period]
) -> None:
    await school.mark(await school.work(MATHS, day), ANNA, "8")
    every = {AUTUMN, SPRING, YEAR, Period(2025, 1), Period(2025, 2), Period(2025, 0)}
    shown = {period for period in every if (await overview(school, mother, period)).get("Matemātika")}
    assert shown == periods


async def test_a_school_without_terms_shows_everything(store: Store) -> None:
    school = await Families.at(store, terms=False)
    mother = await school.link(MOTHER, ANNA, "mother")
    await school.mark(await school.work(MATHS, "2020-01-01"), ANNA, "8")
    async with store.reading() as tx:
        assert grades.current(await grades.terms(tx, mother)) == EVERYTHING
    assert (await overview(school, mother, EVERYTHING))["Matemātika"] == ["8"]


async def test_who_left_and_came_back_to_a_group_has_each_mark_once(school: Families, mother: Viewer) -> None:
    back = {"group_id": MATHS, "student_id": ANNA, "from_day": "2026-11-01", "until_day": None}
    await school.add(group_students=[back])
    await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
    assert (await overview(school, mother))["Matemātika"] == ["8"]


async def test_marks_of_a_group_that_was_left_stay(school: Families, mother: Viewer) -> None:
    group = {"id": 90, "school_id": SCHOOL, "subject_id": MATHS, "name": "7.a Matemātika"}
    stay = {"group_id": 90, "student_id": ANNA, "from_day": "2026-09-01", "until_day": "2026-10-01"}
    await school.add(teaching_groups=[group], group_students=[stay])
    await school.mark(await school.work(90, "2026-09-20"), ANNA, "5")
    await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
    assert (await overview(school, mother))["Matemātika"] == ["8", "5"]


async def test_a_subject_of_last_year_is_not_promised_this_year(school: Families, mother: Viewer) -> None:
    subject = {"id": 91, "school_id": SCHOOL, "name": "Dabaszinības"}
    group = {"id": 91, "school_id": SCHOOL, "subject_id": 91, "name": "6.b Dabaszinības"}
    past = {"group_id": 91, "student_id": ANNA, "from_day": "2025-09-01", "until_day": "2026-05-29"}
    await school.add(subjects=[subject], teaching_groups=[group], group_students=[past])
    assert "Dabaszinības" not in await overview(school, mother)
    assert "Dabaszinības" in await overview(school, mother, Period(2025, 0))
    async with school.store.reading() as tx:
        known = await grades.subject(tx, mother, 91, AUTUMN)
    assert known == Subject(91, "Dabaszinības", ())


@pytest.mark.parametrize(("marked", "told"), [(4, None), (5, "6.80")])
async def test_the_average_of_a_class_is_told_of_five_pupils_at_least(
    school: Families, mother: Viewer, marked: int, told: str | None
) -> None:
    """Corrected marks, nv, other groups and other terms do not count; one mark of four others is no class."""
    more = await school.schoolmates(3)
    pupils = [ANNA, ELZA, JURIS, *more][:marked]
    work, late = await school.work(MATHS, "2026-11-20"), await school.work(MATHS, "2026-03-20")
    for points, pupil in zip(("8", "7", "6", "7", "6"), pupils, strict=False):
        await school.mark(work, pupil, points)
    second = await school.work(MATHS, "2026-11-21")
    old = await school.mark(second, ANNA, "1")
    await school.mark(second, ANNA, "nv", corrects=old)
    await school.mark(late, more[-1], "1")
    await school.mark(await school.work(LATVIAN, "2026-11-20"), more[-1], "1")
    async with school.store.reading() as tx:
        found = await grades.group_average(tx, mother, MATHS, AUTUMN)
    assert found == (None if told is None else Decimal(told))


async def test_another_childs_marks_are_not_there(school: Families, mother: Viewer) -> None:
    work = await school.work(MATHS, "2026-11-20")
    others = [await school.mark(work, ELZA, "2"), await school.mark(work, JURIS, "3")]
    assert (await overview(school, mother))["Matemātika"] == []
    async with school.store.reading() as tx:
        assert [await grades.mark(tx, mother, number) for number in others] == [None, None]


async def test_each_sees_the_own_child(school: Families) -> None:
    work = await school.work(MATHS, "2026-11-20")
    await school.mark(work, ANNA, "8")
    await school.mark(work, JURIS, "3")
    readers: tuple[tuple[int, int, OwnerKind, list[str]], ...] = (
        (MOTHER, ANNA, "mother", ["8"]),
        (FATHER, ANNA, "father", ["8"]),
        (ANNA, ANNA, "student", ["8"]),
        (MOTHER, ELZA, "mother", []),
        (JURIS_MOTHER, JURIS, "mother", ["3"]),
        (JURIS, JURIS, "student", ["3"]),
    )
    for person, student, kind, seen in readers:
        viewer = await school.link(person, student, kind)
        assert (await overview(school, viewer))["Matemātika"] == seen


async def test_another_schools_mother_sees_nothing_of_this_one(school: Families) -> None:
    number = await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
    viewer = await school.link(STRANGER_MOTHER, STRANGER, "mother")
    async with school.store.reading() as tx:
        assert await grades.subject(tx, viewer, MATHS, EVERYTHING) is None
        assert await grades.mark(tx, viewer, number) is None


async def sees_nothing(school: Families, viewer: Viewer, number: int) -> None:
    async with school.store.reading() as tx:
        assert await grades.terms(tx, viewer) == []
        assert await grades.overview(tx, viewer, EVERYTHING) == []
        assert await grades.overview(tx, viewer, AUTUMN) == []
        assert await grades.subject(tx, viewer, MATHS, EVERYTHING) is None
        assert await grades.mark(tx, viewer, number) is None


async def test_with_the_right_the_marks_are_gone(school: Families, mother: Viewer) -> None:
    number = await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
    father = await school.link(FATHER, ANNA, "father")
    await school.restrict(FATHER, ANNA)
    await sees_nothing(school, father, number)
    await sees_nothing(
        school, await school.link(GRANDMOTHER, ANNA, "other"), number
    )  # guardian until October
    late = mother.model_copy(update={"now": NOW + timedelta(days=91)})
    await sees_nothing(school, late, number)
    await school.end(mother)
    await sees_nothing(school, mother, number)


@pytest.mark.parametrize(
    ("kind", "person"), [("mother", JURIS_MOTHER), ("student", JURIS), ("teacher", SECOND_TEACHER)]
)
async def test_a_link_that_should_not_be_shows_nothing(
    school: Families, kind: OwnerKind, person: int
) -> None:
    number = await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
    forged = await school.link(person, ANNA, kind)
    await sees_nothing(school, forged, number)


async def test_a_subject_or_mark_that_is_not_there_looks_like_one_that_is_not_theirs(
    school: Families, mother: Viewer
) -> None:
    async with school.store.reading() as tx:
        for number in (1, 999_999, 2**63 - 1):
            assert await grades.subject(tx, mother, number, AUTUMN) is None
            assert await grades.mark(tx, mother, number) is None


async def test_a_correction_is_of_the_same_student_and_work(school: Families) -> None:
    work, other = await school.work(MATHS, "2026-11-20"), await school.work(LATVIAN, "2026-11-20")
    old = await school.mark(work, ANNA, "4")
    for wrong, student in ((work, JURIS), (other, ANNA)):
        with pytest.raises(Violation):
            await school.mark(wrong, student, "7", corrects=old)


async def test_a_mark_is_corrected_once(school: Families) -> None:
    work = await school.work(MATHS, "2026-11-20")
    old = await school.mark(work, ANNA, "4")
    await school.mark(work, ANNA, "6", corrects=old)
    with pytest.raises(Violation):
        await school.mark(work, ANNA, "7", corrects=old)


@pytest.mark.parametrize(
    ("notation", "value"),
    [
        ("points", "11"),
        ("points", "0"),
        ("points", "7,5"),
        ("pass", "8"),
        ("percent", "101"),
        ("percent", "07"),
        ("stap", "s"),
        ("none", ""),
        ("letters", "A"),
    ],
)
async def test_the_store_refuses_what_is_no_mark(school: Families, notation: str, value: str) -> None:
    work = await school.work(MATHS, "2026-11-20")
    row = {
        "id": 5,
        "work_id": work,
        "student_id": ANNA,
        "notation": notation,
        "value": value,
        "comment": None,
    }
    with pytest.raises(Violation):
        await school.add(marks=[{**row, "entered_by": SECOND_TEACHER, "entered_at": 1, "corrects_id": None}])


# PostgreSQL plans by what is in the tables, and these are too small to need an index.
@pytest.mark.parametrize("engine", ["sqlite"])
async def test_no_screen_walks_through_a_whole_table(school: Families, mother: Viewer) -> None:
    named = {**mother.scope, "year": 2026, "number": 1, "subject": MATHS, "mark": 1, "fewest": 5}
    async with school.store.reading() as tx:
        for statement in STATEMENTS.of("sqlite"):
            given = {name: named[name] for name in statement.parameters}
            plan = [row["detail"] for row in await tx.fetch(f"EXPLAIN QUERY PLAN {statement.sql}", given)]
            scanned = {step.split()[1] for step in plan if step.startswith("SCAN")}
            assert scanned <= {"p", "o", "period", "mine"}, plan  # one row, and the student's few groups
            if statement.name == "marks":
                assert any(
                    "works_by_group (group_id=? AND work_day>? AND work_day<?)" in step for step in plan
                )
                assert any(
                    step.startswith("SEARCH m ") and "student_id=? AND work_id=?" in step for step in plan
                )
