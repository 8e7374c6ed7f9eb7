"""What an average would be: without a mark, with marks still to come, and what a goal would take.

Averages round half up to a whole mark, so a goal of 7 is reached from 6,50 on. Nothing here asks the store.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from storage.marks import mean

BEST: Final = 10
WORST: Final = 1


def with_marks(points: Sequence[int], more: Sequence[int]) -> Decimal | None:
    """The average if these marks came as well; None where there are none at all."""
    every = [*points, *more]
    return mean(sum(every), len(every)) if every else None


def without(points: Sequence[int], one: int) -> Decimal | None:
    """The average if one of the marks were not there; None where it is the only one."""
    left = list(points)
    left.remove(one)
    return mean(sum(left), len(left)) if left else None


def threshold(target: int) -> Decimal:
    """From which average on the target counts as reached: 7 → 6,50."""
    return Decimal(10 * target - 5).scaleb(-1)


@dataclass(frozen=True, slots=True)
class Needed:
    """What a target takes. ``ways``: (mark, how many of it), best first; ``floor``: see :func:`needed`."""

    target: int
    is_reached: bool
    ways: tuple[tuple[int, int], ...]
    floor: int | None


def needed(points: Sequence[int], target: int) -> Needed:
    """How many of one mark alone bring the average to the target, for every mark with which it is possible.

    Once the target is reached there are no ways; ``floor`` is then the lowest next mark that keeps it.
    """
    total, count = sum(points), len(points)
    # In halves of a point: whole numbers, no rounding on the way.
    lacking = (2 * target - 1) * count - 2 * total
    if count and lacking <= 0:
        keeping = (2 * target - 1) * (count + 1) - 2 * total
        return Needed(target, True, (), max(WORST, -(-keeping // 2)))
    ways = [
        (mark, max(1, -(-lacking // (2 * mark - (2 * target - 1))))) for mark in range(BEST, target - 1, -1)
    ]
    return Needed(target, False, tuple(ways), None)


def rounded(points: Sequence[int]) -> int | None:
    """The whole mark that marks come to, half up; None where there are none.

    Out of the marks themselves: an average that was rounded to hundredths would round 7,495 up twice.
    """
    return (2 * sum(points) + len(points)) // (2 * len(points)) if points else None
