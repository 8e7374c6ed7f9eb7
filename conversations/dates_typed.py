"""Days and times as people type them: «rīt», «25.11.», «no 5. līdz 9.», «līdz piektdienai», «в пятницу».

    pieces of a line ──► marks (days, numbers, weeks, lengths, times) ──► the span they mean, or a refusal

A number alone is a day or an hour by what stands around it. Holidays and weekends are days like others here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final, Literal

from conversations.dates_marked import Mark, marks
from conversations.dates_or_hours import told_apart
from conversations.pieces import Piece, any_of, pieces

LONGEST: Final = 62
"""Days in a span at most."""
BACK: Final = 60
"""How many days ago a span may begin."""
AHEAD: Final = 366
"""In how many days it may end."""
_OVER_A_MONTHS_END: Final = 16
_SHOWN: Final = 60

Why = Literal["no such day", "end before start", "too long", "past", "too far", "not understood"]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why what was typed cannot be a day or a span. ``meant``: the part of the line that it is about.

    ``first`` and ``last`` are given where both days exist, but not in this order or not so far away.
    """

    reason: Why
    meant: str
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """What a line says of days and times. ``first`` None: no day. ``sure``: the days are the ones meant."""

    first: date | None = None
    last: date | None = None
    sure: bool = True
    clocks: tuple[Mark, ...] = ()


def day_typed(text: str, today: date) -> date | Refusal:
    """The one day that was typed where a day is asked for."""
    span = span_typed(text, today)
    if isinstance(span, Refusal):
        return span
    first, last = span
    line = pieces(text)
    is_end = first == today and any_of(line, "until") and len(marks(line, today)) == 1
    return last if first == last or is_end else Refusal("not understood", text.strip()[:_SHOWN], first, last)


def span_typed(text: str, today: date) -> tuple[date, date] | Refusal:
    """The first and the last of the days that were typed where days are asked for; one day is a span too."""
    line = pieces(text)
    found = read(line, today, asked=True)
    if isinstance(found, Refusal):
        return found
    if found.first is None or found.last is None:
        return Refusal("not understood", text.strip()[:_SHOWN])
    return found.first, found.last


def time_typed(text: str) -> time | None:
    """The time of day that was typed where one is asked for: «11», «11.30», «1130», «plkst. 9», «в 10-30»."""
    bare = re.fullmatch(r"\s*([0-9]{1,2})\s*([0-9]{2})\s*", text)
    asked = f"plkst {bare[1]}:{bare[2]}" if bare else f"plkst {text}"
    found = [mark for mark in marks(pieces(asked), date(2000, 1, 1)) if mark.kind in {"clock", "number"}]
    if len(found) != 1:
        return None
    mark = found[0]
    is_hour = mark.day < 24 and (mark.alone or mark.decimal)
    return time(mark.day, mark.month) if mark.kind == "number" and is_hour else mark.at


def read(
    line: Sequence[Piece], today: date, *, past: bool = False, timed: bool = False, asked: bool = False
) -> Days | Refusal:
    """What days and times a line speaks of.

    ``past``: it tells what was. ``timed``: it may be about part of a day: «līdz 11» is an hour, no day.
    ``asked``: the line answers the question for a day, so a number alone is one.
    """
    found = marks(line, today, past=past)
    days, clocks = told_apart(found, line, timed=timed, asked=asked)
    spans = _Spans(line, today, past)
    for mark in days:
        refusal = spans.add(mark)
        if refusal is not None:
            return refusal
    return spans.together(clocks)


def _typed(part: Sequence[Piece]) -> str:
    """A part of a line as it was typed, but for spaces."""
    joined = (
        f"{'' if place == 0 or piece.start == part[place - 1].end else ' '}{piece.typed}"
        for place, piece in enumerate(part)
    )
    return "".join(joined)[:_SHOWN]


