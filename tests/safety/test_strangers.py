"""Whoever has nothing to do with a school leaves no trace, and what is no person in a private chat is turned
away before anything is looked up."""

import json
from typing import Any, NoReturn

import pytest

from bot.attachments import Attachments
from bot.directly import Direct
from bot.turns import Turns
from conversations import topics
from conversations.turn import BotIdentity
from tests.clocks import A_MONDAY
from tests.phones import boundless
from tests.safety.desk import BOT, Desk

MANY = 900_000


async def strangers(desk: Desk, count: int) -> None:
    before = await desk.dump()
    for user_id in range(MANY, MANY + count):
        (shown,) = await desk.says(user_id, "/start")
        assert shown.data["chat_id"] == user_id
    assert await desk.dump() == before


async def test_two_thousand_strangers_sending_start_write_no_row(desk: Desk) -> None:
    await strangers(desk, 2_000)


@pytest.mark.long
@pytest.mark.timeout(900)
async def test_ten_thousand_strangers_sending_start_write_no_row(desk: Desk) -> None:
    await strangers(desk, 10_000)


async def test_looking_around_writes_no_row_either(desk: Desk) -> None:
    before = await desk.dump()
    for text in (
        "/start",
        "/start ref_12345",
        "/help",
        "/palidziba",
        "/privats",
        "/valoda",
        "/atzimes",
        "📊 Atzīmes",
    ):
        assert await desk.says(MANY, text)
    for data in ("lw1", "ln1", "ho1", "hg1:privacy", "hq1:login", "go1:4:2026:1", "xx9:1"):
        assert await desk.taps(MANY, data)
    assert await desk.dump() == before


# -- crowds, channels, and those who are nobody ------------------------------------------------------


class Untouchable:
    """A store that fails whoever asks it for anything."""

    vault = None

    def reading(self) -> NoReturn:
        raise AssertionError("the store was asked")

    writing = run = reading


@pytest.fixture
def closed(desk: Desk) -> Desk:
    """The desk, over a store that must not be touched."""
    store: Any = Untouchable()
    listed = desk.listed
    direct = Direct(desk.sender, boundless())
    identity = BotIdentity(BOT, "eklase_bot", is_demo=True)
    files = Attachments(desk.client)
    desk.turns = Turns(
        store, identity, topics.dispatch(listed), listed, direct, desk.clock, lambda: None, files
    )
    return desk


GROUP = {"id": -1001, "type": "group", "title": "7.b"}
SUPERGROUP = {"id": -1_000_000_001_001, "type": "supergroup", "title": "7.b", "is_forum": True}
CHANNEL = {"id": -1_000_000_002_002, "type": "channel", "title": "Skola"}
PERSON = {"id": 1001, "is_bot": False, "first_name": "Ilze", "language_code": "lv"}
PRIVATE = {"id": 1001, "type": "private", "first_name": "Ilze"}
ANONYMOUS = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
OTHER_BOT = {"id": 4004, "is_bot": True, "first_name": "Cits bots"}
BASE = {"message_id": 7, "date": int(A_MONDAY.timestamp()), "text": "309900-00017 7KQ2M-XW9CD-4TRBN"}


def membership(chat: dict[str, Any], status: str) -> dict[str, Any]:
    bot = {"id": BOT, "is_bot": True, "first_name": "E-klase"}
    until = {"until_date": 0} if status == "kicked" else {}
    old, new = {"user": bot, "status": "left"}, {"user": bot, "status": status, **until}
    return {
        "chat": chat,
        "from": PERSON,
        "date": BASE["date"],
        "old_chat_member": old,
        "new_chat_member": new,
    }


CROWDS: dict[str, dict[str, Any]] = {
    "a word in a group": {"message": {**BASE, "chat": GROUP, "from": PERSON}},
    "a word in a supergroup": {"message": {**BASE, "chat": SUPERGROUP, "from": PERSON}},
    "an anonymous administrator": {
        "message": {**BASE, "chat": SUPERGROUP, "from": ANONYMOUS, "sender_chat": SUPERGROUP}
    },
    "another bot in a group": {"message": {**BASE, "chat": GROUP, "from": OTHER_BOT}},
    "a channel's post": {"channel_post": {**BASE, "chat": CHANNEL, "sender_chat": CHANNEL}},
    "an edited post of a channel": {
        "edited_channel_post": {**BASE, "chat": CHANNEL, "sender_chat": CHANNEL, "edit_date": BASE["date"]}
    },
    "a channel's post in its group": {
        "message": {**BASE, "chat": SUPERGROUP, "from": PERSON, "sender_chat": CHANNEL}
    },
    "brought into a group": {"my_chat_member": membership(GROUP, "member")},
    "made administrator of a channel": {"my_chat_member": membership(CHANNEL, "member")},
    "a tap in a group": {
        "callback_query": {
            "id": "1", "from": PERSON, "data": "go1:4:2026:1", "chat_instance": "1",
            "message": {**BASE, "chat": GROUP, "from": {**OTHER_BOT, "id": BOT}},
        }
    },
}  # fmt: skip
NOBODIES: dict[str, dict[str, Any]] = {
    "no sender": {"message": {**BASE, "chat": PRIVATE}},
    "another bot": {"message": {**BASE, "chat": PRIVATE, "from": {**PERSON, "is_bot": True}}},
    "in a channel's name": {"message": {**BASE, "chat": PRIVATE, "from": PERSON, "sender_chat": CHANNEL}},
    "somebody else's chat": {"message": {**BASE, "chat": {**PRIVATE, "id": 1002}, "from": PERSON}},
    "thrown out of a group": {"my_chat_member": membership(GROUP, "kicked")},
    "a button of an inline result": {
        "callback_query": {
            "id": "1", "from": PERSON, "data": "lw1", "chat_instance": "1", "inline_message_id": "x",
        }
    },
    "a game": {
        "callback_query": {
            "id": "1", "from": PERSON, "chat_instance": "1", "game_short_name": "x",
            "message": {**BASE, "chat": PRIVATE, "from": {**OTHER_BOT, "id": BOT}},
        }
    },
    "an inline query": {"inline_query": {"id": "1", "from": PERSON, "query": "309900-00017", "offset": ""}},
    "a poll": {
        "poll": {
            "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
            "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
            "allows_revoting": False, "members_only": False,
        }
    },
}  # fmt: skip


@pytest.mark.parametrize("which", CROWDS)
async def test_in_a_crowd_it_says_one_neutral_line_and_leaves(closed: Desk, which: str) -> None:
    calls = await closed.takes(CROWDS[which])
    assert [call.method for call in calls] == ["sendMessage", "leaveChat"]
    said = calls[0].data
    assert "reply_markup" not in said
    assert "@eklase_bot" in said["text"]
    for word in ("309900", "7KQ2M", "Ilze", "Anna"):
        assert word not in json.dumps(calls[0].data, ensure_ascii=False)
    again = await closed.takes(CROWDS[which])
    assert [call.method for call in again] == ["leaveChat"], "the line is said once"


@pytest.mark.parametrize("which", NOBODIES)
async def test_whoever_is_no_person_in_a_private_chat_is_not_answered(closed: Desk, which: str) -> None:
    assert await closed.takes(NOBODIES[which]) == []
