"""Which child a button is about: a chat with several children keeps old messages about each of them."""

from typing import Annotated

from pydantic import Field

from conversations.turn import Turn
from storage import links

Id = Annotated[int, Field(ge=1, lt=2**63)]
"""A tap's field that names a row; nothing that an engine could not even look for."""


async def looks_at(turn: Turn, student_id: int) -> bool:
    """Lets this turn look at the child that the tapped message is about; False: no child of this chat.

    The chat may show a brother by now, and a button under the sister's marks must not open his. Which child
    the chat shows stays as it is. The right is that of the chat's own living link, never of the button.
    """
    viewer = turn.seen_by()
    if viewer.student_id == student_id:
        return True
    for other in await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now):
        if other.student_id == student_id:
            turn.viewer = other
            return True
    return False
