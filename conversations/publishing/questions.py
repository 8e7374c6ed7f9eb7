"""What is asked on the way to an announcement: whom, of what kind, and all that is answered in words."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Final

from conversations import board
from conversations.excerpt import excerpt
from conversations.publishing import frame
from conversations.publishing.form import FILES, Form
from conversations.publishing.taps import (
    Asked,
    AskWhom,
    Clear,
    Composing,
    OpenDraft,
    PickAt,
    PickKind,
    PickUntil,
    PickWhom,
)
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import publication_desk as published
from storage.clock import RIGA
from storage.publication_desk import Whom

A_LABEL: Final = 36
A_ROW: Final = 4
AT_ONCE: Final = 24
ORDER: Final = ("school", "grade", "class", "group")
KINDS: Final = (("announcement", "poll"), ("meeting", "trip"), ("other",))
HOURS: Final = (time(7, 30), time(17))
"""When announcements are read: on the way to school, and after work."""
WEEKS: Final = (1, 2, 4)


async def whom(turn: Turn, page: int = 0) -> Screen:
    """The school and the grades first, then classes, then groups."""
    say = turn.say
    found = await published.audiences(turn.tx, turn.seen_by())
    found.sort(key=lambda one: ORDER.index(one.kind))
    last = max(0, (len(found) - 1) // AT_ONCE)
    page = min(page, last)
    shown = found[page * AT_ONCE : (page + 1) * AT_ONCE]
    rows: list[Row] = []
    for kind in ORDER:
        buttons = [Button(_label(turn, one), tap_of(one)) for one in shown if one.kind == kind]
        wide = 1 if kind in {"school", "group"} else A_ROW
        rows += [tuple(buttons[start : start + wide]) for start in range(0, len(buttons), wide)]
    ways = (AskWhom(page=max(0, page - 1)), AskWhom(page=page + 1))
    rows += [board.turned(say, page, last, ways), (frame.back(turn),)]
    return await frame.screen(turn, [say("publishing-whom")], rows)


def tap_of(one: Whom) -> PickWhom:
    return PickWhom(kind=one.kind, id=one.id, grade=one.grade, year=one.year)


def _label(turn: Turn, one: Whom) -> str:
    say, audience = turn.say, one.audience
    if one.kind == "school":
        return say.plain("publishing-school-button")
    if one.kind == "grade":
        return say.plain("publishing-grade-button", grade=one.grade)
    if one.kind == "class":
        return audience.class_name or "–"
    return excerpt(f"{audience.subject}, {audience.group}", A_LABEL)


async def kind(turn: Turn) -> Screen:
    """What it is."""
    say = turn.say
    rows = [
        tuple(Button(say.plain(f"publishing-kind-{one}-button"), PickKind(kind=one)) for one in row)
        for row in KINDS
    ]
    return await frame.screen(turn, [say("publishing-kind")], [*rows, (frame.back(turn),)])


async def words(turn: Turn, form: Form, step: Asked, *above: Markup, begun: bool = False) -> Screen:
    """Asks for something in words; what can be said with a button has one."""
    turn.ask(Composing(step=step, begun=begun))
    text = [*above, *([] if begun else [turn.say(f"publishing-ask-{step}-prompt", files=FILES)])]
    if step == "text" and form.kind == "poll" and not begun and form.missing is not None:
        text.append(turn.say("publishing-ask-poll-first"))
    if begun:
        stop = Button(turn.say.plain("publishing-ready-button"), OpenDraft())
    elif form.missing is not None:  # the draft would only ask again
        stop = frame.back(turn)
    else:
        stop = Button(turn.say.plain("common-back-button"), OpenDraft())
    return await frame.screen(turn, text, [*_answers(turn, step), (stop,)])


def _answers(turn: Turn, step: Asked) -> Sequence[Row]:
    say = turn.say
    if step in {"place", "talks"}:
        return [(Button(say.plain("publishing-without-button"), Clear(what=step)),)]
    if step == "at":
        rows: list[Row] = [(Button(say.plain("publishing-at-now-button"), Clear(what="at")),)]
        return [*rows, *([row] if (row := _hours(turn)) else [])]
    if step == "until":
        days = [turn.today + timedelta(weeks=weeks) for weeks in WEEKS]
        row = tuple(Button(say.day(day), PickUntil(day=day)) for day in days)
        return [row, (Button(say.plain("publishing-until-none-button"), Clear(what="until")),)]
    return []


def _hours(turn: Turn) -> Row:
    """The next three of the usual hours; nobody is told at the weekend without having typed so."""
    found = []
    for days in range(5):
        day = turn.today + timedelta(days=days)
        moments = [datetime.combine(day, hour, RIGA) for hour in HOURS if day.weekday() < 5]
        found += [one for one in moments if one > turn.now + timedelta(minutes=15)]
    return tuple(
        Button(f"{turn.say.day(one.date())} {turn.say.time(one)}", PickAt(at=int(one.timestamp())))
        for one in found[:3]
    )
