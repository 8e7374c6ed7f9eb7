"""Being away: which days, who stands in, what is given away; the same to change a leave that is there.

[Būšu prom…] ──► days, tapped or typed ──► a colleague, tapped or looked for by name ──► [Apstiprināt]
"""

from collections import Counter
from datetime import date, timedelta
from typing import Final

from conversations.dates_typed import Refusal, span_typed
from conversations.duties import overview, telling
from conversations.duties.overview import as_teacher, span_text
from conversations.duties.taps import AskDays, AwaitDays, AwaitName, Confirm, Grant, PickDays, StopDuties
from conversations.event import Typed
from conversations.screen import Button, Row, Screen
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import duties
from storage.duties import Colleague, Fault, Leave, Post
from storage.viewer import Viewer

PAGE: Final = 10
A_ROW: Final = 2
LISTED: Final = 8
"""Groups that are named; more are counted."""
_DAY: Final = timedelta(days=1)
_FRIDAY: Final = 5


async def ask_days(turn: Turn, tap: AskDays) -> Screen:
    """Asks for the days."""
    viewer = await as_teacher(turn)
    if viewer is None:
        return await overview.shown(turn)
    if tap.leave is not None and await duties.leave(turn.tx, viewer, tap.leave) is None:
        return await overview.gone(turn)
    turn.ask(AwaitDays(leave=tap.leave))
    return _days_prompt(turn, tap.leave, turn.say("duties-days-prompt"))


async def days_typed(turn: Turn, state: AwaitDays) -> Screen:
    """Days came, or something else."""
    if not isinstance(turn.event, Typed):
        return _days_prompt(turn, state.leave, turn.say("common-text-only"))
    span = span_typed(clean(turn.event.text), turn.today)
    if isinstance(span, Refusal):
        known: dict[str, Fault] = {
            "past": "past",
            "end before start": "order",
            "too far": "far",
            "too long": "long",
        }
        fault = known.get(span.reason)
        text = turn.say("duties-days-unclear") if fault is None else fault_text(turn, fault)
        return _days_prompt(turn, state.leave, text)
    return await pick_days(turn, PickDays(first=span[0], last=span[1], leave=state.leave))


async def pick_days(turn: Turn, tap: PickDays) -> Screen:
    """The days are chosen: who stands in? A part of the name may be typed."""
    viewer = await as_teacher(turn)
    if viewer is None:
        turn.done()
        return await overview.shown(turn)
    before = await _before(turn, viewer, tap.leave)
    if tap.leave is not None and before is None:
        turn.done()
        return await overview.gone(turn)
    fault = await duties.days_fault(turn.tx, viewer, tap.first, tap.last, before)
    if fault is not None:
        turn.ask(AwaitDays(leave=tap.leave))
        return _days_prompt(turn, tap.leave, fault_text(turn, fault))
    turn.ask(AwaitName(first=tap.first, last=tap.last, leave=tap.leave))
    return await _colleagues(turn, viewer, tap)


async def name_typed(turn: Turn, state: AwaitName) -> Screen:
    """A part of a name: those who bear it."""
    viewer = await as_teacher(turn)
    if viewer is None:
        turn.done()
        return await overview.shown(turn)
    tap = PickDays(first=state.first, last=state.last, leave=state.leave)
    if not isinstance(turn.event, Typed):
        return await _colleagues(turn, viewer, tap, above=turn.say("common-text-only"))
    return await _colleagues(turn, viewer, tap, clean(turn.event.text).strip())


async def confirm(turn: Turn, tap: Confirm) -> Screen:
    """What is given to whom, before it is."""
    viewer = await as_teacher(turn)
    if viewer is None:
        return await overview.shown(turn)
    found = await duties.colleagues(turn.tx, viewer, _since(turn, tap.first), tap.last)
    one = next((one for one in found if one.id == tap.substitute), None)
    if one is None:
        return await overview.gone(turn)
    say = turn.say
    days = span_text(turn, tap.first, tap.last)
    posts = await duties.posts(turn.tx, viewer, _since(turn, tap.first), tap.last)
    text = [say("duties-confirm", substitute=one.name, days=days), *posts_text(turn, posts)]
    sure = Button(say.plain("duties-confirm-button"), Grant(**tap.model_dump()))
    other = PickDays(first=tap.first, last=tap.last, leave=tap.leave)
    rows: list[Row] = [(sure,), (Button(say.plain("common-back-button"), other),)]
    return Screen(Markup.join("\n", text), tuple(rows))


