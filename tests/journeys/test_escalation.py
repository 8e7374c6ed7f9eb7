"""Who is told of a report next when nobody at school sees it."""

from collections.abc import AsyncIterator
from datetime import date

import pytest

from storage.absence_rules import Draft
from storage.passwords import Checker
from storage.store import Store
from tests.alertdesk import Desk, at_work, heard
from tests.families import ANNA, MOTHER, TEACHER
from tests.reading import reading
from tests.staffroom import HEAD, MORNING, OFFICE, Staffroom


@pytest.fixture
async def desk(store: Store, checker: Checker) -> AsyncIterator[Desk]:
    async with at_work(store, checker) as desk:
        yield desk


async def test_the_office_is_next_and_then_the_mother_phones(desk: Desk) -> None:
    teacher, office, head = await desk.works(TEACHER), await desk.works(OFFICE), await desk.works(HEAD)
    number = await desk.report()
    await teacher.sees("Jauns pieteikums")
    assert heard(office) == 0
    desk.passes(hours=1, minutes=51)  # 9.31
    await office.sees(
        "Klases audzinātājs šo pieteikumu vēl nav redzējis.", f"Nr. A-{number}", "Pieņemt zināšanai"
    )
    desk.passes(minutes=16)
    await head.sees("Klases audzinātājs šo pieteikumu vēl nav redzējis.")
    assert heard(desk.mother) == 0
    desk.passes(minutes=16)
    await desk.mother.sees(
        "🎒 Anna Bērziņa", "Lūdzu, piezvaniet uz skolu.", f"Nr. A-{number}", "vēl neviens nav redzējis"
    )
    desk.passes(days=1)
    await desk.mother.is_done()
    assert [heard(hand) for hand in (teacher, office, head, desk.mother)] == [1, 1, 1, 1]
    await office.taps("Pieņemt zināšanai")  # late, but it still counts as seen
    await office.sees("✓ Pieņemts zināšanai: Rita Zars")


async def test_a_teacher_who_blocked_the_bot_is_passed_over_at_once(desk: Desk) -> None:
    teacher, office = await desk.works(TEACHER), await desk.works(OFFICE)
    await teacher.blocks()
    await teacher.is_done()
    # As if the bot had been away when it was blocked: it learns of it only when it sends.
    await desk.world.meanwhile("UPDATE chats SET blocked_at = NULL")
    number = await desk.report()
    await teacher.is_done()
    desk.passes(seconds=15)
    await office.sees("Klases audzinātājs šo pieteikumu vēl nav redzējis.", f"Nr. A-{number}")


async def test_a_report_for_monday_sounds_no_alarm_at_the_weekend(desk: Desk) -> None:
    teacher, office = await desk.works(TEACHER), await desk.works(OFFICE)
    desk.passes(days=5)  # Saturday
    monday = date(2026, 11, 30)
    await desk.report(Draft(monday, monday))
    await teacher.sees("Jauns pieteikums", "pirmdien, 30. novembrī")
    desk.passes(days=1, hours=14)
    await office.is_done()
    assert heard(office) == 0
    desk.passes(hours=12)  # Monday, 9.40
    await office.sees("Klases audzinātājs šo pieteikumu vēl nav redzējis.")


async def test_opening_a_report_is_seeing_it_and_nobody_else_is_asked(desk: Desk) -> None:
    teacher, office = await desk.works(TEACHER), await desk.works(OFFICE)
    number = await desk.report()
    await teacher.types("/kavejumi")
    await teacher.taps("Anna B.")
    await teacher.sees("Redzēja Jānis Ozols, plkst. 7.40", "Pieņemt zināšanai")
    desk.passes(days=2)
    await office.is_done()
    assert heard(office) == 0
    assert heard(desk.mother) == 0
    assert await desk.state(number) == ("sent", None)


async def test_an_alert_is_told_once_though_the_process_ends_in_between(
    store: Store, checker: Checker
) -> None:
    async with reading(store, checker, at_work=False, now=MORNING) as world:
        mother = await world.reads(MOTHER, ANNA, "mother")
        desk = Desk(world, await Staffroom.of(world.school, world.viewers[MOTHER][0]), mother)
        async with world.serving():
            teacher, office = await desk.works(TEACHER), await desk.works(OFFICE)
            await desk.report()
            await teacher.sees("Jauns pieteikums")
        world.phones.clock.forward(hours=2)
        for _ in range(2):
            async with world.serving():
                await office.sees("Klases audzinātājs šo pieteikumu vēl nav redzējis.")
        assert heard(office) == 1
