"""Strange updates: poison, floods, disorder, kinds nobody asked for, and tasks cancelled at any await."""

import asyncio
from typing import Any

import pytest
from telegram import Update as TelegramUpdate

from bot.attachments import Attachments
from bot.directly import Direct
from bot.incoming import chat_of
from bot.intake import Intake
from bot.sending import Sender
from bot.simulator.updates import Update
from bot.turns import Turns
from storage import dialogs
from storage.errors import Full
from tests.clocks import A_MONDAY
from tests.phones import TOKEN, Hand, Phones, boundless
from tests.storage.test_cancellation import CancelledAt
from tests.ticking import Ticking

BOT = 5000


def message(update_id: int, person: int, **more: Any) -> dict[str, Any]:
    """A raw update with a person's words."""
    user = {"id": person, "is_bot": False, "first_name": "Ilze"}
    chat = {"id": person, "type": "private", "first_name": "Ilze"}
    date = int(A_MONDAY.timestamp())
    body = {"message_id": update_id, "from": user, "chat": chat, "date": date, "text": "tick"}
    return {"update_id": update_id, "message": body | more}


async def count(phones: Phones, person: int) -> int:
    async with phones.store.reading() as tx:
        dialog = await dialogs.find(tx, BOT, person)
    return 0 if dialog is None else int(dialog.content.removeprefix('{"count":').removesuffix("}"))


async def test_one_poison_update_in_a_batch_of_a_hundred(town: Phones, ticking: Ticking) -> None:
    ilze, anna = town.person("ilze"), town.person("anna")
    async with town.serving(ticking.dispatch, [ticking.topic]):
        await ilze.starts()
        await ilze.sees("Hello")
    for number in range(100):
        if number == 50:
            await town.simulator.phone(1001).tap(TOKEN, ilze.newest().id, *ilze.newest().button("Fail"))
        await (ilze if number % 2 else anna).types("tick")
    async with town.serving(ticking.dispatch, [ticking.topic]):
        await ilze.sees("Tick 50", "K-")
        await anna.sees("Tick 50")
    assert (await count(town, 1001), await count(town, 1002)) == (50, 50)
    assert ticking.failures == 2


async def test_a_flooding_chat_does_not_delay_others(crowd: Phones, ilze: Hand, anna: Hand) -> None:
    for _ in range(150):
        await ilze.types("tick")
    await anna.starts()
    await crowd.simulator.wait_for(lambda: anna.answers(), 5)
    assert len(ilze.answers()) < 150
    await ilze.sees("Tick 150")


async def test_updates_out_of_order_are_all_taken(town: Phones, ticking: Ticking) -> None:
    queue = town.simulator.bot(TOKEN).updates
    await town.simulator.phone(1001).unblock(TOKEN)
    async with town.serving(ticking.dispatch, [ticking.topic]):
        ilze = town.person("ilze")
        await ilze.types("tick")
        for update_id in (900, 300, 500):
            raw = message(update_id, 1001)["message"]
            queue.restore(Update(update_id, "message", raw, 1001, town.clock.time()))
            await ilze.is_done()
        await ilze.sees("Tick 4")


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": 7, "a_kind_of_tomorrow": {"chat": {"id": 1001}, "what": [1, 2]}},
        {
            "update_id": 7,
            "channel_post": {"message_id": 1, "date": 1, "chat": {"id": -100, "type": "channel"}},
        },
        {"update_id": 7, "inline_query": {"id": "1", "from": {"id": 1, "is_bot": False, "first_name": "x"}}},
        {"update_id": 7, "poll": {"id": "1"}},
        {"update_id": 7},
        {"update_id": "seven"},
        {},
        message(7, 1001, sender_chat={"id": -5, "type": "channel", "title": "x"}),
        message(7, 1001, **{"from": {"id": 1001, "is_bot": True, "first_name": "x"}}),
        message(7, 1001, **{"from": None}),
        message(7, 1001, **{"from": {"id": 1002, "is_bot": False, "first_name": "x"}}),
    ],
)
async def test_what_is_no_persons_word_changes_nothing(
    crowd: Phones, ticking: Ticking, raw: dict[str, Any]
) -> None:
    intake = made_intake(crowd, ticking)
    assert await intake.take(raw), "Telegram need not keep it"
    async with crowd.store.reading() as tx:
        assert await tx.fetch("SELECT 1 FROM outbox UNION ALL SELECT 1 FROM dialogs") == []


def test_whose_turn_an_update_takes_is_told_without_parsing() -> None:
    assert chat_of(message(7, 1001)) == 1001
    assert (
        chat_of({"update_id": 7, "callback_query": {"from": {"id": 5}, "message": {"chat": {"id": 6}}}}) == 6
    )
    assert chat_of({"update_id": 7, "callback_query": {"from": {"id": 5}}}) == 5
    assert chat_of({"update_id": 7, "poll": {"id": "9"}}) == 0
    assert chat_of({"update_id": 7, "message": {"chat": [], "from": {"id": "x"}}}) == 0


