"""Answers without the outbox: what a look shows, the line over a tapped button, the farewell to a group."""

import asyncio
import logging
from collections import OrderedDict
from dataclasses import dataclass

from bot import rendering
from bot.call import Call
from bot.incoming import Incoming
from bot.limits import Limits
from bot.outcomes import Outcome, Verdict, pause
from bot.sending import Sender

PATIENCE = 2.0
"""How long a look may try before the rest of its answer goes to the outbox."""

_GROUPS_REMEMBERED = 1000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Left:
    """What was not sent, for the outbox. ``unreachable``: there is no use in trying."""

    calls: list[Call]
    unreachable: bool = False


class Direct:
    """Sends within the limits, for a short while, and says what is left."""

    def __init__(self, sender: Sender, limits: Limits, *, patience: float = PATIENCE) -> None:
        self._sender = sender
        self._limits = limits
        self._patience = patience
        self._left: OrderedDict[int, None] = OrderedDict()

    async def answer(
        self, incoming: Incoming, calls: list[Call], toast: str | None, *, alert: bool, held: bool
    ) -> Left:
        """Show the calls in order and answer the tap. ``held``: others of this chat wait, these go behind."""
        if incoming.query_id is None:
            return Left(calls) if held else await self._show(incoming.chat_id, calls)
        async with asyncio.TaskGroup() as group:
            answering = group.create_task(self.toast(incoming.query_id, toast, alert=alert))
            left = Left(calls) if held else await self._show(incoming.chat_id, calls)
            await answering
        return left

    async def toast(self, query_id: str, text: str | None, *, alert: bool = False) -> None:
        """Answer a tap: once, for what is late here is of no use."""
        outcome = await self._sender.send(rendering.toast(query_id, text, alert=alert))
        if outcome.verdict is Verdict.REFUSED:
            _log.warning("a tap could not be answered: %s", outcome.reason)

    async def leave(self, chat_id: int, calls: list[Call]) -> None:
        """Say the line once and leave; what Telegram does not take is tried at the next occasion."""
        if chat_id not in self._left:
            self._left[chat_id] = None
            if len(self._left) > _GROUPS_REMEMBERED:
                self._left.popitem(last=False)
            for call in calls:
                await self._sender.send(call)
        await self._sender.send(Call("leaveChat", {"chat_id": chat_id}))

    async def _show(self, chat_id: int, calls: list[Call]) -> Left:
        loop = asyncio.get_running_loop()
        until = loop.time() + self._patience
        for number, call in enumerate(calls):
            outcome = await self._tried(chat_id, call, until)
            if outcome.verdict is Verdict.UNREACHABLE:
                return Left([], unreachable=True)
            if outcome.is_open or outcome.verdict is Verdict.STOP:
                return Left(calls[number:])
            if outcome.verdict is Verdict.REFUSED:
                _log.error("Telegram refused an answer (%s): %s", call.method, outcome.reason)
        return Left([])

    async def _tried(self, chat_id: int, call: Call, until: float) -> Outcome:
        loop = asyncio.get_running_loop()
        tries = 0
        while True:
            wait = self._limits.take(chat_id, call.weight, urgent=True)
            if wait:
                outcome = Outcome(Verdict.WAIT, "limits", seconds=wait)
            else:
                try:
                    async with asyncio.timeout_at(until):
                        outcome = await self._sender.send(call)
                except TimeoutError:
                    return Outcome(Verdict.AGAIN, "no answer in time")
                if outcome.verdict is Verdict.WAIT:
                    self._limits.refused(chat_id, outcome.seconds)
                if not outcome.is_open:
                    return outcome
                wait = outcome.seconds or pause(tries)
                tries += 1
            if loop.time() + wait >= until:
                return outcome
            await asyncio.sleep(wait)
