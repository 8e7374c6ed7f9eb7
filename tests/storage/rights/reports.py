"""What was reported of Anna's mother: the class teacher of Anna's class, to see and to settle."""

from storage import links, reports
from tests.families import ANNA, MOTHER
from tests.storage.rights.right import CLASS_TEACHER, Right

RIGHTS = (
    Right(reports.open_ones, lambda tx, viewer, world: reports.open_ones(tx, viewer), CLASS_TEACHER),
    Right(
        reports.settle,
        lambda tx, viewer, world: reports.settle(tx, viewer, ANNA, MOTHER, "mother"),
        CLASS_TEACHER,
    ),
    Right(
        links.end_of_owner,
        lambda tx, viewer, world: links.end_of_owner(tx, viewer, ANNA, MOTHER, "mother"),
        CLASS_TEACHER,
    ),
)
