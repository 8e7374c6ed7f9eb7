"""The whole trial: every bot a process of its own, all at work at once, loaded in turn, round by round.

Whoever is not loaded waits for updates and costs nothing. Rounds alternate between the bots, so that whatever
else the machine does falls on all of them.
"""

import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.simulator import Simulator, serve
from tests.benchmarks.contestants import CONTESTANTS, Contestant
from tests.benchmarks.crowd import Crowd, Kind
from tests.benchmarks.load import Amount, Flood, Pace, flood, pace
from tests.benchmarks.process import BotProcess
from tests.benchmarks.school import Parent, prepare

SLOW_SECONDS = 0.05
WARM_UP = Amount(0.0, answers=150)


@dataclass(frozen=True)
class Plan:
    """How much is measured. ``window``: how many ask at once; ``slow_window``: where calls take 50 ms."""

    rounds: int = 5
    flood: Amount = field(default_factory=lambda: Amount(3.0))
    pace: Amount = field(default_factory=lambda: Amount(3.0))
    rate: float = 50.0
    window: int = 64
    slow_window: int = 128
    students: int = 3_000
    parents: int = 500
    contestants: tuple[Contestant, ...] = CONTESTANTS
    warm_up: Amount = WARM_UP
    is_pinned: bool = True


@dataclass(frozen=True)
class Round:
    """What one round showed of one bot. ``slow``: the flood while every call takes 50 ms."""

    flood: Flood
    pace: Pace
    slow: Flood | None


@dataclass
class Trial:
    """All rounds by bot and kind, and the most memory each bot held."""

    rounds: dict[tuple[str, Kind], list[Round]] = field(default_factory=dict)
    megabytes: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Runner:
    """One bot at work, and the people who talk to it."""

    contestant: Contestant
    process: BotProcess
    crowd: Crowd


Progress = Callable[[str], None]


async def run(plan: Plan, folder: Path, progress: Progress) -> Trial:
    """Measure in an empty folder."""
    trial = Trial()
    with pinned(is_wanted=plan.is_pinned) as core:
        parents = await prepared(plan, folder)
        progress(f"{plan.students} students, {len(parents)} parents linked")
        async with all_running(plan, folder, parents, core) as runners:
            for runner in runners:
                await warmed(plan, runner)
            for number in range(1, plan.rounds + 1):
                for runner in runners:
                    for kind in runner.contestant.kinds:
                        found = await _measured(plan, runner, kind)
                        trial.rounds.setdefault((runner.contestant.name, kind), []).append(found)
                        progress(f"round {number}: {runner.contestant.name}, {kind}: {_line(found)}")
            for runner in runners:
                trial.megabytes[runner.contestant.name] = runner.process.peak_megabytes()
    return trial


async def prepared(plan: Plan, folder: Path) -> list[Parent]:
    """The school with parents linked to those of the bots that are ours."""
    ours = [one.bot_id for one in plan.contestants if one.is_ours] or [1]
    return await prepare(folder, students=plan.students, parents=plan.parents, bot_ids=ours)


@asynccontextmanager
async def all_running(
    plan: Plan, folder: Path, parents: list[Parent], core: int | None, profile: Path | None = None
) -> AsyncIterator[list[Runner]]:
    """Telegram and every bot; they end with the block."""
    simulator = Simulator(flood_control=False, webhook_delay_scale=0.0)
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(serve(simulator))
        runners = []
        for one in plan.contestants:
            crowd = await Crowd.gather(simulator, one.token, parents)
            process = await BotProcess.start(
                one.module,
                one.arguments(url, folder, profile),
                log=folder / f"{one.bot_id}.log",
                core=core,
            )
            stack.push_async_callback(process.stop)
            runners.append(Runner(one, process, crowd))
        yield runners


@contextmanager
def pinned(*, is_wanted: bool) -> Iterator[int | None]:
    """The load generator on the first core; yields the last one, for bots. None: there is one core only."""
    before = os.sched_getaffinity(0)
    if not is_wanted or len(before) == 1:
        yield None
        return
    os.sched_setaffinity(0, {min(before)})
    try:
        yield max(before)
    finally:
        os.sched_setaffinity(0, before)


async def warmed(plan: Plan, runner: Runner) -> None:
    """The bot is up and has met each kind of update."""
    for kind in runner.contestant.kinds:
        runner.crowd.kind = kind
        work = flood(runner.crowd, plan.warm_up, window=plan.window, cpu=runner.process.cpu_seconds)
        await runner.process.unless_ended(work)


async def _measured(plan: Plan, runner: Runner, kind: Kind) -> Round:
    process, crowd = runner.process, runner.crowd
    crowd.kind = kind
    cpu = process.cpu_seconds
    flooded = await process.unless_ended(flood(crowd, plan.flood, window=plan.window, cpu=cpu))
    paced = await process.unless_ended(pace(crowd, plan.pace, rate=plan.rate))
    slow = await process.unless_ended(_slow(plan, crowd, cpu)) if kind == "tap" else None
    return Round(flooded, paced, slow)


async def _slow(plan: Plan, crowd: Crowd, cpu: Callable[[], float]) -> Flood:
    faults = crowd.simulator.faults
    faults.add("slow", seconds=SLOW_SECONDS, times=None)
    try:
        # The rest may be quick: a bot that takes one update at a time would be long at it.
        return await flood(crowd, plan.flood, window=plan.slow_window, cpu=cpu, finish=faults.clear)
    finally:
        faults.clear()


def _line(found: Round) -> str:
    slow = "" if found.slow is None else f", {found.slow.per_second:.0f}/s at 50 ms a call"
    return (
        f"{found.flood.per_second:.0f}/s, {found.flood.cpu_ms:.2f} ms CPU, "
        f"p50 {found.pace.percentile_ms(50):.1f} ms{slow}"
    )
