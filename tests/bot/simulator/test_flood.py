"""Flood control, on a clock that is moved by hand."""

import pytest

from bot.simulator import Person, Phone, Simulator, Upload
from tests.bot.simulator.conftest import Api, Clock, picture


@pytest.fixture(autouse=True)
def limited(sim: Simulator, ilze: Phone) -> None:
    sim.flood.enabled = True


async def accepted(api: Api, chat_id: int, count: int) -> int:
    """How many of `count` messages at once were taken."""
    answers = [await api.call("sendMessage", chat_id=chat_id, text=str(n)) for n in range(count)]
    return sum(answer.ok for answer in answers)


async def test_a_chat_takes_a_short_burst_then_one_a_second(api: Api, clock: Clock) -> None:
    assert await accepted(api, 1001, 10) == 3
    answer = await api.call("sendMessage", chat_id=1001, text="a")
    assert answer.body == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    clock.move(1)
    assert await accepted(api, 1001, 10) == 1


async def test_a_bot_sends_thirty_a_second_to_everybody(sim: Simulator, api: Api, clock: Clock) -> None:
    people = [sim.add_person(Person(number, "A")) for number in range(2000, 2040)]
    for phone in people:
        await phone.start(4242)
    taken = sum([await accepted(api, phone.person.id, 1) for phone in people])
    assert taken == 30
    clock.move(0.5)
    assert sum([await accepted(api, phone.person.id, 1) for phone in people]) == 15


async def test_paid_broadcasts_pass_the_free_limit(sim: Simulator, api: Api) -> None:
    people = [sim.add_person(Person(number, "A")) for number in range(2000, 2040)]
    for phone in people:
        await phone.start(4242)
        await api.sendMessage(chat_id=phone.person.id, text="a", allow_paid_broadcast=True)


async def test_a_group_takes_twenty_a_minute(sim: Simulator, api: Api, clock: Clock) -> None:
    group = sim.groups.create("Vecāki", [1001])
    sim.groups.add_bot(group, sim.bot(api.token), 1001)
    assert await accepted(api, group.id, 25) == 20
    assert await api.error("sendMessage", chat_id=group.id, text="a") == "Too Many Requests: retry after 3"
    clock.move(60)
    assert await accepted(api, group.id, 25) == 20


async def test_edits_follow_the_taps(api: Api) -> None:
    sent = await api.sendMessage(chat_id=1001, text="a")
    for number in range(20):
        await api.editMessageText(chat_id=1001, message_id=sent["message_id"], text=str(number))


async def test_nothing_refused_is_stored(api: Api, ilze: Phone) -> None:
    await accepted(api, 1001, 10)
    assert [message.text for message in ilze.chat(4242).messages] == ["/start", "0", "1", "2"]


async def test_an_album_counts_each_of_its_pictures(sim: Simulator, api: Api, clock: Clock) -> None:
    files = {name: Upload(f"{name}.png", picture()) for name in "abc"}
    media = [{"type": "photo", "media": f"attach://{name}"} for name in files]
    await api.sendMediaGroup(files, chat_id=1001, media=media)
    assert await accepted(api, 1001, 1) == 0
