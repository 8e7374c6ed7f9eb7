"""Rounds → figures: medians, and ratios of what stood side by side in the same round."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

from tests.benchmarks.contestants import STOCK, Contestant
from tests.benchmarks.crowd import Kind
from tests.benchmarks.trial import Round, Trial

FULL = 0.85
"""A bot that had so much of a core was held back by nothing else."""


@dataclass(frozen=True)
class Figures:
    """One row. ``of_…``: updates a second, times those of that bot; ``cpu_of_…``: the same of processor time.

    ``bot_core``, ``load_core``: how much of its core the bot and the load generator got while flooded.
    """

    name: str
    kind: Kind
    per_second: float
    of_stock: float
    of_floor: float
    cpu_ms: float
    cpu_of_stock: float
    cpu_of_floor: float
    bot_core: float
    load_core: float
    p50_ms: float
    p99_ms: float
    slow_per_second: float | None
    slow_of_stock: float | None
    megabytes: float

    @property
    def is_bound_elsewhere(self) -> bool:
        """Whether something else was the limit: the load generator, or other programs on the bot's core."""
        return self.bot_core < FULL

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def figures(trial: Trial, contestants: Iterable[Contestant]) -> list[Figures]:
    """A row for each bot and kind."""
    return [_row(trial, one, kind) for one in contestants for kind in one.kinds]


def _row(trial: Trial, one: Contestant, kind: Kind) -> Figures:
    rounds = trial.rounds[one.name, kind]
    stock, floor = trial.rounds[STOCK, kind], trial.rounds[one.floor, kind]
    slow = [found.slow.per_second for found in rounds if found.slow is not None]
    slow_stock = [found.slow.per_second for found in stock if found.slow is not None]
    return Figures(
        name=one.name,
        kind=kind,
        per_second=_median(rounds, _pace_of),
        of_stock=_ratio(rounds, stock, _pace_of),
        of_floor=_ratio(rounds, floor, _pace_of),
        cpu_ms=_median(rounds, _cpu_of),
        cpu_of_stock=_ratio(rounds, stock, _cpu_of),
        cpu_of_floor=_ratio(rounds, floor, _cpu_of),
        bot_core=_median(rounds, lambda found: found.flood.busy),
        load_core=_median(rounds, lambda found: found.flood.load),
        p50_ms=_median(rounds, lambda found: found.pace.percentile_ms(50)),
        p99_ms=_median(rounds, lambda found: found.pace.percentile_ms(99)),
        slow_per_second=median(slow) if slow else None,
        slow_of_stock=median(_divided(slow, slow_stock)) if slow else None,
        megabytes=trial.megabytes[one.name],
    )


def _pace_of(found: Round) -> float:
    return found.flood.per_second


def _cpu_of(found: Round) -> float:
    return found.flood.cpu_ms


def _median(rounds: Iterable[Round], of: Callable[[Round], float]) -> float:
    return median(of(found) for found in rounds)


def _ratio(rounds: Sequence[Round], others: Sequence[Round], of: Callable[[Round], float]) -> float:
    return median(_divided([of(found) for found in rounds], [of(found) for found in others]))


def _divided(values: Sequence[float], others: Sequence[float]) -> list[float]:
    # A tiny run may be over within one tick of Linux's clock of processor time.
    return [value / (other or float("inf")) for value, other in zip(values, others, strict=True)]
