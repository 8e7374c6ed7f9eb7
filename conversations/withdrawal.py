"""What the class teacher takes back from an owner: a number, the log-ins; and what was reported is settled.

[Dzēst numuru] ──► sure? ──► [Dzēst numuru]
a report: [Viss kārtībā] · [Beigt šīs personas pieslēgumus] ──► who was logged in is told
"""

from conversations import roll, witnesses
from conversations.mending import EndLinks, OpenOwner, ReallyRemove, RemovePhone, Settle
from conversations.screen import Button, Screen
from conversations.short_messages import removed_text
from conversations.topic import Audience, Do, Look
from conversations.turn import Turn
from storage import links, registration, reports
from storage.people import masked_phone


async def ask(turn: Turn, tap: RemovePhone) -> Screen:
    """A number is easily deleted by a slip of the thumb, and the family would not know why no SMS comes."""
    card = await registration.owner(turn.tx, turn.seen_by(), tap.student, tap.person, tap.kind)
    if card is None:
        return roll.gone(turn)
    here = OpenOwner(**tap.model_dump())
    if card.phone_end is None:
        return await roll.owner(turn, here)
    text = turn.say("registration-remove-sure", phone=masked_phone(card.phone_end))
    remove = Button(turn.say.plain("registration-remove-button"), ReallyRemove(**tap.model_dump()))
    return Screen(text, ((remove,), (roll.back(turn, here),)))


async def remove(turn: Turn, tap: ReallyRemove) -> Screen:
    """Take a number away, and tell it so; log-ins stay, the SMS with an unused password does not go."""
    which = (tap.student, tap.person, tap.kind)
    card = await registration.owner(turn.tx, turn.seen_by(), *which)
    text = None if card is None else removed_text(tap.kind, card.class_name)
    if await registration.withdraw(turn.tx, turn.seen_by(), *which, text):
        turn.toast(turn.say.plain("registration-removed-toast"))
    return await roll.owner(turn, OpenOwner(**tap.model_dump()))


async def settle(turn: Turn, tap: Settle) -> Screen:
    """The class teacher has looked after it, and nothing is wrong."""
    if await reports.settle(turn.tx, turn.seen_by(), tap.student, tap.person, tap.kind):
        turn.toast(turn.say.plain("registration-settled-toast"))
    return await roll.owner(turn, OpenOwner(**tap.model_dump()))


async def end_links(turn: Turn, tap: EndLinks) -> Screen:
    """The log-ins end, and with them what was reported; whoever was logged in is told in the chat."""
    which = (tap.student, tap.person, tap.kind)
    ended = await links.end_of_owner(turn.tx, turn.seen_by(), *which)
    for one in ended:
        await witnesses.tell_ended(turn, one, "links-ended-by-teacher")
    if ended:
        await reports.settle(turn.tx, turn.seen_by(), *which)
        turn.toast(turn.say.plain("registration-ended-toast"))
    return await roll.owner(turn, OpenOwner(**tap.model_dump()))


TAPS = (
    (RemovePhone, Look(ask), Audience.STAFF),
    (ReallyRemove, Do(remove), Audience.STAFF),
    (Settle, Do(settle), Audience.STAFF),
    (EndLinks, Do(end_links), Audience.STAFF),
)
