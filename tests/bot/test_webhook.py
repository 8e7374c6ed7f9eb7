"""Updates by webhook, over HTTP on loopback, from the simulator's own sender."""

import asyncio
import io
import json
import socket
from collections.abc import AsyncIterator, Iterator
from typing import Any

import aiohttp
import pytest

from bot.application import RunningBot, running
from bot.calendar_feed import CalendarSettings
from bot.intake import Intake
from bot.simulator import Person, Simulator, serve
from bot.webhook import HEADER, LARGEST, Webhook, WebhookSettings
from storage import dialogs
from storage.errors import Full
from storage.store import Store
from tests.phones import TOKEN, boundless
from tests.ticking import Ticking

SECRET = "a" * 43
SETTINGS = WebhookSettings("http://127.0.0.1:1", SECRET)


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


@pytest.fixture
def settings(listening: socket.socket) -> WebhookSettings:
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    return WebhookSettings(address, SECRET, listening=listening)


@pytest.fixture
async def telegram() -> AsyncIterator[tuple[Simulator, str]]:
    people = [Person(id=number, first_name=f"P{number}") for number in range(1, 6)]
    simulator = Simulator(people=people, flood_control=False, webhook_delay_scale=0.05)
    async with serve(simulator) as url:
        simulator.bot(TOKEN)
        yield simulator, url


@pytest.fixture
async def bot(
    store: Store, telegram: tuple[Simulator, str], settings: WebhookSettings
) -> AsyncIterator[RunningBot]:
    ticking = Ticking()
    async with running(
        store=store,
        token=TOKEN,
        dispatch=ticking.dispatch,
        topics=[ticking.topic],
        api_url=telegram[1],
        webhook=settings,
        limits=boundless(),
        freeze=False,
    ) as bot:
        yield bot


def texts(simulator: Simulator, person: int) -> list[str]:
    messages = simulator.phone(person).chat(TOKEN).messages
    return [message.text for message in messages if message.from_bot]


async def post(
    settings: WebhookSettings, body: bytes, *, path: str = "", **headers: str
) -> tuple[int, str | None]:
    url = settings.url + (path or settings.path)
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=io.BytesIO(body), headers=headers) as answer,
    ):
        return answer.status, answer.headers.get("Retry-After")


async def test_everybody_is_answered_in_order(bot: RunningBot, telegram: tuple[Simulator, str]) -> None:
    simulator, _ = telegram
    for _ in range(5):
        for person in range(1, 6):
            await simulator.phone(person).send(TOKEN, "tick")
    expected = [f"Tick {number}" for number in range(1, 6)]
    await simulator.wait_for(lambda: all(texts(simulator, person) == expected for person in range(1, 6)), 20)


async def test_without_the_secret_nothing_is_read(bot: RunningBot, settings: WebhookSettings) -> None:
    assert await post(settings, b"{}") == (403, None)
    assert await post(settings, b"{}", **{HEADER: "wrong"}) == (403, None)
    assert (await post(settings, b"{}", path="/", **{HEADER: settings.header}))[0] == 404
    assert await post(settings, b"{}", **{HEADER: settings.header}) == (200, None)


async def test_calendars_are_served_beside_the_webhook(
    store: Store, telegram: tuple[Simulator, str], settings: WebhookSettings
) -> None:
    ticking = Ticking()
    calendar = CalendarSettings(settings.url)
    async with running(
        store=store,
        token=TOKEN,
        dispatch=ticking.dispatch,
        topics=[ticking.topic],
        api_url=telegram[1],
        webhook=settings,
        calendar=calendar,
        limits=boundless(),
        freeze=False,
    ) as bot:
        assert bot.identity.calendar_url == settings.url
        address = "/calendar/" + "a" * 43 + ".ics"
        assert (await post(settings, b"{}", path=address))[0] == 405  # it is there, and is to be read only
        assert await post(settings, b"{}", **{HEADER: settings.header}) == (200, None)


