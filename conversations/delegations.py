"""Another pair of eyes: a guardian lets somebody look at chosen things of a child, read-only, until a day.

Iestatījumi ──► [Vēl viens acu pāris] ──► who looks already ──► one ──► [Beigt]
                      └─► [Ielūgt] ──► what? ──► until when? ──► who? (a name) ──► a link that works once
the link ──► conversations/invitations.py
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import Annotated, Final

from pydantic import Field

from conversations import people
from conversations.child import Id, looks_at
from conversations.dates_typed import Refusal, day_typed
from conversations.event import Typed
from conversations.screen import Button, Row, Screen
from conversations.state import State
from conversations.tap import Tap
from conversations.topic import Audience, Do, Look, Topic
from conversations.turn import Turn
from conversations.welcome import OpenSettings
from locales import Markup
from locales.markup import clean
from storage import delegations
from storage.clock import school_day
from storage.delegations import LONGEST, NAME_LENGTH, Delegation
from storage.viewer import GLIMPSES, Glimpse

DAYS: Final = (7, 30, 90, 365)

Things = Annotated[int, Field(ge=0, lt=2 ** len(GLIMPSES))]


class OpenDelegations(Tap, code="zo"):
    """Who besides the family looks at this child."""

    child: Id


class OpenDelegation(Tap, code="zd"):
    """One of them."""

    child: Id
    delegation: Id


class EndDelegation(Tap, code="ze"):
    """Take it back."""

    child: Id
    delegation: Id


class ChooseThings(Tap, code="zc"):
    """What may be looked at: one bit a thing, in the order of GLIMPSES."""

    child: Id
    things: Things


class ChooseUntil(Tap, code="zu"):
    """Until when."""

    child: Id
    things: Things


class AskWho(Tap, code="zw"):
    """For so many days; now who it is. None: the day is to be typed."""

    child: Id
    things: Things
    days: Annotated[int, Field(ge=1, le=LONGEST.days)] | None


class AwaitDay(State, name="delegations.day"):
    """The last day, typed."""

    child: int
    things: int


class AwaitName(State, name="delegations.name"):
    """What the guardian calls the guest."""

    child: int
    things: int
    days: int


async def overview(turn: Turn, tap: OpenDelegations) -> Screen:
    """Who looks, and since when it was last used; a guardian may invite."""
    if not await looks_at(turn, tap.child):
        return Screen(turn.say("common-not-found"))
    say, found = turn.say, await delegations.of_child(turn.tx, turn.seen_by())
    text = [await people.header(turn), say("delegations-heading")]
    text += [_line(turn, one) for one in found] or [say("delegations-none")]
    rows: list[Row] = [
        (Button(one.name, OpenDelegation(child=tap.child, delegation=one.id)),) for one in found
    ]
    if turn.seen_by().is_guardian:
        invite = ChooseThings(child=tap.child, things=0)
        rows.append((Button(say.plain("delegations-invite-button"), invite),))
    return Screen(Markup.join("\n", text), (*rows, (_settings(turn),)))


async def one(turn: Turn, tap: OpenDelegation) -> Screen:
    """One guest: what, until when, by whom; the giver may end it."""
    found = await _found(turn, tap.child, tap.delegation)
    if found is None:
        return Screen(turn.say("common-not-found"), ((_settings(turn),),))
    say, back = turn.say, Button(turn.say.plain("common-back-button"), OpenDelegations(child=tap.child))
    given = {"things": things_text(turn, found.things), "until": say.day(found.until_day, "year")}
    text = [say("delegations-one", name=found.name), say("delegations-one-things", **given)]
    text.append(say("delegations-one-giver", giver=found.giver))
    if found.used_at is not None:
        text.append(say("delegations-one-used", day=say.day(school_day(found.used_at))))
    elif not found.is_accepted:
        text.append(say("delegations-one-open", until=say.time(found.offered_until)))
    end = EndDelegation(child=tap.child, delegation=found.id)
    rows: list[Row] = [(Button(say.plain("delegations-end-button"), end),)] if found.is_mine else []
    return Screen(Markup.join("\n", text), (*rows, (back,)))


async def end(turn: Turn, tap: EndDelegation) -> Screen:
    """The guest sees nothing from this moment on."""
    ended = None
    if await looks_at(turn, tap.child):
        ended = await delegations.end(turn.tx, turn.seen_by(), tap.delegation)
    if ended is None:
        turn.toast(turn.say.plain("common-not-found-toast"))
    else:
        turn.toast(turn.say.plain("delegations-ended-toast"))
    return await overview(turn, OpenDelegations(child=tap.child))


async def choose_things(turn: Turn, tap: ChooseThings) -> Screen:
    """Each tap adds a thing or takes it away; with at least one it goes on."""
    if not await looks_at(turn, tap.child):
        return Screen(turn.say("common-not-found"))
    say = turn.say
    buttons = [
        Button(
            f"✓ {say.plain(f'delegations-{thing}-label')}"
            if tap.things >> place & 1
            else say.plain(f"delegations-{thing}-label"),
            ChooseThings(child=tap.child, things=tap.things ^ 1 << place),
        )
        for place, thing in enumerate(GLIMPSES)
    ]
    rows: list[Row] = [tuple(buttons[:2]), tuple(buttons[2:])]
    if tap.things:
        go_on = ChooseUntil(child=tap.child, things=tap.things)
        rows.append((Button(say.plain("delegations-go-on-button"), go_on),))
    rows.append((Button(say.plain("common-back-button"), OpenDelegations(child=tap.child)),))
    return Screen(Markup.join("\n", [await people.header(turn), say("delegations-choose")]), tuple(rows))


async def choose_until(turn: Turn, tap: ChooseUntil) -> Screen:
    """A few usual spans, or a day of one's own."""
    if not await looks_at(turn, tap.child) or not tap.things:
        return Screen(turn.say("common-not-found"))
    say = turn.say
    buttons = [
        Button(
            say.plain("delegations-until-button", day=say.day(turn.today + timedelta(days=days), "year")),
            AskWho(child=tap.child, things=tap.things, days=days),
        )
        for days in DAYS
    ]
    other = AskWho(child=tap.child, things=tap.things, days=None)
    back = Button(say.plain("common-back-button"), ChooseThings(child=tap.child, things=tap.things))
    rows = (
        tuple(buttons[:2]),
        tuple(buttons[2:]),
        (Button(say.plain("delegations-other-day-button"), other), back),
    )
    text = say("delegations-until", things=things_text(turn, _chosen(tap.things)))
    return Screen(Markup.join("\n", [await people.header(turn), text]), rows)


