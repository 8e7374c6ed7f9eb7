"""The paper diary's page: a day's lessons with topics, the homework due, marks, absences and remarks."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, NamedTuple

from storage import attendance, homework, timetable
from storage.alphabet import alphabetical
from storage.attendance import Missed
from storage.homework import Homework
from storage.lessons import Day, Lesson
from storage.marks import Mark, assembled
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("diary")

_Place = tuple[date, str]  # a day and a subject


class Remark(NamedTuple):
    """A teacher's words; ``subject`` where they are about a lesson."""

    kind: Literal["remark", "praise"]
    text: str
    number: int | None
    subject: str | None


class Rest(NamedTuple):
    """What belongs to a day, but to no lesson of it: a subject's homework or marks."""

    subject: str
    homework: tuple[Homework, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the page. Homework and marks stand at a subject's first lesson of the day."""

    lesson: Lesson
    topic: str | None
    homework: tuple[Homework, ...]
    marks: tuple[Mark, ...]
    missed: Missed | None


@dataclass(frozen=True, slots=True)
class Page:
    """A day of the diary."""

    day: Day
    entries: tuple[Entry, ...]
    rest: tuple[Rest, ...]
    remarks: tuple[Remark, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.entries or self.rest or self.remarks)


async def pages(tx: Tx, viewer: Viewer, since: date, until: date) -> list[Page]:
    """The pages of the viewed student between two days, both included; empty ones without a right."""
    between = {"since": since.isoformat(), "until": until.isoformat()}
    found = await timetable.read(tx, viewer, since, until)
    rows = await _sql.topics(tx, **viewer.scope, **between)
    belongings = _Belongings(
        topics={(row["day"], row["group_id"], row["number"]): row["topic"] for row in rows},
        marks=await _marks(tx, viewer, between),
        missed={(one.day, one.number): one for one in await attendance.missed(tx, viewer, since, until)},
    )
    for task in await homework.due(tx, viewer, since, until):
        belongings.homework[task.due_day, task.subject].append(task)
    for row in await _sql.remarks(tx, **viewer.scope, **between):
        text = tx.vault.open("remarks", row["id"], "text", row["text"])
        belongings.remarks[row["day"]].append(Remark(row["kind"], text, row["number"], row["subject"]))
    return [belongings.page(day) for day in found.days]


async def record(tx: Tx, viewer: Viewer, group_id: int, day: date, number: int, topic: str) -> bool:
    """Whoever teaches the group, or stands in once, says what was done in a lesson; False: not theirs."""
    at = {"day": day.isoformat(), "weekday": day.isoweekday(), "number": number}
    changed: int = await _sql.record(tx, **viewer.scope, **at, group_id=group_id, topic=topic)
    return changed == 1


@dataclass(slots=True)
class _Belongings:
    """What was found of these days, taken out as it is put on a page."""

    topics: dict[tuple[str, int, int], str]
    marks: dict[_Place, list[Mark]]
    missed: dict[tuple[date, int], Missed]
    homework: defaultdict[_Place, list[Homework]] = field(default_factory=lambda: defaultdict(list))
    remarks: defaultdict[str, list[Remark]] = field(default_factory=lambda: defaultdict(list))

    def page(self, day: Day) -> Page:
        entries = tuple(self._entry(lesson) for lesson in day.lessons)
        left = {subject for about, subject in (*self.homework, *self.marks) if about == day.day}
        rest = tuple(
            Rest(subject, *self._taken((day.day, subject))) for subject in sorted(left, key=alphabetical)
        )
        return Page(day, entries, rest, tuple(self.remarks[day.day.isoformat()]))

    def _entry(self, lesson: Lesson) -> Entry:
        # The group's own subject: its homework is due though another subject is taught instead.
        tasks, marks = self._taken((lesson.day, (lesson.planned or lesson.shown).subject))
        return Entry(
            lesson=lesson,
            topic=self.topics.get((lesson.day.isoformat(), lesson.group_id, lesson.number)),
            homework=tasks,
            marks=marks,
            missed=None if lesson.held is None else self.missed.get((lesson.day, lesson.number)),
        )

    def _taken(self, place: _Place) -> tuple[tuple[Homework, ...], tuple[Mark, ...]]:
        return tuple(self.homework.pop(place, ())), tuple(self.marks.pop(place, ()))


async def _marks(tx: Tx, viewer: Viewer, between: dict[str, str]) -> dict[_Place, list[Mark]]:
    """In the order in which they were entered."""
    by_place = defaultdict[tuple[str, str], list[dict[str, Any]]](list)
    for row in await _sql.marks(tx, **viewer.scope, **between):
        by_place[row["work_day"], row["subject"]].append(row)
    return {
        (date.fromisoformat(day), subject): assembled(rows)[::-1] for (day, subject), rows in by_place.items()
    }
