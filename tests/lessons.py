"""A week of lessons for the school of tests/families.py, and what the school changes of it.

await a_week(school)
await change(school, MATHS, "2026-11-24", 1, "cancelled")
"""

from typing import Any, Final

from storage.clock import milliseconds
from storage.school_rows import ChangeKind
from tests.families import (
    LATVIAN,
    MATHS,
    MUSIC,
    NOW,
    SCHOOL,
    SECOND_TEACHER,
    TEACHER,
    Families,
)

BELLS: Final = (("08:30", "09:10"), ("09:20", "10:00"), ("10:10", "10:50"), ("11:10", "11:50"))
PLACES: Final = ((MATHS, 1, "214"), (LATVIAN, 2, "105"), (MUSIC, 3, None))
SINCE: Final[dict[str, Any]] = {"from_day": "2026-09-01", "until_day": None}


async def a_week(school: Families) -> None:
    """From Monday to Friday: mathematics, Latvian, music (not on Fridays); 18 November is free."""
    await school.add(
        bells=[
            {"school_id": SCHOOL, "number": number, "starts": starts, "ends": ends}
            for number, (starts, ends) in enumerate(BELLS, 1)
        ],
        holidays=[{"school_id": SCHOOL, "first_day": "2026-11-18", "last_day": "2026-11-18"}],
        staff=[{"person_id": teacher, "role": "teacher", **SINCE} for teacher in (TEACHER, SECOND_TEACHER)],
        group_teachers=[
            {"group_id": group, "teacher_id": teacher, "kind": "main", **SINCE}
            for group, teacher in ((MATHS, SECOND_TEACHER), (LATVIAN, TEACHER))
        ],
        lessons=[
            {
                "id": 10 * weekday + number,
                "group_id": group,
                "weekday": weekday,
                "number": number,
                "room": room,
                **SINCE,
            }
            for weekday in range(1, 6)
            for group, number, room in PLACES
            if not (weekday == 5 and group == MUSIC)
        ],
    )


async def change(
    school: Families, group: int, day: str, number: int, kind: ChangeKind, /, **new: str | int | None
) -> int:
    """A change that the school has entered; its id. ``new``: subject_id, teacher_id, room, day, number."""
    change_id, note = next(school.numbers), new.pop("note", None)
    row: dict[str, Any] = {"new_subject_id": None, "new_teacher_id": None, "new_room": None}
    row |= {"new_day": None, "new_number": None, **{f"new_{name}": value for name, value in new.items()}}
    place = {"id": change_id, "group_id": group, "day": day, "number": number, "kind": kind, "note": note}
    entered = {"entered_by": TEACHER, "entered_at": milliseconds(NOW)}
    await school.add(lesson_changes=[{**place, **row, **entered}])
    return change_id


async def topic(school: Families, group: int, day: str, number: int, words: str) -> None:
    """What was done in a lesson."""
    entered = {"entered_by": TEACHER, "entered_at": milliseconds(NOW)}
    row = {"group_id": group, "day": day, "number": number, "topic": words, **entered}
    await school.add(lesson_records=[row])
