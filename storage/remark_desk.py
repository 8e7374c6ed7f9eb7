"""Remarks on their way: whom one may write about, what one wrote, and what a class teacher reviews.

write (remarks.py) ──► waits ──► publish (remarks.py) ──► the family
                         ▲  └──► send_back, with a reason ──┐
                         └────────── reword ◄───────────────┘      what was said before stays known

An author takes back what nobody was told: a published one for ten minutes, a waiting one at any time.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal, NamedTuple

from storage import news
from storage.clock import milliseconds, moment
from storage.remarks import Kind
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("remark_desk")

BACK: Final = timedelta(days=60)
"""How far back one's own are listed."""

Stage = Literal["published", "waiting", "returned"]


class Pupil(NamedTuple):
    """Somebody one may write about. ``groups``: where the viewer teaches them; ``leads``: the own class."""

    id: int
    given_name: str
    family_name: str
    class_name: str
    groups: tuple[int, ...]
    leads: bool
    is_reviewed: bool

    @property
    def waits(self) -> bool:
        """Whether what the viewer writes is first read by the class teacher."""
        return self.is_reviewed and not self.leads

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"


class Written(NamedTuple):
    """A remark as its author or the class teacher sees it.

    ``before``: the words it had first, if others. ``wordings``: how often it was worded anew.
    """

    id: int
    kind: Kind
    text: str
    day: date
    number: int | None
    subject: str | None
    name: str
    class_name: str
    author: str
    written_at: datetime
    stage: Stage
    is_mine: bool
    leads: bool
    reason: str | None
    returned_by: str | None
    before: str | None
    wordings: int


class Listener(NamedTuple):
    """A chat that is to hear of a remark: its author's or the class teacher's."""

    link_id: int
    bot_id: int
    chat_id: int
    language: str | None
    relation: Literal["author", "class teacher"]


async def pupils(tx: Tx, viewer: Viewer) -> list[Pupil]:
    """All whom the viewer teaches or leads today, by class and name."""
    found: dict[int, Pupil] = {}
    for row in await _sql.pupils(tx, **viewer.scope):
        before = found.get(row["id"])
        groups = () if before is None else before.groups
        found[row["id"]] = Pupil(
            id=row["id"],
            given_name=row["given_name"],
            family_name=row["family_name"],
            class_name=f"{row['grade']}.{row['letter']}",
            groups=groups if row["group_id"] is None else (*groups, row["group_id"]),
            leads=row["group_id"] is None or (before is not None and before.leads),
            is_reviewed=bool(row["reviewed"]),
        )
    return list(found.values())


async def mine(tx: Tx, viewer: Viewer) -> list[Written]:
    """What the viewer wrote in the last weeks, the newest first."""
    since = milliseconds(viewer.now - BACK)
    rows = await _sql.mine(tx, **viewer.scope, since=since)
    return [_written(tx, row) for row in rows]


async def waiting(tx: Tx, viewer: Viewer) -> list[Written]:
    """What waits for the viewer as a class teacher, the oldest first."""
    return [_written(tx, row) for row in await _sql.waiting(tx, **viewer.scope)]


async def one(tx: Tx, viewer: Viewer, remark_id: int) -> Written | None:
    """For its author and for the class teacher; None for everybody else."""
    row = await _sql.one(tx, **viewer.scope, remark=remark_id)
    return None if row is None else _written(tx, row)


async def reword(tx: Tx, viewer: Viewer, remark_id: int, text: str) -> bool:
    """Other words before it is published; what was said stays known. What was returned waits again.

    By its author, or, while it waits, by the class teacher. False: published, not theirs, or the same words.
    """
    found = await one(tx, viewer, remark_id)
    if found is None or found.stage == "published" or found.text == text:
        return False
    if not found.is_mine and found.stage == "returned":
        return False
    row = await _sql.keep(tx, remark=remark_id, person=viewer.person_id, now=viewer.scope["now"])
    old = tx.vault.seal("remark_wordings", row["id"], "text", found.text)
    await _sql.keep_text(tx, id=row["id"], text=old)
    await _sql.reword(tx, remark=remark_id, text=tx.vault.seal("remarks", remark_id, "text", text))
    await _sql.end_return(tx, remark=remark_id)
    return True


async def send_back(tx: Tx, viewer: Viewer, remark_id: int, reason: str) -> bool:
    """The class teacher gives a waiting one back to a colleague who wrote it. False: nothing to give back."""
    sealed = tx.vault.seal("remark_returns", remark_id, "reason", reason)
    changed: int = await _sql.send_back(tx, **viewer.scope, remark=remark_id, reason=sealed)
    return changed == 1


async def take_back(tx: Tx, viewer: Viewer, remark_id: int) -> bool:
    """Undoes one's own: while it is not published, or within ten minutes, if nobody was told."""
    since = milliseconds(viewer.now - news.SLIP)
    if await _sql.slip(tx, **viewer.scope, remark=remark_id, since=since) is None:
        return False
    await _sql.drop_views(tx, remark=remark_id)
    await _sql.drop(tx, remark=remark_id)
    await news.withdraw(tx, "remark", remark_id, viewer.now)
    return True


async def listeners(tx: Tx, viewer: Viewer, remark_id: int) -> list[Listener]:
    """The chats of its author and of the class teachers, asked by one of them; without the viewer's own."""
    rows = await _sql.listeners(tx, **viewer.scope, remark=remark_id)
    return [Listener(**row) for row in rows]


def _written(tx: Tx, row: Mapping[str, Any]) -> Written:
    reason, before = row["reason"], row["old_text"]
    stage: Stage = "published" if row["published_at"] is not None else "waiting"
    returned_by = None
    if reason is not None:
        stage = "returned" if stage == "waiting" else stage
        reason = tx.vault.open("remark_returns", row["id"], "reason", reason)
        returned_by = f"{row['returner_given']} {row['returner_family']}"
    if before is not None:
        before = tx.vault.open("remark_wordings", row["old_id"], "text", before)
    return Written(
        id=row["id"],
        kind=row["kind"],
        text=tx.vault.open("remarks", row["id"], "text", row["text"]),
        day=date.fromisoformat(row["day"]),
        number=row["number"],
        subject=row["subject"],
        name=f"{row['given_name']} {row['family_name']}",
        class_name="" if row["grade"] is None else f"{row['grade']}.{row['letter']}",
        author=f"{row['author_given']} {row['author_family']}",
        written_at=moment(row["written_at"]),
        stage=stage,
        is_mine=bool(row["is_mine"]),
        leads=bool(row["leads"]),
        reason=reason,
        returned_by=returned_by,
        before=before,
        wordings=row["wordings"],
    )
