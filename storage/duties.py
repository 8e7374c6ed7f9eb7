"""When a teacher answers families, and who stands in while they are away.

A leave gives the teacher's own classes and groups to a colleague for its days: rows of class_teachers and
group_teachers, so that every right follows from them and ends by date.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final, Literal, NamedTuple

from storage.announcements import folded
from storage.clock import milliseconds
from storage.escalation import Reader, readers
from storage.statements import Statements
from storage.store import Row, Tx
from storage.viewer import Viewer

_sql = Statements("duties")

LONGEST: Final = timedelta(days=62)
AHEAD: Final = timedelta(days=366)
"""How far ahead a leave may begin."""
OFFICE_SEES: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)

Fault = Literal["order", "past", "far", "long", "overlap", "self", "gone", "away"]
"""``gone``: no teacher of the school on all those days; ``away``: on leave then; ``overlap``: the own one."""


class Hours(NamedTuple):
    """On which days of the week (1 is Monday) and from when to when."""

    weekdays: frozenset[int] = frozenset({1, 2, 3, 4, 5})
    opens: time = time(8)
    closes: time = time(17)

    @classmethod
    def of(cls, row: Row | None) -> "Hours":
        """Out of a row of working_hours; the usual ones where there is none."""
        if row is None or row["weekdays"] is None:
            return cls()
        opens, closes = time.fromisoformat(row["opens"]), time.fromisoformat(row["closes"])
        return cls(frozenset(int(day) for day in row["weekdays"]), opens, closes)


@dataclass(frozen=True, slots=True)
class Leave:
    """``name`` is away, ``substitute`` stands in, both days included."""

    id: int
    first: date
    last: date
    person_id: int
    name: str
    substitute_id: int
    substitute: str


class Colleague(NamedTuple):
    """``is_away``: on leave on some of the days that were asked about; ``subject``: one that they teach."""

    id: int
    name: str
    is_away: bool
    subject: str | None


class Post(NamedTuple):
    """A class that one leads (no subject), or a group that one teaches."""

    name: str
    subject: str | None


async def hours(tx: Tx, viewer: Viewer) -> Hours:
    """The viewer's own; the usual ones until they set them."""
    return Hours.of(await _sql.hours(tx, **viewer.scope))


async def set_hours(tx: Tx, viewer: Viewer, wanted: Hours) -> bool:
    """False: whoever does not teach has none. ValueError: no day, or ``opens`` not before ``closes``."""
    if not wanted.weekdays or wanted.opens >= wanted.closes:
        raise ValueError("working hours that hold no time")
    spelt = {
        "weekdays": "".join(str(day) for day in sorted(wanted.weekdays)),
        "opens": f"{wanted.opens:%H:%M}",
        "closes": f"{wanted.closes:%H:%M}",
    }
    changed: int = await _sql.set_hours(tx, **viewer.scope, **spelt)
    return changed == 1


async def leaves(tx: Tx, viewer: Viewer) -> list[Leave]:
    """The viewer's own that are not over, the next one first."""
    return _leaves(await _sql.leaves(tx, **viewer.scope, leave=0))


async def leave(tx: Tx, viewer: Viewer, leave_id: int) -> Leave | None:
    """One of them."""
    return next(iter(_leaves(await _sql.leaves(tx, **viewer.scope, leave=leave_id))), None)


async def stands_in(tx: Tx, viewer: Viewer) -> list[Leave]:
    """Leaves of colleagues for whom the viewer stands in, now or later."""
    return _leaves(await _sql.stands_in(tx, **viewer.scope))


async def of_school(tx: Tx, viewer: Viewer) -> list[Leave]:
    """Who is away at the school these days, for its office and head."""
    until = (viewer.today + OFFICE_SEES).isoformat()
    return _leaves(await _sql.of_school(tx, **viewer.scope, until=until))


async def colleagues(tx: Tx, viewer: Viewer, first: date, last: date, words: str = "") -> list[Colleague]:
    """Who could stand in on these days, by family name; ``words``: parts of the name, however spelt."""
    rows = await _sql.colleagues(tx, **viewer.scope, first=first.isoformat(), last=last.isoformat())
    found = [
        Colleague(
            row["id"], f"{row['given_name']} {row['family_name']}", bool(row["is_away"]), row["subject"]
        )
        for row in rows
    ]
    parts = folded(words).split()
    return [one for one in found if all(part in folded(one.name) for part in parts)]


async def posts(tx: Tx, viewer: Viewer, first: date, last: date) -> list[Post]:
    """The viewer's own classes and groups on these days: what a leave gives away."""
    rows = await _sql.posts(tx, **viewer.scope, first=first.isoformat(), last=last.isoformat())
    return [Post(row["name"], row["subject"]) for row in rows]


