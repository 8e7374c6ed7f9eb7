"""Families answer on their phones what the school asks them."""

import pytest

from tests.families import ANNA, FATHER
from tests.phones import Hand
from tests.publications import CLASS, Board
from tests.reading import ANNOUNCEMENTS, Reading


@pytest.fixture
def board(world: Reading) -> Board:
    """Where the school publishes."""
    return Board(world.school)


async def test_a_poll_is_answered_with_one_tap_and_changed_until_its_end(
    world: Reading, board: Board, mother: Hand
) -> None:
    item = await board.announce("Ekskursija", class_id=CLASS)
    await board.poll(item, "Piektdien", "Sestdien", results="voted")
    father = await world.reads(FATHER, ANNA, "father")
    await father.types(ANNOUNCEMENTS)
    await father.taps("● Ekskursija")
    await father.taps("○ Sestdien")
    await mother.types(ANNOUNCEMENTS)
    await mother.taps("● Ekskursija")
    await mother.sees(
        "Kad brauksim?\nViena atbilde, līdz ceturtdienai, 26. novembrim to var mainīt.",
        "Skola redz, kā kurš atbildēja.",
        "Rezultāti šeit vēl nav redzami.",
    )
    await mother.sees_not("· 1")
    await world.taps_in(mother, mother.newest(), "○ Piektdien", times=2)
    await mother.sees("✓ Piektdien · 1", "○ Sestdien · 1", "Saņemto atbilžu skaits: 2.")
    await mother.taps("○ Sestdien")
    assert await mother.toast() == "Atbilde saglabāta. To var mainīt."
    await mother.sees("○ Piektdien · 0", "✓ Sestdien · 2")
    await mother.taps("✓ Sestdien")
    assert await mother.toast() == "Jūsu atbilde atsaukta."
    await mother.sees("○ Piektdien", "○ Sestdien", "Rezultāti šeit vēl nav redzami.")
    await mother.taps("○ Piektdien")
    await mother.sees("✓ Piektdien · 1")
    world.phones.clock.forward(days=4)
    await mother.taps("○ Sestdien")
    assert await mother.toast() == "Aptauja ir beigusies. Nekas nav mainīts."
    await mother.sees("Aptauja beidzās ceturtdien, 26. novembrī.", "✓ Piektdien · 1\n○ Sestdien · 1")


async def test_an_anonymous_poll_says_honestly_what_is_kept(board: Board, mother: Hand) -> None:
    item = await board.announce("Ēdināšana")
    await board.poll(item, "Garšo", "Negaršo", "Ēdam mājās", several=1, anonymous=1)
    await mother.types(ANNOUNCEMENTS)
    await mother.taps("● Ēdināšana")
    await mother.sees("Var izvēlēties vairākas atbildes", "Skola redz tikai skaitu", "glabā pie Jūsu vārda")
    await mother.taps("○ Garšo")
    await mother.taps("○ Ēdam mājās")
    await mother.sees("✓ Garšo", "○ Negaršo", "✓ Ēdam mājās", "Rezultāti šeit vēl nav redzami.")
