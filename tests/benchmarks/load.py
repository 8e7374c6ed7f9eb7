"""How a bot is loaded: as much as it can take, or at a fixed pace."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter, process_time

from tests.benchmarks.crowd import Crowd


@dataclass(frozen=True)
class Amount:
    """How long, or, where ``answers`` is given, how many."""

    seconds: float
    answers: int | None = None


@dataclass(frozen=True)
class Flood:
    """What came of asking as fast as the bot answers. ``load``: how busy the load generator's core was."""

    answers: int
    seconds: float
    cpu_seconds: float
    load: float

    @property
    def per_second(self) -> float:
        return self.answers / self.seconds

    @property
    def cpu_ms(self) -> float:
        """The bot's processor time per update."""
        return self.cpu_seconds / max(1, self.answers) * 1000

    @property
    def busy(self) -> float:
        """How much of its core the bot used."""
        return self.cpu_seconds / self.seconds


@dataclass(frozen=True)
class Pace:
    """Seconds until each answer at a fixed pace, shortest first."""

    latencies: tuple[float, ...]

    def percentile_ms(self, percent: float) -> float:
        """Nearest rank."""
        rank = max(1, -(-len(self.latencies) * percent // 100))
        return self.latencies[int(rank) - 1] * 1000


@dataclass(frozen=True)
class _Moment:
    """What is read at the beginning and at the end."""

    answers: int
    at: float
    cpu: float
    load: float


def _nothing() -> None:
    pass


async def flood(
    crowd: Crowd,
    amount: Amount,
    *,
    window: int,
    cpu: Callable[[], float],
    finish: Callable[[], None] = _nothing,
) -> Flood:
    """``window`` people ask again and again, each as soon as they are answered.

    ``cpu`` reads the bot's processor time; ``finish`` is called when all is measured, the last not answered.
    """
    asked = 0
    over = asyncio.Event()

    async def person() -> None:
        nonlocal asked
        while not over.is_set() and (amount.answers is None or asked < amount.answers):
            asked += 1
            await crowd.ask()

    with crowd.watching():
        begin = _moment(crowd, cpu)
        async with asyncio.TaskGroup() as people:
            crowding = [people.create_task(person()) for _ in range(window)]
            if amount.answers is None:
                await asyncio.sleep(amount.seconds)
            else:
                await asyncio.wait(crowding)
            # What is answered while the last ones finish no longer counts.
            end = _moment(crowd, cpu)
            over.set()
            finish()
    return Flood(end.answers - begin.answers, end.at - begin.at, end.cpu - begin.cpu, _busy(begin, end))


async def pace(crowd: Crowd, amount: Amount, *, rate: float) -> Pace:
    """``rate`` people a second ask, whether or not the ones before were answered.

    Latency counts from when somebody was to ask: a load generator that is late makes it longer, not shorter.
    """
    asks = amount.answers or int(amount.seconds * rate)
    with crowd.watching():
        begin = perf_counter()
        async with asyncio.TaskGroup() as people:
            asking = []
            for number in range(asks):
                due = begin + number / rate
                await asyncio.sleep(max(0.0, due - perf_counter()))
                asking.append(people.create_task(crowd.ask(since=due)))
    return Pace(tuple(sorted(task.result() for task in asking)))


def _moment(crowd: Crowd, cpu: Callable[[], float]) -> _Moment:
    return _Moment(crowd.answers, perf_counter(), cpu(), process_time())


def _busy(begin: _Moment, end: _Moment) -> float:
    return (end.load - begin.load) / (end.at - begin.at)
