"""Private calendar addresses: a calendar program asks, and is given the student's calendar as it stands now.

The secret in the address opens what its link may see, for as long as that link and its right live. An unknown
address, one that was ended and one that is malformed are answered alike. Nothing of a request is logged.
"""

import asyncio
import re
import socket
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from conversations.calendar import PATH, fed
from conversations.calendar_file import ics
from storage.clock import Clock
from storage.errors import StorageError
from storage.store import Store

TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
HEADERS = {
    "Cache-Control": "private, max-age=900",
    "Content-Disposition": 'inline; filename="eklase.ics"',
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}
RETRY_AFTER = {"Retry-After": "60"}


@dataclass(frozen=True, slots=True)
class CalendarSettings:
    """``url``: the public address below which calendars are found.

    ``listening``: where they are asked for; None: the webhook's server answers them too.
    """

    url: str
    listening: socket.socket | None = None


class CalendarFeed:
    """Answers calendar programs out of the store."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.route = Route(PATH, self._answer, methods=["GET"])

    async def _answer(self, request: Request) -> Response:
        token = request.path_params["token"]
        if not TOKEN.fullmatch(token):
            return Response(status_code=404)
        try:
            async with self._store.reading() as tx:
                given = await fed(tx, token, self._clock())
        except StorageError:
            return Response(status_code=503, headers=RETRY_AFTER)
        if given is None:
            return Response(status_code=404)
        content = await asyncio.to_thread(ics, given)
        return Response(content, headers=HEADERS, media_type="text/calendar")
