"""python-telegram-bot's requests over aiohttp: a bounded connector, time-outs, and no token in any error."""

import json
import logging
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram._utils.types import ODVInput
from telegram.request import BaseRequest, RequestData

from bot.errors import NotSent, Unanswered

# At DEBUG they write whole updates (passwords among them) and the token's address.
logging.getLogger("telegram").setLevel(logging.INFO)

CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0
# Telegram closes idle connections; one that we closed first cannot be cut under a request.
KEEP_ALIVE_SECONDS = 15.0
DOWNLOAD_LIMIT = 20 * 1024 * 1024  # what a bot may fetch (Bot API, getFile)


class AiohttpRequest(BaseRequest):
    """One session. ``connections``: how many requests are under way at most; ``proxy``: see `proxy_for`."""

    def __init__(
        self, *, connections: int = 64, read_seconds: float = READ_SECONDS, proxy: str | None = None
    ) -> None:
        self._proxy = proxy
        self._connections = connections
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read_seconds

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEEP_ALIVE_SECONDS)
            self._session = aiohttp.ClientSession(
                connector=connector, proxy=self._proxy, headers={"User-Agent": self.USER_AGENT}
            )

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Raises NotSent or Unanswered; any answer that is Telegram's own JSON is returned as it is."""
        if self._session is None:
            raise NotSent("the session is closed")
        seconds = read_timeout if isinstance(read_timeout, int | float) else self._read_seconds
        timeout = aiohttp.ClientTimeout(
            total=CONNECT_SECONDS + seconds, sock_connect=CONNECT_SECONDS, sock_read=seconds
        )
        try:
            # Built inside: a body that cannot be built was not sent either.
            async with self._session.request(method, url, timeout=timeout, **_body(request_data)) as response:
                if method == "GET":  # the contents of a file
                    return await _fetched(response)
                status, payload = response.status, await response.read()
        # The causes name the address, and the address holds the token: hence `from None`, and the class only.
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NotSent(f"no connection ({type(error).__name__})") from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unanswered(f"no answer ({type(error).__name__})") from None
        return checked(status, payload)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        # The original logs what it could not read.
        try:
            value = json.loads(payload)
        except ValueError:
            value = None
        if not isinstance(value, dict):
            raise Unanswered("not an answer of the Bot API")
        return value


async def _fetched(response: aiohttp.ClientResponse) -> tuple[int, bytes]:
    """A file, read no further than Telegram lets a bot read. Whatever else comes is no answer."""
    content = bytearray()
    async for part in response.content.iter_chunked(64 * 1024):
        content += part
        if len(content) > DOWNLOAD_LIMIT:
            raise Unanswered("a file without end")
    if response.status != 200:
        raise Unanswered(f"HTTP {response.status}")
    return response.status, bytes(content)


def proxy_for(url: str) -> str | None:
    """The proxy that the environment names for an address; asked once, aiohttp would ask each time."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return None if proxy_bypass(host) else getproxies().get(parts.scheme)


def checked(status: int, payload: bytes) -> tuple[int, bytes]:
    """The answer, if it is the Bot API's own: a proxy's error page must not be taken for Telegram's word."""
    if status >= 500 or not payload.lstrip().startswith(b"{"):
        raise Unanswered(f"HTTP {status}")
    return status, payload


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"json": data.parameters}
    form = aiohttp.FormData(quote_fields=False)  # names of files as they are, not percent-encoded
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, content_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=content_type)
    return {"data": form}
