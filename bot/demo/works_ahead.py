"""Tests that a teacher has announced: works of the next two weeks, which nobody has a mark for yet."""

from datetime import timedelta
from random import Random

from bot.demo import cast
from bot.demo.entities import Group, School
from bot.demo.subjects import of_grade
from storage.roster_rows import SchoolRows

AHEAD = timedelta(days=16)
OFTEN = 0.35
SURE = ("matemātika", "latviešu valoda", "angļu valoda")
"""Departments whose groups always have one, where the cast's children learn."""


def announce(school: School, rng: Random, group: Group, rows: SchoolRows) -> None:
    """Appends at most one such work of the group."""
    course, calendar = group.course, school.calendar
    topics = of_grade(course.subject.topics, course.classroom.grade)
    days = [
        day
        for day in calendar.school_days
        if calendar.day < day <= calendar.day + AHEAD and day.isoweekday() in group.weekdays
    ]
    if not days or not topics or (rng.random() > OFTEN and not _is_sure(school, group)):
        return
    day = rng.choice(days)
    rows.works.append(
        {
            "id": school.identifiers.next("works"),
            "group_id": group.id,
            "kind": "summative",
            "topic": topics[min(len(topics) - 1, int(calendar.progress(day) * len(topics)))],
            "work_day": day.isoformat(),
        }
    )


def _is_sure(school: School, group: Group) -> bool:
    names = {figure.class_name for figure in cast.CHILDREN}
    is_casts = school.has_cast and group.course.classroom.name in names
    return is_casts and group.course.subject.department in SURE
