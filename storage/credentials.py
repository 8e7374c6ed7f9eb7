"""Passwords issued to owners: one that works once, for a while, and ends the one before it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, cast

from storage import attempts, passwords
from storage.clock import milliseconds
from storage.errors import StorageError
from storage.passwords import Checker, Fresh, TooBusy
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import OwnerKind

_sql = Statements("credentials")

VALID = timedelta(hours=72)
"""A password that the school issues."""


class NoUserName(StorageError):
    """Nobody can log in as this owner: the personal code that would be the user name is not known."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose password it is. ``student_id``: whose code is the user name; None: staff use their own."""

    school_id: int
    person_id: int
    student_id: int | None
    kind: OwnerKind


@dataclass(frozen=True, slots=True)
class Claimed:
    """A password that was right and is now used up."""

    credential_id: int
    owner: Owner


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of comparing. ``crowded``: nothing was compared. ``username`` is an index, not a code."""

    outcome: Literal["crowded", "throttled", "refused", "matched"]
    username: bytes
    credential_id: int | None = None


async def issue(
    tx: Tx,
    checker: Checker,
    owner: Owner,
    now: datetime,
    *,
    issued_by: int | None = None,
    valid: timedelta = VALID,
    fresh: Fresh | None = None,
) -> tuple[int, str]:
    """A new password of this owner: its row and its text. Older unused ones of the owner work no more.

    ``fresh`` saves the hashing while the writer is held. The caller has made sure of the right to issue.
    """
    username = await _sql.username(tx, person=owner.student_id or owner.person_id)
    if username is None:
        raise NoUserName("the personal code is missing")
    await revoke(tx, owner, now)
    while True:
        fresh = fresh or await checker.fresh(tx.vault)
        row = await _sql.add(
            tx,
            school=owner.school_id,
            person=owner.person_id,
            student=owner.student_id,
            kind=owner.kind,
            username=username,
            selector=fresh.selector,
            hash=fresh.hash,
            issued_by=issued_by,
            now=milliseconds(now),
            expires=milliseconds(now + valid),
        )
        if row is not None:
            return row["id"], fresh.shown
        fresh = None  # an earlier password of this user name begins with the same five signs


async def revoke(tx: Tx, owner: Owner, now: datetime) -> int:
    """End the owner's unused passwords; how many."""
    ended: int = await _sql.revoke(
        tx, person=owner.person_id, student=owner.student_id, kind=owner.kind, now=milliseconds(now)
    )
    return ended


async def check(
    tx: Tx, checker: Checker, bot_id: int, user_id: int, code: str, normal: str, now: datetime
) -> Attempt:
    """Compare a code and a password, both in normal form, for this Telegram account. Writes nothing.

    Unknown, wrong, expired, used, revoked and «has to wait» take the same look-ups and the same hashing.
    """
    username = tx.vault.index("code", code)
    standing = await attempts.standing(tx, bot_id, user_id, now)
    row = await _sql.candidate(
        tx, username=username, selector=passwords.selector(tx.vault, normal), now=milliseconds(now)
    )
    if standing == "crowded":
        return Attempt("crowded", username)
    stored = row["hash"] if row is not None and standing == "free" else None
    try:
        fits = await checker.matches(tx.vault, normal, stored)
    except TooBusy:
        return Attempt("crowded", username)
    if standing == "waits":
        return Attempt("throttled", username)
    return Attempt("matched", username, row["id"]) if fits else Attempt("refused", username)


async def claim(tx: Tx, credential_id: int, now: datetime) -> Claimed | None:
    """Use a password up; None when somebody was quicker or it ended meanwhile."""
    row: dict[str, Any] | None = await _sql.claim(tx, id=credential_id, now=milliseconds(now))
    if row is None:
        return None
    kind = cast("OwnerKind", row["owner_kind"])
    return Claimed(row["id"], Owner(row["school_id"], row["person_id"], row["student_id"], kind))
