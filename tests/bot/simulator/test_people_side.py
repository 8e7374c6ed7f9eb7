"""The person and control sides over HTTP and WebSocket, as the page of phones uses them."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from yarl import URL

from bot.simulator import Action, Guide, PersonError, Phone, Simulator, serve
from tests.bot.simulator.conftest import BOT, TOKEN, Api, picture


class Page:
    """A page of phones: the state, the verbs, the events."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self.session = session
        self.url = url

    async def get(self, path: str) -> Any:
        async with self.session.get(self.url + path) as answer:
            return await answer.json()

    async def post(self, path: str, body: Any = None, status: int = 200) -> Any:
        data = {"data": body} if isinstance(body, aiohttp.FormData) else {"json": body or {}}
        async with self.session.post(self.url + path, **data) as answer:
            value = await answer.json()
            assert answer.status == status, value
            assert value["ok"] is (status == 200)
            return value["result"] if status == 200 else value["description"]


@pytest.fixture
async def page(sim: Simulator) -> AsyncIterator[Page]:
    async with serve(sim) as url, aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:
        yield Page(session, url)


async def test_the_state_shows_everybody_with_every_bot(page: Page, api: Api) -> None:
    state = await page.get("/person/state")
    assert state["guide"] is None
    ilze, janis = state["people"]
    assert (ilze["first_name"], ilze["colour"], ilze["note"]) == ("Ilze", "#aa3377", "Annas mamma")
    [chat] = janis["chats"]
    assert chat["bot"]["id"] == BOT
    assert (chat["started"], chat["messages"], chat["menu_button"]) == (False, [], {"type": "commands"})


async def test_a_conversation(page: Page, api: Api) -> None:
    await page.post("/person/1001/start", {"bot": BOT, "payload": "x"})
    keyboard = {"inline_keyboard": [[{"text": "Jā", "callback_data": "yes"}]]}
    sent = await api.sendMessage(chat_id=1001, text="Vai?", reply_markup=keyboard)
    tap = {"bot": BOT, "message_id": sent["message_id"], "row": 0, "column": 0}
    query = await page.post("/person/1001/tap", tap)
    typed = await page.post("/person/1001/send", {"bot": BOT, "text": "Jā", "reply_to": sent["message_id"]})
    await page.post("/person/1001/edit", {"bot": BOT, "message_id": typed["message_id"], "text": "Nē"})
    await page.post("/person/1001/contact", {"bot": BOT})
    await page.post("/person/1001/location", {"bot": BOT, "latitude": 57, "longitude": 24})
    await page.post("/person/1001/poll", {"bot": BOT, "question": "Kad?", "options": ["Rīt"]})
    await page.post("/person/1001/forward", {"bot": BOT, "message_id": sent["message_id"]})
    await page.post("/person/1001/block", {"bot": BOT})
    updates = await api.updates()
    assert [next(name for name in update if name != "update_id") for update in updates] == [
        "message", "callback_query", "message", "edited_message", "message", "message", "message", "message",
        "my_chat_member",
    ]  # fmt: skip
    assert updates[1]["callback_query"]["id"] == query["query_id"]
    refused = await page.post("/person/1001/send", {"bot": BOT, "text": "a"}, 400)
    assert refused == "this bot is blocked; unblock it first"
    await page.post("/person/1001/unblock", {"bot": BOT})
    await page.post("/person/1001/delete", {"bot": BOT, "message_id": typed["message_id"]})


