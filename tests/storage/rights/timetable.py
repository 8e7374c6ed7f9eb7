"""The timetable: the student's family reads it; whoever teaches the group, and the office, change it."""

from datetime import timedelta

from storage import lesson_changes, timetable
from storage.lesson_changes import NewChange
from tests.families import MATHS, TODAY
from tests.storage.rights.right import FAMILY, Right

WEEK = TODAY + timedelta(days=7)
SCHOOL = frozenset({"subject teacher", "office"})

RIGHTS = (
    Right(
        timetable.read,
        lambda tx, viewer, world: timetable.read(tx, viewer, TODAY, WEEK),
        FAMILY,
        gave=lambda found: any(day.lessons for day in found.days) or bool(found.school_days.terms),
    ),
    Right(
        timetable.current_day,
        lambda tx, viewer, world: timetable.current_day(tx, viewer),
        FAMILY,
        gave=lambda day: bool(day == WEEK),  # today's lesson is cancelled
    ),
    Right(timetable.told, lambda tx, viewer, world: timetable.told(tx, viewer, world.lesson_change), FAMILY),
    Right(
        lesson_changes.enter,
        lambda tx, viewer, world: lesson_changes.enter(
            tx, viewer, NewChange(MATHS, WEEK, 1, "substituted", room="210")
        ),
        SCHOOL,
    ),
    Right(
        lesson_changes.withdraw,
        lambda tx, viewer, world: lesson_changes.withdraw(tx, viewer, world.lesson_change),
        SCHOOL,
    ),
)
