"""A task of one's own in one line: which day, which hour, and what is left of it.

    "Rīt nopirkt līmi plkst. 18"  ->  «Nopirkt līmi», tomorrow, 18.00
    "izlasīt 5. nodaļu"           ->  «Izlasīt 5. nodaļu», the day that was on the screen

Only a day that can be nothing else is one («rīt», «piektdien», «25.11.», «25. novembrī»); a number alone is a
page or an exercise.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final, Literal

from conversations.dates_marked import Mark, marks
from conversations.dates_typed import Refusal, day_typed
from conversations.homework_ways import capital
from conversations.pieces import Piece, pieces

LONGEST: Final = 300
"""Characters of a task."""
WEEK: Final = timedelta(days=7)
_JOINTS: Final = " ,;:–—-"
_LEADING: Final = frozenset({"on", "at", "by", "v", "vo", "u", "o", "do", "uz", "lidz", "plkst"})

Fault = Literal["empty", "too long", "no such day", "past"]


@dataclass(frozen=True, slots=True)
class TaskLine:
    """What was typed."""

    text: str
    day: date
    at: time | None


def read(typed: str, today: date, otherwise: date) -> TaskLine | Fault:
    """The task, on the day that is named in it or else on ``otherwise``."""
    text = " ".join(typed.split())
    line = pieces(text)
    found = marks(line, today)
    days = [mark for mark in found if _is_day(mark, line)]
    clock = next((mark for mark in found if mark.kind == "clock"), None)
    day = _day(days[0], line, text, today) if days else otherwise
    if isinstance(day, Refusal):
        return "past" if day.reason == "past" else "no such day"
    same = [mark for mark in days if _day(mark, line, text, today) == day]  # «ceturtdien, 26. novembrī»
    left = _without(text, line, same if clock is None else [*same, clock])
    if not any(map(str.isalnum, left)):
        return "empty"
    if len(left) > LONGEST:
        return "too long"
    return "past" if day < today else TaskLine(capital(left), day, None if clock is None else clock.at)


def _day(mark: Mark, line: Sequence[Piece], text: str, today: date) -> date | Refusal:
    if mark.asked_again:  # on a Monday «pirmdien» is the next one: today has a word of its own
        return today + WEEK
    return day_typed(text[line[mark.start].start : line[mark.end - 1].end], today)


def _is_day(mark: Mark, line: Sequence[Piece]) -> bool:
    if mark.kind == "day":
        return mark.first == mark.last
    # «25.11», «5.3.» and «25. novembrī» are days, «5.3» and «7.30» may be exercises
    written = line[mark.start].typed
    is_plain = mark.end - mark.start > 1 or written.endswith(".") or len(written) >= len("25.11")
    return mark.kind == "number" and mark.month > 0 and not mark.decimal and is_plain


def _without(text: str, line: Sequence[Piece], taken: Sequence[Mark]) -> str:
    """The line without the days and hours, and without the words that only led to them («plkst.», «в»)."""
    gone: set[int] = set()
    for mark in taken:
        gone.update(range(mark.start, mark.end))
        gone.update(_leading(mark, line))
    parts, place = [], 0
    for number, piece in enumerate(line):
        if number in gone:
            parts.append(text[place : piece.start].rstrip(_JOINTS))
            place = piece.end
    kept = [
        parts[0].strip() if parts else "",
        *(part.lstrip(f".{_JOINTS}") for part in [*parts[1:], text[place:]]),
    ]
    return " ".join(part for part in kept if part) if gone else text


def _leading(mark: Mark, line: Sequence[Piece]) -> Iterator[int]:
    """The places of the words right before a day or hour that lead to it, and of the dots behind them."""
    end = mark.start
    while end > 0:
        start = end - 2 if end > 1 and "#mark" in line[end - 1].means else end - 1
        piece = line[start]
        if piece.plain not in _LEADING and not (mark.link and mark.link in piece.means):
            return
        yield from range(start, end)
        end = start
