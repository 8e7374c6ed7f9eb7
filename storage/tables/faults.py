"""What is wrong with our own tables: OneRoster's faults of files and lines, and sentences of our own."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from storage.oneroster import faults
from storage.oneroster.faults import Fault, Findings

SENTENCES: Final[Mapping[str, str]] = {
    **faults.SENTENCES,
    # files and lines
    "unknown-file": "Only bells.csv, lessons.csv, absences.csv and remarks.csv are read: take it out.",
    "no-tables": "None of bells.csv, lessons.csv, absences.csv and remarks.csv is here.",
    "no-rows": "The file holds no rows: leave it out.",
    "header-unknown": "There is no such column here: take it out.",
    # values
    "time": "«{value}» is not a time HH:MM.",
    "whole": "«{value}» is not a whole number from {low} to {high}.",
    "times-reversed": "The lesson ends before it begins.",
    "bells-overlap": "This lesson and lesson {other} overlap.",
    "twice": "This row stands in the file twice: keep one of them.",
    "too-long": "The text is longer than {most} characters.",
    "not-asked": "This column belongs to rows of part {wanted} alone: clear it.",
    "one-day": "A part of a day is one day: firstDay and lastDay must be the same.",
    # what the school makes of it
    "nobody": "The school has no {who} «{value}»: a sourcedId, or a personal code NNNNNN-NNNNN.",
    "no-group": "The school has no teaching group «{value}».",
    "no-group-said": "A group is needed: classSourcedId, or subject and class.",
    "several-groups": "{count} groups fit «{value}»: say classSourcedId.",
    "lesson-overlap": "This group has that lesson already from {value}: end that row by its until first.",
    "not-guardian": "«{value}» does not answer for this student today.",
    "clash": "The store has another report of the same lessons, from {value}: decide that one in the chat.",
    "reported-otherwise": "The store has this report with another {field}: a report is not changed here.",
}


@dataclass(frozen=True, slots=True)
class TableFault(Fault):
    """A finding in one of our tables."""

    @property
    def sentence(self) -> str:
        """In English, for the operator."""
        return SENTENCES[self.code].format_map(self.facts)


class TableFindings(Findings):
    """Collects the faults of tables."""

    def fault(
        self,
        code: str,
        file: str | None = None,
        line: int | None = None,
        column: str | None = None,
        **facts: str | int,
    ) -> None:
        """Keeps a fault; raises SetRefused when there are too many to go on."""
        self.faults.append(TableFault(code, file, line, column, facts))
        if len(self.faults) >= faults.MOST:
            self.refuse()
