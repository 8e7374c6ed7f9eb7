"""Telegram's flood control: a message a second in a chat, 20 a minute in a group, 30 a second a bot."""

import math
from collections.abc import Callable

from .account import Bot
from .answers import TooManyRequests
from .chat import Chat, Group


class Bucket:
    """`burst` calls at once, then `rate` a second."""

    __slots__ = ("at", "burst", "level", "rate")

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self.rate = rate
        self.burst = burst
        self.level = burst
        self.at = now

    def wait(self, now: float) -> float:
        """Seconds until one more call is allowed; 0 when it is allowed now."""
        self.level = min(self.burst, self.level + max(0.0, now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.level >= 1 - 1e-9 else (1 - self.level) / self.rate


class FloodControl:
    """Refuses with 429 what Telegram would refuse. The limits are attributes: an owner may change them."""

    def __init__(self, enabled: bool, clock: Callable[[], float]) -> None:
        self.enabled = enabled
        self.chat_rate, self.chat_burst = 1.0, 3.0
        self.group_rate, self.group_burst = 20 / 60, 20.0
        self.bot_rate, self.bot_burst = 30.0, 30.0
        self.paid_rate = 1000.0
        self._clock = clock
        self._chats: dict[tuple[int, int], Bucket] = {}
        self._bots: dict[tuple[int, bool], Bucket] = {}

    def take(self, bot: Bot, chat: Chat, paid: bool = False, count: int = 1) -> None:
        """Count new messages; TooManyRequests with whole seconds when there were too many."""
        if not self.enabled:
            return
        now = self._clock()
        self._spend((self._of_bot(bot, now, paid), self._of_chat(bot, chat, now)), now, count)

    def take_edit(self, bot: Bot, chat: Chat) -> None:
        """Edits count like messages in groups; a private chat takes them as quickly as people tap."""
        if not self.enabled:
            return
        now = self._clock()
        buckets = [self._of_bot(bot, now, False)]
        if isinstance(chat, Group):
            buckets.append(self._of_chat(bot, chat, now))
        self._spend(buckets, now, 1)

    def reset(self) -> None:
        """Forget all counts."""
        self._chats.clear()
        self._bots.clear()

    def _spend(self, buckets: "list[Bucket] | tuple[Bucket, ...]", now: float, count: int) -> None:
        wait = max(bucket.wait(now) for bucket in buckets)
        if wait:
            raise TooManyRequests(max(1, math.ceil(wait)))
        for bucket in buckets:
            bucket.level -= count

    def _of_bot(self, bot: Bot, now: float, paid: bool) -> Bucket:
        bucket = self._bots.get((bot.id, paid))
        if bucket is None:
            rate, burst = (self.paid_rate, self.paid_rate) if paid else (self.bot_rate, self.bot_burst)
            bucket = self._bots[bot.id, paid] = Bucket(rate, burst, now)
        return bucket

    def _of_chat(self, bot: Bot, chat: Chat, now: float) -> Bucket:
        bucket = self._chats.get((bot.id, chat.id))
        if bucket is None:
            group = isinstance(chat, Group)
            rate, burst = (self.group_rate, self.group_burst) if group else (self.chat_rate, self.chat_burst)
            bucket = self._chats[bot.id, chat.id] = Bucket(rate, burst, now)
        return bucket
