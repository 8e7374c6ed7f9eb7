"""What happened at school, kept once so that everybody whom it concerns is told once.

    await news.post(tx, "mark", mark_id, school_id=…, student_id=…, now=now, hold=TEN_MINUTES)

The writer of a fact posts it in the same transaction. Whom it concerns: a student's family, the families of a
teaching group or class, or of the whole school (none of the three given).
"""

from datetime import datetime, timedelta
from typing import Final, Literal

from storage.clock import milliseconds
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("news")

Kind = Literal[
    "mark", "final", "homework", "test", "lesson", "announcement", "event", "remark", "absence", "letter"
]
AT_ONCE: Final = timedelta(0)
SLIP: Final = timedelta(minutes=10)
"""How long a mark waits before it is told, so that a teacher's slip can be undone (eKool's ten minutes)."""


async def post(
    tx: Tx,
    kind: Kind,
    item_id: int,
    *,
    school_id: int,
    now: datetime,
    student_id: int | None = None,
    group_id: int | None = None,
    class_id: int | None = None,
    hold: timedelta = AT_ONCE,
    urgent: bool = False,
    guardians_only: bool = False,
) -> None:
    """Keep that something happened. ``urgent`` breaks quiet hours."""
    await _sql.post(
        tx,
        kind=kind,
        item=item_id,
        school=school_id,
        student=student_id,
        group=group_id,
        class_=class_id,
        guardians_only=int(guardians_only),
        urgent=int(urgent),
        now=milliseconds(now),
        ready=milliseconds(now + hold),
    )


async def withdraw(tx: Tx, kind: Kind, item_id: int, now: datetime) -> None:
    """It is not true any more: whoever has not been told yet is not told."""
    await _sql.withdraw(tx, kind=kind, item=item_id, now=milliseconds(now))
