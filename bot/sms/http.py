"""A provider that is asked by HTTP, as its description says."""

import base64
import json
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import quote, urlsplit

import aiohttp

from bot.sms.description import LARGEST, Description, at, fate_of, filled
from bot.sms.gateway import GatewayBusy, GatewayDown, GatewayRefused, RealGateway

SECONDS: Final = 15.0
_TIMEOUT: Final = aiohttp.ClientTimeout(total=SECONDS, connect=5.0)


class HttpGateway(RealGateway):
    """``receipts``: the public address that the provider reports to; None: nobody listens.

    Neither the address with its parameters nor anything of the answer but its code is ever logged.
    """

    def __init__(
        self, kind: str, description: Description, values: dict[str, str], receipts: str | None = None
    ) -> None:
        self.kind = kind
        self.description = description
        self.values = values
        self.receipts = receipts
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        self._session = aiohttp.ClientSession(timeout=_TIMEOUT, trust_env=True)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def says(self) -> str:
        return f"{self.kind}, by HTTP at {urlsplit(self.description.request.url).hostname}"

    async def send(self, to: str, text: str, at: datetime) -> str | None:
        if self._session is None:
            raise GatewayDown("not open")
        request = self.description.request
        values = {
            **self.values,
            "to": to,
            "to_digits": to.removeprefix("+"),
            "text": text,
            "receipts": self.receipts or "",
        }
        url = filled(request.url, {name: quote(value, safe="") for name, value in values.items()})
        options: dict[str, Any] = {
            "headers": filled(request.headers, values),
            "params": filled(request.query, values),
            "allow_redirects": False,
        }
        if request.form is not None:
            options["data"] = filled(request.form, values)
        elif request.json_ is not None:
            options["json"] = filled(request.json_, values)
        if request.user is not None:
            user, password = filled(request.user, values), filled(request.password or "", values)
            basic = base64.b64encode(f"{user}:{password}".encode()).decode()
            options["headers"]["Authorization"] = f"Basic {basic}"
        try:
            async with self._session.request(request.method, url, **options) as response:
                body = await response.content.read(LARGEST)
                return self._read(response.status, response.headers.get("Retry-After"), body)
        except aiohttp.ClientError as error:
            # Its words may hold the address, and the address a secret.
            raise GatewayDown(type(error).__name__) from None

    def _read(self, status: int, retry_after: str | None, body: bytes) -> str | None:
        """The provider's number of the message; raises what the answer means else."""
        answer, given = self.description.answer, _parsed(body)
        code = at(given, answer.code)
        if status == 429 or code in answer.busy or (status == 503 and retry_after is not None):
            raise GatewayBusy(f"HTTP {status}", _seconds(retry_after))
        fate = fate_of(code, answer.refused)
        if fate is not None:
            raise GatewayRefused(f"HTTP {status}, code {code}", fate)
        if status in answer.taken and (answer.taken_codes is None or code in answer.taken_codes):
            return at(given, answer.reference)
        if status in answer.permanent:
            raise GatewayRefused(f"HTTP {status}")
        raise GatewayDown(f"HTTP {status}")


def _parsed(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _seconds(retry_after: str | None) -> float:
    """A header in seconds or as a date; 0 where it says nothing."""
    if retry_after is None:
        return 0.0
    with suppress(ValueError, OverflowError):
        return max(0.0, float(retry_after)) if retry_after.strip().isdigit() else _until(retry_after)
    return 0.0


def _until(date: str) -> float:
    when = parsedate_to_datetime(date)
    when = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())
