"""kill -9 of a real process at random instants: nothing accepted is lost, nothing is half-written."""

import asyncio
import os
import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from bot.simulator import Person, Simulator, serve
from storage import dialogs
from storage.keys import Keys
from storage.store import Store
from tests.faults.nursery import Nursery, nursery
from tests.phones import TOKEN

PEOPLE = [
    Person(id=1001, first_name="Ilze"),
    Person(id=1002, first_name="Anna"),
    Person(id=1003, first_name="Juris"),
]
BOT = 5000


@dataclass
class Town:
    """A Telegram over HTTP, a store, and a nursery of bot processes."""

    simulator: Simulator
    nursery: Nursery
    orders: dict[str, str]
    keys: Keys
    log: Path
    sent: Counter[int] = field(default_factory=Counter)

    async def start(self) -> int:
        return await self.nursery.start(**self.orders)

    async def tick(self, person_id: int) -> None:
        await self.simulator.phone(person_id).send(TOKEN, "tick")
        self.sent[person_id] += 1

    def answers(self, person_id: int) -> list[str]:
        messages = self.simulator.phone(person_id).chat(TOKEN).messages
        return [message.text for message in messages if message.from_bot]

    async def drained(self, seconds: float = 30.0) -> None:
        """Waits until everybody has their last answer; ``seconds`` in which none comes are too many."""
        while behind := self._behind():
            try:
                await self.simulator.wait_for(partial(self._is_nearer, behind), seconds)
            except TimeoutError:
                raise AssertionError(f"{behind} of {self.sent}: {self.log.read_text()[-3000:]}") from None

    def _is_nearer(self, than: int) -> bool:
        return self._behind() < than

    def _behind(self) -> int:
        """How many answers are still to come; of thousands only the last one of each chat is read."""
        return sum(count - self._answered(person) for person, count in self.sent.items())

    def _answered(self, person_id: int) -> int:
        messages = self.simulator.phone(person_id).chat(TOKEN).by_id.values()
        last = next((message.text for message in reversed(messages) if message.from_bot), "Tick 0")
        return int(last.removeprefix("Tick "))

    async def rows(self, sql: str) -> int:
        """How many rows a query finds; while no bot is at work."""
        store = await Store.open(self.orders["database"], self.keys)
        try:
            async with store.reading() as tx:
                return len(await tx.fetch(sql))
        finally:
            await store.close()

    async def check(self, copies: int) -> int:
        """Everything counted exactly once and told at least once, in order; how many copies there were.

        At most ``copies`` in each chat: one row of a chat is under way at a time, so a kill repeats one.
        """
        store = await Store.open(self.orders["database"], self.keys)
        extra = 0
        try:
            for person, count in self.sent.items():
                async with store.reading() as tx:
                    kept = await dialogs.find(tx, BOT, person)
                    waiting = await tx.fetch("SELECT 1 FROM outbox WHERE sent_at IS NULL")
                assert kept is not None
                assert kept.content == f'{{"count":{count}}}'
                assert waiting == []
                answers = self.answers(person)
                assert list(dict.fromkeys(answers)) == [f"Tick {number}" for number in range(1, count + 1)]
                assert len(answers) - count <= copies, f"{len(answers) - count} copies for {copies} chances"
                extra += len(answers) - count
        finally:
            await store.close()
        return extra


@pytest.fixture
def own_keys(tmp_path: Path) -> Keys:
    """Keys in a file, where the bot's process reads them."""
    return Keys.create(tmp_path / "keys")


@pytest.fixture
async def town(own_keys: Keys, tmp_path: Path) -> AsyncIterator[Town]:
    database, log = f"sqlite:///{tmp_path / 'bot.db'}", tmp_path / "log"
    await (await Store.open(database, own_keys, create=True)).close()
    simulator = Simulator(people=PEOPLE, flood_control=False, kept_messages=1_000_000)  # each is looked at
    simulator.bot(TOKEN)
    async with serve(simulator) as url, nursery(log) as nurse:
        orders = {
            "database": database,
            "keys": str(tmp_path / "keys"),
            "api_url": url,
            "lock": str(tmp_path / "lock"),
        }
        yield Town(simulator, nurse, orders, own_keys, log)


