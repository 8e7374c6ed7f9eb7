"""A child's name and colour, as the parent calls the child, so that siblings are not mixed.

Iestatījumi ──► [Vārds un krāsa] ──► a colour (one tap) · [Cits vārds] (typed) · [Kā skolā]
"""

from typing import Annotated, Final

from pydantic import Field

from conversations import people
from conversations.child import Id, looks_at
from conversations.event import Typed
from conversations.screen import Button, Row, Screen
from conversations.state import State
from conversations.tap import Tap
from conversations.topic import Audience, Do, Topic
from conversations.turn import Turn
from conversations.welcome import OpenSettings
from locales import Markup
from locales.markup import clean
from storage import looks
from storage.looks import NAME_LENGTH, SIGNS, ChildLook

A_ROW: Final = 4


class OpenLook(Tap, code="xo"):
    """How a child is shown."""

    child: Id


class ChooseSign(Tap, code="xs"):
    """By this sign; None: the usual one."""

    child: Id
    sign: Annotated[int, Field(ge=0, lt=len(SIGNS))] | None


class AskName(Tap, code="xn"):
    """By another name, which is to be typed."""

    child: Id


class AsAtSchool(Tap, code="xa"):
    """By the name that the school keeps."""

    child: Id


class AwaitName(State, name="looks.name"):
    """The name."""

    child: int


async def overview(turn: Turn, tap: OpenLook | ChooseSign | AsAtSchool) -> Screen:
    """The colours, the one in use ticked, and the ways to the name. Nothing is waited for any more."""
    turn.done()
    if not await looks_at(turn, tap.child):
        return Screen(turn.say("common-not-found"))
    say, child = turn.say, tap.child
    look = await looks.look(turn.tx, turn.seen_by())
    signs = [
        Button(f"✓ {sign}" if sign == look.sign else sign, ChooseSign(child=child, sign=number))
        for number, sign in enumerate(SIGNS)
    ]
    rows: list[Row] = [tuple(signs[start : start + A_ROW]) for start in range(0, len(signs), A_ROW)]
    rows.append((Button(say.plain("looks-name-button"), AskName(child=child)),))
    if look != ChildLook():
        rows.append((Button(say.plain("looks-school-button"), AsAtSchool(child=child)),))
    rows.append((Button(say.plain("common-back-button"), OpenSettings()),))
    return Screen(Markup.join("\n", [await people.header(turn), say("looks-heading")]), tuple(rows))


async def choose_sign(turn: Turn, tap: ChooseSign) -> Screen:
    """A colour; the one in use again takes it away."""
    if await looks_at(turn, tap.child):
        look = await looks.look(turn.tx, turn.seen_by())
        sign = None if tap.sign is None else SIGNS[tap.sign]
        await looks.change(turn.tx, turn.seen_by(), look._replace(sign=None if sign == look.sign else sign))
    return await overview(turn, tap)


async def as_at_school(turn: Turn, tap: AsAtSchool) -> Screen:
    if await looks_at(turn, tap.child):
        await looks.change(turn.tx, turn.seen_by(), ChildLook())
    return await overview(turn, tap)


async def ask_name(turn: Turn, tap: AskName) -> Screen:
    if not await looks_at(turn, tap.child):
        return Screen(turn.say("common-not-found"))
    turn.ask(AwaitName(child=tap.child))
    return _prompt(turn, "looks-name", tap.child)


async def name_given(turn: Turn, state: AwaitName) -> Screen:
    """The name, in one line."""
    name = " ".join(clean(turn.event.text).split()) if isinstance(turn.event, Typed) else ""
    if not 1 <= len(name) <= NAME_LENGTH:
        return _prompt(turn, "looks-name-again", state.child)
    if await looks_at(turn, state.child):
        look = await looks.look(turn.tx, turn.seen_by())
        await looks.change(turn.tx, turn.seen_by(), look._replace(name=name))
    return await overview(turn, OpenLook(child=state.child))


def _prompt(turn: Turn, key: str, child: int) -> Screen:
    cancel = Button(turn.say.plain("common-cancel-button"), OpenLook(child=child))
    return Screen(turn.say(key, most=NAME_LENGTH), ((cancel,),))


TOPIC = Topic(
    name="looks",
    taps=(
        (OpenLook, Do(overview), Audience.GUARDIANS),
        (ChooseSign, Do(choose_sign), Audience.GUARDIANS),
        (AskName, Do(ask_name), Audience.GUARDIANS),
        (AsAtSchool, Do(as_at_school), Audience.GUARDIANS),
    ),
    states=((AwaitName, Do(name_given)),),
)
