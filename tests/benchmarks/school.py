"""A school of some thousand students in a real, encrypted store, and parents who are linked to it.

The links are written straight into the store: how a parent logs in is not what is measured.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.demo.seed import seed
from bot.rendering import rendered
from conversations import grades
from conversations.event import Tapped
from conversations.grade_taps import ChooseSubject, OpenSubject
from conversations.screen import Screen
from conversations.turn import BotIdentity, Turn
from locales import wording
from storage import chats, links
from storage.chats import Chat
from storage.clock import milliseconds, system_clock
from storage.keys import Keys
from storage.statements import Statements
from storage.store import Row, Store, Tx

FIRST_CHAT = 20_000
_PARENTS = """
SELECT g.guardian_id AS person, g.student_id AS student, g.kind, p.school_id AS school
FROM guardianships AS g JOIN people AS p ON p.id = g.student_id
ORDER BY g.id LIMIT :most
"""

_credentials = Statements("credentials")
_links = Statements("links")


@dataclass(frozen=True)
class Parent:
    """A chat and the message that stands in it: the way to every subject, as `sendMessage` is given it."""

    chat_id: int
    overview: dict[str, Any]

    @property
    def subjects(self) -> list[tuple[int, int, str]]:
        """Row, column and callback data of each button that opens a subject."""
        rows = self.overview["reply_markup"]["inline_keyboard"]
        return [
            (row, column, button["callback_data"])
            for row, buttons in enumerate(rows)
            for column, button in enumerate(buttons)
            if button["callback_data"].startswith(f"{OpenSubject.prefix}:")
        ]


def database(folder: Path) -> Path:
    """Where `prepare` puts the store."""
    return folder / "school.db"


def key_file(folder: Path) -> Path:
    """Where `prepare` puts the keys."""
    return folder / "school.key"


async def prepare(folder: Path, *, students: int, parents: int, bot_ids: list[int]) -> list[Parent]:
    """Make store and keys in `folder`; each parent has the same chat with every one of the bots."""
    keys = await asyncio.to_thread(Keys.create, key_file(folder))
    store = await Store.open(f"sqlite:///{database(folder)}", keys, create=True)
    try:
        await seed(store, system_clock, students=students)
        async with store.writing() as tx:
            for bot_id in bot_ids:
                await _link_all(tx, bot_id, parents)
        async with store.reading() as tx:
            found = [parent async for parent in _parents(tx, bot_ids[0], parents)]
    finally:
        await store.close()
    return [parent for parent in found if parent.subjects]


async def _link_all(tx: Tx, bot_id: int, most: int) -> None:
    rows = await tx.fetch(_PARENTS, {"most": most})
    for chat_id, row in enumerate(rows, FIRST_CHAT):
        await _link(tx, bot_id, chat_id, row)


async def _link(tx: Tx, bot_id: int, chat_id: int, row: Row) -> None:
    now = system_clock()
    owner = {name: row[name] for name in ("school", "person", "student", "kind")}
    sign = f"{bot_id}:{chat_id}".encode()
    credential = await _credentials.add(
        tx,
        **owner,
        username=sign,
        selector=sign,
        hash="-",
        issued_by=None,
        now=milliseconds(now),
        expires=milliseconds(now + timedelta(days=3)),
    )
    account = {"bot": bot_id, "user": chat_id, "chat": chat_id}
    link = await _links.add(tx, **owner, **account, credential=credential["id"], now=milliseconds(now))
    await chats.show_link(tx, Chat(bot_id=bot_id, chat_id=chat_id, user_id=chat_id), link["id"])


async def _parents(tx: Tx, bot_id: int, most: int) -> AsyncIterator[Parent]:
    for chat_id in range(FIRST_CHAT, FIRST_CHAT + most):
        chat = await chats.find(tx, bot_id, chat_id, chat_id)
        now = system_clock()
        viewer = await links.viewer(tx, bot_id, chat, now)
        if viewer is None:  # the guardianship has run out, or a court keeps them away
            continue
        bot = BotIdentity(bot_id, "benchmark", is_demo=False)
        turn = Turn(tx, bot, chat, viewer, wording("lv"), now, Tapped("", 1))
        screen = await _subjects(turn)
        yield Parent(chat_id, rendered(screen, chat_id)[0].data)


async def _subjects(turn: Turn) -> Screen:
    """The screen with a button for each subject: the marks of all of them, or the choice behind it."""
    screen = await grades.overview(turn, None)
    taps = [button.tap for row in screen.buttons for button in row]
    choosing = next((tap for tap in taps if isinstance(tap, ChooseSubject)), None)
    return screen if choosing is None else await grades.choice(turn, choosing)
