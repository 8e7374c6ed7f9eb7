"""What a mark is: its notations, its corrections, and the average of many. Nothing here asks the store."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, Literal

from storage.clock import moment

Notation = Literal["points", "pass", "percent", "stap", "none"]
WorkKind = Literal["summative", "formative"]

_WORDS: Final[dict[str, tuple[Notation, str]]] = {
    "i": ("pass", "i"),
    "ni": ("pass", "ni"),
    "nv": ("none", "nv"),
    "n": ("none", "n"),
    **{letter: ("stap", letter.upper()) for letter in "stap"},
    **{str(points): ("points", str(points)) for points in range(1, 11)},
}


@dataclass(frozen=True, slots=True)
class Value:
    """What the journal says: ``text`` is 1–10, i, ni, nv, n, S, T, A, P, or 0–100 without its sign."""

    notation: Notation
    text: str

    @classmethod
    def parse(cls, written: str) -> "Value":
        """A mark as people write it («8», «NV », «65 %»); ValueError for what is none (11, 0, 7,5, 10+)."""
        word = written.strip().casefold()
        if word in _WORDS:
            return cls(*_WORDS[word])
        digits = word.removesuffix("%").rstrip()
        if digits != word and digits.isascii() and digits.isdigit() and int(digits[:4]) <= 100:
            return cls("percent", str(int(digits)))
        raise ValueError(f"not a mark: {written!r}")

    @property
    def points(self) -> int | None:
        """1–10, or None where the mark is of another notation and counts in no average."""
        return int(self.text) if self.notation == "points" else None

    def __str__(self) -> str:
        return f"{self.text}%" if self.notation == "percent" else self.text


@dataclass(frozen=True, slots=True)
class Entry:
    """One writing of a mark: the mark's own, or a correction."""

    id: int
    value: Value
    entered_at: datetime
    teacher: str
    comment: str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A student's mark for a work, with all its writings, oldest first. The last one counts."""

    kind: WorkKind
    day: date
    topic: str
    entries: tuple[Entry, ...]

    @property
    def current(self) -> Entry:
        return self.entries[-1]

    @property
    def is_corrected(self) -> bool:
        return len(self.entries) > 1

    def __str__(self) -> str:
        """As the journal shows it: «8», «4|7»."""
        return "|".join(str(entry.value) for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Average:
    """The mean of the current marks of the 10-point scale and all that it is made of, in the marks' order."""

    points: tuple[int, ...]
    left_out: tuple[Value, ...]
    replaced: tuple[Value, ...]

    @property
    def value(self) -> Decimal | None:
        """To the hundredth, half up; None when there is nothing to count."""
        if not self.points:
            return None
        return mean(sum(self.points), len(self.points))


def mean(points: int, marks: int) -> Decimal:
    """So many points of so many marks, to the hundredth, half up."""
    # Whole numbers all the way, so that 7,125 is rounded up on every machine.
    return Decimal((200 * points + marks) // (2 * marks)).scaleb(-2)


def average(marks: Iterable[Mark]) -> Average:
    """Counts what counts: of a corrected mark the last writing; i, ni, nv, n, % and STAP never."""
    points, left_out, replaced = list[int](), list[Value](), list[Value]()
    for mark in marks:
        *old, current = mark.entries
        if current.value.points is None:
            left_out.append(current.value)
        else:
            points.append(current.value.points)
        replaced.extend(entry.value for entry in old)
    return Average(tuple(points), tuple(left_out), tuple(replaced))


def assembled(rows: Sequence[dict[str, Any]]) -> list[Mark]:
    """Marks out of rows of one student, newest first: each correction stands behind what it corrects.

    Newest is the work's latest day; within a day the mark that was written last.
    """
    following = {row["corrects_id"]: row for row in rows if row["corrects_id"] is not None}
    known = {row["id"] for row in rows}
    marks = []
    for row in rows:
        if row["corrects_id"] in known:
            continue
        entries = []
        link: dict[str, Any] | None = row
        while link is not None:
            entries.append(_entry(link))
            link = following.get(link["id"])
        marks.append(Mark(row["kind"], date.fromisoformat(row["work_day"]), row["topic"], tuple(entries)))
    return sorted(marks, key=_newness, reverse=True)


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(
        id=row["id"],
        value=Value(row["notation"], row["value"]),
        entered_at=moment(row["entered_at"]),
        teacher=f"{row['given_name']} {row['family_name']}",
        comment=row["comment"] or None,
    )


def _newness(mark: Mark) -> tuple[date, datetime, int]:
    return mark.day, mark.current.entered_at, mark.current.id
