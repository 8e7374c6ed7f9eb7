"""One at a time through each gate, in order."""

import asyncio

from bot.turnstile import Turnstile


async def test_those_at_one_gate_go_in_the_order_of_arrival() -> None:
    turnstile, order = Turnstile(), list[int]()

    async def go(number: int) -> None:
        async with turnstile.through(1):
            order.append(number)
            await asyncio.sleep(0)
            order.append(number)

    await asyncio.gather(*(go(number) for number in range(5)))
    assert order == [number for number in range(5) for _ in range(2)]


async def test_gates_do_not_wait_for_each_other_and_are_forgotten() -> None:
    turnstile = Turnstile()
    async with turnstile.through(1), turnstile.through(2):
        assert len(turnstile) == 2
    assert len(turnstile) == 0


async def test_who_gives_up_waiting_lets_the_next_through() -> None:
    turnstile, passed = Turnstile(), list[str]()

    async def go(name: str) -> None:
        async with turnstile.through(1):
            passed.append(name)

    async with turnstile.through(1):
        first, second = asyncio.create_task(go("first")), asyncio.create_task(go("second"))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
    await second
    assert passed == ["second"]
    assert len(turnstile) == 0
