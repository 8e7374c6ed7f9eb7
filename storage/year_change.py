"""The change of the school year: classes move up, those who finish leave, the new year gets its terms.

    plan = await year_change.preview(tx, viewer, {12})      # numbers and names of classes; writes nothing
    done = await year_change.change(tx, viewer, plan.year, {12})
    …from the first day of the new year on, a job:
    parted = await year_change.part(tx, bot_id, now, most)   # log-ins of those who left end; they are told

For the head and the operator. One transaction, and once a year and school: a second try changes nothing.
There is no way back but a backup. Days decide: until 31 August everybody is in the class of before.
"""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal, NamedTuple

from storage import audit, school_calendar, school_year
from storage.clock import milliseconds, school_day
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("year_change")

LAST_GRADE: Final = 12
FINISHING: Final = frozenset({6, 9, LAST_GRADE})
"""Grades after which pupils may leave a school; from the last one all do."""
EARLIEST: Final = timedelta(days=123)
"""So long before the new year's first day it may be changed: from 1 May on."""
Outcome = Literal["done", "before", "early", "not yours"]


class Move(NamedTuple):
    """A class of the old year, how many pupils it has, and its name in the new one; None: they leave."""

    old: str
    new: str | None
    pupils: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What a change would do. ``year``: the one that begins; ``groups``, ``log_ins``: how many end."""

    year: int
    first_day: date
    moves: tuple[Move, ...]
    leaving: frozenset[int]
    choices: tuple[int, ...]
    groups: int
    log_ins: int

    @property
    def opens_day(self) -> date:
        """The first day on which it may be done."""
        return self.first_day - EARLIEST

    @property
    def moving(self) -> int:
        """How many pupils go up."""
        return sum(move.pupils for move in self.moves if move.new is not None)

    @property
    def parting(self) -> int:
        """How many pupils leave."""
        return sum(move.pupils for move in self.moves if move.new is None)


class Parted(NamedTuple):
    """A log-in that ended because the student has left; ``left``: how many its chat still has."""

    chat_id: int
    language: str | None
    kind: str
    given_name: str
    school: str
    left: int


async def preview(tx: Tx, viewer: Viewer, leaving: Set[int] | None = None) -> Plan | None:
    """What would happen if the next year began; without ``leaving`` the school's highest grade leaves.

    None: not the viewer's, or the school has no classes.
    """
    rows = await _sql.classes(tx, **viewer.scope)
    if not rows:
        return None
    year = rows[0]["year"] + 1
    grades = {row["grade"] for row in rows}
    choices = tuple(sorted(grades & FINISHING - {LAST_GRADE}))
    chosen = {max(grades)} & FINISHING if leaving is None else set(leaving) & FINISHING
    gone = frozenset((chosen | {LAST_GRADE}) & grades)
    moves = tuple(_move(row["grade"], row["letter"], row["pupils"], gone) for row in rows)
    first = school_year.first_day(year)
    counted = await _sql.counted(
        tx, **viewer.scope, year=year - 1, leaving=_written(gone), first=first.isoformat()
    )
    return Plan(year, first, moves, gone, choices, counted["ending"], counted["log_ins"])


async def change(tx: Tx, viewer: Viewer, year: int, leaving: Set[int]) -> Outcome:
    """Let the school year ``year`` begin; «before»: that was done already, or another year is next.

    «early»: more than :data:`EARLIEST` ahead; who comes and goes until then would be in the wrong class.
    """
    plan = await preview(tx, viewer, leaving)
    if plan is None:
        return "not yours"
    if plan.year != year:
        return "before"
    if viewer.today < plan.opens_day:
        return "early"
    first, last = plan.first_day.isoformat(), (plan.first_day - timedelta(days=1)).isoformat()
    written = _written(plan.leaving)
    if not await _sql.begin(tx, **viewer.scope, year=year, first=first, leaving=written):
        return "before"
    which = {**viewer.scope, "old": year - 1, "leaving": written}
    await _sql.make_classes(tx, **which)
    await _sql.move_pupils(tx, **which, first=first)
    await _sql.move_teachers(tx, **which, first=first)
    ending = {**viewer.scope, "old": year - 1, "last": last, "first": first}
    await _sql.end_enrolments(tx, **ending)
    await _sql.end_teachers(tx, **ending)
    ends = {**viewer.scope, "last": last, "first": first}
    for end in (_sql.end_group_students, _sql.end_group_teachers, _sql.end_lessons):
        await end(tx, **ends)
    await school_calendar.publish_year(tx, viewer, year)
    await audit.record(tx, viewer, "year", None, plan.moving, f"{year}: {plan.parting}")
    return "done"


async def is_due(tx: Tx, now: datetime) -> bool:
    """For the job: whether a new year has begun and those who left are still to be parted with."""
    return await _sql.due(tx, today=school_day(now).isoformat()) is not None


async def part(tx: Tx, bot_id: int, now: datetime, most: int) -> list[Parted]:
    """For the job: end log-ins about students who left, so many at most; fewer: the change is closed.

    A log-in of another bot is left to that bot's own job. No viewer: time does it.
    """
    when = {"today": school_day(now).isoformat(), "now": milliseconds(now)}
    rows = await _sql.to_part(tx, **when, bot=bot_id, most=most)
    for row in rows:
        await _sql.end_link(tx, id=row["id"], now=when["now"])
    parted = []
    for row in rows:
        chat = {"bot": bot_id, "chat": row["chat_id"], "user": row["user_id"]}
        left = await _sql.left_in_chat(tx, **chat, now=when["now"])
        parted.append(
            Parted(row["chat_id"], row["language"], row["owner_kind"], row["given_name"], row["school"], left)
        )
    if len(rows) < most:
        await _sql.close(tx, **when)
    return parted


def _move(grade: int, letter: str, pupils: int, leaving: Set[int]) -> Move:
    return Move(f"{grade}.{letter}", None if grade in leaving else f"{grade + 1}.{letter}", pupils)


def _written(grades: Set[int]) -> str:
    return ",".join(str(grade) for grade in sorted(grades))
