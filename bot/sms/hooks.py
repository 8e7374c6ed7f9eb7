"""Where providers report by HTTP: ``/sms/receipts/SECRET`` and ``/sms/inbound/SECRET``.

The path's secret has 256 bits and is compared in constant time; where a provider signs, its signature is
looked at, too. A wrong path, a wrong signature and a page that is not there are answered alike. 200 only once
it is kept. Nothing of a request is logged.
"""

import base64
import hmac
import json
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sms.description import LARGEST, Description, at, fate_of
from bot.sms.gateway import Listener
from bot.sms.http import HttpGateway
from storage.errors import StorageError
from storage.sms import Receipt

RETRY_AFTER: Final = {"Retry-After": "60"}


@dataclass(frozen=True, slots=True)
class HookSettings:
    """``url``: the public address below which providers report. ``secret``: 43 to 256 of ``A-Za-z0-9_-``.

    ``listening``: where they are listened to; None: another server of this process answers them.
    """

    url: str
    secret: str = field(repr=False)
    listening: socket.socket | None = None

    def path(self, what: str) -> str:
        """Telling nothing of the secret."""
        return f"/sms/{what}/{self.token}"

    @property
    def token(self) -> str:
        return hmac.digest(self.secret.encode(), b"sms", "sha256").hex()

    def address(self, what: str) -> str:
        """The whole address, for the provider alone."""
        return self.url.rstrip("/") + self.path(what)


class Hooks:
    """Answers one provider."""

    def __init__(self, gateway: HttpGateway, settings: HookSettings, listener: Listener) -> None:
        self._kind, self._secret = gateway.kind, gateway.values.get("secret", "")
        self._description: Description = gateway.description
        self._settings = settings
        self._listener = listener
        self.routes = [
            Route("/sms/receipts/{token}", self._receipts, methods=["POST", "GET"]),
            Route("/sms/inbound/{token}", self._inbound, methods=["POST", "GET"]),
        ]

    async def _receipts(self, request: Request) -> Response:
        given = await self._fields(request, "receipts")
        form = self._description.receipt
        if isinstance(given, Response) or form is None:
            return given if isinstance(given, Response) else Response(status_code=404)
        reference, status = at(given, form.reference), at(given, form.status)
        delivered = status in form.delivered
        if not reference or not (delivered or status in form.failed):
            return Response()  # on its way yet, or something we did not ask for
        fate = None if delivered else fate_of(at(given, form.code), form.why)
        try:
            await self._listener.receipt(Receipt(self._kind, reference[:200], delivered, fate))
        except StorageError:
            return Response(status_code=503, headers=RETRY_AFTER)
        return Response()

    async def _inbound(self, request: Request) -> Response:
        given = await self._fields(request, "inbound")
        form = self._description.inbound
        if isinstance(given, Response) or form is None:
            return given if isinstance(given, Response) else Response(status_code=404)
        phone, text = at(given, form.phone), at(given, form.text)
        if not phone or text is None:
            return Response()
        reference = at(given, form.reference)
        try:
            await self._listener.inbound(
                self._kind, reference[:200] if reference else None, phone[:40], text[:1000]
            )
        except StorageError:
            return Response(status_code=503, headers=RETRY_AFTER)
        return Response()

    async def _fields(self, request: Request, what: str) -> Mapping[str, object] | Response:
        """The request's fields, or how it is turned away."""
        token = str(request.path_params["token"])
        if not hmac.compare_digest(token.encode(), self._settings.token.encode()):
            return Response(status_code=404)
        try:
            body = await _read(request)
        except ClientDisconnect:
            return Response(status_code=400)
        if body is None:
            return Response(status_code=413)
        try:
            given = _parsed(request, body)
        except (ValueError, RecursionError):
            return Response(status_code=400)
        if self._description.signed == "twilio":
            address = self._settings.address(what) + (f"?{request.url.query}" if request.url.query else "")
            signed = signature(self._secret, address, given if request.method == "POST" else {})
            if not hmac.compare_digest(
                request.headers.get("x-twilio-signature", "").encode(), signed.encode()
            ):
                return Response(status_code=404)
        return given


def signature(secret: str, address: str, fields: Mapping[str, object]) -> str:
    """Twilio's: HMAC-SHA1 over the address and the sorted fields."""
    said = address + "".join(f"{name}{value}" for name, value in sorted(fields.items()))
    return base64.b64encode(hmac.digest(secret.encode(), said.encode(), "sha1")).decode()


def _parsed(request: Request, body: bytes) -> dict[str, object]:
    if request.method == "GET":
        return dict(request.query_params)
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() == "application/json":
        given = json.loads(body)
        if not isinstance(given, dict):
            raise ValueError("not an object")
        return given
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


async def _read(request: Request) -> bytes | None:
    """The body; None when it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return bytes(body)
