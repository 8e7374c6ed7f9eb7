"""Files that people send, fetched and looked through before the turn that takes them begins."""

import asyncio
from dataclasses import replace

from telegram.error import BadRequest, TelegramError

from bot.client import Client
from conversations.event import Attached
from storage.cleaning import LARGEST, FileRefused, cleaned

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
        async with self._free:
            try:
                content = await self._client.fetch(event.file_id)
                return replace(event, file=await asyncio.to_thread(cleaned, content, event.name))
            except FileRefused as refused:
                return replace(event, refusal=refused.reason)
            except BadRequest as error:
                return replace(event, refusal="size" if "too big" in error.message else "lost")
            except TelegramError:
                return replace(event, refusal="lost")
