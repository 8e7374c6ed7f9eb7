"""One line of text instead of buttons: understood, read back, and kept only after a tap. Tuesday, 8.00."""

from collections.abc import AsyncIterator

import pytest

from conversations.absence_taps import ReadBack, asked
from storage.absence_rules import Draft
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, ELZA, JURIS, MOTHER, TODAY
from tests.lessons import a_week
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import Reading, reading


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    async with reading(store, checker) as world:
        await a_week(world.school)
        world.phones.clock.forward(hours=17)
        yield world


@pytest.fixture
async def mother(world: Reading) -> Hand:
    """The mother of twins, linked to both; the chat shows Anna."""
    mother = await world.reads(MOTHER, ANNA, "mother")
    await world.reads(MOTHER, ELZA, "mother")
    return mother


async def kept(world: Reading) -> list[tuple[object, ...]]:
    async with world.school.store.reading() as tx:
        rows = await tx.fetch(
            "SELECT student_id, first_day, last_day, part, at, reason FROM absences ORDER BY id"
        )
    return [tuple(row.values()) for row in rows]


async def test_one_line_and_one_tap(world: Reading, mother: Hand) -> None:
    await mother.types("Elza šodien slima")
    await mother.sees(
        "Elza Bērziņa, 7.b klase\nšodien, otrdien, 24. novembrī · visu dienu · slimība",
        "Vai pieteikt?",
        "Citas dienas",
        "Cits iemesls",
        "Atcelt",
    )
    assert await kept(world) == []
    await world.taps_in(mother, mother.newest(), "Pieteikt", times=2)
    await mother.sees("Kavējums pieteikts. Nr. A-1")
    assert await kept(world) == [(ELZA, "2026-11-24", "2026-11-24", "day", None, "illness")]
    await mother.types("Elza slima no 24. līdz 26.11.")
    await mother.sees("Par šo laiku jau ir pieteikums:", "Nr. A-1", "Mainīt A-1 uz 24.11.–26.11.")


async def test_whom_is_meant_is_asked_and_the_rest_is_kept_in_mind(world: Reading, mother: Hand) -> None:
    await mother.types("rīt pie zobārsta līdz 11")
    await mother.sees("Par kuru bērnu ir šis kavējums?", "Anna, 7.b", "Elza, 7.b")
    await mother.taps("Anna, 7.b")
    await mother.sees(
        "Anna Bērziņa, 7.b klase", "rīt, trešdien, 25. novembrī · ieradīsies plkst. 11.00 · ārsta apmeklējums"
    )
    await mother.taps("Pieteikt")
    await mother.sees("Nr. A-1")
    assert await kept(world) == [(ANNA, "2026-11-25", "2026-11-25", "late", "11:00", "doctor")]


async def test_the_hour_and_the_reason_are_asked_where_they_are_not_said(
    world: Reading, mother: Hand
) -> None:
    await mother.types("Anna rīt kavēs")
    await mother.sees("Trešdien, 25. novembrī. Cikos ieradīsies?", "9.20")
    await mother.types("Elza rīt slima")  # another thought: the hour is not waited for any more
    await mother.sees("Elza Bērziņa", "rīt, trešdien, 25. novembrī · visu dienu · slimība")
    await mother.taps("Cits iemesls")
    await mother.taps("Ģimenes apstākļi")
    await mother.sees("Nr. A-1", "ģimenes apstākļi")
    await mother.types("Anna piektdien nebūs skolā")
    await mother.sees("Anna Bērziņa", "piektdien, 27. novembrī · visu dienu", "Kāds ir iemesls?")
    await mother.types("9.30")
    await mother.sees("Nesapratu.")
    assert len(await kept(world)) == 1


