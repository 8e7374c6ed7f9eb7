"""The Latvian school year as published: two terms, holidays, days off.

The dates follow the pattern of the Cabinet's yearly regulations (2022/23 to 2026/27): the school year
begins on 1 September and ends on 31 May or the last weekday before; autumn holidays are the week 43, winter
holidays the two weeks from Monday of week 52, spring holidays the week of the second Monday in March. A year
is named by the calendar year in which it begins.
"""

from datetime import date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

DAY: Final = timedelta(days=1)
WEEK: Final = timedelta(days=7)
FRIDAY: Final = 5
SEPTEMBER, JUNE = 9, 6


class Term(NamedTuple):
    """One of the two terms, both days included."""

    number: int
    first: date
    last: date


class Span(NamedTuple):
    """Days without lessons, both included."""

    first: date
    last: date


def year_of(day: date) -> int:
    """The school year that a day is in: it runs from 1 September to 31 August."""
    return day.year if day.month >= SEPTEMBER else day.year - 1


def year_ahead(day: date) -> int:
    """The school year that a school prepares: from June on the one that begins in September."""
    return day.year if day.month >= JUNE else day.year - 1


def first_day(year: int) -> date:
    """The day from which a class is of this school year."""
    return date(year, SEPTEMBER, 1)


@lru_cache(maxsize=16)
def terms(year: int) -> tuple[Term, Term]:
    """Both terms."""
    winter = date.fromisocalendar(year, 52, 1)
    first = weekday_from(first_day(year), DAY)
    last = weekday_from(date(year + 1, 5, 31), -DAY)
    return Term(1, first, winter - 3 * DAY), Term(2, winter + 2 * WEEK, last)


@lru_cache(maxsize=16)
def school_days(year: int) -> tuple[date, ...]:
    """All days with lessons, oldest first."""
    off = public_holidays(year) | public_holidays(year + 1) | _holiday_weeks(year)
    return tuple(
        day
        for term in terms(year)
        for day in _days(term.first, term.last)
        if day.isoweekday() <= FRIDAY and day not in off
    )


@lru_cache(maxsize=16)
def holidays(year: int) -> tuple[Span, ...]:
    """Weekdays without lessons inside the terms, as spans, oldest first."""
    held = set(school_days(year))
    free = [
        day
        for term in terms(year)
        for day in _days(term.first, term.last)
        if day.isoweekday() <= FRIDAY and day not in held
    ]
    spans: list[Span] = []
    for day in free:
        if spans and day - spans[-1].last == DAY:
            spans[-1] = Span(spans[-1].first, day)
        else:
            spans.append(Span(day, day))
    return tuple(spans)


def public_holidays(year: int) -> set[date]:
    """Days off in Latvia, with the Monday given for 4 May and 18 November on a weekend."""
    easter = easter_sunday(year)
    fixed = {(1, 1), (5, 1), (6, 23), (6, 24), (12, 24), (12, 25), (12, 26), (12, 31)}
    days = {date(year, month, day) for month, day in fixed}
    for national in (date(year, 5, 4), date(year, 11, 18)):
        days |= {national, weekday_from(national, DAY)}
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


def weekday_from(day: date, step: timedelta) -> date:
    """The first weekday from here on, going by ``step``."""
    while day.isoweekday() > FRIDAY:
        day += step
    return day


def _holiday_weeks(year: int) -> set[date]:
    autumn = date.fromisocalendar(year, 43, 1)
    march = date(year + 1, 3, 1)
    spring = march + timedelta(days=-march.weekday() % 7) + WEEK
    return {monday + number * DAY for monday in (autumn, spring) for number in range(7)}


def _days(first: date, last: date) -> list[date]:
    return [first + number * DAY for number in range((last - first).days + 1)]
