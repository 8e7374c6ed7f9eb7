"""A teacher's mark book: the own groups, their works, whole classes of marks saved and undone in one step.

    saved = await mark_book.save(tx, viewer, work, [Decision(student, Value.parse("8"))])
    await mark_book.undo(tx, viewer, work, viewer.now)      # within ten minutes: as it was before

:mod:`storage.gradebook` enters each mark and posts its news; here they are read and put together.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple

from storage import gradebook
from storage.alphabet import alphabetical
from storage.clock import milliseconds, moment
from storage.marks import Mark, Notation, Value, WorkKind, assembled
from storage.news import SLIP
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("mark_book")

LATELY: Final = timedelta(days=42)
"""How far back the works of a list go."""
BACK: Final = timedelta(days=366)
"""How far back a work may lie that is opened or begun."""


class Group(NamedTuple):
    """A teaching group; ``lessons``: its numbers of today."""

    id: int
    name: str
    subject: str
    lessons: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Work:
    """Something to be marked. ``notation``: as chosen, or as its first mark; None: nobody has said."""

    id: int
    group_id: int
    group: str
    subject: str
    kind: WorkKind
    topic: str
    day: date
    notation: Notation | None
    marked: int
    pupils: int


class Pupil(NamedTuple):
    """Who is marked. ``class_name``: today's, «7.b»."""

    id: int
    given_name: str
    family_name: str
    class_name: str | None

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"


class Marked(NamedTuple):
    """A pupil of a work, and the mark if there is one."""

    pupil: Pupil
    mark: Mark | None


class Decision(NamedTuple):
    """What a teacher wants to stand in the book."""

    student: int
    value: Value
    comment: str | None = None


class Saved(NamedTuple):
    """What became of decisions: entered, as it stood already, not the viewer's to do (identifiers)."""

    entered: tuple[int, ...]
    same: tuple[int, ...]
    refused: tuple[int, ...]


class Undoable(NamedTuple):
    """The newest entry that can be taken back: its moment and how many marks it was."""

    at: datetime
    marks: int

    @property
    def until(self) -> datetime:
        return self.at + SLIP


async def groups(tx: Tx, viewer: Viewer) -> list[Group]:
    """The groups that the viewer teaches: today's lessons first, in their order; then by the alphabet."""
    found: dict[int, Group] = {}
    for row in await _sql.groups(tx, **viewer.scope, weekday=viewer.today.isoweekday()):
        before = found[row["id"]].lessons if row["id"] in found else ()
        lessons = before if row["number"] is None else (*before, row["number"])
        found[row["id"]] = Group(row["id"], row["name"], row["subject"], tuple(sorted(lessons)))
    return sorted(found.values(), key=_in_the_days_order)


def _in_the_days_order(group: Group) -> tuple[Any, ...]:
    first = group.lessons[0] if group.lessons else 99
    return first, alphabetical(group.name), alphabetical(group.subject), group.id


async def works(tx: Tx, viewer: Viewer, group_id: int) -> list[Work]:
    """The works of the last weeks of a group that the viewer teaches, newest first; none of days to come."""
    since = (viewer.today - LATELY).isoformat()
    rows = await _sql.works(tx, **viewer.scope, work=0, group_=group_id, since=since)
    return [_work(row) for row in rows]


async def work(tx: Tx, viewer: Viewer, work_id: int) -> Work | None:
    """One work of a group that the viewer teaches, up to a year old."""
    since = (viewer.today - BACK).isoformat()
    rows = await _sql.works(tx, **viewer.scope, work=work_id, group_=0, since=since)
    return _work(rows[0]) if rows else None


async def open_work(
    tx: Tx,
    viewer: Viewer,
    group_id: int,
    kind: WorkKind,
    topic: str,
    day: date,
    notation: Notation | None = None,
) -> int | None:
    """Begins something to be marked; None where that is not the viewer's to do, or the day is to come."""
    if not viewer.today - BACK <= day <= viewer.today:
        return None
    about = {"kind": kind, "topic": topic, "day": day.isoformat(), "notation": notation}
    row = await _sql.open_work(tx, **viewer.scope, group_=group_id, **about)
    return None if row is None else int(row["id"])


async def remove_work(tx: Tx, viewer: Viewer, work_id: int) -> bool:
    """Takes away a work without marks that nobody has announced; False for any other."""
    return await _sql.remove_work(tx, **viewer.scope, work=work_id) is not None


