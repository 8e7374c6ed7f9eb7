"""People with phones, for tests that read as stories.

    async def test_grades(phones: Phones) -> None:
        mother = phones.person("mother")
        await mother.starts()
        await mother.sees("Sveicināti")
        await mother.taps("Pieslēgties E-klasei")
        await mother.types("309900-00017")

Bot and simulator run in this process without HTTP. ``sees`` and ``sees_not`` first wait until the bot has
nothing left to do: what was not said by then is not said. ``phones.clock.forward(hours=1)`` moves the clock
of everybody. Whatever fails prints the whole chat.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from bot.application import RunningBot, running
from bot.delivery import Escalate, log_undelivered
from bot.limits import Limits
from bot.simulator import Person, Simulator
from bot.sms import Gateway
from conversations.dispatch import Dispatch
from conversations.topic import Topic
from storage.store import Store
from tests.clocks import HandClock
from tests.hand import PATIENCE, TOKEN, Hand
from tests.wire import SimulatorRequest

__all__ = ["TOKEN", "Hand", "Phones", "boundless", "phones_for"]


class Phones:
    """A Telegram with people, and one bot at work in it."""

    def __init__(self, simulator: Simulator, clock: HandClock, store: Store) -> None:
        self.simulator = simulator
        self.clock = clock
        self.store = store
        self.wires = (SimulatorRequest(simulator), SimulatorRequest(simulator, seconds=60.0))
        self._hands: dict[str, Hand] = {}
        self.bot: RunningBot | None = None
        queue = simulator.bot(TOKEN).updates
        watching = queue.on_change

        def changed(kind: str, what: Any) -> None:
            if watching is not None:
                watching(kind, what)
            simulator.changes.wake()

        queue.on_change = changed

    def add(self, name: str, person: Person) -> Hand:
        """One more person, known as ``name``."""
        if person.id not in self.simulator.people:
            self.simulator.add_person(person)
        hand = self._hands[name] = Hand(self, person)
        return hand

    def person(self, name: str) -> Hand:
        """Somebody by the name they were added under."""
        return self._hands[name]

    async def settled(self) -> None:
        """Waits until every update is confirmed and nothing is left to be sent now."""
        bot = self.bot
        assert bot is not None, "no bot is at work"
        queue = self.simulator.bot(TOKEN).updates
        async with asyncio.timeout(PATIENCE * 6):
            while len(queue) or not _are_quiet(bot):
                await self.simulator.wait_for(lambda: not len(queue), PATIENCE * 6)
                for worker in bot.workers:
                    await worker.quiet.wait()

    @asynccontextmanager
    async def serving(
        self,
        dispatch: Dispatch,
        topics: Sequence[Topic],
        *,
        limits: Limits | None = None,
        escalate: Escalate = log_undelivered,
        sms: Gateway | None = None,
        **options: Any,
    ) -> AsyncIterator[RunningBot]:
        """The bot at work inside the block; leave it and enter again to restart it."""
        async with running(
            store=self.store,
            token=TOKEN,
            dispatch=dispatch,
            topics=topics,
            clock=self.clock,
            api_url="sim://telegram",
            sms=sms or _Tray(self.simulator),
            limits=limits or boundless(self.clock.time),
            escalate=escalate,
            requests=self.wires,
            freeze=False,
            apart=0.0,
            **options,
        ) as bot:
            self.bot = bot
            self.clock.tell(bot.wake)
            try:
                yield bot
            finally:
                self.bot = None


class _Tray:
    """The SMS gateway of the simulated world."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    async def send(self, to: str, text: str, at: datetime) -> None:
        self._simulator.deliver_sms(to, text, at.timestamp())


def boundless(now: Callable[[], float] = time.monotonic) -> Limits:
    """For stories in which people act faster than people do; pauses are kept, on the clock that is given."""
    return Limits(chat_rate=1e6, chat_burst=1e6, bot_rate=1e6, reserve=0, now=now)


def phones_for(store: Store, people: Iterable[tuple[str, Person]], clock: HandClock | None = None) -> Phones:
    """A new Telegram with these people, its bot not yet at work."""
    clock = clock or HandClock()
    phones = Phones(Simulator(flood_control=False, clock=clock.time), clock, store)
    for name, person in people:
        phones.add(name, person)
    return phones


def _are_quiet(bot: RunningBot) -> bool:
    return all(worker.quiet.is_set() for worker in bot.workers)
