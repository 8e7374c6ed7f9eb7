"""Marks: the student's family reads them, the group's teacher enters them."""

from storage import final_marks, gradebook, grades
from storage.grades import EVERYTHING, Period
from storage.marks import Value
from tests.families import ANNA, MATHS
from tests.storage.rights.right import FAMILY, GUEST, Right

AUTUMN, EIGHT = Period(2026, 1), Value.parse("8")
READERS = FAMILY | GUEST
GROUPS_TEACHER = frozenset({"subject teacher"})

RIGHTS = (
    Right(grades.terms, lambda tx, viewer, world: grades.terms(tx, viewer), READERS),
    Right(grades.overview, lambda tx, viewer, world: grades.overview(tx, viewer, EVERYTHING), READERS),
    Right(grades.subject, lambda tx, viewer, world: grades.subject(tx, viewer, MATHS, EVERYTHING), READERS),
    Right(grades.mark, lambda tx, viewer, world: grades.mark(tx, viewer, world.mark), READERS),
    Right(
        grades.group_average,
        lambda tx, viewer, world: grades.group_average(tx, viewer, MATHS, AUTUMN),
        READERS,
    ),
    Right(
        gradebook.enter,
        lambda tx, viewer, world: gradebook.enter(tx, viewer, world.work, ANNA, EIGHT),
        GROUPS_TEACHER,
    ),
    Right(
        gradebook.take_back,
        lambda tx, viewer, world: gradebook.take_back(tx, viewer, world.slip),
        GROUPS_TEACHER,
    ),
    Right(final_marks.of_year, lambda tx, viewer, world: final_marks.of_year(tx, viewer, 2026), READERS),
    Right(final_marks.one, lambda tx, viewer, world: final_marks.one(tx, viewer, world.final), READERS),
    Right(
        final_marks.enter,
        lambda tx, viewer, world: final_marks.enter(tx, viewer, MATHS, ANNA, AUTUMN, "final", EIGHT),
        GROUPS_TEACHER,
    ),
    Right(
        final_marks.take_back,
        lambda tx, viewer, world: final_marks.take_back(tx, viewer, world.final),
        GROUPS_TEACHER,
    ),
)
