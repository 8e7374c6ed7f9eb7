"""When one answers families: the days ticked, the hours typed."""

import re
from datetime import time
from typing import Final

from conversations.dates_typed import time_typed
from conversations.duties import overview
from conversations.duties.overview import as_teacher
from conversations.duties.taps import AskHours, AwaitHours, OpenHours, StopDuties, TickWeekday
from conversations.duty_hours import hours_text
from conversations.event import Typed
from conversations.screen import Button, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import duties
from storage.duties import Hours

WEEK: Final = range(1, 8)
A_ROW: Final = 4
_BETWEEN: Final = re.compile(r"\s*(?:[-‐-―−]|\blīdz\b|\blidz\b|\bto\b|\buntil\b|\bдо\b)\s*", re.IGNORECASE)
_BEFORE: Final = re.compile(r"^\s*(?:no|from|с|з|від)\s+", re.IGNORECASE)


async def opened(turn: Turn, tap: OpenHours) -> Screen:
    """The hours as they are."""
    viewer = await as_teacher(turn)
    if viewer is None:
        return await overview.shown(turn)
    return _screen(turn, await duties.hours(turn.tx, viewer))


async def tick(turn: Turn, tap: TickWeekday) -> Screen:
    """One day more or less; the last one stays."""
    viewer = await as_teacher(turn)
    if viewer is None:
        return await overview.shown(turn)
    hours = await duties.hours(turn.tx, viewer)
    days = hours.weekdays | {tap.weekday} if tap.wanted else hours.weekdays - {tap.weekday}
    if not days:
        turn.toast(turn.say.plain("duties-last-day-toast"))
        return _screen(turn, hours)
    changed = hours._replace(weekdays=days)
    await duties.set_hours(turn.tx, viewer, changed)
    return _screen(turn, changed)


async def ask(turn: Turn, tap: AskHours) -> Screen:
    """Asks for «8.00–17.00»."""
    if await as_teacher(turn) is None:
        return await overview.shown(turn)
    turn.ask(AwaitHours())
    return _prompt(turn, turn.say("duties-hours-prompt"))


async def typed(turn: Turn, state: AwaitHours) -> Screen:
    """The hours came, or something else."""
    viewer = await as_teacher(turn)
    if viewer is None:
        turn.done()
        return await overview.shown(turn)
    if not isinstance(turn.event, Typed):
        return _prompt(turn, turn.say("common-text-only"))
    span = hours_typed(clean(turn.event.text))
    if span is None:
        return _prompt(turn, turn.say("duties-hours-unclear"))
    opens, closes = span
    if opens >= closes:
        return _prompt(turn, turn.say("duties-hours-order"))
    turn.done()
    changed = (await duties.hours(turn.tx, viewer))._replace(opens=opens, closes=closes)
    await duties.set_hours(turn.tx, viewer, changed)
    return _screen(turn, changed, turn.say("duties-hours-kept"))


def hours_typed(text: str) -> tuple[time, time] | None:
    """«8.00–17.00», «no 8 līdz 16.30»: both times."""
    parts = _BETWEEN.split(_BEFORE.sub("", text.strip()))
    times = [time_typed(part) for part in parts if part.strip()]
    if len(times) != 2 or times[0] is None or times[1] is None:
        return None
    return times[0], times[1]


def _screen(turn: Turn, hours: Hours, *above: Markup) -> Screen:
    say = turn.say
    text = [*above, say("duties-hours", hours=hours_text(say, hours)), Markup(""), say("duties-hours-hint")]
    ticks = [_tick(turn, day, ticked=day in hours.weekdays) for day in WEEK]
    typed_button = Button(say.plain("duties-times-button"), AskHours())
    rows = (tuple(ticks[:A_ROW]), tuple(ticks[A_ROW:]), (typed_button,), (overview.back(turn),))
    return Screen(Markup.join("\n", text), rows)


def _tick(turn: Turn, day: int, *, ticked: bool) -> Button:
    name = turn.say.plain("absences-weekday-button", weekday=day)
    key = "duties-ticked-button" if ticked else "duties-tick-button"
    return Button(turn.say.plain(key, day=name), TickWeekday(weekday=day, wanted=not ticked))


def _prompt(turn: Turn, text: Markup) -> Screen:
    return Screen(text, ((Button(turn.say.plain("common-cancel-button"), StopDuties()),),))
