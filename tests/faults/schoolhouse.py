"""The demo school served by real processes of `eklase run`, over HTTP, for tests that kill them.

    async with schoolhouse(folder, nurse) as house:
        bot = await house.serve()
        await house.person("mother").logs_in()

What the people did is remembered here, so that a test can hold the store against it in the end.
"""

import asyncio
import contextlib
import socket
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bot.demo.cast import CAST, Member
from bot.simulator import Message, Phone, Simulator, Tap, serve
from conversations.homework_ways import OpenDay, OpenWeek, TickTask
from conversations.tap import Tap as ConversationTap
from locales import every
from storage.keys import Keys
from storage.store import Store
from tests.office import PASSWORD
from tests.programs import Nurse, Program
from tests.school import telegram_person

TOKEN: Final = "987654321:canary-token-of-the-tests-AAAAAAAAA"
HOMEWORK: Final = every("homework-menu-button")["lv"]
WELCOME: Final = "Sveicināti E-klasē!"
SMS_OF: Final = {
    "mother": 2,
    "father": 2,
    "guardian": 1,
    "student": 1,
    "class_teacher": 1,
    "subject_teacher": 1,
}
"""How many passwords each of the cast gets: one for each part."""
PATIENCE: Final = 30.0


@dataclass
class Pupil:
    """One of the cast with a phone. `wanted`: how each task should stand after all that was tapped."""

    member: Member
    phone: Phone
    simulator: Simulator
    log_ins: int = 0
    taps: list[Tap] = field(default_factory=list)
    wanted: dict[tuple[int, int], bool] = field(default_factory=dict)

    @property
    def key(self) -> tuple[int, int]:
        return self.member.person_id, self.member.user_id

    async def logs_in(self) -> None:
        """Types the code and password of every SMS on the phone, without waiting for answers."""
        await self.sees(lambda: len(self.phone.sms) >= SMS_OF[self.member.key], "SMS")
        for sms in self.phone.sms[: SMS_OF[self.member.key]]:
            found = PASSWORD.search(sms.text)
            assert found is not None
            await self.phone.send(TOKEN, f"{self._code(sms.text)} {found.group()}")
            self.log_ins += 1

    async def opens_homework(self) -> None:
        """Until tasks stand on the screen: in the holidays that is some days back."""
        await self.phone.send(TOKEN, HOMEWORK)
        screen = await self.sees(self.homework, "homework")
        while not places(screen, TickTask):
            earlier, before = places(screen, OpenDay)[0], screen.body
            await self.phone.tap(TOKEN, screen.id, *earlier)
            screen = await self.sees(lambda before=before: self._changed(before), "an earlier day")

    async def ticks(self, number: int) -> None:
        """Taps the tick of one of the tasks, whatever it shows."""
        screen = self.homework()
        assert screen is not None
        found = places(screen, TickTask)
        row, column = found[number % len(found)]
        tap = TickTask.unpack(screen.buttons[row][column]["callback_data"])
        pressed = await self.phone.tap(TOKEN, screen.id, row, column)
        assert isinstance(pressed, Tap)
        self.taps.append(pressed)
        self.wanted[tap.homework, tap.child] = tap.done

    def homework(self) -> Message | None:
        """The newest screen of a day's homework."""
        return next((one for one in reversed(self.messages()) if places(one, OpenWeek)), None)

    def _changed(self, before: dict[str, Any]) -> Message | None:
        screen = self.homework()
        return None if screen is None or screen.body == before else screen

    def messages(self) -> list[Message]:
        """What the bot said."""
        return [message for message in self.phone.chat(TOKEN).messages if message.from_bot]

    def welcomes(self) -> int:
        """How often the bot said that somebody is logged in."""
        return sum(message.text.startswith(WELCOME) for message in self.messages())

    def is_answered(self) -> bool:
        """Everything that was sent got its answer."""
        return self.welcomes() >= self.log_ins and all(tap.answered for tap in self.taps)

    async def sees(self, predicate: Any, what: str) -> Any:
        try:
            return await self.simulator.wait_for(predicate, PATIENCE)
        except TimeoutError:
            said = "\n".join(message.text for message in self.messages())
            raise AssertionError(f"{self.member.key} never saw {what}:\n{said}") from None

    def _code(self, sms: str) -> str:
        if not self.member.children:
            return str(self.member.code)
        return next(str(child.code) for child in self.member.children if f"({child.class_name})" in sms)


