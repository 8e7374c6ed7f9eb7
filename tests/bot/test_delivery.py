"""Delivery under Telegram's real limits: kept, not hit, and answers do not wait behind a broadcast."""

import time
from datetime import datetime

import pytest

from bot.housekeeping import tidy
from bot.limits import Limits
from bot.rendering import entries as notices
from bot.rendering import rendered
from bot.simulator import Person, Simulator
from conversations.screen import Screen
from conversations.turn import Earlier, Lane, Notice
from locales import Markup
from storage import outbox
from storage.errors import Full
from storage.outbox import Entry
from storage.store import Store, Tx
from tests.clocks import HandClock
from tests.phones import TOKEN, Phones
from tests.ticking import Ticking

BOT = 5000
CROWD = 60


async def crowded(store: Store) -> Phones:
    """Many people who have met the bot, under flood control."""
    clock = HandClock()
    simulator = Simulator(flood_control=True, clock=clock.time)
    phones = Phones(simulator, clock, store)
    for number in range(1, CROWD + 1):
        phones.add(f"p{number}", Person(id=number, first_name=f"P{number}"))
        await simulator.phone(number).unblock(TOKEN)
        simulator.phone(number).chat(TOKEN).started = True
    return phones


def entries(lane: int, text: str) -> list[Entry]:
    return [
        Entry(number, lane, call.to_text())
        for number in range(1, CROWD + 1)
        for call in rendered(Screen(Markup(text)), number)
    ]


async def test_a_broadcast_keeps_the_limits_and_answers_pass_it(store: Store) -> None:
    phones, ticking = await crowded(store), Ticking()
    async with store.writing() as tx:
        await outbox.add(tx, BOT, entries(2, "Letter"), phones.clock())
    first = phones.person("p1")
    began = time.monotonic()
    async with phones.serving(ticking.dispatch, [ticking.topic], limits=Limits()):
        await phones.simulator.wait_for(lambda: len(first.answers()) == 1, 10)
        asked = time.monotonic()
        await first.starts()
        await phones.simulator.wait_for(lambda: len(first.answers()) == 2, 10)
        answered = time.monotonic() - asked
        hands = [phones.person(f"p{number}") for number in range(1, CROWD + 1)]
        await phones.simulator.wait_for(lambda: all(hand.answers() for hand in hands), 20)
        # Eighteen at once, the others at 28 a second.
        assert time.monotonic() - began > 1.45
    assert answered < 1.5, "the answer used its reserve"
    assert [call for call in phones.simulator.calls if call.status == 429] == []


async def test_one_chat_gets_a_message_a_second_after_the_first_few(store: Store) -> None:
    phones, ticking = await crowded(store), Ticking()
    async with phones.serving(ticking.dispatch, [ticking.topic], limits=Limits()):
        first = phones.person("p1")
        for _ in range(5):
            await first.types("tick")
        began = time.monotonic()
        await phones.simulator.wait_for(lambda: len(first.answers()) == 5, 10)
        assert time.monotonic() - began > 1.0
    assert [call for call in phones.simulator.calls if call.status == 429] == []


async def test_what_is_old_is_forgotten(store: Store) -> None:
    clock = HandClock()
    async with store.writing() as tx:
        await outbox.add(tx, BOT, entries(0, "x")[:2], clock())
        await outbox.sent(tx, 1, clock(), 5)
    await tidy(store, clock)
    assert await rows(store) == 2
    clock.forward(days=31)
    await tidy(store, clock)
    assert await rows(store) == 1, "what was not sent stays"


async def rows(store: Store) -> int:
    async with store.reading() as tx:
        return len(await tx.fetch("SELECT 1 FROM outbox"))


async def test_what_cannot_be_marked_is_not_sent_again_while_we_live(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    phones, ticking, failures = await crowded(store), Ticking(), [Full("no room"), Full("no room")]
    marking = outbox.sent

    async def sent(tx: Tx, row_id: int, now: datetime, message_id: int | None) -> None:
        if failures:
            raise failures.pop()
        await marking(tx, row_id, now, message_id)

    monkeypatch.setattr(outbox, "sent", sent)
    async with phones.serving(ticking.dispatch, [ticking.topic]):
        first = phones.person("p1")
        await first.types("tick")
        await first.sees("Tick 1")
        await phones.settled()
    assert failures == []
    assert len(first.answers()) == 1


async def test_a_fault_of_whoever_hears_of_undelivered_rows_stops_nothing(store: Store) -> None:
    phones, ticking = await crowded(store), Ticking()

    async def escalate(row: outbox.Undelivered) -> None:
        raise ValueError("a fault")

    async with phones.serving(ticking.dispatch, [ticking.topic], escalate=escalate):
        first = phones.person("p1")
        await first.types("/tell 999999 1")
        await first.sees("Told")
        await first.types("tick")
        await first.sees("Tick 1")


async def test_a_notice_over_one_that_was_not_sent_yet_finds_its_message(store: Store) -> None:
    """Written before anything was sent; later over one that the person deleted, and one that never came."""
    phones, ticking = await crowded(store), Ticking()
    first, told_at = phones.person("p1"), phones.clock()

    async def tell(text: str, number: str, over: str | None, *, anew: bool = True) -> None:
        earlier = None if over is None else Earlier(over, told_at)
        notice = Notice(1, Screen(Markup(text)), Lane.ALERT, number=number, over=earlier, anew=anew)
        async with store.writing() as tx:
            await outbox.add(tx, BOT, notices([notice]), told_at)

    await tell("One", "A-1", None)
    await tell("Two", "A-2", "A-1")
    await tell("Three", "A-3", "A-2")
    async with phones.serving(ticking.dispatch, [ticking.topic]) as bot:
        await first.sees("Three")
        assert [message.text for message in first.answers()] == ["Three"]
        await phones.simulator.phone(1).delete(TOKEN, first.newest().id)
        await tell("Quiet", "A-4", "A-3", anew=False)
        await tell("Four", "A-5", "A-3")
        await tell("Nothing", "A-6", "A-99", anew=False)
        await tell("Five", "A-7", "A-99")
        await tell("Six", "A-8", "A-5")
        bot.wake()
        await first.sees("Six", "Five")
        assert [message.text for message in first.answers()] == ["Six", "Five"]
