"""The diary's pages in the store: what belongs to a day, and where on its page. On both engines."""

from datetime import date

import pytest

from storage import diary
from storage.clock import milliseconds
from storage.diary import Page
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    FATHER,
    FOREIGN,
    GRANDMOTHER,
    JURIS,
    LATVIAN,
    MATHS,
    MOTHER,
    MUSIC,
    NOW,
    SECOND_TEACHER,
    TODAY,
    Families,
)
from tests.lessons import a_week, change, topic

FRIDAY = date(2026, 11, 20)


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


async def page(school: Families, viewer: Viewer, day: date) -> Page:
    async with school.store.reading() as tx:
        (found,) = await diary.pages(tx, viewer, day, day)
    return found


async def missed(school: Families, student: int, number: int) -> None:
    row = {"student_id": student, "day": "2026-11-23", "number": number, "group_id": MATHS, "kind": "absent"}
    await school.add(attendance=[{**row, "entered_by": SECOND_TEACHER, "entered_at": milliseconds(NOW)}])


async def test_everything_of_a_day_stands_at_its_lesson(school: Families, mother: Viewer) -> None:
    await topic(school, MATHS, "2026-11-23", 1, "Procenti")
    await topic(school, FOREIGN, "2026-11-23", 1, "Another school's")
    await school.homework(MATHS, "2026-11-23", "3. uzd.")
    work = await school.work(LATVIAN, "2026-11-23")
    first = await school.mark(work, ANNA, "4")
    await school.mark(work, ANNA, "7", corrects=first)
    await school.mark(work, JURIS, "2")
    await school.mark(await school.work(LATVIAN, "2026-11-23", kind="formative"), ANNA, "i")
    await missed(school, ANNA, 3)
    await missed(school, JURIS, 1)
    await school.remark(ANNA, "Aktīva stundā.", day="2026-11-23", group=MUSIC)
    await school.remark(ANNA, "Vēl netiek rādīts.", day="2026-11-23", published=False)
    await school.remark(JURIS, "Par citu.", day="2026-11-23")
    found = await page(school, mother, TODAY)
    told = [
        (
            entry.lesson.shown.subject,
            entry.topic,
            [task.text for task in entry.homework],
            [str(mark) for mark in entry.marks],
            entry.missed and entry.missed.kind,
        )
        for entry in found.entries
    ]
    assert told == [
        ("Matemātika", "Procenti", ["3. uzd."], [], None),
        ("Latviešu valoda", None, [], ["4|7", "i"], None),
        ("Mūzika", None, [], [], "absent"),
    ]
    assert [(one.kind, one.text, one.subject) for one in found.remarks] == [
        ("praise", "Aktīva stundā.", "Mūzika")
    ]
    assert (found.rest, found.is_empty) == ((), False)


async def test_what_belongs_to_no_lesson_of_the_day_is_not_lost(school: Families, mother: Viewer) -> None:
    await school.homework(MUSIC, "2026-11-20", "Dziesma")  # there is no music on Fridays
    await school.mark(await school.work(MUSIC, "2026-11-20"), ANNA, "9")
    await school.mark(await school.work(LATVIAN, "2026-11-21"), ANNA, "8")  # a Saturday
    friday, saturday = [await page(school, mother, day) for day in (FRIDAY, date(2026, 11, 21))]
    (rest,) = friday.rest
    assert (rest.subject, [task.text for task in rest.homework]) == ("Mūzika", ["Dziesma"])
    assert [str(mark) for mark in rest.marks] == ["9"]
    assert [[str(mark) for mark in one.marks] for one in saturday.rest] == [["8"]]


async def test_two_lessons_of_a_subject_share_its_homework_and_a_changed_one_keeps_it(
    school: Families, mother: Viewer
) -> None:
    await change(school, MATHS, "2026-11-23", 4, "added")
    await change(school, LATVIAN, "2026-11-23", 2, "substituted", subject_id=MUSIC)
    await school.homework(MATHS, "2026-11-23", "3. uzd.")
    await school.homework(LATVIAN, "2026-11-23", "Sacerējums")
    found = await page(school, mother, TODAY)
    assert [(entry.lesson.number, len(entry.homework)) for entry in found.entries] == [
        (1, 1),
        (2, 1),
        (3, 0),
        (4, 0),
    ]


async def test_a_teacher_says_what_was_done_and_says_it_better(school: Families, mother: Viewer) -> None:
    teacher = await school.link(SECOND_TEACHER, ANNA, "teacher")
    for words in ("Procenti", "Procenti: uzdevumi"):
        async with school.store.writing() as tx:
            assert await diary.record(tx, teacher, MATHS, TODAY, 1, words)
            assert not await diary.record(tx, teacher, LATVIAN, TODAY, 2, words)
    assert [entry.topic for entry in (await page(school, mother, TODAY)).entries] == [
        "Procenti: uzdevumi",
        None,
        None,
    ]


async def test_with_the_right_the_pages_are_empty(school: Families, mother: Viewer) -> None:
    await school.homework(MATHS, "2026-11-23", "3. uzd.")
    father = await school.link(FATHER, ANNA, "father")
    await school.restrict(FATHER, ANNA)
    await school.end(mother)
    for viewer in (father, mother, await school.link(GRANDMOTHER, ANNA, "other")):
        assert (await page(school, viewer, TODAY)).is_empty
