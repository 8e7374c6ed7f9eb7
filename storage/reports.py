"""What somebody said about an owner of a password: a number to be mended, a log-in to be checked.

A report is the class teacher's task until it is settled: by another number, by the end of the log-ins, or by
«all in order».
"""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from storage.clock import Moment, milliseconds
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import OwnerKind, Viewer

_sql = Statements("reports")

ReportKind = Literal["number", "link"]
"""number: the password came to a wrong phone. link: the family doubts that the right person logged in."""


class Report(BaseModel):
    """An open report about the ``owner`` of a password about a student."""

    model_config = ConfigDict(frozen=True)

    id: int
    student_id: int
    person_id: int
    owner: OwnerKind
    kind: ReportKind
    given_name: str
    family_name: str
    class_name: str
    reported_at: Moment

    @property
    def name(self) -> str:
        """Given and family name of the student."""
        return f"{self.given_name} {self.family_name}"

    @property
    def short_name(self) -> str:
        """«Anna K.», for a button."""
        return f"{self.given_name} {self.family_name[:1]}."


async def open_ones(tx: Tx, viewer: Viewer) -> list[Report]:
    """Those about the students of the classes that the one who looks leads today, oldest first."""
    return [
        Report.model_validate({**row, "class_name": f"{row['grade']}.{row['letter']}"})
        for row in await _sql.open_ones(tx, **viewer.scope)
    ]


async def settle(tx: Tx, viewer: Viewer, student_id: int, person_id: int, owner: OwnerKind) -> int:
    """Close every open report about an owner; how many. 0 for another class's."""
    settled: int = await _sql.settle(tx, **viewer.scope, student=student_id, person=person_id, owner=owner)
    return settled


async def number_changed(tx: Tx, person_id: int, now: datetime) -> None:
    """Whoever may write a number has written another: what was said of the former is settled."""
    await _sql.number_changed(tx, person=person_id, now=milliseconds(now))