async def ask_who(turn: Turn, tap: AskWho) -> Screen:
    """Waits for the day, or for the name."""
    if not await looks_at(turn, tap.child) or not tap.things:
        return Screen(turn.say("common-not-found"))
    if tap.days is None:
        turn.ask(AwaitDay(child=tap.child, things=tap.things))
        return _prompt(turn.say("delegations-day", example=_example(turn)), turn, tap.child)
    turn.ask(AwaitName(child=tap.child, things=tap.things, days=tap.days))
    return _prompt(turn.say("delegations-name"), turn, tap.child)


async def day_given(turn: Turn, state: AwaitDay) -> Screen:
    """A day within a year, as people write it."""
    day = day_typed(turn.event.text, turn.today) if isinstance(turn.event, Typed) else None
    if day is None or isinstance(day, Refusal) or not turn.today < day <= turn.today + LONGEST:
        return _prompt(turn.say("delegations-day-again", example=_example(turn)), turn, state.child)
    turn.ask(AwaitName(child=state.child, things=state.things, days=(day - turn.today).days))
    return _prompt(turn.say("delegations-name"), turn, state.child)


async def name_given(turn: Turn, state: AwaitName) -> Screen:
    """The invitation: a link that works once."""
    name = " ".join(clean(turn.event.text).split()) if isinstance(turn.event, Typed) else ""
    if not 1 <= len(name) <= NAME_LENGTH:
        return _prompt(turn.say("delegations-name-again", most=NAME_LENGTH), turn, state.child)
    turn.done()
    until = turn.today + timedelta(days=state.days)
    offered = None
    if await looks_at(turn, state.child):
        offered = await delegations.offer(turn.tx, turn.seen_by(), name, _chosen(state.things), until)
    back = Button(turn.say.plain("common-back-button"), OpenDelegations(child=state.child))
    if offered is None:
        return Screen(turn.say("delegations-refused", most=delegations.MOST), ((back,),))
    link = f"https://t.me/{turn.bot.username}?start={offered.token}"
    given = {"things": things_text(turn, _chosen(state.things)), "until": turn.say.day(until, "year")}
    text = [turn.say("delegations-made", name=name, **given), turn.say("delegations-link", link=link)]
    copy = Button(turn.say.plain("delegations-copy-button"), copy=link)
    return Screen(Markup.join("\n\n", text), ((copy,), (back,)))


async def cancel(turn: Turn, tap: OpenDelegations) -> Screen:
    """Back to the list; nothing is waited for any more."""
    turn.done()
    return await overview(turn, tap)


async def _found(turn: Turn, child: int, delegation: int) -> Delegation | None:
    if not await looks_at(turn, child):
        return None
    listed = await delegations.of_child(turn.tx, turn.seen_by())
    return next((one for one in listed if one.id == delegation), None)


def _line(turn: Turn, found: Delegation) -> Markup:
    given = {"things": things_text(turn, found.things), "until": turn.say.day(found.until_day, "year")}
    key = "delegations-line" if found.is_accepted else "delegations-line-open"
    return turn.say(key, name=found.name, **given)


def _chosen(bits: int) -> tuple[Glimpse, ...]:
    return tuple(thing for place, thing in enumerate(GLIMPSES) if bits >> place & 1)


def things_text(turn: Turn, things: Iterable[Glimpse]) -> str:
    return ", ".join(turn.say.plain(f"delegations-{thing}-label").lower() for thing in things)


def _example(turn: Turn) -> str:
    return turn.say.day(turn.today + timedelta(days=30), "year")


def _prompt(text: Markup, turn: Turn, child: int) -> Screen:
    return Screen(text, ((Button(turn.say.plain("common-cancel-button"), OpenDelegations(child=child)),),))


def _settings(turn: Turn) -> Button:
    return Button(turn.say.plain("common-back-button"), OpenSettings())


TOPIC = Topic(
    name="delegations",
    taps=(
        (OpenDelegations, Do(cancel), Audience.FAMILY),
        (OpenDelegation, Look(one), Audience.FAMILY),
        (EndDelegation, Do(end), Audience.GUARDIANS),
        (ChooseThings, Look(choose_things), Audience.GUARDIANS),
        (ChooseUntil, Look(choose_until), Audience.GUARDIANS),
        (AskWho, Do(ask_who), Audience.GUARDIANS),
    ),
    states=((AwaitDay, Do(day_given)), (AwaitName, Do(name_given))),
)
