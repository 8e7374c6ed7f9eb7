"""What differs from the planned week around the demo's day, and what was done in the lessons before it.

A colleague who is free then stands in, the last lesson of a day is cancelled or held at the end of another
day, another subject comes instead, a room is changed. The cast's children have one of each to look at.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Literal

from bot.demo import cast
from bot.demo.calendar import at
from bot.demo.entities import Course, Group, School, Slot, Teacher
from bot.demo.subjects import of_grade
from storage.roster_rows import SchoolRows
from storage.school_rows import LessonChangeRow

Turn = Literal["teacher", "room", "subject", "cancelled", "moved"]
BACK = timedelta(days=14)
AHEAD = 7
"""So many school days, the demo's own the first of them."""
CERTAIN: tuple[tuple[int, Turn], ...] = (
    (0, "teacher"),
    (1, "cancelled"),
    (1, "room"),
    (2, "subject"),
    (3, "moved"),
    (5, "teacher"),
)
"""Of the cast's classes: on which of the days ahead, and what."""
TURNS: tuple[Turn, ...] = ("teacher", "teacher", "subject", "cancelled", "room", "moved")
OFTEN = 2
LAST_NUMBER = 8
HALLS = ("Aktu zāle", "Bibliotēka", "Datorklase")
NOTES = ("Skolotāja kursos.", "Līdzi ņemt darba burtnīcu.", "Stunda kopā ar paralēlklasi.")
NOTED = 0.3
FORMS = ("{}", "{}: uzdevumi", "{}: praktiskais darbs", "{}: atkārtojums")
TOLD = 0.9


@dataclass(frozen=True, slots=True)
class Staffroom:
    """Who teaches what of a school, and when: to find somebody who is free."""

    departments: dict[str, list[Teacher]]
    busy: dict[Slot, set[int]]
    subjects: dict[str, int]

    @classmethod
    def of(cls, school: School, rows: SchoolRows, courses: list[Course]) -> "Staffroom":
        departments, busy = defaultdict[str, list[Teacher]](list), defaultdict[Slot, set[int]](set)
        for teacher in school.teachers:
            departments[teacher.department].append(teacher)
        for course in courses:
            for slot in course.slots:
                busy[slot].update(teacher.id for teacher in course.teachers)
        return cls(departments, busy, {row["name"]: row["id"] for row in rows.subjects})

    def is_free(self, teacher: Teacher, slot: Slot) -> bool:
        return teacher.id not in self.busy.get(slot, ())

    def stand_in(self, rng: Random, teacher: Teacher, slot: Slot) -> Teacher | None:
        """A colleague of the same department, else of any other."""
        own = [one for one in self.departments[teacher.department] if self.is_free(one, slot)]
        if own:
            return rng.choice(own)
        others = [one for name in sorted(self.departments) for one in self.departments[name]]
        free = [one for one in rng.sample(others, min(len(others), 20)) if self.is_free(one, slot)]
        return free[0] if free else None


def change(school: School, rng: Random, own: list[Group], staff: Staffroom, rows: SchoolRows) -> None:
    """Appends the changes of a class's lessons."""
    calendar = school.calendar
    ahead = [day for day in calendar.school_days if day >= calendar.day][:AHEAD]
    is_cast = school.has_cast and own[0].course.classroom.name in {one.class_name for one in cast.CHILDREN}
    wanted: tuple[tuple[int, Turn], ...] = CERTAIN
    if not is_cast:
        wanted = tuple((rng.randrange(AHEAD), rng.choice(TURNS)) for _ in range(OFTEN))
    # Halves of a class are left as they are: what happens to one would have to fit the other.
    by_slot = {slot: group for group in own if len(group.course.teachers) == 1 for slot in group.course.slots}
    taken = set[tuple[date, int]]()
    for place, turn in wanted:
        if place < len(ahead):
            made = _change(school, rng, ahead[place], turn, by_slot, staff, taken)
            if made is not None:
                taken.add((ahead[place], made["number"]))
                rows.lesson_changes.append(made)


