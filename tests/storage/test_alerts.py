"""Reported absences as the school sees and decides them."""

from datetime import date, time, timedelta

import pytest

from storage import absences, alerts
from storage.absence_rules import Draft
from storage.store import Store
from tests.families import ANNA, FATHER, JURIS, JURIS_MOTHER, MATHS, SECOND_TEACHER, TEACHER, TODAY
from tests.staffroom import DEPUTY, LEADER, MORNING, OFFICE, SINCE, Staffroom, later

NOON = MORNING + timedelta(hours=4)


@pytest.fixture
async def room(store: Store) -> Staffroom:
    return await Staffroom.at(store)


async def states(room: Staffroom) -> list[tuple[str, int | None]]:
    async with room.school.store.reading() as tx:
        rows = await tx.fetch("SELECT state, decided_by FROM absences ORDER BY id")
    return [(row["state"], row["decided_by"]) for row in rows]


async def test_a_report_is_read_whole_and_seen_only_when_it_is_opened(room: Staffroom) -> None:
    teacher = await room.works(TEACHER)
    father = await room.school.link(FATHER, ANNA, "father", now=MORNING)
    draft = Draft(TODAY, TODAY, "lessons", lessons=(2, 3))
    number = await room.reports(draft, "doctor")
    store = room.school.store
    async with store.writing() as tx:
        assert await absences.say(tx, room.mother, number, "Zobārsts")
        joined = await absences.report(tx, later(father, NOON), draft, "doctor")
        assert joined is not None
        assert joined.outcome == "joined"
    async with store.reading() as tx:
        found = await alerts.one(tx, teacher, number)
    assert found is not None
    assert (found.number, found.name, found.class_name) == (f"A-{number}", "Anna Bērziņa", "7.b")
    assert (found.draft, found.reason, found.words) == (draft, "doctor", "Zobārsts")
    assert [(one.name, one.kind) for one in found.reporters] == [
        ("Ilze Bērziņa", "mother"),
        ("Māris Bērziņš", "father"),
    ]
    assert (found.revision, found.of_term, found.papers) == (2, 1, 0)
    assert found.is_unseen
    async with store.writing() as tx:
        seen = await alerts.see(tx, teacher, number)
        again = await alerts.see(tx, later(teacher, NOON), number)
        assert not await absences.withdraw(tx, later(room.mother, NOON), number)
    assert seen is not None
    assert [(view.name, view.at) for view in seen.views] == [("Jānis Ozols", MORNING)]
    assert again == seen


async def test_the_first_decision_stands_and_may_be_made_good_knowingly(room: Staffroom) -> None:
    teacher, deputy = await room.works(TEACHER), await room.works(DEPUTY)
    number = await room.reports()
    async with room.school.store.writing() as tx:
        assert await alerts.decide(tx, deputy, number, 1, "sent", "declined", "Nav zīmes")
        assert not await alerts.decide(tx, teacher, number, 1, "sent", "excused")
        found = await alerts.one(tx, teacher, number)
        assert found is not None
        assert found.decided is not None
        assert (found.state, found.answer, found.decided.name) == ("declined", "Nav zīmes", "Sanita Zars")
        assert await alerts.decide(tx, teacher, number, 1, "declined", "excused")
        found = await alerts.one(tx, teacher, number)
    assert found is not None
    assert found.answer is None
    assert await states(room) == [("excused", TEACHER)]


async def test_a_decision_about_what_is_out_of_date_does_nothing(room: Staffroom) -> None:
    teacher = await room.works(TEACHER)
    changed, withdrawn = await room.reports(), await room.reports(Draft(date(2026, 12, 1), date(2026, 12, 1)))
    async with room.school.store.writing() as tx:
        tomorrow = TODAY + timedelta(days=1)
        assert await absences.change(tx, room.mother, changed, Draft(tomorrow, tomorrow), "family")
        assert await absences.withdraw(tx, room.mother, withdrawn)
        assert not await alerts.decide(tx, teacher, changed, 1, "sent", "excused")
        assert not await alerts.decide(tx, teacher, withdrawn, 1, "sent", "excused")
        assert await alerts.decide(tx, teacher, changed, 2, "sent", "excused")
    assert await states(room) == [("excused", TEACHER), ("withdrawn", None)]


async def test_each_decision_is_news_for_the_guardians_alone_and_replaces_what_was_not_told(
    room: Staffroom,
) -> None:
    teacher = await room.works(TEACHER)
    number = await room.reports()
    async with room.school.store.writing() as tx:
        await alerts.decide(tx, teacher, number, 1, "sent", "acknowledged")
        await alerts.decide(tx, teacher, number, 1, "acknowledged", "excused")
        rows = await tx.fetch(
            "SELECT student_id, guardians_only, withdrawn_at FROM news WHERE kind = 'absence' ORDER BY id"
        )
    assert {(row["student_id"], row["guardians_only"]) for row in rows} == {(ANNA, 1)}
    assert [row["withdrawn_at"] is None for row in rows] == [False, False, True]


