"""What the school asks about an absence, and the guardians' answers: nothing of it is the student's."""

from typing import Final

from storage import absence_questions
from tests.storage.rights.right import CLASS_TEACHER, FAMILY, Right

SCHOOL: Final = CLASS_TEACHER | {"office"}
GUARDIANS: Final = FAMILY - {"student"}

RIGHTS = (
    Right(
        absence_questions.ask,
        lambda tx, viewer, world: absence_questions.ask(tx, viewer, world.absence, "Vai bija pie ārsta?"),
        SCHOOL,
    ),
    Right(
        absence_questions.of_school,
        lambda tx, viewer, world: absence_questions.of_school(tx, viewer, world.absence),
        SCHOOL,
    ),
    Right(
        absence_questions.of_family,
        lambda tx, viewer, world: absence_questions.of_family(tx, viewer, world.absence),
        GUARDIANS,
    ),
    Right(
        absence_questions.answer,
        lambda tx, viewer, world: absence_questions.answer(tx, viewer, world.question, "Rīt."),
        GUARDIANS,
    ),
)
