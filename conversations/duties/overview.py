"""The first screen: one's hours, one's leaves, and for whom one stands in."""

from datetime import date
from typing import Any, Final

from conversations import absence_text, people
from conversations.duties.taps import AskDays, OpenDuties, OpenHours, OpenLeave
from conversations.duty_hours import hours_text
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import duties, links
from storage.absence_rules import Draft
from storage.duties import Leave
from storage.viewer import Viewer

PLACE: Final = "duties"
TEACHERS: Final = frozenset({"teacher", "head"})


async def as_teacher(turn: Turn) -> Viewer | None:
    """The link of this chat that teaches; the chat may show one's own child by now."""
    viewer = turn.seen_by()
    if viewer.kind in TEACHERS:
        return viewer
    others = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now, known=viewer)
    found = next((other for other in others if other.kind in TEACHERS), None)
    if found is not None:
        turn.viewer = found
    return found


async def overview(turn: Turn, what: Any) -> Screen:
    """Hours and leaves."""
    return await shown(turn)


async def stop(turn: Turn, what: Any) -> Screen:
    """Nothing is waited for any more."""
    turn.done()
    return await shown(turn)


async def shown(turn: Turn, *above: Markup) -> Screen:
    """The first screen, under what has just been done."""
    viewer = await as_teacher(turn)
    if viewer is None:
        return Screen(turn.say("duties-teachers-only"))
    say = turn.say
    own = await duties.leaves(turn.tx, viewer)
    others = await duties.stands_in(turn.tx, viewer)
    text = [
        *above,
        await people.header(turn),
        say("duties-hours", hours=hours_text(say, await duties.hours(turn.tx, viewer))),
        Markup(""),
        *(_leave_line(turn, one) for one in own),
    ]
    if not own:
        text.append(say("duties-leaves-none"))
    text += [say("duties-stands-in", name=one.name, days=days_text(turn, one)) for one in others]
    rows: list[Row] = [(_opening(turn, one),) for one in own]
    rows.append((Button(say.plain("duties-leave-button"), AskDays(leave=None)),))
    rows.append((Button(say.plain("duties-hours-button"), OpenHours()),))
    rows += await people.children_row(turn, PLACE)
    return Screen(Markup.join("\n", text), tuple(rows))


async def gone(turn: Turn) -> Screen:
    """Not there, or not one's own."""
    return Screen(turn.say("common-not-found"), ((back(turn),),))


def back(turn: Turn) -> Button:
    return Button(turn.say.plain("common-back-button"), OpenDuties())


def days_text(turn: Turn, leave: Leave) -> str:
    """«24.11.–27.11.», «rīt»."""
    return span_text(turn, leave.first, leave.last)


def span_text(turn: Turn, first: date, last: date) -> str:
    return absence_text.short_when(turn.say, Draft(first, last), turn.today)


def _leave_line(turn: Turn, one: Leave) -> Markup:
    key = "duties-leave-now" if one.first <= turn.today else "duties-leave-ahead"
    return turn.say(key, days=days_text(turn, one), substitute=one.substitute)


def _opening(turn: Turn, one: Leave) -> Button:
    label = turn.say.plain("duties-open-button", days=days_text(turn, one), substitute=one.substitute)
    return Button(label, OpenLeave(leave=one.id))
