"""Working hours and leaves: what a leave gives to a colleague, and that it ends by date."""

from datetime import date, time, timedelta
from typing import Any

import pytest

from storage import alerts, duties, escalation, registration
from storage.absence_rules import Draft
from storage.duties import Hours
from storage.escalation import Step
from storage.store import Store
from storage.viewer import Viewer
from tests.families import BOT, ENGLISH_TEACHER, MATHS, SECOND_TEACHER, TEACHER, TODAY
from tests.staffroom import DEPUTY, HEAD, LEADER, MORNING, OFFICE, SINCE, Staffroom, later

DAY = timedelta(days=1)
TOMORROW, IN_A_WEEK = TODAY + DAY, TODAY + 7 * DAY


@pytest.fixture
async def room(store: Store) -> Staffroom:
    room = await Staffroom.at(store)
    await room.school.add(
        staff=[{"person_id": SECOND_TEACHER, "role": "teacher", **SINCE}],
        group_teachers=[{"group_id": MATHS, "teacher_id": TEACHER, "kind": "main", **SINCE}],
    )
    return room


async def classes(room: Staffroom, viewer: Viewer) -> list[str]:
    async with room.school.store.reading() as tx:
        return [one.name for one in await registration.classes(tx, viewer)]


async def lent(room: Staffroom) -> list[tuple[Any, ...]]:
    """The rows that leaves wrote: what, whose, from, until."""
    async with room.school.store.reading() as tx:
        rows = await tx.fetch(
            "SELECT 'class' AS what, teacher_id, from_day, until_day FROM class_teachers "
            "WHERE leave_id IS NOT NULL "
            "UNION ALL SELECT 'group', teacher_id, from_day, until_day FROM group_teachers "
            "WHERE leave_id IS NOT NULL ORDER BY what, teacher_id, from_day"
        )
    return [tuple(row.values()) for row in rows]


async def test_hours_are_the_usual_ones_until_they_are_set_and_one_s_own(room: Staffroom) -> None:
    teacher, leader, office = [await room.works(one) for one in (TEACHER, LEADER, OFFICE)]
    own = Hours(frozenset({1, 3}), time(9, 30), time(12))
    async with room.school.store.writing() as tx:
        assert await duties.hours(tx, teacher) == Hours()
        assert await duties.set_hours(tx, teacher, Hours(frozenset({2})))
        assert await duties.set_hours(tx, teacher, own)
        assert not await duties.set_hours(tx, office, own)
        assert await duties.hours(tx, teacher) == own
        assert await duties.hours(tx, leader) == Hours()
        for empty in (own._replace(weekdays=frozenset()), own._replace(closes=time(9, 30))):
            with pytest.raises(ValueError, match="no time"):
                await duties.set_hours(tx, teacher, empty)


async def test_a_leave_gives_classes_and_groups_for_its_days_only(room: Staffroom) -> None:
    teacher, second = await room.works(TEACHER), await room.works(SECOND_TEACHER)
    number = await room.reports()
    async with room.school.store.writing() as tx:
        done = await duties.grant(tx, teacher, TOMORROW, TODAY + 3 * DAY, SECOND_TEACHER)
        assert isinstance(done, int)
        assert [(one.name, one.subject) for one in await duties.posts(tx, teacher, TOMORROW, TOMORROW)] == [
            ("7.b", None),
            ("7.b Matemātika", "Matemātika"),
        ]
        (own,), (other,) = await duties.leaves(tx, teacher), await duties.stands_in(tx, second)
    assert own == other
    assert (own.name, own.substitute, own.first) == ("Jānis Ozols", "Līga Zariņa", TOMORROW)
    days = (TOMORROW.isoformat(), (TODAY + 3 * DAY).isoformat())
    assert await lent(room) == [("class", SECOND_TEACHER, *days), ("group", SECOND_TEACHER, *days)]
    there = {away: await classes(room, later(second, MORNING + away * DAY)) for away in (0, 1, 3, 4)}
    assert there == {0: [], 1: ["7.b"], 3: ["7.b"], 4: []}
    async with room.school.store.reading() as tx:
        assert await alerts.one(tx, second, number) is None
        assert await alerts.one(tx, later(second, MORNING + DAY), number) is not None


