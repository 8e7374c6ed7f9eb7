"""Figures → a table, and the machine they were measured on."""

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.benchmarks.crowd import Kind
from tests.benchmarks.figures import Figures
from tests.benchmarks.trial import Plan

PACKAGES = ("python-telegram-bot", "aiogram", "aiohttp", "sqlcipher3")
TITLES: dict[Kind, str] = {
    "tap": "A tap. Ours: a subject's grades out of the store. The others: an echo of the tap. "
    "Two calls each: answerCallbackQuery, editMessageText. Slow calls: each takes 50 ms",
    "message": "A written message, echoed. One call: sendMessage",
}


def machine() -> dict[str, Any]:
    """What the figures depend on."""
    info = Path("/proc/cpuinfo").read_text("utf-8", "replace") if Path("/proc/cpuinfo").exists() else ""
    model = next((line.partition(": ")[2] for line in info.splitlines() if line.startswith("model name")), "")
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "processor": model or platform.processor(),
        "cores": len(os.sched_getaffinity(0)),
        "load_average": round(os.getloadavg()[0], 1),
        "python": platform.python_version(),
        "packages": {name: version(name) for name in PACKAGES},
    }


def as_json(rows: Sequence[Figures], plan: Plan, before: dict[str, Any]) -> dict[str, Any]:
    """Everything that a later run may be compared with."""
    return {
        "machine": before,
        "plan": {
            "rounds": plan.rounds,
            "seconds": plan.flood.seconds,
            "rate": plan.rate,
            "window": plan.window,
            "slow_window": plan.slow_window,
            "students": plan.students,
            "parents": plan.parents,
        },
        "figures": [row.to_json() for row in rows],
    }


def show(rows: Sequence[Figures], plan: Plan, before: dict[str, Any], console: Console) -> None:
    """Print a table for each kind."""
    for kind, title in TITLES.items():
        console.print(_table([row for row in rows if row.kind == kind], plan, title))
    packages = ", ".join(f"{name} {number}" for name, number in before["packages"].items())
    console.print(
        f"{before['at']}; {before['processor']}, {before['cores']} cores, "
        f"load {before['load_average']} before; Python {before['python']}; {packages}; "
        f"{plan.students} students; medians of {plan.rounds} rounds."
    )
    if any(row.is_bound_elsewhere for row in rows):
        console.print("≥: something else than the bot was the limit; compare the processor time instead.")


def _table(rows: Sequence[Figures], plan: Plan, title: str) -> Table:
    table = Table(title=title, title_justify="left")
    has_slow = any(row.slow_per_second is not None for row in rows)
    table.add_column("bot", no_wrap=True)
    headings = ["updates/s", "× stock", "× floor", "CPU ms", "× stock", "× floor", "of core"]
    headings += [f"p50 ms at {plan.rate:g}/s", "p99 ms", *(["slow calls: updates/s", "× stock"] * has_slow)]
    for heading in [*headings, "peak MB"]:
        table.add_column(heading, justify="right")
    for row in rows:
        slow = [f"{row.slow_per_second or 0:.0f}", f"{row.slow_of_stock or 0:.1f}"] if has_slow else []
        table.add_row(
            row.name,
            f"{'≥ ' if row.is_bound_elsewhere else ''}{row.per_second:.0f}",
            f"{row.of_stock:.2f}",
            f"{row.of_floor:.2f}",
            f"{row.cpu_ms:.2f}",
            f"{row.cpu_of_stock:.2f}",
            f"{row.cpu_of_floor:.1f}",
            f"{row.bot_core:.0%}",
            f"{row.p50_ms:.1f}",
            f"{row.p99_ms:.1f}",
            *slow,
            f"{row.megabytes:.0f}",
        )
    return table
