"""Remarks: the student's family reads them, teachers of the student write them."""

from storage import remark_desk, remarks
from tests.families import ANNA, TODAY
from tests.storage.rights.right import CLASS_TEACHER, FAMILY, Right

WRITERS = frozenset({"subject teacher", "class teacher"})
GROUPS_TEACHER = frozenset({"subject teacher"})

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
        lambda tx, viewer, world: remarks.publish(tx, viewer, world.held_remark, 0),
        CLASS_TEACHER,
    ),
    Right(
        remark_desk.pupils,
        lambda tx, viewer, world: remark_desk.pupils(tx, viewer),
        WRITERS,
        gave=lambda pupils: any(pupil.id == ANNA for pupil in pupils),
    ),
    Right(remark_desk.mine, lambda tx, viewer, world: remark_desk.mine(tx, viewer), WRITERS),
    Right(remark_desk.waiting, lambda tx, viewer, world: remark_desk.waiting(tx, viewer), CLASS_TEACHER),
    Right(remark_desk.one, lambda tx, viewer, world: remark_desk.one(tx, viewer, world.own_remark), WRITERS),
    Right(
        remark_desk.reword,
        lambda tx, viewer, world: remark_desk.reword(tx, viewer, world.held_remark, "Citi vārdi"),
        CLASS_TEACHER,
    ),
    Right(
        remark_desk.send_back,
        lambda tx, viewer, world: remark_desk.send_back(tx, viewer, world.foreign_remark, "Maigāk"),
        CLASS_TEACHER,
    ),
    Right(
        remark_desk.take_back,
        lambda tx, viewer, world: remark_desk.take_back(tx, viewer, world.own_remark),
        GROUPS_TEACHER,
    ),
    Right(
        remark_desk.listeners,
        lambda tx, viewer, world: remark_desk.listeners(tx, viewer, world.own_remark),
        WRITERS,
    ),
)
