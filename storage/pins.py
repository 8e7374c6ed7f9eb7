"""Screens that stand pinned in a chat and are brought up to date each morning.

A pin belongs to a chat and says nothing of anybody: what is written into it is read through the chat's own
links at that moment. Hence no viewer.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from storage.chats import Chat
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("pins")


class Pin(NamedTuple):
    """A pinned message of a chat."""

    chat_id: int
    user_id: int
    message_id: int


async def of_chat(tx: Tx, chat: Chat) -> int | None:
    """The message that is pinned in a chat."""
    row = await _sql.of_chat(tx, bot=chat.bot_id, chat=chat.chat_id, user=chat.user_id)
    return None if row is None else int(row["message_id"])


async def keep(tx: Tx, chat: Chat, message_id: int, today: date) -> None:
    """This message is the pinned one from now on, and is up to date."""
    await _sql.keep(
        tx,
        bot=chat.bot_id,
        chat=chat.chat_id,
        user=chat.user_id,
        message=message_id,
        today=today.isoformat(),
    )


async def take(tx: Tx, chat: Chat) -> bool:
    """Nothing is pinned any more; False: nothing was."""
    taken: int = await _sql.take(tx, bot=chat.bot_id, chat=chat.chat_id)
    return taken == 1


async def is_stale(tx: Tx, bot_id: int, today: date) -> bool:
    """Whether any pin shows an earlier day."""
    return await _sql.is_stale(tx, bot=bot_id, today=today.isoformat()) is not None


async def stale(tx: Tx, bot_id: int, today: date, most: int) -> list[Pin]:
    """Up to ``most`` of them."""
    rows = await _sql.stale(tx, bot=bot_id, today=today.isoformat(), most=most)
    return [Pin(**row) for row in rows]


async def shown(tx: Tx, bot_id: int, pins: Iterable[Pin], today: date) -> None:
    """They are up to date."""
    rows = [{"bot": bot_id, "chat": pin.chat_id, "today": today.isoformat()} for pin in pins]
    await _sql.shown(tx, rows=rows)
