"""The Latvian school year: terms, holidays, school days, and the day that the demo takes for today.

The holidays follow the pattern of the Cabinet's yearly regulations (2022/23 to 2026/27): the school year
begins on 1 September and ends on 31 May or the last weekday before; autumn holidays are the week 43, winter
holidays the two weeks from Monday of week 52, spring holidays the week of the second Monday in March.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from zoneinfo import ZoneInfo

RIGA = ZoneInfo("Europe/Riga")
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
FRIDAY = 5
FRESH_TERM = timedelta(days=60)


@dataclass(frozen=True)
class Term:
    """One of the two terms, both days included."""

    number: int
    first: date
    last: date


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
        return self.today.year if self.today.month >= 9 else self.today.year - 1

    @cached_property
    def terms(self) -> tuple[Term, Term]:
        """Both terms."""
        winter = date.fromisocalendar(self.year, 52, 1)
        first = _weekday_from(date(self.year, 9, 1), DAY)
        last = _weekday_from(date(self.year + 1, 5, 31), -DAY)
        return Term(1, first, winter - 3 * DAY), Term(2, winter + 2 * WEEK, last)

    @cached_property
    def holidays(self) -> tuple[tuple[date, date], ...]:
        """Weekdays without lessons inside the terms, as spans of first and last day, oldest first."""
        held = set(self.school_days)
        free = [
            day
            for term in self.terms
            for day in _days(term.first, term.last)
            if day.isoweekday() <= FRIDAY and day not in held
        ]
        spans: list[tuple[date, date]] = []
        for day in free:
            if spans and day - spans[-1][1] == DAY:
                spans[-1] = spans[-1][0], day
            else:
                spans.append((day, day))
        return tuple(spans)

    @cached_property
    def school_days(self) -> tuple[date, ...]:
        """All days with lessons, oldest first."""
        off = public_holidays(self.year) | public_holidays(self.year + 1) | self._holiday_weeks
        return tuple(
            day
            for term in self.terms
            for day in _days(term.first, term.last)
            if day.isoweekday() <= FRIDAY and day not in off
        )

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

    @property
    def _holiday_weeks(self) -> set[date]:
        autumn = date.fromisocalendar(self.year, 43, 1)
        march = date(self.year + 1, 3, 1)
        spring = march + timedelta(days=-march.weekday() % 7) + WEEK
        return {monday + number * DAY for monday in (autumn, spring) for number in range(7)}


def public_holidays(year: int) -> set[date]:
    """Days off in Latvia, with the Monday given for 4 May and 18 November on a weekend."""
    easter = easter_sunday(year)
    fixed = {(1, 1), (5, 1), (6, 23), (6, 24), (12, 24), (12, 25), (12, 26), (12, 31)}
    days = {date(year, month, day) for month, day in fixed}
    for national in (date(year, 5, 4), date(year, 11, 18)):
        days |= {national, _weekday_from(national, DAY)}
    return days | {easter - 2 * DAY, easter, easter + DAY}


def easter_sunday(year: int) -> date:
    """Easter of the western churches (Gauss's method in the form of Meeus)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=1024)
def midnight(day: date) -> int:
    """The beginning of a day in Riga, in milliseconds since 1970."""
    return int(datetime.combine(day, time(), RIGA).timestamp()) * 1000


def at(day: date, hour: int, minute: int = 0, second: int = 0) -> int:
    """A time of a school day in milliseconds; no lesson is near the night when clocks change."""
    return midnight(day) + ((hour * 60 + minute) * 60 + second) * 1000


def _weekday_from(day: date, step: timedelta) -> date:
    while day.isoweekday() > FRIDAY:
        day += step
    return day


def _days(first: date, last: date) -> list[date]:
    return [first + number * DAY for number in range((last - first).days + 1)]
