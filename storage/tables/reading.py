"""The rows of the tables out of a folder or a zip, with every fault of files and lines."""

from collections.abc import Mapping
from pathlib import Path

from storage.oneroster import lines
from storage.oneroster.faults import SetRefused
from storage.oneroster.files import Budget, opened
from storage.oneroster.lines import Line
from storage.tables.faults import TableFault, TableFindings
from storage.tables.layouts import LAYOUTS

Given = Mapping[str, tuple[Line, ...]]
"""Rows by table; a table that was not given is not there."""


def read(source: Path | bytes) -> Given:
    """All rows. SetRefused with everything that is wrong with the files themselves."""
    findings = TableFindings()
    known = {f"{table}.csv": table for table in LAYOUTS}
    given: dict[str, tuple[Line, ...]] = {}
    with opened(source) as found:
        for name in found.names:
            if name not in known:
                findings.fault("unknown-file", name[:80])
        budget = Budget()
        for name, table in known.items():
            if name in found.names:
                with found.stream(name, budget) as stream:
                    given[table] = tuple(lines.rows(name, stream, LAYOUTS[table], findings))
    findings.refuse()
    if not given:
        raise SetRefused([TableFault("no-tables")])
    return given