async def test_events_keep_a_page_true(page: Page, sim: Simulator, api: Api, ilze: Phone) -> None:
    async with page.session.ws_connect(page.url + "/person/events") as socket:

        async def next_event() -> dict[str, Any]:
            event: dict[str, Any] = await socket.receive_json(timeout=5)
            return event

        keyboard = {"inline_keyboard": [[{"text": "Jā", "callback_data": "yes"}]]}
        sent = await api.sendMessage(chat_id=1001, text="Vai?", reply_markup=keyboard)
        event = await next_event()
        assert (event["type"], event["person"], event["bot"]) == ("message", 1001, BOT)
        assert event["message"] == sent
        await page.post("/person/1001/read", {"bot": BOT})
        assert (await next_event())["type"] == "read"
        tap = {"bot": BOT, "message_id": sent["message_id"], "row": 0, "column": 0}
        query = (await page.post("/person/1001/tap", tap))["query_id"]
        pressed = await next_event()
        assert (pressed["type"], pressed["row"], pressed["column"]) == ("tapped", 0, 0)
        await api.answerCallbackQuery(callback_query_id=query, text="Ir")
        toast = await next_event()
        assert (toast["type"], toast["text"], toast["alert"], toast["query_id"]) == (
            "toast",
            "Ir",
            False,
            query,
        )
        assert (await next_event())["type"] == "tap_done"
        await api.editMessageText(chat_id=1001, message_id=sent["message_id"], text="Jā!")
        assert (await next_event())["message"]["text"] == "Jā!"
        await api.sendChatAction(chat_id=1001, action="typing")
        assert (await next_event())["action"] == "typing"
        await api.deleteMessage(chat_id=1001, message_id=sent["message_id"])
        assert (await next_event())["message_ids"] == [sent["message_id"]]
        await api.setMyCommands(commands=[{"command": "a", "description": "b"}])
        assert (await next_event())["commands"] == [{"command": "a", "description": "b"}]
        assert (await next_event())["person"] == 1002
        await ilze.block(BOT)
        assert (await next_event())["blocked"] is True
        await page.post("/sms", {"to": "+37120000001", "text": "Parole 1", "from": "Skola"})
        sms = (await next_event())["sms"]
        assert (sms["from"], sms["text"], sms["read"]) == ("Skola", "Parole 1", False)
        await page.post("/person/1001/sms_read", {"id": sms["id"]})
        assert await next_event() == {"type": "sms_read", "person": 1001, "id": sms["id"]}
        await page.post("/control/people", {"id": 7, "first_name": "Zane"})
        assert (await next_event())["person"]["first_name"] == "Zane"
        await (Api(sim, "77:other")).getMe()
        assert (await next_event())["bot"]["id"] == 77
    assert sim.changes.subscriptions == [] or await sim.wait_for(lambda: not sim.changes.subscriptions)


async def test_an_upload_by_the_page(page: Page, api: Api) -> None:
    form = aiohttp.FormData()
    form.add_field("bot", str(BOT))
    form.add_field("kind", "photo")
    form.add_field("caption", "Zīme")
    form.add_field("file", picture(), filename="a.png", content_type="image/png")
    [message] = await page.post("/person/1001/upload", form)
    assert (message["caption"], len(message["photo"])) == ("Zīme", 1)
    empty = aiohttp.FormData({"bot": str(BOT)})
    empty.add_field("kind", "photo", content_type="text/plain")
    assert await page.post("/person/1001/upload", empty, 400) == "bot and at least one file are needed"


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/person/5/send", {"bot": BOT, "text": "a"}, 404),
        ("/person/1001/sing", {"bot": BOT}, 404),
        ("/person/1001/send", {"bot": 99, "text": "a"}, 400),
        ("/person/1001/send", {"bot": BOT}, 400),
        ("/person/1001/send", {"bot": BOT, "text": " "}, 400),
        ("/person/1001/send", {"bot": BOT, "text": "a" * 4097}, 400),
        ("/person/1001/tap", {"bot": BOT, "message_id": "x", "row": 0, "column": 0}, 400),
        ("/person/1001/sms_read", {"id": 5}, 400),
        ("/sms", {"to": "+371"}, 400),
        ("/control/faults", {"effect": "earthquake"}, 400),
        ("/control/flood", {"enabled": 1}, 400),
        ("/control/people", {"id": 1001, "first_name": "Twin"}, 400),
        ("/control/people", {"name": "?"}, 400),
        ("/guide/action/x", {"person": 1001}, 404),
    ],
)
async def test_refusals(page: Page, path: str, body: dict[str, Any], status: int) -> None:
    assert await page.post(path, body, status)


async def test_faults_flood_calls_and_tokens_over_http(page: Page, sim: Simulator, api: Api) -> None:
    await page.post("/control/faults", {"effect": "too_many", "method": "getMe", "retry_after": 9})
    async with page.session.get(f"{page.url}/bot{TOKEN}/getMe") as answer:
        assert (answer.status, answer.headers["Retry-After"]) == (429, "9")
    assert (await page.get("/control/faults"))["result"][0]["hits"] == 1
    async with page.session.delete(page.url + "/control/faults") as answer:
        assert (await answer.json())["result"] == []
    assert await page.post("/control/flood", {"enabled": True}) == {"enabled": True}
    assert (await page.get("/control/flood"))["result"] == {"enabled": True}
    calls = (await page.get("/control/calls"))["result"]
    assert [(call["method"], call["status"]) for call in calls] == [("getMe", 429)]
    await page.post("/control/revoke", {"token": TOKEN})
    assert (await api.call("getMe")).status == 401
    assert len((await page.get("/control/people"))["result"]) == 2


