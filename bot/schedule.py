"""What time brings: every job is asked again and again whether anything is due.

    wake, or some seconds ──► is anything due? ──► one transaction: the work, its marks, its notices

A job that fails is tried again later; the others go on.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence

from bot import rendering
from bot.outcomes import pause
from conversations.round import Job, Round
from conversations.turn import BotIdentity
from storage import outbox
from storage.clock import Clock
from storage.store import Store, Tx

EVERY = 15.0
"""Seconds after which the jobs are asked again though nobody woke them."""
APART = 0.5
"""Seconds between two rounds: many turns that wake the schedule are worth one look."""

_log = logging.getLogger(__name__)


class Schedule:
    """One bot's jobs. ``wake`` tells delivery that rows were written."""

    def __init__(
        self,
        store: Store,
        bot: BotIdentity,
        jobs: Sequence[Job],
        clock: Clock,
        wake: Callable[[], None],
        *,
        apart: float = APART,
    ) -> None:
        self._store = store
        self._bot = bot
        self._jobs = jobs
        self._clock = clock
        self._wake = wake
        self._apart = apart
        self._woken = asyncio.Event()
        self._faults: dict[str, int] = {}
        self._resting: dict[str, float] = {}
        self.quiet = asyncio.Event()
        """Set while nothing is due."""

    def wake(self) -> None:
        """Something may be due."""
        self.quiet.clear()
        self._woken.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._woken.clear()
            waiting = list(self._jobs)
            while waiting:  # in turns: a long one, such as a broadcast, must not hold up the others
                waiting = [job for job in waiting if await self._has_more(job)]
            if not self._woken.is_set():
                self.quiet.set()
            try:
                async with asyncio.timeout(EVERY):
                    await self._woken.wait()
            except TimeoutError:
                pass
            self.quiet.clear()
            await asyncio.sleep(self._apart)

    async def _has_more(self, job: Job) -> bool:
        now = asyncio.get_running_loop().time()
        if now < self._resting.get(job.name, 0.0):
            return False
        try:
            more = await self._round(job)
        except Exception as fault:
            faults = self._faults.get(job.name, 0)
            self._faults[job.name] = faults + 1
            self._resting[job.name] = now + pause(faults)
            _log.error("the job %s failed (%s)", job.name, type(fault).__name__, exc_info=fault)
            return False
        self._faults.pop(job.name, None)
        return more

    async def _round(self, job: Job) -> bool:
        """One transaction of work, if anything is due; whether there is more."""
        async with self._store.reading() as tx:
            if not await job.is_due(tx, self._bot, self._clock()):
                return False

        async def work(tx: Tx) -> tuple[bool, bool]:
            round_ = Round(tx, self._bot, self._clock())
            more = await job.work(round_)
            entries = rendering.entries(round_.notices)
            await outbox.add(tx, self._bot.id, entries, round_.now)
            return more, bool(entries)

        more, told = await self._store.run(work)
        if told:
            self._wake()
        return more
