"""Homework: the student's family."""

from datetime import timedelta

from storage import homework
from tests.families import TODAY
from tests.storage.rights.right import FAMILY, Right

WEEK = TODAY + timedelta(days=7)

RIGHTS = (
    Right(homework.due, lambda tx, viewer, world: homework.due(tx, viewer, TODAY, WEEK), FAMILY),
    Right(homework.one, lambda tx, viewer, world: homework.one(tx, viewer, world.homework), FAMILY),
    Right(
        homework.tick,
        lambda tx, viewer, world: homework.tick(tx, viewer, world.homework, done=True),
        FAMILY,
    ),
    Right(
        homework.calendar,
        lambda tx, viewer, world: homework.calendar(tx, viewer, TODAY, WEEK),
        FAMILY,
        gave=lambda calendar: bool(calendar.terms or calendar.weekdays or calendar.loads),
    ),
)
