"""From the queue of short messages to the gateway that sends them."""

import asyncio
import json
import logging
import os
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from bot.courier import LEASE, Courier
from bot.outcomes import pause
from storage import sms
from storage.clock import EPOCH, Clock
from storage.sms import Sms
from storage.store import Store, Tx

IN_HAND = 4
GATEWAY_SECONDS = 20.0
_log = logging.getLogger(__name__)


class GatewayRefused(Exception):
    """The gateway will never send this message: a number that does not exist, a text it does not take."""


class Gateway(Protocol):
    """Hands one message on. Returns when the gateway has taken it; GatewayRefused: it never will."""

    async def send(self, to: str, text: str, at: datetime) -> None: ...


class FileGateway:
    """``file:PATH``: a JSON line ``{"to", "text", "at"}`` a message, on the disk before it counts as sent."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def send(self, to: str, text: str, at: datetime) -> None:
        line = json.dumps({"to": to, "text": text, "at": at.isoformat()}, ensure_ascii=False)
        await asyncio.to_thread(self._append, line.encode() + b"\n")

    def _append(self, line: bytes) -> None:
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            os.write(handle, line)  # one write: lines of two processes do not mix
            os.fsync(handle)
        finally:
            os.close(handle)


def gateway(url: str) -> Gateway:
    """The gateway of ``EKLASE_SMS_URL``; ValueError for a kind that is not known."""
    kind, _, rest = url.partition(":")
    if kind != "file" or not rest:
        raise ValueError("short messages go to file:PATH; no other gateway is known")
    return FileGateway(Path(rest))


class SmsDelivery(Courier[Sms]):
    """Sends what waits; a message that was taken is marked, one that was refused is given up."""

    def __init__(self, store: Store, gateway: Gateway, clock: Clock, *, worker: str) -> None:
        super().__init__(store, clock, in_hand=IN_HAND)
        self._gateway = gateway
        self._worker = worker

    async def _take(self, now: datetime, most: int) -> Sequence[Sms]:
        # Asked first, for the one writer has better to do than to find nothing after every commit.
        async with self._store.reading() as tx:
            due = await sms.next_due(tx, EPOCH)
        if due is None or due > now:
            return []

        async def work(tx: Tx) -> list[Sms]:
            return await sms.lease(tx, self._worker, now, now + LEASE, most)

        return await self._store.run(work)

    async def _next_due(self, tx: Tx, now: datetime) -> datetime | None:
        return await sms.next_due(tx, now)

    async def _release(self, tx: Tx) -> None:
        await sms.release(tx, self._worker)

    async def _carry(self, row: Sms) -> None:
        now = self._clock()
        try:
            async with asyncio.timeout(GATEWAY_SECONDS):
                await self._gateway.send(row.phone, row.text, now)
        except GatewayRefused as refusal:
            failure, final = f"refused: {type(refusal).__name__}", True
        except Exception as fault:
            failure, final = type(fault).__name__, False
        else:
            self.counts["sent"] += 1
            return await self._marked(row.id, lambda tx: sms.sent(tx, row.id, self._clock()))
        self.counts["refused" if final else "again"] += 1
        _log.warning("short message %d was not taken (%s)", row.id, failure)
        if final:
            return await self._marked(row.id, lambda tx: sms.fail(tx, row.id, self._clock(), failure))
        due = self._clock() + timedelta(seconds=pause(row.tries))
        return await self._marked(row.id, lambda tx: sms.postpone(tx, row.id, due, failure))
