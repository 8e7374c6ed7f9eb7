"""What waits for a bot: updates in order, kept for 24 hours, fetched by long polling."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from .answers import ApiError

KEPT = 24 * 3600.0
FIRST_ID = 100_000_001
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
KINDS = (
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages", "message_reaction",
    "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query", "shipping_query",
    "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member",
    "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot", "guest_message",
)  # fmt: skip
ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
DEFAULT_KINDS = frozenset(KINDS) - ON_REQUEST


@dataclass(slots=True, frozen=True)
class Update:
    """`queue` is what Telegram keeps in order: the chat, or the person for what has no chat."""

    id: int
    kind: str
    body: dict[str, Any]
    queue: int
    at: float

    def to_json(self) -> dict[str, Any]:
        return {"update_id": self.id, self.kind: self.body}


class UpdateQueue:
    """The updates of one bot. A webhook sender may take them over through `take` and `on_add`."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._waiting: deque[Update] = deque()
        self._poller: asyncio.Future[None] | None = None
        self.next_id = FIRST_ID
        self.allowed: frozenset[str] = DEFAULT_KINDS
        # A webhook sender puts itself here and gets every new update instead of the queue.
        self.on_add: Callable[[Update], None] | None = None
        self.on_change: Callable[[str, Any], None] | None = None

    def __len__(self) -> int:
        self._expire()
        return len(self._waiting)

    def add(self, kind: str, body: dict[str, Any], queue: int) -> Update | None:
        """Give the bot an update, unless it did not ask for this kind."""
        if kind not in self.allowed:
            return None
        update = Update(self.next_id, kind, body, queue, self._clock())
        self.next_id += 1
        self.restore(update)
        if self.on_change:
            self.on_change("update", update)
        return update

    def restore(self, update: Update) -> None:
        """Queue an update that has its id already."""
        self.next_id = max(self.next_id, update.id + 1)
        if self.on_add:
            self.on_add(update)
            return
        self._waiting.append(update)
        self._release(None)

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Remember `allowed_updates`; an empty list means the default ones, None keeps what was."""
        if kinds is not None:
            known = frozenset(kind for kind in kinds if kind in KINDS)
            changed, self.allowed = known != self.allowed, known or DEFAULT_KINDS
            if changed and self.on_change:
                self.on_change("allowed", None)

    def waiting(self) -> list[Update]:
        self._expire()
        return list(self._waiting)

    def take(self) -> list[Update]:
        """Hand all waiting updates to a webhook sender."""
        self._expire()
        taken = list(self._waiting)
        self._waiting.clear()
        return taken

    def put_back(self, updates: Iterable[Update]) -> None:
        """Take what a webhook sender has left over, in order."""
        self._waiting = deque(sorted([*self._waiting, *updates], key=lambda update: update.id))

    def drop(self) -> None:
        """Forget everything that waits."""
        self._waiting.clear()
        self._confirmed(self.next_id)

    def confirm(self, offset: int) -> None:
        """Forget updates below `offset`; a negative one keeps only that many of the newest."""
        before = len(self._waiting)
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        else:
            while self._waiting and self._waiting[0].id < offset:
                self._waiting.popleft()
        if len(self._waiting) != before:
            self._confirmed(self._waiting[0].id if self._waiting else self.next_id)

    def _confirmed(self, below: int) -> None:
        if self.on_change:
            self.on_change("confirmed", below)

    def done(self, update: Update) -> None:
        """A webhook sender delivered this update, or gave it up."""
        if self.on_change:
            self.on_change("done", update.id)

    async def poll(self, offset: int, limit: int, seconds: float) -> list[dict[str, Any]]:
        """What getUpdates answers; waits up to `seconds` for the first update.

        Raises ApiError 409 when another poller or a webhook takes over meanwhile.
        """
        self.interrupt(OTHER_POLLER)
        self._expire()
        self.confirm(offset)
        if not self._waiting and seconds > 0:
            await self._first(seconds)
        return [update.to_json() for update, _ in zip(self._waiting, range(limit), strict=False)]

    @property
    def is_polled(self) -> bool:
        """Whether the bot is waiting for updates this moment."""
        return self._poller is not None

    async def _first(self, seconds: float) -> None:
        poller: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._poller = poller
        try:
            async with asyncio.timeout(seconds):
                await poller
        except TimeoutError:
            pass
        finally:
            if self._poller is poller:
                self._poller = None

    def interrupt(self, reason: str) -> None:
        """Answer a waiting poller with 409."""
        self._release(ApiError(409, f"Conflict: {reason}"))

    def release(self) -> None:
        """Answer a waiting poller with what there is."""
        self._release(None)

    def _release(self, error: ApiError | None) -> None:
        poller, self._poller = self._poller, None
        if poller is None or poller.done():
            return
        if error:
            poller.set_exception(error)
        else:
            poller.set_result(None)

    def _expire(self) -> None:
        oldest = self._clock() - KEPT
        while self._waiting and self._waiting[0].at < oldest:
            self._waiting.popleft()
