"""Which updates have been acted on: Telegram repeats itself, and an update may change things once only."""

from datetime import datetime

from storage.clock import milliseconds
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("updates")


async def remember(tx: Tx, bot_id: int, update_id: int, now: datetime) -> bool:
    """Note the update as done in this transaction. False: it was done before, nothing may follow from it."""
    changed: int = await _sql.remember(tx, bot=bot_id, update=update_id, now=milliseconds(now))
    return changed == 1


async def forget(tx: Tx, before: datetime) -> int:
    """Drop what is older than Telegram's own memory (it repeats for 24 hours); how many."""
    dropped: int = await _sql.forget(tx, before=milliseconds(before))
    return dropped
