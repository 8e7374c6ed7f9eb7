"""Registration: the class teacher of the student's class."""

from typing import Any

from storage import registration
from storage.store import Tx
from storage.viewer import Viewer
from tests.families import ANNA, MOTHER
from tests.storage.rights.cast import FATHERS_PHONE
from tests.storage.rights.right import CLASS_TEACHER, Right
from tests.storage.rights.world import ANNAS_CLASS, World


async def issue(tx: Tx, viewer: Viewer, world: World) -> Any:
    assert world.card is not None
    return await registration.issue(tx, world.checker, viewer, world.card, lambda issue: issue.password)


def has_annas_class(classes: list[registration.SchoolClass]) -> bool:
    return any(one.id == ANNAS_CLASS for one in classes)


RIGHTS = (
    Right(
        registration.classes,
        lambda tx, viewer, world: registration.classes(tx, viewer),
        CLASS_TEACHER,
        gave=has_annas_class,
    ),
    Right(
        registration.students,
        lambda tx, viewer, world: registration.students(tx, viewer, ANNAS_CLASS),
        CLASS_TEACHER,
    ),
    Right(
        registration.owners, lambda tx, viewer, world: registration.owners(tx, viewer, ANNA), CLASS_TEACHER
    ),
    Right(
        registration.owner,
        lambda tx, viewer, world: registration.owner(tx, viewer, ANNA, MOTHER, "mother"),
        CLASS_TEACHER,
    ),
    Right(
        registration.phone_of,
        lambda tx, viewer, world: registration.phone_of(tx, viewer, ANNA, MOTHER),
        CLASS_TEACHER,
    ),
    Right(
        registration.is_used_by_another,
        lambda tx, viewer, world: registration.is_used_by_another(tx, viewer, MOTHER, FATHERS_PHONE),
        CLASS_TEACHER,
    ),
    Right(
        registration.add_guardian,
        lambda tx, viewer, world: registration.add_guardian(tx, viewer, ANNA, "other", "Una", "Zars"),
        CLASS_TEACHER,
    ),
    Right(
        registration.set_phone,
        lambda tx, viewer, world: registration.set_phone(tx, viewer, MOTHER, "+37126123456"),
        CLASS_TEACHER,
    ),
    Right(
        registration.withdraw,
        lambda tx, viewer, world: registration.withdraw(tx, viewer, ANNA, MOTHER, "mother"),
        CLASS_TEACHER,
    ),
    Right(registration.issue, issue, CLASS_TEACHER),
)
