"""The webhook sender: one queue a chat, in order; chats side by side; failures again and again for a day.

Waiting queue ──► loaded (at most 2 × max_connections) ──► a request (at most max_connections at once)
   loaded again after 2xx while it has more; a failing queue stays loaded, so that many of them stall the bot
"""

import asyncio
import json
from collections import deque
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import aiohttp

from .account import Bot
from .updates import KEPT, Update

if TYPE_CHECKING:
    from .simulator import Simulator

DEFAULT_CONNECTIONS = 40
RESEND_LIMIT = (60.0, 120.0)
RETRY_AFTER_LIMIT = 3600.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, no secret
# Methods that an answer's body may not carry.
NOT_IN_ANSWERS = ("get", "setwebhook", "deletewebhook", "logout", "close")


@dataclass(slots=True)
class WebhookSettings:
    url: str
    secret_token: str = ""
    max_connections: int = DEFAULT_CONNECTIONS
    ip_address: str = ""
    has_custom_certificate: bool = False

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


class _Failed(Exception):
    """An update was not taken; `retry_after` is the receiver's own wish."""

    def __init__(self, text: str, retry_after: float = 0.0) -> None:
        super().__init__(text)
        self.retry_after = retry_after


class WebhookSender:
    """Delivers the updates of one bot. Start and stop it inside the event loop."""

    def __init__(self, simulator: "Simulator", bot: Bot, settings: WebhookSettings) -> None:
        self._sim = simulator
        self._bot = bot
        self.settings = settings
        self.last_error_at: int | None = None
        self.last_error = ""
        self._queues: dict[int, deque[Update]] = {}
        self._unloaded: deque[int] = deque()
        self._loaded: dict[int, asyncio.Task[None]] = {}
        self._connections = asyncio.Semaphore(settings.max_connections)
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=simulator.webhook_timeout),
            connector=aiohttp.TCPConnector(limit=0, ssl=False),
        )

    @property
    def pending(self) -> int:
        return sum(map(len, self._queues.values()))

    @property
    def loaded(self) -> int:
        """How many queues take part in sending now."""
        return len(self._loaded)

    def start(self) -> None:
        """Take over the updates that wait, and all that come."""
        updates = self._bot.updates
        updates.on_add = self._add
        self._fill(updates.take())

    async def stop(self) -> None:
        """Hand back what was not delivered."""
        self._bot.updates.on_add = None
        tasks = list(self._loaded.values())
        self._loaded.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._session.close()
        self._bot.updates.put_back(update for queue in self._queues.values() for update in queue)
        self._queues.clear()

    def drop(self) -> None:
        """Forget everything that waits."""
        self._queues.clear()
        self._unloaded.clear()

    def _fill(self, updates: Iterable[Update]) -> None:
        for update in updates:
            self._add(update)

    def _add(self, update: Update) -> None:
        queue = self._queues.get(update.queue)
        if queue is None:
            queue = self._queues[update.queue] = deque()
            if update.queue not in self._loaded:
                self._unloaded.append(update.queue)
        queue.append(update)
        self._load()

    def _load(self) -> None:
        while self._unloaded and len(self._loaded) < 2 * self.settings.max_connections:
            key = self._unloaded.popleft()
            if key in self._queues:
                self._loaded[key] = asyncio.get_running_loop().create_task(self._drain(key))

    async def _drain(self, key: int) -> None:
        """Deliver one chat's updates in order."""
        while queue := self._queues.get(key):
            update = queue[0]
            if await self._deliver(update) and queue and queue[0] is update:
                queue.popleft()
                self._bot.updates.done(update)
                self._sim.changes.wake()
        self._queues.pop(key, None)
        self._loaded.pop(key, None)
        self._load()

    async def _deliver(self, update: Update) -> bool:
        """Send until it is taken or a day old."""
        failures = 0
        while True:
            try:
                async with self._connections:
                    await self._post(update)
            except _Failed as failure:
                self._note(str(failure))
                failures += 1
                pause = failure.retry_after or self._pause(failures)
                await asyncio.sleep(pause * self._sim.webhook_delay_scale)
            else:
                return True
            if self._sim.clock() - update.at > KEPT or not self._is_next(update):
                return True

    def _is_next(self, update: Update) -> bool:
        """Whether an update still heads its queue, that is, was not dropped meanwhile."""
        queue = self._queues.get(update.queue)
        return queue is not None and len(queue) > 0 and queue[0] is update

    def _pause(self, failures: int) -> float:
        """At once, then 2, 4, 8 … seconds, up to a random one to two minutes."""
        if failures == 1:
            return 0.0
        return min(2.0 ** min(failures - 1, 10), self._sim.random.uniform(*RESEND_LIMIT))

    def _note(self, error: str) -> None:
        self.last_error_at, self.last_error = int(self._sim.clock()), error
        self._sim.changes.wake()

    async def _post(self, update: Update) -> None:
        headers = {"Content-Type": "application/json"}
        if self.settings.secret_token:
            headers[SECRET_HEADER] = self.settings.secret_token
        data = json.dumps(update.to_json(), ensure_ascii=False).encode("utf-8", "surrogatepass")
        try:
            async with self._session.post(
                self.settings.url, data=data, headers=headers, allow_redirects=False
            ) as answer:
                body = await answer.read()
        except TimeoutError:
            raise _Failed("Read timeout expired") from None
        except aiohttp.ClientConnectorError:
            raise _Failed("Connection refused") from None
        except aiohttp.ClientError as error:
            raise _Failed(f"Connection failed: {type(error).__name__}") from None
        if not 200 <= answer.status < 300:
            wished = answer.headers.get("Retry-After", "")
            after = min(float(wished), RETRY_AFTER_LIMIT) if wished.isdigit() else 0.0
            raise _Failed(f"Wrong response from the webhook: {answer.status} {answer.reason}", after)
        await self._carry_out(body, answer.content_type)

    async def _carry_out(self, body: bytes, content_type: str) -> None:
        """Make the call that an answer's body carries; nobody learns how it went."""
        params = _method_call(body, content_type)
        method = str(params.pop("method", "")).lower()
        if method and not method.startswith(NOT_IN_ANSWERS):
            await self._sim.call(self._bot.token, method, params)


def _method_call(body: bytes, content_type: str) -> dict[str, Any]:
    text = body.decode("utf-8", "replace").strip()
    if content_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl(text))
    try:
        value = json.loads(text) if text.startswith("{") else {}
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
