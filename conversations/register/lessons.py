"""The lessons of a day that one gives: who is missing in them, and which are not filled in."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import Any, Final

from conversations import people
from conversations.alert_list import as_staff
from conversations.register import sheet
from conversations.register.names import listed, short_names
from conversations.register.taps import OpenCounts, OpenDay, OpenLesson, of_lesson
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import register, registration
from storage.clock import RIGA
from storage.register import BACK, Place, Sheet

PLACE: Final = "register"
EARLY: Final = timedelta(minutes=10)
"""So long before the bell, and after it, the lesson is the one that goes on."""
UNFILLED: Final = 4
"""Days with lessons not filled in that get a button."""


async def now(turn: Turn, what: Any) -> Screen:
    """The lesson that goes on; between lessons all of today's."""
    viewer = await as_staff(turn)
    if viewer is None:
        return Screen(turn.say("common-not-found"))
    sheets = await register.day(turn.tx, viewer, turn.today)
    current = next((one for one in sheets if _goes_on(turn, one)), None)
    if current is not None:
        return await sheet.shown(turn, current)
    return await _day(turn, turn.today, sheets)


async def one_day(turn: Turn, tap: OpenDay) -> Screen:
    """A day's lessons; a day that is not open any more is today."""
    viewer = await as_staff(turn)
    if viewer is None:
        return Screen(turn.say("common-not-found"))
    day = tap.day if turn.today - BACK <= tap.day <= turn.today else turn.today
    return await _day(turn, day, await register.day(turn.tx, viewer, day))


async def closed(turn: Turn, day: date) -> Screen:
    """The day again, after one of its lessons was gone through."""
    return await one_day(turn, OpenDay(day=day))


def _goes_on(turn: Turn, one: Sheet) -> bool:
    if one.bell is None or one.stand_in is not None:
        return False
    local = turn.now.astimezone(RIGA)
    starts = local.replace(hour=one.bell.starts.hour, minute=one.bell.starts.minute, second=0, microsecond=0)
    ends = local.replace(hour=one.bell.ends.hour, minute=one.bell.ends.minute, second=0, microsecond=0)
    return starts - EARLY <= local < ends


async def _day(turn: Turn, day: date, sheets: list[Sheet]) -> Screen:
    say, viewer = turn.say, turn.seen_by()
    text = [say("register-day", day=_title(turn, day))]
    text += [_line(turn, one) for one in sheets]
    if not sheets:
        text.append(say("register-day-none"))
    days = await register.open_days(turn.tx, viewer)
    unfilled = {one: places for one, places in sorted(days.items(), reverse=True) if places}
    if unfilled:
        text += [Markup(""), say("register-unfilled", days=_days(turn, unfilled))]
    rows: list[Row] = [(_open(turn, one),) for one in sheets]
    rows += _unfilled(turn, day, unfilled)
    rows.append(tuple(_around(turn, day, days)))
    classes = await registration.classes(turn.tx, viewer)
    rows += [
        (
            Button(
                say.plain("register-counts-button", **{"class": one.name}),
                OpenCounts(class_id=one.id, term=None),
            ),
        )
        for one in classes
    ]
    rows += await people.children_row(turn, PLACE)
    return Screen(Markup.join("\n", text), tuple(row for row in rows if row), protect=True)


def _title(turn: Turn, day: date) -> str:
    """«šodien, otrdien, 24. novembrī»; of another day only the day."""
    say, long = turn.say, turn.say.day(day, "long")
    if day != turn.today:
        return long
    return say.plain("timetable-near-label", near=say.near_day(day, turn.today), day=long)


def _line(turn: Turn, one: Sheet) -> Markup:
    """«1. Matemātika, 7.b: trūkst Anna B.»"""
    say, names = turn.say, short_names(one.pupils)
    parts: list[Markup] = []
    if one.stand_in is not None:
        parts.append(say("register-state-stand-in", name=one.stand_in))
    elif one.checked is None and one.has_entries:
        parts.append(say("register-state-begun"))
    elif one.is_open(turn.now):
        parts.append(say("register-state-open"))
    if one.missing:
        parts.append(say("register-state-absent", names=listed(say, one.missing, names)))
    if one.late:
        parts.append(say("register-state-late", names=listed(say, one.late, names)))
    if one.checked is not None and not (one.missing or one.late):
        parts.append(say("register-state-everybody"))
    about = {"number": one.place.number, "subject": one.subject, "group": one.group}
    if not parts:
        return say("register-lesson", **about)
    return say("register-lesson-state", **about, state=Markup.join("; ", parts))


def _unfilled(turn: Turn, day: date, unfilled: Mapping[date, tuple[Place, ...]]) -> list[Row]:
    """The first such lesson of each other day; those of the day shown stand above."""
    buttons = [
        Button(
            turn.say.plain("register-unfilled-button", day=_short(turn, one), number=places[0].number),
            OpenLesson.model_validate(of_lesson(places[0])),
        )
        for one, places in unfilled.items()
        if one != day
    ][:UNFILLED]
    return [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


def _days(turn: Turn, unfilled: Mapping[date, tuple[Place, ...]]) -> str:
    """«šodien (2), 23.11. (1)»"""
    return ", ".join(
        turn.say.plain("register-unfilled-label", day=_short(turn, day), count=len(places))
        for day, places in unfilled.items()
    )


def _short(turn: Turn, day: date) -> str:
    return turn.say.near_day(day, turn.today) if day == turn.today else turn.say.day(day, "short")


def _open(turn: Turn, one: Sheet) -> Button:
    key = "register-lesson-button" if one.checked is None else "register-lesson-done-button"
    label = turn.say.plain(key, number=one.place.number, subject=one.subject, group=one.group)
    return Button(label, OpenLesson.model_validate(of_lesson(one.place)))


def _around(turn: Turn, day: date, days: Collection[date]) -> Iterable[Button]:
    """The nearest days with lessons, and today."""
    say = turn.say
    earlier = max((one for one in days if one < day), default=None)
    later = min((one for one in {*days, turn.today} if one > day), default=None)
    if earlier is not None:
        yield Button(
            say.plain("timetable-earlier-button", day=say.day(earlier, "short")), OpenDay(day=earlier)
        )
    if later is not None:
        yield Button(say.plain("timetable-later-button", day=say.day(later, "short")), OpenDay(day=later))
