"""The simulator against the machine-readable Bot API. Runs where BOT_API_SPEC names that file."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.simulator import Phone, Simulator, Upload
from bot.simulator.methods import NAMES
from bot.simulator.updates import KINDS
from tests.bot.simulator.conftest import BOT, Api, picture
from tests.bot.simulator.specification import Specification

PATH = os.environ.get("BOT_API_SPEC", "")
pytestmark = pytest.mark.skipif(not PATH, reason="BOT_API_SPEC does not name a Bot API specification")
BUTTONS = {
    "inline_keyboard": [[{"text": "Jā", "callback_data": "yes"}, {"text": "Lapa", "url": "example.com"}]]
}
CHAT = {"chat_id": 1001}


@pytest.fixture
def spec() -> Specification:
    return Specification(Path(PATH))


def test_every_supported_method_exists(spec: Specification) -> None:
    assert [name for name in NAMES if name not in spec.methods] == []


def test_every_kind_of_update_is_known(spec: Specification) -> None:
    fields = {field["name"] for field in spec.types["Update"]["fields"]} - {"update_id"}
    assert set(KINDS) == fields


def simple_calls() -> Iterator[tuple[str, dict[str, Any]]]:
    """One good call of each method that needs no file and no earlier message."""
    yield "getMe", {}
    yield "getUpdates", {"timeout": 0}
    yield (
        "setWebhook",
        {"url": "http://127.0.0.1:9/hook", "allowed_updates": ["message"], "secret_token": "s"},
    )
    yield "getWebhookInfo", {}
    yield "deleteWebhook", {"drop_pending_updates": True}
    yield "logOut", {}
    yield "close", {}
    html = "<b>Sveiki</b> <a href='tg://user?id=1001'>Ilze</a> <tg-spoiler>😀</tg-spoiler> a@b.lv #tag /help"
    yield "sendMessage", {**CHAT, "text": html, "parse_mode": "HTML", "reply_markup": BUTTONS}
    reply = {"message_id": 1, "quote": "start"}
    yield (
        "sendMessage",
        {**CHAT, "text": "x", "reply_parameters": reply, "link_preview_options": {"is_disabled": True}},
    )
    yield "sendLocation", {**CHAT, "latitude": 56.9, "longitude": 24.1, "horizontal_accuracy": 5}
    yield "sendVenue", {**CHAT, "latitude": 56.9, "longitude": 24.1, "title": "Skola", "address": "Rīga"}
    yield "sendContact", {**CHAT, "phone_number": "+371", "first_name": "Anna", "last_name": "K"}
    yield "sendPoll", {**CHAT, "question": "Kad?", "options": [{"text": "Rīt"}, {"text": "Šodien"}]}
    yield "sendDice", CHAT
    yield "sendChatAction", {**CHAT, "action": "typing"}
    yield "setMyCommands", {"commands": [{"command": "start", "description": "Sākt"}]}
    yield "getMyCommands", {}
    yield "deleteMyCommands", {"scope": {"type": "chat", "chat_id": 1001}}
    for name in ("Name", "Description", "ShortDescription"):
        field = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}[name]
        yield f"setMy{name}", {field: "E-klase"}
        yield f"getMy{name}", {"language_code": "lv"}
    app = {"type": "web_app", "text": "Atvērt", "web_app": {"url": "https://example.com"}}
    yield "setChatMenuButton", {**CHAT, "menu_button": app}
    yield "getChatMenuButton", CHAT
    yield "setMyDefaultAdministratorRights", {"rights": {"can_manage_chat": True}}
    yield "getMyDefaultAdministratorRights", {}
    yield "getChat", CHAT
    yield "getChatMember", {**CHAT, "user_id": 1001}
    yield "getChatMemberCount", CHAT
    yield "getUserProfilePhotos", {"user_id": 1001}


@pytest.mark.usefixtures("ilze")
async def test_results_are_as_specified(api: Api, spec: Specification) -> None:
    for method, params in simple_calls():
        answer = await api.call(method, **params)
        assert answer.ok, (method, answer)
        assert spec.returned(method, answer.result) == []


@pytest.mark.usefixtures("ilze")
async def test_messages_with_files_are_as_specified(api: Api, spec: Specification) -> None:
    for kind in ("photo", "document", "audio", "voice", "video", "animation", "video_note", "sticker"):
        method = "send" + "".join(word.title() for word in kind.split("_"))
        message = await getattr(api, method)(
            {kind: Upload("a.png", picture())}, **CHAT, caption="<i>x</i>", parse_mode="HTML"
        )
        assert spec.returned(method, message) == []
    files = {"a": Upload("a.png", picture()), "b": Upload("b.png", picture(5, 5))}
    media = [
        {"type": "photo", "media": "attach://a", "caption": "x"},
        {"type": "photo", "media": "attach://b"},
    ]
    album = await api.sendMediaGroup(files, **CHAT, media=media)
    assert spec.returned("sendMediaGroup", album) == []
    file_id = album[0]["photo"][-1]["file_id"]
    assert spec.returned("getFile", await api.getFile(file_id=file_id)) == []


@pytest.mark.usefixtures("ilze")
async def test_changes_of_messages_are_as_specified(api: Api, spec: Specification) -> None:
    text = (await api.sendMessage(**CHAT, text="x"))["message_id"]
    photo = (await api.sendPhoto({"photo": Upload("a.png", picture())}, **CHAT))["message_id"]
    new = {"type": "document", "media": "attach://new", "caption": "jauns"}
    calls: list[tuple[str, dict[str, Any], dict[str, Upload]]] = [
        ("editMessageText", {"message_id": text, "text": "y", "reply_markup": BUTTONS}, {}),
        ("editMessageReplyMarkup", {"message_id": text}, {}),
        ("editMessageCaption", {"message_id": photo, "caption": "z"}, {}),
        ("editMessageMedia", {"message_id": photo, "media": new}, {"new": Upload("a.pdf", b"%PDF")}),
        ("copyMessage", {"from_chat_id": 1001, "message_id": text}, {}),
        ("copyMessages", {"from_chat_id": 1001, "message_ids": [text, photo]}, {}),
        ("forwardMessage", {"from_chat_id": 1001, "message_id": text}, {}),
        ("forwardMessages", {"from_chat_id": 1001, "message_ids": [text, photo]}, {}),
        ("setMessageReaction", {"message_id": text, "reaction": [{"type": "emoji", "emoji": "👍"}]}, {}),
        ("pinChatMessage", {"message_id": text}, {}),
        ("getChat", {}, {}),
        ("unpinChatMessage", {}, {}),
        ("unpinAllChatMessages", {}, {}),
        ("deleteMessage", {"message_id": photo}, {}),
        ("deleteMessages", {"message_ids": [text]}, {}),
    ]
    for method, params, files in calls:
        answer = await api.call(method, files, **CHAT, **params)
        assert answer.ok, (method, answer)
        assert spec.returned(method, answer.result) == []


async def test_updates_are_as_specified(sim: Simulator, api: Api, ilze: Phone, spec: Specification) -> None:
    sent = await api.sendMessage(**CHAT, text="Izvēlies", reply_markup=BUTTONS)
    await ilze.tap(BOT, sent["message_id"], 0, 0)
    typed = await ilze.send(BOT, "Labdien @ilze_k", reply_to=sent["message_id"])
    await ilze.edit(BOT, typed.id, "Labvakar")
    await ilze.upload(BOT, "photo", Upload("a.png", picture()), Upload("b.png", picture()), caption="Lapas")
    await ilze.voice(BOT, Upload("a.ogg", b"OggS"))
    await ilze.sticker(BOT, Upload("a.webp", b"RIFF"))
    await ilze.contact(BOT)
    await ilze.location(BOT)
    await ilze.poll(BOT, "Kad?", ["Rīt"])
    await ilze.forward(BOT, sent["message_id"])
    await ilze.block(BOT)
    await ilze.unblock(BOT)
    group = sim.groups.create("Vecāki", [1001, 1002])
    sim.groups.add_bot(group, sim.bot(api.token), 1001, administrator=True)
    sim.groups.send(group, 1002, "Sveiki")
    sim.groups.migrate(group)
    updates = await api.updates()
    assert len(updates) >= 15
    for update in updates:
        assert spec.mistakes(["Update"], update, "update") == []
