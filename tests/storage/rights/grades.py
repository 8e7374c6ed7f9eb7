"""Marks: the student's family."""

from storage import grades
from storage.grades import EVERYTHING
from tests.families import MATHS
from tests.storage.rights.right import FAMILY, Right

RIGHTS = (
    Right(grades.terms, lambda tx, viewer, world: grades.terms(tx, viewer), FAMILY),
    Right(grades.overview, lambda tx, viewer, world: grades.overview(tx, viewer, EVERYTHING), FAMILY),
    Right(grades.subject, lambda tx, viewer, world: grades.subject(tx, viewer, MATHS, EVERYTHING), FAMILY),
    Right(grades.mark, lambda tx, viewer, world: grades.mark(tx, viewer, world.mark), FAMILY),
)