def record(school: School, rng: Random, group: Group, rows: SchoolRows) -> None:
    """Appends what was done in the group's lessons of the last two weeks."""
    calendar, course = school.calendar, group.course
    topics = of_grade(course.subject.topics, course.classroom.grade)
    if not topics:
        return
    for day in calendar.past:
        if day < calendar.day - BACK:
            continue
        topic = topics[min(len(topics) - 1, int(calendar.progress(day) * len(topics)))]
        for number in _numbers(group, day):
            form = rng.choice(FORMS)
            if rng.random() > TOLD:
                continue
            rows.lesson_records.append(
                {
                    "group_id": group.id,
                    "day": day.isoformat(),
                    "number": number,
                    "topic": form.format(topic),
                    "entered_by": group.teacher.id,
                    "entered_at": at(day, 9 + number, rng.randint(0, 40)),
                }
            )


def _change(
    school: School,
    rng: Random,
    day: date,
    turn: Turn,
    by_slot: dict[Slot, Group],
    staff: Staffroom,
    taken: set[tuple[date, int]],
) -> LessonChangeRow | None:
    weekday = day.isoweekday()
    numbers = sorted(number for at_day, number in by_slot if at_day == weekday and (day, number) not in taken)
    if not numbers:
        return None
    number = numbers[-1] if turn in {"cancelled", "moved"} else rng.choice(numbers[:-1] or numbers)
    group = by_slot[weekday, number]
    made: LessonChangeRow = {
        "id": school.identifiers.next("lesson_changes"),
        "group_id": group.id,
        "day": day.isoformat(),
        "number": number,
        "kind": "cancelled",
        "new_subject_id": None,
        "new_teacher_id": None,
        "new_room": None,
        "new_day": None,
        "new_number": None,
        "note": rng.choice(NOTES) if rng.random() < NOTED else None,
        "entered_by": group.teacher.id,
        "entered_at": at(school.calendar.day - timedelta(days=1), 15, rng.randint(0, 59)),
    }
    slot = (weekday, number)
    if turn == "room":
        made |= {"kind": "substituted", "new_room": rng.choice(HALLS)}
    elif turn == "teacher":
        stand_in = staff.stand_in(rng, group.teacher, slot)
        if stand_in is not None:
            made |= {"kind": "substituted", "new_teacher_id": stand_in.id, "new_room": stand_in.room}
    elif turn == "subject":
        other = next(_others(by_slot, group, staff, slot), None)
        if other is not None:
            subject = staff.subjects[other.course.subject.name]
            made |= {"kind": "substituted", "new_subject_id": subject}
            made |= {"new_teacher_id": other.teacher.id, "new_room": other.teacher.room}
    elif turn == "moved":
        place = _later_place(school, group, day, by_slot, staff)
        if place is not None:
            made |= {"kind": "moved", "new_day": place[0].isoformat(), "new_number": place[1]}
    return made


def _others(by_slot: dict[Slot, Group], group: Group, staff: Staffroom, slot: Slot) -> Iterator[Group]:
    """Groups of the class with another subject and teacher, who is free at that time."""
    for _, other in sorted(by_slot.items(), key=lambda each: each[0]):
        is_other = other.course.subject.name != group.course.subject.name
        if is_other and other.teacher.id != group.teacher.id and staff.is_free(other.teacher, slot):
            yield other


def _later_place(
    school: School, group: Group, day: date, by_slot: dict[Slot, Group], staff: Staffroom
) -> tuple[date, int] | None:
    """The end of one of the next school days on which the teacher is free."""
    for later in [one for one in school.calendar.school_days if one > day][:4]:
        weekday = later.isoweekday()
        number = 1 + max((number for at_day, number in by_slot if at_day == weekday), default=0)
        if number <= LAST_NUMBER and staff.is_free(group.teacher, (weekday, number)):
            return later, number
    return None


def _numbers(group: Group, day: date) -> list[int]:
    return [number for weekday, number in group.course.slots if weekday == day.isoweekday()]