async def test_a_store_in_trouble_keeps_the_update_with_telegram(crowd: Phones, ticking: Ticking) -> None:
    troubles = [Full("no room"), Full("no room")]

    async def process(update: TelegramUpdate) -> None:
        if troubles:
            raise troubles.pop()

    async def apologise(update: TelegramUpdate | None, update_id: int, code: str) -> None:
        raise AssertionError("a full disk is not the update's fault")

    assert crowd.bot is not None
    intake = Intake(crowd.bot.client, process, apologise)
    assert [await intake.take(message(7, 1001)) for _ in range(3)] == [False, False, True]


async def test_intake_is_bounded_and_closes(crowd: Phones) -> None:
    gate = asyncio.Event()

    async def process(update: TelegramUpdate) -> None:
        await gate.wait()

    async def apologise(update: TelegramUpdate | None, update_id: int, code: str) -> None:
        raise AssertionError

    assert crowd.bot is not None
    intake = Intake(crowd.bot.client, process, apologise, most=2)
    first, second = (asyncio.create_task(intake.take(message(number, number))) for number in (1, 2))
    await asyncio.sleep(0)
    assert not intake.is_open
    assert not await intake.take(message(3, 3)), "the third is refused"
    closing = asyncio.create_task(intake.close(5))
    gate.set()
    await closing
    assert [await first, await second] == [True, True]
    assert not await intake.take(message(4, 4))


async def test_what_is_late_at_closing_is_given_up_unconfirmed(crowd: Phones) -> None:
    async def process(update: TelegramUpdate) -> None:
        await asyncio.Event().wait()

    async def apologise(update: TelegramUpdate | None, update_id: int, code: str) -> None:
        raise AssertionError

    assert crowd.bot is not None
    intake = Intake(crowd.bot.client, process, apologise)
    task = asyncio.create_task(intake.take(message(1, 1)))
    await asyncio.sleep(0)
    await intake.close(0.01)
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_turn_that_never_ends_is_poison(crowd: Phones) -> None:
    told: list[str] = []

    async def process(update: TelegramUpdate) -> None:
        await asyncio.Event().wait()

    async def apologise(update: TelegramUpdate | None, update_id: int, code: str) -> None:
        told.append(code)

    assert crowd.bot is not None
    intake = Intake(crowd.bot.client, process, apologise, seconds=0.01)
    assert await intake.take(message(7, 1001))
    assert told == ["K-000007"]


@pytest.mark.parametrize("how", ["early", "late", "again"])
async def test_a_turn_cancelled_at_any_await_is_whole_or_not_there(
    town: Phones, ticking: Ticking, how: str
) -> None:
    await town.simulator.phone(1001).unblock(TOKEN)
    async with town.serving(ticking.dispatch, [ticking.topic]) as bot:
        sender = Sender(bot.client)
        direct = Direct(sender, boundless())
        turns = Turns(
            town.store,
            bot.identity,
            ticking.dispatch,
            [ticking.topic],
            direct,
            town.clock,
            lambda: None,
            Attachments(bot.client),
        )
        number, ended, seen = 0, False, set[int]()
        while not ended:
            number += 1
            before = await count(town, 1001)
            update = TelegramUpdate.de_json(message(10_000 + number, 1001), bot.client)
            work = CancelledAt(turns.take(update), number, how)
            task = asyncio.ensure_future(_awaited(work))
            await asyncio.wait([task])
            ended = not task.cancelled() and work.awaits < number
            after = await count(town, 1001)
            seen.add(after - before)
            # Telegram gives an unconfirmed update again: it must count exactly once in the end.
            await turns.take(update)
            assert await count(town, 1001) == before + 1
            async with town.store.reading() as tx:
                rows = await tx.fetch("SELECT count(*) AS rows FROM outbox")
            assert rows[0]["rows"] == before + 1
        assert seen == {0, 1}, "some cancellations came before the commit, some after"
        assert number > 5


async def _awaited(work: CancelledAt) -> None:
    await work


def made_intake(phones: Phones, ticking: Ticking) -> Intake:
    """An intake like the one at work, to hand updates to directly."""
    bot = phones.bot
    assert bot is not None
    direct = Direct(Sender(bot.client), boundless())
    turns = Turns(
        phones.store,
        bot.identity,
        ticking.dispatch,
        [ticking.topic],
        direct,
        phones.clock,
        bot.wake,
        Attachments(bot.client),
    )
    return Intake(bot.client, turns.take, turns.apologise)


async def test_one_chats_updates_do_not_overtake_each_other_and_others_pass(crowd: Phones) -> None:
    gate, order = asyncio.Event(), list[int]()

    async def process(update: TelegramUpdate) -> None:
        if update.update_id == 1:
            await gate.wait()
        order.append(update.update_id)

    async def apologise(update: TelegramUpdate | None, update_id: int, code: str) -> None:
        raise AssertionError

    assert crowd.bot is not None
    intake = Intake(crowd.bot.client, process, apologise, slots=2)
    tasks = [asyncio.create_task(intake.take(message(number, 1001))) for number in (1, 2, 3)]
    await asyncio.sleep(0)
    # Two of the three stand at their chat's gate and hold no slot: another chat needs the second one.
    assert await intake.take(message(4, 1002))
    assert order == [4]
    gate.set()
    assert await asyncio.gather(*tasks) == [True] * 3
    assert order == [4, 1, 2, 3]
