"""The screens of lists that come and go, and what is done about them."""

from dataclasses import dataclass
from typing import Any

from conversations import people
from conversations.event import Attached
from conversations.exchange.difference import faults, shown
from conversations.exchange.taps import AskLists, AwaitLists, BringLists, OpenExchange, StopLists, TakeLists
from conversations.school.taps import OpenSchool
from conversations.screen import Button, File, Row, Screen
from conversations.turn import Turn
from locales import Markup
from storage import exchange, school_calendar
from storage.oneroster import NoTerms, Plan, SetRefused


@dataclass(frozen=True, slots=True)
class _Looked:
    """What came of reading a file; neither: it is not this person's, or no file came."""

    plan: Plan | None = None
    refusal: SetRefused | None = None


async def overview(turn: Turn, what: Any, *above: Markup) -> Screen:
    """Both ways, and what to mind."""
    if not await school_calendar.manages(turn.tx, turn.seen_by()):
        return Screen(turn.say("common-not-found"))
    say = turn.say
    both = (
        Button(say.plain("exchange-bring-button"), AskLists()),
        Button(say.plain("exchange-take-button"), TakeLists()),
    )
    lines = [*above, await people.header(turn), say("exchange-overview")]
    return Screen(Markup.join("\n", lines), (both, (Button(say.plain("common-back-button"), OpenSchool()),)))


async def making(turn: Turn, tap: TakeLists) -> bytes | None:
    """The file, before the transaction that must not wait for it. Empty: the school has no terms."""
    try:
        return await exchange.made(turn.tx, turn.seen_by())
    except NoTerms:
        return b""


async def take(turn: Turn, tap: TakeLists) -> Screen:
    """The file; it is noted who took it."""
    if turn.prepared == b"":
        return Screen(turn.say("exchange-no-terms"), (_back(turn),))
    if turn.prepared is None or not await exchange.note_export(turn.tx, turn.seen_by()):
        return Screen(turn.say("common-not-found"))
    name = f"oneroster-{turn.today.isoformat()}.zip"
    return Screen(turn.say("exchange-made"), file=File(name, turn.prepared), fresh=True)


async def ask(turn: Turn, tap: AskLists) -> Screen:
    if not await school_calendar.manages(turn.tx, turn.seen_by()):
        return Screen(turn.say("common-not-found"))
    turn.ask(AwaitLists())
    return Screen(turn.say("exchange-prompt"), (_stop(turn),))


async def looking(turn: Turn, state: AwaitLists) -> _Looked:
    """What the file would change, before the transaction that must not wait for it."""
    event = turn.event
    if not isinstance(event, Attached) or event.table is None:
        return _Looked()
    try:
        return _Looked(await exchange.looked(turn.tx, turn.seen_by(), event.table.content))
    except SetRefused as refusal:
        return _Looked(refusal=refusal)


async def sent(turn: Turn, state: AwaitLists) -> Screen:
    """The difference and its button, or what is wrong; another file may be sent instead."""
    looked, event = turn.prepared, turn.event
    if not await school_calendar.manages(turn.tx, turn.seen_by()):
        turn.done()
        return Screen(turn.say("common-not-found"))
    if isinstance(looked, _Looked) and looked.refusal is not None:
        return Screen(faults(turn, looked.refusal), (_stop(turn),), protect=True)
    plan = looked.plan if isinstance(looked, _Looked) else None
    if plan is None or not isinstance(event, Attached) or event.table is None:
        return Screen(turn.say("exchange-prompt"), (_stop(turn),))
    return await _offered(turn, plan, event.table.content)


async def _offered(turn: Turn, plan: Plan, content: bytes) -> Screen:
    if not exchange.may_bring(plan):
        return Screen(shown(turn, plan), (_stop(turn),), protect=True)
    number = await exchange.keep(turn.tx, turn.seen_by(), content, plan)
    if number is None:
        return Screen(turn.say("common-not-found"))
    write = (Button(turn.say.plain("exchange-confirm-button"), BringLists(id=number)),)
    return Screen(shown(turn, plan), (write, _stop(turn)), protect=True)


async def bring(turn: Turn, tap: BringLists) -> Screen:
    """What was shown is written, at once and whole."""
    turn.done()
    if not await school_calendar.manages(turn.tx, turn.seen_by()):
        return Screen(turn.say("common-not-found"))
    done = await exchange.bring(turn.tx, turn.seen_by(), tap.id)
    if done.outcome == "done":
        return await overview(turn, tap, turn.say("exchange-done", rows=done.rows))
    return Screen(turn.say("exchange-changed" if done.plan is not None else "exchange-gone"), (_back(turn),))


async def stop(turn: Turn, tap: StopLists) -> Screen:
    """The file is gone."""
    turn.done()
    await exchange.drop(turn.tx, turn.seen_by())
    return await overview(turn, tap)


def _back(turn: Turn) -> Row:
    return (Button(turn.say.plain("common-back-button"), OpenExchange()),)


def _stop(turn: Turn) -> Row:
    return (Button(turn.say.plain("common-cancel-button"), StopLists()),)