async def test_the_list_begins_with_what_waits_and_forgets_what_is_over(room: Staffroom) -> None:
    teacher, office = await room.works(TEACHER), await room.works(OFFICE)
    juris = await room.school.link(JURIS_MOTHER, JURIS, "mother", now=MORNING)
    over = await room.reports(Draft(date(2026, 11, 19), date(2026, 11, 19)))
    today, far = (
        await room.reports(by=juris),
        await room.reports(Draft(date(2026, 12, 14), date(2026, 12, 15))),
    )
    gone = await room.reports(Draft(date(2026, 12, 1), date(2026, 12, 1)))
    store = room.school.store
    async with store.writing() as tx:
        await absences.withdraw(tx, room.mother, gone)
        listed = await alerts.listed(tx, teacher)
    assert [(one.id, one.waits, one.is_unseen) for one in listed] == [
        (over, True, True),
        (today, True, True),
        (far, True, True),
    ]
    async with store.writing() as tx:
        assert [one.waits for one in await alerts.listed(tx, office)] == [False, False, False]
        for number in (over, far):
            await alerts.decide(tx, teacher, number, 1, "sent", "acknowledged")
        assert [one.id for one in await alerts.listed(tx, teacher)] == [today]
        await alerts.see(tx, teacher, today)
        (one,) = await alerts.listed(tx, teacher)
    assert (one.state, one.is_unseen, one.waits) == ("sent", False, False)


async def test_all_at_once_is_what_stood_on_the_screen(room: Staffroom) -> None:
    teacher = await room.works(TEACHER)
    juris = await room.school.link(JURIS_MOTHER, JURIS, "mother", now=MORNING)
    first = await room.reports()
    second = await room.reports(by=juris)
    shown = MORNING + timedelta(minutes=1)
    late = await room.reports(
        Draft(date(2026, 11, 25), date(2026, 11, 25)), now=MORNING + timedelta(minutes=2)
    )
    async with room.school.store.writing() as tx:
        assert await alerts.acknowledge_all(tx, teacher, shown) == 2
        assert await alerts.acknowledge_all(tx, teacher, shown) == 0
        waiting = [one.id for one in await alerts.listed(tx, teacher) if one.waits]
    assert waiting == [late]
    assert first != second
    assert await states(room) == [("acknowledged", TEACHER)] * 2 + [("sent", None)]


async def test_a_subject_teacher_learns_who_is_missing_in_which_lesson(room: Staffroom) -> None:
    juris = await room.school.link(JURIS_MOTHER, JURIS, "mother", now=MORNING)
    await room.school.add(
        staff=[{"person_id": SECOND_TEACHER, "role": "teacher", **SINCE}],
        group_teachers=[{"group_id": MATHS, "teacher_id": SECOND_TEACHER, "kind": "main", **SINCE}],
        bells=[
            {"school_id": 1, "number": 1, "starts": "08:30", "ends": "09:10"},
            {"school_id": 1, "number": 2, "starts": "09:20", "ends": "10:00"},
        ],
        lessons=[
            {"id": number, "group_id": MATHS, "weekday": day, "number": lesson, "room": None, **SINCE}
            for number, day, lesson in ((1, 1, 1), (2, 1, 2), (3, 2, 1))
        ],
    )
    maths = await room.works(SECOND_TEACHER)
    await room.reports(Draft(TODAY, TODAY, "late", time(9, 15)))
    await room.reports(Draft(TODAY, TODAY, "lessons", lessons=(2,)), by=juris)
    async with room.school.store.reading() as tx:
        missing = await alerts.missing(tx, maths)
        assert await alerts.listed(tx, maths) == []
    assert [(one.lesson, one.name, one.part, one.at) for one in missing] == [
        (1, "Anna Bērziņa", "late", time(9, 15)),
        (2, "Juris Kalniņš", "lessons", None),
    ]
    assert {(one.subject, one.group) for one in missing} == {("Matemātika", "7.b Matemātika")}


async def test_a_substitute_sees_the_class_only_while_substituting(room: Staffroom) -> None:
    deputy, leader = await room.works(DEPUTY), await room.works(LEADER)
    number = await room.reports()
    store = room.school.store
    async with store.writing() as tx:
        assert await alerts.one(tx, leader, number) is None
        assert await alerts.see(tx, leader, number) is None
        assert await alerts.one(tx, deputy, number) is not None
        await tx.change("UPDATE class_teachers SET until_day = '2026-11-22' WHERE kind = 'substitute'")
        assert await alerts.one(tx, deputy, number) is None
        assert not await alerts.decide(tx, deputy, number, 1, "sent", "excused")
        assert await tx.fetch("SELECT 1 FROM absence_views") == []
