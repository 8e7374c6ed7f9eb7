"""The timetable as a family reads it: the planned week with its changes, day by day.

found = await timetable.read(tx, viewer, monday, friday)
found.days[0].lessons[2].planned, found.days[0].lessons[2].held    # the old beside the new
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, Final, NamedTuple

from storage.alphabet import alphabetical
from storage.lessons import Bell, Change, Day, Held, Lesson
from storage.schooldays import LONGEST_BREAK, SchoolDays, spans
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("timetable")

A_WEEK: Final = timedelta(days=7)
ONE_DAY: Final = timedelta(days=1)


class Timetable(NamedTuple):
    """Every day between two days, both included, and what the school's year and bells are."""

    days: tuple[Day, ...]
    bells: tuple[Bell, ...]
    school_days: SchoolDays

    def on(self, day: date) -> Day:
        """One of the days."""
        return next(one for one in self.days if one.day == day)


class Told(NamedTuple):
    """A change as it is to be told: its lesson, and whether it is as planned again (the change withdrawn)."""

    lesson: Lesson
    as_planned: bool


async def read(tx: Tx, viewer: Viewer, since: date, until: date) -> Timetable:
    """The days of the viewed student; without lessons where the viewer has no right."""
    between = {"since": since.isoformat(), "until": until.isoformat()}
    frame: dict[str, list[dict[str, Any]]] = {"term": [], "holiday": [], "bell": []}
    for row in await _sql.frame(tx, **viewer.scope):
        frame[row["what"]].append(row)
    changes = await _sql.changes(tx, **viewer.scope, **between)
    # What is moved here was planned on a day that may lie outside.
    around = {
        "since": min([between["since"], *(row["day"] for row in changes)]),
        "until": max([between["until"], *(row["day"] for row in changes)]),
    }
    bells = [
        Bell(row["number"], time.fromisoformat(row["day"]), time.fromisoformat(row["last_day"]))
        for row in frame["bell"]
    ]
    known = SchoolDays(spans(frame["term"]), spans(frame["holiday"]))
    week = _Week(
        known,
        {bell.number: bell for bell in bells},
        await _sql.planned(tx, **viewer.scope, **around),
        await _sql.teachers(tx, **viewer.scope, **around),
        changes,
    )
    days = tuple(week.day(day) for day in _days(since, until))
    return Timetable(days, tuple(bells), known)


async def current_day(tx: Tx, viewer: Viewer) -> date:
    """Today until its last lesson has ended, then the next day with lessons; today if none is in sight."""
    since = viewer.today
    for reach in (A_WEEK, LONGEST_BREAK):
        found = await read(tx, viewer, since, viewer.today + reach)
        for one in found.days:
            if one.is_school_day and not (one.day == viewer.today and one.is_over(viewer.now)):
                return one.day
        since = viewer.today + reach + ONE_DAY
    return viewer.today


async def told(tx: Tx, viewer: Viewer, change_id: int) -> Told | None:
    """The lesson that a change is about, at its planned place; None: no such lesson of this student's.

    An added lesson that was withdrawn is one that is not held.
    """
    row = await _sql.place(tx, **viewer.scope, change=change_id)
    if row is None:
        return None
    day, place = date.fromisoformat(row["day"]), (row["group_id"], row["number"])
    if row["withdrawn_at"] is not None and row["kind"] == "added":
        planned = Held(row["subject"], None, None)
        return Told(Lesson(day, row["number"], row["group_id"], planned, None), as_planned=False)
    wanted = change_id if row["withdrawn_at"] is None else None
    found = await read(tx, viewer, day, day)
    for lesson in found.days[0].lessons:
        its = None if lesson.change is None else lesson.change.id
        if ((lesson.group_id, lesson.number), its) == (place, wanted):
            return Told(lesson, as_planned=wanted is None)
    return None


