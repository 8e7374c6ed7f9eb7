"""Remarks: the student's family reads them, teachers of the student write them."""

from storage import remarks
from tests.families import ANNA, TODAY
from tests.storage.rights.right import CLASS_TEACHER, FAMILY, Right

WRITERS = frozenset({"subject teacher", "class teacher"})

RIGHTS = (
    Right(
        remarks.page,
        lambda tx, viewer, world: remarks.page(tx, viewer, None, most=4),
        FAMILY,
        gave=lambda page: bool(page.remarks),
    ),
    Right(remarks.one, lambda tx, viewer, world: remarks.one(tx, viewer, world.remark), FAMILY),
    Right(remarks.see, lambda tx, viewer, world: remarks.see(tx, viewer, world.remark), FAMILY),
    Right(
        remarks.write,
        lambda tx, viewer, world: remarks.write(tx, viewer, ANNA, "praise", "Teicami!", day=TODAY),
        WRITERS,
    ),
    Right(
        remarks.publish,
        lambda tx, viewer, world: remarks.publish(tx, viewer, world.held_remark),
        CLASS_TEACHER,
    ),
)
