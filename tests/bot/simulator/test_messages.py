"""Sending, editing and deleting messages, and what Telegram says when it will not."""

from typing import Any

import pytest

from bot.simulator import Person, Phone, Simulator, Upload
from tests.bot.simulator.conftest import BOT, TOKEN, Api, Clock, picture

BUTTONS = {"inline_keyboard": [[{"text": "Jā", "callback_data": "yes"}]]}


async def test_a_message_reaches_the_phone(api: Api, ilze: Phone, clock: Clock) -> None:
    sent = await api.sendMessage(
        chat_id="1001", text=" <b>Sveiki</b> ", parse_mode="HTML", reply_markup=BUTTONS
    )
    assert sent == {
        "message_id": 2,
        "from": {"id": BOT, "is_bot": True, "first_name": f"Bot {BOT}", "username": f"sim{BOT}_bot"},
        "chat": {
            "id": 1001, "first_name": "Ilze", "last_name": "Kalniņa", "username": "ilze_k", "type": "private",
        },
        "date": int(clock.now),
        "text": "Sveiki",
        "entities": [{"offset": 0, "length": 6, "type": "bold"}],
        "reply_markup": BUTTONS,
    }  # fmt: skip
    shown = ilze.chat(BOT).messages[-1]
    assert (shown.text, shown.buttons, shown.from_bot) == ("Sveiki", BUTTONS["inline_keyboard"], True)
    assert ilze.chat(BOT).unread == 1


