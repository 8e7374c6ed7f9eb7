"""Taps on inline buttons, from the phone to the bot and back."""

from typing import Any

import pytest

from bot.simulator import PersonError, Phone, Simulator, Tap
from tests.bot.simulator.conftest import BOT, Api, Clock

ROWS = [[{"text": "Jā", "callback_data": "yes"}], [{"text": "Lapa", "url": "https://e.lv/"}]]
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
async def asked(api: Api, ilze: Phone) -> int:
    sent = await api.sendMessage(chat_id=1001, text="Vai?", reply_markup={"inline_keyboard": ROWS})
    return int(sent["message_id"])


async def tapped(ilze: Phone, message_id: int) -> Tap:
    tap = await ilze.tap(BOT, message_id, *ilze.chat(BOT).by_id[message_id].button("Jā"))
    assert isinstance(tap, Tap)
    return tap


async def test_a_tap_becomes_a_query_and_its_answer_a_toast(api: Api, ilze: Phone, asked: int) -> None:
    tap = await tapped(ilze, asked)
    [update] = await api.updates()
    query = update["callback_query"]
    assert (query["id"], query["data"], query["from"]["id"]) == (tap.id, "yes", 1001)
    assert query["message"]["message_id"] == asked
    assert not tap.answered
    await api.answerCallbackQuery(callback_query_id=query["id"], text="Paldies", show_alert=True)
    assert tap.toast == {"text": "Paldies", "alert": True, "url": None, "query_id": tap.id}


async def test_the_query_shows_the_message_as_it_was_at_the_tap(api: Api, ilze: Phone, asked: int) -> None:
    await tapped(ilze, asked)
    await api.editMessageText(chat_id=1001, message_id=asked, text="Cits")
    [update] = await api.updates()
    assert update["callback_query"]["message"]["text"] == "Vai?"


async def test_every_tap_has_an_id_of_its_own(ilze: Phone, asked: int, clock: Clock) -> None:
    ids = []
    for seconds in (0, 1, 0, -1, 0):
        clock.move(seconds)
        ids.append((await tapped(ilze, asked)).id)
    assert len(set(ids)) == 5


async def test_a_query_lives_150_seconds(api: Api, ilze: Phone, asked: int, clock: Clock) -> None:
    tap = await tapped(ilze, asked)
    clock.move(150)
    assert await api.answerCallbackQuery(callback_query_id=tap.id) is True
    late = await tapped(ilze, asked)
    clock.move(150.5)
    assert await api.error("answerCallbackQuery", callback_query_id=late.id) == TOO_OLD
    assert await api.error("answerCallbackQuery", callback_query_id="77") == TOO_OLD


async def test_another_bots_query_is_unknown(sim: Simulator, ilze: Phone, asked: int) -> None:
    tap = await tapped(ilze, asked)
    stranger = Api(sim, "77:other")
    assert await stranger.error("answerCallbackQuery", callback_query_id=tap.id) == TOO_OLD


async def test_a_second_answer_shows_nothing_new(api: Api, ilze: Phone, asked: int) -> None:
    tap = await tapped(ilze, asked)
    await api.answerCallbackQuery(callback_query_id=tap.id, text="a")
    await api.answerCallbackQuery(callback_query_id=tap.id, text="b")
    assert tap.toast is not None
    assert tap.toast["text"] == "a"


async def test_limits_of_an_answer(api: Api, ilze: Phone, asked: int) -> None:
    tap = await tapped(ilze, asked)
    too_long: dict[str, Any] = {"callback_query_id": tap.id, "text": "a" * 201}
    assert await api.error("answerCallbackQuery", **too_long) == "Bad Request: MESSAGE_TOO_LONG"
    elsewhere: dict[str, Any] = {"callback_query_id": tap.id, "url": "https://e.lv"}
    assert await api.error("answerCallbackQuery", **elsewhere) == "Bad Request: URL_INVALID"


async def test_other_buttons_act_on_the_phone(api: Api, ilze: Phone, asked: int) -> None:
    assert await ilze.tap(BOT, asked, 1, 0) == {"url": "https://e.lv/"}
    assert await api.updates() == []


async def test_a_button_that_is_not_there(ilze: Phone, asked: int) -> None:
    for place in ((2, 0), (0, 1), (-1, 0)):
        with pytest.raises(PersonError, match="no such button"):
            await ilze.tap(BOT, asked, *place)
    with pytest.raises(PersonError, match="no such message"):
        await ilze.tap(BOT, 999, 0, 0)
    with pytest.raises(LookupError, match="Lapa"):
        ilze.chat(BOT).by_id[asked].button("Nav")