async def test_the_guide(page: Page, sim: Simulator) -> None:
    async with page.session.get(page.url + "/guide") as answer:
        assert answer.status == 404

    async def again(person_id: int) -> str:
        if person_id != 1001:
            raise PersonError("only for Ilze")
        sim.deliver_sms("+37120000001", "Parole")
        return "SMS nosūtīta"

    sim.guide = Guide(
        {"lv": "Ceļvedis"}, {"lv": "<p>…</p>"}, [1001], {"sms": Action(again, {"lv": "SMS vēlreiz"})}
    )
    shown = await page.get("/guide")
    assert shown["actions"] == [{"name": "sms", "label": {"lv": "SMS vēlreiz"}, "url": "/guide/action/sms"}]
    assert (await page.get("/person/state"))["guide"] == shown
    assert await page.post("/guide/action/sms", {"person": 1001}) == "SMS nosūtīta"
    assert [sms.text for sms in sim.phone(1001).sms] == ["Parole"]
    assert await page.post("/guide/action/sms", {"person": 1002}, 400) == "only for Ilze"


@pytest.mark.parametrize("way", ["query", "form", "json", "multipart"])
async def test_every_way_to_pass_parameters(page: Page, ilze: Phone, way: str) -> None:
    params = {"chat_id": "1001", "text": "Sveiki, ā😀"}
    url = f"{page.url}/bot{TOKEN}/sendMessage"
    form = aiohttp.FormData(params, default_to_multipart=True)
    ways: dict[str, dict[str, Any]] = {
        "query": {"params": params},
        "form": {"data": params},
        "json": {"json": params},
        "multipart": {"data": form},
    }
    async with page.session.post(url, **ways[way]) as answer:
        assert (await answer.json())["result"]["text"] == "Sveiki, ā😀"


async def test_the_page_and_nothing_beside_it(page: Page) -> None:
    async with page.session.get(page.url + "/") as answer:
        assert answer.status == 200
        assert answer.content_type == "text/html"
    for path, status in (
        ("/static/index.html", 200),
        ("/static/%2e%2e/server.py", 404),
        ("/static/x.js", 404),
    ):
        async with page.session.get(URL(page.url + path, encoded=True)) as answer:
            assert answer.status == status


async def test_other_sites_are_kept_out(page: Page) -> None:
    for origin, status in (("http://evil.example", 403), (page.url, 200)):
        async with page.session.get(page.url + "/person/state", headers={"Origin": origin}) as answer:
            assert answer.status == status


async def test_wrong_paths_are_answered_as_telegram_does(page: Page) -> None:
    for path in (f"/bot{TOKEN}", f"/bot{TOKEN}/", "/botnonsense/getMe", f"/bot{TOKEN}/a/b"):
        async with page.session.get(page.url + path) as answer:
            assert answer.status == 404
            assert (await answer.json())["description"] == "Not Found"


async def test_a_newer_page_is_never_hidden_by_an_older_copy(page: Page) -> None:
    for path in ("/", "/static/js/app.js", "/static/css/message.css"):
        async with page.session.get(page.url + path) as answer:
            assert (answer.status, answer.headers["Cache-Control"]) == (200, "no-cache")
            known = {"If-None-Match": answer.headers["ETag"]}
        async with page.session.get(page.url + path, headers=known) as answer:
            assert (answer.status, answer.headers["Cache-Control"]) == (304, "no-cache")


async def test_notes_and_what_an_action_says_may_be_tables_by_language(page: Page, sim: Simulator) -> None:
    async def again(person_id: int) -> dict[str, str]:
        return {"lv": "Nosūtīts", "en": "Sent"}

    sim.guide = Guide({"lv": "Ceļvedis"}, {"lv": "<p>…</p>"}, actions={"sms": Action(again)})
    assert await page.post("/guide/action/sms", {"person": 1001}) == {"lv": "Nosūtīts", "en": "Sent"}
    note = {"lv": "aizbildne", "en": "guardian"}
    await page.post("/control/people", {"id": 1009, "first_name": "Vija", "note": note})
    state = await page.get("/person/state")
    assert state["people"][-1]["note"] == note
