"""Which new marks are worth a notice: «zemāk par 4», «ja vidējā krīt»."""

from datetime import timedelta

import pytest

from conversations.thresholds import is_worth
from storage.preferences import Preferences
from storage.store import Store
from tests.families import ANNA, LATVIAN, MATHS, MOTHER, NOW, Families, turn_of

BELOW_4 = Preferences(marks_below=4)
FALLING = Preferences(average_falls=True)
BOTH = Preferences(marks_below=4, average_falls=True)


@pytest.fixture
def engine() -> str:
    """It is reckoned, not asked of the store."""
    return "sqlite"


@pytest.fixture
async def school(store: Store) -> Families:
    return await Families.at(store)


@pytest.mark.parametrize(
    ("written", "below", "falling"),
    [
        ("3", True, True),
        ("4", False, True),  # not below four
        ("7", False, False),  # an average of 7,00 does not fall
        ("10", False, False),
        ("nv", True, True),
        ("ni", True, True),
        ("A", True, True),
        ("39%", True, False),
        ("40%", False, False),
    ],
)
async def test_a_mark_among_others(school: Families, written: str, below: bool, falling: bool) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    for before in ("6", "8"):
        await school.mark(await school.work(MATHS, "2026-11-16"), ANNA, before)
    number = await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, written)
    async with school.store.reading() as tx:
        turn = turn_of(tx, mother)
        assert await is_worth(turn, Preferences(), number)
        worth = [await is_worth(turn, wanted, number) for wanted in (BELOW_4, FALLING, BOTH)]
    assert worth == [below, falling, below or falling]


async def test_a_correction_is_held_against_what_it_corrects(school: Families) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    work = await school.work(MATHS, "2026-11-20")
    first = await school.mark(work, ANNA, "8", at=NOW - timedelta(days=1))
    worse = await school.mark(work, ANNA, "5", corrects=first)
    alone = await school.mark(await school.work(LATVIAN, "2026-11-20"), ANNA, "1")
    async with school.store.reading() as tx:
        turn = turn_of(tx, mother)
        assert await is_worth(turn, FALLING, worse)
        assert not await is_worth(turn, BELOW_4, worse)
        assert not await is_worth(turn, FALLING, alone)  # the first of its subject lets nothing fall
        assert await is_worth(turn, BELOW_4, 999_999)  # not there: its topic decides
