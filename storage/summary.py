"""The morning at school: who is missing today, class by class, for the office, the head and the kitchen."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from storage.absence_rules import Draft
from storage.audit import HOUR_MS
from storage.clock import RIGA, milliseconds, school_day
from storage.escalation import Reader, readers
from storage.schooldays import WORKDAYS, SchoolDays, spans
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("summary")

LONGEST: Final = timedelta(days=120)
"""How long ago an absence of today may have begun."""
TOO_LATE: Final = timedelta(hours=2)
"""After the school's hour: a bot that was away so long leaves the morning out."""
_MOST: Final = 50


class Counts(NamedTuple):
    """Students of today: ``away`` all day, ``late``, leaving ``early``, missing some ``lessons``.

    ``unseen``: of those, reported but not seen by anybody at school.
    """

    enrolled: int = 0
    away: int = 0
    late: int = 0
    early: int = 0
    lessons: int = 0
    unseen: int = 0

    @classmethod
    def of(cls, classes: Iterable["ClassToday"]) -> "Counts":
        listed = [one.counts for one in classes]
        return cls(*(sum(column) for column in zip(*listed, strict=True))) if listed else cls()


class ClassToday(NamedTuple):
    """A class of the school."""

    id: int
    name: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody who is reported missing today."""

    class_id: int
    class_name: str
    given_name: str
    family_name: str
    draft: Draft
    is_unseen: bool


class Morning(NamedTuple):
    """A school whose hour has come, and the chats that are told (none on a day without school)."""

    school_id: int
    readers: list[Reader]


async def classes(tx: Tx, viewer: Viewer) -> list[ClassToday]:
    """Every class of the school with its counts of today."""
    rows = await _sql.classes(tx, **viewer.scope, since=(viewer.today - LONGEST).isoformat())
    return [
        ClassToday(
            row["id"],
            f"{row['grade']}.{row['letter']}",
            Counts(*(row[name] for name in Counts._fields)),
        )
        for row in rows
    ]


async def missing(tx: Tx, viewer: Viewer, class_id: int | None = None) -> list[Gone]:
    """Who is reported missing today, in one class or in all of them; neither why nor in which words."""
    rows = await _sql.missing(tx, **viewer.scope, which=class_id or 0)
    return [
        Gone(
            class_id=row["class_id"],
            class_name=f"{row['grade']}.{row['letter']}",
            given_name=row["given_name"],
            family_name=row["family_name"],
            draft=Draft(
                date.fromisoformat(row["first_day"]),
                date.fromisoformat(row["last_day"]),
                row["part"],
                None if row["at"] is None else time.fromisoformat(row["at"]),
                tuple(int(number) for number in (row["lessons"] or "").split(",") if number),
            ),
            is_unseen=bool(row["is_unseen"]),
        )
        for row in rows
    ]


async def note_names(tx: Tx, viewer: Viewer, class_id: int | None = None) -> int:
    """Keep in the audit log that the viewer read those names, once an hour for each; how many are new."""
    hour = milliseconds(viewer.now) // HOUR_MS
    noted: int = await _sql.note_names(tx, **viewer.scope, which=class_id or 0, hour=hour)
    return noted


async def is_wanted(tx: Tx, viewer: Viewer) -> bool:
    """Whether the viewer is told each morning; False for whoever is neither office nor head."""
    return bool(await _sql.is_wanted(tx, **viewer.scope))


async def wish(tx: Tx, viewer: Viewer, *, wanted: bool) -> bool:
    """Whether the viewer wants to be told each morning; False: not theirs to wish."""
    changed: int = await _sql.wish(tx, **viewer.scope, wanted=int(wanted))
    return changed == 1


async def is_school_day(tx: Tx, school_id: int, day: date) -> bool:
    """Whether lessons are held on a day, by the school's calendar. About nobody, hence no viewer."""
    rows = await _sql.calendar(tx, school=school_id, since=day.isoformat())
    terms, holidays = (spans([row for row in rows if row["what"] == what]) for what in ("term", "holiday"))
    return day.isoweekday() in WORKDAYS and SchoolDays(terms, holidays).free(day) is None


async def is_due(tx: Tx, bot_id: int, now: datetime) -> bool:
    """Whether the hour of any school has come. For the schedule, hence no viewer."""
    return bool(await _due(tx, bot_id, now, 1))


async def mornings(tx: Tx, bot_id: int, now: datetime) -> tuple[list[Morning], bool]:
    """Schools whose hour has come, each once a day, and whether there are more. No viewer: as above.

    Each reader reads through the own link.
    """
    rows = await _due(tx, bot_id, now, _MOST)
    today = school_day(now)
    found = []
    for school_id, alert_by in rows:
        await _sql.told(tx, bot=bot_id, school=school_id, today=today.isoformat())
        hour = datetime.combine(today, alert_by, RIGA)
        if now <= hour + TOO_LATE and await is_school_day(tx, school_id, today):
            chats = await _sql.office_chats(
                tx, bot=bot_id, school=school_id, now=milliseconds(now), today=today.isoformat()
            )
            found.append(Morning(school_id, await readers(tx, bot_id, chats, now)))
    return found, len(rows) == _MOST


async def _due(tx: Tx, bot_id: int, now: datetime, most: int) -> list[tuple[int, time]]:
    clock = now.astimezone(RIGA)
    rows = await _sql.due(tx, bot=bot_id, time=f"{clock:%H:%M}", today=school_day(now).isoformat(), most=most)
    return [(row["school_id"], time.fromisoformat(row["alert_by"])) for row in rows]
