"""Long polling that confirms an update only after intake has taken it.

Telegram forgets what lies below ``offset``; so the offset is the lowest update that is not done yet. What is
under way is given again with each answer and passed over.
"""

import asyncio
import contextlib
import logging
from typing import Any

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.client import Client
from bot.errors import AnotherPoller, TokenRefused
from bot.incoming import ALLOWED_UPDATES
from bot.intake import Intake
from bot.outcomes import of_error, pause

BATCH = 100
PATIENCE = 0.1
"""How long the next question waits for turns under way: asked earlier, Telegram would only repeat them."""

_log = logging.getLogger(__name__)


class Polling:
    """``seconds``: how long Telegram may keep a question open when it has nothing to tell."""

    def __init__(self, client: Client, intake: Intake, *, seconds: int = 25) -> None:
        self._client = client
        self._intake = intake
        self._seconds = seconds
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._done: set[int] = set()
        self._next: int | None = None
        self._tries = 0

    async def run(self) -> None:
        """Ask until cancelled; turns under way go on. Raises AnotherPoller or TokenRefused."""
        while True:
            raws = await self._asked()
            if raws is not None:
                self._started(raws)
            await self._patience()

    async def end(self) -> None:
        """Give up the turns that are still under way; they stay unconfirmed."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def confirm(self) -> None:
        """Tell Telegram what is done, without asking for more: a restart then repeats nothing."""
        if self._offset() is not None:
            with contextlib.suppress(TelegramError):
                await self._get(limit=1, seconds=0)

    async def _asked(self) -> list[dict[str, Any]] | None:
        try:
            raws = await self._get(limit=BATCH, seconds=0 if self._tasks else self._seconds)
        except Conflict:
            raise AnotherPoller(
                "another program asks Telegram for this bot's updates; only one may"
            ) from None
        except InvalidToken:
            raise TokenRefused("Telegram does not know this bot's token (any more)") from None
        except TelegramError as error:
            await self._rest(error)
            return None
        self._tries = 0
        return raws

    async def _get(self, *, limit: int, seconds: int) -> list[dict[str, Any]]:
        offset = self._offset()
        data: dict[str, Any] = {"limit": limit, "timeout": seconds, "allowed_updates": list(ALLOWED_UPDATES)}
        if offset is not None:
            data["offset"] = offset
        raws: list[dict[str, Any]] = await self._client.call("getUpdates", data, read_timeout=seconds + 10.0)
        if not raws and not self._tasks:
            # All is confirmed. After a quiet week Telegram numbers anew, perhaps lower: so no offset is kept.
            self._next = None
            self._done.clear()
        return raws

    def _offset(self) -> int | None:
        return min(self._tasks) if self._tasks else self._next

    def _started(self, raws: list[dict[str, Any]]) -> None:
        for raw in raws:
            update_id = int(raw["update_id"])
            if update_id in self._tasks or update_id in self._done:
                continue
            self._tasks[update_id] = asyncio.create_task(self._taken(update_id, raw))
        lowest = min(self._tasks, default=None)
        self._done = {number for number in self._done if lowest is not None and number > lowest}

    async def _taken(self, update_id: int, raw: dict[str, Any]) -> None:
        tries = 0
        while not await self._intake.take(raw):
            # The store's trouble passes or the process is stopped; the window bounds how many wait here.
            await asyncio.sleep(pause(tries))
            tries += 1
        del self._tasks[update_id]
        self._done.add(update_id)
        self._next = max(self._next or 0, update_id + 1)

    async def _patience(self) -> None:
        if self._tasks:
            await asyncio.wait(list(self._tasks.values()), timeout=PATIENCE)

    async def _rest(self, error: TelegramError) -> None:
        seconds = of_error(error).seconds if isinstance(error, RetryAfter) else pause(self._tries)
        if self._tries in {0, 5} or self._tries % 60 == 0:
            _log.warning("no updates from Telegram: %s; asking again", of_error(error).reason)
        self._tries += 1
        await asyncio.sleep(seconds)
