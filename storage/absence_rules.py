"""What a school asks of a family that reports an absence: by which hour, for how long, how often.

Plain values: nothing here reads the store. :func:`storage.absences.frame` gives a student's.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal, NamedTuple

from storage.clock import RIGA, school_day

Part = Literal["day", "late", "early", "lessons"]
Reason = Literal["illness", "doctor", "family", "competition", "transport", "other"]
Fault = Literal["order", "long", "past", "far", "weekend", "holiday", "hour"]
Lack = Literal["days", "notes"]

DAY: Final = timedelta(days=1)
WORKDAYS: Final = frozenset({1, 2, 3, 4, 5})
# After two weeks the class teacher has closed those pages of the register: what is older is told to them.
BACK: Final = timedelta(days=14)
AHEAD: Final = timedelta(days=150)
# Longer than this is no absence but a leave, which the school's head allows.
LONGEST: Final = timedelta(days=60)
# The longest time without a school day: the summer holidays.
BREAK: Final = timedelta(days=120)
OPENS, CLOSES = time(7), time(20)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is reported: whole days, or part of one (comes ``at``, leaves ``at``, misses some ``lessons``)."""

    first: date
    last: date
    part: Part = "day"
    at: time | None = None
    lessons: tuple[int, ...] = ()

    def clashes(self, other: "Draft") -> bool:
        """Whether both say something of the same lessons: who comes later may leave earlier too."""
        if self.last < other.first or other.last < self.first:
            return False
        if "day" in (self.part, other.part):
            return True
        if {self.part, other.part} == {"late", "early"}:
            late, early = (self, other) if self.part == "late" else (other, self)
            return late.at is not None and early.at is not None and late.at >= early.at
        if self.part != other.part:
            return False
        return self.part != "lessons" or not set(self.lessons).isdisjoint(other.lessons)


class Rules(NamedTuple):
    """``report_by``: until when today's absence is to be reported. ``parent_days``: school days in a row that
    a guardian may excuse alone; ``parent_notes``: how many reports a term (None: any number)."""

    report_by: time
    parent_days: int
    parent_notes: int | None


class Term(NamedTuple):
    number: int
    first: date
    last: date


class Known(NamedTuple):
    """A report that stands (not withdrawn); ``has_paper``: a doctor's note lies beside it."""

    id: int
    draft: Draft
    has_paper: bool
    is_declined: bool = False

    @property
    def is_parents(self) -> bool:
        """Whether it excuses on a guardian's word alone."""
        return not self.has_paper and not self.is_declined


@dataclass(frozen=True, slots=True)
class Frame:
    """The rules of the student's school and what they are held against, at one moment."""

    now: datetime
    rules: Rules
    terms: tuple[Term, ...]
    holidays: tuple[tuple[date, date], ...]
    weekdays: frozenset[int]
    known: tuple[Known, ...]

    @property
    def today(self) -> date:
        return school_day(self.now)

    def term(self, day: date) -> Term | None:
        return next((term for term in self.terms if term.first <= day <= term.last), None)

    def off(self, day: date) -> Literal["weekend", "holiday"] | None:
        """Why there is no school on that day; None: there is."""
        if day.isoweekday() not in WORKDAYS | self.weekdays:
            return "weekend"
        in_term = not self.terms or self.term(day) is not None
        if in_term and not any(first <= day <= last for first, last in self.holidays):
            return None
        return "holiday"

    def school_days(self, first: date, last: date) -> list[date]:
        return [day for day in _days(first, last) if self.off(day) is None]

    def after(self, day: date) -> date:
        """The next school day behind a day; where none is entered yet, the next day of the week."""
        days = list(_days(day + DAY, day + BREAK))
        return next((one for one in days if self.off(one) is None), days[0])

    def reaches(self, day: date) -> bool:
        """Whether the day is neither too long ago nor too far ahead to be spoken of here."""
        return self.today - BACK <= day <= self.today + AHEAD

    def fault(self, draft: Draft) -> Fault | None:
        """Why this cannot be reported."""
        if draft.last < draft.first:
            return "order"
        if draft.last - draft.first > LONGEST:
            return "long"
        if draft.first < self.today - BACK:
            return "past"
        if draft.last > self.today + AHEAD:
            return "far"
        if draft.at is not None and not OPENS <= draft.at <= CLOSES:
            return "hour"
        return None if self.school_days(draft.first, draft.last) else self.off(draft.first)

    def is_late(self, draft: Draft) -> bool:
        """Whether the school's hour has passed: for an early leaving, the hour of leaving itself."""
        hour = draft.at if draft.part == "early" and draft.at is not None else self.rules.report_by
        return datetime.combine(draft.first, hour, RIGA) < self.now

    def clash(self, draft: Draft, but: int | None = None) -> Known | None:
        """Another report about the same lessons; the one with the same days first. ``but``: not this one."""
        found = [one for one in self.known if one.id != but and one.draft.clashes(draft)]
        return min(found, key=lambda one: (one.draft != draft, one.draft.first), default=None)

    def rest(self, draft: Draft) -> Draft | None:
        """What of several days no other report speaks of, if that is one piece."""
        taken = [one.draft for one in self.known if one.draft.clashes(draft)]
        days = self.school_days(draft.first, draft.last)
        free = [day for day in days if not any(one.first <= day <= one.last for one in taken)]
        if draft.part != "day" or not free or len(free) == len(days):
            return None
        rest = Draft(free[0], free[-1])
        return rest if self.school_days(rest.first, rest.last) == free else None

    def in_a_row(self, draft: Draft, but: int | None = None) -> int:
        """School days without a break that guardians would excuse, neighbouring reports included."""
        whole = [
            one.draft for one in self.known if one.id != but and one.is_parents and one.draft.part == "day"
        ]
        missed = set(self.school_days(draft.first, draft.last))
        missed |= {day for one in whole for day in self.school_days(one.first, one.last)}
        return sum(1 for _ in self._run(draft.first, -DAY, missed)) + sum(
            1 for _ in self._run(draft.first + DAY, DAY, missed)
        )

    def _run(self, day: date, step: timedelta, missed: set[date]) -> Iterator[date]:
        """The missed school days from a day on, until one that is not missed."""
        for _ in range(BREAK.days):
            if day in missed:
                yield day
            elif self.off(day) is None:
                return
            day += step

    def notes_used(self, day: date, but: int | None = None) -> int:
        """Reports of the term of that day that stand on a guardian's word alone."""
        term = self.term(day)
        return sum(
            one.id != but and one.is_parents and (term is None or term.first <= one.draft.first <= term.last)
            for one in self.known
        )

    def lack(self, draft: Draft, but: int | None = None) -> Lack | None:
        """Why a guardian's word alone is not enough: too many days in a row, too many reports in the term."""
        if draft.part == "day" and self.in_a_row(draft, but) > self.rules.parent_days:
            return "days"
        notes = self.rules.parent_notes
        return "notes" if notes is not None and self.notes_used(draft.first, but) >= notes else None


def _days(first: date, last: date) -> Iterable[date]:
    return (first + number * DAY for number in range((last - first).days + 1))
