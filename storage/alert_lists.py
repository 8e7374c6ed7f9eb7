"""The message about absences that stands in a chat at school: one card, or the list of all that wait.

It belongs to a chat and says nothing of anybody: what is written into it is read through the chat's own link
at that moment. Hence no viewer.
"""

from datetime import datetime
from typing import Any, NamedTuple

from storage.chats import Chat
from storage.clock import milliseconds, moment
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("alert_lists")


class Standing(NamedTuple):
    """``message_id``: None while only the outbox knows it, by ``number`` and ``told_at``.

    ``rang_at``: when it last came with a sound; ``rings_at``: when it is to come so again.
    """

    chat_id: int
    user_id: int
    link_id: int
    number: str
    told_at: datetime
    message_id: int | None
    is_list: bool
    rang_at: datetime
    rings_at: datetime | None


async def of_chat(tx: Tx, chat: Chat) -> Standing | None:
    """What stands in a chat."""
    row = await _sql.of_chat(tx, bot=chat.bot_id, chat=chat.chat_id)
    return None if row is None else _standing({"chat_id": chat.chat_id, **row})


async def keep(
    tx: Tx,
    chat: Chat,
    link_id: int,
    number: str,
    now: datetime,
    *,
    is_list: bool,
    rang_at: datetime,
    rings_at: datetime | None = None,
) -> None:
    """What is being sent now with this number stands there from now on."""
    await _sql.keep(
        tx,
        bot=chat.bot_id,
        chat=chat.chat_id,
        user=chat.user_id,
        link=link_id,
        number=number,
        told_at=milliseconds(now),
        is_list=int(is_list),
        rang_at=milliseconds(rang_at),
        rings_at=None if rings_at is None else milliseconds(rings_at),
    )


async def tapped(tx: Tx, chat: Chat, message_id: int, now: datetime) -> None:
    """If it is this message: it shows the list as it is now, and its reader is there."""
    where = {"bot": chat.bot_id, "chat": chat.chat_id, "user": chat.user_id}
    await _sql.tapped(tx, **where, message=message_id, now=milliseconds(now))


async def let_go(tx: Tx, chat: Chat, message_id: int) -> None:
    """If it is this message: it shows something else, and nothing is to be written over it."""
    await _sql.let_go(tx, bot=chat.bot_id, chat=chat.chat_id, message=message_id)


async def take(tx: Tx, bot_id: int, chat_id: int) -> None:
    """Nothing stands there any more."""
    await _sql.take(tx, bot=bot_id, chat=chat_id)


async def touch(tx: Tx, absence_id: int) -> None:
    """Somebody did something about a report: lists that show it are out of date."""
    await _sql.touch(tx, absence=absence_id)


async def is_due(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether any list is out of date, or is to come with a sound."""
    return await _sql.is_due(tx, bot=bot_id, now=milliseconds(now)) is not None


async def due(tx: Tx, bot_id: int, now: datetime, most: int) -> list[Standing]:
    """Up to ``most`` of them."""
    rows = await _sql.due(tx, bot=bot_id, now=milliseconds(now), most=most)
    return [_standing(row) for row in rows]


async def shown(tx: Tx, bot_id: int, chat_id: int, now: datetime) -> None:
    """It is up to date, and what was to be heard by now was heard."""
    await _sql.shown(tx, bot=bot_id, chat=chat_id, now=milliseconds(now))


def _standing(row: dict[str, Any]) -> Standing:
    return Standing(
        chat_id=row["chat_id"],
        user_id=row["user_id"],
        link_id=row["link_id"],
        number=row["number"],
        told_at=moment(row["told_at"]),
        message_id=row["message_id"],
        is_list=bool(row["is_list"]),
        rang_at=moment(row["rang_at"]),
        rings_at=None if row["rings_at"] is None else moment(row["rings_at"]),
    )
