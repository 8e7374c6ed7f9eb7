"""Another pair of eyes, the guest's side: what one is invited to, and agreeing to it.

the link ──► /start <token> ──► what one is invited to ──► [Piekrītu] ──► a guest's own menu
"""

import re
from typing import Final

from conversations import people
from conversations.delegations import things_text
from conversations.screen import Button, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Do, Look, Topic
from conversations.turn import Lane, Notice, Turn
from locales import Markup, wording
from locales.languages import SOURCE
from storage import chats, delegations, links

TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{43}")


class Accept(Tap, code="za"):
    """Somebody agrees to look."""

    token: str


class Decline(Tap, code="zx"):
    """Not now."""


async def invited(turn: Turn, token: str) -> Screen:
    """What somebody who followed the link is invited to; nothing is written yet."""
    found = await delegations.invitation(turn.tx, token, turn.now)
    if found is None:
        return Screen(turn.say("delegations-invalid"))
    text = turn.say(
        "delegations-invitation",
        giver=found.giver,
        owner=turn.say(f"people-owner-{found.kind}"),
        child=found.child,
        things=things_text(turn, found.things),
        until=turn.say.day(found.until_day, "year"),
    )
    agree = Button(turn.say.plain("delegations-accept-button"), Accept(token=token))
    return Screen(text, ((agree, Button(turn.say.plain("common-cancel-button"), Decline())),))


async def accept(turn: Turn, tap: Accept) -> Screen:
    """From now on this chat looks; the giver is told."""
    made = await delegations.accept(turn.tx, tap.token, turn.chat, turn.now)
    if made is None:
        return Screen(turn.say("delegations-invalid"))
    for giver in await delegations.givers(turn.tx, made, turn.bot.id, turn.now):
        say = wording(giver.language or SOURCE)
        told = Screen(say("delegations-accepted", name=giver.name, child=giver.child))
        turn.notify(Notice(giver.chat_id, told, Lane.ALERT, giver.link_id))
    if turn.chat.language is None:
        await chats.choose_language(turn.tx, turn.chat, turn.say.language)
    turn.chat = await chats.find(turn.tx, turn.bot.id, turn.chat.chat_id, turn.chat.user_id)
    turn.viewer = await links.viewer(turn.tx, turn.bot.id, turn.chat, turn.now)
    turn.answer.commands_changed = True
    turn.done()
    return await people.home(turn, Markup(""), turn.say("delegations-welcome"))


async def decline(turn: Turn, tap: Decline) -> Screen:
    return Screen(turn.say("common-cancelled"))


TOPIC = Topic(
    name="invitations",
    taps=((Accept, Do(accept), Audience.ANYONE), (Decline, Look(decline), Audience.ANYONE)),
)
