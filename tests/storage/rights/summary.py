"""The morning at school: for its office (and head)."""

from typing import Final

from storage import summary
from tests.storage.rights.right import Right

OFFICE: Final = frozenset({"office"})

RIGHTS = (
    Right(
        summary.classes,
        lambda tx, viewer, world: summary.classes(tx, viewer),
        OFFICE,
        gave=lambda classes: any(one.name == "7.b" and one.counts.away == 1 for one in classes),
    ),
    Right(
        summary.missing,
        lambda tx, viewer, world: summary.missing(tx, viewer, world.class_id),
        OFFICE,
        gave=lambda missing: any(one.given_name == "Anna" for one in missing),
    ),
    Right(
        summary.note_names,
        lambda tx, viewer, world: summary.note_names(tx, viewer, world.class_id),
        OFFICE,
    ),
    Right(summary.is_wanted, lambda tx, viewer, world: summary.is_wanted(tx, viewer), OFFICE),
    Right(summary.wish, lambda tx, viewer, world: summary.wish(tx, viewer, wanted=False), OFFICE),
)
