"""The staff of the school of tests/families.py, and what families report to it.

    staffroom = await Staffroom.at(store)
    teacher = await staffroom.works(TEACHER)
    number = await staffroom.reports()                # Anna's mother: today, illness

7.b: class teacher TEACHER, substitute DEPUTY. 8.a: LEADER. The school: OFFICE, HEAD.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from storage import absences
from storage.absence_rules import Draft, Reason
from storage.store import Store
from storage.viewer import OwnerKind, Viewer
from tests.clocks import A_MONDAY
from tests.families import ANNA, MOTHER, SCHOOL, TEACHER, TODAY, Families

DEPUTY, OFFICE, HEAD, LEADER = 81, 82, 83, 84
MORNING: Final = A_MONDAY.replace(hour=5, minute=40)
"""7.40 in Riga."""
NAMES: Final = {DEPUTY: "Sanita", OFFICE: "Rita", HEAD: "Ivars", LEADER: "Gints"}
KINDS: Final[dict[int, OwnerKind]] = {OFFICE: "office", HEAD: "head"}
SINCE: Final[dict[str, Any]] = {"from_day": "2026-09-01", "until_day": None}


@dataclass
class Staffroom:
    """Everybody who works here, and the mother's link by which she reports."""

    school: Families
    mother: Viewer

    @classmethod
    async def at(cls, store: Store) -> "Staffroom":
        """The school with its staff in an empty store; Anna's mother is linked, in the morning."""
        school = await Families.at(store)
        return await cls.of(school, await school.link(MOTHER, ANNA, "mother", now=MORNING))

    @classmethod
    async def of(cls, school: Families, mother: Viewer) -> "Staffroom":
        """The staff of a school that is there already."""
        nobody: dict[str, Any] = {"vocative": None, "code": None, "phone": None, "adult_day": None}
        named = {"school_id": SCHOOL, "family_name": "Zars"}
        leading = ((1, TEACHER, "main"), (1, DEPUTY, "substitute"), (2, LEADER, "main"))
        await school.add(
            people=[{**nobody, **named, "id": one, "given_name": name} for one, name in NAMES.items()],
            staff=[
                {"person_id": person, "role": KINDS.get(person, "teacher"), **SINCE}
                for person in (TEACHER, *NAMES)
            ],
            classes=[{"id": 2, "school_id": SCHOOL, "year": 2026, "grade": 8, "letter": "a"}],
            class_teachers=[
                {"class_id": number, "teacher_id": person, "kind": kind, **SINCE}
                for number, person, kind in leading
            ],
        )
        return cls(school, mother)

    async def works(self, person: int, *, chat: int | None = None) -> Viewer:
        """Somebody of the staff, linked."""
        return await self.school.link(person, None, KINDS.get(person, "teacher"), chat=chat, now=MORNING)

    async def reports(
        self,
        draft: Draft | None = None,
        reason: Reason = "illness",
        *,
        by: Viewer | None = None,
        now: datetime = MORNING,
    ) -> int:
        """A guardian reports, Anna's mother by default; the number of the report."""
        viewer = (by or self.mother).model_copy(update={"now": now})
        async with self.school.store.writing() as tx:
            made = await absences.report(tx, viewer, draft or Draft(TODAY, TODAY), reason)
        assert made is not None
        assert made.outcome == "new"
        return made.id


def later(viewer: Viewer, now: datetime) -> Viewer:
    """The same link at another moment."""
    return viewer.model_copy(update={"now": now})
