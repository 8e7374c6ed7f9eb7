"""How news of homework and of remarks is worded for its readers."""

from datetime import timedelta

import pytest

from conversations import homework_task, remarks
from conversations.news import Told
from conversations.turn import Turn
from locales import LANGUAGES
from storage import assignments
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, MATHS, TODAY, turn_of
from tests.storage.rights import world
from tests.storage.rights.world import World

TOMORROW, WEEK = TODAY + timedelta(days=1), TODAY + timedelta(days=7)


@pytest.fixture
def engine() -> str:
    """What a notice says does not hang on the engine."""
    return "sqlite"


@pytest.fixture
async def known(store: Store) -> World:
    """The school of the rights matrix: with teachers who are linked."""
    return await world.made(store)


async def lines(turn: Turn, number: int) -> tuple[str, list[str]]:
    told = await homework_task.told(turn, number)
    assert told is not None
    return told.line.text, told.screen.text.text.split("\n")


async def test_homework_that_was_set_and_then_changed(known: World) -> None:
    teacher, mother = known.lookers["subject teacher"], known.lookers["mother"]
    async with known.school.store.writing() as tx:
        turn = turn_of(tx, mother)
        number = await assignments.assign(tx, teacher, MATHS, "3. <uzd.>", TOMORROW)
        assert number is not None
        assert await lines(turn, number) == (
            "Uzdots: Matemātika, rīt: 3. <uzd.>",
            [
                "🎒 Anna Bērziņa, 7.b klase",
                "Uzdots mājas darbs · Matemātika · līdz otrdienai, 24. novembrim",
                "3. <uzd.>",
                "Līga Zariņa",
            ],
        )
        await assignments.change(tx, teacher, number, "4. uzd.", WEEK)
        assert await lines(turn, number) == (
            "Mainīts: Matemātika, pirmdien, 30.11.: 4. uzd.",
            [
                "🎒 Anna Bērziņa, 7.b klase",
                "Mainīts mājas darbs · Matemātika · līdz pirmdienai, 30. novembrim",
                "Termiņš: 24.11. → 30.11.",
                "Bija: 3. <uzd.>",
                "Tagad: 4. uzd.",
                "Līga Zariņa",
            ],
        )


async def test_a_remark_is_told_whole_and_is_not_read_by_that(known: World) -> None:
    number = await known.school.remark(ANNA, "Stundai nav\nburtnīcas.", kind="remark", lesson=2)
    async with known.school.store.writing() as tx:
        told = await remarks.told(turn_of(tx, known.lookers["mother"]), number)
        assert await tx.fetch("SELECT * FROM remark_views") == []
    assert told is not None
    assert told.line.text == "Piezīme · Matemātika: Stundai nav burtnīcas."
    assert told.screen.text.text.split("\n") == [
        "🎒 Anna Bērziņa, 7.b klase",
        "Piezīme · Matemātika",
        "piektdien, 20. novembrī, 2. stunda",
        "",
        "Stundai nav",
        "burtnīcas.",
        "",
        "Jānis Ozols, 23.11. plkst. 15.00",
    ]


async def test_nothing_is_told_to_whom_it_does_not_concern(known: World) -> None:
    async with known.school.store.writing() as tx:
        for looker in ("restricted", "ended link", "adult without consent"):
            turn = turn_of(tx, known.lookers[looker])
            assert await remarks.told(turn, known.remark) is None
            assert await remarks.told(turn, known.held_remark) is None
        turn = turn_of(tx, known.lookers["mother"])
        assert await remarks.told(turn, known.held_remark) is None
        assert await homework_task.told(turn, 999_999) is None
        restricted = turn_of(tx, known.lookers["restricted"])
        assert await homework_task.told(restricted, known.homework) is None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_language_words_it(known: World, language: str) -> None:
    mother: Viewer = known.lookers["mother"]
    async with known.school.store.writing() as tx:
        turn = turn_of(tx, mother, language)
        told: list[Told | None] = [await homework_task.told(turn, known.homework)]
        told += [
            await homework_task.told(turn, known.changed_homework),
            await remarks.told(turn, known.remark),
        ]
    for one in told:
        assert one is not None
        assert one.line
        assert one.screen.buttons
