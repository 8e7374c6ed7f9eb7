"""A Monday morning: many reports become one list that stands in the chat and follows what is done."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from storage.absence_rules import Draft
from storage.passwords import Checker
from storage.store import Store
from tests.alertdesk import Desk, at_work, heard
from tests.families import ELZA, JURIS, JURIS_MOTHER, MOTHER, TEACHER, TODAY
from tests.hand import TOKEN, Hand
from tests.staffroom import DEPUTY, MORNING, OFFICE


@pytest.fixture
async def desk(store: Store, checker: Checker) -> AsyncIterator[Desk]:
    async with at_work(store, checker) as desk:
        yield desk


async def three(desk: Desk) -> list[int]:
    """Anna, Juris and Elza, one minute after another."""
    juris = await desk.world.school.link(JURIS_MOTHER, JURIS, "mother", now=MORNING)
    elza = await desk.world.school.link(MOTHER, ELZA, "mother", now=MORNING)
    numbers = []
    for by in (None, juris, elza):
        numbers.append(await desk.report(by=by))
        await desk.mother.is_done()
        desk.passes(minutes=1)
    return numbers


def labels(hand: Hand) -> list[str]:
    return [button["text"] for row in hand.newest().buttons for button in row]


async def test_the_card_becomes_the_list_and_the_list_is_worked_off_in_place(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    numbers = await three(desk)
    await teacher.sees(
        "Jauns pieteikums: Elza Bērziņa",
        "Kavējumi · 7.b klase",
        "Jāapskata 3 pieteikumi.",
        "Anna Bērziņa: šodien, slimība",
        "Juris Kalniņš: šodien, slimība",
    )
    assert heard(teacher) == 1  # one message, edited twice
    standing = teacher.newest().id
    assert labels(teacher).count("✓ Pieņemt") == 3
    await desk.world.taps_in(teacher, teacher.newest(), "✓ Pieņemt")
    await teacher.sees("Jāapskata 2 pieteikumi.")
    fourth = await desk.report(Draft(TODAY + timedelta(days=1), TODAY + timedelta(days=1)))
    await teacher.sees("Jauns pieteikums: Anna Bērziņa", "Jāapskata 3 pieteikumi.")
    assert (heard(teacher), teacher.newest().id) == (1, standing)
    await teacher.taps("Pieņemt visus zināšanai")
    await teacher.sees("Viss apskatīts.")
    for number in (*numbers, fourth):
        assert await desk.state(number) == ("acknowledged", TEACHER)
    desk.passes(minutes=30)
    await teacher.is_done()
    assert heard(teacher) == 1


async def test_what_came_silently_rings_once_more_at_the_end_of_the_chat(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    await three(desk)
    first = teacher.newest().id
    desk.passes(minutes=8)
    await teacher.is_done()
    assert heard(teacher) == 2
    assert teacher.newest().id != first
    await teacher.sees("Jāapskata 3 pieteikumi.", "Saraksts tagad ir zemāk")
    desk.passes(minutes=20)
    await teacher.is_done()
    assert heard(teacher) == 2
    await desk.report(Draft(TODAY + timedelta(days=1), TODAY + timedelta(days=1)))
    await teacher.sees("Jāapskata 4 pieteikumi.")
    assert heard(teacher) == 3  # long after the last sound: heard at once


async def test_a_report_that_is_being_read_is_not_written_over(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    first, _, _ = await three(desk)
    await teacher.taps("Anna B.")
    await teacher.taps("Noraidīt…")
    await desk.report(Draft(TODAY + timedelta(days=2), TODAY + timedelta(days=2)))
    await teacher.sees("Jauns pieteikums: Anna Bērziņa", "Uzrakstiet, kāpēc to noraidāt")
    await teacher.types("Nav zināms iemesls")
    await teacher.sees("✗ Noraidīts: Jānis Ozols")
    assert await desk.state(first) == ("declined", TEACHER)


async def test_the_list_follows_what_a_substitute_does_and_comes_anew_when_it_was_deleted(desk: Desk) -> None:
    teacher, deputy = await desk.works(TEACHER), await desk.works(DEPUTY)
    await three(desk)
    await teacher.sees("Jāapskata 3 pieteikumi.")
    await deputy.types("/kavejumi")
    await deputy.sees("Jāapskata 3 pieteikumi.")
    await desk.world.taps_in(deputy, deputy.newest(), "✓ Pieņemt")
    await teacher.sees("Jāapskata 2 pieteikumi.", "Anna Bērziņa: šodien, slimība (zināšanai)")
    assert heard(teacher) == 1
    phone = desk.world.phones.simulator.phone(teacher.person.id)
    await phone.delete(TOKEN, teacher.newest().id)
    await desk.report(Draft(TODAY + timedelta(days=1), TODAY + timedelta(days=1)))
    await teacher.sees("Jauns pieteikums: Anna Bērziņa", "Jāapskata 3 pieteikumi.")


async def test_what_nobody_saw_reaches_the_office_as_one_list(desk: Desk) -> None:
    await desk.works(TEACHER)
    office = await desk.works(OFFICE)
    await three(desk)
    desk.passes(hours=1, minutes=50)
    await office.sees(
        "Klases audzinātājs vēl nav redzējis: Anna Bērziņa, Juris Kalniņš, Elza Bērziņa",
        "Jāapskata 3 pieteikumi.",
    )
    assert heard(office) == 1
    await office.taps("Pieņemt visus zināšanai")
    await office.sees("Viss apskatīts.")
    desk.passes(hours=2)
    await desk.mother.sees("pieņēma zināšanai")
    await desk.mother.sees_not("piezvaniet")


async def test_an_office_that_blocked_the_bot_loses_none_of_the_list(desk: Desk) -> None:
    await desk.works(TEACHER)
    office = await desk.works(OFFICE)
    await three(desk)
    await office.blocks()
    await office.is_done()
    await desk.world.meanwhile("UPDATE chats SET blocked_at = NULL")
    desk.passes(hours=1, minutes=50)
    await desk.mother.is_done()
    desk.passes(seconds=20)  # given up at once, each of the three
    await desk.mother.sees("Lūdzu, piezvaniet uz skolu.", "🎒 Anna Bērziņa", "🎒 Elza Bērziņa")


async def test_the_guardians_are_given_the_schools_number(desk: Desk) -> None:
    await desk.world.meanwhile("UPDATE schools SET phone = '+371 20000900' WHERE id = 1")
    await desk.report()
    await desk.mother.sees("Lūdzu, piezvaniet uz skolu.", "Skolas tālrunis: +371 20000900")
