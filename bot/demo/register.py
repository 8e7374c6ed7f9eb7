"""The register of the last days as teachers filled it in, and marks that agree with it."""

from datetime import timedelta
from random import Random

from bot.demo.calendar import at
from bot.demo.entities import Group, School
from storage.roster_rows import SchoolRows

BACK = timedelta(days=7)
"""What is older nobody can open any more."""
FILLED = 0.96
SIGNS = frozenset({"n", "nv"})
"""Marks that say themselves that the pupil was not there."""


def check(school: School, rng: Random, own: list[Group], rows: SchoolRows) -> None:
    """Appends that the lessons of a class were gone through; now and then one was forgotten."""
    calendar = school.calendar
    missed = {(row["group_id"], row["day"], row["number"]) for row in rows.attendance}
    for day in calendar.past:
        if day < calendar.day - BACK:
            continue
        for group in own:
            for weekday, number in group.course.slots:
                if weekday != day.isoweekday() or rng.random() > FILLED:
                    continue
                place = (group.id, day.isoformat(), number)
                rows.register_checks.append(
                    {
                        "group_id": group.id,
                        "day": day.isoformat(),
                        "number": number,
                        "how": "marked" if place in missed else "everybody",
                        "checked_by": group.teacher.id,
                        "checked_at": at(day, 7 + number, rng.randint(31, 45)),
                    }
                )


def agree(rows: SchoolRows) -> None:
    """Takes out the marks for what was written on a day on which the pupil missed that lesson.

    What was made up for later stays: a chain that begins with «n» or «nv».
    """
    away = {
        (row["student_id"], row["group_id"], row["day"]) for row in rows.attendance if row["kind"] == "absent"
    }
    works = {row["id"]: (row["group_id"], row["work_day"]) for row in rows.works}
    gone: set[int] = set()
    for mark in rows.marks:
        group, day = works[mark["work_id"]]
        is_first = mark["corrects_id"] is None
        was_away = is_first and mark["value"] not in SIGNS and (mark["student_id"], group, day) in away
        if was_away or mark["corrects_id"] in gone:
            gone.add(mark["id"])
    rows.marks[:] = [mark for mark in rows.marks if mark["id"] not in gone]
