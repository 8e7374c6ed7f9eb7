"""One row's values, read as what they must be; each fault is kept with file, line and column."""

import re
from collections.abc import Collection
from typing import Final

from storage.oneroster.faults import Findings
from storage.oneroster.lines import Line
from storage.oneroster.values import is_date, name_form

_TIME: Final = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_SHOWN: Final = 60


class Cells:
    """A row of a table. What is wrong reads as None and makes the row faulty."""

    def __init__(self, table: str, line: Line, findings: Findings) -> None:
        self._file, self._line, self._findings = f"{table}.csv", line, findings
        self.is_faulty = False

    def fault(self, code: str, column: str | None = None, **facts: str | int) -> None:
        """Keeps what is wrong here."""
        self.is_faulty = True
        self._findings.fault(code, self._file, self._line.number, column, **facts)

    def text(self, column: str) -> str | None:
        """A value as it stands; None where there is none."""
        found = name_form(self._line.values.get(column, ""))
        return found or None

    def needed(self, column: str) -> str | None:
        """A value that must be there."""
        found = self.text(column)
        if found is None:
            self.fault("required", column)
        return found

    def day(self, column: str, *, may_lack: bool = False) -> str | None:
        """A date as ISO text."""
        return self._checked(column, "date", may_lack=may_lack)

    def time(self, column: str) -> str | None:
        """HH:MM."""
        return self._checked(column, "time", may_lack=False)

    def number(self, column: str, low: int, high: int) -> int | None:
        """A whole number between the two."""
        found = self.needed(column)
        if found is None:
            return None
        if re.fullmatch(r"[0-9]{1,2}", found) is None or not low <= int(found) <= high:
            self.fault("whole", column, value=found[:_SHOWN], low=low, high=high)
            return None
        return int(found)

    def word(self, column: str, words: Collection[str], usual: str | None = None) -> str | None:
        """One of the words; ``usual`` where none stands."""
        found = self.text(column) or usual
        if found is None:
            self.fault("required", column)
        elif found not in words:
            self.fault("enumeration", column, value=found[:_SHOWN], wanted=", ".join(sorted(words)))
            return None
        return found

    def _checked(self, column: str, code: str, *, may_lack: bool) -> str | None:
        found = self.text(column) if may_lack else self.needed(column)
        if found is None:
            return None
        if not (is_date(found) if code == "date" else _TIME.fullmatch(found)):
            self.fault(code, column, value=found[:_SHOWN])
            return None
        return found
