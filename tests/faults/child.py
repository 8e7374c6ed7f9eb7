"""A bot process of its own, for tests that kill it: the composition over HTTP with the counting topic."""

import asyncio
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.application import running
from bot.errors import Refused
from conversations.dispatch import Dispatch
from conversations.topic import Topic
from storage.keys import Keys
from storage.store import Store
from tests.phones import TOKEN, boundless
from tests.ticking import Ticking


@dataclass(frozen=True)
class Orders:
    """What the process is to serve."""

    database: str
    keys: str
    api_url: str
    lock: str = ""
    serves: str = ""
    """«eklase»: the product's topics; else the counting bot."""


def main(orders: Orders) -> int:
    """Serve until SIGTERM; the exit code."""
    return asyncio.run(_serve(orders, _product() if orders.serves == "eklase" else None))


def _product() -> tuple[Sequence[Topic], Dispatch]:
    """Read before the loop runs, and only where it is asked for: it takes a second."""
    from conversations import topics
    from storage.passwords import Checker

    listed = topics.topics(Checker())
    return listed, topics.dispatch(listed)


async def _serve(orders: Orders, product: tuple[Sequence[Topic], Dispatch] | None) -> int:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    ticking = Ticking()
    listed, table = product or ([ticking.topic], ticking.dispatch)
    store = await Store.open(orders.database, Keys.load(Path(orders.keys)))
    try:
        async with running(
            store=store,
            token=TOKEN,
            dispatch=table,
            topics=listed,
            api_url=orders.api_url,
            lock=Path(orders.lock) if orders.lock else None,
            limits=boundless(),
            poll_seconds=2,
        ) as bot:
            failure = asyncio.ensure_future(bot.failure())
            stopping = asyncio.ensure_future(stop.wait())
            await asyncio.wait({failure, stopping}, return_when=asyncio.FIRST_COMPLETED)
            for task in (failure, stopping):
                task.cancel()
            if failure.done() and not failure.cancelled():
                failure.result()
    except Refused as refusal:
        print(f"refused: {refusal}", flush=True)  # noqa: T201 -- the test reads it
        return refusal.exit_code
    finally:
        await store.close()
    return 0
