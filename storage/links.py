"""Links between a Telegram account and a person: made by a password, ended by the owner, time or the school.

A link lives for the days that its school sets, counted from its last use (noted at most once a day): a
password works once and a new one costs a class teacher's tap, so who reads every week needs no other.
"""

from datetime import datetime
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from storage import attempts, chats, credentials
from storage.chats import Chat
from storage.clock import Moment, milliseconds, school_day
from storage.credentials import Attempt, Owner
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import GLIMPSES, OwnerKind, Viewer

_sql = Statements("links")

Because = Literal["ended by owner", "not me"]


class OwnLink(BaseModel):
    """A link in its owner's list. ``child``: given name of the student it is about; None for staff."""

    model_config = ConfigDict(frozen=True)

    id: int
    kind: OwnerKind
    child: str | None
    telegram_name: str
    linked_at: Moment
    last_used_at: Moment
    is_here: bool


class Entered(NamedTuple):
    """Who looks from now on (None: refused), and whether a user name's owners are to be told of failures."""

    viewer: Viewer | None
    telling: bool = False


class Ended(NamedTuple):
    """A link that was ended, and how many the chat it stood in still has."""

    link_id: int
    bot_id: int
    chat_id: int
    user_id: int
    owner: Owner
    left: int


async def viewer(tx: Tx, bot_id: int, chat: Chat, now: datetime) -> Viewer | None:
    """Who is looking in this chat: the link it shows, or another living one of it; None for a stranger."""
    if chat.link_id is None:
        return None
    shown = await _standing(tx, bot_id, chat, chat.link_id, now)
    if shown is not None:
        return shown
    others = await viewers(tx, bot_id, chat, now)
    return others[0] if others else None


async def viewers(
    tx: Tx, bot_id: int, chat: Chat, now: datetime, known: Viewer | None = None
) -> list[Viewer]:
    """Everybody whom this chat may look as, oldest link first; ``known`` was found in this transaction."""
    rows = await _sql.of_chat(tx, bot=bot_id, chat=chat.chat_id, user=chat.user_id, now=milliseconds(now))
    found = [
        known
        if known is not None and known.link_id == row["id"]
        else await _standing(tx, bot_id, chat, row["id"], now)
        for row in rows
    ]
    return [viewer for viewer in found if viewer is not None]


async def enter(tx: Tx, attempt: Attempt, chat: Chat, telegram_name: str, now: datetime) -> Entered:
    """Make a link of a password that was right; keep the try either way (unless nothing was compared)."""
    if attempt.outcome == "crowded":
        return Entered(None)
    made = await _link(tx, attempt.credential_id, chat, telegram_name, now)
    if made is not None:
        await attempts.record(tx, chat.bot_id, chat.user_id, attempt.username, "linked", now)
        return Entered(made)
    outcome: attempts.Outcome = "throttled" if attempt.outcome == "throttled" else "refused"
    telling = await attempts.record(tx, chat.bot_id, chat.user_id, attempt.username, outcome, now)
    return Entered(None, telling)


async def _link(
    tx: Tx, credential_id: int | None, chat: Chat, telegram_name: str, now: datetime
) -> Viewer | None:
    claimed = None if credential_id is None else await credentials.claim(tx, credential_id, now)
    if claimed is None:
        return None
    owner = claimed.owner
    ours = {
        "bot": chat.bot_id,
        "chat": chat.chat_id,
        "person": owner.person_id,
        "student": owner.student_id,
        "kind": owner.kind,
        "now": milliseconds(now),
    }
    await _sql.replace(tx, **ours)
    row = await _sql.add(
        tx, **ours, user=chat.user_id, school=owner.school_id, credential=claimed.credential_id
    )
    link_id: int = row["id"]
    sealed = tx.vault.seal("links", link_id, "telegram_name", telegram_name)
    await _sql.keep_name(tx, id=link_id, name=sealed)
    made = await _standing(tx, chat.bot_id, chat, link_id, now)
    if made is None:  # the guardianship ran out, or a restriction stands: as if the password were wrong
        await _sql.end_one(tx, id=link_id, because="school", now=milliseconds(now))
        return None
    await chats.show_link(tx, chat, link_id)
    return made