async def test_bodies_are_bounded_and_must_be_json(bot: RunningBot, settings: WebhookSettings) -> None:
    known = {HEADER: settings.header}
    assert await post(settings, b"x" * (LARGEST + 1), **known) == (413, None)
    assert await post(settings, b"not json", **known) == (400, None)
    assert await post(settings, b"[1]", **known) == (400, None)


async def test_a_body_of_unknown_length_is_bounded_too(bot: RunningBot, settings: WebhookSettings) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(LARGEST // 65536 + 2):
            yield b"x" * 65536

    async with aiohttp.ClientSession(headers={HEADER: settings.header}) as session:
        try:
            async with session.post(settings.url + settings.path, data=endless()) as answer:
                assert answer.status == 413
        except aiohttp.ClientConnectionError:
            pass  # it hung up in the middle, which is as good


async def test_the_path_tells_nothing_of_the_secret() -> None:
    assert SECRET not in SETTINGS.path
    assert SETTINGS.header not in SETTINGS.path
    assert SECRET not in repr(SETTINGS)
    assert len(SETTINGS.path) > 32


async def test_poison_is_recorded_and_answered_with_200(
    bot: RunningBot, telegram: tuple[Simulator, str]
) -> None:
    simulator, _ = telegram
    phone = simulator.phone(1)
    await phone.start(TOKEN)
    await simulator.wait_for(lambda: texts(simulator, 1), 5)
    message = phone.chat(TOKEN).messages[-1]
    await phone.tap(TOKEN, message.id, *message.button("Fail"))
    await phone.send(TOKEN, "tick")
    await simulator.wait_for(lambda: "Tick 1" in texts(simulator, 1), 5)
    assert any("K-" in text for text in texts(simulator, 1))


async def test_what_the_store_cannot_take_is_given_again(bot: RunningBot, settings: WebhookSettings) -> None:
    async def process(_: Any) -> None:
        raise Full("no room")

    async def apologise(*_: Any) -> None:
        raise AssertionError

    webhook = Webhook(bot.client, Intake(bot.client, process, apologise), settings)
    with socket.create_server(("127.0.0.1", 0)) as other:
        address = f"http://127.0.0.1:{other.getsockname()[1]}"
        webhook = Webhook(
            bot.client,
            Intake(bot.client, process, apologise),
            WebhookSettings(address, SECRET, listening=other),
        )
        async with webhook.serving(1):
            chat = {"id": 1, "type": "private"}
            message = {"message_id": 1, "date": 1, "chat": chat}
            update = json.dumps({"update_id": 7, "message": message}).encode()
            served = WebhookSettings(address, SECRET)
            assert await post(served, update, **{HEADER: served.header}) == (503, "2")


async def test_nothing_is_lost_between_two_lives(
    store: Store, telegram: tuple[Simulator, str], settings: WebhookSettings
) -> None:
    simulator, url = telegram
    ticking = Ticking()

    def life(listening: socket.socket) -> Any:
        return running(
            store=store,
            token=TOKEN,
            dispatch=ticking.dispatch,
            topics=[ticking.topic],
            api_url=url,
            webhook=WebhookSettings(settings.url, SECRET, listening=listening),
            limits=boundless(),
            freeze=False,
        )

    assert settings.listening is not None
    async with life(settings.listening.dup()):
        for _ in range(10):
            await simulator.phone(1).send(TOKEN, "tick")
        await simulator.wait_for(lambda: texts(simulator, 1), 5)
    for _ in range(10):
        await simulator.phone(1).send(TOKEN, "tick")
    async with asyncio.timeout(20):
        async with life(settings.listening.dup()):
            await simulator.wait_for(lambda: "Tick 20" in texts(simulator, 1), 15)
    async with store.reading() as tx:
        kept = await dialogs.find(tx, 5000, 1)
    assert kept is not None
    assert kept.content == '{"count":20}'
