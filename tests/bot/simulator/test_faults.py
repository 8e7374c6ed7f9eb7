"""The fault plan, over HTTP where the network is what fails."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.simulator import ConnectionCut, Phone, Simulator, serve
from tests.bot.simulator.conftest import BOT, TOKEN, Api


@pytest.fixture
async def send(sim: Simulator, ilze: Phone) -> AsyncIterator[Any]:
    """Sends a message over HTTP; gives status, content type and body."""
    async with serve(sim) as url, aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:

        async def call(text: str) -> tuple[int, str, str]:
            data = {"chat_id": 1001, "text": text}
            async with session.post(f"{url}/bot{TOKEN}/sendMessage", json=data) as answer:
                return answer.status, answer.content_type, await answer.text()

        yield call


def stored(ilze: Phone) -> list[str]:
    return [message.text for message in ilze.chat(BOT).messages][1:]


async def test_too_many(sim: Simulator, api: Api, ilze: Phone) -> None:
    sim.faults.add("too_many", method="sendmessage", retry_after=7)
    answer = await api.call("sendMessage", chat_id=1001, text="a")
    assert (answer.status, answer.description) == (429, "Too Many Requests: retry after 7")
    assert stored(ilze) == []
    await api.sendMessage(chat_id=1001, text="b")


async def test_a_rule_waits_for_its_turn_its_chat_and_its_method(
    sim: Simulator, api: Api, ilze: Phone
) -> None:
    fault = sim.faults.add("unauthorized", method="sendMessage", chat_id=1001, skip=2, times=2)
    assert (await api.call("sendMessage", chat_id=5, text="a")).status == 400
    statuses = [(await api.call("sendMessage", chat_id="1001", text=str(n))).status for n in range(6)]
    assert statuses == [200, 200, 401, 401, 200, 200]
    assert fault.hits == 2
    assert (await api.call("getMe")).ok


async def test_probability_follows_its_seed(api: Api, ilze: Phone) -> None:
    def plan() -> Simulator:
        return Simulator(flood_control=False, seed=5)

    async def statuses(sim: Simulator) -> list[int]:
        sim.faults.add("conflict", times=None, probability=0.5)
        return [(await sim.call(TOKEN, "getMe")).status for _ in range(30)]

    first, second = await statuses(plan()), await statuses(plan())
    assert first == second
    assert set(first) == {200, 409}


async def test_server_errors_are_html(sim: Simulator, send: Any, ilze: Phone) -> None:
    sim.faults.add("server_error", code=504)
    status, kind, body = await send("a")
    assert (status, kind) == (504, "text/html")
    assert "504 Gateway Timeout" in body
    assert stored(ilze) == []


async def test_a_connection_cut_before_and_after(sim: Simulator, send: Any, ilze: Phone) -> None:
    sim.faults.add("cut_before", method="sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await send("a")
    assert stored(ilze) == []
    sim.faults.add("cut_after", method="sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await send("b")
    assert stored(ilze) == ["b"]
    assert (await send("c"))[0] == 200


async def test_in_process_a_cut_is_an_exception(sim: Simulator, api: Api, ilze: Phone) -> None:
    sim.faults.add("cut_after")
    with pytest.raises(ConnectionCut) as caught:
        await api.call("sendMessage", chat_id=1001, text="a")
    assert caught.value.stored
    assert stored(ilze) == ["a"]


async def test_silence_after_storing(sim: Simulator, send: Any, ilze: Phone) -> None:
    sim.faults.add("silence_after", method="sendMessage")
    call = asyncio.create_task(send("a"))
    await sim.wait_for(lambda: stored(ilze) == ["a"])
    done, _ = await asyncio.wait([call], timeout=0.1)
    assert not done
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)
    assert (await send("b"))[0] == 200


async def test_a_silence_does_not_outlive_the_server(sim: Simulator, ilze: Phone) -> None:
    async with aiohttp.ClientSession() as session:
        async with serve(sim) as url:
            sim.faults.add("silence_after")
            data = {"chat_id": 1001, "text": "a"}
            call = asyncio.create_task(session.post(f"{url}/bot{TOKEN}/sendMessage", json=data))
            await sim.wait_for(lambda: stored(ilze) == ["a"])
        with pytest.raises(aiohttp.ClientError):
            await asyncio.wait_for(call, 2)


async def test_slow_is_late_and_right(sim: Simulator, api: Api, ilze: Phone) -> None:
    sim.faults.add("slow", seconds=0.05)
    begin = asyncio.get_running_loop().time()
    await api.sendMessage(chat_id=1001, text="a")
    assert asyncio.get_running_loop().time() - begin >= 0.05


def test_unknown_effects_and_fields_are_refused(sim: Simulator) -> None:
    with pytest.raises(ValueError, match="too_many"):
        sim.faults.add("earthquake")
    with pytest.raises(ValueError, match="retry_after"):
        sim.faults.add_json({"effect": "slow", "second": 1})
    with pytest.raises(ValueError, match="effect is needed"):
        sim.faults.add_json({})
