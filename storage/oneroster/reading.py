"""A set read into the scratch file: every file once, row by row, with all that is wrong in it."""

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

from storage.oneroster import lines, manifest
from storage.oneroster.faults import Findings
from storage.oneroster.files import Budget, Set, opened
from storage.oneroster.layouts import IGNORED, LAYOUTS
from storage.oneroster.manifest import Manifest, Mode
from storage.oneroster.mapping import RECORDS
from storage.oneroster.records import Reader
from storage.oneroster.scratch import Scratch

Progress = Callable[[str, int, int | None], None]
"""Told again and again: what is under way, how much of it is done, of how much."""
BATCH = 1000
T = TypeVar("T")


def quietly(stage: str, done: int, total: int | None) -> None:
    """Tells nobody."""


def read(source: Path | bytes, scratch: Scratch, findings: Findings, progress: Progress) -> Manifest:
    """The set's manifest; its records are in the scratch file. SetRefused with everything that is wrong."""
    with opened(source) as found:
        size = found.size
        budget = Budget(lambda used: progress("reading", used, size))
        said = manifest.read(found, budget, findings)
        for file in RECORDS:
            if said.modes[file] != "absent":
                _file(found, file, said.modes[file], budget, scratch, findings)
        for file in sorted(IGNORED):
            if said.modes[file] != "absent":
                findings.note("file-ignored", f"{file}.csv")
    findings.refuse()
    return said


def _file(found: Set, file: str, mode: Mode, budget: Budget, scratch: Scratch, findings: Findings) -> None:
    name = f"{file}.csv"
    reader = Reader(file, mode, findings)
    with found.stream(name, budget) as stream:
        rows = reader.read(lines.rows(name, stream, LAYOUTS[file], findings))
        for batch in batches(rows, BATCH):
            for row in scratch.take(file, batch):
                findings.fault("duplicate", name, row.line, "sourcedId", value=row.sourced_id)
            scratch.refer(reader.references)
            reader.references.clear()


def batches(rows: Iterator[T], most: int) -> Iterator[list[T]]:
    """Lists of so many at most."""
    while batch := list(islice(rows, most)):
        yield batch
