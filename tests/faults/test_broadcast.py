"""A school's announcement to ten thousand chats, its process killed again and again while it goes out."""

import asyncio
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.simulator import Simulator, serve
from storage import publishing
from storage.keys import Keys
from storage.publishing import Draft
from storage.store import Store
from tests import crowds
from tests.families import ANNA, MOTHER, Families
from tests.faults.nursery import nursery
from tests.phones import TOKEN
from tests.staffroom import OFFICE, Staffroom

WORDS = "Skola slēgta"
KILLS = 6


async def tells(store: Store, count: int) -> None:
    """A school of so many families, and what its office has just told them all."""
    now = datetime.now(UTC)
    school = await Families.at(store)
    await Staffroom.of(school, await school.link(MOTHER, ANNA, "mother", now=now))
    await crowds.many_families(store, count, now)
    office = (await school.link(OFFICE, None, "office", now=now)).model_copy(update={"now": now})
    async with store.writing() as tx:
        urgent = Draft(title=WORDS, text="Ūdens avārija.", urgent=True)  # whatever the hour, it goes out now
        assert await publishing.publish(tx, office, urgent) is not None


async def survives(folder: Path, keys: Keys, count: int, seed: int) -> int:
    """Everybody is told though the process is killed; how many copies there were."""
    chance = random.Random(seed)
    print(f"seed {seed}")  # noqa: T201 -- to repeat the story that failed
    database = f"sqlite:///{folder / 'bot.db'}"
    store = await Store.open(database, keys, create=True)
    await tells(store, count)
    await store.close()
    simulator = Simulator(flood_control=False)
    simulator.bot(TOKEN)
    crowds.with_phones(simulator, count)
    log = folder / "log"
    async with serve(simulator) as url, nursery(log) as nurse:
        paths = {"keys": str(folder / "keys"), "lock": str(folder / "lock")}
        orders = {"database": database, "api_url": url, "serves": "eklase", **paths}
        for number in range(KILLS):
            pid = await nurse.start(**orders)
            goal = count * (number + 1) // (KILLS + 2)

            def reached(goal: int = goal) -> bool:
                return sum(map(bool, crowds.told(simulator, count, WORDS))) >= goal

            await holds(reached, log)
            # The story's own rhythm, not a wait for something.
            await asyncio.sleep(chance.uniform(0.0, 0.2))
            await nurse.kill(pid)
        pid = await nurse.start(**orders)
        await holds(lambda: all(crowds.told(simulator, count, WORDS)), log)
        await nurse.tell(pid, "term")
        assert await nurse.wait(pid) == 0, log.read_text()[-3000:]
    copies = crowds.told(simulator, count, WORDS)
    assert max(copies) <= KILLS + 1
    return sum(copies) - count


async def holds(predicate: Callable[[], bool], log: Path) -> None:
    """Looks every now and then: to count ten thousand chats at each change would take all the time."""
    for _ in range(1200):
        if predicate():
            return
        await asyncio.sleep(0.5)
    raise AssertionError(f"it never came; see {log}")


@pytest.fixture
def own_keys(tmp_path: Path) -> Keys:
    """Keys in a file, where the bot's process reads them."""
    return Keys.create(tmp_path / "keys")


@pytest.mark.long
@pytest.mark.timeout(1800)
async def test_ten_thousand_chats_are_told_though_it_is_killed(own_keys: Keys, tmp_path: Path) -> None:
    began = time.monotonic()
    copies = await survives(tmp_path, own_keys, 10_000, int(time.time()))
    print(f"10,000 chats, {copies} copies, {time.monotonic() - began:.0f} s")  # noqa: T201
    assert copies <= KILLS * 64
