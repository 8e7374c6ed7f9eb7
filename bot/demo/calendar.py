"""The Latvian school year: terms, holidays, school days, and the day that the demo takes for today.

The dates are those of storage/school_year.py.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from zoneinfo import ZoneInfo

from storage import school_year
from storage.school_year import Span, Term

__all__ = ["SchoolCalendar", "Term", "at", "midnight"]

RIGA = ZoneInfo("Europe/Riga")
FRESH_TERM = timedelta(days=60)


@dataclass(frozen=True)
class SchoolCalendar:
    """The school year around a day. `day` is what the demo takes for today.

    `day` is `today` itself, weekends and short holidays included. In summer, when nothing happens at
    school, it is Wednesday of the last school week or the like: the third school day from the end.
    """

    today: date

    @property
    def year(self) -> int:
        """The year in which the school year begins; it runs from 1 September to 31 August."""
        return school_year.year_of(self.today)

    @cached_property
    def terms(self) -> tuple[Term, Term]:
        """Both terms."""
        return school_year.terms(self.year)

    @cached_property
    def holidays(self) -> tuple[Span, ...]:
        """Weekdays without lessons inside the terms, as spans of first and last day, oldest first."""
        return school_year.holidays(self.year)

    @cached_property
    def school_days(self) -> tuple[date, ...]:
        """All days with lessons, oldest first."""
        return school_year.school_days(self.year)

    @cached_property
    def day(self) -> date:
        """What the demo takes for today."""
        days = self.school_days
        return days[-3] if self.today > days[-1] else self.today

    @cached_property
    def past(self) -> tuple[date, ...]:
        """School days before `day`, oldest first."""
        return tuple(day for day in self.school_days if day < self.day)

    @cached_property
    def next_day(self) -> date:
        """The first school day after `day`; on the last one, that day itself."""
        return next((day for day in self.school_days if day > self.day), self.school_days[-1])

    @cached_property
    def marked(self) -> tuple[date, ...]:
        """Past school days with works: this term's, and the last one's while this one is fresh."""
        first, second = self.terms
        since = second.first if self.day - second.first >= FRESH_TERM else first.first
        return tuple(day for day in self.past if day >= since)

    @property
    def first_day(self) -> date:
        """The first day of the school year."""
        return self.terms[0].first

    def progress(self, day: date) -> float:
        """How much of the school year has passed, 0 to 1."""
        first, last = self.school_days[0], self.school_days[-1]
        return min(1.0, max(0.0, (day - first) / (last - first)))


@lru_cache(maxsize=1024)
def midnight(day: date) -> int:
    """The beginning of a day in Riga, in milliseconds since 1970."""
    return int(datetime.combine(day, time(), RIGA).timestamp()) * 1000


def at(day: date, hour: int, minute: int = 0, second: int = 0) -> int:
    """A time of a school day in milliseconds; no lesson is near the night when clocks change."""
    return midnight(day) + ((hour * 60 + minute) * 60 + second) * 1000
