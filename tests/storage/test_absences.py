"""Absences in the store: one record each, changed until it was seen; what they excuse. On both engines."""

import asyncio
from datetime import date, time, timedelta
from typing import Any

import pytest

from storage import absences, attendance, files
from storage.absence import Reported
from storage.absence_rules import Draft, Reason
from storage.attendance import Counts
from storage.clock import milliseconds
from storage.files import CleanFile
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    ELZA,
    FATHER,
    MATHS,
    MOTHER,
    MUSIC,
    NOW,
    SCHOOL,
    TEACHER,
    TODAY,
    Families,
)
from tests.lessons import a_week

DAY = timedelta(days=1)
TOMORROW, MONDAY = TODAY + DAY, TODAY + 7 * DAY
PAPER = CleanFile("png", "zime.png", b"a picture")


@pytest.fixture
async def school(store: Store) -> Families:
    """A school with a timetable, where nothing is reported yet."""
    school = await Families.at(store)
    await a_week(school)
    return school


@pytest.fixture
async def mother(school: Families) -> Viewer:
    return await school.link(MOTHER, ANNA, "mother")


def days(first: date, last: date | None = None) -> Draft:
    return Draft(first, last or first)


async def report(
    school: Families, viewer: Viewer, draft: Draft | None = None, reason: Reason = "illness"
) -> Reported:
    made = await school.store.run(lambda tx: absences.report(tx, viewer, draft or days(TODAY), reason))
    assert made is not None
    return made


async def seen(school: Families, absence: int, revision: int = 1) -> None:
    view = {"absence_id": absence, "person_id": TEACHER, "revision": revision, "seen_at": milliseconds(NOW)}
    await school.add(absence_views=[view])


async def decided(school: Families, absence: int, state: str) -> None:
    decision = f"state = '{state}', decided_by = {TEACHER}, decided_at = {milliseconds(NOW) + 60_000}"
    async with school.store.writing() as tx:
        await tx.change(f"UPDATE absences SET {decision} WHERE id = {absence}")  # noqa: S608 -- no input


async def rows(school: Families, sql: str) -> list[dict[str, Any]]:
    async with school.store.reading() as tx:
        return await tx.fetch(sql)


async def keeps(school: Families, viewer: Viewer, absence: int) -> bool:
    """Hands a paper in and lays it beside the report."""
    async with school.store.writing() as tx:
        number = await files.keep(tx, PAPER, school_id=SCHOOL, person_id=viewer.person_id, now=NOW)
        return await absences.attach(tx, viewer, absence, number)


async def test_a_report_is_read_by_both_guardians_and_without_words_by_the_student(
    school: Families, mother: Viewer
) -> None:
    at = milliseconds(NOW)
    told = {
        "words": "Zobārsts",
        "answer": "Nav zīmes",
        "state": "declined",
        "decided_by": TEACHER,
        "decided_at": at,
    }
    what = {
        "part": "early",
        "at": "13:00",
        "lessons": None,
        "reason": "doctor",
        "is_late": 0,
        "needs_note": 0,
    }
    whose = {"school_id": SCHOOL, "student_id": ANNA, "first_day": "2026-11-23", "last_day": "2026-11-23"}
    by = {"reported_by": MOTHER, "reporter_kind": "mother", "reported_at": at}
    await school.add(absences=[{"id": 7, **whose, **what, **by, **told}])
    father, anna = await school.link(FATHER, ANNA, "father"), await school.link(ANNA, ANNA, "student")
    elza = await school.link(MOTHER, ELZA, "mother")
    async with school.store.reading() as tx:
        by_father = await absences.one(tx, father, 7)
        by_anna = await absences.one(tx, anna, 7)
        assert await absences.one(tx, elza, 7) is None
    assert by_father is not None
    assert by_anna is not None
    assert (by_father.draft, by_father.reason) == (Draft(TODAY, TODAY, "early", time(13)), "doctor")
    assert (by_father.words, by_father.answer, by_father.state) == ("Zobārsts", "Nav zīmes", "declined")
    assert (by_father.decided_by, by_father.actor_id, by_father.kinds) == ("Jānis Ozols", None, ("mother",))
    assert (by_anna.words, by_anna.answer, by_anna.reason) == (None, None, "doctor")
    (row,) = await rows(school, "SELECT words, answer FROM absences")
    assert "Zobārsts".encode() not in row["words"]
    assert b"Nav" not in row["answer"]


