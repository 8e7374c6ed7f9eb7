"""Where updates enter, the same behind polling and webhook.

    raw update ──► its chat's turn (in order of arrival) ──► a slot (so many at once) ──► parsed once ──► turn

An update may be confirmed to Telegram when :meth:`Intake.take` says True: its turn has committed, or it was
recorded as poison after failing twice. False means that the store, not the update, is at fault: nothing was
accepted, Telegram keeps it and gives it again.
"""

import asyncio
import logging
import traceback
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Bot, Update

from bot.incoming import chat_of
from bot.turnstile import Turnstile
from storage.errors import Conflict, Damaged, Full, Uncertain

Process = Callable[[Update], Awaitable[None]]
Apologise = Callable[[Update | None, int, str], Awaitable[None]]

STORE_IN_TROUBLE = (Conflict, Damaged, Full, Uncertain)
TRIES = 2
REMEMBERED = 20_000
UNREAD = frozenset({"reply_markup", "text", "entities", "caption", "caption_entities", "from"})
_log = logging.getLogger(__name__)


class Intake:
    """``process`` handles one update and raises; ``apologise`` tells the person and marks it as done."""

    def __init__(
        self,
        bot: Bot,
        process: Process,
        apologise: Apologise,
        *,
        slots: int = 32,
        most: int = 1_000,
        seconds: float = 30.0,
    ) -> None:
        self._bot = bot
        self._process = process
        self._apologise = apologise
        self._slots = asyncio.Semaphore(slots)
        self._most = most
        self._seconds = seconds
        self._chats = Turnstile()
        self._under_way: set[asyncio.Task[Any]] = set()
        self._done: OrderedDict[int, None] = OrderedDict()
        self._closed = False
        self.counts: Counter[str] = Counter()

    @property
    def is_open(self) -> bool:
        """Whether more updates are taken: neither stopping nor full."""
        return not self._closed and len(self._under_way) < self._most

    async def take(self, raw: dict[str, Any]) -> bool:
        """Handle one update; True when Telegram may forget it."""
        task = asyncio.current_task()
        update_id = raw.get("update_id")
        if not isinstance(update_id, int):
            self.counts["unreadable"] += 1
            return True
        if not self.is_open or task is None:
            return False
        self._under_way.add(task)
        try:
            async with self._chats.through(chat_of(raw)):
                return update_id in self._done or await self._in_a_slot(raw, update_id)
        finally:
            self._under_way.discard(task)

    async def close(self, seconds: float) -> None:
        """Take nothing more and wait for what is under way; what is late is given up unconfirmed."""
        self._closed = True
        under_way = {task for task in self._under_way if task is not asyncio.current_task()}
        if not under_way:
            return
        _, late = await asyncio.wait(under_way, timeout=seconds)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=1.0)

    async def _in_a_slot(self, raw: dict[str, Any], update_id: int) -> bool:
        async with self._slots:
            if self._closed:
                return False
            done = await self._tried(raw, update_id)
        if done:
            self._done[update_id] = None
            if len(self._done) > REMEMBERED:
                self._done.popitem(last=False)
        return done

    async def _tried(self, raw: dict[str, Any], update_id: int) -> bool:
        update: Update | None = None
        for left in reversed(range(TRIES)):
            try:
                async with asyncio.timeout(self._seconds):
                    # Parsed anew only if it failed: a handler may have kept a part of it.
                    update = Update.de_json(_light(raw), self._bot)
                    await self._process(update)
            except STORE_IN_TROUBLE as trouble:
                return self._held(update_id, trouble)
            except Exception as fault:
                self._note(update_id, fault, last=not left)
                continue
            self.counts["handled"] += 1
            return True
        return await self._recorded(update, update_id)

    async def _recorded(self, update: Update | None, update_id: int) -> bool:
        self.counts["poison"] += 1
        try:
            await self._apologise(update, update_id, code_of(update_id))
        except STORE_IN_TROUBLE as trouble:
            return self._held(update_id, trouble)
        except Exception as fault:
            _log.error("no word about update %d could be written (%s)", update_id, _place(fault))
        return True

    def _held(self, update_id: int, trouble: Exception) -> bool:
        self.counts["held"] += 1
        _log.warning(
            "update %d stays with Telegram: the store is in trouble (%s)", update_id, _place(trouble)
        )
        return False

    def _note(self, update_id: int, fault: Exception, *, last: bool) -> None:
        # Neither the update nor the exception's text is written: both may hold what a person said.
        if last:
            _log.error(
                "update %d failed twice and counts as done, code %s (%s)",
                update_id,
                code_of(update_id),
                _place(fault),
            )
        else:
            _log.warning("update %d failed and is tried again (%s)", update_id, _place(fault))


def _light(raw: dict[str, Any]) -> dict[str, Any]:
    """The update without what nobody reads of a tapped message: parsing it would cost more than the rest."""
    query = raw.get("callback_query")
    message = query.get("message") if isinstance(query, dict) else None
    if not isinstance(query, dict) or not isinstance(message, dict):
        return raw
    read = {name: value for name, value in message.items() if name not in UNREAD}
    return {**raw, "callback_query": {**query, "message": read}}


def code_of(update_id: int) -> str:
    """What the person is told, for the operator to find in the log."""
    return f"K-{update_id % 1_000_000:06d}"


def _place(fault: BaseException) -> str:
    """Class and line of a failure, without its text."""
    frames = traceback.extract_tb(fault.__traceback__)
    where = (
        f" at {frames[-1].filename.rsplit('/', 1)[-1]}:{frames[-1].lineno} in {frames[-1].name}"
        if frames
        else ""
    )
    return type(fault).__name__ + where
