"""Homework around the day of the demo: what was due lately, what is due tomorrow, what is due later.

It is set after a lesson and due at the next one, now and then (reading, projects) a week later. Nothing was
set after the day before the demo's, so that nothing comes from the future.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from bot.demo import cast
from bot.demo.calendar import at
from bot.demo.entities import Group, School
from bot.demo.subjects import of_grade
from storage.roster_rows import SchoolRows

BACK, AHEAD = timedelta(days=9), timedelta(days=14)
OFTEN = 0.5
SELDOM = 0.3
LATER = 0.12
CHANGED = 0.09
CORRECTIONS = (
    ("{p}", "Labots: lappuses numurs iepriekš bija norādīts kļūdaini."),
    ("{m}", "Precizējums: pietiek ar vienu uzdevumu pēc izvēles."),
    ("", "Precizējums: darbu iesniegt stundas sākumā."),
    ("", "Papildināts: drīkst strādāt pāros."),
)
"""What a changed text says at its end, and what the text must name for that."""
SURE = 3


def certain(school: School, groups: list[Group]) -> set[int]:
    """Groups of a class that surely have homework for tomorrow: the cast's children are never without.

    They are those of the subjects with most lessons a week, as far as there are such lessons tomorrow.
    """
    classroom = groups[0].course.classroom
    if not school.has_cast or classroom.name not in {figure.class_name for figure in cast.CHILDREN}:
        return set()
    weekday = school.calendar.next_day.isoweekday()
    courses = [group.course for group in groups if weekday in group.weekdays]
    given = [course for course in courses if of_grade(course.subject.homework, classroom.grade)]
    names = sorted({course.subject.name: course.hours for course in given}.items(), key=lambda each: -each[1])
    sure = {name for name, _ in names[:SURE]}
    return {group.id for group in groups if group.course.subject.name in sure}


def give(school: School, rng: Random, group: Group, rows: SchoolRows, *, sure: bool) -> None:
    """Appends the group's homework; `sure`: with some for tomorrow."""
    course = group.course
    texts = of_grade(course.subject.homework, course.classroom.grade)
    if not texts:
        return
    often = OFTEN if course.hours > 1 and course.classroom.grade > 1 else SELDOM
    latest = 0
    for set_day, due in _turns(school, rng, group):
        if rng.random() > often and not (sure and due == school.calendar.next_day):
            continue
        # Not the same text twice in a row.
        latest = (latest + rng.randint(1, max(1, len(texts) - 1))) % len(texts)
        template = texts[latest]
        text = template.format(p=rng.randint(12, 118), n=rng.randint(1, 5), m=rng.randint(6, 9))
        set_at = _set_at(rng, group, set_day, school.calendar.day)
        changed_at = None
        if rng.random() < CHANGED:
            text += "\n" + rng.choice([said for needs, said in CORRECTIONS if needs in template])
            changed_at = set_at + rng.randint(10, 90) * 60_000
        rows.homework.append(
            {
                "id": school.identifiers.next("homework"),
                "group_id": group.id,
                "text": text,
                "due_day": due.isoformat(),
                "set_by": group.teacher.id,
                "set_at": set_at,
                "changed_at": changed_at,
            }
        )


def _turns(school: School, rng: Random, group: Group) -> Iterator[tuple[date, date]]:
    """Pairs of a day on which something may be set and the lesson day on which it is due."""
    calendar = school.calendar
    weekdays = group.weekdays
    lessons = [day for day in calendar.school_days if day.isoweekday() in weekdays]
    for number, due in enumerate(lessons):
        if not calendar.day - BACK <= due <= calendar.day + AHEAD:
            continue
        earlier = [day for day in lessons[:number] if day < calendar.day]
        if not earlier:
            if due == calendar.next_day:
                yield min(calendar.day, calendar.first_day), due
            continue
        follows = earlier[-1] == lessons[number - 1]
        if follows or due == calendar.next_day or rng.random() < LATER:
            yield earlier[-1], due


def _set_at(rng: Random, group: Group, set_day: date, day: date) -> int:
    if set_day >= day:
        # The year has only just begun: set before the first lesson.
        return at(day, 0, 1)
    that_day = [number for weekday, number in group.course.slots if weekday == set_day.isoweekday()]
    # In the first days of the year there may have been no lesson yet.
    last_lesson = max(that_day, default=1)
    return at(set_day, 8 + last_lesson, rng.randint(5, 55))