async def test_mother_and_father_at_the_same_moment_make_one_record_that_names_both(
    school: Families, mother: Viewer
) -> None:
    father = await school.link(FATHER, ANNA, "father")
    both = await asyncio.gather(report(school, mother), report(school, father, reason="doctor"))
    assert sorted(made.outcome for made in both) == ["joined", "new"]
    first = next(made for made in both if made.outcome == "new")
    again = await asyncio.gather(report(school, mother), report(school, father), report(school, father))
    assert {(made.outcome, made.id) for made in again} == {("again", first.id)}
    assert len(await rows(school, "SELECT id FROM absences")) == 1
    async with school.store.reading() as tx:
        found = await absences.one(tx, mother, first.id)
    assert found is not None
    assert set(found.kinds) == {"mother", "father"}
    assert len(found.kinds) == 2


async def test_the_others_are_told_once_of_how_it_stands(school: Families, mother: Viewer) -> None:
    made = await report(school, mother)
    await school.store.run(lambda tx: absences.change(tx, mother, made.id, days(TOMORROW), "family"))
    news = await rows(school, "SELECT * FROM news WHERE kind = 'absence' ORDER BY id")
    assert [(one["item_id"], one["student_id"], one["guardians_only"]) for one in news] == [
        (made.id, ANNA, 1)
    ] * 2
    assert [one["withdrawn_at"] is None for one in news] == [False, True]
    async with school.store.reading() as tx:
        found = await absences.one(tx, mother, made.id)
    assert found is not None
    assert (found.actor_id, found.changed_kind) == (MOTHER, "mother")


async def test_a_report_about_the_same_lessons_keeps_nothing(school: Families, mother: Viewer) -> None:
    made = await report(school, mother, days(TODAY, TOMORROW))
    clash = await report(school, mother, days(TOMORROW, TOMORROW + DAY))
    assert clash == Reported("clash", made.id)
    elza = await school.link(MOTHER, ELZA, "mother")
    assert (await report(school, elza, days(TODAY, TOMORROW))).outcome == "new"  # the twin sister is ill too
    assert len(await rows(school, "SELECT id FROM absences")) == 2
    await school.store.run(lambda tx: absences.withdraw(tx, mother, made.id))
    assert (await report(school, mother, days(TOMORROW, TOMORROW + DAY))).outcome == "new"
    anna = await school.link(ANNA, ANNA, "student")
    weekend = days(date(2026, 11, 28))
    for viewer, draft in ((anna, days(MONDAY)), (mother, weekend), (mother, days(TODAY, TODAY - DAY))):
        async with school.store.writing() as tx:
            assert await absences.report(tx, viewer, draft, "illness") is None


async def test_it_is_changed_said_and_withdrawn_until_it_was_seen(school: Families, mother: Viewer) -> None:
    father = await school.link(FATHER, ANNA, "father")
    made = await report(school, mother)
    store = school.store
    late = Draft(TODAY, TODAY, "late", time(10))
    assert await store.run(lambda tx: absences.change(tx, father, made.id, late, "transport"))
    await seen(school, made.id)  # an old copy of the card: what was seen is not what it says now
    assert await store.run(lambda tx: absences.say(tx, mother, made.id, "Autobuss"))
    other = await report(school, mother, days(TOMORROW))
    assert not await store.run(lambda tx: absences.change(tx, mother, other.id, late, "transport"))  # a clash
    await seen(school, made.id, 3)
    assert not await store.run(lambda tx: absences.change(tx, father, made.id, days(MONDAY), "illness"))
    assert not await store.run(lambda tx: absences.say(tx, mother, made.id, "…"))
    assert not await store.run(lambda tx: absences.withdraw(tx, mother, made.id))
    async with store.reading() as tx:
        found = await absences.one(tx, mother, made.id)
    assert found is not None
    assert (found.draft, found.reason, found.words, found.is_open) == (late, "transport", "Autobuss", False)
    assert [view.name for view in found.views] == ["Jānis Ozols"]
    assert await store.run(lambda tx: absences.withdraw(tx, father, other.id))
    assert not await store.run(lambda tx: absences.withdraw(tx, father, other.id))
    (row,) = await rows(school, f"SELECT state, revision, changed_by FROM absences WHERE id = {other.id}")  # noqa: S608
    assert (row["state"], row["revision"], row["changed_by"]) == ("withdrawn", 2, FATHER)