async def prolong(tx: Tx, viewer: Viewer) -> bool:
    """Note that the link is used, at most once a day, so that it lives on; True when it was noted.

    A guest's ends on its day all the same.
    """
    changed: int = await _sql.prolong(tx, **viewer.scope)
    return changed == 1


async def own(tx: Tx, viewer: Viewer) -> list[OwnLink]:
    """The living links of whoever looks, newest first, whatever the chat."""
    rows = await _sql.own(tx, **viewer.scope)
    return [_own(tx, row) for row in rows]


async def end_own(tx: Tx, viewer: Viewer, link_id: int, because: Because = "ended by owner") -> Ended | None:
    """End a link of the person who looks; None when there is no such living one.

    «not me»: somebody else made it, so unused passwords of that owner end too.
    """
    row = await _sql.end_own(tx, **viewer.scope, which=link_id, because=because)
    if row is None:
        return None
    ended = await _ended(tx, row, viewer.now)
    if because == "not me":
        await credentials.revoke(tx, ended.owner, viewer.now)
    return ended


async def end_chat(tx: Tx, chat: Chat, now: datetime) -> int:
    """*Beigt darbu*: end every link of this chat; how many there were."""
    ended: int = await _sql.end_chat(
        tx, bot=chat.bot_id, chat=chat.chat_id, user=chat.user_id, now=milliseconds(now)
    )
    if chat.link_id is not None:
        await chats.show_link(tx, chat, None)
    return ended


async def end_expired(tx: Tx, now: datetime) -> int:
    """Housekeeping: mark what time has ended; nothing depends on it."""
    ended: int = await _sql.end_expired(tx, now=milliseconds(now))
    return ended


async def _standing(tx: Tx, bot_id: int, chat: Chat, link_id: int, now: datetime) -> Viewer | None:
    row = await _sql.standing(
        tx,
        link=link_id,
        bot=bot_id,
        chat=chat.chat_id,
        user=chat.user_id,
        now=milliseconds(now),
        today=school_day(now).isoformat(),
    )
    return None if row is None else _viewer(row, now)


def _viewer(row: dict[str, Any], now: datetime) -> Viewer:
    return Viewer(
        link_id=row["id"],
        bot_id=row["bot_id"],
        chat_id=row["chat_id"],
        user_id=row["user_id"],
        school_id=row["school_id"],
        person_id=row["person_id"],
        student_id=row["student_id"],
        kind=row["owner_kind"],
        used_at=row["last_used_at"],
        now=now,
        glimpses=frozenset(thing for thing in GLIMPSES if row[thing]),
    )


def _own(tx: Tx, row: dict[str, Any]) -> OwnLink:
    sealed = row["telegram_name"]
    name = "" if sealed is None else tx.vault.open("links", row["id"], "telegram_name", sealed)
    return OwnLink.model_validate({**row, "telegram_name": name})


async def end_of_owner(
    tx: Tx, viewer: Viewer, student_id: int, person_id: int, kind: OwnerKind
) -> list[Ended]:
    """The class teacher ends an owner's log-ins about a student of the class, unused passwords included.

    Empty where nobody was logged in, and for another class's.
    """
    rows = await _sql.end_of_owner(tx, **viewer.scope, student=student_id, person=person_id, kind=kind)
    ended = [await _ended(tx, row, viewer.now) for row in rows]
    if ended:
        await credentials.revoke(tx, ended[0].owner, viewer.now)
    return ended


async def _ended(tx: Tx, row: dict[str, Any], now: datetime) -> Ended:
    chat = {"bot": row["bot_id"], "chat": row["chat_id"], "user": row["user_id"]}
    left: int = await _sql.left_in_chat(tx, **chat, now=milliseconds(now))
    owner = Owner(row["school_id"], row["person_id"], row["student_id"], row["owner_kind"])
    return Ended(row["id"], row["bot_id"], row["chat_id"], row["user_id"], owner, left)
