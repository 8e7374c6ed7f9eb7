"""A simulator with two people and one bot, on a clock that stands until it is moved."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from bot.simulator import ApiAnswer, Person, Phone, Simulator, Upload

TOKEN = "4242:token-of-the-test-bot"
BOT = 4242


class Clock:
    """Unix time that moves only by hand."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += seconds


class Api:
    """The test bot's calls: `await api.sendMessage(chat_id=…, text=…)` gives the result or fails the test."""

    def __init__(self, simulator: Simulator, token: str = TOKEN) -> None:
        self.simulator = simulator
        self.token = token

    async def call(self, method: str, files: dict[str, Upload] | None = None, **params: Any) -> ApiAnswer:
        return await self.simulator.call(self.token, method, params, files)

    async def error(self, method: str, files: dict[str, Upload] | None = None, **params: Any) -> str:
        """The description of the refusal; the test fails when there was none."""
        answer = await self.call(method, files, **params)
        assert not answer.ok, answer
        return answer.description

    def __getattr__(self, method: str) -> Callable[..., Any]:
        async def call(files: dict[str, Upload] | None = None, **params: Any) -> Any:
            answer = await self.call(method, files, **params)
            assert answer.ok, answer
            return answer.result

        return call

    async def updates(self) -> list[dict[str, Any]]:
        """Everything that waits, confirmed at once."""
        found: list[dict[str, Any]] = await self.getUpdates(timeout=0)
        if found:
            await self.getUpdates(offset=found[-1]["update_id"] + 1, timeout=0)
        return found


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def sim(clock: Clock) -> AsyncIterator[Simulator]:
    people = [
        Person(1001, "Ilze", "Kalniņa", "ilze_k", "lv", "+371 20000001", "#aa3377", "Annas mamma"),
        Person(1002, "Jānis", language_code="ru", phone="+37120000002"),
    ]
    async with Simulator(
        people=people, flood_control=False, clock=clock, webhook_delay_scale=0.0
    ) as simulator:
        simulator.bot(TOKEN)
        yield simulator


@pytest.fixture
def api(sim: Simulator) -> Api:
    return Api(sim)


@pytest.fixture
async def ilze(sim: Simulator, api: Api) -> Phone:
    """Ilze's phone; she has pressed START and the bot has seen it."""
    phone = sim.phone(1001)
    await phone.start(BOT)
    await api.updates()
    return phone


def picture(width: int = 3, height: int = 2) -> bytes:
    """The beginning of a PNG of that size, which is all that the simulator looks at."""
    return (
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02"
    )
