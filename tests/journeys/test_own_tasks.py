"""Families write tasks of their own on their phones, and are reminded of them."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from conversations.homework_ways import NewOwnTask, OpenOwnTask, TickOwnTask
from conversations.own_tasks import RemoveOwnTask
from storage.passwords import Checker
from storage.store import Store
from storage.viewer import OwnerKind
from tests.families import ANNA, ELZA, FATHER, JURIS, MATHS, MOTHER, TODAY
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import HOMEWORK, Reading, reading


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    """The school with a bot at work, on a Monday at 15.00."""
    async with reading(store, checker) as world:
        await world.school.homework(MATHS, "2026-11-24", "3. uzd.")
        yield world


async def writes(hand: Hand, line: str) -> None:
    await hand.types(HOMEWORK)
    await hand.taps("+ Mans uzdevums")
    await hand.sees("Uzrakstiet savu uzdevumu vienā rindā", "pierakstīšu to otrdien, 24. novembrī")
    await hand.types(line)


async def rows(world: Reading) -> int:
    async with world.school.store.reading() as tx:
        (row,) = await tx.fetch("SELECT COUNT(*) AS tasks FROM own_tasks")
    return int(row["tasks"])


async def test_a_line_becomes_a_task_under_the_official_ones(world: Reading, mother: Hand) -> None:
    await writes(mother, "Rīt nopirkt <līmi>")
    await mother.sees(
        "Anna Bērziņa, 7.b klase",
        "Pierakstīts.",
        "Mans uzdevums · rīt, otrdien, 24. novembrī\n\nNopirkt <līmi>",
        "Tas nav skolas uzdots. To redzat tikai Jūs.",
    )
    await mother.types(HOMEWORK)
    await mother.sees("○ Matemātika: 3. uzd.\n\n□ Mans uzdevums: Nopirkt <līmi>")
    await mother.taps("□ Nopirkt")
    assert await mother.toast() == "Izdarīts. To redzat tikai Jūs."
    await mother.sees("✓ Mans uzdevums: Nopirkt <līmi>", "○ Matemātika: 3. uzd.")
    await mother.taps("Visa nedēļa")
    await mother.sees("✓ Mans uzdevums: Nopirkt <līmi>")
    others: tuple[tuple[int, OwnerKind], ...] = ((FATHER, "father"), (ANNA, "student"))
    for person, kind in others:
        other = await world.reads(person, ANNA, kind)
        await other.types(HOMEWORK)
        await other.sees("3. uzd.")
        await other.sees_not("Mans uzdevums:", "līmi")


async def test_a_task_stands_on_its_own_day_and_is_deleted(world: Reading, mother: Hand) -> None:
    await writes(mother, "svētdien koris plkst. 18")
    await mother.sees("Mans uzdevums · svētdien, 29. novembrī\n\nKoris\n\nAtgādināšu plkst. 18.00.")
    await mother.types(HOMEWORK)
    await mother.sees_not("Koris")
    await mother.taps("29.11. ›")
    await mother.sees("Šai dienai mājas darbi nav uzdoti.", "□ Mans uzdevums: Koris · plkst. 18.00")
    place = mother.newest()
    await world.taps_in(mother, place, "Lasīt")
    await mother.taps("Dzēst")
    assert await mother.toast() == "Uzdevums izdzēsts."
    await mother.sees_not("Koris")
    assert await rows(world) == 0


async def test_a_line_that_is_no_task_asks_again(world: Reading, mother: Hand) -> None:
    await writes(mother, "rīt")
    for line, answer in (
        ("rīt", "Kas jāizdara?"),
        ("\u200b…", "Kas jāizdara?"),
        ("30.02. nopirkt līmi", "Šādu datumu neatradu."),
        ("vakar nopirkt līmi", "Šī diena jau ir pagājusi."),
        ("šodien 14.59 koris", "Plkst. 14.59 tajā dienā jau ir pagājis."),
        ("lasīt " * 60, "Tas ir par garu."),
    ):
        await mother.types(line)
        await mother.sees(answer, "Atcelt")
    assert await rows(world) == 0
    await mother.types("Nopirkt līmi")
    await mother.sees("Pierakstīts.", "otrdien, 24. novembrī")


async def test_a_photo_is_no_task_and_cancel_leads_back(world: Reading, mother: Hand) -> None:
    await mother.types(HOMEWORK)
    await mother.taps("+ Mans uzdevums")
    await mother.sees("vienā rindā")
    await mother.sends_photo()
    await mother.sees("Šeit gaidu tekstu.")
    await mother.taps("Atcelt")
    await mother.sees("○ Matemātika: 3. uzd.")
    await mother.types("Nopirkt līmi")
    await mother.sees("Nesapratu.")
    assert await rows(world) == 0


async def test_at_its_hour_it_is_told_once_even_by_a_new_process(store: Store, checker: Checker) -> None:
    async with reading(store, checker, at_work=False) as world:
        async with world.serving():
            mother = await world.reads(MOTHER, ANNA, "mother")
            await writes(mother, "Šodien koris plkst. 18")
            await mother.sees("Atgādināšu plkst. 18.00.")
            await mother.types(HOMEWORK)
            await mother.sees("Mājas darbi")
            world.phones.clock.forward(hours=2, minutes=59)
            await mother.sees_not("Atgādinājums ·")
        world.phones.clock.forward(minutes=31)
        async with world.serving():
            await mother.sees("Atgādinājums · mans uzdevums, plkst. 18.00\n\nKoris")
            said = len(mother.answers())
            world.phones.clock.forward(minutes=5)
            await mother.is_done()
            assert len(mother.answers()) == said
            await mother.taps("Atzīmēt kā izdarītu")
            await mother.sees("✓ Mans uzdevums: Koris · plkst. 18.00")


async def test_what_is_done_or_of_another_day_is_not_reminded_of(store: Store, checker: Checker) -> None:
    async with reading(store, checker, at_work=False) as world:
        async with world.serving():
            mother = await world.reads(MOTHER, ANNA, "mother")
            await writes(mother, "Šodien koris plkst. 18")
            await mother.sees("Pierakstīts.")
            await writes(mother, "Šodien līme plkst. 17")
            await mother.sees("Līme")
            await mother.taps("Atzīmēt kā izdarītu")
            await mother.sees("✓ Mans uzdevums: Līme")
            world.phones.clock.forward(hours=2, minutes=30)
            await mother.sees_not("Atgādinājums ·")
        world.phones.clock.forward(hours=12)  # the outage lasts into the night
        async with world.serving():
            await mother.is_done()
            await mother.sees_not("Atgādinājums ·")


async def test_other_people_s_tasks_cannot_be_reached(world: Reading, mother: Hand) -> None:
    await writes(mother, "Rīt nopirkt līmi")
    await mother.sees("Pierakstīts.")
    async with world.school.store.reading() as tx:
        (row,) = await tx.fetch("SELECT id FROM own_tasks")
    number = row["id"]
    father = await world.reads(FATHER, ANNA, "father")
    await father.types(HOMEWORK)
    for child in (ANNA, ELZA, JURIS):
        for tap in (
            OpenOwnTask(child=child, task=number),
            TickOwnTask(child=child, task=number, done=True),
            RemoveOwnTask(child=child, task=number),
            NewOwnTask(child=child, day=TODAY + timedelta(days=600)),
        ):
            await father.sees("Mājas darbi")
            await taps_forged(world.phones, father, tap)
            await father.sees("Neko neatradu")
            await father.sees_not("līmi")
            await father.types(HOMEWORK)
    async with world.school.store.reading() as tx:
        assert await tx.fetch("SELECT done_at FROM own_tasks") == [{"done_at": None}]
