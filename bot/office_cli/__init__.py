"""`eklase school …`: everything the office can do in chat, for the operator's console and scripts.

    new ──► settings · terms · holidays ──► class ──► staff ──► (import, export) ──► year ──► figures · log

Each command opens the store, does one thing as the operator (storage/managing.py) and prints it: a table for
people at a terminal, tab-separated lines in a pipe, JSON with --json. A refusal is one line and an exit code:
2 an argument, 3 the store says no.
"""

from typing import Any

import typer

from bot.office_cli import calendar, classes, export, figures, founding, log, rules, staff, tables, year
from bot.office_cli.desk import Desk

__all__ = ["Desk", "office_commands"]


def office_commands(app: typer.Typer, desk: Desk) -> None:
    """Add the commands to `eklase school`."""
    parts: tuple[Any, ...] = (founding, rules, calendar, classes, staff, year, export, tables, figures, log)
    for part in parts:
        part.add(app, desk)
