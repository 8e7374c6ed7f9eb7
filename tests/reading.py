"""Families of tests/families.py with phones, linked already, who read marks and homework.

async with reading(store) as school:
    await mother.types(GRADES)
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from bot.application import RunningBot
from bot.simulator import Message, Person
from conversations import topics
from conversations.topic import Topic
from locales import every
from storage import chats
from storage.chats import Chat
from storage.passwords import Checker
from storage.store import Store
from storage.viewer import OwnerKind, Viewer
from tests.clocks import HandClock
from tests.families import BOT, NOW, PEOPLE, Families
from tests.phones import TOKEN, Hand, Phones, phones_for

GRADES: Final = every("grades-menu-button")["lv"]
HOMEWORK: Final = every("homework-menu-button")["lv"]
DIARY: Final = every("diary-menu-button")["lv"]
TIMETABLE: Final = every("timetable-menu-button")["lv"]
REMARKS: Final = every("remarks-menu-button")["lv"]
ANNOUNCEMENTS: Final = every("announcements-menu-button")["lv"]
PUBLISHING: Final = every("publishing-menu-button")["lv"]


@dataclass
class Reading:
    """The school, its phones, and a bot at work."""

    school: Families
    phones: Phones
    topics: Sequence[Topic]
    viewers: dict[int, list[Viewer]] = field(default_factory=dict)

    async def reads(self, person: int, student: int | None, kind: OwnerKind, language: str = "lv") -> Hand:
        """Somebody who is linked to a student (None: staff); the chat shows the first one linked in it."""
        viewer = await self.school.link(person, student, kind)
        known = self.viewers.setdefault(person, [])
        known.append(viewer)
        if len(known) > 1:
            return self.phones.person(str(person))
        async with self.school.store.writing() as tx:
            chat = Chat(bot_id=BOT, chat_id=viewer.chat_id, user_id=viewer.user_id)
            await chats.show_link(tx, chat, viewer.link_id)
        name = PEOPLE[person][1] if person in PEOPLE else kind
        return self.phones.add(str(person), Person(id=person, first_name=name, language_code=language))

    async def meanwhile(self, sql: str) -> None:
        """What somebody else does to the store."""
        async with self.school.store.writing() as tx:
            await tx.change(sql)

    async def taps_in(self, hand: Hand, message: Message, label: str, *, times: int = 1) -> None:
        """Taps a button of any message, or several times before the bot can answer."""
        place, phone = message.button(label), self.phones.simulator.phone(hand.person.id)
        await asyncio.gather(*(phone.tap(TOKEN, message.id, *place) for _ in range(times)))
        await hand.is_done()

    def serving(self) -> AbstractAsyncContextManager[RunningBot]:
        """A bot at work inside the block."""
        return self.phones.serving(topics.dispatch(self.topics), self.topics)


@asynccontextmanager
async def reading(
    store: Store, checker: Checker, *, at_work: bool = True, now: datetime = NOW
) -> AsyncIterator[Reading]:
    """The school in an empty store, on a Monday afternoon; with a bot unless the test starts its own."""
    phones = phones_for(store, (), HandClock(now))
    world = Reading(await Families.at(store), phones, topics.topics(checker))
    if not at_work:
        yield world
        return
    async with world.serving():
        yield world
