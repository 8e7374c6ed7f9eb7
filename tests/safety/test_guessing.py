"""Whoever guesses learns nothing: one text and one Argon2 run for every reason, seen from the chat."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

import pytest
from argon2 import PasswordHasher

from bot.call import Call
from bot.demo.cast import FATHER, MOTHER, STUDENT
from storage.passwords import Checker
from tests.safety.desk import Desk

ANNA = str(STUDENT.code)
NOBODY = "309999-99999"
WRONG = "ZZZZZ-ZZZZ2-ZZZZZ"


@dataclass
class Counting(PasswordHasher):
    """Counts how often it compares."""

    compared: int = field(default=0)

    def __post_init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:  # noqa: A002 -- theirs
        self.compared += 1
        return super().verify(hash, password)


@pytest.fixture
def hasher() -> Counting:
    return Counting()


@pytest.fixture
def checker(hasher: Counting) -> Iterator[Checker]:
    checker = Checker(hasher)
    yield checker
    checker.close()


async def says(desk: Desk, user_id: int, text: str) -> list[Call]:
    """The answer to a log-in, without the deletion of what was typed."""
    await desk.says(user_id, text)
    return [call for call in await desk.delivers() if call.method == "sendMessage"]


async def unknown(desk: Desk) -> str:
    return f"{NOBODY} {WRONG}"


async def wrong(desk: Desk) -> str:
    await desk.passwords("mother")
    return f"{ANNA} {WRONG}"


async def begins_right(desk: Desk) -> str:
    password = (await desk.passwords("mother"))["7.b"]
    return f"{ANNA} {password[:6]}{WRONG[6:]}"


async def expired(desk: Desk) -> str:
    password = (await desk.passwords("mother"))["7.b"]
    desk.clock.forward(hours=72)
    return f"{ANNA} {password}"


async def used(desk: Desk) -> str:
    password = (await desk.passwords("mother"))["7.b"]
    await desk.says(FATHER.user_id, f"{ANNA} {password}")
    await desk.delivers()
    return f"{ANNA} {password}"


async def replaced(desk: Desk) -> str:
    password = (await desk.passwords("mother"))["7.b"]
    await desk.passwords("mother")
    return f"{ANNA} {password}"


async def of_another_child(desk: Desk) -> str:
    return f"{ANNA} {(await desk.passwords('mother'))['3.a']}"


async def throttled(desk: Desk) -> str:
    password = (await desk.passwords("mother"))["7.b"]
    for _ in range(5):
        await desk.says(MOTHER.user_id, f"{NOBODY} {WRONG}")
    await desk.delivers()
    return f"{ANNA} {password}"


REASONS: dict[str, Callable[[Desk], Awaitable[str]]] = {
    made.__name__: made
    for made in (unknown, wrong, begins_right, expired, used, replaced, of_another_child, throttled)
}


@pytest.mark.parametrize("reason", REASONS)
async def test_each_reason_costs_one_comparison_and_says_the_same(
    desk: Desk, hasher: Counting, reason: str
) -> None:
    text = await REASONS[reason](desk)
    hasher.compared = 0
    (answer,) = await says(desk, MOTHER.user_id, text)
    assert hasher.compared == 1
    assert "Pieslēgties neizdevās." in answer.data["text"]
    desk.clock.forward(hours=25)
    (plain,) = await says(desk, 1_234_567, f"{NOBODY} {WRONG}")
    assert {**answer.data, "chat_id": 0} == {**plain.data, "chat_id": 0}


async def test_the_right_one_costs_the_same(desk: Desk, hasher: Counting) -> None:
    password = (await desk.passwords("mother"))["7.b"]
    hasher.compared = 0
    answers = await says(desk, MOTHER.user_id, f"{ANNA} {password}")
    assert hasher.compared == 1
    assert any("Sveicināti" in call.data["text"] for call in answers)


async def test_a_crowd_costs_nothing(desk: Desk, hasher: Counting) -> None:
    for number in range(60):
        await desk.says(2_000_000 + number, f"{ANNA} {WRONG}")
    hasher.compared = 0
    await desk.delivers()
    (answer,) = await says(desk, MOTHER.user_id, f"{ANNA} {WRONG}")
    assert hasher.compared == 0
    assert "pārāk daudz" in answer.data["text"]


async def test_the_wait_doubles_to_an_hour_and_a_day_has_twenty(desk: Desk, hasher: Counting) -> None:
    """safety.md, 4: after each wait one try is checked, and the right password would open."""
    user, waits = (
        MOTHER.user_id,
        [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600, 3600, 3600, 3600, 3600],
    )
    for _ in range(5):
        await desk.says(user, f"{ANNA} {WRONG}")
    for seconds in waits:
        password = (await desk.passwords("mother"))["7.b"]
        desk.clock.forward(seconds=seconds - 5)
        await desk.says(user, f"{ANNA} {password}")
        rows = await outcomes(desk)
        assert rows[-1] == "throttled", f"{seconds} s after {rows.count('refused')} failures"
        desk.clock.forward(seconds=6)
        await desk.says(user, f"{ANNA} {WRONG}")
    assert (await outcomes(desk)).count("refused") == 20
    password = (await desk.passwords("mother"))["7.b"]
    desk.clock.forward(hours=2)
    await desk.says(user, f"{ANNA} {password}")
    assert (await outcomes(desk))[-1] == "throttled", "twenty a day"
    desk.clock.forward(hours=24)
    password = (await desk.passwords("mother"))["7.b"]
    await desk.says(user, f"{ANNA} {password}")
    assert (await outcomes(desk))[-1] == "linked"


async def outcomes(desk: Desk) -> list[str]:
    async with desk.store.reading() as tx:
        return [row["outcome"] for row in await tx.fetch("SELECT outcome FROM login_attempts ORDER BY id")]