class _Spans:
    """The spans of one line, as its marks are added in order."""

    def __init__(self, line: Sequence[Piece], today: date, past: bool) -> None:
        self.line, self.today, self.past = line, today, past
        self.found: list[tuple[date, date]] = []
        self.sure = True
        self.length = 0
        self.start = self.end = 0

    def add(self, mark: Mark) -> Refusal | None:
        """Takes one more mark; the refusal where it cannot be."""
        if mark.kind == "length":
            self.length = mark.day
            return None
        closes = bool(self.found) and (mark.link == "until" or self._is_dash_before(mark))
        first_before = self.found[-1][0] if closes else None
        days = self._days(mark, first_before)
        if days is None:
            return Refusal("no such day", _typed(self.line[mark.start : mark.end]))
        first, last = days
        start = self.start if closes else mark.start
        self.start, self.end = mark.start, mark.end
        self.sure &= not mark.asked_again
        if closes or mark.link == "until":
            begin = self.today if first_before is None else first_before
            if last < begin and self.past and self._is_weekday(mark):
                begin -= timedelta(days=7)
            if last < begin:
                return Refusal("end before start", _typed(self.line[start : mark.end]), begin, last)
            self.sure |= mark.asked_again
            self.found[len(self.found) - closes :] = [(begin, last)]
        else:
            # «slims jau no piektdienas»: since then, until today
            since = mark.link == "from" and last < self.today
            self.found.append((first, self.today if since else last))
        return None

    def together(self, clocks: tuple[Mark, ...]) -> Days | Refusal:
        """One span of all of them."""
        if self.length and len(self.found) < 2:
            first, last = self.found[0] if self.found else (self.today, self.today)
            if first == last:
                self.found = [(first, first + timedelta(days=min(self.length, 9999) - 1))]
        if not self.found:
            return Days(sure=not self._is_some(), clocks=clocks)
        first, last = min(span[0] for span in self.found), max(span[1] for span in self.found)
        checks: tuple[tuple[Why, bool], ...] = (
            ("too long", (last - first).days >= LONGEST),
            ("past", (self.today - first).days > BACK),
            ("too far", (last - self.today).days > AHEAD),
        )
        for reason, holds in checks:
            if holds:
                return Refusal(reason, _typed(self.line), first, last)
        return Days(first, last, self._is_sure(), clocks)

    def _is_sure(self) -> bool:
        ordered = sorted(self.found)
        reached = ordered[0][1]
        for first, last in ordered[1:]:
            gap = (reached + timedelta(days=more) for more in range(1, (first - reached).days))
            if any(day.weekday() < 5 for day in gap):
                return False
            reached = max(reached, last)
        return (self.sure or any_of(self.line, "today")) and not self._is_some()

    def _is_some(self) -> bool:
        # «pāris dienas»: nobody knows how many
        return any_of(self.line, "some") and any_of(self.line, "day")

    def _is_dash_before(self, mark: Mark) -> bool:
        between = self.line[self.end : mark.start]
        return [piece.plain for piece in between] == ["-"]

    def _days(self, mark: Mark, since: date | None) -> tuple[date, date] | None:
        if mark.kind == "day":
            first, last = mark.first, mark.last
            if since is not None and first < since and not self.past and self._is_weekday(mark):
                first = last = last + timedelta(days=7)
            return first, last
        day = _dated(mark, self.today, since, self.past)
        return None if day is None else (day, day)

    def _is_weekday(self, mark: Mark) -> bool:
        return any(meaning.startswith("wd") for meaning in self.line[mark.start].means)


def _dated(mark: Mark, today: date, since: date | None, past: bool) -> date | None:
    if mark.year:
        return _date(mark.year, mark.month, mark.day)
    if mark.month:
        near = since or today
        candidates = [
            day for year in (-1, 0, 1) if (day := _date(near.year + year, mark.month, mark.day)) is not None
        ]
        return min(candidates, key=lambda day: (abs(day - near), day < near), default=None)
    return _in_some_month(mark.day, today, since, past)


def _in_some_month(number: int, today: date, since: date | None, past: bool) -> date | None:
    near = since or today
    this = near.replace(day=1)
    other = (
        (this - timedelta(days=1)).replace(day=1)
        if past and since is None
        else (this + timedelta(days=32)).replace(day=1)
    )
    here, there = (_date(month.year, month.month, number) for month in (this, other))
    if past and since is None:
        return here if here is not None and here <= today else there
    if here is not None and here >= near:
        return here
    if since is not None and (there is None or (there - since).days > _OVER_A_MONTHS_END):
        return here
    return there


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
