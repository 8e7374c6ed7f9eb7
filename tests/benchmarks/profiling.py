"""Where our own time goes: one flood, with the bot under cProfile.

Only the event loop's thread is seen; what SQLite does in its own threads is not. cProfile makes small
functions look dearer than they are: believe the order, measure the gain.
"""

import pstats
from dataclasses import replace
from io import StringIO
from pathlib import Path

from tests.benchmarks.contestants import OURS
from tests.benchmarks.load import Flood, flood
from tests.benchmarks.trial import Plan, all_running, pinned, prepared, warmed

MOST = 45


async def profile(plan: Plan, folder: Path) -> tuple[Flood, str]:
    """What was answered, and the dearest functions: by their own time, then with all that they call."""
    plan = replace(plan, contestants=(OURS,))
    file = folder / "profile"
    with pinned(is_wanted=plan.is_pinned) as core:
        parents = await prepared(plan, folder)
        async with all_running(plan, folder, parents, core, file) as [runner]:
            await warmed(plan, runner)
            work = flood(runner.crowd, plan.flood, window=plan.window, cpu=runner.process.cpu_seconds)
            found = await runner.process.unless_ended(work)
    return found, _dearest(file)


def _dearest(file: Path) -> str:
    text = StringIO()
    stats = pstats.Stats(str(file), stream=text)
    stats.strip_dirs()
    for order in ("tottime", "cumulative"):
        stats.sort_stats(order).print_stats(MOST)
    return text.getvalue()
