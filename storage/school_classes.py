"""The classes of a school and their class teachers. For the office, the head and the operator."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Literal

from storage import audit, school_year, staffing
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("school_classes")

Outcome = Literal["done", "same", "not yours"]
_NAME: Final = re.compile(r"(1[0-2]|[1-9])\s*\.?\s*([^\W\d_]{1,2})")


@dataclass(frozen=True, slots=True)
class LedClass:
    """A class of the year, its class teacher (None: nobody) and how many pupils it has."""

    id: int
    year: int
    grade: int
    letter: str
    teacher_id: int | None
    teacher: str | None
    is_linked: bool
    pupils: int

    @property
    def name(self) -> str:
        return f"{self.grade}.{self.letter}"


def read_name(text: str) -> tuple[int, str] | None:
    """Grade and letter of «7.b», «7 B»; None for anything else."""
    found = _NAME.fullmatch(text.strip())
    return None if found is None else (int(found[1]), found[2].lower())


async def listed(tx: Tx, viewer: Viewer) -> list[LedClass]:
    """The classes of the newest school year that has any."""
    return [
        LedClass(
            id=row["id"],
            year=row["year"],
            grade=row["grade"],
            letter=row["letter"],
            teacher_id=row["teacher_id"],
            teacher=None if row["teacher_id"] is None else f"{row['given_name']} {row['family_name']}",
            is_linked=bool(row["linked"]),
            pupils=row["pupils"],
        )
        for row in await _sql.listed(tx, **viewer.scope, year=school_year.year_ahead(viewer.today))
    ]


async def add(tx: Tx, viewer: Viewer, year: int, grade: int, letter: str) -> Outcome:
    """A new class; «same»: there is one already."""
    if not await _sql.manages(tx, **viewer.scope):
        return "not yours"
    if not await _sql.add(tx, **viewer.scope, year=year, grade=grade, letter=letter):
        return "same"
    await audit.record(tx, viewer, "class", None, None, f"{grade}.{letter} ({year})")
    return "done"


async def lead(tx: Tx, viewer: Viewer, class_id: int, person_id: int) -> Outcome:
    """Somebody who works here becomes the class teacher from today; the one before ends with yesterday."""
    led = next((one for one in await listed(tx, viewer) if one.id == class_id), None)
    if led is None or await staffing.one(tx, viewer, person_id) is None:
        return "not yours"
    if led.teacher_id == person_id:
        return "same"
    yesterday = (viewer.today - timedelta(days=1)).isoformat()
    await _sql.end_lead(tx, **viewer.scope, which=class_id, last=yesterday)
    await _sql.lead(tx, **viewer.scope, which=class_id, person=person_id)
    await audit.record(tx, viewer, "class.teacher", person_id, led.teacher, led.name)
    return "done"