async def test_days_that_cannot_be_are_refused_with_a_way_out(world: Reading, mother: Hand) -> None:
    refused = {
        "Anna slima 30.02.": "Tādas dienas nav: «30.02.»",
        "Anna slima no 27. līdz 25.": "Pēdējā diena ir pirms pirmās: «27. līdz 25.»",
        "Anna slima no 24.11.2026. līdz 30.12.2027.": "Tik ilgu kavējumu šeit pieteikt nevar",
        "Anna slima sestdien": "Skolas nav: sestdien, 28. novembrī.",
        "Anna 18.11. slimoja": "Brīvdiena vai skolēnu brīvlaiks: trešdien, 18. novembrī.",
        "Anna slima 2.11.": "pēdējo divu nedēļu kavējumus",
    }
    for line, told in refused.items():
        await mother.types(line)
        await mother.sees(told, "Cita diena", "Atpakaļ")
    assert await kept(world) == []


async def test_what_is_about_something_else_is_left_to_the_others(world: Reading, mother: Hand) -> None:
    for words in ("Paldies!", "Kad ir vecāku sapulce?", "Anna jau ir vesela", "Anna šodien slima " * 40):
        await mother.types(words)
        await mother.sees("Nesapratu.")
    juris = await world.reads(JURIS, JURIS, "student")
    await juris.types("šodien esmu slims")
    await juris.sees("Nesapratu.")
    assert await kept(world) == []


async def test_a_line_that_was_not_meant_so_is_forgotten(world: Reading, mother: Hand) -> None:
    await mother.types("Anna šodien slima")
    await mother.taps("Atcelt")
    await mother.sees("Darbība atcelta. Nekas nav mainīts.")
    tomorrow = TODAY.replace(day=25)
    forged = ReadBack(**asked(JURIS, Draft(tomorrow, tomorrow)), reason="illness")
    await taps_forged(world.phones, mother, forged)
    await mother.sees("Neko neatradu")
    assert await kept(world) == []


async def test_the_line_is_understood_in_ones_own_language(world: Reading) -> None:
    mother = await world.reads(MOTHER, ANNA, "mother", "ru")
    await mother.types("Аня сегодня болеет")
    await mother.sees("сегодня, во вторник, 24 ноября · весь день · болезнь", "Сообщить?")
    await mother.taps("Сообщить")
    await mother.sees("О пропуске сообщено. № A-1")


async def test_lessons_of_a_line_are_chosen_and_never_taken_for_the_whole_day(mother: Hand) -> None:
    for line in ("Anna rīt nebūs trešajā stundā", "Anna rīt nebūs 3. un 4. stundā"):
        await mother.types(line)
        await mother.sees("Anna Bērziņa", "Kuras stundas")
        await mother.sees_not("visu dienu", "Slimība")


async def test_what_one_child_has_the_other_gets_by_a_tap_and_a_yes(world: Reading, mother: Hand) -> None:
    await mother.types("Anna šodien slima")
    await mother.taps("Pieteikt")
    await mother.sees("Nr. A-1")
    await world.taps_in(mother, mother.answers()[0], "Pieteikt arī: Elza")
    await mother.sees("Elza Bērziņa", "šodien", "slimība")
    assert len(await kept(world)) == 1  # read back first
    await world.taps_in(mother, mother.answers()[0], "Pieteikt")
    assert [row[0] for row in await kept(world)] == [ANNA, ELZA]


async def test_a_day_that_cannot_be_is_refused_for_the_child_that_was_named(
    world: Reading, mother: Hand
) -> None:
    await mother.types("Elza 30.02. slima")
    await mother.sees("Elza Bērziņa", "30.02")


async def test_a_line_begins_another_report_while_papers_are_awaited(world: Reading, mother: Hand) -> None:
    await mother.types("Anna rīt slima")
    await mother.taps("Pieteikt")
    await mother.sees("Nr. A-1")
    await world.taps_in(mother, mother.answers()[0], "Pievienot ārsta zīmi")
    await mother.sends_photo(caption="Elza šodien slima")
    await mother.sees("Elza Bērziņa", "šodien")
    await mother.sees_not("Pievienots pie")
    await mother.types("Elza rīt slima")
    await mother.sees("Elza Bērziņa", "rīt")
