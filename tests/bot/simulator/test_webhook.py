"""The webhook sender: order within a chat, chats side by side, retries, and what a bot may set."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web

from bot.simulator import Person, Phone, Simulator
from bot.simulator.changes import Changes
from tests.bot.simulator.conftest import BOT, TOKEN, Api, Clock


class Receiver:
    """A bot's own web server. `answer` decides what it says to an update."""

    def __init__(self) -> None:
        self.url = ""
        self.updates: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.running = 0
        self.most_running = 0
        self.answer: Callable[[dict[str, Any]], web.Response] = lambda update: web.Response()
        self.changes = Changes()
        self.open = asyncio.Event()
        self.open.set()

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.updates]

    async def handle(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.updates.append(update)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.running += 1
        self.changes.wake()
        self.most_running = max(self.most_running, self.running)
        await self.open.wait()
        self.running -= 1
        return self.answer(update)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    receiver.open.set()
    await runner.cleanup()


def chat_of(update: dict[str, Any]) -> int:
    return int(update["message"]["chat"]["id"])


async def delivered(sim: Simulator) -> None:
    """Wait until nothing is pending."""
    sender = sim.bot(TOKEN).webhook
    assert sender is not None
    await sim.wait_for(lambda: sender.pending == 0)


async def test_waiting_and_new_updates_come_with_the_secret(
    sim: Simulator, api: Api, ilze: Phone, receiver: Receiver
) -> None:
    await ilze.send(BOT, "before")
    assert await api.setWebhook(url=receiver.url, secret_token="se-cret_1") is True
    await ilze.send(BOT, "after")
    await delivered(sim)
    assert receiver.texts == ["before", "after"]
    assert receiver.secrets == ["se-cret_1", "se-cret_1"]


async def test_one_chat_in_order_and_chats_side_by_side(
    sim: Simulator, api: Api, ilze: Phone, receiver: Receiver
) -> None:
    janis = sim.phone(1002)
    receiver.open.clear()
    await api.setWebhook(url=receiver.url)
    for number in range(3):
        await ilze.send(BOT, f"i{number}")
        await janis.send(BOT, f"j{number}")
    await receiver.changes.wait_for(lambda: receiver.running == 2, 5)
    assert sorted(receiver.texts) == ["i0", "j0"]
    receiver.open.set()
    await delivered(sim)
    assert [text for text in receiver.texts if text.startswith("i")] == ["i0", "i1", "i2"]
    assert [text for text in receiver.texts if text.startswith("j")] == ["j0", "j1", "j2"]


async def test_no_more_requests_at_once_than_asked(sim: Simulator, api: Api, receiver: Receiver) -> None:
    phones = [sim.add_person(Person(number, "A")) for number in range(2000, 2010)]
    await api.setWebhook(url=receiver.url, max_connections=3)
    for phone in phones:
        await phone.send(BOT, "a")
    await delivered(sim)
    assert len(receiver.updates) == 10
    assert receiver.most_running <= 3


async def test_a_failing_update_comes_again_and_holds_back_its_chat_only(
    sim: Simulator, api: Api, ilze: Phone, receiver: Receiver
) -> None:
    failures = iter([500, 302, 404])

    def answer(update: dict[str, Any]) -> web.Response:
        poison = update["message"]["text"] == "poison"
        return web.Response(status=next(failures, 200) if poison else 200)

    receiver.answer = answer
    await api.setWebhook(url=receiver.url)
    await ilze.send(BOT, "poison")
    await ilze.send(BOT, "behind it")
    await sim.phone(1002).send(BOT, "elsewhere")
    await delivered(sim)
    own = [update["message"]["text"] for update in receiver.updates if chat_of(update) == 1001]
    assert own == ["poison"] * 4 + ["behind it"]
    assert "elsewhere" in receiver.texts
    info = await api.getWebhookInfo()
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"
    assert info["pending_update_count"] == 0


async def test_many_failing_chats_stall_the_bot(sim: Simulator, api: Api, receiver: Receiver) -> None:
    sim.webhook_delay_scale = 1000.0
    receiver.answer = lambda update: web.Response(status=500 if chat_of(update) < 2004 else 200)
    await api.setWebhook(url=receiver.url, max_connections=2)
    sender = sim.bot(TOKEN).webhook
    assert sender is not None
    for number in range(2000, 2004):
        await sim.add_person(Person(number, "A")).send(BOT, "poison")
    await receiver.changes.wait_for(lambda: len(receiver.updates) == 8, 5)  # each once and at once again
    await sim.phone(1001).send(BOT, "healthy")
    assert sender.loaded == 4
    assert (await api.getWebhookInfo())["pending_update_count"] == 5
    assert "healthy" not in receiver.texts


async def test_retry_after_is_honoured(sim: Simulator, api: Api, ilze: Phone, receiver: Receiver) -> None:
    sim.webhook_delay_scale = 0.001
    replies = iter([web.Response(status=429, headers={"Retry-After": "100"})])
    receiver.answer = lambda update: next(replies, web.Response())
    begin = asyncio.get_running_loop().time()
    await api.setWebhook(url=receiver.url)
    await ilze.send(BOT, "a")
    await delivered(sim)
    assert asyncio.get_running_loop().time() - begin >= 0.1
    assert len(receiver.updates) == 2


async def test_a_day_old_update_is_given_up(
    sim: Simulator, api: Api, ilze: Phone, receiver: Receiver, clock: Clock
) -> None:
    receiver.answer = lambda update: web.Response(status=200 if update["message"]["text"] == "new" else 500)
    await api.setWebhook(url=receiver.url)
    await ilze.send(BOT, "old")
    await receiver.changes.wait_for(lambda: len(receiver.updates) > 3, 5)
    clock.move(24 * 3600 + 1)
    await ilze.send(BOT, "new")
    await delivered(sim)
    assert receiver.texts[-1] == "new"


@pytest.mark.parametrize("form", [False, True])
async def test_a_call_in_the_answer_is_carried_out(
    sim: Simulator, api: Api, ilze: Phone, receiver: Receiver, form: bool
) -> None:
    def answer(update: dict[str, Any]) -> web.Response:
        if form:
            text, kind = "method=sendMessage&chat_id=1001&text=Atbilde", "application/x-www-form-urlencoded"
            return web.Response(text=text, content_type=kind)
        return web.json_response({"method": "sendMessage", "chat_id": 1001, "text": "Atbilde"})

    receiver.answer = answer
    await api.setWebhook(url=receiver.url)
    await ilze.send(BOT, "a")
    await delivered(sim)
    assert ilze.chat(BOT).messages[-1].text == "Atbilde"


async def test_some_calls_in_answers_are_ignored(
    sim: Simulator, api: Api, ilze: Phone, receiver: Receiver
) -> None:
    receiver.answer = lambda update: web.json_response({"method": "deleteWebhook"})
    await api.setWebhook(url=receiver.url)
    await ilze.send(BOT, "a")
    await delivered(sim)
    assert (await api.getWebhookInfo())["url"] == receiver.url


async def test_what_was_not_delivered_can_be_polled(sim: Simulator, api: Api, ilze: Phone) -> None:
    sim.webhook_delay_scale = 1000.0
    await api.setWebhook(url="http://127.0.0.1:9/nobody")
    await ilze.send(BOT, "a")
    await ilze.send(BOT, "b")
    sender = sim.bot(TOKEN).webhook
    assert sender is not None
    await sim.wait_for(lambda: sender.last_error == "Connection refused")
    await api.deleteWebhook()
    assert [update["message"]["text"] for update in await api.getUpdates()] == ["a", "b"]


async def test_dropping_what_waits(sim: Simulator, api: Api, ilze: Phone, receiver: Receiver) -> None:
    await ilze.send(BOT, "a")
    await api.setWebhook(url=receiver.url, drop_pending_updates=True)
    await ilze.send(BOT, "b")
    await delivered(sim)
    assert receiver.texts == ["b"]
    await api.deleteWebhook()
    await ilze.send(BOT, "c")
    await api.deleteWebhook(drop_pending_updates=True)
    assert await api.getUpdates() == []


async def test_dropping_while_an_update_fails(
    sim: Simulator, api: Api, ilze: Phone, receiver: Receiver
) -> None:
    receiver.answer = lambda update: web.Response(
        status=500 if update["message"]["text"] == "poison" else 200
    )
    await api.setWebhook(url=receiver.url)
    await ilze.send(BOT, "poison")
    await receiver.changes.wait_for(lambda: len(receiver.updates) > 2, 5)
    await api.setWebhook(url=receiver.url, drop_pending_updates=True)
    await ilze.send(BOT, "first")
    await ilze.send(BOT, "second")
    await delivered(sim)
    assert [text for text in receiver.texts if text != "poison"] == ["first", "second"]


async def test_setting_describes_itself(sim: Simulator, api: Api, receiver: Receiver) -> None:
    async def said(method: str, **params: Any) -> object:
        answer = await api.call(method, **params)
        assert isinstance(answer.body, dict)
        return answer.body["description"]

    assert await said("setWebhook", url=receiver.url) == "Webhook was set"
    assert await said("setWebhook", url=receiver.url) == "Webhook is already set"
    info = await api.getWebhookInfo()
    assert (info["url"], info["max_connections"]) == (receiver.url, 40)
    assert await said("setWebhook", url="") == "Webhook was deleted"
    assert await said("deleteWebhook") == "Webhook is already deleted"


@pytest.mark.parametrize(
    ("params", "error"),
    [
        ({"url": "http://example.com/x"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://example.com:8444/x"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "ftp://127.0.0.1/x"}, "bad webhook: invalid webhook URL specified"),
        ({"url": "https://127.0.0.1:99999/"}, "bad webhook: invalid webhook URL specified"),
        ({"url": "http://bot:80/", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "http://bot:80/", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_refused_settings(api: Api, params: dict[str, Any], error: str) -> None:
    assert await api.error("setWebhook", **params) == f"Bad Request: {error}"
