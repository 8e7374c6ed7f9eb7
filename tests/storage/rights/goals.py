"""Goals: the student alone."""

from storage import goals
from tests.families import LATVIAN, MATHS
from tests.storage.rights.right import Right

STUDENT = frozenset({"student"})

RIGHTS = (
    Right(goals.own, lambda tx, viewer, world: goals.own(tx, viewer), STUDENT),
    Right(goals.aim, lambda tx, viewer, world: goals.aim(tx, viewer, LATVIAN, 9), STUDENT),
    Right(goals.drop, lambda tx, viewer, world: goals.drop(tx, viewer, MATHS), STUDENT),
)
