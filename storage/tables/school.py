"""A school as the store has it: who and which group a table means, and what its rows are compared with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.clock import school_day
from storage.oneroster import identity
from storage.oneroster.values import name_form
from storage.people import code_form
from storage.statements import Statements
from storage.store import Row, Tx
from storage.vault import Vault

_sql = Statements("tables")


@dataclass(frozen=True, slots=True)
class School:
    """What the tables speak of. Sealed words are opened; ``named``: the first name that a source
    gave somebody or a group; ``sourced``: whom or what any such name means."""

    id: int
    code: str
    vault: Vault
    people: Mapping[int, Row]
    codes: Mapping[bytes, int]
    groups: Mapping[int, Row]
    named: Mapping[tuple[str, int], str]
    sourced: Mapping[tuple[str, str], int]
    guardians: Mapping[tuple[int, int], str]
    bells: tuple[Row, ...]
    lessons: tuple[Row, ...]
    absences: tuple[Row, ...]
    remarks: tuple[Row, ...]
    is_reviewed: bool

    def person(self, said: str) -> int | None:
        """Whose sourcedId or personal code it is."""
        number = self._numbered("person", said)
        if number is not None and number in self.people:
            return number
        code = code_form(said)
        return None if code is None else self.codes.get(self.vault.index("code", code))

    def group(self, said: str) -> int | None:
        """Which group's sourcedId it is."""
        number = self._numbered("group", said)
        return number if number in self.groups else None

    def groups_called(self, subject: str, class_name: str) -> list[int]:
        """Groups of a subject that are called as the class, or as subject and class."""
        names = {class_name.casefold(), f"{subject} {class_name}".casefold()}
        return [
            number
            for number, row in self.groups.items()
            if name_form(row["subject"]).casefold() == subject.casefold()
            and name_form(row["name"]).casefold() in names
        ]

    def sid(self, kind: str, number: int) -> str:
        """The name under which a person or group leaves, the same as in a OneRoster export."""
        return self.named.get((kind, number)) or identity.own_id(self.code, kind, number)

    def _numbered(self, kind: str, said: str) -> int | None:
        own = identity.number_in(self.code, said)
        if own is not None and own[0] == kind:
            return own[1]
        return self.sourced.get((kind, said))


async def look(tx: Tx, school: int, now: datetime) -> School:
    """The school as it is in this transaction. LookupError: there is none."""
    if await _sql.school(tx, school=school) is None:
        raise LookupError(f"there is no school {school}")
    today = school_day(now).isoformat()
    people = await _sql.people(tx, school=school, today=today)
    names = await _sql.named(tx, school=school)
    named: dict[tuple[str, int], str] = {}
    for row in names:
        named.setdefault((row["kind"], row["our_id"]), row["sourced_id"])
    return School(
        id=school,
        code=identity.system_code(tx.vault, school),
        vault=tx.vault,
        people={row["id"]: row for row in people},
        codes={bytes(row["code_index"]): row["id"] for row in people if row["code_index"] is not None},
        groups={row["id"]: row for row in await _sql.groups(tx, school=school)},
        named=named,
        sourced={(row["kind"], row["sourced_id"]): row["our_id"] for row in names},
        guardians={
            (row["student_id"], row["guardian_id"]): row["kind"]
            for row in await _sql.guardians(tx, school=school, today=today)
        },
        bells=tuple(await _sql.bells(tx, school=school)),
        lessons=tuple(await _sql.lessons(tx, school=school)),
        absences=tuple(_opened(tx, "absences", "words", await _sql.absences(tx, school=school))),
        remarks=tuple(_opened(tx, "remarks", "text", await _sql.remarks(tx, school=school))),
        is_reviewed=bool(await _sql.is_reviewed(tx, school=school)),
    )


def _opened(tx: Tx, table: str, column: str, rows: list[Row]) -> list[Row]:
    return [
        row
        if row[column] is None
        else {**row, column: name_form(tx.vault.open(table, row["id"], column, row[column]))}
        for row in rows
    ]