async def killing_story(town: Town, kills: int, seed: int, *, longest: float = 0.6) -> int:
    """People tick without pause while the bot is killed again and again."""
    chance = random.Random(seed)
    print(f"seed {seed}")  # noqa: T201 -- to repeat the story that failed
    telling = True

    async def tell(person: int) -> None:
        while telling:
            await town.tick(person)
            # The story's own rhythm, not a wait for something.
            await asyncio.sleep(chance.uniform(0.0, 0.05))

    tellers = [asyncio.create_task(tell(person.id)) for person in PEOPLE]
    for _ in range(kills):
        pid = await town.start()
        await asyncio.sleep(chance.uniform(0.0, longest))
        await town.nursery.kill(pid)
    telling = False
    await asyncio.gather(*tellers)
    pid = await town.start()
    await town.drained()
    await town.nursery.tell(pid, "term")
    assert await town.nursery.wait(pid) == 0, town.log.read_text()[-3000:]
    return await town.check(kills)


async def test_killed_again_and_again_it_loses_nothing(town: Town) -> None:
    began = time.monotonic()
    extra = await killing_story(town, 30, int(os.environ.get("SEED", time.time())))
    print(f"{sum(town.sent.values())} ticks, {extra} copies, {time.monotonic() - began:.1f} s")  # noqa: T201


@pytest.mark.long
@pytest.mark.timeout(1800)  # what came in while it lay dead takes as long again
async def test_killed_hundreds_of_times_it_loses_nothing(town: Town) -> None:
    await killing_story(town, 400, int(os.environ.get("SEED", time.time())), longest=1.0)


async def test_asked_to_stop_in_a_burst_it_stops_in_time(town: Town) -> None:
    town.simulator.faults.add("slow", method="sendMessage", times=None, seconds=0.2)
    pid = await town.start()
    for _ in range(50):
        for person in PEOPLE:
            await town.tick(person.id)
    await town.simulator.wait_for(lambda: len(town.answers(1001)) >= 2, 20)
    began = time.monotonic()
    await town.nursery.tell(pid, "term")
    assert await town.nursery.wait(pid) == 0, town.log.read_text()[-3000:]
    assert time.monotonic() - began < 10
    assert await town.rows("SELECT 1 FROM outbox WHERE leased_by IS NOT NULL") == 0, "leases are let go"
    town.simulator.faults.clear()
    await town.start()
    await town.drained()
    await town.check(1)


async def test_a_second_process_on_the_same_store_is_refused(town: Town) -> None:
    await town.start()
    await town.tick(1001)
    await town.drained()
    second = await town.start()
    assert await town.nursery.wait(second) == 4
    assert "another process serves this store already" in town.log.read_text()
    await town.tick(1001)
    await town.drained()


async def test_a_second_poller_ends_the_one_that_was_there(town: Town) -> None:
    pid = await town.start()
    await town.tick(1001)
    await town.drained()
    await town.simulator.call(TOKEN, "getUpdates", {"timeout": 0, "offset": 1})
    assert await town.nursery.wait(pid) == 4
    assert "only one may" in town.log.read_text()


async def test_frozen_for_a_while_it_goes_on(town: Town) -> None:
    pid = await town.start()
    await town.tick(1001)
    await town.drained()
    await town.nursery.tell(pid, "stop")
    for _ in range(10):
        await town.tick(1001)
    await town.nursery.tell(pid, "cont")
    await town.drained()
    await town.check(0)


async def test_a_revoked_token_ends_it_with_a_line(town: Town) -> None:
    pid = await town.start()
    await town.tick(1001)
    await town.drained()
    town.simulator.revoke(TOKEN)
    assert await town.nursery.wait(pid) == 4
    assert "does not know this bot's token" in town.log.read_text()
    assert TOKEN not in town.log.read_text()
