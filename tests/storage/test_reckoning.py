"""What an average would be, and what a goal takes: reckoned two ways and compared."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import reckoning
from storage.marks import mean

MARKS = st.lists(st.integers(1, 10), min_size=1, max_size=25)


def reaches(points: list[int], target: int) -> bool:
    return 2 * sum(points) >= (2 * target - 1) * len(points)


def test_one_mark_more_and_one_less() -> None:
    assert reckoning.with_marks((7, 6), (9,)) == Decimal("7.33")
    assert reckoning.with_marks((), (9, 10)) == Decimal("9.50")
    assert reckoning.with_marks((), ()) is None
    assert reckoning.without((7, 6, 9), 9) == Decimal("6.50")
    assert reckoning.without((7, 7), 7) == Decimal("7.00")
    assert reckoning.without((7,), 7) is None


@pytest.mark.parametrize(
    ("points", "target", "ways"),
    [
        ((7, 6), 8, ((10, 1), (9, 2), (8, 4))),
        ((), 7, ((10, 1), (9, 1), (8, 1), (7, 1))),
        ((4, 4, 4, 4), 10, ((10, 44),)),  # said as it is: no term has so many marks
    ],
)
def test_the_ways_to_a_target(
    points: tuple[int, ...], target: int, ways: tuple[tuple[int, int], ...]
) -> None:
    assert reckoning.needed(points, target) == reckoning.Needed(target, False, ways, None)


def test_a_target_that_is_reached_says_what_keeps_it() -> None:
    assert reckoning.needed((7, 6), 7) == reckoning.Needed(7, True, (), 7)  # 6,50 rounds to 7
    assert reckoning.needed((10, 10, 10), 7) == reckoning.Needed(7, True, (), 1)
    assert reckoning.threshold(7) == Decimal("6.5")


@settings(max_examples=150)
@given(points=MARKS, target=st.integers(4, 10))
def test_each_way_is_enough_and_one_mark_less_is_not(points: list[int], target: int) -> None:
    found = reckoning.needed(points, target)
    assert found.is_reached == reaches(points, target)
    if found.is_reached:
        assert found.floor is not None
        assert reaches([*points, found.floor], target)
        assert found.floor == 1 or not reaches([*points, found.floor - 1], target)
        return
    assert [mark for mark, _ in found.ways] == list(range(10, target - 1, -1))
    for mark, count in found.ways:
        assert reaches([*points, *[mark] * count], target)
        assert not reaches([*points, *[mark] * (count - 1)], target)
    # Marks below the target never lead there, however many.
    assert not reaches([*points, *[target - 1] * 1000], target)


@settings(max_examples=50)
@given(points=MARKS, more=MARKS)
def test_what_was_added_and_taken_away_again_changes_nothing(points: list[int], more: list[int]) -> None:
    assert reckoning.with_marks(points, more) == mean(sum(points + more), len(points + more))
    assert reckoning.without([*points, more[0]], more[0]) == reckoning.with_marks(points, ())
