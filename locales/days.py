"""Days and times, worded by the forms of `dates.ftl`."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from locales.markup import Markup

DayStyle = Literal["short", "long", "weekday", "full", "until", "year"]
RIGA: Final = ZoneInfo("Europe/Riga")

_NEAR: Final = {
    timedelta(-2): "dates-before-yesterday",
    timedelta(-1): "dates-yesterday",
    timedelta(0): "dates-today",
    timedelta(1): "dates-tomorrow",
    timedelta(2): "dates-after-tomorrow",
}
# Farther away than this a day without its year could be taken for another year's.
_SAME_YEAR: Final = timedelta(182)

# `Wording.__call__`, or what stands for it.
Words = Callable[..., Markup]


def day_text(words: Words, day: date, style: DayStyle) -> str:
    return str(words(f"dates-day-{style}", **_parts(day)))


def near_day_text(words: Words, day: date, today: date) -> str:
    away = day - today
    if away in _NEAR:
        return str(words(_NEAR[away]))
    if abs(away) > _SAME_YEAR:
        return day_text(words, day, "year")
    return str(words("dates-day-near", **_parts(day)))


def time_text(words: Words, moment: datetime | time) -> str:
    """ValueError for a naive datetime: nobody knows what time it is."""
    if isinstance(moment, datetime):
        if moment.tzinfo is None:
            raise ValueError("a moment needs its time zone; a school's bell is a time, not a datetime")
        moment = moment.astimezone(RIGA)
    hour, minute = moment.hour, f"{moment.minute:02}"
    return str(words("dates-time", hour=str(hour), hh=f"{hour:02}", minute=minute))


def _parts(day: date) -> dict[str, object]:
    if isinstance(day, datetime):
        raise TypeError("a moment is not a day: say which day it is in Riga first")
    return {
        "day": str(day.day),
        "dd": f"{day.day:02}",
        "month": day.month,
        "mm": f"{day.month:02}",
        "year": str(day.year),
        "weekday": day.isoweekday(),
    }
