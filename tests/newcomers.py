"""A family that comes to the school of tests/storage/oneroster in October, as the school's files tell it.

town = Town(store, phones, folder)
await town.imported(october(), "bulk")
await town.imported(new_family(), "delta")     # the mother's number is her daughter's
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from storage import roster
from storage.oneroster import Applied, applied, prepared
from storage.roster_rows import SchoolRows
from storage.store import Store
from tests.phones import Phones
from tests.staffroom import SINCE
from tests.storage.oneroster.sets import Set

MARTA, DACE = "309900-00041", "309900-00058"
HERS: Final = "26000041"
"""Marta's own phone."""
MOTHERS, FATHERS = "26000042", "26000043"


@dataclass
class Town:
    """The school in its store, the phones around it, and where its files lie."""

    store: Store
    phones: Phones
    folder: Path

    async def imported(self, found: Set, name: str) -> Applied:
        """What `eklase school import` does, without its table and its question."""
        source, clock = found.folder(self.folder / name), self.phones.clock
        async with prepared(self.store, source, clock) as ready:
            assert ready.plan.vanishing == ()
            return await applied(self.store, ready, clock)

    async def id_of(self, given: str) -> int:
        async with self.store.reading() as tx:
            (row,) = await tx.fetch(f"SELECT id FROM people WHERE given_name = '{given}'")  # noqa: S608 -- ours
        number: int = row["id"]
        return number

    async def add_lessons(self) -> None:
        """Mathematics, first thing each morning: OneRoster knows no timetable."""
        async with self.store.writing() as tx:
            (group,) = await tx.fetch("SELECT id FROM teaching_groups")
            (school,) = await tx.fetch("SELECT id FROM schools")
            days: list[Any] = [
                {
                    "id": weekday,
                    "group_id": group["id"],
                    "weekday": weekday,
                    "number": 1,
                    "room": "214",
                    **SINCE,
                }
                for weekday in range(1, 6)
            ]
            await roster.add(
                tx,
                SchoolRows(
                    bells=[{"school_id": school["id"], "number": 1, "starts": "08:30", "ends": "09:10"}],
                    lessons=days,
                ),
            )


def october() -> Set:
    """The school, with a work and homework of these weeks."""
    found = Set(gradebook=True)
    found.row("users", "u-dace").update(
        {"identifier": DACE, "agentSourcedIds": "", "metadata.lv.relation": ""}
    )
    for line, due in (("w-1", "2026-10-06"), ("w-2", "2026-10-07"), ("w-3", "2026-10-14")):
        found.row("lineItems", line).update({"assignDate": "2026-10-05", "dueDate": due})
    for result in found.files["results"]:
        result["scoreDate"] = "2026-10-07"
    return found


def new_family(mothers: str = HERS) -> Set:
    """What changed: a pupil who came, her mother and father; a mark that she brings along."""
    known = Set(gradebook=True)
    adult = {**known.row("users", "u-ilze"), "familyName": "Liepa"}
    people = [
        {
            **known.row("users", "u-anna"),
            "sourcedId": "u-marta",
            "username": "u-marta",
            "givenName": "Marta",
            "familyName": "Liepa",
            "identifier": MARTA,
            "agentSourcedIds": "u-zane,u-peteris",
        },
        {**adult, "sourcedId": "u-zane", "username": "u-zane", "givenName": "Zane", "sms": mothers},
        {**adult, "sourcedId": "u-peteris", "username": "u-peteris", "givenName": "Pēteris", "sms": FATHERS}
        | {"metadata.lv.relation": "tēvs"},
    ]
    roles = [("u-marta", "student"), ("u-zane", "parent"), ("u-peteris", "parent")]
    placed = {"userSourcedId": "u-marta", "beginDate": "2026-10-12"}
    return Set.delta(
        users=people,
        roles=[
            {**known.row("roles", "r-u-ilze-parent"), "sourcedId": f"r-{user}", "userSourcedId": user}
            | {"role": role}
            for user, role in roles
        ],
        enrollments=[
            {**known.row("enrollments", f"e-{place}-u-anna"), "sourcedId": f"e-{place}-u-marta", **placed}
            for place in ("k-7b", "g-mat")
        ],
        results=[
            {**known.row("results", "x-1"), "sourcedId": "x-marta", "studentSourcedId": "u-marta"}
            | {"score": "9", "scoreDate": "2026-10-12"}
        ],
    )
