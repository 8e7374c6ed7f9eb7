"""From the outbox to the chats: each row leased, sent, marked; at least once, in order within a chat."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.call import Call
from bot.courier import LEASE, Courier
from bot.errors import TokenRefused
from bot.limits import Limits
from bot.outcomes import Outcome, Verdict, pause
from bot.sending import Sender
from storage import chats, outbox
from storage.clock import Clock
from storage.outbox import Leased, Undelivered
from storage.store import Store, Tx

MARGIN = timedelta(seconds=25)  # a send that begins with less left could outlive its lease
IN_HAND = 32
SHORT = 3.0  # a wait this long is waited for; a longer one goes back to the outbox

Escalate = Callable[[Undelivered], Awaitable[None]]
_log = logging.getLogger(__name__)


async def log_undelivered(row: Undelivered) -> None:
    """What happens to a row that cannot be delivered when no topic knows better."""
    _log.warning("row %d of lane %d could not be delivered: %s", row.id, row.lane, row.failure)


class Delivery(Courier[Leased]):
    """One bot's sender. ``escalate`` hears of each row given up, after that was committed."""

    def __init__(
        self,
        store: Store,
        bot_id: int,
        sender: Sender,
        limits: Limits,
        clock: Clock,
        *,
        worker: str,
        escalate: Escalate = log_undelivered,
    ) -> None:
        super().__init__(store, clock, in_hand=IN_HAND)
        self._bot_id = bot_id
        self._sender = sender
        self._limits = limits
        self._worker = worker
        self._escalate = escalate

    async def _take(self, now: datetime, most: int) -> Sequence[Leased]:
        async with self._store.reading() as tx:
            if not await outbox.is_due(tx, self._bot_id, now):
                return []

        async def work(tx: Tx) -> outbox.Taken:
            return await outbox.lease(tx, self._bot_id, self._worker, now, now + LEASE, most)

        taken = await self._store.run(work)
        await self._tell(taken.dropped)
        return taken.rows

    async def _next_due(self, tx: Tx, now: datetime) -> datetime | None:
        return await outbox.next_due(tx, self._bot_id, now)

    async def _release(self, tx: Tx) -> None:
        await outbox.release(tx, self._bot_id, self._worker)

    async def _carry(self, row: Leased) -> None:
        call = Call.from_text(row.content)
        wait = await self._turn_came(row, call)
        if wait > 0:
            return await self._settle(row, Outcome(Verdict.WAIT, "limits", seconds=wait))
        if self._clock() > row.until - MARGIN and not await self._still_ours(row):
            return None
        outcome = await self._sent(row, call)
        if outcome.verdict is Verdict.WAIT:
            self._limits.refused(row.chat_id, outcome.seconds)
        return await self._settle(row, outcome)

    async def _sent(self, row: Leased, call: Call) -> Outcome:
        """One try; an edit of what the outbox sent before finds out first which message that became."""
        if call.over is None:
            return await self._sender.send(call)
        async with self._store.reading() as tx:
            over = await outbox.became(tx, self._bot_id, row.chat_id, *call.over)
        if over is None:
            return await self._sender.gone(call)
        outcome = await self._sender.send(call.saying(message_id=over))
        return outcome if outcome.message_id is not None else replace(outcome, message_id=over)

    async def _turn_came(self, row: Leased, call: Call) -> float:
        """Wait for the limits; the seconds left when that would take too long."""
        while wait := self._limits.take(row.chat_id, call.weight, urgent=row.lane == 0):
            if wait > SHORT:
                return wait
            await asyncio.sleep(wait)
        return 0.0

    async def _still_ours(self, row: Leased) -> bool:
        async def work(tx: Tx) -> bool:
            return await outbox.extend(tx, row.id, self._worker, self._clock() + LEASE)

        return await self._store.run(work)

    async def _settle(self, row: Leased, outcome: Outcome) -> None:
        self.counts[outcome.verdict.name] += 1

        async def mark(tx: Tx) -> list[Undelivered]:
            return await self._noted(tx, row, outcome)

        dropped = await self._marked(row.id, mark)
        if outcome.verdict is Verdict.STOP:
            self._end = TokenRefused("Telegram does not know this bot's token (any more)")
        await self._tell(dropped)

    async def _noted(self, tx: Tx, row: Leased, outcome: Outcome) -> list[Undelivered]:
        now = self._clock()
        match outcome.verdict:
            case Verdict.DELIVERED | Verdict.DONE:
                await outbox.sent(tx, row.id, now, outcome.message_id)
            case Verdict.WAIT | Verdict.AGAIN | Verdict.STOP:
                due = now + timedelta(seconds=outcome.seconds or pause(row.tries))
                tried = outcome.verdict is Verdict.AGAIN
                await outbox.postpone(tx, row.id, now, due, outcome.reason, tried=tried)
            case Verdict.UNREACHABLE:
                await chats.mark_blocked(tx, self._bot_id, row.chat_id, now)
                return await outbox.fail_chat(tx, self._bot_id, row.chat_id, now, outcome.reason)
            case _:
                await outbox.fail(tx, row.id, now, outcome.reason)
                return [Undelivered(row.id, row.chat_id, row.lane, row.number, outcome.reason)]
        return []

    async def _tell(self, dropped: list[Undelivered]) -> None:
        for row in dropped:
            self.counts["undelivered"] += 1
            try:
                await self._escalate(row)
            except Exception as fault:
                _log.error("row %d could not be escalated (%s)", row.id, type(fault).__name__)
