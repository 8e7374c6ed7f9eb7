"""What is due in one chat: read with its readers' own links, sorted by how each wants to be told."""

import logging
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from conversations import telling, thresholds
from conversations.news import Teller, Told
from conversations.round import Round
from conversations.telling import Piece, Reader
from storage import chats, links, notices, people, phone_hours, preferences
from storage.chats import Chat
from storage.errors import StorageError
from storage.news import Kind
from storage.notices import Waiting

LATE: Final = timedelta(days=30)
"""What waited longer (the chat was blocked) is not told any more."""

Key = tuple[int, int]
"""A person and the student they look at."""
Tellers = Mapping[Kind, Teller]
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Ripe:
    """What is due in a chat. ``late``: what became too old, by whose it was."""

    readers: dict[Key, Reader]
    at_once: list[Piece] = field(default_factory=list)
    digest: list[Piece] = field(default_factory=list)
    late: dict[Key, list[Waiting]] = field(default_factory=lambda: defaultdict(list))


@dataclass(slots=True)
class _Sorted:
    """``later`` has its new time."""

    due: list[Waiting] = field(default_factory=list)
    later: dict[Waiting, datetime] = field(default_factory=dict)
    dropped: list[Waiting] = field(default_factory=list)


async def pick(round_: Round, chat_id: int, tellers: Tellers) -> Ripe | None:
    """What is due; what is not wanted, or not yet, is dealt with. None: nothing, or the chat is blocked."""
    tx, now = round_.tx, round_.now
    waiting = await notices.waiting(tx, round_.bot.id, chat_id)
    if not waiting:
        return None
    chat = await chats.find(tx, round_.bot.id, chat_id, waiting[0].user_id)
    if chat.blocked_at is not None:
        await notices.done(tx, [notice for notice in waiting if _is_late(notice, now)], now)
        await notices.park(tx, round_.bot.id, chat_id, now)
        return None
    ripe = Ripe(await readers(round_, chat, {_key(notice) for notice in waiting}))
    found = _sorted(waiting, ripe, now)
    for same in _together(found.due, found.later):
        piece = await _piece(ripe, same, tellers)
        if piece is None:
            found.dropped.extend(same)
        elif piece.is_urgent or piece.reader.wanted.way(piece.first.kind) == "at once":
            ripe.at_once.append(piece)
        else:
            ripe.digest.append(piece)
    await notices.done(tx, found.dropped, now)
    moved = [(one, when) for one, when in found.later.items() if when != one.due_at]
    await notices.postpone(tx, moved)
    return ripe


async def readers(round_: Round, chat: Chat, keys: Collection[Key]) -> dict[Key, Reader]:
    """Those of this chat whose right stands, guardians before students."""
    viewers = await links.viewers(round_.tx, round_.bot.id, chat, round_.now)
    found: dict[Key, Reader] = {}
    for viewer in sorted(viewers, key=lambda viewer: not viewer.is_guardian):
        key = (viewer.person_id, viewer.student_id or 0)
        role = await people.role(round_.tx, viewer) if key in keys else None
        if role is not None:
            wanted = await preferences.of(round_.tx, viewer)
            found[key] = Reader(round_.looking(chat, viewer), role, wanted)
    return found


def _sorted(waiting: Iterable[Waiting], ripe: Ripe, now: datetime) -> _Sorted:
    found = _Sorted()
    for notice in waiting:
        reader = ripe.readers.get(_key(notice))
        if reader is None or notice.is_withdrawn:
            found.dropped.append(notice)
        elif _is_late(notice, now):
            ripe.late[_key(notice)].append(notice)
        else:
            # Told under the link that lives: they may have logged in anew since.
            live = notice.model_copy(update={"link_id": reader.turn.seen_by().link_id})
            way, phone = reader.wanted.way(notice.kind), reader.wanted.phone
            when = phone_hours.due(phone, way, notice.ready_at, now, urgent=notice.urgent)
            if when is None:
                found.dropped.append(notice)
            elif when > now:
                found.later[live] = when
            else:
                found.due.append(live)
    return found


def _together(due: Iterable[Waiting], later: dict[Waiting, datetime]) -> list[list[Waiting]]:
    """By what they are about, oldest first; what others here would hear of it later is told along."""
    same: dict[tuple[Kind, int], list[Waiting]] = defaultdict(list)
    for notice in sorted(due, key=lambda notice: (notice.ready_at, notice.id)):
        same[notice.kind, notice.item_id].append(notice)
    for notice in [one for one in later if (one.kind, one.item_id) in same]:
        same[notice.kind, notice.item_id].append(notice)
        del later[notice]
    return list(same.values())


async def _piece(ripe: Ripe, same: Sequence[Waiting], tellers: Tellers) -> Piece | None:
    """One thing, in the eyes of the first reader who is to hear of it; whom else it concerns is named."""
    order = list(ripe.readers)
    by_reader = sorted(same, key=lambda notice: order.index(_key(notice)))
    for place, notice in enumerate(by_reader):
        reader = ripe.readers[_key(notice)]
        told = await _told(reader, notice, tellers)
        if told is not None:
            # Those before had nothing to hear of it; they are done with it as well.
            mine = (notice, *(one for one in by_reader if one is not notice))
            names = {
                one.student_id: ripe.readers[_key(one)].role.short_name for one in by_reader[place + 1 :]
            }
            names.pop(notice.student_id, None)
            return Piece(reader, mine, told, tuple(names.values()))
    return None


async def _told(reader: Reader, notice: Waiting, tellers: Tellers) -> Told | None:
    teller = tellers.get(notice.kind)
    if teller is None:
        return None
    if notice.kind == "mark" and not await thresholds.is_worth(reader.turn, reader.wanted, notice.item_id):
        return None
    try:
        return await teller.tell(reader.turn, notice.item_id)
    except StorageError:
        raise
    except Exception as fault:
        # One topic's fault must not keep back the news of all others: that it happened is told at least.
        _log.error("the news %s cannot be worded (%s)", notice.kind, type(fault).__name__, exc_info=fault)
        return telling.without_content(reader, notice)


def _is_late(notice: Waiting, now: datetime) -> bool:
    return now - notice.ready_at > LATE


def _key(notice: Waiting) -> Key:
    return notice.person_id, notice.student_id
