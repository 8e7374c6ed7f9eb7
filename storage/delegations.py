"""Another pair of eyes: a guardian lets somebody look at chosen things of a child, read-only, until a day.

    offer ──► token, given to the grandmother as a link ──► accept ──► a link of kind «delegate»

What a delegate may see is decided in `{{sight for grades}}` and its like (`fragments.sql`): every other
statement finds nothing for them. It ends by its day, by its giver, by «Beigt darbu» and with the giver's
right.
"""

import secrets
from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from typing import Any, Final, NamedTuple

from pydantic import BaseModel, ConfigDict

from storage import chats
from storage.chats import Chat
from storage.clock import RIGA, Moment, milliseconds, school_day
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import GLIMPSES, Glimpse, OwnerKind, Viewer

_sql = Statements("delegations")

OFFERED: Final = timedelta(hours=48)
"""How long an invitation can be accepted."""
LONGEST: Final = timedelta(days=366)
MOST: Final = 5
"""How many a guardian can have at a time for one child."""
NAME_LENGTH: Final = 40


class Offered(NamedTuple):
    """``token`` is told once and kept nowhere: 43 signs of A–Z a–z 0–9 _ and -."""

    id: int
    token: str
    until: datetime


class Invitation(BaseModel):
    """What somebody is invited to look at."""

    model_config = ConfigDict(frozen=True)

    id: int
    child: str
    giver: str
    kind: OwnerKind
    things: tuple[Glimpse, ...]
    until_day: date


class Delegation(BaseModel):
    """One in the list of a child. ``used_at`` None: not accepted yet."""

    model_config = ConfigDict(frozen=True)

    id: int
    name: str
    things: tuple[Glimpse, ...]
    until_day: date
    giver: str
    is_mine: bool
    is_accepted: bool
    offered_until: Moment
    used_at: Moment | None


class Giver(NamedTuple):
    """A chat of whoever gave it, in its language."""

    link_id: int
    chat_id: int
    language: str | None
    name: str
    child: str


class Ended(NamedTuple):
    """``chat_id``: where the delegate looked in; None where nobody had accepted."""

    chat_id: int | None


async def offer(
    tx: Tx, viewer: Viewer, name: str, things: Collection[Glimpse], until_day: date
) -> Offered | None:
    """Invites; None for whoever is no guardian, and where there are :data:`MOST` already.

    ValueError for no things, no name, or a day that is past or farther off than :data:`LONGEST`.
    """
    name = " ".join(name.split())
    if not things or not 1 <= len(name) <= NAME_LENGTH:
        raise ValueError("an invitation needs a name and something to look at")
    if not viewer.today <= until_day <= viewer.today + LONGEST:
        raise ValueError("an invitation ends within a year")
    token, until = secrets.token_urlsafe(32), viewer.now + OFFERED
    row = await _sql.offer(
        tx,
        **viewer.scope,
        name=name,
        until=until_day.isoformat(),
        token=_index(tx, token),
        offered_until=milliseconds(until),
        most=MOST,
        **{thing: int(thing in things) for thing in GLIMPSES},
    )
    return None if row is None else Offered(row["id"], token, until)


async def invitation(tx: Tx, token: str, now: datetime) -> Invitation | None:
    """What a token invites to; None where it is unknown, used, out of date or taken back: all alike."""
    row = await _invitation(tx, token, now)
    if row is None:
        return None
    giver = f"{row['given_name']} {row['family_name']}"
    return Invitation(
        id=row["id"],
        child=row["child"],
        giver=giver,
        kind=row["kind"],
        things=_things(row),
        until_day=row["until_day"],
    )


async def accept(tx: Tx, token: str, chat: Chat, now: datetime) -> int | None:
    """Makes the delegate's link, which the chat shows from now on; None as :func:`invitation`, and for a chat
    that looks at this child already.
    """
    row = await _invitation(tx, token, now)
    if row is None:
        return None
    place = {"bot": chat.bot_id, "chat": chat.chat_id, "user": chat.user_id, "student": row["student_id"]}
    if await _sql.is_family(tx, **place, now=milliseconds(now)) is not None:
        return None
    person = await _sql.add_person(tx, school=row["school_id"], name=row["name"])
    ends = datetime.combine(date.fromisoformat(row["until_day"]) + timedelta(days=1), time.min, RIGA)
    link = await _sql.add_link(
        tx,
        **place,
        school=row["school_id"],
        person=person["id"],
        now=milliseconds(now),
        expires=milliseconds(ends),
    )
    await _sql.accept(tx, id=row["id"], person=person["id"], made=link["id"], now=milliseconds(now))
    await chats.show_link(tx, chat, link["id"])
    accepted: int = row["id"]
    return accepted


async def of_child(tx: Tx, viewer: Viewer) -> list[Delegation]:
    """Who besides the family may look at the viewed student; one's own open invitations too."""
    rows = await _sql.of_child(tx, **viewer.scope)
    return [
        Delegation(
            id=row["id"],
            name=row["name"],
            things=_things(row),
            until_day=row["until_day"],
            giver=f"{row['given_name']} {row['family_name']}",
            is_mine=bool(row["is_mine"]),
            is_accepted=row["accepted_at"] is not None,
            offered_until=row["offered_until"],
            used_at=row["last_used_at"],
        )
        for row in rows
    ]


async def end(tx: Tx, viewer: Viewer, delegation_id: int) -> Ended | None:
    """Takes it back; None where it is not one's own, or over."""
    row = await _sql.end(tx, **viewer.scope, id=delegation_id)
    if row is None:
        return None
    if row["link_id"] is None:
        return Ended(None)
    link = await _sql.end_link(tx, id=row["link_id"], now=milliseconds(viewer.now))
    return Ended(None if link is None else link["chat_id"])


async def givers(tx: Tx, delegation_id: int, bot_id: int, now: datetime) -> list[Giver]:
    """The chats in which the giver of a delegation that was just accepted looks at the child. No viewer: for
    notices to the giver alone.
    """
    rows = await _sql.giver(tx, id=delegation_id, now=milliseconds(now))
    return [
        Giver(row["link_id"], row["chat_id"], row["language"], row["name"], row["child"])
        for row in rows
        if row["bot_id"] == bot_id
    ]


async def _invitation(tx: Tx, token: str, now: datetime) -> dict[str, Any] | None:
    row: dict[str, Any] | None = await _sql.invitation(
        tx, token=_index(tx, token), now=milliseconds(now), today=school_day(now).isoformat()
    )
    return row


def _index(tx: Tx, token: str) -> bytes:
    return tx.vault.index("invitation", token)


def _things(row: dict[str, Any]) -> tuple[Glimpse, ...]:
    return tuple(thing for thing in GLIMPSES if row[thing])
