"""Remarks and praise: teachers write them, the family reads them. Every call joins the viewer's right."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Literal, NamedTuple

from storage import news
from storage.clock import moment
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("remarks")

Kind = Literal["remark", "praise"]


class Remark(NamedTuple):
    """A teacher's words about the student. ``subject``, ``number``: the lesson, where it was in one.

    ``seen_at``: when the viewer first read it.
    """

    id: int
    kind: Kind
    text: str
    day: date
    number: int | None
    subject: str | None
    author: str
    written_at: datetime
    seen_at: datetime | None


class Page(NamedTuple):
    """A part of the list, newest first.

    ``matching``: how many there are of the kind that was asked for; ``unread``: of both kinds.
    """

    remarks: tuple[Remark, ...]
    matching: int
    unread: int


async def page(tx: Tx, viewer: Viewer, kind: Kind | None, *, most: int, skipped: int = 0) -> Page:
    """The viewed student's remarks (or praise; None: both) that the family may read."""
    rows = await _sql.page(tx, **viewer.scope, kind=kind or "", most=most, skipped=skipped)
    if not rows:
        return Page((), 0, 0)
    return Page(tuple(_remark(tx, row) for row in rows), rows[0]["matching"], rows[0]["unread"])


async def one(tx: Tx, viewer: Viewer, remark_id: int) -> Remark | None:
    """A published remark about the viewed student; else None. It is not marked as read by this."""
    row = await _sql.one(tx, **viewer.scope, remark=remark_id)
    return None if row is None else _remark(tx, row)


async def see(tx: Tx, viewer: Viewer, remark_id: int) -> bool:
    """Notes that the viewer has read it; False where that was known, and where it is nothing of theirs."""
    changed: int = await _sql.see(tx, **viewer.scope, remark=remark_id)
    return changed == 1


async def write(
    tx: Tx,
    viewer: Viewer,
    student_id: int,
    kind: Kind,
    text: str,
    *,
    day: date,
    group_id: int | None = None,
    number: int | None = None,
    hold: timedelta = news.AT_ONCE,
) -> int | None:
    """A teacher of the student (in ``group_id``, where it is about a lesson) or the class teacher writes one.

    Its number; None: not a student of theirs. The family is told after ``hold``, or when it is published.
    """
    row = await _sql.write(
        tx,
        **viewer.scope,
        student=student_id,
        kind=kind,
        day=day.isoformat(),
        group_=group_id or 0,
        number=number,
    )
    if row is None:
        return None
    remark_id: int = row["id"]
    await _sql.keep_text(tx, id=remark_id, text=tx.vault.seal("remarks", remark_id, "text", text))
    if row["published_at"] is not None:
        about = {"school_id": row["school_id"], "student_id": student_id}
        await news.post(tx, "remark", remark_id, **about, now=viewer.now, hold=hold)
    return remark_id


async def publish(tx: Tx, viewer: Viewer, remark_id: int, wordings: int) -> bool:
    """The class teacher has reviewed it: the family may read it and is told. False: nothing to publish.

    ``wordings``: how often it had been worded anew when it was read; words nobody has read are not published.
    """
    row = await _sql.publish(tx, **viewer.scope, remark=remark_id, wordings=wordings)
    if row is None:
        return False
    about = {"school_id": row["school_id"], "student_id": row["student_id"]}
    await news.post(tx, "remark", remark_id, **about, now=viewer.now)
    return True


def _remark(tx: Tx, row: Mapping[str, Any]) -> Remark:
    return Remark(
        id=row["id"],
        kind=row["kind"],
        text=tx.vault.open("remarks", row["id"], "text", row["text"]),
        day=date.fromisoformat(row["day"]),
        number=row["number"],
        subject=row["subject"],
        author=f"{row['given_name']} {row['family_name']}",
        written_at=moment(row["written_at"]),
        seen_at=None if row["seen_at"] is None else moment(row["seen_at"]),
    )