async def test_papers_come_after_everything_but_not_without_end(school: Families, mother: Viewer) -> None:
    father = await school.link(FATHER, ANNA, "father")
    made = await report(school, mother)
    await seen(school, made.id)
    await decided(school, made.id, "declined")
    kept = [
        await keeps(school, viewer, made.id) for viewer in (mother, father, mother, mother, mother, mother)
    ]
    assert kept == [True] * absences.PAPERS + [False]
    anna, elza = await school.link(ANNA, ANNA, "student"), await school.link(MOTHER, ELZA, "mother")
    async with school.store.reading() as tx:
        numbers = await absences.papers(tx, father, made.id)
        assert len(numbers) == absences.PAPERS
        assert await files.opened(tx, numbers[0]) == PAPER
        assert await absences.papers(tx, anna, made.id) == []
        assert await absences.papers(tx, elza, made.id) == []
    other = await report(school, mother, days(TOMORROW))
    assert not await school.store.run(
        lambda tx: absences.attach(tx, father, other.id, numbers[0])
    )  # the mother's
    assert await school.store.run(lambda tx: absences.attach(tx, mother, other.id, numbers[0]))
    await school.store.run(lambda tx: absences.withdraw(tx, mother, other.id))
    assert not await keeps(school, mother, other.id)


def missed(day: date, number: int, group: int = MATHS, kind: str = "absent") -> dict[str, Any]:
    entry = {"entered_by": TEACHER, "entered_at": milliseconds(NOW)}
    return {
        "student_id": ANNA,
        "day": day.isoformat(),
        "number": number,
        "group_id": group,
        "kind": kind,
        **entry,
    }


async def test_a_report_excuses_what_is_entered_later(school: Families, mother: Viewer) -> None:
    """Monday whole; Tuesday from 10.00; Wednesday until 10.00; Thursday the second lesson."""
    for draft in (
        days(TODAY),
        Draft(TOMORROW, TOMORROW, "late", time(10)),
        Draft(TODAY + 2 * DAY, TODAY + 2 * DAY, "early", time(10)),
        Draft(TODAY + 3 * DAY, TODAY + 3 * DAY, "lessons", lessons=(2, 12)),
    ):
        await report(school, mother, draft)
    entered = [missed(TODAY + away * DAY, number) for away in range(5) for number in (1, 2, 3)]
    await school.add(attendance=entered)
    async with school.store.reading() as tx:
        lessons = await attendance.missed(tx, mother, TODAY, TODAY + 7 * DAY)
    excused = [
        [one.number for one in lessons if one.day == TODAY + away * DAY and one.is_excused]
        for away in range(5)
    ]
    assert excused == [[1, 2, 3], [1, 2], [3], [2], []]
    assert Counts.of(lessons) == Counts(excused=7, unexcused=8, late=0)


async def test_the_school_has_the_last_word(school: Families, mother: Viewer) -> None:
    """A day for each state; on the last one the report was declined although a paper came."""
    states = ("sent", "acknowledged", "excused", "declined", "withdrawn", "declined")
    for away, state in enumerate(states):
        day = TODAY + (away if away < 5 else 7) * DAY
        made = await report(school, mother, days(day))
        if away == 5:
            assert await keeps(school, mother, made.id)
        await decided(school, made.id, state)
        await school.add(attendance=[missed(day, 1), missed(day, 3, MUSIC, "late")])
    async with school.store.reading() as tx:
        lessons = await attendance.missed(tx, mother, TODAY, MONDAY)
    assert [one.is_excused for one in lessons if one.kind == "absent"] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]
    assert [one.is_excused for one in lessons if one.kind == "late"] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]
    assert attendance.by_subject(lessons) == [("Matemātika", Counts(3, 3, 0)), ("Mūzika", Counts(0, 0, 6))]


async def test_beyond_the_schools_rules_it_excuses_with_a_paper_or_by_the_school(
    school: Families, mother: Viewer
) -> None:
    rule = {
        "school_id": SCHOOL,
        "report_by": "10:00",
        "alert_by": "09:30",
        "parent_days": 2,
        "parent_notes": 1,
    }
    await school.add(absence_rules=[rule], attendance=[missed(TODAY, 1), missed(MONDAY, 1)])
    long = await report(school, mother, days(TODAY, TODAY + 2 * DAY))
    second = await report(school, mother, days(MONDAY))

    async def excused() -> list[bool]:
        async with school.store.reading() as tx:
            return [one.is_excused for one in await attendance.missed(tx, mother, TODAY, MONDAY)]

    assert await excused() == [False, False]
    async with school.store.reading() as tx:
        found = await absences.of_student(tx, mother, TODAY)
    assert [(one.id, one.needs_note, one.lacks_paper, one.is_late) for one in found] == [
        (second.id, True, True, False),
        (long.id, True, True, True),  # reported at three in the afternoon
    ]
    await keeps(school, mother, long.id)
    assert await excused() == [True, False]
    await decided(school, second.id, "excused")
    assert await excused() == [True, True]
