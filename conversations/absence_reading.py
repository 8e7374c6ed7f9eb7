"""What a guardian types about an absence when nothing is awaited: understood, read back, kept after a tap.

«Anna šodien slima» ──► «Anna Kalniņa, 7.b — šodien, … visu dienu, slimība. Vai pieteikt?» [Pieteikt] [Mainīt]
whom? when? why?    ──► asked with buttons          about something else ──► as if this module were not there
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from conversations import absence_line, absence_text, given, people
from conversations.absence_frame import (
    back,
    capital,
    child_of,
    framed,
    gone,
    month_of,
    own_children,
    refusal,
    screen,
)
from conversations.absence_line import Understood
from conversations.absence_parts import ask_hour, hour_in, pick_lessons
from conversations.absence_reasons import pick_reason
from conversations.absence_states import AskedHour, AskedPaper, is_ours
from conversations.absence_taps import (
    AskHour,
    Forget,
    OpenAbsences,
    OpenCalendar,
    PickLessons,
    PickReason,
    ReadBack,
    SaveReport,
    asked,
)
from conversations.child import looks_at
from conversations.children_named import Names, children_named
from conversations.dates_typed import Refusal
from conversations.event import Attached, Typed
from conversations.pieces import pieces
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage.absence_rules import Draft, Frame
from storage.people import Role

# A line, not a letter.
LONGEST: Final = 300

Unexpected = Callable[[Turn, Any], Awaitable[Screen | None]]


def or_line(otherwise: Unexpected) -> Unexpected:
    """The fallback for words that nobody awaited: a line about an absence, else ``otherwise``."""

    async def unexpected(turn: Turn, event: Any) -> Screen | None:
        return await read_back(turn) or await otherwise(turn, event)

    return unexpected


async def typed_hour(turn: Turn, state: AskedHour) -> Screen:
    """An hour, while the child's coming or leaving is asked; a whole line about it is understood as well."""
    event = turn.event
    hour = hour_in(event.text) if isinstance(event, Typed) else None
    if hour is not None:
        draft = Draft(state.day, state.day, state.part, hour)
        frame = await framed(turn, state.child)
        if frame is not None and frame.fault(draft) == "hour":
            return await _again(turn, state, refusal(turn, frame, draft, "hour"))
        turn.done()
        return await pick_reason(turn, PickReason(**asked(state.child, draft, state.change)))
    line = await read_back(turn)
    return line or await _again(turn, state, turn.say("absences-hour-unclear"))


async def _again(turn: Turn, state: AskedHour, text: Markup) -> Screen:
    await looks_at(turn, state.child)
    return await screen(turn, [text], [back(turn, state.change)])


async def read_back(turn: Turn) -> Screen | None:
    """What the typed line says about an absence, to be confirmed; None where it says nothing about one."""
    line, viewer = _line(turn), turn.viewer
    if line is None or viewer is None or len(line) > LONGEST:
        return None
    login = given.read(line)
    if login.code is not None or login.is_nearly_password:
        return None
    children = await own_children(turn)
    names = {str(role.student_id): Names(role.given_name or "", role.family_name or "") for role in children}
    said = absence_line.understood(line, turn.today, names) if names else None
    if said is None:
        return None
    if is_ours(turn.state):
        turn.done()
    if isinstance(said, Refusal):
        return await _refused(turn, said, children_named(pieces(line), names))
    return await _understood(turn, said, {str(role.student_id): role for role in children})


def _line(turn: Turn) -> str | None:
    """What was typed, also under a picture."""
    if isinstance(turn.event, Typed):
        return turn.event.text
    return turn.event.caption if isinstance(turn.event, Attached) and turn.event.caption else None


def or_paper(otherwise: Callable[[Turn, AskedPaper], Awaitable[Screen]]) -> Any:
    """While papers are awaited: a line about an absence begins another report, also under a picture, which is
    then not taken for a paper of the old one."""

    async def paper(turn: Turn, state: AskedPaper) -> Screen:
        return await read_back(turn) or await otherwise(turn, state)

    return paper


