"""The bot towards Telegram: python-telegram-bot's ExtBot, plus calls that take and give plain JSON.

Parsing an answer that nobody reads costs five times the rest of a call, and what stands in the outbox is JSON
anyway; so screens are sent by :meth:`Client.call`.
"""

from collections.abc import Mapping
from typing import Any

from telegram import InputFile
from telegram.ext import ExtBot
from telegram.request import BaseRequest

DEFAULT_API_URL = "https://api.telegram.org"


class Client(ExtBot[None]):
    """``api_url`` is the address before ``/bot<token>``; requests are given: tests need no network."""

    def __init__(
        self, token: str, *, api_url: str = DEFAULT_API_URL, request: BaseRequest, polling: BaseRequest
    ) -> None:
        root = api_url.rstrip("/")
        super().__init__(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=request,
            get_updates_request=polling,
        )

    def __repr__(self) -> str:
        # The original shows the token.
        return f"<Client of bot {self.token.partition(':')[0]}>"

    async def call(
        self,
        method: str,
        data: Mapping[str, Any],
        files: Mapping[str, tuple[str, bytes]] | None = None,
        *,
        read_timeout: float | None = None,
    ) -> Any:
        """What Telegram answers, as JSON. ``files``: part name → (file name, content).

        Raises telegram.error.TelegramError.
        """
        arguments = dict(data)
        for part, (name, content) in (files or {}).items():
            arguments[part] = InputFile(content, filename=name)
        if read_timeout is None:
            return await self._do_post(method, arguments)
        return await self._do_post(method, arguments, read_timeout=read_timeout)

    async def fetch(self, file_id: str) -> bytes:
        """The contents of a file that somebody sent. Raises telegram.error.TelegramError."""
        found = await self.call("getFile", {"file_id": file_id})
        return await self.request.retrieve(f"{self.base_file_url}/{found['file_path']}")
