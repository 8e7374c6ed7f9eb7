"""Absences: the student's family reads, the guardians report and lay papers beside."""

from typing import Final

from storage import absences, attendance
from storage.absence_rules import Draft
from tests.families import MOTHER, TODAY
from tests.storage.rights.right import FAMILY, Right

GUARDIANS: Final = FAMILY - {"student"}
TOMORROW: Final = TODAY.replace(day=24)
SOON: Final = Draft(TOMORROW, TOMORROW)


RIGHTS = (
    Right(absences.frame, lambda tx, viewer, world: absences.frame(tx, viewer), FAMILY),
    Right(absences.lessons, lambda tx, viewer, world: absences.lessons(tx, viewer, TODAY), FAMILY),
    Right(absences.of_student, lambda tx, viewer, world: absences.of_student(tx, viewer, TODAY), FAMILY),
    Right(absences.one, lambda tx, viewer, world: absences.one(tx, viewer, world.absence), FAMILY),
    Right(
        absences.report,
        lambda tx, viewer, world: absences.report(tx, viewer, SOON, "illness"),
        GUARDIANS,
    ),
    Right(
        absences.change,
        lambda tx, viewer, world: absences.change(tx, viewer, world.absence, SOON, "illness"),
        GUARDIANS,
    ),
    Right(
        absences.say,
        lambda tx, viewer, world: absences.say(tx, viewer, world.absence, "…"),
        GUARDIANS,
    ),
    Right(
        absences.withdraw,
        lambda tx, viewer, world: absences.withdraw(tx, viewer, world.absence),
        GUARDIANS,
    ),
    Right(
        absences.attach,
        lambda tx, viewer, world: absences.attach(
            tx, viewer, world.absence, world.notes.get(viewer.person_id, world.notes[MOTHER])
        ),
        GUARDIANS,
    ),
    Right(
        absences.papers,
        lambda tx, viewer, world: absences.papers(tx, viewer, world.absence),
        GUARDIANS,
    ),
    Right(
        attendance.missed,
        lambda tx, viewer, world: attendance.missed(tx, viewer, TODAY, TODAY),
        FAMILY,
    ),
)