@pytest.mark.parametrize(
    ("params", "error"),
    [
        ({"chat_id": 1001}, "Bad Request: message text is empty"),
        ({"chat_id": 1001, "text": " \n "}, "Bad Request: text must be non-empty"),
        ({"chat_id": 1001, "text": "a" * 4097}, "Bad Request: message is too long"),
        ({"chat_id": 1001, "text": "😀" * 2049}, "Bad Request: message is too long"),
        ({"text": "a"}, "Bad Request: chat_id is empty"),
        ({"chat_id": "@nobody", "text": "a"}, "Bad Request: chat not found"),
        ({"chat_id": 99, "text": "a"}, "Bad Request: chat not found"),
        ({"chat_id": 1002, "text": "a"}, "Bad Request: chat not found"),
        ({"chat_id": BOT, "text": "a"}, "Forbidden: bots can't send messages to bots"),
        ({"chat_id": 1001, "text": "<b>a", "parse_mode": "HTML"},
         "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ({"chat_id": 1001, "text": "a", "parse_mode": "x"}, "Bad Request: unsupported parse_mode"),
        ({"chat_id": 1001, "text": "a", "reply_parameters": {"message_id": 77}},
         "Bad Request: message to be replied not found"),
        ({"chat_id": 1001, "text": "a", "reply_markup": "{"},
         "Bad Request: can't parse reply keyboard markup JSON object"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("ilze")
async def test_refused_messages(api: Api, params: dict[str, Any], error: str) -> None:
    assert await api.error("sendMessage", **params) == error


async def test_the_longest_message_is_counted_after_parsing(api: Api, ilze: Phone) -> None:
    await api.sendMessage(chat_id=1001, text="<b>" + "ā" * 4096 + "</b>", parse_mode="HTML")
    assert len(ilze.chat(BOT).messages[-1].text) == 4096


async def test_a_person_who_blocked_or_left(sim: Simulator, api: Api, ilze: Phone) -> None:
    await ilze.block(BOT)
    answer = await api.call("sendMessage", chat_id=1001, text="a")
    assert (answer.status, answer.description) == (403, "Forbidden: bot was blocked by the user")
    sim.people[1001].deactivated = True
    assert await api.error("sendMessage", chat_id=1001, text="a") == "Forbidden: user is deactivated"


async def test_tokens_and_paths(sim: Simulator, api: Api) -> None:
    assert (await sim.call("nonsense", "getMe")).body == {
        "ok": False,
        "error_code": 404,
        "description": "Not Found",
    }
    assert (await api.call("noSuchMethod")).status == 404
    assert (await api.call("GETME")).ok
    sim.revoke(TOKEN)
    answer = await api.call("getMe")
    assert answer.body == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    strict = Simulator(bots={}, only_known_tokens=True)
    assert (await strict.call(TOKEN, "getMe")).status == 401


async def test_replies_quote_what_they_answer(api: Api, ilze: Phone) -> None:
    question = await ilze.send(BOT, "Kad ir 😀 sapulce?")
    reply = {"message_id": question.id, "quote": "sapulce"}
    answer = await api.sendMessage(chat_id=1001, text="Rīt", reply_parameters=reply)
    assert answer["reply_to_message"]["text"] == "Kad ir 😀 sapulce?"
    assert answer["quote"] == {"text": "sapulce", "position": 10, "is_manual": True}
    loose = {"message_id": 999, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await api.sendMessage(chat_id=1001, text="a", reply_parameters=loose)


async def test_editing_in_place(api: Api, ilze: Phone) -> None:
    first = await api.sendMessage(chat_id=1001, text="a", reply_markup=BUTTONS)
    where: dict[str, Any] = {"chat_id": 1001, "message_id": first["message_id"]}
    edited = await api.editMessageText(**where, text="b")
    assert edited["text"] == "b"
    assert "edit_date" in edited
    assert "reply_markup" not in edited
    assert first["text"] == "a"
    assert [message.text for message in ilze.chat(BOT).messages] == ["/start", "b"]
    same = (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly "
        "the same as a current content and reply markup of the message"
    )
    assert await api.error("editMessageText", **where, text=" b ") == same
    assert await api.error("editMessageReplyMarkup", **where) == same
    assert (await api.editMessageReplyMarkup(**where, reply_markup=BUTTONS))["reply_markup"] == BUTTONS


async def test_what_cannot_be_edited(api: Api, ilze: Phone) -> None:
    typed = await ilze.send(BOT, "mine")
    photo = await api.sendPhoto({"photo": Upload("a.png", picture())}, chat_id=1001)
    text = await api.sendMessage(chat_id=1001, text="a")

    async def refused(message_id: int | None, **params: Any) -> str:
        extra: dict[str, Any] = {} if message_id is None else {"message_id": message_id}
        return await api.error("editMessageText", chat_id=1001, text="x", **extra, **params)

    assert await refused(999) == "Bad Request: message to edit not found"
    assert await refused(None) == "Bad Request: message identifier is not specified"
    assert await refused(typed.id) == "Bad Request: message can't be edited"
    assert await refused(photo["message_id"]) == "Bad Request: there is no text in the message to edit"
    keyboard = {"keyboard": [["a"]]}
    assert await refused(text["message_id"], reply_markup=keyboard) == "Bad Request: inline keyboard expected"
    caption: dict[str, Any] = {"chat_id": 1001, "message_id": text["message_id"], "caption": "x"}
    assert (
        await api.error("editMessageCaption", **caption)
        == "Bad Request: there is no caption in the message to edit"
    )


async def test_messages_with_a_reply_keyboard_cannot_be_edited(api: Api, ilze: Phone) -> None:
    for markup in ({"keyboard": [["a"]]}, {"remove_keyboard": True}, {"force_reply": True}):
        sent = await api.sendMessage(chat_id=1001, text="a", reply_markup=markup)
        where: dict[str, Any] = {"chat_id": 1001, "message_id": sent["message_id"], "text": "b"}
        assert await api.error("editMessageText", **where) == "Bad Request: message can't be edited"


async def test_deleting_within_two_days(api: Api, ilze: Phone, clock: Clock) -> None:
    password = await ilze.send(BOT, "secret")
    assert await api.deleteMessage(chat_id=1001, message_id=password.id) is True
    assert [message.text for message in ilze.chat(BOT).messages] == ["/start"]
    gone = await api.error("deleteMessage", chat_id=1001, message_id=password.id)
    assert gone == "Bad Request: message to delete not found"
    old = await api.sendMessage(chat_id=1001, text="a")
    clock.move(48 * 3600 - 1)
    fresh = await api.sendMessage(chat_id=1001, text="b")
    clock.move(1)
    late = await api.error("deleteMessage", chat_id=1001, message_id=old["message_id"])
    assert late == "Bad Request: message can't be deleted"
    ids = [old["message_id"], fresh["message_id"], 999]
    assert await api.deleteMessages(chat_id=1001, message_ids=ids) is True
    assert [message.text for message in ilze.chat(BOT).messages] == ["/start", "a"]


async def test_the_reply_keyboard_stays_until_it_is_removed(api: Api, ilze: Phone) -> None:
    rows = [[{"text": "Atzīmes"}, {"text": "Mans numurs", "request_contact": True}]]
    sent = await api.sendMessage(chat_id=1001, text="a", reply_markup={"keyboard": [["Atzīmes", rows[0][1]]]})
    assert "reply_markup" not in sent
    await api.sendMessage(chat_id=1001, text="b", reply_markup=BUTTONS)
    assert ilze.chat(BOT).keyboard == {"keyboard": rows}
    await ilze.press(BOT, "Atzīmes")
    await ilze.press(BOT, "Mans numurs")
    updates = await api.updates()
    assert updates[0]["message"]["text"] == "Atzīmes"
    assert updates[1]["message"]["contact"]["user_id"] == 1001
    await api.sendMessage(chat_id=1001, text="c", reply_markup={"remove_keyboard": True})
    assert ilze.chat(BOT).keyboard is None


async def test_a_one_time_keyboard_hides_after_use(api: Api, ilze: Phone) -> None:
    await api.sendMessage(
        chat_id=1001, text="a", reply_markup={"keyboard": [["Jā"]], "one_time_keyboard": True}
    )
    await ilze.send(BOT, "nē")
    assert ilze.chat(BOT).keyboard is not None
    await ilze.press(BOT, "Jā")
    assert ilze.chat(BOT).keyboard is None


async def test_typing_lasts_five_seconds_or_until_the_message(api: Api, ilze: Phone, clock: Clock) -> None:
    await api.sendChatAction(chat_id=1001, action="typing")
    assert ilze.chat(BOT).action == "typing"
    clock.move(5)
    assert ilze.chat(BOT).action is None
    await api.sendChatAction(chat_id=1001, action="upload_photo")
    await api.sendMessage(chat_id=1001, text="a")
    assert ilze.chat(BOT).action is None
    error = await api.error("sendChatAction", chat_id=1001, action="sing")
    assert error == "Bad Request: wrong parameter action in request"


async def test_pinning(api: Api, ilze: Phone) -> None:
    first = (await api.sendMessage(chat_id=1001, text="a"))["message_id"]
    second = (await api.sendMessage(chat_id=1001, text="b"))["message_id"]
    await api.pinChatMessage(chat_id=1001, message_id=first)
    await api.pinChatMessage(chat_id=1001, message_id=second)
    assert ilze.chat(BOT).pinned == second
    assert ilze.chat(BOT).messages[-1]["pinned_message"]["text"] == "b"
    await api.deleteMessage(chat_id=1001, message_id=second)
    assert ilze.chat(BOT).pinned == first
    await api.unpinAllChatMessages(chat_id=1001)
    assert ilze.chat(BOT).pinned is None
    assert await api.error("unpinChatMessage", chat_id=1001) == "Bad Request: message to unpin not found"


async def test_protected_messages_stay(api: Api, ilze: Phone) -> None:
    secret = await api.sendMessage(chat_id=1001, text="a", protect_content=True)
    where: dict[str, Any] = {"chat_id": 1001, "from_chat_id": 1001, "message_id": secret["message_id"]}
    assert "can't be forwarded" in await api.error("forwardMessage", **where)
    assert "can't be copied" in await api.error("copyMessage", **where)


async def test_forwarding_and_copying(api: Api, ilze: Phone) -> None:
    typed = await ilze.send(BOT, "a")
    where: dict[str, Any] = {"chat_id": 1001, "from_chat_id": 1001}
    forwarded = await api.forwardMessage(**where, message_id=typed.id)
    assert forwarded["from"]["id"] == BOT
    assert forwarded["forward_origin"]["sender_user"]["id"] == 1001
    copied = await api.copyMessage(**where, message_id=typed.id)
    assert copied.keys() == {"message_id"}
    assert "forward_origin" not in ilze.chat(BOT).messages[-1]
    many = await api.copyMessages(**where, message_ids=[typed.id, forwarded["message_id"], 999])
    assert len(many) == 2
    unordered = await api.error("copyMessages", **where, message_ids=[2, 1])
    assert unordered == "Bad Request: message identifiers must be in a strictly increasing order"
    missing = await api.error("forwardMessage", **where, message_id=999)
    assert missing == "Bad Request: message to forward not found"


async def test_old_messages_of_long_chats_are_forgotten() -> None:
    sim = Simulator(flood_control=False, kept_messages=10)
    phone = sim.add_person(Person(5, "A"))
    bot = sim.bot(TOKEN)
    for number in range(40):
        await phone.send(bot, str(number))
    kept = [message.text for message in phone.chat(bot).messages]
    assert 10 <= len(kept) <= 12
    assert kept[-1] == "39"
