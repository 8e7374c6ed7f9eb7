"""A message to hundreds of chats: it counts along, can be stopped, goes on in the next process."""

from collections.abc import AsyncIterator

import pytest

from bot.call import Weight
from bot.limits import Limits
from conversations import topics
from storage.passwords import Checker
from storage.store import Store
from tests import crowds
from tests.families import ANNA, MOTHER, NOW
from tests.phones import Hand
from tests.reading import PUBLISHING, Reading, reading
from tests.staffroom import OFFICE, Staffroom

MANY = 120
CONCERNED = MANY + 3
"""With the mother and the father of Anna, and the mother of Juris; none of the three has begun a chat."""


class Gate(Limits):
    """Lets answers through and so many others; the rest waits for a minute."""

    def __init__(self, left: int) -> None:
        super().__init__()
        self.left = left

    def take(self, chat_id: int, weight: Weight, *, urgent: bool) -> float:
        if urgent or weight is Weight.FREE:
            return 0.0
        if self.left == 0:
            return 60.0
        self.left -= 1
        return 0.0


@pytest.fixture
async def still(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    """A school of many families, its bot not yet at work."""
    async with reading(store, checker, at_work=False) as world:
        await Staffroom.of(world.school, await world.school.link(MOTHER, ANNA, "mother"))
        await crowds.many_families(store, MANY, NOW)
        crowds.with_phones(world.phones.simulator, MANY)
        yield world


async def publishes(world: Reading) -> Hand:
    """The office tells the whole school."""
    office = await world.reads(OFFICE, None, "office")
    await office.types(PUBLISHING)
    await office.taps("Jauns paziņojums")
    await office.taps("Visai skolai")
    await office.taps("Aktualitāte")
    await office.types("Skola slēgta")
    await office.taps("Gatavs")
    await office.taps("Publicēt")
    await office.is_done()
    return office


async def test_it_counts_along_and_is_stopped_half_way(still: Reading) -> None:
    simulator, gate = still.phones.simulator, Gate(41)
    async with still.phones.serving(topics.dispatch(still.topics), still.topics, limits=gate):
        office = await publishes(still)
        assert f"Sūtu: 0 no {MANY + 1}" in office.newest().text
        still.phones.clock.forward(seconds=4)
        await office.sees(f"Sūtu: 40 no {MANY + 1}", "Saņēmuši: 40")
        gate.left = 30
        still.phones.clock.forward(minutes=2)
        await office.is_done()
        still.phones.clock.forward(seconds=10)
        await office.sees(f"Sūtu: 70 no {MANY + 1}")
        await office.taps("Apturēt sūtīšanu")
        await office.sees("Apturēt «Skola slēgta» sūtīšanu?")
        await office.taps("Jā, apturēt")
        await office.sees("Sūtīšana apturēta šodien", f"Saņēmuši: 70 no {CONCERNED}")
        gate.left = 1000
        still.phones.clock.forward(minutes=5)
        await office.is_done()
        assert sum(crowds.told(simulator, MANY, "Skola slēgta")) == 70, "who was not told is not told"
        await office.taps("Nesasniegti: 53")
        await office.sees("sūtīšana apturēta", "1. lapa no 3")
        await office.taps("Atpakaļ")
        await office.taps("Labot tekstu")
        await office.types("Skola atvērta")
        await office.is_done()
        assert crowds.told(simulator, MANY, "Skola atvērta") == [1] * MANY, (
            "what was corrected is told to all"
        )


async def test_what_one_process_has_not_told_the_next_one_tells_once(still: Reading) -> None:
    simulator, listed = still.phones.simulator, (topics.dispatch(still.topics), still.topics)
    async with still.phones.serving(*listed, limits=Gate(41)):
        office = await publishes(still)
        assert sum(crowds.told(simulator, MANY, "Skola slēgta")) == 40
    async with still.phones.serving(*listed):
        still.phones.clock.forward(minutes=2)
        await office.is_done()
        still.phones.clock.forward(seconds=10)
        await office.sees(f"Saņēmuši: {MANY} no {CONCERNED}")
        await office.sees_not("Sūtu")
        assert crowds.told(simulator, MANY, "Skola slēgta") == [1] * MANY
