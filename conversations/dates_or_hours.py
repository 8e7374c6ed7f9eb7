"""Which numbers of a line are days and which are hours: «no 10 līdz 12», «10.12», «līdz 11».

slims no 10 līdz 12           days: nothing speaks of a part of a day
rīt pie ārsta no 10 līdz 12   hours: the day is said already
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import time
from itertools import pairwise
from typing import Final

from conversations.dates_marked import Mark
from conversations.pieces import Piece, any_of

_HOURS: Final = range(6, 21)


def told_apart(
    found: Sequence[Mark], line: Sequence[Piece], *, timed: bool, asked: bool
) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The marks of days and those of times. ``timed``, ``asked``: as in dates_typed.read."""
    hours = _hours(found, line, timed=timed, asked=asked)
    clocks = tuple(hours.get(mark, mark) for mark in found if mark.kind == "clock" or mark in hours)
    days = [mark for mark in found if mark.kind != "clock" and mark not in hours]
    if not asked:
        days = [mark for mark in days if not _is_stray(mark, days, line)]
    return tuple(_with_months(days)), clocks


def _hours(found: Sequence[Mark], line: Sequence[Piece], *, timed: bool, asked: bool) -> dict[Mark, Mark]:
    """Which numbers are hours. All of them or none: «no 10 līdz 12» is of one kind."""
    has_day = any(mark.kind in {"day", "length"} or (mark.month and not mark.decimal) for mark in found)
    maybe = [mark for mark in found if mark.kind == "number" and (mark.alone or mark.decimal)]
    if asked or not maybe:
        return {}
    after_verb = {
        mark for mark in maybe if any_of(line[max(0, mark.start - 1) : mark.start], "leave", "late", "be")
    }
    linked = [mark for mark in maybe if mark.link or mark in after_verb or _is_range(maybe, mark, line)]
    fit = [mark for mark in linked if mark.day in (range(24) if mark.decimal else _HOURS)]
    if len(fit) < len(linked) or any_of(line, "through"):
        return {}
    if any(mark.kind == "day" and mark.link == "from" for mark in found) and not timed:
        return {}
    return {
        mark: replace(mark, kind="clock", at=time(mark.day, mark.month if mark.decimal else 0))
        for mark in fit
        if has_day
        or mark in after_verb
        or (timed and not mark.decimal and "#number" in line[mark.start].means)
    }


def _is_range(found: Sequence[Mark], mark: Mark, line: Sequence[Piece]) -> bool:
    return any(
        len(between := line[one.end : other.start]) == 1 and between[0].plain == "-"
        for one, other in pairwise(found)
        if mark in (one, other)
    )


def _is_stray(mark: Mark, days: Sequence[Mark], line: Sequence[Piece]) -> bool:
    """Whether a bare number («38», «dzīvoklis 5») has nothing to do with days."""
    if mark.kind != "number" or mark.month or mark.link or line[mark.start].means & {"#ordinal", "#date"}:
        return False
    place = days.index(mark)
    beside = [other for other in days[max(0, place - 1) : place + 2] if other is not mark]
    return not any(other.kind == "number" and _is_joined(mark, other, line) for other in beside)


def _is_joined(one: Mark, other: Mark, line: Sequence[Piece]) -> bool:
    between = line[min(one.end, other.end) : max(one.start, other.start)]
    return len(between) == 1 and (between[0].plain in {"-", ","} or bool(between[0].means & {"and", "until"}))


def _with_months(days: Sequence[Mark]) -> Iterator[Mark]:
    """The marks, each number with the month that stands behind a later one: «25., 26. un 27. novembrī»."""
    whole: list[Mark] = []
    for mark in reversed(days):
        later = whole[-1] if whole else None
        if mark.kind == "number" and not mark.month and later is not None and later.month:
            month = later.month if mark.day <= later.day else (later.month - 2) % 12 + 1
            year = later.year - (month > later.month) if later.year else 0
            mark = replace(mark, month=month, year=year)
        whole.append(mark)
    return reversed(whole)
