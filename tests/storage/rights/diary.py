"""The diary: the student's family reads it; whoever teaches the group says what was done."""

from datetime import timedelta

from storage import diary
from tests.families import MATHS, TODAY
from tests.storage.rights.right import FAMILY, Right

BEFORE = TODAY - timedelta(days=7)

RIGHTS = (
    Right(
        diary.pages,
        lambda tx, viewer, world: diary.pages(tx, viewer, BEFORE, TODAY),
        FAMILY,
        gave=lambda pages: not all(page.is_empty for page in pages),
    ),
    Right(
        diary.record,
        lambda tx, viewer, world: diary.record(tx, viewer, MATHS, TODAY, 1, "Procenti"),
        frozenset({"subject teacher"}),
    ),
)
