"""Marks of a term and of the year: proposed first, final then. Families read them, teachers enter them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple

from storage import news
from storage.alphabet import alphabetical
from storage.clock import milliseconds, moment
from storage.grades import Period
from storage.marks import Value
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("final_marks")

Stage = Literal["proposed", "final"]
NO_YEAR: Final = -1
YEAR_NUMBER: Final = 0
"""What stands for the whole year where a term has its number."""


@dataclass(frozen=True, slots=True)
class FinalMark:
    """One mark of a period; ``before``: what it replaced."""

    id: int
    subject_id: int
    subject: str
    period: Period
    stage: Stage
    value: Value
    before: Value | None
    teacher: str
    entered_at: datetime
    is_replaced: bool


class Standing(NamedTuple):
    """What is known of a period: the final mark and the one proposed before it."""

    proposed: FinalMark | None = None
    final: FinalMark | None = None

    @property
    def counts(self) -> FinalMark | None:
        """The final mark, or as long as there is none the proposed one."""
        return self.final or self.proposed


@dataclass(frozen=True, slots=True)
class SubjectFinals:
    """A subject's marks of one school year, by the number of the term; YEAR_NUMBER: of the year."""

    subject_id: int
    subject: str
    standing: Mapping[int, Standing]

    def of(self, number: int) -> Standing:
        return self.standing.get(number, Standing())


async def of_year(tx: Tx, viewer: Viewer, year: int) -> list[SubjectFinals]:
    """Every subject with such a mark in the school year, in the order of the Latvian alphabet."""
    rows = await _sql.known(tx, **viewer.scope, year=year, mark=0)
    by_subject: dict[int, dict[int, Standing]] = {}
    names: dict[int, str] = {}
    # Oldest first: whoever changed groups has the mark that was entered last.
    for found in map(_final_mark, rows):
        if not found.is_replaced:
            names[found.subject_id] = found.subject
            standing = by_subject.setdefault(found.subject_id, {})
            known = standing.get(found.period.number, Standing())
            standing[found.period.number] = known._replace(**{found.stage: found})
    subjects = [SubjectFinals(number, names[number], standing) for number, standing in by_subject.items()]
    return sorted(subjects, key=lambda one: alphabetical(one.subject))


async def one(tx: Tx, viewer: Viewer, mark_id: int) -> FinalMark | None:
    """The one with this identifier, replaced since or not."""
    rows = await _sql.known(tx, **viewer.scope, year=NO_YEAR, mark=mark_id)
    return _final_mark(rows[0]) if rows else None


async def enter(
    tx: Tx,
    viewer: Viewer,
    group_id: int,
    student_id: int,
    period: Period,
    stage: Stage,
    value: Value,
) -> int | None:
    """A teacher enters a mark of a term or year for a pupil of a group taught today, or replaces one.

    Its identifier; None where that is not the viewer's to do. The family is told ten minutes later
    (``news.SLIP``). The same mark again changes nothing. ValueError for what is no such mark (%, n).
    """
    if value.notation == "percent" or value.text == "n":
        raise ValueError(f"not a mark of a term or a year: {value}")
    about: dict[str, Any] = {
        "group": group_id,
        "student": student_id,
        "year": period.year,
        "number": period.number,
        "stage": stage,
    }
    known = await _sql.pupil(tx, **viewer.scope, **about)
    if known is None:
        return None
    if known["id"] is not None and Value(known["notation"], known["value"]) == value:
        return int(known["id"])
    if known["id"] is not None and await take_back(tx, viewer, known["id"]):
        return await enter(tx, viewer, group_id, student_id, period, stage, value)
    written = {"notation": value.notation, "value": value.text, "corrects": known["id"]}
    row = await _sql.enter(tx, **viewer.scope, **about, **written)
    if row is None:
        return None
    await news.post(
        tx,
        "final",
        row["id"],
        school_id=known["school_id"],
        student_id=student_id,
        now=viewer.now,
        hold=news.SLIP,
    )
    return int(row["id"])


async def take_back(tx: Tx, viewer: Viewer, mark_id: int) -> bool:
    """Undoes one's own entry of the last ten minutes that nobody was told; what it replaced counts again."""
    since = milliseconds(viewer.now - news.SLIP)
    if await _sql.take_back(tx, **viewer.scope, mark=mark_id, since=since) is None:
        return False
    await news.withdraw(tx, "final", mark_id, viewer.now)
    return True


def _final_mark(row: Mapping[str, Any]) -> FinalMark:
    return FinalMark(
        id=row["id"],
        subject_id=row["subject_id"],
        subject=row["subject"],
        period=Period(row["year"], row["number"]),
        stage=row["stage"],
        value=Value(row["notation"], row["value"]),
        before=None if row["old_value"] is None else Value(row["old_notation"], row["old_value"]),
        teacher=f"{row['given_name']} {row['family_name']}",
        entered_at=moment(row["entered_at"]),
        is_replaced=bool(row["is_replaced"]),
    )
