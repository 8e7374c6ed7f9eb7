"""Chats with the bot: language, which link they show now, whether they can be reached."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

from storage.clock import Moment, milliseconds
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("chats")


class Chat(BaseModel):
    """A private chat. ``language`` is what was chosen in it, None while Telegram's language code decides."""

    model_config = ConfigDict(frozen=True)

    bot_id: int
    chat_id: int
    user_id: int
    language: str | None = None
    link_id: int | None = None
    blocked_at: Moment | None = None


async def find(tx: Tx, bot_id: int, chat_id: int, user_id: int) -> Chat:
    """The chat as remembered, or an unwritten one: a stranger's ``/start`` leaves no row."""
    row = await _sql.find(tx, bot=bot_id, chat=chat_id)
    if row is None or row["user_id"] != user_id:
        return Chat(bot_id=bot_id, chat_id=chat_id, user_id=user_id)
    return Chat.model_validate(dict(row))


async def choose_language(tx: Tx, chat: Chat, language: str) -> Chat:
    """Keep the language that was chosen in this chat."""
    await _sql.choose_language(tx, bot=chat.bot_id, chat=chat.chat_id, user=chat.user_id, language=language)
    return chat.model_copy(update={"language": language})


async def show_link(tx: Tx, chat: Chat, link_id: int | None) -> Chat:
    """Let the chat show this link from now on; None: nobody is logged in here."""
    await _sql.show_link(tx, bot=chat.bot_id, chat=chat.chat_id, user=chat.user_id, link=link_id)
    return chat.model_copy(update={"link_id": link_id})


async def mark_blocked(tx: Tx, bot_id: int, chat_id: int, at: datetime | None) -> None:
    """The person blocked the bot (a moment) or let it in again (None); strangers are not remembered."""
    await _sql.mark_blocked(tx, bot=bot_id, chat=chat_id, at=None if at is None else milliseconds(at))
    if at is None:
        await _sql.wake_notices(tx, bot=bot_id, chat=chat_id)