async def _understood(turn: Turn, said: Understood, children: Mapping[str, Role]) -> Screen:
    key = said.child
    if key is None and not said.children and len(children) == 1:
        key = next(iter(children))  # nobody is named, and there is one child only
    if key is None:
        return await _which_child(turn, said, children)
    child = int(key)
    frame = await framed(turn, child)
    if frame is None:
        return await gone(turn)
    if "days" in said.unclear:
        return await _which_day(turn, frame, said)
    there = _next(said, child)
    if isinstance(there, AskHour):
        return await ask_hour(turn, there)
    if isinstance(there, PickLessons):
        return await pick_lessons(turn, there)
    return await (confirm(turn, there) if isinstance(there, ReadBack) else pick_reason(turn, there))


def _next(said: Understood, child: int) -> AskHour | PickLessons | ReadBack | PickReason:
    """What is to be asked when child and days are known: the hour, the lessons, the reason, or nothing."""
    if "lessons" in said.unclear:
        return PickLessons(child=child, day=said.first, lessons=0, change=None)
    if said.part != "day" and said.at is None:
        return AskHour(child=child, day=said.first, part=said.part, change=None)
    draft = Draft(said.first, said.last)
    if said.part != "day":
        draft = Draft(said.first, said.first, said.part, said.at)
    if said.reason is None:
        return PickReason(**asked(child, draft))
    return ReadBack(**asked(child, draft), reason=said.reason)


async def confirm(turn: Turn, tap: ReadBack) -> Screen:
    """All that was understood, before anything is kept; what stands against it is told instead."""
    frame = await framed(turn, tap.child)
    if frame is None:
        return await gone(turn)
    say, draft = turn.say, tap.draft
    other = PickReason(**asked(tap.child, draft))
    if frame.fault(draft) is not None or frame.clash(draft) is not None:
        return await pick_reason(turn, other)
    text = [
        say(
            "absences-read-back",
            days=absence_text.when(say, draft, turn.today),
            part=absence_text.part(say, draft),
            reason=absence_text.reason(say, tap.reason),
        ),
        *absence_text.warnings(say, frame, draft, None),
        say("absences-read-back-prompt"),
    ]
    save = Button(
        say.plain("absences-report-button"), SaveReport(**asked(tap.child, draft), reason=tap.reason)
    )
    days = OpenAbsences(child=tap.child, change=None)
    rows: list[Row] = [
        (save,),
        (
            Button(say.plain("absences-other-days-button"), days),
            Button(say.plain("absences-other-reason-button"), other),
        ),
        (Button(say.plain("common-cancel-button"), Forget()),),
    ]
    return await screen(turn, text, rows)


async def forget(turn: Turn, tap: Forget) -> Screen:
    """The line was not meant so."""
    return Screen(turn.say("common-cancelled"))


async def _which_child(turn: Turn, said: Understood, children: Mapping[str, Role]) -> Screen:
    """Everybody who may be meant, with class; what else the line says is kept in the button."""
    meant = [children[key] for key in (said.children or children) if key in children]
    rows: list[Row] = []
    for role in meant:
        child = role.student_id or 0
        there = OpenAbsences(child=child, change=None) if "days" in said.unclear else _next(said, child)
        rows.append((Button(people.tab_label(turn, role), there),))
    return Screen(
        turn.say("absences-which-child"), (*rows, (Button(turn.say.plain("common-cancel-button"), Forget()),))
    )


async def _which_day(turn: Turn, frame: Frame, said: Understood) -> Screen:
    say, child = turn.say, child_of(turn)
    first = frame.today if frame.off(frame.today) is None else frame.after(frame.today)
    near = [
        Button(capital(say.near_day(day, turn.today)), _next(replace(said, first=day, last=day), child))
        for day in (first, frame.after(first))
    ]
    month = OpenCalendar(child=child, month=month_of(first), use="day", first=None, change=None)
    other = Button(say.plain("absences-other-day-button"), month)
    return await screen(turn, [say("absences-which-day")], [tuple(near), (other,), back(turn, None)])


async def _refused(turn: Turn, said: Refusal, named: Sequence[str]) -> Screen:
    """Days that cannot be: which words, why, and the ways out, for the child that was named."""
    if len(named) == 1:
        await looks_at(turn, int(named[0]))
    text = turn.say(f"absences-typed-{said.reason.replace(' ', '-')}", meant=said.meant)
    month = OpenCalendar(child=child_of(turn), month=month_of(turn.today), use="day", first=None, change=None)
    other = Button(turn.say.plain("absences-other-day-button"), month)
    return await screen(turn, [text], [(other, *back(turn, None))])
