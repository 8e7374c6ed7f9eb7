"""From the queue of short messages to the gateway that sends them."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.courier import LEASE, Courier
from bot.outcomes import pause
from bot.sms.gateway import Gateway, GatewayBusy, GatewayRefused, RealGateway
from storage import sms
from storage.clock import EPOCH, Clock
from storage.sms import Guard, Sms
from storage.store import Store, Tx

IN_HAND = 4
GATEWAY_SECONDS = 20.0
LONGEST_REST = 3600.0
"""Seconds a gateway may ask for; what is more waits for another look."""
_log = logging.getLogger(__name__)


class SmsDelivery(Courier[Sms]):
    """Sends what waits; a message that was taken is marked, one that was refused is given up.

    ``guard``: what a gateway by which real phones ring keeps to.
    """

    def __init__(
        self, store: Store, gateway: Gateway, clock: Clock, *, worker: str, guard: Guard | None = None
    ) -> None:
        super().__init__(store, clock, in_hand=IN_HAND)
        self._gateway = gateway
        self._kind = gateway.kind if isinstance(gateway, RealGateway) else None
        self._worker = worker
        self._guard = guard
        self._rests_until = EPOCH

    async def _take(self, now: datetime, most: int) -> Sequence[Sms]:
        if now < self._rests_until:
            return []
        # Asked first, for the one writer has better to do than to find nothing after every commit.
        async with self._store.reading() as tx:
            due = await sms.next_due(tx, EPOCH)
        if due is None or due > now:
            return []

        async def work(tx: Tx) -> list[Sms]:
            return await sms.lease(tx, self._worker, now, now + LEASE, most, self._guard)

        return await self._store.run(work)

    async def _next_due(self, tx: Tx, now: datetime) -> datetime | None:
        if now < self._rests_until:
            return self._rests_until
        return await sms.next_due(tx, now)

    async def _release(self, tx: Tx) -> None:
        await sms.release(tx, self._worker)

    async def _carry(self, row: Sms) -> None:
        now = self._clock()
        seconds = pause(row.tries)
        try:
            async with asyncio.timeout(GATEWAY_SECONDS):
                reference = await self._gateway.send(row.phone, row.text, now)
        except GatewayRefused as refusal:
            return await self._given_up(row, refusal)
        except GatewayBusy as busy:
            seconds = max(seconds, min(busy.seconds, LONGEST_REST))
            self._rests_until = max(self._rests_until, now + timedelta(seconds=seconds))
            failure = "the gateway is busy"
        except Exception as fault:
            failure = type(fault).__name__
        else:
            self.counts["sent"] += 1
            return await self._marked(
                row.id, lambda tx: sms.sent(tx, row.id, self._clock(), self._kind, reference)
            )
        self.counts["again"] += 1
        _log.warning("short message %d was not taken (%s)", row.id, failure)
        due = self._clock() + timedelta(seconds=seconds)
        return await self._marked(row.id, lambda tx: sms.postpone(tx, row.id, due, failure))

    async def _given_up(self, row: Sms, refusal: GatewayRefused) -> None:
        self.counts["refused"] += 1
        _log.warning("short message %d was refused (%s, %s)", row.id, refusal.fate, refusal)
        await self._marked(
            row.id,
            lambda tx: sms.fail(
                tx, row.id, self._clock(), f"refused: {type(refusal).__name__}", refusal.fate
            ),
        )
