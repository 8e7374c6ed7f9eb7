"""How far the telling of something is, and the messages that show it until it is over.

put_up ──► due, every few seconds while it moves ──► looked: what the message says now
                                                 └──► take_down: all told, or nobody cares any more
"""

from datetime import datetime, timedelta
from typing import Final, NamedTuple

from storage.clock import milliseconds, moment
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("publication_progress")

OFTEN: Final = timedelta(seconds=3)
SELDOM: Final = timedelta(minutes=5)
LONGEST: Final = timedelta(days=1)


class Progress(NamedTuple):
    """Chats: told, of how many. ``waiting``: on their way; ``later``: wait for their hours or digest."""

    told: int
    chats: int
    waiting: int
    later: int
    is_over: bool
    """Everybody who can be told now has been."""


class Card(NamedTuple):
    """A message that shows it. ``shown``: what it says now."""

    chat_id: int
    user_id: int
    message_id: int
    link_id: int
    publication_id: int
    chats: int
    shown: int
    since: datetime
    pause: timedelta


async def put_up(tx: Tx, viewer: Viewer, publication_id: int, message_id: int) -> int | None:
    """From now on a message of the viewer's chat shows it; how many chats there are to be told.

    None: it is not the viewer's, or has not been told yet.
    """
    row = await _sql.put_up(
        tx,
        **viewer.scope,
        bot=viewer.bot_id,
        chat=viewer.chat_id,
        message=message_id,
        publication=publication_id,
        due=milliseconds(viewer.now + OFTEN),
        pause=OFTEN // timedelta(milliseconds=1),
    )
    return None if row is None else row["chats"]


async def take_down(tx: Tx, bot_id: int, chat_id: int, message_id: int) -> None:
    """A message shows something else by now. Names a message of one's own chat: no viewer."""
    await _sql.take_down(tx, bot=bot_id, chat=chat_id, message=message_id)


async def is_due(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether any message is to be looked at. For the job: no viewer, as all below."""
    return await _sql.is_due(tx, bot=bot_id, now=milliseconds(now)) is not None


async def due(tx: Tx, bot_id: int, now: datetime, most: int) -> list[Card]:
    """Those messages."""
    rows = await _sql.due(tx, bot=bot_id, now=milliseconds(now), most=most)
    return [
        Card(
            row["chat_id"],
            row["user_id"],
            row["message_id"],
            row["link_id"],
            row["publication_id"],
            row["chats"],
            row["told"],
            moment(row["since"]),
            timedelta(milliseconds=row["pause"]),
        )
        for row in rows
    ]


async def of(tx: Tx, publication_id: int, chats: int, now: datetime) -> Progress:
    """How far it is; ``chats``: how many were expected when it began."""
    row = await _sql.figures(tx, publication=publication_id, now=milliseconds(now))
    is_over = row["spreading"] == 0 and row["waiting"] == 0
    whole = row["seen"] if row["spreading"] == 0 else max(chats, row["seen"])
    return Progress(row["told"], whole, row["waiting"], row["later"], is_over)


async def looked(tx: Tx, bot_id: int, card: Card, progress: Progress, now: datetime) -> bool:
    """Notes what a message says from now on; True: it is something new. One that is over is taken down."""
    moved = progress.told != card.shown
    if (progress.is_over and not progress.later) or now - card.since > LONGEST:
        await take_down(tx, bot_id, card.chat_id, card.message_id)
        return True
    pause = OFTEN if moved else min(card.pause * 2, SELDOM)
    place = {"bot": bot_id, "chat": card.chat_id, "message": card.message_id}
    lasts = {"due": milliseconds(now + pause), "pause": pause // timedelta(milliseconds=1)}
    await _sql.looked(tx, **place, **lasts, told=progress.told)
    return moved
