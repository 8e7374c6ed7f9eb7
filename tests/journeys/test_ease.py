"""How much a thumb has to do: counted, so that it does not grow unnoticed. Words typed count as lines."""

from dataclasses import dataclass

import pytest

from storage import news
from tests.families import ANNA, ELZA, MATHS, MOTHER, NOW, SCHOOL
from tests.phones import Hand
from tests.reading import Reading


@dataclass
class Thumb:
    """Taps and types for a person, and counts."""

    hand: Hand
    taps: int = 0
    lines: int = 0

    async def tap(self, label: str) -> None:
        self.taps += 1
        await self.hand.taps(label)

    async def type(self, text: str) -> None:
        self.lines += 1
        await self.hand.types(text)

    async def sees(self, *texts: str) -> None:
        await self.hand.sees(*texts)


@pytest.fixture
async def mother(world: Reading) -> Thumb:
    """The mother of twins; the chat shows Anna. Her menu stands at the foot."""
    await world.reads(MOTHER, ANNA, "mother")
    hand = await world.reads(MOTHER, ELZA, "mother")
    await hand.starts()
    await hand.sees("Pieteikt kavējumu")
    return Thumb(hand)


async def test_todays_sickness_takes_three_taps(mother: Thumb) -> None:
    await mother.tap("🤒 Pieteikt kavējumu")
    await mother.tap("Šodien")
    await mother.tap("Slimība")
    await mother.sees("Nr. A-", "Anna Bērziņa")
    assert (mother.taps, mother.lines) == (3, 0)


async def test_or_one_line_and_a_yes(mother: Thumb) -> None:
    await mother.type("Anna šodien slima")
    await mother.sees("Anna Bērziņa", "šodien", "slimība")
    await mother.hand.sees_not("Nr. A-")  # nothing is kept before the yes
    await mother.tap("Pieteikt")
    await mother.sees("Nr. A-")
    assert (mother.taps, mother.lines) == (1, 1)


async def test_tomorrows_homework_takes_one_tap(world: Reading, mother: Thumb) -> None:
    await world.school.homework(MATHS, "2026-11-24", "45. lpp., 3.–7. uzd.")
    await mother.tap("📚 Mājas darbi")
    await mother.sees("rīt, otrdien, 24. novembrī", "45. lpp., 3.–7. uzd.")
    assert mother.taps == 1


async def test_a_childs_newest_marks_take_one_tap_and_the_other_childs_one_more(
    world: Reading, mother: Thumb
) -> None:
    work = await world.school.work(MATHS, "2026-11-20")
    await world.school.mark(work, ANNA, "9")
    await world.school.mark(work, ELZA, "4")
    await mother.tap("📊 Atzīmes")
    await mother.sees("Anna Bērziņa", "Matemātika: 9")
    assert mother.taps == 1
    await mother.tap("Elza")
    await mother.sees("Elza Bērziņa", "Matemātika: 4")
    assert mother.taps == 2


async def test_what_is_new_is_one_tap_behind_its_notice(world: Reading, mother: Thumb) -> None:
    work = await world.school.work(MATHS, "2026-11-20")
    mark = await world.school.mark(work, ANNA, "9")
    async with world.school.store.writing() as tx:
        await news.post(tx, "mark", mark, school_id=SCHOOL, student_id=ANNA, now=NOW)
    world.phones.clock.forward(seconds=1)
    await mother.sees("Matemātika", "9")
    await mother.hand.sees("Anna Bērziņa")
    taps = mother.taps
    buttons = [button["text"] for row in mother.hand.newest().buttons for button in row]
    await mother.tap(buttons[0])
    await mother.sees("Anna Bērziņa", "Daļskaitļi")
    assert mother.taps - taps == 1


@pytest.mark.parametrize(
    "label",
    [
        "☀️ Šodien",
        "🤒 Pieteikt kavējumu",
        "📊 Atzīmes",
        "📚 Mājas darbi",
        "📖 Dienasgrāmata",
        "🗓 Stundu saraksts",
        "📣 Aktualitātes",
        "✍️ Ieraksti",
        "⚙️ Iestatījumi",
    ],
)
async def test_every_place_is_one_tap_away_and_names_the_child(mother: Thumb, label: str) -> None:
    await mother.tap(label)
    await mother.sees("Anna Bērziņa")
    assert mother.hand.newest().buttons, "a way on or back"
