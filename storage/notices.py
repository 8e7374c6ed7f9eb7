"""What waits to be told, to whom, when.

    news ──► spread: one notice for each link concerned ──► due ──► told, in the transaction that marks it
                                                             ▲        └► the chat was blocked: it waits again
                                                             └ quiet hours, digest, pause

Jobs ask here: nothing takes a viewer, and nothing is shown to anybody before the reader's own link was asked.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from pydantic import BaseModel, ConfigDict

from storage import phone_hours
from storage.clock import Moment, milliseconds, moment, school_day
from storage.news import Kind
from storage.preferences import DEFAULT_WAYS, phone_of
from storage.statements import Statements
from storage.store import Row, Tx

_sql = Statements("notices")
_news = Statements("news")

IN_ONE_GO: Final = 500
"""Rows that one transaction writes at most."""
OF_A_CHAT: Final = 500
KEPT: Final = timedelta(days=60)
STUCK: Final = timedelta(seconds=10)
"""A message that waits so long in the outbox, or was tried in vain, holds back its chat's notices."""
PARKED: Final = timedelta(days=1)
"""A blocked chat is looked at again after this, should its return have gone unnoticed."""


class Waiting(BaseModel):
    """One piece of news that waits to be told to a person about a student, in one chat."""

    model_config = ConfigDict(frozen=True)

    id: int
    kind: Kind
    item_id: int
    link_id: int
    person_id: int
    student_id: int
    user_id: int
    posted_at: Moment
    ready_at: Moment
    due_at: Moment
    urgent: bool
    is_withdrawn: bool


async def is_spreading(tx: Tx, now: datetime) -> bool:
    """Whether any news may be told that has not reached everybody."""
    return await _news.is_waiting(tx, now=milliseconds(now)) is not None


async def spread(tx: Tx, now: datetime) -> bool:
    """Give a notice to each link whom news concern, IN_ONE_GO rows at most; True: there may be more."""
    left = IN_ONE_GO
    while left > 0:
        news = await _news.next(tx, now=milliseconds(now))
        if news is None:
            return False
        left -= await _spread(tx, news, now, left)
    return True


async def _spread(tx: Tx, news: Row, now: datetime, most: int) -> int:
    at = {"news": news["id"], "now": milliseconds(now), "most": most}
    if news["student_id"] is news["group_id"] is news["class_id"] is None:
        links = await _news.concerned_school(tx, **at)
    else:
        day = school_day(moment(news["posted_at"])).isoformat()
        links = await _news.concerned_some(tx, **at, day=day)
    given = [row for link in links if (row := _given(news, link, now)) is not None]
    await _news.give(tx, rows=given)
    after = links[-1]["link_id"] if len(links) == most else None
    await _news.reached(tx, news=news["id"], after=after, now=milliseconds(now))
    return max(1, len(links))  # news that concern nobody are work too


def _given(news: Row, link: Row, now: datetime) -> Row | None:
    way = link["way"] or DEFAULT_WAYS.get(news["kind"], "at once")
    ready = moment(news["ready_at"])
    due = phone_hours.due(phone_of(link), way, ready, now, urgent=bool(news["urgent"]))
    if due is None:
        return None
    return {
        "news": news["id"],
        "kind": news["kind"],
        "item": news["item_id"],
        "bot": link["bot_id"],
        "chat": link["chat_id"],
        "link": link["link_id"],
        "person": link["person_id"],
        "student": link["student_id"],
        "posted": news["posted_at"],
        "ready": news["ready_at"],
        "due": milliseconds(due),
    }


async def is_due(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether a chat has a notice to be looked at and nothing of before is stuck on its way to it."""
    stuck = milliseconds(now - STUCK)
    return await _sql.is_due(tx, bot=bot_id, now=milliseconds(now), stuck=stuck) is not None


async def chats(tx: Tx, bot_id: int, now: datetime, most: int) -> list[int]:
    """The chats that :func:`is_due` means, the one that waits longest first."""
    stuck = milliseconds(now - STUCK)
    rows = await _sql.chats(tx, bot=bot_id, now=milliseconds(now), stuck=stuck, most=most)
    return [row["chat_id"] for row in rows]


async def waiting(tx: Tx, bot_id: int, chat_id: int) -> list[Waiting]:
    """What waits for a chat, due or not; what is due first."""
    rows = await _sql.waiting(tx, bot=bot_id, chat=chat_id, most=OF_A_CHAT)
    return [Waiting.model_validate(row) for row in rows]


async def done(tx: Tx, notices: Iterable[Waiting], now: datetime, number: str | None = None) -> None:
    """They were told, in a message that bears ``number`` in the outbox, or are not worth telling (None)."""
    about = {"now": milliseconds(now), "number": number}
    rows = [{"id": notice.id, "link": notice.link_id, **about} for notice in notices]
    await _sql.done(tx, rows=rows)


async def postpone(tx: Tx, notices: Iterable[tuple[Waiting, datetime]]) -> None:
    """Look at each again at its time."""
    await _sql.postpone(tx, rows=[{"id": notice.id, "due": milliseconds(due)} for notice, due in notices])


async def park(tx: Tx, bot_id: int, chat_id: int, now: datetime) -> None:
    """The chat is blocked: its notices wait for its return (``storage.chats.mark_blocked``)."""
    due = milliseconds(now + PARKED)
    await _sql.park(tx, bot=bot_id, chat=chat_id, now=milliseconds(now), due=due)


async def is_unsettled(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether a message with notices was given up."""
    return await _sql.is_unsettled(tx, bot=bot_id, since=milliseconds(now - KEPT)) is not None


async def settle(tx: Tx, bot_id: int, now: datetime) -> None:
    """What a blocked chat refused, or a right that ended stopped, waits again; the rest is let go."""
    since = milliseconds(now - KEPT)
    await _sql.revive(tx, bot=bot_id, since=since, now=milliseconds(now))
    await _sql.settle(tx, bot=bot_id, since=since)


async def is_old(tx: Tx, now: datetime) -> bool:
    """Whether there is anything that nobody needs any more."""
    return await _sql.is_old(tx, before=milliseconds(now - KEPT)) is not None


async def forget(tx: Tx, now: datetime) -> None:
    """Drop some of it; the news go when nobody has a notice of them."""
    old = {"before": milliseconds(now - KEPT), "most": IN_ONE_GO}
    await _sql.forget(tx, **old)
    await _sql.forget_news(tx, **old)
