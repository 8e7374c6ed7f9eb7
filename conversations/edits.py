"""Edited messages: an answer counts as it was first sent.

edited while an answer is awaited ──► "I do not see corrections: please write it anew"
edited into a password            ──► deleted, and the same words
"""

from conversations.event import Edited
from conversations.given import is_password
from conversations.screen import Screen
from conversations.turn import Turn


async def edited(turn: Turn, event: Edited) -> Screen:
    """Say that nothing was changed by it; the dialog stays where it is."""
    if is_password(event.text):
        turn.delete(event.message_id)
    return Screen(turn.say("common-edited"))
