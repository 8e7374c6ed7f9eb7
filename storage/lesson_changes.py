"""Changes of lessons as the school enters them: whoever teaches the group, or the school's office.

    await lesson_changes.enter(tx, viewer, NewChange(group, day, 3, "substituted", teacher_id=31, room="210"))

The families of the group are told, unless the day is over.
"""

from dataclasses import dataclass
from datetime import date

from storage import news
from storage.lessons import ChangeKind
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("lesson_changes")


@dataclass(frozen=True, slots=True)
class NewChange:
    """``day`` and ``number``: the planned place (added: where it is held). None: as planned.

    ValueError: the kind does not fit what is new.
    """

    group_id: int
    day: date
    number: int
    kind: ChangeKind
    subject_id: int | None = None
    teacher_id: int | None = None
    room: str | None = None
    new_day: date | None = None
    new_number: int | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        is_other = any(value is not None for value in (self.subject_id, self.teacher_id, self.room))
        if self.kind == "cancelled" and is_other:
            raise ValueError("a cancelled lesson has no subject, teacher or room")
        if self.kind == "substituted" and not is_other:
            raise ValueError("a substituted lesson has another subject, teacher or room")
        to = (self.new_day is not None, self.new_number is not None)
        if to != (self.kind == "moved",) * 2 or (self.new_day, self.new_number) == (self.day, self.number):
            raise ValueError("a moved lesson, and no other, has another day or number")


async def enter(tx: Tx, viewer: Viewer, change: NewChange) -> int | None:
    """The change's identifier; None: not theirs to change, or no such lesson, subject or teacher.

    What was changed at this place before is replaced.
    """
    row = await _sql.enter(
        tx,
        **viewer.scope,
        group_id=change.group_id,
        day=change.day.isoformat(),
        weekday=change.day.isoweekday(),
        number=change.number,
        kind=change.kind,
        is_added=int(change.kind == "added"),
        has_subject=int(change.subject_id is not None),
        new_subject=change.subject_id,
        has_teacher=int(change.teacher_id is not None),
        new_teacher=change.teacher_id,
        new_room=change.room,
        new_day=None if change.new_day is None else change.new_day.isoformat(),
        new_number=change.new_number,
        note=change.note,
    )
    if row is None:
        return None
    change_id: int = row["id"]
    await news.withdraw(tx, "lesson", change_id, viewer.now)
    if max(change.day, change.new_day or change.day) >= viewer.today:
        await _post(tx, viewer, change_id, change.group_id)
    return change_id


async def withdraw(tx: Tx, viewer: Viewer, change_id: int) -> bool:
    """The lesson is as planned again. Whoever was told of the change is told of this; nobody else."""
    row = await _sql.withdraw(tx, **viewer.scope, change=change_id)
    if row is None:
        return False
    known = await _sql.was_told(tx, change=change_id)
    await news.withdraw(tx, "lesson", change_id, viewer.now)
    if known is not None and max(row["day"], row["new_day"] or "") >= viewer.today.isoformat():
        await _post(tx, viewer, change_id, row["group_id"])
    return True


async def _post(tx: Tx, viewer: Viewer, change_id: int, group_id: int) -> None:
    await news.post(tx, "lesson", change_id, school_id=viewer.school_id, group_id=group_id, now=viewer.now)
