"""The product without intake and delivery: updates are handed to its turns one by one, answers are kept.

    desk = await Desk.at(store, checker)                 # a small demo school, its cast linked as wanted
    await desk.links("mother")
    calls = await desk.taps(MOTHER.user_id, "go1:4:2026:1")

Quick enough for thousands of updates. What the turns write to the outbox is sent by `delivers`, to the
simulator, which parses it as Telegram would.
"""

from collections import Counter
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final, TypeAlias

from telegram import Update

from bot.attachments import Attachments
from bot.call import Call
from bot.client import Client
from bot.demo.cast import CAST, Member
from bot.demo.seed import seed
from bot.directly import Direct
from bot.outcomes import Outcome, Verdict
from bot.sending import Sender
from bot.simulator import Person, Simulator
from bot.turns import Turns
from conversations import topics
from conversations.topic import Look, Topic
from conversations.turn import BotIdentity
from storage import registration
from storage.passwords import Checker
from storage.registration import Issue
from storage.store import Store
from tests.clocks import HandClock
from tests.phones import TOKEN, boundless
from tests.school import telegram_person
from tests.wire import SimulatorRequest

BOT: Final = 5000
FEWEST: Final = 40
ENDS: Final = "beigt"
"""The command that a walk does not begin with: it logs out."""
MEMBERS: Final = {member.key: member for member in CAST}


Walk: TypeAlias = list[tuple[str, list[Call]]]


class Listening(Sender):
    """Sends, and keeps what was sent with what became of it."""

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self.sent: list[tuple[Call, Outcome]] = []

    async def send(self, call: Call) -> Outcome:
        outcome = await super().send(call)
        self.sent.append((call, outcome))
        return outcome


