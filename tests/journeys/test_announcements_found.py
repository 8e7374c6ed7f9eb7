"""Families find what the school told them: by words, and what came while they were away."""

from datetime import timedelta

import pytest

from tests.families import NOW
from tests.phones import Hand
from tests.publications import Board, since
from tests.reading import ANNOUNCEMENTS, Reading


@pytest.fixture
def board(world: Reading) -> Board:
    """Where the school publishes."""
    return Board(world.school)


async def kept(world: Reading, table: str) -> int:
    async with world.school.store.reading() as tx:
        (row,) = await tx.fetch(f"SELECT COUNT(*) AS many FROM {table}")  # noqa: S608 -- a name of ours
    return int(row["many"])


async def test_announcements_are_searched_in_plain_words(world: Reading, board: Board, mother: Hand) -> None:
    await board.announce("Ekskursija uz Cēsīm", "Ņemiet lietussargu.", until_day=since(2).isoformat())
    await board.announce("Talka")
    await mother.types(ANNOUNCEMENTS)
    await mother.sees_not("Ekskursija")
    await mother.taps("Meklēt")
    await mother.sees("Meklēt aktualitātēs", "Atcelt")
    for nothing in ("\u200b\u200b", "\u2800", "🎒"):
        await mother.types(nothing)
        await mother.sees_not("Ekskursija", "Talka")
    await mother.taps("Meklēt vēlreiz")
    await mother.sends_photo()
    await mother.sees("Šeit gaidu tekstu.")
    await mother.types("cesim LIETUSSARGU")
    await mother.sees("Atrasts: «cesim LIETUSSARGU»", "● Ekskursija uz Cēsīm")
    await mother.taps("● Ekskursija")
    await mother.sees("Ņemiet lietussargu.")
    await mother.types("/aktualitates <i>talka")
    await mother.sees("Par «<i>talka» neko neatradu.")
    await mother.types("/aktualitates talka")
    await mother.taps("● Talka")
    await mother.sees("Sīkāk klases stundā.")
    assert await kept(world, "dialogs") == 0


async def test_who_thinks_better_of_searching_is_back_in_the_list(world: Reading, mother: Hand) -> None:
    await mother.types(ANNOUNCEMENTS)
    await mother.sees("Aktualitātes: pašlaik nav nevienas.", "Notikumi: 0")
    await mother.taps("Meklēt")
    await mother.taps("Atcelt")
    await mother.sees("Aktualitātes: pašlaik nav nevienas.")
    assert await kept(world, "dialogs") == 0
    await mother.types("talka")
    await mother.sees("Nesapratu.")


async def test_what_came_while_the_reader_was_away_is_listed(
    world: Reading, board: Board, mother: Hand
) -> None:
    await board.announce("Pirms tam")
    await mother.types(ANNOUNCEMENTS)
    await mother.sees("Pirms tam")
    await mother.sees_not("Kamēr Jūs nebijāt")
    over = since(-2).isoformat()
    await board.announce("Tikmēr beidzās", at=NOW + timedelta(days=1), until_day=over, posted_at=1)
    await board.event("Koncerts", at=NOW + timedelta(days=2), posted_at=1)
    world.phones.clock.forward(days=5)
    await mother.types(ANNOUNCEMENTS)
    await mother.sees_not("Tikmēr beidzās")
    await mother.taps("Kamēr Jūs nebijāt: 2")
    await mother.sees(
        "Kamēr Jūs nebijāt · pēdējoreiz skatījāties pirmdien, 23. novembrī",
        "● Koncerts\n25.11. · visai skolai · notikums",
        "● Tikmēr beidzās\n24.11. · visai skolai",
    )
    await mother.sees_not("Pirms tam")
    await mother.taps("● Tikmēr beidzās")
    await mother.sees("Sīkāk klases stundā.")
