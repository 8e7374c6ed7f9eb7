"""Which days are school days: terms, and the holidays in them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, Literal

WORKDAYS: Final = frozenset({1, 2, 3, 4, 5})
# The longest time without a school day: the summer holidays.
LONGEST_BREAK: Final = timedelta(days=120)

Span = tuple[date, date]
"""First and last day, both included."""
Free = Literal["holiday", "vacation"]


@dataclass(frozen=True, slots=True)
class SchoolDays:
    """A school's terms and the holidays in them. Where no terms are entered, it is term all the year."""

    terms: tuple[Span, ...]
    holidays: tuple[Span, ...]

    def free(self, day: date) -> Free | None:
        """Why nobody has lessons on a day, whatever its weekday; None: the timetable tells."""
        if self.terms and not _within(day, self.terms):
            return "vacation"
        return "holiday" if _within(day, self.holidays) else None

    def end_of_term(self, day: date) -> date | None:
        """The last day of the term that a day is in, or else of the next one."""
        return min((last for _, last in self.terms if last >= day), default=None)


def next_school_day(
    today: date,
    weekdays: Collection[int],
    terms: Sequence[Span],
    due: Collection[date],
    holidays: Sequence[Span] = (),
) -> date:
    """The first day after ``today`` on which homework is due or lessons are held.

    Lessons are held within a term, outside its holidays, on the timetable's weekdays. Where no timetable is
    entered, they are held from Monday to Friday; where no terms are entered, all the year.
    """
    held = frozenset(weekdays) or WORKDAYS
    known = SchoolDays(tuple(terms), tuple(holidays))
    days = [today + timedelta(days=away) for away in range(1, LONGEST_BREAK.days + 1)]
    for day in days:
        if day in due or (known.free(day) is None and day.isoweekday() in held):
            return day
    # The next school year is not entered yet.
    return next(day for day in days if day.isoweekday() in held)


def spans(rows: Sequence[dict[str, Any]]) -> tuple[Span, ...]:
    """Out of rows with ``day`` and ``last_day``."""
    return tuple((date.fromisoformat(row["day"]), date.fromisoformat(row["last_day"])) for row in rows)


def _within(day: date, among: Sequence[Span]) -> bool:
    return any(first <= day <= last for first, last in among)
