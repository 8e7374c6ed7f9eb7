"""A student's calendar: lessons with their changes, tests and events, and its private address.

An address holds a secret of 256 bits, of which the store keeps a keyed hash alone. It is shown once, can be
replaced or ended, and dies with its link and right.
"""

import secrets
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from storage import chats, coming_tests, events, links, timetable
from storage.chats import Chat
from storage.clock import milliseconds, moment
from storage.coming_tests import ComingTest
from storage.events import Event
from storage.lessons import Day
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("calendar")

DOMAIN: Final = "calendar"
# What is shown where the end of the term is not known; and the most.
USUAL: Final = timedelta(days=28)
LONGEST: Final = timedelta(days=200)


class Contents(NamedTuple):
    """From Monday of this week to the end of the term, or of the next one in the holidays."""

    days: tuple[Day, ...]
    tests: tuple[ComingTest, ...]
    events: tuple[Event, ...]


class Opened(NamedTuple):
    """Who looks through an address, and in which chat it was made."""

    viewer: Viewer
    chat: Chat


async def contents(tx: Tx, viewer: Viewer) -> Contents:
    """All that the calendar of the viewed student holds now; empty without a right."""
    today = viewer.today
    since = today - timedelta(days=today.weekday())
    known = (await timetable.read(tx, viewer, today, today)).school_days
    until = min(known.end_of_term(today) or today + USUAL, today + LONGEST)
    found = await timetable.read(tx, viewer, since, until)
    tests = await coming_tests.between(tx, viewer, today, until)
    return Contents(found.days, tuple(tests), tuple(await events.ahead(tx, viewer, since, until)))


async def address_since(tx: Tx, viewer: Viewer) -> datetime | None:
    """When the viewer's address was made; None: there is none."""
    row = await _sql.address(tx, **viewer.scope)
    return None if row is None else moment(row["made_at"])


async def renew_address(tx: Tx, viewer: Viewer) -> str | None:
    """The secret of a new address; the one before ends. None without a right."""
    token = secrets.token_urlsafe(32)
    await _sql.end_address(tx, **viewer.scope)
    made = await _sql.make_address(tx, **viewer.scope, token=tx.vault.index(DOMAIN, token))
    return token if made else None


async def end_address(tx: Tx, viewer: Viewer) -> bool:
    """No calendar program finds anything there any more; False: there was none."""
    ended: int = await _sql.end_address(tx, **viewer.scope)
    return ended == 1


async def opened(tx: Tx, token: str, now: datetime) -> Opened | None:
    """Whose address this is. It takes no viewer: the secret is the right, as long as its link and right live.

    Compared is a keyed hash, so the time it takes tells nothing of how much of a guess is right.
    """
    row = await _sql.of_token(tx, token=tx.vault.index(DOMAIN, token), now=milliseconds(now))
    if row is None:
        return None
    chat = await chats.find(tx, row["bot_id"], row["chat_id"], row["user_id"])
    own = chat.model_copy(update={"link_id": row["id"]})
    viewer = await links.viewer(tx, row["bot_id"], own, now)
    # Where that link's right has ended, the chat may still look at another child: that is not this address's.
    return Opened(viewer, chat) if viewer is not None and viewer.link_id == row["id"] else None