async def test_it_is_changed_and_ended_early_and_what_was_stays_known(room: Staffroom) -> None:
    teacher, second = await room.works(TEACHER), await room.works(SECOND_TEACHER)
    store, then = room.school.store, MORNING + 2 * DAY
    async with store.writing() as tx:
        leave = await duties.grant(tx, teacher, TODAY, IN_A_WEEK, SECOND_TEACHER)
        assert isinstance(leave, int)
    assert await classes(room, second) == ["7.b"]
    async with store.writing() as tx:  # two days later: another colleague, and shorter
        changed = later(teacher, then)
        assert await duties.change(tx, changed, leave, TODAY, TODAY + 4 * DAY, LEADER) is None
    assert await classes(room, later(second, then)) == []
    begun = [
        ("class", SECOND_TEACHER, "2026-11-23", "2026-11-24"),
        ("class", LEADER, "2026-11-25", "2026-11-27"),
    ]
    assert [row for row in await lent(room) if row[0] == "class"] == sorted(begun)
    async with store.writing() as tx:
        assert await duties.end(tx, later(teacher, then + DAY), leave)
        assert not await duties.end(tx, later(teacher, then + DAY), leave)
        assert await duties.leaves(tx, later(teacher, then + DAY)) == []
    kept = [row for row in await lent(room) if row[0] == "class"]
    assert kept == sorted([begun[0], ("class", LEADER, "2026-11-25", "2026-11-25")])
    async with store.writing() as tx:  # one that has not begun leaves nothing
        again = await duties.grant(tx, later(teacher, then + DAY), IN_A_WEEK, IN_A_WEEK, LEADER)
        assert isinstance(again, int)
        assert await duties.end(tx, later(teacher, then + DAY), again)
    assert [row for row in await lent(room) if row[0] == "class"] == kept


async def test_what_cannot_be_is_refused_with_its_reason(room: Staffroom) -> None:
    teacher, second = await room.works(TEACHER), await room.works(SECOND_TEACHER)
    await room.school.add(
        people=[
            {
                "id": 85,
                "school_id": 1,
                "given_name": "Ieva",
                "family_name": "Zars",
                "vocative": None,
                "code": None,
                "phone": None,
                "adult_day": None,
            }
        ],
        staff=[{"person_id": 85, "role": "teacher", "from_day": "2026-09-01", "until_day": "2026-11-24"}],
    )
    tries: tuple[tuple[date, date, int, str], ...] = (
        (TOMORROW, TODAY, LEADER, "order"),
        (TODAY - DAY, TODAY, LEADER, "past"),
        (TODAY - 9 * DAY, TODAY - 5 * DAY, LEADER, "past"),
        (TODAY + 400 * DAY, TODAY + 401 * DAY, LEADER, "far"),
        (TODAY, TODAY + 62 * DAY, LEADER, "long"),
        (TODAY, TODAY, TEACHER, "self"),
        (TODAY, TODAY, ENGLISH_TEACHER, "gone"),  # of another school
        (TODAY, TODAY, OFFICE, "gone"),
        (TODAY, TODAY + 2 * DAY, 85, "gone"),  # leaves in between
        (TODAY, TODAY, 9999, "gone"),
        (IN_A_WEEK, IN_A_WEEK, SECOND_TEACHER, "away"),
    )
    async with room.school.store.writing() as tx:
        assert isinstance(await duties.grant(tx, second, IN_A_WEEK, IN_A_WEEK, LEADER), int)
        for first, last, whom, why in tries:
            assert await duties.grant(tx, teacher, first, last, whom) == why
        found = await duties.colleagues(tx, teacher, IN_A_WEEK, IN_A_WEEK, "zariņa L")
        assert [(one.name, one.is_away) for one in found] == [("Līga Zariņa", True)]
        assert [one.id for one in await duties.colleagues(tx, teacher, TODAY, TODAY, "ZARS g")] == [LEADER]
        assert isinstance(await duties.grant(tx, teacher, TODAY, TODAY, 85), int)
        assert await duties.grant(tx, teacher, TODAY, TOMORROW, LEADER) == "overlap"
        (own,) = await duties.leaves(tx, teacher)
        assert await duties.change(tx, second, own.id, TODAY, TODAY, LEADER) == "gone"  # another's
        assert not await duties.end(tx, second, own.id)
    assert len(await lent(room)) == 2


async def test_what_the_colleague_has_already_is_not_given_twice(room: Staffroom) -> None:
    teacher, deputy = await room.works(TEACHER), await room.works(DEPUTY)
    async with room.school.store.writing() as tx:
        assert isinstance(await duties.grant(tx, teacher, TODAY, TODAY, DEPUTY), int)
    assert [row[0] for row in await lent(room)] == ["group"]
    assert await classes(room, deputy) == ["7.b"]


async def test_a_report_goes_to_the_substitute_at_once_and_the_office_sees_who_is_away(
    room: Staffroom,
) -> None:
    teacher, office, head = [await room.works(one) for one in (TEACHER, OFFICE, HEAD)]
    deputy = await room.works(DEPUTY)
    first, second = await room.reports(), await room.reports(Draft(TOMORROW, TOMORROW))
    async with room.school.store.writing() as tx:
        telling = await escalation.begin(tx, BOT, first, MORNING)
        assert telling is not None
        assert (telling.step, [one.viewer.link_id for one in telling.readers]) == (
            Step.CLASS_TEACHER,
            [teacher.link_id],
        )
        assert isinstance(await duties.grant(tx, teacher, TODAY, TODAY, LEADER), int)
        telling = await escalation.begin(tx, BOT, second, MORNING)
        assert telling is not None
        assert (telling.step, [one.viewer.link_id for one in telling.readers]) == (
            Step.SUBSTITUTE,
            [deputy.link_id],
        )
        for viewer in (office, head):
            assert [one.name for one in await duties.of_school(tx, viewer)] == ["Jānis Ozols"]
        assert await duties.of_school(tx, deputy) == []
