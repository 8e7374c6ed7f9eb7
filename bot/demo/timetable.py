"""The week: every course gets its lessons so that no class, teacher or room is needed twice at the same time.

A class has no gaps: its lessons fill the first places of every day. Class by class, lessons and places are
matched (augmenting paths); then lessons of the same subject are moved apart. Rooms belong to teachers, so
they follow.
"""

from collections import Counter
from random import Random

from bot.demo.entities import Course, Slot

DAYS = 5
ATTEMPTS = 60
IMPROVEMENTS = 250

Busy = set[tuple[int, Slot]]
"""Teacher and place in the week."""


def arrange(rng: Random, courses: list[Course]) -> None:
    """Fills `slots` of every course."""
    by_class: dict[int, list[Course]] = {}
    for course in courses:
        by_class.setdefault(course.classroom.id, []).append(course)
    classes = sorted(by_class.values(), key=lambda own: sum(course.hours for course in own))
    for _ in range(ATTEMPTS):
        busy: Busy = set()
        weeks = [_week(rng, own, busy) for own in classes]
        if all(weeks):
            break
        rng.shuffle(classes)
    else:
        raise ValueError("no timetable was found: the teachers have too many lessons")
    for week in weeks:
        _spread(rng, week, busy)
        for slot, course in week.items():
            course.slots.append(slot)
    for course in courses:
        course.slots.sort()


def _week(rng: Random, own: list[Course], busy: Busy) -> dict[Slot, Course]:
    """A class's week, noted in `busy`; empty when it cannot be."""
    lessons = [course for course in own for _ in range(course.hours)]
    rng.shuffle(lessons)
    slots = _places(rng, len(lessons))
    rng.shuffle(slots)
    possible = [
        [slot for slot in slots if all((teacher.id, slot) not in busy for teacher in lesson.teachers)]
        for lesson in lessons
    ]
    placed: dict[Slot, int] = {}

    def place(lesson: int, seen: set[Slot]) -> bool:
        for slot in possible[lesson]:
            if slot not in seen:
                seen.add(slot)
                if slot not in placed or place(placed[slot], seen):
                    placed[slot] = lesson
                    return True
        return False

    if not all(place(lesson, set()) for lesson in range(len(lessons))):
        return {}
    week = {slot: lessons[placed[slot]] for slot in sorted(placed)}
    busy.update((teacher.id, slot) for slot, course in week.items() for teacher in course.teachers)
    return week


def _places(rng: Random, lessons: int) -> list[Slot]:
    """The first places of every day, the days as equal in length as can be."""
    shortest, longer_days = divmod(lessons, DAYS)
    longer = set(rng.sample(range(1, DAYS + 1), longer_days))
    return [
        (weekday, number)
        for weekday in range(1, DAYS + 1)
        for number in range(1, shortest + (weekday in longer) + 1)
    ]


def _spread(rng: Random, week: dict[Slot, Course], busy: Busy) -> None:
    """Swaps lessons as long as that parts lessons of the same subject on one day."""
    slots = list(week)
    for _ in range(IMPROVEMENTS):
        one, other = rng.choice(slots), rng.choice(slots)
        if one[0] == other[0] or week[one] is week[other]:
            continue
        before = _crowding(week, one[0]) + _crowding(week, other[0])
        if not before or not _swap(week, busy, one, other):
            continue
        if _crowding(week, one[0]) + _crowding(week, other[0]) > before:
            _swap(week, busy, one, other)


def _crowding(week: dict[Slot, Course], weekday: int) -> int:
    times = Counter(course.subject.name for (day, _), course in week.items() if day == weekday)
    return sum((count - 1) ** 2 for count in times.values())


def _swap(week: dict[Slot, Course], busy: Busy, one: Slot, other: Slot) -> bool:
    """Exchanges two lessons unless a teacher is elsewhere at that time."""
    moves = [(week[one], one, other), (week[other], other, one)]
    for course, old, _ in moves:
        busy.difference_update((teacher.id, old) for teacher in course.teachers)
    free = all((teacher.id, new) not in busy for course, _, new in moves for teacher in course.teachers)
    if free:
        week[one], week[other] = week[other], week[one]
    for course, old, new in moves:
        busy.update((teacher.id, new if free else old) for teacher in course.teachers)
    return free
