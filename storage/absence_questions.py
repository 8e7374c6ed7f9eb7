"""A line that the school asks the guardians about a reported absence, and their line back.

Both are sealed, stand with the absence and are shown to the school and the guardians, never to the student.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from storage.clock import moment
from storage.duties import Hours
from storage.statements import Statements
from storage.store import Row, Tx
from storage.viewer import Viewer

_sql = Statements("absence_questions")

MOST: Final = 5
"""Questions about one report: what needs more is a talk."""


class Question(NamedTuple):
    """``by``: who asked, ``hours``: when they answer families; ``answer…``: None until it is answered."""

    id: int
    words: str
    by: str
    hours: Hours
    asked_at: datetime
    answer: str | None
    answered_by: str | None
    answered_at: datetime | None


async def ask(tx: Tx, viewer: Viewer, absence_id: int, words: str) -> int | None:
    """Keeps the question; None: no such report for this viewer, it was withdrawn, or there are enough."""
    row = await _sql.ask(tx, **viewer.scope, absence=absence_id, most=MOST)
    if row is None:
        return None
    sealed = tx.vault.seal("absence_questions", row["id"], "words", words)
    await _sql.say(tx, question=row["id"], words=sealed)
    return int(row["id"])


async def answer(tx: Tx, viewer: Viewer, question_id: int, words: str) -> bool:
    """A guardian answers; False: it was answered, or is not the viewer's to answer."""
    row = await _sql.answer(tx, **viewer.scope, question=question_id)
    if row is None:
        return False
    sealed = tx.vault.seal("absence_questions", question_id, "answer", words)
    await _sql.reply(tx, question=question_id, answer=sealed)
    return True


async def of_school(tx: Tx, viewer: Viewer, absence_id: int) -> list[Question]:
    """What was asked about a report, as the school sees it, oldest first."""
    return _questions(tx, await _sql.of_school(tx, **viewer.scope, absence=absence_id))


async def of_family(tx: Tx, viewer: Viewer, absence_id: int) -> list[Question]:
    """The same as its guardians see it; nothing for the student."""
    return _questions(tx, await _sql.of_family(tx, **viewer.scope, absence=absence_id))


def _questions(tx: Tx, rows: Sequence[Row]) -> list[Question]:
    return [
        Question(
            id=row["id"],
            words=tx.vault.open("absence_questions", row["id"], "words", row["words"]),
            by=f"{row['given_name']} {row['family_name']}",
            hours=Hours.of(row),
            asked_at=moment(row["asked_at"]),
            answer=None
            if row["answer"] is None
            else tx.vault.open("absence_questions", row["id"], "answer", row["answer"]),
            answered_by=None
            if row["answered_at"] is None
            else f"{row['guardian_given']} {row['guardian_family']}",
            answered_at=None if row["answered_at"] is None else moment(row["answered_at"]),
        )
        for row in rows
    ]
