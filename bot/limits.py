"""Telegram's sending limits, kept rather than hit: about one message a second a chat, thirty a bot.

One object a bot, shared by direct answers and delivery, so that they spend one budget. Answers may use all
of it; whatever else is sent leaves them a reserve. A 429 closes the chat, or all once several chats got one.
"""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from bot.call import Weight

CHATS_REMEMBERED = 10_000


@dataclass(slots=True)
class Budget:
    """``burst`` at once, then ``rate`` a second."""

    rate: float
    burst: float
    level: float
    at: float

    def wait(self, now: float, keep: float = 0.0) -> float:
        """Seconds until one more fits, with ``keep`` left over."""
        self.level = min(self.burst, self.level + max(0.0, now - self.at) * self.rate)
        self.at = now
        missing = 1.0 + keep - self.level
        return missing / self.rate if missing > 1e-9 else 0.0

    def spend(self) -> None:
        self.level -= 1.0


@dataclass(slots=True)
class _Chat:
    budget: Budget
    closed_until: float = 0.0


class Limits:
    """What may be sent now. Times are of ``now``, a clock that never jumps."""

    def __init__(
        self,
        *,
        chat_rate: float = 1.0,
        chat_burst: float = 3.0,
        bot_rate: float = 28.0,
        reserve: float = 10.0,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._now = now
        self._chat_rate = chat_rate
        self._chat_burst = chat_burst
        self._reserve = reserve
        # Not a whole second's worth at once: Telegram counts over short spans too.
        self._bot = Budget(bot_rate, bot_rate, bot_rate, now())
        self._chats: OrderedDict[int, _Chat] = OrderedDict()
        self._closed_until = 0.0
        self._refused: OrderedDict[int, float] = OrderedDict()

    def take(self, chat_id: int, weight: Weight, *, urgent: bool) -> float:
        """0.0: the message may go out, and is counted. Else the seconds after which to ask again."""
        if weight is Weight.FREE:
            return 0.0
        now = self._now()
        chat = self._chat(chat_id, now)
        wait = max(self._closed_until - now, chat.closed_until - now)
        wait = max(wait, self._bot.wait(now, 0.0 if urgent else self._reserve))
        if weight is Weight.MESSAGE:
            wait = max(wait, chat.budget.wait(now))
        if wait > 0:
            return wait
        self._bot.spend()
        if weight is Weight.MESSAGE:
            chat.budget.spend()
        return 0.0

    def refused(self, chat_id: int, seconds: float) -> None:
        """Telegram answered 429: this chat rests; when three chats were refused within a minute, all do."""
        now = self._now()
        until = now + seconds
        chat = self._chat(chat_id, now)
        chat.closed_until = max(chat.closed_until, until)
        chat.budget.level = 0.0
        self._refused[chat_id] = now
        self._refused.move_to_end(chat_id)
        while self._refused and next(iter(self._refused.values())) < now - 60:
            self._refused.popitem(last=False)
        if len(self._refused) >= 3:
            self._closed_until = max(self._closed_until, until)

    def _chat(self, chat_id: int, now: float) -> _Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            chat = self._chats[chat_id] = _Chat(
                Budget(self._chat_rate, self._chat_burst, self._chat_burst, now)
            )
        self._chats.move_to_end(chat_id)
        if len(self._chats) > CHATS_REMEMBERED:
            self._forget(now)
        return chat

    def _forget(self, now: float) -> None:
        """The longest unused go, except where a pause still holds."""
        for chat_id in list(self._chats)[: CHATS_REMEMBERED // 10]:
            if self._chats[chat_id].closed_until <= now:
                del self._chats[chat_id]
