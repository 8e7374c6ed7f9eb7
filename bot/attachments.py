"""Files that people send, fetched and looked through before the turn that takes them begins."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram.error import BadRequest, TelegramError

from bot.client import Client
from conversations.event import Attached, SentTable
from storage.cleaning import LARGEST, FileRefused, cleaned

LARGEST_TABLE = 20 * 1024 * 1024
"""Bytes; Telegram hands bots no larger file."""
AT_ONCE = 2
"""Files under way together: each takes its size several times in memory."""


class Attachments:
    """One bot's way to the files its people send."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._free = asyncio.Semaphore(AT_ONCE)

    async def fetched(self, event: Attached) -> Attached:
        """The event with our own copy of the file, or why there is none; never raises for what was sent."""
        if event.size is not None and event.size > LARGEST:
            return replace(event, refusal="size")
        return await self._taken(event, self._cleaned)

    async def table(self, event: Attached) -> Attached:
        """The event with the document as it was sent, or why there is none; a photo is no table."""
        if event.kind != "document":
            return replace(event, refusal="kind")
        if event.size is not None and event.size > LARGEST_TABLE:
            return replace(event, refusal="size")
        return await self._taken(event, self._as_sent)

    async def _cleaned(self, event: Attached, content: bytes) -> Attached:
        return replace(event, file=await asyncio.to_thread(cleaned, content, event.name))

    async def _as_sent(self, event: Attached, content: bytes) -> Attached:
        return replace(event, table=SentTable(event.name or "", content))

    async def _taken(
        self, event: Attached, take: Callable[[Attached, bytes], Awaitable[Attached]]
    ) -> Attached:
        async with self._free:
            try:
                return await take(event, await self._client.fetch(event.file_id))
            except FileRefused as refused:
                return replace(event, refusal=refused.reason)
            except BadRequest as error:
                return replace(event, refusal="size" if "too big" in error.message else "lost")
            except TelegramError:
                return replace(event, refusal="lost")
