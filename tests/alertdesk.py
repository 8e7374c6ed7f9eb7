"""The school's morning on phones: the staff of tests/staffroom.py, and what a family reports to it.

async with at_work(store, checker) as desk:
    teacher = await desk.works(TEACHER)
    number = await desk.report(words="…")
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from bot import rendering
from bot.simulator import Message
from conversations import alerts as topic
from locales import every
from storage import absences, files, outbox
from storage.absence_rules import Draft, Reason
from storage.files import CleanFile
from storage.passwords import Checker
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, BOT, MOTHER, SCHOOL, TODAY, turn_of
from tests.hand import Hand
from tests.reading import Reading, reading
from tests.staffroom import KINDS, MORNING, Staffroom, later

ALERTS: Final = every("alerts-menu-button")["lv"]
TODAYS: Final = Draft(TODAY, TODAY)


@dataclass
class Desk:
    """The school's morning: the staff's phones, and what families report."""

    world: Reading
    room: Staffroom
    mother: Hand

    async def works(self, person: int, language: str = "lv", *, mornings: bool = False) -> Hand:
        """Somebody of the school in a chat. ``mornings``: with the morning's message of office and head."""
        hand = await self.world.reads(person, None, KINDS.get(person, "teacher"), language)
        if not mornings:
            async with self.room.school.store.writing() as tx:
                await tx.change("INSERT INTO morning_wishes VALUES (?, 0)", (person,))
        return await has_begun(hand)

    async def report(
        self,
        draft: Draft = TODAYS,
        reason: Reason = "illness",
        words: str = "",
        *,
        by: Viewer | None = None,
    ) -> int:
        """A guardian reports, and the school is told, as when it is done on the phone."""
        viewer = later(by or self.room.mother, self.world.phones.clock())
        async with self.room.school.store.writing() as tx:
            made = await absences.report(tx, viewer, draft, reason)
            assert made is not None
            if words:
                assert await absences.say(tx, viewer, made.id, words)
            turn = turn_of(tx, viewer)
            await topic.tell(turn, made.id)
            await outbox.add(tx, BOT, rendering.entries(turn.answer.notices), viewer.now)
        self.wake()
        return made.id

    async def changes(self, number: int, draft: Draft | None = None, paper: CleanFile | None = None) -> None:
        """The mother changes it, adds a paper, or (neither) withdraws it."""
        viewer = later(self.room.mother, self.world.phones.clock())
        async with self.room.school.store.writing() as tx:
            if draft is not None:
                assert await absences.change(tx, viewer, number, draft, "family")
            elif paper is not None:
                kept = await files.keep(tx, paper, school_id=SCHOOL, person_id=MOTHER, now=viewer.now)
                assert await absences.attach(tx, viewer, number, kept)
            else:
                assert await absences.withdraw(tx, viewer, number)
            turn = turn_of(tx, viewer)
            await topic.tell_changed(turn, number)
            await outbox.add(tx, BOT, rendering.entries(turn.answer.notices), viewer.now)
        self.wake()

    async def state(self, number: int) -> tuple[str, int | None]:
        async with self.room.school.store.reading() as tx:
            (row,) = await tx.fetch("SELECT state, decided_by FROM absences WHERE id = ?", (number,))
        return row["state"], row["decided_by"]

    async def views(self) -> int:
        async with self.room.school.store.reading() as tx:
            return len(await tx.fetch("SELECT 1 FROM absence_views"))

    def passes(self, **time: float) -> None:
        self.world.phones.clock.forward(**time)

    def wake(self) -> None:
        assert self.world.phones.bot is not None
        self.world.phones.bot.wake()


async def has_begun(hand: Hand) -> Hand:
    """Whoever never wrote to the bot cannot be written to."""
    await hand.starts()
    await hand.is_done()
    return hand


def heard(hand: Hand) -> int:
    """How many messages came by themselves, after the greeting."""
    return len(hand.answers()) - 1


def message_with(hand: Hand, text: str) -> Message:
    """The newest message with these words."""
    return next(message for message in reversed(hand.answers()) if text in message.text)


@asynccontextmanager
async def at_work(store: Store, checker: Checker) -> AsyncIterator[Desk]:
    """Monday, 7.40; the mother and the bot are there, the staff comes with ``works``."""
    async with reading(store, checker, now=MORNING) as world:
        mother = await has_begun(await world.reads(MOTHER, ANNA, "mother"))
        room = await Staffroom.of(world.school, world.viewers[MOTHER][0])
        yield Desk(world, room, mother)
