"""The stream of changes: what pages and tests watch instead of asking again and again."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar

T = TypeVar("T")
QUEUE_LIMIT = 10_000


class Subscription:
    """An asynchronous iterator of change events; ends when it is closed or fell too far behind."""

    def __init__(self, changes: "Changes") -> None:
        self._changes = changes
        self._queue: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue(QUEUE_LIMIT)
        self.lost = False

    def put(self, event: dict[str, Any] | None) -> None:
        if self._queue.full():
            # A reader that far behind must read the whole state again anyway; memory stays bounded.
            self.lost = True
            self.close()
            return
        self._queue.put_nowait(event)

    def close(self) -> None:
        if self in self._changes.subscriptions:
            self._changes.subscriptions.remove(self)
        if self._queue.full():
            self._queue.get_nowait()
        self._queue.put_nowait(None)

    def __enter__(self) -> "Subscription":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        return self

    async def __anext__(self) -> dict[str, Any]:
        event = await self._queue.get()
        if event is None:
            raise StopAsyncIteration
        return event


class Changes:
    """Announces every change of the simulated world."""

    def __init__(self) -> None:
        self.subscriptions: list[Subscription] = []
        self._waiting: list[asyncio.Future[None]] = []

    def subscribe(self) -> Subscription:
        """Start listening at once: events announced after this call are not missed."""
        subscription = Subscription(self)
        self.subscriptions.append(subscription)
        return subscription

    def announce(self, kind: str, **details: Any) -> None:
        """Tell everybody about one change; cheap while nobody listens."""
        if self.subscriptions:
            event = {"type": kind, **details}
            for subscription in list(self.subscriptions):
                subscription.put(event)
        self.wake()

    def wake(self) -> None:
        """Let those who wait look again, without telling the pages anything."""
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            for future in waiting:
                if not future.done():
                    future.set_result(None)

    async def wait_for(self, predicate: Callable[[], T], seconds: float) -> T:
        """The first truthy value of `predicate`, looked at now and after every change.

        Raises TimeoutError after `seconds`.
        """
        async with asyncio.timeout(seconds):
            while not (value := predicate()):
                future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                self._waiting.append(future)
                await future
        return value

    def close(self) -> None:
        for subscription in list(self.subscriptions):
            subscription.close()
