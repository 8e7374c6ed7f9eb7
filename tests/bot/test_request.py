"""python-telegram-bot's requests over aiohttp: each end a connection can take, and no token anywhere."""

from collections.abc import AsyncIterator

import pytest
from telegram.error import InvalidToken, RetryAfter

from bot.client import Client
from bot.errors import NotSent, Unanswered
from bot.request import AiohttpRequest, proxy_for
from bot.simulator import Person, Simulator, serve
from tests.pictures import PIXEL

TOKEN = "5000:a-token-nobody-may-read-in-a-log"


@pytest.fixture
async def simulator() -> AsyncIterator[tuple[Simulator, str]]:
    simulator = Simulator(people=[Person(id=1, first_name="Ilze")], flood_control=False)
    async with serve(simulator) as url:
        await simulator.phone(1).start(simulator.bot(TOKEN))
        yield simulator, url


@pytest.fixture
async def client(simulator: tuple[Simulator, str]) -> AsyncIterator[Client]:
    client = made(simulator[1])
    await client.initialize()
    yield client
    await client.shutdown()


def made(url: str) -> Client:
    return Client(TOKEN, api_url=url, request=AiohttpRequest(read_seconds=0.3), polling=AiohttpRequest())


async def test_calls_take_and_give_plain_json(client: Client) -> None:
    assert client.username == "sim5000_bot"
    buttons = {"inline_keyboard": [[{"text": "ā", "callback_data": "x"}]]}
    sent = await client.call("sendMessage", {"chat_id": 1, "text": "ā", "reply_markup": buttons})
    assert (sent["text"], sent["reply_markup"]) == ("ā", buttons)


async def test_files_travel_as_parts(client: Client) -> None:
    sent = await client.call("sendPhoto", {"chat_id": 1, "caption": "c"}, {"photo": ("picture.png", PIXEL)})
    assert sent["photo"]
    media = {"type": "photo", "media": "attach://picture", "caption": "d"}
    data = {"chat_id": 1, "message_id": sent["message_id"], "media": media}
    edited = await client.call("editMessageMedia", data, {"picture": ("picture.png", PIXEL)})
    assert edited["caption"] == "d"
    sent = await client.call("sendDocument", {"chat_id": 1}, {"document": ("a.txt", b"words")})
    assert sent["document"]["file_name"] == "a.txt"


@pytest.mark.parametrize("effect", ["server_error", "cut_before", "cut_after", "silence_after"])
async def test_what_nobody_knows_is_said_so(
    client: Client, simulator: tuple[Simulator, str], effect: str
) -> None:
    simulator[0].faults.add(effect, method="sendMessage")
    with pytest.raises(Unanswered):
        await client.call("sendMessage", {"chat_id": 1, "text": "x"})


async def test_an_error_page_of_somebody_else_is_not_telegrams_word(
    client: Client, simulator: tuple[Simulator, str]
) -> None:
    simulator[0].faults.add("server_error", method="sendMessage", code=403, html="<html>no entry</html>")
    with pytest.raises(Unanswered):
        await client.call("sendMessage", {"chat_id": 1, "text": "x"})


async def test_a_pause_comes_with_its_length(client: Client, simulator: tuple[Simulator, str]) -> None:
    simulator[0].faults.add("too_many", method="sendMessage", retry_after=7)
    with pytest.raises(RetryAfter):
        await client.call("sendMessage", {"chat_id": 1, "text": "x"})


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://nobody.invalid"])
async def test_without_a_connection_nothing_was_sent_and_no_token_is_shown(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    client = made(url)
    with pytest.raises(NotSent) as failure:
        await client.initialize()
    await client.shutdown()
    shown = f"{client!r} {client} {failure.getrepr(chain=True, showlocals=False)} {caplog.text}"
    assert "a-token-nobody" not in shown


def test_a_proxy_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy:3128")
    monkeypatch.setenv("no_proxy", "127.0.0.1,.school.lv")
    assert proxy_for("https://api.telegram.org") == "http://proxy:3128"
    assert proxy_for("http://127.0.0.1:8081") is None
    assert proxy_for("https://telegram.school.lv") is None


async def test_a_closed_client_sends_nothing(client: Client) -> None:
    await client.shutdown()
    with pytest.raises(NotSent):
        await client.call("sendMessage", {"chat_id": 1, "text": "x"})


async def test_an_unknown_token_is_told_without_being_shown(simulator: tuple[Simulator, str]) -> None:
    simulator[0].revoke(TOKEN)
    client = made(simulator[1])
    with pytest.raises(InvalidToken):
        await client.initialize()
    await client.shutdown()
