"""What a chat is being waited for: a name and a sealed text that only the conversation understands."""

from datetime import datetime
from typing import NamedTuple

from storage.clock import milliseconds
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("dialogs")


class Dialog(NamedTuple):
    """The kind of answer that is waited for, and what is known so far (JSON)."""

    name: str
    content: str


async def find(tx: Tx, bot_id: int, chat_id: int) -> Dialog | None:
    """The chat's open dialog."""
    row = await _sql.find(tx, bot=bot_id, chat=chat_id)
    if row is None:
        return None
    content = tx.vault.open("dialogs", _place(bot_id, chat_id), "content", row["content"])
    return Dialog(row["name"], content)


async def keep(tx: Tx, bot_id: int, chat_id: int, dialog: Dialog, now: datetime) -> None:
    """From now on the chat's words belong to this dialog; an earlier one is forgotten."""
    sealed = tx.vault.seal("dialogs", _place(bot_id, chat_id), "content", dialog.content)
    await _sql.keep(tx, bot=bot_id, chat=chat_id, name=dialog.name, content=sealed, now=milliseconds(now))


async def forget(tx: Tx, bot_id: int, chat_id: int) -> None:
    """The dialog is over, or there was none."""
    await _sql.forget(tx, bot=bot_id, chat=chat_id)


def _place(bot_id: int, chat_id: int) -> str:
    return f"{bot_id}:{chat_id}"
