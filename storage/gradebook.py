"""A teacher's gradebook: marks are entered, corrected and, if it was a slip, taken back.

    number = await gradebook.enter(tx, viewer, work, student, Value.parse("8"))
    await gradebook.take_back(tx, viewer, number)          # within ten minutes, before anybody is told

A correction keeps what it corrects (4|7). A mark corrected before anybody was told of it was a slip: it goes.
"""

from storage import news
from storage.clock import milliseconds
from storage.marks import Value
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("gradebook")


async def enter(
    tx: Tx, viewer: Viewer, work_id: int, student_id: int, value: Value, comment: str | None = None
) -> int | None:
    """Marks a pupil's work, or corrects the mark that stands there; the mark's identifier.

    None where it is not the viewer's to do: not a group taught today, not a pupil of it, a work of a day to
    come. The family is told ten minutes later (``news.SLIP``). The same mark again changes nothing.
    """
    known = await _sql.pupil(tx, **viewer.scope, work=work_id, student=student_id)
    if known is None:
        return None
    if known["id"] is not None:
        same = Value(known["notation"], known["value"]) == value and (known["comment"] or None) == comment
        if same:
            return int(known["id"])
        if await take_back(tx, viewer, known["id"]):
            return await enter(tx, viewer, work_id, student_id, value, comment)
    row = await _sql.enter(
        tx,
        **viewer.scope,
        work=work_id,
        student=student_id,
        notation=value.notation,
        value=value.text,
        comment=comment,
        corrects=known["id"],
    )
    if row is None:
        return None
    await news.post(
        tx,
        "mark",
        row["id"],
        school_id=known["school_id"],
        student_id=student_id,
        now=viewer.now,
        hold=news.SLIP,
    )
    return int(row["id"])


async def take_back(tx: Tx, viewer: Viewer, mark_id: int) -> bool:
    """Undoes one's own entry of the last ten minutes that nobody was told; what it corrected counts again."""
    since = milliseconds(viewer.now - news.SLIP)
    if await _sql.take_back(tx, **viewer.scope, mark=mark_id, since=since) is None:
        return False
    await news.withdraw(tx, "mark", mark_id, viewer.now)
    return True
