"""The colleague who stands in hears of it in chat, in the own language."""

from conversations.duties.overview import days_text
from conversations.duties.taps import OpenDuties
from conversations.round import Round
from conversations.screen import Button, Screen
from conversations.turn import Lane, Notice, Turn
from storage import duties
from storage.duties import Leave
from storage.viewer import Viewer


async def tell_granted(turn: Turn, viewer: Viewer, leave: Leave) -> bool:
    """They stand in on these days; False: none of their chats can be told."""
    posts = await duties.posts(turn.tx, viewer, max(leave.first, turn.today), leave.last)
    names = dict.fromkeys(one.name if one.subject is None else f"{one.subject} ({one.name})" for one in posts)
    return await _tell(turn, leave, "duties-told-granted", what=", ".join(names) or "–")


async def tell_ended(turn: Turn, leave: Leave) -> bool:
    """They stand in no longer."""
    return await _tell(turn, leave, "duties-told-ended")


async def _tell(turn: Turn, leave: Leave, key: str, **more: str) -> bool:
    round_ = Round(turn.tx, turn.bot, turn.now)
    readers = await duties.told(turn.tx, turn.bot.id, leave.substitute_id, turn.now)
    for reader in readers:
        there = round_.looking(reader.chat, reader.viewer)
        text = there.say(key, name=leave.name, days=days_text(there, leave), **more)
        button = Button(there.say.plain("duties-open-all-button"), OpenDuties())
        link = reader.viewer.link_id
        turn.notify(Notice(reader.chat.chat_id, Screen(text, ((button,),)), Lane.ALERT, link_id=link))
    return bool(readers)