@dataclass(frozen=True, slots=True)
class _Week:
    """Rows of the store, and how they make a day."""

    known: SchoolDays
    bells: dict[int, Bell]
    planned: Sequence[dict[str, Any]]
    teachers: Sequence[dict[str, Any]]
    changes: Sequence[dict[str, Any]]

    def day(self, day: date) -> Day:
        iso, lessons = day.isoformat(), []
        planned = self._planned(day)
        changed = {(row["group_id"], row["number"]): row for row in self.changes if row["day"] == iso}
        for (group, number), held in planned.items():
            row = changed.get((group, number))
            lessons.append(self._lesson(day, number, group, held, row))
        for row in self.changes:
            arrives = row["kind"] == "added" and row["day"] == iso
            if row["new_day"] == iso or arrives:
                lessons.append(self._arrived(day, row))
        lessons.sort(key=lambda one: (one.number, one.planned is None, alphabetical(one.shown.subject)))
        return Day(day, tuple(lessons), self.known.free(day))

    def _planned(self, day: date) -> dict[tuple[int, int], Held]:
        """What the week says of a day, by group and number."""
        if self.known.free(day) is not None:
            return {}
        weekday = day.isoweekday()
        return {
            (row["group_id"], row["number"]): Held(
                row["subject"], self._teacher(row["group_id"], day), row["room"]
            )
            for row in self.planned
            if row["weekday"] == weekday
            and _holds(day, row["from_day"], row["until_day"])
            and _holds(day, row["stay_from"], row["stay_until"])
        }

    def _lesson(
        self, day: date, number: int, group: int, planned: Held, row: dict[str, Any] | None
    ) -> Lesson:
        bell = self.bells.get(number)
        if row is None or row["kind"] == "added":
            return Lesson(day, number, group, planned, planned, bell=bell)
        held = _other(row, planned) if row["kind"] == "substituted" else None
        return Lesson(day, number, group, planned, held, _change(row), bell)

    def _arrived(self, day: date, row: dict[str, Any]) -> Lesson:
        """A lesson that was added here, or moved here from another place."""
        group, number = row["group_id"], row["number"] if row["new_number"] is None else row["new_number"]
        usual = Held(row["subject"], self._teacher(group, day), None)
        old_day = date.fromisoformat(row["day"])
        planned = self._planned(old_day).get((group, row["number"])) if row["kind"] == "moved" else None
        held = _other(row, planned or usual)
        return Lesson(day, number, group, None, held, _change(row), self.bells.get(number))

    def _teacher(self, group: int, day: date) -> str | None:
        """Who gives the group's lessons on a day: a substitute, where one stands in for a time."""
        names = defaultdict[str, list[str]](list)
        for row in self.teachers:
            if row["group_id"] == group and _holds(day, row["from_day"], row["until_day"]):
                names[row["kind"]].append(f"{row['given_name']} {row['family_name']}")
        found = names["substitute"] or names["main"]
        return ", ".join(found) or None


def _other(row: dict[str, Any], usual: Held) -> Held:
    """What is held instead. Another subject without a teacher named: nobody knows who."""
    teacher = None if row["family_name"] is None else f"{row['given_name']} {row['family_name']}"
    same = usual.teacher if row["new_subject"] in {None, usual.subject} else None
    return Held(row["new_subject"] or usual.subject, teacher or same, row["new_room"] or usual.room)


def _change(row: dict[str, Any]) -> Change:
    return Change(
        id=row["id"],
        kind=row["kind"],
        day=date.fromisoformat(row["day"]),
        number=row["number"],
        new_day=None if row["new_day"] is None else date.fromisoformat(row["new_day"]),
        new_number=row["new_number"],
        note=row["note"],
    )


def _holds(day: date, first: str, last: str | None) -> bool:
    iso = day.isoformat()
    return first <= iso and (last is None or iso <= last)


def _days(since: date, until: date) -> Iterator[date]:
    return (since + timedelta(days=away) for away in range((until - since).days + 1))
