"""What the network and Telegram do to a bot: nothing is lost, nothing overtakes, and copies are few."""

import logging

import pytest

from bot.errors import TokenRefused
from bot.simulator import Person
from storage import dialogs
from storage.outbox import Undelivered
from tests.phones import TOKEN, Hand, Phones
from tests.ticking import Ticking

BOT = 5000


def texts(hand: Hand) -> list[str]:
    return [message.text for message in hand.answers()]


async def tries(phones: Phones) -> list[int]:
    async with phones.store.reading() as tx:
        return [row["tries"] for row in await tx.fetch("SELECT tries FROM outbox ORDER BY id")]


@pytest.mark.parametrize("seconds", [1, 30, 3600])
async def test_too_many_requests_are_waited_for(crowd: Phones, ilze: Hand, anna: Hand, seconds: int) -> None:
    crowd.simulator.faults.add("too_many", method="sendMessage", chat_id=1001, retry_after=seconds)
    await ilze.types("one")
    await ilze.is_done()
    assert texts(ilze) == []
    await ilze.types("two")
    await anna.types("one")
    await anna.sees("Tick 1")
    assert await tries(crowd) == [0, 0, 0], "a pause is not a try"
    crowd.clock.forward(seconds=seconds + 1)
    await ilze.sees("Tick 2")
    assert texts(ilze) == ["Tick 1", "Tick 2"]


@pytest.mark.parametrize("effect", ["server_error", "cut_before"])
async def test_what_did_not_arrive_is_sent_again(crowd: Phones, ilze: Hand, effect: str) -> None:
    crowd.simulator.faults.add(effect, method="sendMessage", times=3)
    await ilze.types("one")
    for _ in range(3):
        await ilze.is_done()
        assert texts(ilze) == []
        crowd.clock.forward(seconds=61)
    await ilze.sees("Tick 1")
    assert texts(ilze) == ["Tick 1"]
    assert await tries(crowd) == [3]


@pytest.mark.parametrize("effect", ["cut_after", "silence_after"])
async def test_an_ambiguous_answer_makes_one_copy(crowd: Phones, ilze: Hand, effect: str) -> None:
    crowd.simulator.faults.add(effect, method="sendMessage", times=1)
    crowd.wires[0].seconds = 0.2
    await ilze.types("one")
    await ilze.is_done()
    crowd.clock.forward(seconds=61)
    await ilze.is_done()
    await ilze.types("two")
    await ilze.sees("Tick 2")
    assert texts(ilze) == ["Tick 1", "Tick 1", "Tick 2"]


async def test_a_look_survives_a_short_fault_at_once(crowd: Phones, ilze: Hand) -> None:
    crowd.simulator.faults.add("server_error", method="sendMessage", times=1)
    await ilze.starts()
    await ilze.sees("Hello")
    assert await tries(crowd) == [], "the outbox was not needed"


async def test_a_look_that_telegram_does_not_take_goes_to_the_outbox(crowd: Phones, ilze: Hand) -> None:
    crowd.simulator.faults.add("too_many", method="sendMessage", retry_after=30)
    await ilze.starts()
    await ilze.is_done()
    assert await tries(crowd) == [0]
    crowd.clock.forward(seconds=31)
    await ilze.sees("Hello")
    assert texts(ilze) == ["Hello"]


async def test_without_a_network_for_a_day_everything_waits(crowd: Phones, ilze: Hand, anna: Hand) -> None:
    await anna.starts()
    await anna.sees("Hello")
    crowd.simulator.faults.add("slow", method="getUpdates", seconds=0.0)
    crowd.wires[0].connected = False
    await ilze.types("/tell 1002 3")
    await ilze.is_done()
    crowd.clock.forward(hours=25)
    await ilze.is_done()
    assert texts(anna) == ["Hello"]
    crowd.wires[0].connected = True
    crowd.clock.forward(minutes=2)
    await anna.sees("Alert 3")
    await ilze.sees("Told")
    assert texts(anna) == ["Hello", "Alert 1", "Alert 2", "Alert 3"]


async def test_a_blocked_chat_is_given_up_and_somebody_hears_of_it(
    crowd: Phones, ilze: Hand, anna: Hand, undelivered: list[Undelivered]
) -> None:
    await anna.starts()
    await anna.sees("Hello")
    await anna.blocks()
    await ilze.types("/tell 1002 3")
    await ilze.sees("Told")
    assert [(row.chat_id, row.lane, row.failure) for row in undelivered] == [
        (1002, 1, "bot was blocked by the user")
    ] * 3
    await anna.starts()
    await anna.sees("Hello")
    await ilze.types("/tell 1002 1")
    await anna.sees("Alert 1")


async def test_a_stranger_to_the_bot_cannot_be_written_to(
    crowd: Phones, ilze: Hand, undelivered: list[Undelivered]
) -> None:
    await ilze.types("/tell 4040404 1")
    await ilze.sees("Told")
    assert [row.failure for row in undelivered] == ["Chat not found"]


