"""The register: whoever gives the lesson; the counts: the class teacher; an alarm: whom it is told to."""

from datetime import date
from typing import Final

from storage import register, register_alarms, register_counts
from storage.register import Place
from storage.register_counts import Term
from tests.families import ANNA, MATHS
from tests.storage.rights.right import CLASS_TEACHER, FAMILY, Right

LAST_WEEK: Final = date(2026, 11, 16)
PLACE: Final = Place(MATHS, LAST_WEEK, 1)
GIVER: Final = frozenset({"subject teacher"})
TERM: Final = Term(0, 1, date(2026, 9, 1), date(2026, 12, 18))

RIGHTS = (
    Right(register.day, lambda tx, viewer, world: register.day(tx, viewer, LAST_WEEK), GIVER),
    Right(register.one, lambda tx, viewer, world: register.one(tx, viewer, PLACE), GIVER),
    Right(register.open_days, lambda tx, viewer, world: register.open_days(tx, viewer), GIVER),
    Right(register.enter, lambda tx, viewer, world: register.enter(tx, viewer, PLACE, ANNA, "absent"), GIVER),
    Right(register.check, lambda tx, viewer, world: register.check(tx, viewer, PLACE), GIVER),
    Right(
        register_counts.terms, lambda tx, viewer, world: register_counts.terms(tx, viewer, 1), CLASS_TEACHER
    ),
    Right(
        register_counts.of_class,
        lambda tx, viewer, world: register_counts.of_class(tx, viewer, 1, TERM),
        CLASS_TEACHER,
    ),
    Right(
        register_counts.of_pupil,
        lambda tx, viewer, world: register_counts.of_pupil(tx, viewer, ANNA, TERM),
        CLASS_TEACHER,
    ),
    Right(
        register_alarms.of_family,
        lambda tx, viewer, world: register_alarms.of_family(tx, viewer, world.alarm),
        FAMILY - {"student"},
    ),
    Right(
        register_alarms.of_school,
        lambda tx, viewer, world: register_alarms.of_school(tx, viewer, world.alarm),
        CLASS_TEACHER | {"office"},
    ),
)
