"""Places, contacts, polls and dice of a bot, and how parameters are read."""

from typing import Any

import pytest

from bot.simulator import Phone, Upload
from tests.bot.simulator.conftest import BOT, Api, picture


@pytest.mark.parametrize(
    ("method", "params", "error"),
    [
        ("sendLocation", {"longitude": 24}, "latitude is empty"),
        ("sendLocation", {"latitude": 91, "longitude": 24}, "wrong location specified"),
        ("sendLocation", {"latitude": "north", "longitude": 24}, "wrong location specified"),
        ("sendVenue", {"latitude": 57, "longitude": 24, "title": "a"}, "venue address must be non-empty"),
        ("sendContact", {"first_name": "a"}, "phone number must be specified"),
        ("sendContact", {"phone_number": "1"}, "first name must be specified"),
        ("sendDice", {"emoji": "🎻"}, "wrong dice emoji specified"),
        ("sendPoll", {"options": ["a", "b"]}, "poll question must be non-empty"),
        ("sendPoll", {"question": "a" * 301, "options": ["a"]}, "poll question length must not exceed 300"),
        ("sendPoll", {"question": "a", "options": []}, "poll must have at least 1 option"),
        ("sendPoll", {"question": "a", "options": ["b"] * 13}, "poll can't have more than 12 options"),
        ("sendPoll", {"question": "a", "options": [{"text": ""}]}, "poll options length must not exceed 100"),
        ("sendPoll", {"question": "a", "options": "b"}, "can't parse options JSON object"),
        ("sendPoll", {"question": "a", "options": {}}, "expected an Array of options"),
        ("sendPoll", {"question": "a", "type": "x"}, "unsupported poll type specified"),
        ("deleteMessages", {}, "message identifiers are not specified"),
        ("deleteMessages", {"message_ids": []}, "message identifiers are not specified"),
        ("deleteMessages", {"message_ids": 5}, "expected an Array of message identifiers"),
        ("deleteMessages", {"message_ids": [1] * 101}, "too many message identifiers specified"),
        ("deleteMessages", {"message_ids": ["x"]}, "can't parse message identifiers: expected a Number"),
        ("copyMessages", {"from_chat_id": 1001, "message_ids": [98, 99]}, "there are no messages to copy"),
        ("sendMessage", {"text": "a", "entities": {}, "parse_mode": ""}, None),
        ("sendMessage", {"text": "a", "entities": 5}, "can't parse entities: expected an Array of entities"),
        ("sendMessage", {"text": "a", "reply_parameters": 5}, "object expected as reply parameters"),
        (
            "sendMessage",
            {"text": "a", "reply_parameters": {"message_id": 1, "quote": "b"}},
            "QUOTE_TEXT_INVALID",
        ),
        ("editMessageText", {"text": "a", "inline_message_id": "5"}, "message to edit not found"),
        ("editMessageMedia", {"message_id": 1}, "media is empty"),
        ("editMessageMedia", {"message_id": 1, "media": 5}, "can't parse InputMedia: expected an Object"),
        (
            "editMessageMedia",
            {"message_id": 1, "media": {"type": "photo"}},
            "can't parse InputMedia: media not found",
        ),
        ("editMessageText", {"message_id": 0, "text": "a"}, "message to edit not found"),
        ("getFile", {}, "file_id not specified"),
        ("getUpdates", {"allowed_updates": 5}, "can't parse allowed_updates: expected an Array"),
    ],
)
@pytest.mark.usefixtures("ilze")
async def test_refusals(api: Api, method: str, params: dict[str, Any], error: str | None) -> None:
    answer = await api.call(method, **{"chat_id": 1001, **params})
    assert answer.description == (f"Bad Request: {error}" if error else "")


async def test_what_arrives(api: Api, ilze: Phone) -> None:
    await api.sendVenue(chat_id=1001, latitude="56.95", longitude=24.1, title="Skola", address="Rīga")
    await api.sendContact(chat_id=1001, phone_number="+371", first_name="Anna", vcard="BEGIN:VCARD")
    dice = await api.sendDice(chat_id=1001, emoji="🎯")
    poll = await api.sendPoll(
        chat_id=1001,
        question="<b>Kad</b>?",
        question_parse_mode="HTML",
        options='["Rīt"]',
        is_anonymous=False,
    )
    venue, contact = (message.body for message in ilze.chat(BOT).messages[1:3])
    assert venue["venue"]["location"] == venue["location"] == {"latitude": 56.95, "longitude": 24.1}
    assert contact["contact"]["vcard"] == "BEGIN:VCARD"
    assert 1 <= dice["dice"]["value"] <= 6
    assert (poll["poll"]["question"], poll["poll"]["is_anonymous"]) == ("Kad?", False)
    assert poll["poll"]["question_entities"][0]["type"] == "bold"


async def test_a_copy_may_get_another_caption(api: Api, ilze: Phone) -> None:
    sent = await api.sendPhoto({"photo": Upload("a.png", picture())}, chat_id=1001, caption="vecs")
    where: dict[str, Any] = {"chat_id": 1001, "from_chat_id": 1001}
    caption = {"caption": "<i>jauns</i>", "parse_mode": "HTML", "show_caption_above_media": True}
    await api.copyMessage(**where, message_id=sent["message_id"], **caption)
    copy = ilze.chat(BOT).messages[-1]
    assert (copy.text, copy["show_caption_above_media"]) == ("jauns", True)
    await api.copyMessages(**where, message_ids=[sent["message_id"]], remove_caption=True)
    assert ilze.chat(BOT).messages[-1].text == ""


async def test_values_of_other_types_are_taken_as_telegram_takes_them(api: Api, ilze: Phone) -> None:
    assert (await api.sendMessage(chat_id=1001, text=5))["text"] == "5"
    assert (await api.sendMessage(chat_id=1001, text=True, protect_content="True"))[
        "has_protected_content"
    ] is True
    preview = await api.sendMessage(chat_id=" 1001 ", text="a", disable_web_page_preview="yes")
    assert preview["link_preview_options"] == {"is_disabled": True}
    quoted = await api.sendMessage(chat_id=1001, text="a", reply_to_message_id="1", message_effect_id="5")
    assert quoted["reply_to_message"]["text"] == "/start"
    assert quoted["effect_id"] == "5"