async def test_a_tap_older_than_telegram_remembers_is_carried_out(town: Phones, ticking: Ticking) -> None:
    ilze = town.person("ilze")
    async with town.serving(ticking.dispatch, [ticking.topic]):
        await ilze.starts()
        await ilze.sees("Hello")
        message = ilze.newest()
    await town.simulator.phone(1001).tap(TOKEN, message.id, *message.button("Count"))
    town.clock.forward(seconds=200)
    async with town.serving(ticking.dispatch, [ticking.topic]):
        await ilze.sees("Tick 1")


async def test_a_message_that_was_deleted_is_answered_by_a_new_one(crowd: Phones, ilze: Hand) -> None:
    await ilze.starts()
    await ilze.sees("Hello")
    crowd.simulator.faults.add("slow", method="editMessageText", seconds=0.0)
    message = ilze.newest()
    await crowd.simulator.phone(1001).tap(TOKEN, message.id, *message.button("Text"))
    await crowd.simulator.phone(1001).delete(TOKEN, message.id)
    await ilze.sees("text 0")


async def test_a_wrong_token_is_refused_at_start_and_not_written(
    town: Phones, ticking: Ticking, caplog: pytest.LogCaptureFixture
) -> None:
    town.simulator.revoke(TOKEN)
    with pytest.raises(TokenRefused) as refusal:
        async with town.serving(ticking.dispatch, [ticking.topic]):
            pass
    assert TOKEN not in f"{refusal.getrepr(chain=True)}{caplog.text}"


async def test_a_revoked_token_stops_delivery_and_keeps_the_queue(town: Phones, ticking: Ticking) -> None:
    ilze = town.person("ilze")
    async with town.serving(ticking.dispatch, [ticking.topic]) as bot:
        town.simulator.faults.add("unauthorized", method="sendMessage", times=None)
        await ilze.types("one")
        with pytest.raises(TokenRefused):
            await bot.failure()
    town.simulator.faults.clear()
    town.clock.forward(seconds=61)
    async with town.serving(ticking.dispatch, [ticking.topic]):
        await ilze.sees("Tick 1")


async def test_a_start_without_network_waits_for_it(
    town: Phones, ticking: Ticking, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    town.simulator.faults.add("cut_before", method="getMe", times=1)
    async with town.serving(ticking.dispatch, [ticking.topic]):
        ilze = town.person("ilze")
        await ilze.starts()
        await ilze.sees("Hello")
    assert "Telegram cannot be reached" in caplog.text


async def test_polling_goes_on_after_errors(town: Phones, ticking: Ticking) -> None:
    for effect in ("server_error", "cut_before", "too_many"):
        town.simulator.faults.add(effect, method="getUpdates", times=1)
    async with town.serving(ticking.dispatch, [ticking.topic]):
        ilze = town.person("ilze")
        await ilze.types("one")
        await ilze.sees("Tick 1")


async def test_an_answer_cut_off_in_polling_repeats_nothing(town: Phones, ticking: Ticking) -> None:
    town.simulator.faults.add("cut_after", method="getUpdates", times=3, skip=1)
    async with town.serving(ticking.dispatch, [ticking.topic]):
        ilze = town.person("ilze")
        for _ in range(4):
            await ilze.types("again")
        await ilze.sees("Tick 4")
    assert texts(ilze) == ["Tick 1", "Tick 2", "Tick 3", "Tick 4"]
    async with town.store.reading() as tx:
        kept = await dialogs.find(tx, BOT, 1001)
    assert kept is not None
    assert kept.content == '{"count":4}'


async def test_when_several_chats_are_refused_the_whole_bot_rests(
    crowd: Phones, ilze: Hand, anna: Hand
) -> None:
    for number in (2001, 2002, 2003):
        crowd.add(str(number), Person(id=number, first_name="P"))
        await crowd.simulator.phone(number).start(TOKEN)
        await crowd.person(str(number)).sees("Hello")
    crowd.simulator.faults.add("too_many", method="sendMessage", times=3, retry_after=30)
    for number in (2001, 2002, 2003):
        await crowd.person(str(number)).types("tick")
    await crowd.settled()
    calls = len(crowd.simulator.calls)
    await anna.types("tick")
    await crowd.settled()
    assert not [call for call in list(crowd.simulator.calls)[calls:] if call.method == "sendMessage"]
    crowd.clock.forward(seconds=31)
    await anna.sees("Tick 1")
    for number in (2001, 2002, 2003):
        await crowd.person(str(number)).sees("Tick 1")


async def test_a_webhook_that_will_not_go_is_asked_to_again(town: Phones, ticking: Ticking) -> None:
    town.simulator.faults.add("server_error", method="deleteWebhook")
    async with town.serving(ticking.dispatch, [ticking.topic]):
        ilze = town.person("ilze")
        await ilze.starts()
        await ilze.sees("Hello")


async def test_a_token_that_ends_between_two_calls_of_the_start_is_refused(
    town: Phones, ticking: Ticking
) -> None:
    town.simulator.faults.add("unauthorized", method="deleteWebhook")
    with pytest.raises(TokenRefused):
        async with town.serving(ticking.dispatch, [ticking.topic]):
            pass
