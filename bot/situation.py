"""What is known of a chat at the beginning of a turn, read inside the transaction that uses it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.incoming import Incoming
from conversations.dispatch import Dispatch, Found
from conversations.event import Blocked
from conversations.state import State
from conversations.turn import BotIdentity, Turn
from locales import Wording, choose, wording
from storage import chats, dialogs, links
from storage.chats import Chat
from storage.store import Tx
from storage.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Situation:
    """The chat, what it is waited for, who is looking, and the way their update takes."""

    chat: Chat
    state: State | None
    viewer: Viewer | None
    found: Found | None

    @property
    def must_unblock(self) -> bool:
        """Whoever writes has let the bot in again, whether or not Telegram said so."""
        return self.chat.blocked_at is not None


async def read(tx: Tx, bot: BotIdentity, dispatch: Dispatch, incoming: Incoming, now: datetime) -> Situation:
    """The situation as this transaction sees it."""
    chat = await chats.find(tx, bot.id, incoming.chat_id, incoming.user_id)
    dialog = await dialogs.find(tx, bot.id, incoming.chat_id)
    state = None if dialog is None else dispatch.read_state(dialog.name, dialog.content)
    viewer = await links.viewer(tx, bot.id, chat, now)
    return Situation(chat, state, viewer, dispatch.find(incoming.event, state, viewer))


def begin(
    tx: Tx, bot: BotIdentity, incoming: Incoming, situation: Situation, now: datetime, prepared: Any = None
) -> Turn:
    """The turn that a handler is given."""
    return Turn(
        tx=tx,
        bot=bot,
        chat=situation.chat,
        viewer=situation.viewer,
        say=words(situation.chat, incoming),
        now=now,
        event=incoming.event,
        state=situation.state,
        telegram_name=incoming.name,
        prepared=prepared,
    )


def words(chat: Chat, incoming: Incoming) -> Wording:
    """The language chosen in the chat, else what Telegram says of its owner."""
    return wording(chat.language or choose(incoming.language_code))


def is_blocking(incoming: Incoming) -> bool:
    return isinstance(incoming.event, Blocked) and incoming.event.blocked