@dataclass
class Desk:
    """`numbers`: of updates and messages. `listed`: the product's topics."""

    store: Store
    clock: HandClock
    simulator: Simulator
    sender: Listening
    turns: Turns
    checker: Checker
    listed: tuple[Topic, ...]
    client: Client
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    @classmethod
    async def at(cls, store: Store, checker: Checker) -> "Desk":
        """A small demo school in an empty store; everybody of the cast has a chat, nobody is linked."""
        clock = HandClock()
        await seed(store, clock, students=FEWEST)
        simulator = Simulator(people=map(telegram_person, CAST), flood_control=False, clock=clock.time)
        simulator.bot(TOKEN)
        wire = SimulatorRequest(simulator)
        client = Client(TOKEN, api_url="sim://telegram", request=wire, polling=wire)
        sender, listed = Listening(client), topics.topics(checker)
        identity = BotIdentity(BOT, "eklase_bot", is_demo=True)
        direct = Direct(sender, boundless())
        files = Attachments(client)
        turns = Turns(store, identity, topics.dispatch(listed), listed, direct, clock, lambda: None, files)
        desk = cls(store, clock, simulator, sender, turns, checker, listed, client)
        for member in CAST:
            await desk.starts_chat(member.user_id)
        return desk

    async def starts_chat(self, user_id: int, name: str = "Kāds") -> None:
        """Somebody whom the bot may write to."""
        if user_id not in self.simulator.people:
            self.simulator.add_person(Person(id=user_id, first_name=name))
        await self.simulator.phone(user_id).send(TOKEN, "…")

    # -- people ----------------------------------------------------------------------------------

    async def passwords(self, key: str) -> dict[str | None, str]:
        """New passwords of one of the cast, by class (None: staff)."""
        issued: dict[str | None, str] = {}

        def worded(issue: Issue) -> str:
            issued[issue.class_name] = issue.password
            return "…"

        person = MEMBERS[key].person_id
        await self.store.run(
            lambda tx: registration.issue_for_operator(tx, self.checker, person, worded, self.clock())
        )
        return issued

    async def links(self, *keys: str) -> None:
        """Log members of the cast in, for every child they have."""
        for key in keys:
            for class_name, password in (await self.passwords(key)).items():
                await self.says(MEMBERS[key].user_id, f"{code_of(MEMBERS[key], class_name)} {password}")

    # -- updates ---------------------------------------------------------------------------------

    async def says(self, user_id: int, text: str, **more: Any) -> list[Call]:
        """Words; `/…` at the beginning is a command."""
        body = {**self._message(user_id, user_id, user_id), "text": text, **more}
        if text.startswith("/"):
            body["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        return await self.takes({"message": body})

    async def taps(self, user_id: int, data: str, *, chat_id: int | None = None) -> list[Call]:
        """A tap with any callback data, under a message of the bot."""
        message = {**self._message(BOT, chat_id or user_id, BOT), "text": "…"}
        query = {"id": str(next(self.numbers)), "from": _user(user_id), "message": message, "data": data}
        return await self.takes({"callback_query": {**query, "chat_instance": "1"}})

    async def walks(
        self, user_id: int, *, each: int = 1_000, most: int = 120
    ) -> list[tuple[str, list[Call]]]:
        """Somebody's screens with what led to each: all that only looks is tapped, ``each`` kind so often."""
        looks = {tap.prefix for topic in self.listed for tap, way, _ in topic.taps if isinstance(way, Look)}
        commands = [command.name for topic in self.listed for command in topic.commands]
        beginnings = [f"/{name}" for name in commands if name != ENDS]
        walk = [(text, [*await self.says(user_id, text), *await self.delivers()]) for text in beginnings]
        waiting, tapped, often = (
            [data for _, calls in walk for data in buttons(calls)],
            set[str](),
            Counter[str](),
        )
        while waiting and len(tapped) < most:
            data = waiting.pop(0)
            kind = data.partition(":")[0]
            if kind in looks and data not in tapped and often[kind] < each:
                tapped.add(data)
                often[kind] += 1
                walk.append((data, await self.taps(user_id, data)))
                waiting += buttons(walk[-1][1])
        return walk

    async def takes(self, update: dict[str, Any], update_id: int | None = None) -> list[Call]:
        """Hands one update to the turns; what was sent at once."""
        number = next(self.numbers) if update_id is None else update_id
        before = len(self.sender.sent)
        await self.turns.take(Update.de_json({"update_id": number, **update}, self.client))
        return [call for call, _ in self.sender.sent[before:]]

    def _message(self, sender: int, chat_id: int, user_id: int) -> dict[str, Any]:
        chat = {"id": chat_id, "type": "private", "first_name": "Kāds"}
        date = int(self.clock.time())
        return {"message_id": next(self.numbers), "from": _user(user_id), "chat": chat, "date": date}

    # -- what comes of it ------------------------------------------------------------------------

    async def delivers(self) -> list[Call]:
        """Sends what waits in the outbox, in order."""
        async with self.store.writing() as tx:
            rows = await tx.fetch("SELECT id, chat_id, content FROM outbox WHERE sent_at IS NULL ORDER BY id")
            await tx.change("DELETE FROM outbox")
        calls = [
            Call.from_text(
                self.store.vault.open("outbox", f"{BOT}:{row['chat_id']}", "content", row["content"])
            )
            for row in rows
        ]
        for call in calls:
            await self.sender.send(call)
        return calls

    def faults(self) -> Counter[Verdict]:
        """What Telegram refused or could not read."""
        bad = {Verdict.REWORD, Verdict.REFUSED, Verdict.STOP, Verdict.AGAIN, Verdict.WAIT}
        return Counter(outcome.verdict for _, outcome in self.sender.sent if outcome.verdict in bad)

    async def dump(self) -> dict[str, set[tuple[tuple[str, object], ...]]]:
        """Every row of every table."""
        names = await tables(self.store)
        async with self.store.reading() as tx:
            return {name: {tuple(row.items()) for row in await tx.fetch(everything(name))} for name in names}


async def tables(store: Store) -> list[str]:
    """The names of all tables."""
    sql = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        "postgresql": "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    }[store.engine]
    async with store.reading() as tx:
        return sorted(row["name"] for row in await tx.fetch(sql))


def everything(table: str) -> str:
    """The statement that reads a whole table, which is one of `tables`."""
    return f"SELECT * FROM {table}"  # noqa: S608 -- a name out of the schema


def code_of(member: Member, class_name: str | None) -> str:
    """The user name for a password of this class."""
    child = next((child for child in member.children if child.class_name == class_name), member)
    return str(child.code)


def buttons(calls: list[Call]) -> list[str]:
    """The callback data of all buttons in calls."""
    return [
        button["callback_data"]
        for call in calls
        for row in call.data.get("reply_markup", {}).get("inline_keyboard", [])
        for button in row
        if "callback_data" in button
    ]


def _user(user_id: int) -> dict[str, Any]:
    return {"id": user_id, "is_bot": user_id == BOT, "first_name": "Kāds", "language_code": "lv"}
