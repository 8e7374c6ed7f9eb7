"""Missing and not reported: who is told, when, how often; lessons without an excuse. On both engines."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from storage import absences, alerts, chats, outbox, register, register_alarms, register_counts
from storage.absence_rules import Draft
from storage.chats import Chat
from storage.register import Entry, Place
from storage.register_alarms import Alarm
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    BOT,
    FATHER,
    JURIS,
    MATHS,
    MOTHER,
    NOW,
    SECOND_TEACHER,
    TEACHER,
    TODAY,
    Families,
)
from tests.lessons import a_week

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
TEN = 10 * MINUTE
SINCE: dict[str, Any] = {"from_day": "2026-09-01", "until_day": None}


@pytest.fixture
async def school(store: Store) -> Families:
    """A week of lessons, and 7.b is led by TEACHER."""
    school = await Families.at(store)
    await a_week(school)
    await school.add(class_teachers=[{"class_id": 1, "teacher_id": TEACHER, "kind": "main", **SINCE}])
    return school


@pytest.fixture
async def teacher(school: Families) -> Viewer:
    return await school.link(SECOND_TEACHER, None, "teacher")


async def enters(
    school: Families, teacher: Viewer, student: int, entry: Entry, at: datetime = NOW, day_back: int = 0
) -> None:
    viewer = teacher.model_copy(update={"now": at})
    place = Place(MATHS, viewer.today - day_back * DAY, 1)
    async with school.store.writing() as tx:
        assert await register.enter(tx, viewer, place, student, entry) is not None


async def told(school: Families, at: datetime) -> list[Alarm]:
    async with school.store.writing() as tx:
        is_due = await register_alarms.is_due(tx, BOT, at)
        found, _ = await register_alarms.due(tx, BOT, at)
        assert is_due or not found
        assert not await register_alarms.is_due(tx, BOT, at)
    return found


async def ends(school: Families) -> list[str | None]:
    async with school.store.reading() as tx:
        return [row["ended"] for row in await tx.fetch("SELECT ended FROM missing_alarms ORDER BY id")]


async def test_after_ten_minutes_every_guardian_is_told_once_a_day(school: Families, teacher: Viewer) -> None:
    await school.link(MOTHER, ANNA, "mother")
    await school.link(FATHER, ANNA, "father")
    await school.link(ANNA, ANNA, "student")
    await enters(school, teacher, ANNA, "absent")
    assert await told(school, NOW + TEN - MINUTE) == []
    (alarm,) = await told(school, NOW + TEN)
    assert [reader.chat.chat_id for reader in alarm.readers] == [MOTHER, FATHER]
    assert not alarm.to_school
    # Corrected after that, they hear of it; entered once more, it is an alarm anew.
    await enters(school, teacher, ANNA, "present", NOW + TEN + MINUTE)
    (recalled,) = await told(school, NOW + TEN + MINUTE)
    assert (recalled.id, len(recalled.readers)) == (alarm.id, 2)
    assert await ends(school) == ["recalled"]
    await enters(school, teacher, ANNA, "absent", NOW + TEN + MINUTE)
    assert [one.id for one in await told(school, NOW + 2 * TEN + MINUTE)] == [alarm.id]
    # Of another lesson of the day: the family knows.
    async with school.store.writing() as tx:
        sql = "UPDATE missing_alarms SET number = 2"
        await tx.change(sql)
    await enters(school, teacher, ANNA, "late", NOW + 3 * TEN)
    await enters(school, teacher, ANNA, "absent", NOW + 3 * TEN)
    assert await told(school, NOW + 6 * TEN) == []
    assert await ends(school) == ["told", "settled"]
    # The next day is another day.
    await enters(school, teacher, ANNA, "absent", NOW + DAY)
    assert len(await told(school, NOW + DAY + TEN)) == 1


async def test_nobody_is_told_of_a_slip_or_of_what_was_reported(school: Families, teacher: Viewer) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    for moment, slip in ((NOW, "late"), (NOW + MINUTE, "present")):
        await enters(school, teacher, JURIS, "absent", moment)
        await enters(school, teacher, JURIS, slip, moment + MINUTE)  # type: ignore[arg-type]
    await enters(school, teacher, ANNA, "absent")
    async with school.store.writing() as tx:
        assert await absences.report(tx, mother, Draft(TODAY, TODAY), "illness")
    assert await told(school, NOW + 5 * TEN) == []
    assert await ends(school) == ["settled", "settled"]
    # Reported before, declined or not: no alarm begins at all.
    await enters(school, teacher, ANNA, "present", NOW + 6 * TEN)
    await enters(school, teacher, ANNA, "absent", NOW + 6 * TEN)
    # Nor of yesterday's lesson, nor at night.
    await enters(school, teacher, JURIS, "absent", NOW + DAY, day_back=1)
    await enters(school, teacher, JURIS, "absent", NOW + DAY + timedelta(hours=7))
    assert await told(school, NOW + DAY + timedelta(hours=8)) == []


async def test_whom_no_guardian_can_be_told_of_the_school_is(school: Families, teacher: Viewer) -> None:
    """The mother has blocked the bot, of Juris nobody ever logged in; a message given up is as none."""
    mother = await school.link(MOTHER, ANNA, "mother")
    leader = await school.link(TEACHER, None, "teacher")
    async with school.store.writing() as tx:
        await chats.show_link(tx, Chat(bot_id=BOT, chat_id=MOTHER, user_id=MOTHER), mother.link_id)
        await chats.mark_blocked(tx, BOT, MOTHER, NOW)
    await enters(school, teacher, ANNA, "absent")
    await enters(school, teacher, JURIS, "absent")
    found = await told(school, NOW + TEN)
    assert [(one.student_id, one.to_school) for one in found] == [(ANNA, True), (JURIS, True)]
    assert {reader.viewer.link_id for one in found for reader in one.readers} == {leader.link_id}
    assert await ends(school) == ["school", "school"]
    async with school.store.writing() as tx:
        await tx.change("UPDATE chats SET blocked_at = NULL")
    await enters(school, teacher, ANNA, "absent", NOW + DAY)
    (alarm,) = await told(school, NOW + DAY + TEN)
    assert not alarm.to_school
    async with school.store.writing() as tx:
        entry = outbox.Entry(mother.chat_id, 1, "…", number=alarm.number)
        await outbox.add(tx, BOT, [entry], NOW + DAY + TEN)
        await outbox.fail_chat(tx, BOT, mother.chat_id, NOW + DAY + TEN, "blocked")
    assert [(one.id, one.to_school) for one in await told(school, NOW + DAY + 2 * TEN)] == [(alarm.id, True)]
    assert await told(school, NOW + DAY + 3 * TEN) == []


async def test_of_a_lesson_to_come_nobody_is_told_before_it_has_begun(
    school: Families, teacher: Viewer
) -> None:
    await school.link(MOTHER, ANNA, "mother")
    bell = NOW.replace(hour=6, minute=30)
    await enters(school, teacher, ANNA, "absent", bell - TEN)
    assert await told(school, bell + TEN - MINUTE) == []
    assert len(await told(school, bell + TEN)) == 1


async def test_found_a_day_late_it_is_no_alarm_any_more(school: Families, teacher: Viewer) -> None:
    await school.link(MOTHER, ANNA, "mother")
    await enters(school, teacher, ANNA, "absent")
    assert await told(school, NOW + DAY) == []
    assert await ends(school) == ["late"]


async def missed(school: Families, student: int, count: int, since: int = 1) -> None:
    """So many lessons, one a day, from the ``since``-th of September on."""
    by: dict[str, Any] = {"group_id": MATHS, "kind": "absent", "entered_by": SECOND_TEACHER, "entered_at": 1}
    days = [f"2026-09-{since + number // 6:02}" for number in range(count)]
    await school.add(
        attendance=[
            {"student_id": student, "day": day, "number": 1 + place % 6, **by}
            for place, day in enumerate(days)
        ]
    )


async def warned(school: Families, at: datetime) -> list[tuple[int, int, int]]:
    async with school.store.writing() as tx:
        found, more = await register_counts.due(tx, BOT, at)
        assert not more
        assert not await register_counts.is_due(tx, BOT, at)
    return [(one.student_id, one.counted, len(one.readers)) for one in found]


async def test_the_class_teacher_is_warned_once_at_ten_fifteen_and_twenty(
    school: Families, teacher: Viewer
) -> None:
    mother, leader = (
        await school.link(MOTHER, ANNA, "mother"),
        await school.link(TEACHER, None, "teacher"),
    )
    afternoon = NOW.replace(hour=14, minute=10)
    await missed(school, ANNA, 8)
    await enters(school, teacher, ANNA, "absent")
    assert await warned(school, NOW + 5 * MINUTE) == []
    assert await warned(school, afternoon) == []  # nine
    await missed(school, ANNA, 1, since=28)
    await enters(school, teacher, ANNA, "absent", NOW + DAY)
    assert await warned(school, afternoon + DAY) == [(ANNA, 11, 1)]
    await enters(school, teacher, ANNA, "absent", NOW + 4 * DAY)
    assert await warned(school, afternoon + 4 * DAY) == []
    # Two thresholds at once are one warning, about both; what is excused does not count.
    await missed(school, ANNA, 12, since=14)
    async with school.store.writing() as tx:
        late = mother.model_copy(update={"now": NOW + 4 * DAY})
        assert await absences.report(tx, late, Draft(late.today, late.today), "illness")
    await enters(school, teacher, ANNA, "absent", NOW + 7 * DAY)
    assert await warned(school, afternoon + 7 * DAY) == [(ANNA, 24, 1)]
    await enters(school, teacher, ANNA, "late", NOW + 8 * DAY)
    assert await warned(school, afternoon + 8 * DAY) == []
    async with school.store.reading() as tx:
        (term,) = await register_counts.terms(tx, leader, 1)
        (line,) = await register_counts.of_class(tx, leader, 1, term)
        account = await register_counts.of_pupil(tx, leader, ANNA, term)
    assert (line.counts.unexcused, line.counts.excused, line.counts.late) == (24, 1, 1)
    assert account is not None
    assert (account.class_name, len(account.lessons)) == ("7.b", 26)


async def test_what_a_declined_report_excused_counts_from_then_on(school: Families, teacher: Viewer) -> None:
    mother, leader = (
        await school.link(MOTHER, ANNA, "mother"),
        await school.link(TEACHER, None, "teacher"),
    )
    await missed(school, ANNA, 9)
    async with school.store.writing() as tx:
        made = await absences.report(tx, mother, Draft(TODAY, TODAY), "family")
    assert made is not None
    await enters(school, teacher, ANNA, "absent")
    assert await warned(school, NOW + timedelta(hours=2)) == []
    later = leader.model_copy(update={"now": NOW + timedelta(hours=3)})
    async with school.store.writing() as tx:
        assert await alerts.decide(tx, later, made.id, 1, "sent", "declined", "Nav saskaņots.")
    assert await warned(school, NOW + timedelta(hours=4)) == [(ANNA, 10, 1)]


async def test_where_nobody_can_be_warned_the_next_entry_asks_again(
    school: Families, teacher: Viewer
) -> None:
    await missed(school, ANNA, 11)
    await enters(school, teacher, ANNA, "absent")
    assert await warned(school, NOW + DAY) == []
    await school.link(TEACHER, None, "teacher")
    await enters(school, teacher, ANNA, "absent", NOW + DAY)
    assert await warned(school, NOW + 2 * DAY) == [(ANNA, 13, 1)]
