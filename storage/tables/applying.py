"""Carries a plan of tables out, in the transaction that is under way: everything, or nothing.

Nobody is notified: a term's worth of reports and remarks would arrive at once.
"""

from datetime import datetime

from storage import audit
from storage.clock import milliseconds
from storage.managing import operator
from storage.oneroster.faults import SetRefused
from storage.statements import Statements
from storage.store import Row, Tx
from storage.tables.faults import TableFault
from storage.tables.plan import Plan, planned
from storage.tables.reading import Given

_sql = Statements("tables")


async def applied(tx: Tx, given: Given, plan: Plan, now: datetime) -> int:
    """Writes what the plan says; how many rows. SetRefused where the store has changed since it was shown."""
    if not plan.changes:
        return 0
    if await planned(tx, plan.school_id, given, now) != plan:
        raise SetRefused([TableFault("meanwhile")])
    school, writes, at = plan.school_id, plan.writes, milliseconds(now)
    await _sql.put_bells(tx, rows=[{"school": school, **row} for row in writes.bells])
    await _sql.add_lessons(
        tx,
        rows=[
            {
                **{name: row[name] for name in ("weekday", "number", "room")},
                "group_": row["group_id"],
                "from_": row["from_day"],
                "until_": row["until_day"],
            }
            for row in writes.lessons
        ],
    )
    changed = [
        {"id": row["id"], "room": row["room"], "until_": row["until_day"]} for row in writes.other_lessons
    ]
    await _sql.change_lessons(tx, rows=changed)
    for row in writes.absences:
        await _absence(tx, school, row, at)
    await _sql.decide_absences(tx, rows=[{**row, "now": at} for row in writes.decided])
    for row in writes.remarks:
        await _remark(tx, school, row, at, published=None if plan.is_reviewed else at)
    await audit.record(tx, operator(school, now), "import", None, None, plan.changes)
    return plan.changes


async def _absence(tx: Tx, school: int, row: Row, at: int) -> None:
    made = await _sql.add_absence(
        tx,
        school=school,
        student=row["student_id"],
        first=row["first_day"],
        last=row["last_day"],
        part=row["part"],
        at=row["at"],
        lessons=row["lessons"],
        reason=row["reason"],
        reporter=row["reported_by"],
        reporter_kind=row["reporter_kind"],
        state=row["state"],
        now=at,
    )
    if row["words"] is not None:
        sealed = tx.vault.seal("absences", made["id"], "words", row["words"])
        await _sql.keep_words(tx, id=made["id"], words=sealed)


async def _remark(tx: Tx, school: int, row: Row, at: int, *, published: int | None) -> None:
    made = await _sql.add_remark(
        tx,
        school=school,
        student=row["student_id"],
        author=row["author_id"],
        kind=row["kind"],
        day=row["day"],
        now=at,
        published=published,
    )
    sealed = tx.vault.seal("remarks", made["id"], "text", row["text"])
    await _sql.keep_text(tx, id=made["id"], text=sealed)
