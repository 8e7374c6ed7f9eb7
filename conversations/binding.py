"""A number is bound to an owner: written down, the former one told, a password sent to the new one."""

from conversations.event import Typed
from conversations.given import is_password
from conversations.short_messages import changed_text, make_text
from conversations.turn import Turn
from storage import registration
from storage.owner_card import OwnerCard
from storage.passwords import Checker, Fresh


async def bind(turn: Turn, checker: Checker, card: OwnerCard, phone: str, fresh: Fresh | None) -> bool:
    """Whether a password left for the new number; the number is written in any case."""
    viewer, owner = turn.seen_by(), card.owner
    old = await registration.phone_of(turn.tx, viewer, owner.student_id or 0, owner.person_id)
    await registration.set_phone(turn.tx, viewer, owner.person_id, phone)
    if old is not None and old != phone:
        await registration.tell(turn.tx, owner, old, changed_text(owner.kind, card.class_name), turn.now)
    return await issue(turn, checker, card, fresh)


async def issue(turn: Turn, checker: Checker, card: OwnerCard, fresh: Fresh | None) -> bool:
    """Send an owner a new password; False where that cannot be."""
    text = make_text(turn.bot.username)
    return await registration.issue(turn.tx, checker, turn.seen_by(), card, text, fresh)


def no_password_stays(turn: Turn) -> None:
    """Somebody pasted a password where a name or number is wanted: it goes from the chat."""
    if isinstance(turn.event, Typed) and is_password(turn.event.text):
        turn.delete(turn.event.message_id)
