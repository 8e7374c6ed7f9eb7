"""What the bot still has to say: one row a message, leased, sent, marked; in order within a chat.

A row is written in the transaction of what it tells about. A sender leases the first waiting row of a chat
(never a later one), sends it and marks it; a sender that dies lets its lease run out: a row can be sent twice
but is never lost. Content is sealed, opaque here, and wiped as soon as the row is sent or given up.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from storage.clock import milliseconds, moment, school_day
from storage.errors import SealBroken
from storage.statements import Statements
from storage.store import Row, Tx

_sql = Statements("outbox")

RIGHT_ENDED = "right ended"
UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row to be written. ``link_id``: the right it is sent under; ``also``: others it needs too, where it
    tells of several children; ``due_at`` None: at once.
    """

    chat_id: int
    lane: int
    content: str
    link_id: int | None = None
    number: str | None = None
    due_at: datetime | None = None
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Leased:
    """A row that one sender holds until ``until``."""

    id: int
    chat_id: int
    lane: int
    content: str
    number: str | None
    created_at: datetime
    until: datetime
    tries: int


class Undelivered(NamedTuple):
    """A row that was given up, for whoever must hear of it."""

    id: int
    chat_id: int
    lane: int
    number: str | None
    failure: str


class Taken(NamedTuple):
    """What a lease gave: rows to send, and rows given up because their right has ended."""

    rows: list[Leased]
    dropped: list[Undelivered]


async def add(tx: Tx, bot_id: int, entries: Iterable[Entry], now: datetime) -> None:
    """Write rows; their order is the order in which a chat gets them."""
    rows = [
        {
            "bot": bot_id,
            "chat": entry.chat_id,
            "lane": int(entry.lane),
            "link": entry.link_id,
            "also": ",".join(map(str, entry.also)) or None,
            "number": entry.number,
            "content": tx.vault.seal("outbox", _place(bot_id, entry.chat_id), "content", entry.content),
            "now": milliseconds(now),
            "due": milliseconds(entry.due_at or now),
        }
        for entry in entries
    ]
    await _sql.add(tx, rows=rows)


async def lease(tx: Tx, bot_id: int, worker: str, now: datetime, until: datetime, most: int) -> Taken:
    """Up to ``most`` rows that may be sent now, at most one a chat, the most urgent first."""
    found: Sequence[Row] = await _sql.lease(
        tx, bot=bot_id, worker=worker, now=milliseconds(now), until=milliseconds(until), most=most
    )
    taken = Taken([], [])
    rights: dict[int, bool] = {}
    for row in sorted(found, key=lambda row: (row["lane"], row["due_at"], row["id"])):
        needed = _rights(row)
        for link in needed - rights.keys():
            rights[link] = await _stands(tx, link, now)
        try:
            failure = None if all(rights[link] for link in needed) else RIGHT_ENDED
            if failure is None:
                taken.rows.append(_leased(tx, bot_id, row))
        except SealBroken:
            failure = UNREADABLE
        if failure is not None:
            await fail(tx, row["id"], now, failure)
            taken.dropped.append(Undelivered(row["id"], row["chat_id"], row["lane"], row["number"], failure))
    return taken


async def extend(tx: Tx, row_id: int, worker: str, until: datetime) -> bool:
    """Hold a row for longer. False: it is somebody else's by now, or done."""
    changed: int = await _sql.extend(tx, id=row_id, worker=worker, until=milliseconds(until))
    return changed == 1


async def sent(tx: Tx, row_id: int, now: datetime, message_id: int | None) -> None:
    """It stands in the chat."""
    await _sql.sent(tx, id=row_id, now=milliseconds(now), message=message_id)


async def became(tx: Tx, bot_id: int, chat_id: int, number: str, created: int) -> int | None:
    """The message that the row with this number, written then (in ms), became; None: none, or not yet."""
    message: int | None = await _sql.became(tx, bot=bot_id, chat=chat_id, number=number, created=created)
    return message


async def postpone(tx: Tx, row_id: int, now: datetime, due: datetime, failure: str, *, tried: bool) -> None:
    """To be sent again at ``due``; ``tried`` counts it as a try. The chat's later rows wait behind it."""
    await _sql.postpone(
        tx, id=row_id, now=milliseconds(now), due=milliseconds(due), failure=failure, tried=int(tried)
    )


async def fail(tx: Tx, row_id: int, now: datetime, failure: str) -> None:
    """Give a row up."""
    await _sql.fail(tx, id=row_id, now=milliseconds(now), failure=failure)


async def fail_chat(tx: Tx, bot_id: int, chat_id: int, now: datetime, failure: str) -> list[Undelivered]:
    """Give up everything that waits for a chat that cannot be reached."""
    rows = await _sql.fail_chat(tx, bot=bot_id, chat=chat_id, now=milliseconds(now), failure=failure)
    return [Undelivered(**row) for row in sorted(rows, key=lambda row: int(row["id"]))]


async def release(tx: Tx, bot_id: int, worker: str | None) -> int:
    """Let go of what a worker holds; None: of everything, when no other process can be at work."""
    if worker is None:
        released: int = await _sql.release_all(tx, bot=bot_id)
    else:
        released = await _sql.release(tx, bot=bot_id, worker=worker)
    return released


async def is_due(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether there is anything to lease, so that an idle sender need not take the writer's turn."""
    return await _sql.is_due(tx, bot=bot_id, now=milliseconds(now)) is not None


async def next_due(tx: Tx, bot_id: int, after: datetime) -> datetime | None:
    """When the first row that is not due at ``after`` will be."""
    due: int | None = await _sql.next_due(tx, bot=bot_id, after=milliseconds(after))
    return None if due is None else moment(due)


async def holds_back(tx: Tx, bot_id: int, chat_id: int, now: datetime) -> bool:
    """Whether something waits for this chat that must come before anything new."""
    return await _sql.holds_back(tx, bot=bot_id, chat=chat_id, now=milliseconds(now)) is not None


async def forget(tx: Tx, before: datetime) -> int:
    """Drop rows sent before a time; how many."""
    dropped: int = await _sql.forget(tx, before=milliseconds(before))
    return dropped


def _rights(row: Row) -> set[int]:
    """The links whose rights a row needs."""
    also = {int(link) for link in (row["also"] or "").split(",") if link}
    return also if row["link_id"] is None else {row["link_id"], *also}


async def _stands(tx: Tx, link_id: int, now: datetime) -> bool:
    today = school_day(now).isoformat()
    return await _sql.stands(tx, link=link_id, now=milliseconds(now), today=today) is not None


def _leased(tx: Tx, bot_id: int, row: Row) -> Leased:
    return Leased(
        id=row["id"],
        chat_id=row["chat_id"],
        lane=row["lane"],
        content=tx.vault.open("outbox", _place(bot_id, row["chat_id"]), "content", row["content"]),
        number=row["number"],
        created_at=moment(row["created_at"]),
        until=moment(row["leased_until"]),
        tries=row["tries"],
    )


def _place(bot_id: int, chat_id: int) -> str:
    return f"{bot_id}:{chat_id}"
