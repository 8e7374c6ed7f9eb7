"""How many lessons each pupil missed in a term, with an excuse and without.

The class teacher reads them, and is warned once at 10, 15 and 20 lessons without an excuse in a term. An
entry asks for a count in the afternoon, when the day's reports have come.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final, NamedTuple

from storage import register_alarms
from storage.alphabet import alphabetical
from storage.attendance import Counts, Missed
from storage.clock import RIGA, milliseconds, school_day
from storage.escalation import Reader
from storage.news import SLIP
from storage.statements import Statements
from storage.store import Row, Tx
from storage.viewer import Viewer

_sql = Statements("register_counts")

THRESHOLDS: Final = (10, 15, 20)
COUNTED_AT: Final = time(16)
"""When a day's lessons are over and its reports have come; entered later, it is counted a little later."""
_MOST: Final = 50


class Term(NamedTuple):
    """A term of the class's school year that has begun."""

    id: int
    number: int
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True)
class Pupil:
    """Whose counts these are."""

    id: int
    given_name: str
    family_name: str

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"


class Line(NamedTuple):
    """A pupil of the class and the counts of a term."""

    pupil: Pupil
    counts: Counts


@dataclass(frozen=True, slots=True)
class Account:
    """One pupil's term, lesson by lesson, oldest first."""

    pupil: Pupil
    class_id: int
    class_name: str
    lessons: tuple[Missed, ...]


class Reached(NamedTuple):
    """Somebody has reached a number; who is to be told."""

    student_id: int
    term: Term
    counted: int
    readers: list[Reader]


async def ask(tx: Tx, student_id: int, person_id: int, bot_id: int, now: datetime) -> None:
    """One more lesson was entered: the pupil's are to be counted. For the register's own entry."""
    afternoon = datetime.combine(school_day(now), COUNTED_AT, RIGA)
    at = {"student": student_id, "person": person_id, "bot": bot_id}
    await _sql.ask(tx, **at, due=milliseconds(max(afternoon, now + SLIP)))


async def is_due(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether anybody's lessons are to be counted."""
    return await _sql.is_due(tx, bot=bot_id, now=milliseconds(now)) is not None


async def due(tx: Tx, bot_id: int, now: datetime) -> tuple[list[Reached], bool]:
    """Counts; of whom somebody is to be warned, and whether there is more to count. For the job.

    Where nobody can be told, nothing is noted: the next entry asks again.
    """
    today, then = school_day(now).isoformat(), milliseconds(now)
    rows = await _sql.due(tx, bot=bot_id, now=then, today=today, most=_MOST)
    found: list[Reached] = []
    for row in rows:
        await _sql.counted(tx, student=row["student_id"])
        reached = [one for one in THRESHOLDS if row["warned"] < one <= row["counted"]]
        readers = await register_alarms.class_teachers(tx, bot_id, row["student_id"], now) if reached else []
        if not readers:
            continue
        about = {"student": row["student_id"], "term": row["term_id"], "counted": row["counted"], "now": then}
        await _sql.warn(tx, rows=[{**about, "threshold": one} for one in reached])
        found.append(Reached(row["student_id"], _term(row), row["counted"], readers))
    return found, len(rows) == _MOST


async def terms(tx: Tx, viewer: Viewer, class_id: int) -> list[Term]:
    """The terms of a class that the viewer leads, oldest first."""
    rows = await _sql.terms(tx, **viewer.scope, class_id=class_id)
    return [_term(row) for row in rows]


async def of_class(tx: Tx, viewer: Viewer, class_id: int, term: Term) -> list[Line]:
    """Who of a class that the viewer leads missed anything: most without an excuse first."""
    between = {"since": term.first_day.isoformat(), "until": term.last_day.isoformat()}
    rows = await _sql.of_class(tx, **viewer.scope, class_id=class_id, **between)
    pupils: dict[int, Pupil] = {}
    lessons = defaultdict[int, list[Missed]](list)
    for row in rows:
        pupils[row["id"]] = Pupil(row["id"], row["given_name"], row["family_name"])
        day = date.fromisoformat(row["day"])
        lessons[row["id"]].append(Missed(day, 0, "", row["kind"], bool(row["is_excused"])))
    lines = [Line(pupil, Counts.of(lessons[number])) for number, pupil in pupils.items()]
    return sorted(lines, key=lambda line: (-line.counts.unexcused, -sum(line.counts), _by_name(line.pupil)))


async def of_pupil(tx: Tx, viewer: Viewer, student_id: int, term: Term) -> Account | None:
    """What one pupil of a class that the viewer leads missed in a term; None: nobody of theirs."""
    row = await _sql.pupil(tx, **viewer.scope, student=student_id)
    if row is None:
        return None
    between = {"since": term.first_day.isoformat(), "until": term.last_day.isoformat()}
    found = await _sql.of_pupil(tx, **viewer.scope, student=student_id, **between)
    lessons = (
        Missed(
            date.fromisoformat(one["day"]),
            one["number"],
            one["subject"],
            one["kind"],
            bool(one["is_excused"]),
        )
        for one in found
    )
    pupil = Pupil(row["id"], row["given_name"], row["family_name"])
    return Account(pupil, row["class_id"], f"{row['grade']}.{row['letter']}", tuple(lessons))


def _term(row: Row) -> Term:
    first, last = date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"])
    return Term(row["term_id"], row["number"], first, last)


def _by_name(pupil: Pupil) -> tuple[object, ...]:
    return alphabetical(pupil.family_name), alphabetical(pupil.given_name), pupil.id
