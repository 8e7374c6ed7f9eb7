"""Reckoning ahead: what an average would be, and what a target takes."""

import pytest

from conversations import supposed
from conversations.grade_taps import AskNeeded, SupposeMarks
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, MATHS, MOTHER, MUSIC, Families
from tests.screens import labels, taps, turn

MATHS_NOW = {"child": ANNA, "subject": MATHS, "year": 2026, "number": 1}


@pytest.fixture
def engine() -> str:
    """What a screen looks like does not hang on the engine."""
    return "sqlite"


@pytest.fixture
async def school(store: Store) -> Families:
    """Anna has 7 and 6 in mathematics."""
    school = await Families.at(store)
    for day, written in (("2026-11-05", "7"), ("2026-11-10", "6")):
        await school.mark(await school.work(MATHS, day), ANNA, written)
    return school


@pytest.fixture
async def mother(school: Families) -> Viewer:
    return await school.link(MOTHER, ANNA, "mother")


async def test_marks_that_are_not_there_are_marked_as_a_calculation(school: Families, mother: Viewer) -> None:
    async with turn(school, mother) as now:
        asked = await supposed.what_if(now, SupposeMarks(marks="", **MATHS_NOW))
        nine = await supposed.what_if(now, taps(asked)["9"])
        ten = await supposed.what_if(now, taps(nine)["10"])
        less = await supposed.what_if(now, taps(ten)["Noņemt pēdējo"])
        none = await supposed.what_if(now, taps(ten)["Sākt no jauna"])
        full = await supposed.what_if(now, SupposeMarks(marks="1" * 12, **MATHS_NOW))
    assert ten.text.text.split("\n")[1:] == [
        "Matemātika",
        "Aprēķins, nevis atzīme",
        "Vidējā tagad: 6,50 (2 atzīmes)",
        "",
        "Ja vēl būtu: 9, 10",
        "Vidējā: 6,50 → 8,00",
    ]
    assert less.text == nine.text
    assert none.text == asked.text
    assert labels(full)[0] == ["Noņemt pēdējo", "Sākt no jauna"]  # no more fit a button


@pytest.mark.parametrize(
    ("target", "lines"),
    [
        (
            8,
            [
                "Lai vidējā noapaļotos uz 8, pietiek ar vienu no šiem:",
                "1 × 10",
                "2 × 9",
                "4 × 8",
                "Tikai ar atzīmēm zem 8 tas nav iespējams.",
                "",
                "Noapaļojot vidējā no 7,50 ir 8. Semestra vērtējumu izliek skolotājs, un tas var atšķirties.",
            ],
        ),
        (
            7,
            [
                "Vidējā jau noapaļojas uz 7 vai vairāk.",
                "Lai tā paliktu, nākamā atzīme nedrīkst būt zemāka par 7.",
                "",
                "Noapaļojot vidējā no 6,50 ir 7. Semestra vērtējumu izliek skolotājs, un tas var atšķirties.",
            ],
        ),
    ],
)
async def test_what_a_target_takes(school: Families, mother: Viewer, target: int, lines: list[str]) -> None:
    async with turn(school, mother) as now:
        screen = await supposed.what_is_needed(now, AskNeeded(target=target, **MATHS_NOW))
    assert screen.text.text.split("\n")[5:] == lines
    assert f"• {target}" in labels(screen)[0]


async def test_a_target_out_of_reach_is_called_so(school: Families, mother: Viewer) -> None:
    for day in range(1, 20):
        await school.mark(await school.work(MUSIC, f"2026-11-{day:02}"), ANNA, "4")
    async with turn(school, mother) as now:
        asked = AskNeeded(target=9, **{**MATHS_NOW, "subject": MUSIC})
        screen = await supposed.what_is_needed(now, asked)
        nearer = await supposed.what_is_needed(now, asked.model_copy(update={"target": 7}))
    assert "vairs nav reāli sasniegt: vajadzētu vairāk nekā 30 × 10." in screen.text.text
    assert "14 × 10\n19 × 9\nvairāk nekā 30 × 8\nvairāk nekā 30 × 7\n" in nearer.text.text