@dataclass
class Schoolhouse:
    """A Telegram over HTTP, the cast with their phones, a folder, and a nurse for bots."""

    folder: Path
    nurse: Nurse
    simulator: Simulator
    settings: dict[str, str]
    people: dict[str, Pupil]

    async def serve(self) -> Program:
        """A new process of the bot."""
        return await self.nurse.start("run", folder=self.folder, **self.settings)

    def person(self, key: str) -> Pupil:
        return self.people[key]

    async def is_serving(self, program: Program) -> None:
        """Waits until the bot asks for updates, or has them sent."""
        bot = self.simulator.bot(TOKEN)
        try:
            async with asyncio.timeout(PATIENCE):
                while bot.webhook is None and not bot.updates.is_polled:  # noqa: ASYNC110 -- a poll is no change that wakes anybody
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(program.said()) from None

    async def hits(self) -> None:
        """Waits until the first fault of the plan has hit a call."""
        async with asyncio.timeout(PATIENCE):
            while not self.simulator.faults.rules[0].hits:  # noqa: ASYNC110 -- a fault is no change that wakes anybody
                await asyncio.sleep(0.02)

    async def all_answered(self, program: Program) -> None:
        """Waits until nobody waits for an answer any more."""
        try:
            await self.simulator.wait_for(
                lambda: all(one.is_answered() for one in self.people.values()), PATIENCE
            )
        except TimeoutError:
            waiting = {
                key: (one.log_ins - one.welcomes(), sum(not tap.answered for tap in one.taps), len(one.taps))
                for key, one in self.people.items()
                if not one.is_answered()
            }
            left = len(self.simulator.bot(TOKEN).updates)
            raise AssertionError(f"{waiting} wait, {left} updates are left\n{program.said()}") from None

    async def all_sent(self, program: Program) -> None:
        """Waits until nothing is left to be sent: our own limits let one message a second into a chat."""
        keys = await asyncio.to_thread(Keys.load, self.folder / "eklase.key")
        store = await Store.open(f"sqlite:///{self.folder / 'eklase.db'}", keys, readers=1)
        try:
            async with asyncio.timeout(PATIENCE):
                while await self._waiting(store):  # noqa: ASYNC110 -- another process writes: nobody is woken here
                    await asyncio.sleep(0.05)
        except TimeoutError:
            raise AssertionError(program.said()) from None
        finally:
            await store.close()

    async def _waiting(self, store: Store) -> bool:
        async with store.reading() as tx:
            return bool(await tx.fetch("SELECT id FROM outbox WHERE sent_at IS NULL LIMIT 1"))

    async def rows(self, sql: str) -> list[dict[str, Any]]:
        """What the store keeps; no process may be at work."""
        keys = await asyncio.to_thread(Keys.load, self.folder / "eklase.key")
        store = await Store.open(f"sqlite:///{self.folder / 'eklase.db'}", keys, readers=1)
        try:
            async with store.reading() as tx:
                return await tx.fetch(sql)
        finally:
            await store.close()

    async def holds_what_was_accepted(self) -> None:
        """Each log-in made one link, each task stands as it was tapped last, nothing is left half-way."""
        links = await self.rows("SELECT person_id, user_id FROM links WHERE ended_at IS NULL")
        used = await self.rows("SELECT id FROM credentials WHERE used_at IS NOT NULL")
        tries = await self.rows("SELECT outcome FROM login_attempts")
        made = Counter({one.key: one.log_ins for one in self.people.values() if one.log_ins})
        assert Counter((row["person_id"], row["user_id"]) for row in links) == made
        assert (len(used), len(tries)) == (made.total(), made.total())
        ticks = await self.rows("SELECT person_id, homework_id, student_id FROM homework_ticks")
        kept = sorted((row["person_id"], row["homework_id"], row["student_id"]) for row in ticks)
        wanted = sorted(
            (one.member.person_id, *task)
            for one in self.people.values()
            for task, done in one.wanted.items()
            if done
        )
        assert kept == wanted
        assert await self.rows("SELECT id FROM outbox WHERE sent_at IS NULL") == []
        assert await self.rows("SELECT name FROM dialogs") == []


def places(message: Message, kind: type[ConversationTap]) -> list[tuple[int, int]]:
    """Where a message has buttons of a kind."""
    return [
        (row, column)
        for row, buttons in enumerate(message.buttons)
        for column, button in enumerate(buttons)
        if button.get("callback_data", "").startswith(f"{kind.prefix}:")
    ]


@contextlib.asynccontextmanager
async def schoolhouse(folder: Path, nurse: Nurse, *, webhook: bool = False) -> AsyncIterator[Schoolhouse]:
    """With nobody at work yet."""
    simulator = Simulator(
        people=[telegram_person(member) for member in CAST],
        sms_file=folder / "sms.jsonl",
        flood_control=False,
        webhook_delay_scale=0.02,
    )
    simulator.bot(TOKEN)
    async with serve(simulator) as address:
        settings = {
            "EKLASE_TELEGRAM_TOKEN": TOKEN,
            "EKLASE_TELEGRAM_API_URL": address,
            "EKLASE_SCHOOL": "demo",
        }
        if webhook:
            place = f"127.0.0.1:{free_port()}"
            settings |= {
                "EKLASE_WEBHOOK_URL": f"http://{place}",
                "EKLASE_WEBHOOK_LISTEN": place,
                "EKLASE_WEBHOOK_SECRET": "s" * 43,
            }
        people = {member.key: Pupil(member, simulator.phone(member.user_id), simulator) for member in CAST}
        yield Schoolhouse(folder, nurse, simulator, settings, people)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])
