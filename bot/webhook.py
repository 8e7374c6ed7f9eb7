"""Updates by webhook: Starlette under uvicorn, one secret path, 200 only after the turn has committed."""

import asyncio
import contextlib
import hmac
import json
import logging
import socket
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from telegram.error import InvalidToken, TelegramError

from bot import web
from bot.client import Client
from bot.errors import TokenRefused
from bot.incoming import ALLOWED_UPDATES
from bot.intake import Intake
from bot.outcomes import of_error, pause

LARGEST = 1024 * 1024
HEADER = "x-telegram-bot-api-secret-token"
RETRY_AFTER = {"Retry-After": "2"}
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """``url``: the public address Telegram calls; a path made of ``secret`` is added to it.

    ``secret``: 43 to 256 of ``A-Za-z0-9_-`` (256 bits). ``host``, ``port``: where we listen, behind whatever
    ends TLS; or ``listening``, a socket that somebody opened for us.
    """

    url: str
    secret: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 8080
    connections: int = 40
    listening: socket.socket | None = None

    @property
    def path(self) -> str:
        """Random as the secret is, and telling nothing of it."""
        return "/" + hmac.digest(self.secret.encode(), b"path", "sha256").hex()[:32]

    @property
    def header(self) -> str:
        """What Telegram sends along with each update: the secret itself, as it is set."""
        return self.secret


class Webhook:
    """The way in. The updates go to ``intake``; what it does not take is given again by Telegram.

    ``beside``: what else the server answers.
    """

    def __init__(
        self, client: Client, intake: Intake, settings: WebhookSettings, beside: Sequence[Route] = ()
    ) -> None:
        self._client = client
        self._intake = intake
        self._settings = settings
        self.app = Starlette(routes=[Route(settings.path, self._receive, methods=["POST"]), *beside])

    @contextlib.asynccontextmanager
    async def serving(self, seconds: float) -> AsyncIterator[None]:
        """Listens and is known to Telegram inside the block; what is under way then gets ``seconds``."""
        settings = self._settings
        listening = settings.listening or socket.create_server((settings.host, settings.port), backlog=256)
        async with web.serving(self.app, listening, seconds, 4 * settings.connections):
            try:
                await self._announced()
                yield
            finally:
                await self._intake.close(seconds)

    async def _announced(self) -> None:
        settings, tries = self._settings, 0
        data: dict[str, Any] = {
            "url": settings.url.rstrip("/") + settings.path,
            "secret_token": settings.header,
            "max_connections": settings.connections,
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        while True:
            try:
                await self._client.call("setWebhook", data)
                return
            except InvalidToken:
                raise TokenRefused("Telegram does not know this bot's token") from None
            except TelegramError as error:
                _log.warning("the webhook could not be set: %s; trying again", of_error(error).reason)
            await asyncio.sleep(pause(tries))
            tries += 1

    async def _receive(self, request: Request) -> Response:
        given = request.headers.get(HEADER, "").encode()
        if not hmac.compare_digest(given, self._settings.header.encode()):
            return Response(status_code=403)
        if not self._intake.is_open:
            return Response(status_code=503, headers=RETRY_AFTER)
        try:
            body = await _read(request)
            raw = json.loads(body) if body is not None else None
        except (ValueError, ClientDisconnect):
            return Response(status_code=400)
        if body is None:
            return Response(status_code=413)
        if not isinstance(raw, dict):
            return Response(status_code=400)
        # In a task of its own: a caller that hangs up must not end a turn half-way.
        taken = await asyncio.shield(asyncio.ensure_future(self._intake.take(raw)))
        return Response() if taken else Response(status_code=503, headers=RETRY_AFTER)


async def _read(request: Request) -> bytes | None:
    """The body; None when it is too large."""
    announced = request.headers.get("content-length", "0")
    if not announced.isdigit() or int(announced) > LARGEST:
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return bytes(body)