async def days_fault(
    tx: Tx, viewer: Viewer, first: date, last: date, but: Leave | None = None
) -> Fault | None:
    """Why one cannot be away on these days. ``but``: the leave that is to become this one.

    The first day of a leave that has begun may stay where it is.
    """
    if last < first:
        return "order"
    has_begun = but is not None and but.first == first
    if last < viewer.today or (first < viewer.today and not has_begun):
        return "past"
    if first > viewer.today + AHEAD:
        return "far"
    if last - first >= LONGEST:
        return "long"
    others = [one for one in await leaves(tx, viewer) if but is None or one.id != but.id]
    return "overlap" if any(one.first <= last and first <= one.last for one in others) else None


async def grant(tx: Tx, viewer: Viewer, first: date, last: date, substitute_id: int) -> int | Fault:
    """The viewer is away on these days and a colleague stands in; the leave's number, or why not."""
    fault = await days_fault(tx, viewer, first, last) or await _colleague_fault(
        tx, viewer, max(first, viewer.today), last, substitute_id
    )
    if fault is not None:
        return fault
    row = await _sql.grant(tx, **viewer.scope, **_spelt(first, last, substitute_id))
    if row is None:
        return "gone"
    await _lend(tx, viewer, row["id"], first)
    return int(row["id"])


async def change(
    tx: Tx, viewer: Viewer, leave_id: int, first: date, last: date, substitute_id: int
) -> Fault | None:
    """Other days or another colleague; what was before today stays as it was. None: done."""
    before = await leave(tx, viewer, leave_id)
    if before is None:
        return "gone"
    fault = await days_fault(tx, viewer, first, last, before) or await _colleague_fault(
        tx, viewer, max(first, viewer.today), last, substitute_id
    )
    if fault is not None:
        return fault
    row = await _sql.change(tx, **viewer.scope, **_spelt(first, last, substitute_id), leave=leave_id)
    if row is None:
        return "gone"
    await _take_back(tx, viewer, leave_id)
    await _lend(tx, viewer, leave_id, first)
    return None


async def end(tx: Tx, viewer: Viewer, leave_id: int) -> bool:
    """The viewer is back: the substitute's rights end now. False: no such leave of theirs."""
    if await _sql.finish(tx, **viewer.scope, leave=leave_id) is None:
        return False
    await _take_back(tx, viewer, leave_id)
    return True


async def told(tx: Tx, bot_id: int, person_id: int, now: datetime) -> list[Reader]:
    """The chats in which somebody works at school. No viewer: each reads through the own link."""
    rows = await _sql.chats_of(tx, person=person_id, bot=bot_id, now=milliseconds(now))
    return await readers(tx, bot_id, rows, now)


async def _colleague_fault(
    tx: Tx, viewer: Viewer, first: date, last: date, substitute_id: int
) -> Fault | None:
    if substitute_id == viewer.person_id:
        return "self"
    found = await colleagues(tx, viewer, first, last)
    one = next((one for one in found if one.id == substitute_id), None)
    if one is None:
        return "gone"
    return "away" if one.is_away else None


async def _lend(tx: Tx, viewer: Viewer, leave_id: int, first: date) -> None:
    about = {"leave": leave_id, "since": max(first, viewer.today).isoformat()}
    await _sql.lend_classes(tx, **about)
    await _sql.lend_groups(tx, **about)


async def _take_back(tx: Tx, viewer: Viewer, leave_id: int) -> None:
    today = {"leave": leave_id, "today": viewer.today.isoformat()}
    yesterday = (viewer.today - _DAY).isoformat()
    await _sql.cancel_classes(tx, **today)
    await _sql.cancel_groups(tx, **today)
    await _sql.cut_classes(tx, **today, yesterday=yesterday)
    await _sql.cut_groups(tx, **today, yesterday=yesterday)


def _spelt(first: date, last: date, substitute_id: int) -> dict[str, Any]:
    return {"first": first.isoformat(), "last": last.isoformat(), "substitute": substitute_id}


def _leaves(rows: Sequence[Row]) -> list[Leave]:
    return [
        Leave(
            id=row["id"],
            first=date.fromisoformat(row["first_day"]),
            last=date.fromisoformat(row["last_day"]),
            person_id=row["person_id"],
            name=f"{row['given_name']} {row['family_name']}",
            substitute_id=row["substitute_id"],
            substitute=f"{row['substitute_given']} {row['substitute_family']}",
        )
        for row in rows
    ]
