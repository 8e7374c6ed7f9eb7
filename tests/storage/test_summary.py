"""The morning at school: counts by class, names, and whom it is told to."""

from datetime import date, time, timedelta

import pytest

from storage import alerts, summary
from storage.absence_rules import Draft
from storage.store import Store
from storage.summary import Counts
from tests.families import BOT, ELZA, JURIS, JURIS_MOTHER, MOTHER, SCHOOL, TEACHER, TODAY
from tests.staffroom import HEAD, MORNING, OFFICE, Staffroom, later

HALF_PAST_NINE = MORNING + timedelta(hours=1, minutes=50)
DAY = timedelta(days=1)


@pytest.fixture
async def room(store: Store) -> Staffroom:
    room = await Staffroom.at(store)
    rules = {"report_by": "09:00", "alert_by": "09:30", "parent_days": 5, "parent_notes": None}
    await room.school.add(absence_rules=[{"school_id": SCHOOL, **rules}])
    return room


async def test_who_is_missing_is_counted_by_class_and_named(room: Staffroom) -> None:
    teacher, office = await room.works(TEACHER), await room.works(OFFICE)
    juris = await room.school.link(JURIS_MOTHER, JURIS, "mother", now=MORNING)
    elza = await room.school.link(MOTHER, ELZA, "mother", now=MORNING)
    days = await room.reports(Draft(TODAY - DAY * 3, TODAY + DAY))
    await room.reports(Draft(TODAY, TODAY, "late", time(9, 30)), by=juris)
    await room.reports(Draft(TODAY, TODAY, "early", time(12)), by=juris)
    await room.reports(Draft(TODAY, TODAY, "lessons", lessons=(2, 3)), by=elza)
    await room.reports(Draft(date(2026, 12, 1), date(2026, 12, 1)), by=elza)  # not today
    async with room.school.store.writing() as tx:
        await alerts.decide(
            tx, teacher, days, 1, "sent", "declined", "…"
        )  # declined, and missing all the same
        (seventh,) = await summary.classes(tx, office)
        missing = await summary.missing(tx, office)
        assert await summary.missing(tx, office, 2) == []
    assert (seventh.name, seventh.counts) == ("7.b", Counts(3, 1, 1, 1, 1, 2))
    assert Counts.of([seventh, seventh]) == Counts(6, 2, 2, 2, 2, 4)
    assert Counts.of([]) == Counts()
    assert [(one.given_name, one.draft.part, one.is_unseen) for one in missing] == [
        ("Anna", "day", False),
        ("Elza", "lessons", True),
        ("Juris", "late", True),
        ("Juris", "early", True),
    ]
    assert missing[1].draft.lessons == (2, 3)


async def test_the_morning_comes_once_on_school_days_to_whoever_wants_it(room: Staffroom) -> None:
    office = await room.works(OFFICE)
    await room.works(HEAD)
    store = room.school.store
    async with store.writing() as tx:
        assert not await summary.is_due(tx, BOT, HALF_PAST_NINE - timedelta(minutes=1))
        assert await summary.is_due(tx, BOT, HALF_PAST_NINE)
        found, more = await summary.mornings(tx, BOT, HALF_PAST_NINE)
        told = [one.viewer.link_id for morning in found for one in morning.readers]
        assert (told, more) == ([office.link_id], False)
        assert not await summary.is_due(tx, BOT, HALF_PAST_NINE + timedelta(hours=5))
        assert await summary.is_wanted(tx, office)
        assert await summary.wish(tx, office, wanted=False)
        assert not await summary.is_wanted(tx, office)
        tomorrow = HALF_PAST_NINE + DAY
        assert not any(one.readers for one in (await summary.mornings(tx, BOT, tomorrow))[0])
        assert await summary.wish(tx, later(office, tomorrow), wanted=True)
        late = HALF_PAST_NINE + 2 * DAY + timedelta(hours=3)  # the bot was away
        assert await summary.mornings(tx, BOT, late) == ([], False)
        saturday = HALF_PAST_NINE + 5 * DAY
        assert await summary.is_due(tx, BOT, saturday)
        assert await summary.mornings(tx, BOT, saturday) == ([], False)
        assert not await summary.is_due(tx, BOT, saturday)


async def test_a_school_that_has_set_nothing_is_told_at_half_past_nine(store: Store) -> None:
    room = await Staffroom.at(store)
    office = await room.works(OFFICE)
    async with store.writing() as tx:
        assert not await summary.is_due(tx, BOT, HALF_PAST_NINE - timedelta(minutes=1))
        found, _ = await summary.mornings(tx, BOT, HALF_PAST_NINE)
        assert [
            [one.viewer.link_id for one in each.readers] for each in found if each.school_id == SCHOOL
        ] == [[office.link_id]]
