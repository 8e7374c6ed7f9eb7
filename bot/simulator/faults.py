"""The fault plan: what a network and a busy server do to a bot, on demand and repeatable."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, fields
from random import Random
from typing import Any

from .account import Bot
from .answers import ApiAnswer, ApiError, ConnectionCut, TooManyRequests
from .updates import OTHER_POLLER

EFFECTS = {
    "too_many": "429 with `retry_after`; nothing is stored",
    "server_error": "`code` (5xx) with an HTML body; nothing is stored",
    "cut_before": "the connection is closed without an answer; nothing is stored",
    "cut_after": "the call is carried out, then the connection is closed without an answer",
    "silence_after": "the call is carried out, and the answer never comes",
    "slow": "the call waits `seconds` before it is carried out",
    "unauthorized": "401, as after the token was revoked",
    "conflict": "409, as when a second poller runs",
}
HTML = "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center></body></html>\r\n"
REASONS = {
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


@dataclass(slots=True)
class Fault:
    """One rule. Empty `method`, `chat_id` and `bot` match everything.

    The first `skip` matching calls pass, the next `times` (None: all) are hit, each with `probability`.
    """

    effect: str
    method: str = ""
    chat_id: int | None = None
    bot: int | None = None
    skip: int = 0
    times: int | None = 1
    probability: float = 1.0
    retry_after: int = 1
    code: int = 502
    html: str = ""
    seconds: float = 1.0
    hits: int = 0

    def __post_init__(self) -> None:
        if self.effect not in EFFECTS:
            raise ValueError(f"unknown effect {self.effect!r}; there are {', '.join(EFFECTS)}")

    def matches(self, bot: Bot, method: str, params: dict[str, Any]) -> bool:
        if self.times is not None and self.hits >= self.times:
            return False
        if self.method and self.method.lower() != method.lower():
            return False
        if self.bot is not None and self.bot != bot.id:
            return False
        return self.chat_id is None or str(params.get("chat_id")) == str(self.chat_id)

    def answer(self) -> ApiAnswer | None:
        """What is answered instead of carrying the call out; None for the other effects."""
        if self.effect == "too_many":
            return TooManyRequests(self.retry_after).answer()
        if self.effect == "unauthorized":
            return ApiError(401, "Unauthorized").answer()
        if self.effect == "conflict":
            return ApiError(409, f"Conflict: {OTHER_POLLER}").answer()
        if self.effect == "server_error":
            return ApiAnswer(
                self.code, self.html or HTML.format(f"{self.code} {REASONS.get(self.code, 'Error')}")
            )
        return None


class FaultPlan:
    """Rules in order; the first that hits a call decides."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - repeatable, not secret
        self.rules: list[Fault] = []
        self._silent: set[asyncio.Future[None]] = set()

    def add(self, rule: Fault | str, **details: Any) -> Fault:
        """Add a rule: `add("too_many", method="sendMessage", retry_after=3)` or `add(Fault(…))`."""
        fault = rule if isinstance(rule, Fault) else Fault(rule, **details)
        self.rules.append(fault)
        return fault

    def add_json(self, value: dict[str, Any]) -> Fault:
        """Add a rule as it stands in JSON; ValueError for unknown fields or effects."""
        known = {field.name for field in fields(Fault)} - {"hits"}
        if unknown := value.keys() - known:
            raise ValueError(
                f"unknown fields {', '.join(sorted(unknown))}; there are {', '.join(sorted(known))}"
            )
        if "effect" not in value:
            raise ValueError(f"effect is needed: one of {', '.join(EFFECTS)}")
        return self.add(Fault(**value))

    def clear(self) -> None:
        self.rules.clear()

    def to_json(self) -> list[dict[str, Any]]:
        return [asdict(rule) for rule in self.rules]

    async def inflict(self, fault: Fault, carry_out: Callable[[], Awaitable[ApiAnswer]]) -> ApiAnswer:
        """Do to one call what a rule says; ConnectionCut where the connection is to be closed."""
        instead = fault.answer()
        if instead is not None:
            return instead
        if fault.effect == "cut_before":
            raise ConnectionCut(stored=False)
        if fault.effect == "slow":
            await asyncio.sleep(fault.seconds)
        answer = await carry_out()
        if fault.effect == "cut_after":
            raise ConnectionCut(stored=True)
        if fault.effect == "silence_after":
            await self._silence()
        return answer

    async def _silence(self) -> None:
        """Never answer: until the caller gives up or the simulator ends."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._silent.add(future)
        try:
            await future
        finally:
            self._silent.discard(future)

    def hang_up(self) -> None:
        """End all silences."""
        for future in self._silent:
            if not future.done():
                future.set_exception(ConnectionCut(stored=True))

    def pick(self, bot: Bot, method: str, params: dict[str, Any]) -> Fault | None:
        """The rule that hits this call; counts it."""
        for rule in self.rules:
            if not rule.matches(bot, method, params):
                continue
            if rule.skip > 0:
                rule.skip -= 1
                continue
            if rule.probability < 1 and self._random.random() >= rule.probability:
                continue
            rule.hits += 1
            return rule
        return None
