"""What is asked in words on the way to an announcement, and how the answers are read."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from conversations import dates_typed
from conversations.dates_typed import Refusal
from conversations.pieces import pieces
from locales.markup import clean
from storage.clock import RIGA
from storage.publishing import OPTIONS

A_PLACE: Final = 100
A_QUESTION: Final = 300
AN_OPTION: Final = 60
A_ROOM: Final = 30
MINUTES: Final = range(5, 61)
TALKS: Final = 80
_TIMES: Final = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|līdz|до|to)\s*(\d{1,2})(?:[.:](\d{2}))?")
_MINUTES: Final = re.compile(r"(\d{1,3})\s*(?:min\w*|мин\w*|хв\w*)\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class When:
    """An event's days, and its hours where they were named."""

    first: date
    last: date
    starts: time | None
    ends: time | None


@dataclass(frozen=True, slots=True)
class Talks:
    """From when to when, how long each, and where."""

    starts: time
    ends: time
    minutes: int
    room: str | None


def when(text: str, today: date) -> When | None:
    """«3. decembrī 18.00–19.30», «no 10. līdz 12. decembrim»; None: no such day, or it has passed."""
    line = pieces(text)
    found = dates_typed.read(line, today, timed=True)
    if isinstance(found, Refusal) or found.first is None or found.last is None or found.first < today:
        return None
    clocks = [mark.at for mark in found.clocks if mark.at is not None]
    starts, ends = clocks[0] if clocks else None, clocks[1] if len(clocks) > 1 else None
    if len(clocks) > 2:
        return None
    if starts is not None and ends is not None and found.first == found.last and ends <= starts:
        return None
    return When(found.first, found.last, starts, ends)


def moment(text: str, now: datetime, today: date) -> datetime | None:
    """«piektdien 16.00», «16.00» (today, or tomorrow); None: not understood, or past."""
    found = dates_typed.read(pieces(text), today, timed=True)
    if isinstance(found, Refusal) or len(found.clocks) != 1 or found.first != found.last:
        return None
    clock = found.clocks[0].at
    if clock is None:
        return None
    at = datetime.combine(found.first or today, clock, RIGA).astimezone(UTC)
    if found.first is None and at <= now:
        at = datetime.combine(today + timedelta(days=1), clock, RIGA).astimezone(UTC)
    return at if at > now else None


def day(text: str, today: date) -> date | None:
    """The last day in the list; None: not understood, or past."""
    found = dates_typed.day_typed(text, today)
    return found if isinstance(found, date) and found >= today else None


def poll(text: str) -> tuple[str, tuple[str, ...]] | None:
    """The question in the first line, an answer in each other; None: too few, too many or too long."""
    question, *options = [
        line for line in (" ".join(part.split()) for part in clean(text).split("\n")) if line
    ] or [""]
    different = tuple(dict.fromkeys(options))
    if not 1 <= len(question) <= A_QUESTION or len(different) not in OPTIONS:
        return None
    return None if any(len(option) > AN_OPTION for option in different) else (question, different)


def talks(text: str) -> Talks | None:
    """«17.00–19.00, 10 min, 214. kab.»; None: no two times, or more talks than anybody holds."""
    line = " ".join(clean(text).split())
    times = _TIMES.search(line)
    if times is None:
        return None
    hour, minute, until_hour, until_minute = (int(found or 0) for found in times.groups())
    if hour > 23 or until_hour > 23 or minute > 59 or until_minute > 59:
        return None
    starts, ends = time(hour, minute), time(until_hour, until_minute)
    rest = line[: times.start()] + line[times.end() :]
    named = _MINUTES.search(rest)
    minutes = 10 if named is None else int(named[1])
    if named is not None:
        rest = rest[: named.start()] + rest[named.end() :]
    room = " ".join(rest.split()).strip(" ,;–-") or None
    lasts = (until_hour - hour) * 60 + until_minute - minute
    if minutes not in MINUTES or not minutes <= lasts <= minutes * TALKS or len(room or "") > A_ROOM:
        return None
    return Talks(starts, ends, minutes, room)
