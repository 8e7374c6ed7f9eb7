"""Long polling: offsets, waiting, conflicts, what is kept and for how long."""

import asyncio
from typing import Any

from bot.simulator import ApiAnswer, Phone, Simulator
from tests.bot.simulator.conftest import BOT, TOKEN, Api, Clock


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def send_many(ilze: Phone, count: int) -> None:
    for number in range(count):
        await ilze.send(BOT, str(number))


async def test_updates_stay_until_a_higher_offset(api: Api, ilze: Phone) -> None:
    await send_many(ilze, 3)
    first = await api.getUpdates(limit=2)
    assert texts(first) == ["0", "1"]
    assert texts(await api.getUpdates()) == ["0", "1", "2"]
    assert texts(await api.getUpdates(offset=first[1]["update_id"])) == ["1", "2"]
    assert await api.getUpdates(offset=first[1]["update_id"] + 2) == []
    assert await api.getUpdates() == []


async def test_a_negative_offset_keeps_the_newest(api: Api, ilze: Phone) -> None:
    await send_many(ilze, 5)
    assert texts(await api.getUpdates(offset=-2)) == ["3", "4"]
    assert texts(await api.getUpdates()) == ["3", "4"]


async def test_at_most_a_hundred_at_once(api: Api, ilze: Phone) -> None:
    await send_many(ilze, 120)
    updates = await api.getUpdates(limit=1000)
    assert len(updates) == 100
    ids = [update["update_id"] for update in updates]
    assert ids == list(range(ids[0], ids[0] + 100))


async def test_a_waiting_poll_is_answered_at_once(api: Api, ilze: Phone) -> None:
    poll = asyncio.create_task(api.getUpdates(timeout=50))
    await asyncio.sleep(0)
    await ilze.send(BOT, "a")
    assert texts(await asyncio.wait_for(poll, 1)) == ["a"]


async def test_a_second_poller_ends_the_first(api: Api, ilze: Phone) -> None:
    first = asyncio.create_task(api.call("getUpdates", timeout=50))
    await asyncio.sleep(0)
    second = asyncio.create_task(api.call("getUpdates", timeout=50))
    answer: ApiAnswer = await asyncio.wait_for(first, 1)
    assert answer.body == {
        "ok": False,
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    }
    await ilze.send(BOT, "a")
    assert texts((await asyncio.wait_for(second, 1)).result) == ["a"]


async def test_polling_and_webhook_exclude_each_other(api: Api) -> None:
    poll = asyncio.create_task(api.call("getUpdates", timeout=50))
    await asyncio.sleep(0)
    await api.setWebhook(url="http://127.0.0.1:9/")
    assert (await poll).description == "Conflict: terminated by setWebhook request"
    refused = await api.call("getUpdates")
    assert (refused.status, refused.description) == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first",
    )
    await api.deleteWebhook()
    assert await api.getUpdates() == []


async def test_an_abandoned_poll_leaves_no_trace(api: Api, ilze: Phone) -> None:
    poll = asyncio.create_task(api.call("getUpdates", timeout=50))
    await asyncio.sleep(0)
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)
    await ilze.send(BOT, "a")
    assert texts(await api.getUpdates()) == ["a"]


async def test_updates_are_kept_for_a_day(api: Api, ilze: Phone, clock: Clock) -> None:
    await ilze.send(BOT, "old")
    clock.move(24 * 3600 - 1)
    await ilze.send(BOT, "new")
    assert texts(await api.getUpdates()) == ["old", "new"]
    clock.move(2)
    assert texts(await api.getUpdates()) == ["new"]


async def test_allowed_updates_are_remembered(sim: Simulator, api: Api, ilze: Phone) -> None:
    await api.getUpdates(allowed_updates=["callback_query", "nonsense"])
    await ilze.send(BOT, "unheard")
    await api.getUpdates()
    await ilze.send(BOT, "unheard too")
    assert await api.getUpdates(allowed_updates=[]) == []
    await ilze.send(BOT, "heard")
    assert texts(await api.getUpdates()) == ["heard"]
    assert "allowed_updates" not in await api.getWebhookInfo()


async def test_blocking_and_returning_is_told(api: Api, ilze: Phone) -> None:
    await ilze.block(BOT)
    await ilze.block(BOT)
    await ilze.start(BOT, "kods_7")
    blocked, back, start = await api.updates()
    assert blocked["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert back["my_chat_member"]["old_chat_member"]["status"] == "kicked"
    assert start["message"]["text"] == "/start kods_7"
    assert start["message"]["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]


async def test_edits_are_told_and_deletions_are_not(api: Api, ilze: Phone) -> None:
    message = await ilze.send(BOT, "a")
    await ilze.edit(BOT, message.id, "b")
    await ilze.delete(BOT, message.id)
    sent, edited = await api.updates()
    assert sent["message"]["text"] == "a"
    assert edited["edited_message"]["text"] == "b"
    assert "edit_date" in edited["edited_message"]


async def test_bots_have_queues_of_their_own(sim: Simulator, api: Api, ilze: Phone) -> None:
    other = Api(sim, "77:other")
    await other.getMe()
    await ilze.send(77, "to the other")
    assert await api.getUpdates() == []
    assert texts(await other.getUpdates()) == ["to the other"]
    same = Api(sim, TOKEN.replace("token", "newer"))
    await ilze.send(BOT, "a")
    assert texts(await same.getUpdates()) == ["a"]
