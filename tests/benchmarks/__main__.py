"""`python -m tests.benchmarks`, that is `make bench`."""

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from tests.benchmarks import report
from tests.benchmarks.figures import figures
from tests.benchmarks.load import Amount
from tests.benchmarks.profiling import profile
from tests.benchmarks.trial import Plan, run


def main() -> None:
    """Measure, and print tables, JSON or a profile."""
    given = _arguments()
    amount = Amount(given.seconds)
    plan = Plan(
        rounds=given.rounds,
        flood=amount,
        pace=amount,
        rate=given.rate,
        students=given.students,
        is_pinned=not given.unpinned,
    )
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    with tempfile.TemporaryDirectory(prefix="eklase-bench-") as folder:
        if given.profile:
            found, text = asyncio.run(profile(plan, Path(folder)))
            sys.stdout.write(f"{found.answers} answers, {found.cpu_ms:.2f} ms CPU each (profiled)\n{text}")
            return
        before = report.machine()
        trial = asyncio.run(run(plan, Path(folder), errors.print))
    rows = figures(trial, plan.contestants)
    # As wide as it has to be: a table in a log is read without a terminal.
    report.show(rows, plan, before, Console(width=165, highlight=False, stderr=given.json))
    if given.json:
        json.dump(report.as_json(rows, plan, before), sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")


def _arguments() -> argparse.Namespace:
    plan = Plan()
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description="Updates a second of this bot beside echo bots, side by side; see docs/speed.md.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--rounds", type=int, default=plan.rounds, help="how often each bot has its turn")
    parser.add_argument("--seconds", type=float, default=plan.flood.seconds, help="of each measurement")
    parser.add_argument(
        "--rate", type=float, default=plan.rate, help="updates a second while latency is measured"
    )
    parser.add_argument("--students", type=int, default=plan.students, help="how large the school is")
    parser.add_argument("--json", action="store_true", help="figures as JSON; the tables go to stderr")
    parser.add_argument(
        "--profile", action="store_true", help="only where this bot's own time goes (cProfile)"
    )
    parser.add_argument("--unpinned", action="store_true", help="leave the cores to the system")
    return parser.parse_args()


if __name__ == "__main__":
    main()
