"""What all senders of a queue in the store share: leasing, waking, a bounded hand, a deadline at the end.

    wake ──► take (lease) ──► carry (send, then mark) ──► wake
              ▲ due times

A row whose process died is carried again when its lease has run out.
"""

import asyncio
import logging
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Generic, Protocol, TypeVar

from bot.errors import Refused
from bot.outcomes import pause
from storage.clock import Clock
from storage.errors import StorageError
from storage.store import Store, Tx

LEASE = timedelta(seconds=60)
IDLE = 5.0  # other processes write rows too, and do not wake this one


class Numbered(Protocol):
    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=Numbered)
T = TypeVar("T")
_log = logging.getLogger(__name__)


class Courier(ABC, Generic[R]):
    """``in_hand``: how many rows are under way at most. A subclass says what a row is and how it goes."""

    def __init__(self, store: Store, clock: Clock, *, in_hand: int) -> None:
        self._store = store
        self._clock = clock
        self._most = in_hand
        self._woken = asyncio.Event()
        self.quiet = asyncio.Event()
        """Set while nothing is under way and nothing is due."""
        self._in_hand: dict[int, asyncio.Task[None]] = {}
        self._end: Refused | None = None
        self.counts: Counter[str] = Counter()

    @abstractmethod
    async def _take(self, now: datetime, most: int) -> Sequence[R]:
        """Lease up to ``most`` rows."""

    @abstractmethod
    async def _next_due(self, tx: Tx, now: datetime) -> datetime | None:
        """When the next row that is not due yet will be."""

    @abstractmethod
    async def _carry(self, row: R) -> None:
        """Send and mark one row."""

    @abstractmethod
    async def _release(self, tx: Tx) -> None:
        """Let go of every lease of this process."""

    def wake(self) -> None:
        """Rows were written, or the clock was moved."""
        self.quiet.clear()
        self._woken.set()

    async def run(self) -> None:
        """Until cancelled; what is under way goes on (see `close`). Raises Refused when it is no use."""
        tries = 0
        while True:
            self._woken.clear()
            if self._end is not None:
                raise self._end
            try:
                await self._fill()
                seconds, tries = await self._until_due(), 0
            except StorageError as error:
                _log.warning("%s: the queue cannot be read (%s)", type(self).__name__, type(error).__name__)
                seconds, tries = pause(tries), tries + 1
            await self._rest(seconds)

    async def close(self, seconds: float) -> None:
        """Wait for what is under way, give up the rest, and let go of all leases."""
        tasks = set(self._in_hand.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._store.run(self._release)

    async def _fill(self) -> None:
        free = self._most - len(self._in_hand)
        if free <= 0:
            return
        for row in await self._take(self._clock(), free):
            # A row in hand whose lease ran out (a clock that jumped) may come again: it is being carried.
            if row.id not in self._in_hand:
                task = self._in_hand[row.id] = asyncio.create_task(self._carry(row))
                task.add_done_callback(partial(self._put_down, row.id))

    def _put_down(self, row_id: int, task: asyncio.Task[None]) -> None:
        del self._in_hand[row_id]
        if not task.cancelled() and (fault := task.exception()) is not None:
            _log.error("%s: row %d: %s", type(self).__name__, row_id, type(fault).__name__)
            self.counts["faults"] += 1
        self.wake()

    async def _until_due(self) -> float:
        now = self._clock()
        async with self._store.reading() as tx:
            due = await self._next_due(tx, now)
        return IDLE if due is None else min(IDLE, max(0.0, (due - now).total_seconds()) + 0.001)

    async def _rest(self, seconds: float) -> None:
        if not self._in_hand and not self._woken.is_set():
            self.quiet.set()
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            pass
        self.quiet.clear()

    async def _marked(self, row_id: int, mark: Callable[[Tx], Awaitable[T]]) -> T:
        """Note what became of a row. It may have arrived: unless we say so in the end, it is sent again."""
        tries = 0
        while True:
            try:
                return await self._store.run(mark)
            except StorageError as error:
                _log.warning(
                    "%s: row %d cannot be marked (%s)", type(self).__name__, row_id, type(error).__name__
                )
            await asyncio.sleep(pause(tries))
            tries += 1