async def roll(tx: Tx, viewer: Viewer, work_id: int) -> list[Marked]:
    """The pupils of a work, by their names in the Latvian order; empty where it is not the viewer's."""
    rows: dict[int, list[dict[str, Any]]] = {}
    for row in await _sql.roll(tx, **viewer.scope, work=work_id):
        rows.setdefault(row["student_id"], []).append(row)
    found = [Marked(pupil(written[0]), _newest(written)) for written in rows.values()]
    return sorted(found, key=lambda one: by_name(one.pupil))


async def save(tx: Tx, viewer: Viewer, work_id: int, decisions: Iterable[Decision]) -> Saved:
    """Enters all of them at one moment, to be undone together; the same mark again changes nothing."""
    await _sql.forget_slips(tx, since=milliseconds(viewer.now - SLIP))
    before = {one.pupil.id: one.mark for one in await roll(tx, viewer, work_id)}
    entered, same, refused = list[int](), list[int](), list[int]()
    for decision in decisions:
        if decision.student not in before:
            refused.append(decision.student)
            continue
        old = before[decision.student]
        number = await gradebook.enter(
            tx, viewer, work_id, decision.student, decision.value, decision.comment
        )
        if number is None:
            refused.append(decision.student)
        elif old is not None and number == old.current.id:
            same.append(decision.student)
        else:
            entered.append(decision.student)
            await _keep_slip(tx, viewer, work_id, decision.student, old)
    return Saved(tuple(entered), tuple(same), tuple(refused))


async def last_saved(tx: Tx, viewer: Viewer, work_id: int) -> Undoable | None:
    """What the viewer entered last for a work, as long as it can be taken back."""
    since = milliseconds(viewer.now - SLIP)
    row = await _sql.last_saved(tx, **viewer.scope, work=work_id, since=since)
    return None if row is None else Undoable(moment(row["entered_at"]), row["marks"])


async def undo(tx: Tx, viewer: Viewer, work_id: int, at: datetime) -> int:
    """Takes back what the viewer entered at one moment of the last ten minutes; how many marks that were.

    What they corrected counts again, and so does a slip that they mended. What was told since stays.
    """
    then = {"work": work_id, "at": milliseconds(at)}
    rows = await _sql.saved_then(tx, **viewer.scope, **then)
    taken = sum([await gradebook.take_back(tx, viewer, row["id"]) for row in rows])
    if taken:
        for slip in await _sql.slips(tx, **viewer.scope, **then):
            await _sql.forget_slip(tx, slip=slip["id"])
            earlier = viewer.model_copy(update={"now": moment(slip["entered_at"])})
            value = Value(slip["notation"], slip["value"])
            await gradebook.enter(tx, earlier, work_id, slip["student_id"], value, slip["comment"])
    return taken


async def _keep_slip(tx: Tx, viewer: Viewer, work_id: int, student: int, old: Mark | None) -> None:
    """Remembers what an entry has just taken the place of; a correction leaves its old mark standing."""
    if old is None or await _sql.stands(tx, mark=old.current.id) is not None:
        return
    was = old.current
    await _sql.keep_slip(
        tx,
        **viewer.scope,
        student=student,
        work=work_id,
        notation=was.value.notation,
        value=was.value.text,
        comment=was.comment,
        entered=milliseconds(was.entered_at),
    )


def pupil(row: Mapping[str, Any]) -> Pupil:
    """Out of a row with ``student_id``, ``pupil_given``, ``pupil_family``, ``grade`` and ``letter``."""
    class_name = None if row["grade"] is None else f"{row['grade']}.{row['letter']}"
    return Pupil(row["student_id"], row["pupil_given"], row["pupil_family"], class_name)


def by_name(one: Pupil) -> tuple[Any, ...]:
    """A key for sorting as a class's list is sorted."""
    return alphabetical(one.family_name), alphabetical(one.given_name), one.id


def _newest(written: Sequence[dict[str, Any]]) -> Mark | None:
    # A pupil of two classes stands there twice with each writing.
    by_id = {row["id"]: row for row in written if row["id"] is not None}
    marks = assembled(list(by_id.values()))
    return marks[0] if marks else None


def _work(row: Mapping[str, Any]) -> Work:
    return Work(
        id=row["id"],
        group_id=row["group_id"],
        group=row["group_name"],
        subject=row["subject"],
        kind=row["kind"],
        topic=row["topic"],
        day=date.fromisoformat(row["work_day"]),
        notation=row["notation"],
        marked=row["marked"],
        pupils=row["pupils"],
    )
