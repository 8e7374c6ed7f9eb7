"""The people of the benchmark on their phones: they tap or write, and note when the bot has answered.

A tap counts as answered when both its line over the chat (answerCallbackQuery) and the new screen
(editMessageText) have arrived; a written message, when the bot has said something.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from time import perf_counter
from typing import Any, Literal

from bot.simulator import Message, Person, PrivateChat, Simulator
from bot.simulator.changes import Subscription
from tests.benchmarks.school import Parent

Kind = Literal["tap", "message"]
PATIENCE = 60.0


@dataclass(slots=True)
class _Waiting:
    """What one person still waits for."""

    answered: asyncio.Future[float]
    left: set[str]


@dataclass(slots=True)
class _Line:
    """One person's chat with the bot."""

    chat: PrivateChat
    message: Message
    overview: dict[str, Any]
    subjects: Iterator[tuple[int, int, str]]
    waiting: _Waiting | None = None


class _Watch(Subscription):
    """Sees what happens in the simulator at once, not through a queue."""

    def __init__(self, simulator: Simulator, crowd: "Crowd") -> None:
        super().__init__(simulator.changes)
        self._crowd = crowd

    def put(self, event: dict[str, Any] | None) -> None:
        if event is not None and event.get("bot") == self._crowd.bot_id:
            self._crowd.happened(event)


@dataclass
class Crowd:
    """Everybody who talks to one bot. ``answers`` counts since the beginning."""

    simulator: Simulator
    token: str
    kind: Kind = "tap"
    answers: int = 0
    _lines: dict[int, _Line] = field(default_factory=dict)
    _free: deque[int] = field(default_factory=deque)

    @property
    def bot_id(self) -> int:
        return int(self.token.partition(":")[0])

    @classmethod
    async def gather(cls, simulator: Simulator, token: str, parents: Sequence[Parent]) -> "Crowd":
        """Everybody with the overview of their child's marks on the screen."""
        crowd = cls(simulator, token)
        bot = simulator.bot(token)
        for parent in parents:
            person = simulator.people.get(parent.chat_id) or _join(simulator, parent.chat_id)
            chat = simulator.private_chat(bot, person)
            simulator.history.set_state(chat, started=True, blocked=False)
            sent = await simulator.call(token, "sendMessage", dict(parent.overview))
            message = chat.by_id[sent.result["message_id"]]
            crowd._lines[parent.chat_id] = _Line(chat, message, message.body, cycle(parent.subjects))
            crowd._free.append(parent.chat_id)
        return crowd

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Answers are noted inside the block."""
        watch = _Watch(self.simulator, self)
        self.simulator.changes.subscriptions.append(watch)
        try:
            yield
        finally:
            self.simulator.changes.subscriptions.remove(watch)

    async def ask(self, since: float | None = None) -> float:
        """Whoever has rested longest taps or writes; the seconds until the answer (from ``since``)."""
        async with self._somebody() as line:
            began = perf_counter() if since is None else since
            answered: asyncio.Future[float] = asyncio.get_running_loop().create_future()
            if self.kind == "tap":
                line.waiting = _Waiting(answered, {"toast", "edited"})
                # As if the person had gone back to the overview: each tap comes from the same message.
                line.message.body = line.overview
                row, column, data = next(line.subjects)
                self.simulator.taps.press(line.chat, line.message, (row, column), data)
            else:
                line.waiting = _Waiting(answered, {"message"})
                await self.simulator.phone(line.chat.id).send(self.token, "Labdien!")
            async with asyncio.timeout(PATIENCE):
                return await answered - began

    def happened(self, event: dict[str, Any]) -> None:
        """One change in a chat with this bot."""
        line = self._lines.get(event["person"]) if "person" in event else None
        if line is None or line.waiting is None or event["type"] not in line.waiting.left:
            return
        if event["type"] == "message" and not event["message"]["from"]["is_bot"]:
            return
        line.waiting.left.discard(event["type"])
        if not line.waiting.left:
            self.answers += 1
            if not line.waiting.answered.done():
                line.waiting.answered.set_result(perf_counter())
            line.waiting = None

    def screen(self, chat_id: int) -> str:
        """What stands on somebody's screen now."""
        return self._lines[chat_id].message.text

    @asynccontextmanager
    async def _somebody(self) -> AsyncIterator[_Line]:
        if not self._free:
            raise RuntimeError("more is asked at once than there are people: take more people")
        chat_id = self._free.popleft()
        try:
            yield self._lines[chat_id]
        finally:
            self._free.append(chat_id)


def _join(simulator: Simulator, chat_id: int) -> Person:
    person = Person(chat_id, "Ilze", "Kalniņa", language_code="lv")
    simulator.add_person(person)
    return person
