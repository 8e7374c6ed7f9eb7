"""How a teacher concludes a term or a year: what each pupil's marks come to, saved and undone in one step.

    found = await mark_book_terms.standings(tx, viewer, group, Period(2026, 1))
    await mark_book_terms.conclude(tx, viewer, group, Period(2026, 1), "proposed", decisions)

:mod:`storage.final_marks` enters each mark and posts its news; here they are read and put together.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

from storage import final_marks, reckoning
from storage.clock import milliseconds, moment
from storage.final_marks import YEAR_NUMBER, Stage
from storage.grades import Period
from storage.mark_book import Decision, Pupil, Saved, Undoable, by_name, pupil
from storage.marks import Value, mean
from storage.news import SLIP
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("mark_book_terms")

NO_MARK: Final = Value("none", "nv")
_FIRST, _LAST = "0000-01-01", "9999-12-31"


class Known(NamedTuple):
    """A mark of the period that stands there now."""

    id: int
    value: Value
    entered_at: datetime


class Standing(NamedTuple):
    """A pupil, what the marks of the period come to, and what is decided so far."""

    pupil: Pupil
    points: tuple[int, ...]
    others: int
    proposed: Known | None
    final: Known | None

    @property
    def average(self) -> Decimal | None:
        return mean(sum(self.points), len(self.points)) if self.points else None

    def at(self, stage: Stage) -> Known | None:
        """What is decided at this stage."""
        return self.final if stage == "final" else self.proposed

    def offered(self, stage: Stage) -> Value | None:
        """What the book suggests: for the final mark what was proposed; else what the average rounds to.

        «nv» where there are no marks at all. None: there are marks, but none of the 10-point scale.
        """
        if stage == "final" and self.proposed is not None:
            return self.proposed.value
        rounded = reckoning.rounded(self.points)
        if rounded is not None:
            return Value("points", str(rounded))
        return None if self.others else NO_MARK


async def periods(tx: Tx, viewer: Viewer, group_id: int) -> list[Period]:
    """What can be concluded: the terms of this school year that have begun, newest first, and the year."""
    begun = [
        Period(row["year"], row["number"])
        for row in await _sql.terms(tx, **viewer.scope, group_=group_id)
        if row["first_day"] <= viewer.today.isoformat()
    ]
    if not begun:
        return []
    year = begun[-1].year
    return [*(one for one in reversed(begun) if one.year == year), Period(year, YEAR_NUMBER)]


async def standings(tx: Tx, viewer: Viewer, group_id: int, period: Period) -> list[Standing]:
    """The pupils of a group that the viewer teaches, by their names in the Latvian order."""
    about = {**viewer.scope, "group_": group_id}
    since, before = await _days(tx, viewer, group_id, period)
    points, others = defaultdict[int, list[int]](list), defaultdict[int, int](int)
    for row in await _sql.counted(tx, **about, since=since, before=before):
        counts = Value(row["notation"], row["value"]).points
        if counts is not None:
            points[row["student_id"]].append(counts)
        elif row["notation"] != "none":
            others[row["student_id"]] += 1
    known: dict[tuple[int, str], Known] = {}
    for row in await _sql.known(tx, **about, year=period.year, number=period.number):
        value = Value(row["notation"], row["value"])
        known[row["student_id"], row["stage"]] = Known(row["id"], value, moment(row["entered_at"]))
    pupils = {row["student_id"]: pupil(row) for row in await _sql.pupils(tx, **about)}
    return [
        Standing(
            one,
            tuple(points[one.id]),
            others[one.id],
            known.get((one.id, "proposed")),
            known.get((one.id, "final")),
        )
        for one in sorted(pupils.values(), key=by_name)
    ]


async def conclude(
    tx: Tx, viewer: Viewer, group_id: int, period: Period, stage: Stage, decisions: Iterable[Decision]
) -> Saved:
    """Enters all of them at one moment, so that they are undone together; comments are not kept."""
    await _sql.forget_slips(tx, since=milliseconds(viewer.now - SLIP))
    before = {one.pupil.id: one.at(stage) for one in await standings(tx, viewer, group_id, period)}
    entered, same, refused = list[int](), list[int](), list[int]()
    for decision in decisions:
        student, old = decision.student, before.get(decision.student)
        number = await final_marks.enter(tx, viewer, group_id, student, period, stage, decision.value)
        if number is None:
            refused.append(student)
        elif old is not None and number == old.id:
            same.append(student)
        else:
            entered.append(student)
            if old is not None and await _sql.stands(tx, mark=old.id) is None:
                where = {"group_": group_id, "year": period.year, "number": period.number, "stage": stage}
                was = {"notation": old.value.notation, "value": old.value.text}
                then = milliseconds(old.entered_at)
                await _sql.keep_slip(tx, **viewer.scope, **where, **was, student=student, entered=then)
    return Saved(tuple(entered), tuple(same), tuple(refused))


async def last_saved(tx: Tx, viewer: Viewer, group_id: int, period: Period) -> Undoable | None:
    """What the viewer entered last for a period, as long as it can be taken back."""
    about = {"group_": group_id, "year": period.year, "number": period.number}
    row = await _sql.last_saved(tx, **viewer.scope, **about, since=milliseconds(viewer.now - SLIP))
    return None if row is None else Undoable(moment(row["entered_at"]), row["marks"])


async def undo(tx: Tx, viewer: Viewer, group_id: int, at: datetime) -> int:
    """Takes back what the viewer entered at one moment of the last ten minutes; how many marks that were."""
    then = {"group_": group_id, "at": milliseconds(at)}
    rows = await _sql.saved_then(tx, **viewer.scope, **then)
    taken = sum([await final_marks.take_back(tx, viewer, row["id"]) for row in rows])
    if taken:
        for slip in await _sql.slips(tx, **viewer.scope, **then):
            await _sql.forget_slip(tx, slip=slip["id"])
            earlier = viewer.model_copy(update={"now": moment(slip["entered_at"])})
            period, value = Period(slip["year"], slip["number"]), Value(slip["notation"], slip["value"])
            await final_marks.enter(tx, earlier, group_id, slip["student_id"], period, slip["stage"], value)
    return taken


async def _days(tx: Tx, viewer: Viewer, group_id: int, period: Period) -> tuple[str, str]:
    """From the first day of the period up to the first one of the next, so that no mark falls between."""
    rows: list[dict[str, Any]] = await _sql.terms(tx, **viewer.scope, group_=group_id)
    own = [row for row in rows if _is_of(row, period)]
    if not own:
        return _LAST, _FIRST
    later = [row["first_day"] for row in rows if row["first_day"] > own[-1]["first_day"]]
    return own[0]["first_day"], min(later, default=_LAST)


def _is_of(term: dict[str, Any], period: Period) -> bool:
    is_named = period.number in {YEAR_NUMBER, term["number"]}
    return is_named and bool(term["year"] == period.year)