async def grant(turn: Turn, tap: Grant) -> Screen:
    """Kept, unless it cannot be any more; the colleague is told."""
    viewer = await as_teacher(turn)
    turn.done()
    if viewer is None:
        return await overview.shown(turn)
    before = await _before(turn, viewer, tap.leave)
    if tap.leave is None:
        done = await duties.grant(turn.tx, viewer, tap.first, tap.last, tap.substitute)
        leave_id, fault = (done, None) if isinstance(done, int) else (0, done)
    else:
        fault = await duties.change(turn.tx, viewer, tap.leave, tap.first, tap.last, tap.substitute)
        leave_id = tap.leave
    if fault is not None:
        return await overview.shown(turn, fault_text(turn, fault))
    leave = await duties.leave(turn.tx, viewer, leave_id)
    if leave is None:
        return await overview.gone(turn)
    if before is not None and before.substitute_id != leave.substitute_id:
        await telling.tell_ended(turn, before)
    told = await telling.tell_granted(turn, viewer, leave)
    return await overview.shown(turn, turn.say("duties-kept-told" if told else "duties-kept-untold"))


def fault_text(turn: Turn, fault: Fault) -> Markup:
    """Why it cannot be so, and what can be done."""
    return turn.say(f"duties-fault-{fault}")


def posts_text(turn: Turn, posts: list[Post]) -> list[Markup]:
    """The classes and groups, some of them named."""
    say = turn.say
    led = [one.name for one in posts if one.subject is None]
    taught = [f"{one.subject} ({one.name})" for one in posts if one.subject is not None]
    more = ", …" if len(taught) > LISTED else ""
    return [
        *([say("duties-gives-classes", classes=", ".join(led))] if led else []),
        *([say("duties-gives-groups", groups=", ".join(taught[:LISTED]) + more)] if taught else []),
        *([] if posts else [say("duties-gives-nothing")]),
    ]


async def _before(turn: Turn, viewer: Viewer, leave_id: int | None) -> Leave | None:
    return None if leave_id is None else await duties.leave(turn.tx, viewer, leave_id)


def _since(turn: Turn, first: date) -> date:
    return max(first, turn.today)


def _days_prompt(turn: Turn, leave: int | None, text: Markup) -> Screen:
    say, today = turn.say, turn.today
    friday = today + _DAY * ((_FRIDAY - today.isoweekday()) % 7)
    choices = [
        (say.plain("duties-today-button"), today, today),
        (say.plain("duties-tomorrow-button"), today + _DAY, today + _DAY),
    ]
    if friday > today:
        choices.append((say.plain("duties-friday-button", day=say.day(friday)), today, friday))
    buttons = [Button(label, PickDays(first=first, last=last, leave=leave)) for label, first, last in choices]
    stop = Button(say.plain("common-cancel-button"), StopDuties())
    return Screen(text, (tuple(buttons[:A_ROW]), *((one,) for one in buttons[A_ROW:]), (stop,)))


async def _colleagues(
    turn: Turn, viewer: Viewer, tap: PickDays, words: str = "", above: Markup | None = None
) -> Screen:
    say = turn.say
    found = await duties.colleagues(turn.tx, viewer, _since(turn, tap.first), tap.last, words)
    free = [one for one in found if not one.is_away]
    pages = max(1, -(-len(free) // PAGE))
    page = min(tap.page, pages - 1)
    text = [
        *([] if above is None else [above]),
        say("duties-colleague-prompt", days=span_text(turn, tap.first, tap.last)),
    ]
    if not free:
        text.append(say("duties-colleague-none" if words else "duties-colleagues-none"))
    away = [one.name for one in found if one.is_away]
    if away:
        text.append(say("duties-colleagues-away", names=", ".join(away)))
    if pages > 1 and not words:
        text.append(say("common-page-label", page=page + 1, pages=pages))
    often = Counter(one.name for one in found)
    shown = free[page * PAGE : (page + 1) * PAGE]
    buttons = [_choice(one, tap, alone=often[one.name] == 1) for one in shown]
    rows: list[Row] = [tuple(buttons[at : at + A_ROW]) for at in range(0, len(buttons), A_ROW)]
    steps = tuple(
        Button(say.plain(key), tap.model_copy(update={"page": there}))
        for key, there in (("common-previous-button", page - 1), ("common-next-button", page + 1))
        if 0 <= there < pages and not words
    )
    if steps:
        rows.append(steps)
    rows.append((Button(say.plain("common-cancel-button"), StopDuties()),))
    return Screen(Markup.join("\n", text), tuple(rows))


def _choice(one: Colleague, tap: PickDays, *, alone: bool) -> Button:
    """Namesakes are told apart by what they teach."""
    label = one.name if alone or one.subject is None else f"{one.name} · {one.subject}"
    return Button(label, Confirm(first=tap.first, last=tap.last, substitute=one.id, leave=tap.leave))
