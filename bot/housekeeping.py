"""What the process forgets in time, so that nothing grows for ever."""

import asyncio
import logging
from datetime import timedelta

from storage import attempts, links, outbox, sms, updates
from storage.clock import Clock
from storage.errors import StorageError
from storage.store import Store

EVERY = 3600.0
UPDATES_KEPT = timedelta(hours=72)  # Telegram repeats for 24 hours
SENT_KEPT = timedelta(days=30)

_log = logging.getLogger(__name__)


async def run(store: Store, clock: Clock) -> None:
    """Once at start and then every hour, until cancelled."""
    while True:
        try:
            await tidy(store, clock)
        except StorageError as error:
            _log.warning("old rows stay for now (%s)", type(error).__name__)
        await asyncio.sleep(EVERY)


async def tidy(store: Store, clock: Clock) -> None:
    """Drop what is past its time."""
    now = clock()
    await store.run(lambda tx: updates.forget(tx, now - UPDATES_KEPT))
    await store.run(lambda tx: outbox.forget(tx, now - SENT_KEPT))
    await store.run(lambda tx: attempts.forget(tx, now))
    await store.run(lambda tx: links.end_expired(tx, now))
    await store.run(lambda tx: sms.forget(tx, now))
