"""What a bot may ask about a chat; the stream of changes."""

from typing import Any

import pytest

from bot.simulator import PersonError, Phone, Simulator, Upload
from bot.simulator.changes import QUEUE_LIMIT
from tests.bot.simulator.conftest import BOT, Api


async def test_a_private_chat_describes_itself(api: Api, ilze: Phone) -> None:
    chat = await api.getChat(chat_id=1001)
    assert (chat["type"], chat["active_usernames"]) == ("private", ["ilze_k"])
    assert (await api.getChatMember(chat_id=1001, user_id=BOT))["status"] == "member"
    assert await api.getChatMemberCount(chat_id=1001) == 2


@pytest.mark.parametrize(
    ("method", "params", "error"),
    [
        ("getChat", {"chat_id": 1002}, "chat not found"),
        ("getChatMember", {"user_id": 1002}, "user not found"),
        ("getChatMember", {"user_id": 5}, "PARTICIPANT_ID_INVALID"),
        ("getChatMember", {}, "invalid user_id specified"),
        ("getChatAdministrators", {}, "there are no administrators in the private chat"),
        ("leaveChat", {}, "chat member status can't be changed in private chats"),
        ("pinChatMessage", {"message_id": 9}, "message to pin not found"),
        ("setMessageReaction", {"message_id": 9}, "message to react not found"),
        ("setMessageReaction", {"message_id": 1, "reaction": [{}, {}]}, "REACTIONS_TOO_MANY"),
        ("setMessageReaction", {"message_id": 1, "reaction": [{"emoji": "x"}]}, "REACTION_INVALID"),
        ("setMessageReaction", {"message_id": 1, "reaction": 5},
         "can't parse reaction types: expected an Array"),
        ("getUserProfilePhotos", {"user_id": 5}, "user not found"),
        ("setChatMenuButton", {"menu_button": {"type": "x"}},
         "can't parse menu button: MenuButton has unsupported type"),
        ("setMyCommands", {"commands": [], "scope": 5}, "BotCommandScope must be an Object"),
        ("setMyCommands", {"commands": [], "scope": {"type": "chat"}}, "chat_id is empty"),
        ("setMyCommands", {"commands": [5]}, "expected BotCommand to be an Object"),
        ("setMyCommands", {"commands": [{"command": "a"}]},
         'can\'t parse BotCommand: Field "description" must be of type String'),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("ilze")
async def test_refusals(api: Api, method: str, params: dict[str, Any], error: str) -> None:
    assert await api.error(method, **{"chat_id": 1001, **params}) == f"Bad Request: {error}"


async def test_pinning_twice_and_unpinning_one(api: Api, ilze: Phone) -> None:
    await api.pinChatMessage(chat_id=1001, message_id=1)
    await api.pinChatMessage(chat_id=1001, message_id=1)
    assert [message.id for message in ilze.chat(BOT).messages] == [1, 2]
    await api.unpinChatMessage(chat_id=1001, message_id=1)
    assert ilze.chat(BOT).pinned is None


async def test_what_a_phone_does_not_allow(sim: Simulator, api: Api, ilze: Phone) -> None:
    sent = await api.sendMessage(chat_id=1001, text="a", protect_content=True)
    janis = sim.phone(1002)
    janis.person.phone = ""
    await janis.start(BOT)
    for attempt in (
        ilze.edit(BOT, sent["message_id"], "b"),
        ilze.forward(BOT, sent["message_id"]),
        ilze.press(BOT, "a"),
        ilze.upload(BOT, "hologram", Upload("a", b"a")),
        ilze.upload(BOT, "photo"),
        ilze.send(BOT, "a", entities=[{"type": "x", "offset": 0, "length": 1}]),
        ilze.send("@nobody_bot", "a"),
        janis.contact(BOT),
    ):
        with pytest.raises(PersonError):
            await attempt


async def test_sharing_somebody_elses_contact_and_the_place_asked_for(api: Api, ilze: Phone) -> None:
    keyboard = {"keyboard": [[{"text": "Kur?", "request_location": True}]], "one_time_keyboard": True}
    await api.sendMessage(chat_id=1001, text="a", reply_markup=keyboard)
    await ilze.contact(BOT, phone_number="+371", first_name="Anna")
    assert ilze.chat(BOT).keyboard is not None
    place = await ilze.press(BOT, "Kur?")
    assert place["location"] == {"latitude": 56.9496, "longitude": 24.1052}
    assert ilze.chat(BOT).keyboard is None
    contact = (await api.updates())[0]["message"]["contact"]
    assert contact == {"phone_number": "+371", "first_name": "Anna"}


async def test_a_caption_is_edited_like_a_text(api: Api, ilze: Phone) -> None:
    [photo] = await ilze.upload(BOT, "document", Upload("a.txt", b"a"), caption="vecs")
    await ilze.edit(BOT, photo.id, "jauns @ilze_k")
    edited = (await api.updates())[-1]["edited_message"]
    assert (edited["caption"], edited["caption_entities"][0]["type"]) == ("jauns @ilze_k", "mention")


async def test_a_reader_that_falls_behind_is_let_go(sim: Simulator) -> None:
    subscription = sim.changes.subscribe()
    for number in range(QUEUE_LIMIT + 1):
        sim.changes.announce("read", number=number)
    assert subscription.lost
    assert sim.changes.subscriptions == []
    numbers = [event["number"] async for event in subscription]
    assert len(numbers) == QUEUE_LIMIT - 1


async def test_waiting_ends_with_a_timeout(sim: Simulator) -> None:
    with pytest.raises(TimeoutError):
        await sim.wait_for(lambda: False, 0.01)
    assert await sim.wait_for(lambda: "at once", 0.01) == "at once"
