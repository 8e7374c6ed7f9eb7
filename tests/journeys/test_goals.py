"""A student sets goals on the phone; nobody else comes near them."""

from collections.abc import AsyncIterator

import pytest

from conversations.goals import ChooseGoal, OpenGoal, OpenGoals, SetGoal
from locales import every
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, JURIS, MATHS, MOTHER
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import Reading, reading

GOALS = every("goals-menu-button")["lv"]


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    """Anna has 7 and 6 in mathematics."""
    async with reading(store, checker) as world:
        for day, written in (("2026-11-05", "7"), ("2026-11-10", "6")):
            await world.school.mark(await world.school.work(MATHS, day), ANNA, written)
        yield world


@pytest.fixture
async def anna(world: Reading) -> Hand:
    return await world.reads(ANNA, ANNA, "student")


async def test_anna_sets_a_goal_changes_it_and_gives_it_up(anna: Hand) -> None:
    await anna.types(GOALS)
    await anna.sees("Mērķu vēl nav. Ar ko sākam?", "ne vecāki, ne skolotāji")
    await anna.taps("Jauns mērķis")
    await anna.taps("Matemātika")
    await anna.sees("Vidējā tagad: 6,50 (2 atzīmes)", "Uz kādu vērtējumu tiekties")
    await anna.taps("8")
    assert await anna.toast() == "Mērķis saglabāts. Lai izdodas!"
    await anna.sees("Matemātika: mērķis 8", "▰▰▰▰▰▰▰▰▱▱ tagad 6,50", "Vajag vēl: 1 × 10 vai 2 × 9")
    await anna.taps("Matemātika")
    await anna.sees("• 8")
    await anna.taps("7")
    await anna.taps_again()  # tapped twice, set once
    await anna.sees("Matemātika: mērķis 7", "Sasniegts!")
    await anna.taps("Matemātika")
    await anna.taps("Kas vajadzīgs?")
    await anna.sees("Aprēķins, nevis atzīme", "Vidējā jau noapaļojas uz 7")
    await anna.types(GOALS)
    await anna.taps("Matemātika")
    await anna.taps("Atteikties no mērķa")
    await anna.sees("Mērķu vēl nav.")


async def test_a_goal_without_marks_and_one_far_off_are_said_kindly(world: Reading, anna: Hand) -> None:
    await taps_in_a_row(anna, "Latviešu valoda", "9")
    await anna.sees("Vidējās atzīmes šajā semestrī vēl nav.")
    for day in range(1, 20):
        await world.school.mark(await world.school.work(MATHS, f"2026-10-{day:02}"), ANNA, "1")
    await taps_in_a_row(anna, "Matemātika", "10")
    await anna.sees("varbūt tuvāks mērķis?")


async def taps_in_a_row(anna: Hand, subject: str, target: str) -> None:
    await anna.types(GOALS)
    await anna.taps("Jauns mērķis")
    await anna.taps(subject)
    await anna.taps(target)


async def test_her_mother_and_her_schoolmate_see_nothing_of_it(world: Reading, anna: Hand) -> None:
    await taps_in_a_row(anna, "Matemātika", "8")
    mother = await world.reads(MOTHER, ANNA, "mother")
    juris = await world.reads(JURIS, JURIS, "student")
    await mother.types("/merki")
    await mother.sees_not("mērķis 8")
    assert GOALS not in [label for row in mother.menu for label in row]
    await juris.types(GOALS)
    for hand in (mother, juris):
        for tap in (
            OpenGoals(child=ANNA),
            ChooseGoal(child=ANNA),
            OpenGoal(child=ANNA, subject=MATHS),
            SetGoal(child=ANNA, subject=MATHS, target=4),
            SetGoal(child=ANNA, subject=MATHS, target=None),
        ):
            await taps_forged(world.phones, hand, tap)
            await hand.sees_not("mērķis 8", "6,50", "Anna Bērziņa, 7.b klase\nMatemātika")
    await anna.types(GOALS)
    await anna.sees("Matemātika: mērķis 8")
