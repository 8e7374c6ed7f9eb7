"""What the demo knows of a school subject."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Texts = Mapping[int, tuple[str, ...]]
"""Texts by the grade from which they hold: {1: …, 4: …} is one list for 1 to 3 and one from 4 on."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A subject.

    `hours`: lessons a week in grades 1 to 12, one character a grade (`.` for none). `department`: teachers
    teach all subjects of a department. `by_class_teacher`: up to this grade one teacher has the class for
    it. `halves_from`: from this grade on a large class learns it in two groups. `hard`: how many points the
    marks are lower than usual. `formative`: how formative works are marked from grade 4 on. `forms`: what
    formative works are called. `homework`: {p} is a page, {n} and {m} are tasks; empty where none is set.
    """

    name: str
    hours: str
    department: str
    by_class_teacher: int = 0
    halves_from: int = 13
    hard: float = 0.0
    formative: Literal["percent", "pass"] = "percent"
    forms: tuple[str, ...] = ("darba lapa", "patstāvīgais darbs")
    topics: Texts = field(default_factory=dict)
    homework: Texts = field(default_factory=dict)

    def lessons(self, grade: int) -> int:
        """Lessons a week."""
        sign = self.hours[grade - 1]
        return 0 if sign == "." else int(sign)


def of_grade(texts: Texts, grade: int) -> tuple[str, ...]:
    """The texts that hold in a grade; none when they begin later."""
    begun = [first for first in texts if first <= grade]
    return texts[max(begun)] if begun else ()
