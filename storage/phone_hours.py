"""When a phone may be told something: at once or in a digest, outside quiet hours, after a pause.

All hours are those of Riga.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal, NamedTuple

from storage.clock import RIGA, school_day

Way = Literal["at once", "evening", "friday", "off"]
WAYS: Final[tuple[Way, ...]] = ("at once", "evening", "friday", "off")
MORNING: Final = 7
"""The hour at which a pause ends where no quiet hours say it."""
FRIDAY: Final = 4
_DAY: Final = timedelta(days=1)


class Quiet(NamedTuple):
    """Whole hours; ``until_hour`` itself is not quiet any more. 21–7 goes over midnight."""

    from_hour: int
    until_hour: int


NIGHT: Final = Quiet(21, 7)


@dataclass(frozen=True, slots=True)
class Phone:
    """What belongs to a person's phone, whichever child it is about. ``quiet`` None: no quiet hours.

    ``shows_content``: a notice says what happened; else only that something did (the lock screen).
    ``paused_until``: nothing but what is urgent before this day's morning.
    """

    shows_content: bool = True
    quiet: Quiet | None = NIGHT
    digest_hour: int = 18
    paused_until: date | None = None


USUAL: Final = Phone()


def due(phone: Phone, way: Way, ready: datetime, now: datetime, *, urgent: bool = False) -> datetime | None:
    """When to tell what may be told since ``ready``: not later than ``now`` means now. None: not at all.

    What is urgent is told at once, whatever the reader prefers.
    """
    if urgent:
        return ready
    match way:
        case "off":
            return None
        case "at once":
            planned = ready
        case "evening":
            planned = evening(phone, ready)
        case "friday":
            planned = friday(phone, ready)
    return awake(phone, max(planned, now))


def awake(phone: Phone, moment: datetime) -> datetime:
    """The first time from ``moment`` on at which the phone is neither paused nor in its quiet hours."""
    if phone.paused_until is not None and school_day(moment) < phone.paused_until:
        moment = _at(phone.paused_until, MORNING if phone.quiet is None else phone.quiet.until_hour)
    if phone.quiet is None or not _is_in(phone.quiet, moment.astimezone(RIGA).hour):
        return moment
    return _next(phone.quiet.until_hour, moment + timedelta(microseconds=1))


def evening(phone: Phone, moment: datetime) -> datetime:
    """The digest's hour, today's or tomorrow's."""
    return _next(phone.digest_hour, moment)


def friday(phone: Phone, moment: datetime) -> datetime:
    """The digest's hour of the next Friday."""
    return _next(phone.digest_hour, moment, weekday=FRIDAY)


def _is_in(quiet: Quiet, hour: int) -> bool:
    if quiet.from_hour < quiet.until_hour:
        return quiet.from_hour <= hour < quiet.until_hour
    return hour >= quiet.from_hour or hour < quiet.until_hour


def _next(hour: int, moment: datetime, weekday: int | None = None) -> datetime:
    """The first time, not before ``moment``, that it is so late, on that weekday if one is named."""
    day = school_day(moment)
    while (weekday is not None and day.weekday() != weekday) or _at(day, hour) < moment:
        day += _DAY
    return _at(day, hour)


def _at(day: date, hour: int) -> datetime:
    # An hour that the spring leaves out is the one after it; of the two that autumn has it is the first.
    return datetime.combine(day, time(hour), RIGA).astimezone(UTC)
