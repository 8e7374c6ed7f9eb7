"""Today: every child in one glance, pinned and new each morning."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, ELZA, FATHER, LATVIAN, MATHS, MOTHER, MUSIC, NOW, Families
from tests.phones import TOKEN, Hand
from tests.reading import GRADES, HOMEWORK, Reading, reading

TODAY = "☀️ Šodien"


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    async with reading(store, checker) as world:
        await filled(world.school)
        yield world


async def filled(school: Families) -> None:
    """Homework and marks of Anna's; her twin has another mark."""
    await school.homework(MATHS, "2026-11-24", "45. lpp.")
    await school.homework(LATVIAN, "2026-11-24", "Sacerējums")
    work = await school.work(MATHS, "2026-11-20")
    await school.mark(work, ANNA, "8", at=NOW - timedelta(hours=3))
    await school.mark(work, ELZA, "5", at=NOW - timedelta(hours=3))
    await school.mark(await school.work(MUSIC, "2026-11-02"), ANNA, "10", at=NOW - timedelta(days=20))


@pytest.fixture
async def mother(world: Reading) -> Hand:
    await world.reads(MOTHER, ANNA, "mother")
    return await world.reads(MOTHER, ELZA, "mother")


def part_of(hand: Hand, child: str) -> str:
    """The lines under a child's name."""
    parts = hand.newest().text.split("\n\n")
    return next(part for part in parts if child in part)


async def test_siblings_stand_in_one_message_and_are_never_mixed(world: Reading, mother: Hand) -> None:
    await mother.types(TODAY)
    await mother.sees("Šodien, pirmdien, 23. novembrī", "Anna Bērziņa, 7.b klase", "Elza Bērziņa")
    annas, elzas = part_of(mother, "Anna"), part_of(mother, "Elza")
    assert "Mājas darbi rīt: Latviešu valoda, Matemātika (2 darbi)" in annas
    assert "Jaunas atzīmes: Matemātika 8" in annas
    assert "Mūzika 10" not in annas  # three weeks old
    assert "Jaunas atzīmes: Matemātika 5" in elzas
    assert len(mother.answers()) == 1


async def test_each_childs_buttons_open_that_childs_screens(world: Reading, mother: Hand) -> None:
    await mother.types(TODAY)
    await mother.sees("Anna: stundas")
    message = mother.newest()
    rows = [[button["text"] for button in row] for row in message.buttons]
    assert rows[0] == ["Anna: stundas", "Mājas darbi", "Atzīmes"]
    assert rows[1][0] == "Elza: stundas"
    await world.phones.simulator.phone(MOTHER).tap(TOKEN, message.id, 1, 2)
    await mother.sees("Elza Bērziņa", "Matemātika", "5")
    await mother.sees_not("Anna Bērziņa, 7.b klase")


async def test_it_is_pinned_and_renews_itself_in_the_morning(world: Reading, mother: Hand) -> None:
    chat = world.phones.simulator.phone(MOTHER).chat(TOKEN)
    await mother.types(TODAY)
    await mother.taps("📌 Piespraust")
    assert await mother.toast() == "Piesprausts: katru rītu atjaunosies pats."
    await mother.is_done()
    pinned = chat.pinned
    assert pinned == mother.answers()[0].id
    world.phones.clock.forward(hours=14)  # 5.00 in Riga
    await mother.sees("pirmdien, 23. novembrī")
    world.phones.clock.forward(hours=2)
    await mother.sees("otrdien, 24. novembrī", "Atspraust")
    assert chat.pinned == pinned
    said = len(mother.answers())  # Telegram itself says once that something was pinned
    assert said == 2
    await mother.taps("Atspraust")
    await mother.is_done()
    assert chat.pinned is None
    world.phones.clock.forward(hours=24)
    await mother.sees("otrdien, 24. novembrī")


async def test_a_pinned_message_that_was_deleted_does_not_come_back(world: Reading, mother: Hand) -> None:
    await mother.types(TODAY)
    await mother.taps("📌 Piespraust")
    await mother.is_done()
    shown = mother.answers()[0].id
    await world.phones.simulator.phone(MOTHER).delete(TOKEN, shown)
    left = [message.id for message in mother.answers()]
    assert shown not in left
    world.phones.clock.forward(hours=24)
    await mother.is_done()
    assert [message.id for message in mother.answers()] == left


async def test_after_logging_out_nothing_is_renewed(world: Reading) -> None:
    father = await world.reads(FATHER, ANNA, "father")
    await father.types(TODAY)
    await father.taps("📌 Piespraust")
    await father.types("/beigt")
    await father.is_done()
    before = [message.text for message in father.answers()]
    world.phones.clock.forward(hours=24)
    await father.is_done()
    assert [message.text for message in father.answers()] == before


async def test_a_student_has_today_too(world: Reading) -> None:
    anna = await world.reads(ANNA, ANNA, "student")
    await anna.types("/sodien")
    await anna.sees("Anna Bērziņa", "Mājas darbi rīt")
    await anna.sees_not("Elza")
    assert GRADES not in anna.newest().text
    assert HOMEWORK not in anna.newest().text


async def test_what_waits_to_be_renewed_needs_the_right_to_every_child(world: Reading, mother: Hand) -> None:
    """A decision about one child comes while the message waits for Telegram: nothing of it is sent."""
    await mother.types(TODAY)
    await mother.taps("📌 Piespraust")
    await mother.is_done()
    world.phones.simulator.faults.add("too_many", method="editMessageText", retry_after=60)
    world.phones.clock.forward(hours=16)
    await mother.sees("pirmdien, 23. novembrī")
    await world.school.restrict(MOTHER, ELZA)
    world.phones.clock.forward(minutes=2)
    await mother.sees("pirmdien, 23. novembrī")
    await mother.sees_not("otrdien, 24. novembrī")
