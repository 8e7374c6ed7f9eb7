"""Schools written in bulk (the demo, an import), and their people as the operator of the store lists them.

Nothing here takes a viewer: these functions serve the console and imports, in the hands of whoever holds
the key file. Conversations must not call them.
"""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from storage.errors import StorageError
from storage.people import code_form, masked_code, masked_phone, phone_form
from storage.roster_rows import TABLES, SchoolRows
from storage.statements import Statements
from storage.store import Row, Tx
from storage.vault import Vault

_sql = Statements("roster")
_INSERTS = {table: getattr(_sql, f"insert_{table}") for table in TABLES}
PAGE = 500


class BadCode(StorageError):
    """A person's personal code is none. The message names the person by number only."""


@dataclass(frozen=True, slots=True)
class RosterSchool:
    """A school of the store."""

    id: int
    name: str
    is_demo: bool


@dataclass(frozen=True, slots=True)
class RosterRole:
    """One thing that somebody is at school.

    `kind`: teacher, office, head, class teacher, student, or mother, father, other. A guardian's role names
    the student, whose personal code is the guardian's user name; `class_name` is then the student's class.
    """

    kind: str
    class_name: str | None = None
    student: str | None = None
    student_code: str | None = None


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """Somebody at a school. Code and phone are masked, unless it is a demo school."""

    id: int
    school: str
    given_name: str
    family_name: str
    roles: tuple[RosterRole, ...]
    code: str | None
    phone: str | None


async def is_empty(tx: Tx) -> bool:
    """Whether no school and no person has been written yet."""
    return await _sql.anybody(tx) is None


async def schools(tx: Tx) -> list[RosterSchool]:
    """Every school. For the operator: no viewer."""
    return [
        RosterSchool(row["id"], row["name"], is_demo=bool(row["is_demo"])) for row in await _sql.schools(tx)
    ]


async def add(tx: Tx, rows: SchoolRows) -> int:
    """Writes rows with the identifiers they bear and returns how many.

    Personal codes and phones are brought into their normal form, sealed, and indexed for look-ups; the words
    of remarks are sealed too. An identifier or a personal code that its school has already is a Violation; a
    code or phone that is none, BadCode or PhoneRefused.
    """
    for table, entries in rows.tables():
        seal = _SEALED.get(table)
        written = entries if seal is None else [seal(tx.vault, entry) for entry in entries]
        await _INSERTS[table](tx, rows=written)
    await _sql.settle(tx)
    return len(rows)


async def people(
    tx: Tx, day: date, *, school_id: int | None = None, class_name: str | None = None
) -> AsyncIterator[RosterPerson]:
    """Everybody with what they are on `day`, in the order of their numbers; of one school or class if named.

    To a class (`7.b`) belong its students, their guardians and its class teacher. For the operator: no
    viewer.
    """
    after = 0
    while page := await _sql.page(tx, after=after, school=school_id or 0, most=PAGE):
        span = {"first": page[0]["id"], "last": page[-1]["id"]}
        roles = await _sql.roles(tx, **span, today=day.isoformat())
        codes = {row["id"]: row["code"] for row in await _sql.codes(tx, **span)}
        by_person: dict[int, list[Row]] = {}
        for role in roles:
            by_person.setdefault(role["person_id"], []).append(role)
        for row in page:
            own = by_person.get(row["id"], [])
            if class_name is None or any(_class_name(role) == class_name for role in own):
                yield _person(tx.vault, row, own, codes)
        after = span["last"]


def _sealed(vault: Vault, person: Mapping[str, Any]) -> Mapping[str, Any]:
    number = person["id"]
    code = None if person["code"] is None else code_form(person["code"])
    phone = None if person["phone"] is None else phone_form(person["phone"])
    if code is None and person["code"] is not None:
        raise BadCode(f"the personal code of person {number} is not one")
    return {
        **person,
        "code": None if code is None else vault.seal("people", number, "code", code),
        "code_index": None if code is None else vault.index("code", code),
        "phone": None if phone is None else vault.seal("people", number, "phone", phone),
        "phone_index": None if phone is None else vault.index("phone", phone),
    }


def _sealed_remark(vault: Vault, remark: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**remark, "text": vault.seal("remarks", remark["id"], "text", remark["text"])}


def _sealed_absence(vault: Vault, absence: Mapping[str, Any]) -> Mapping[str, Any]:
    plain = {key: absence[key] for key in ("words", "answer")}
    sealed = {
        key: None if text is None else vault.seal("absences", absence["id"], key, text)
        for key, text in plain.items()
    }
    return {**absence, **sealed}


def _school(vault: Vault, school: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"phone": None, **school}


_SEALED: Mapping[str, Callable[[Vault, Mapping[str, Any]], Mapping[str, Any]]] = {
    "schools": _school,
    "people": _sealed,
    "remarks": _sealed_remark,
    "absences": _sealed_absence,
}
"""What seals the fields of a table's row that the store keeps closed, and fills in what may be left out."""


def _person(vault: Vault, row: Row, roles: list[Row], codes: Mapping[int, bytes]) -> RosterPerson:
    open_to_all = bool(row["is_demo"])

    def code(person: int, sealed: bytes | None) -> str | None:
        if sealed is None:
            return None
        plain = vault.open("people", person, "code", sealed)
        return plain if open_to_all else masked_code(plain)

    phone = None if row["phone"] is None else vault.open("people", row["id"], "phone", row["phone"])
    return RosterPerson(
        id=row["id"],
        school=row["school"],
        given_name=row["given_name"],
        family_name=row["family_name"],
        roles=tuple(
            _role(role, code(role["student_id"] or 0, codes.get(role["student_id"]))) for role in roles
        ),
        code=code(row["id"], row["code"]),
        phone=phone if phone is None or open_to_all else masked_phone(phone),
    )


def _role(role: Row, student_code: str | None) -> RosterRole:
    student = None if role["student_id"] is None else f"{role['student_given']} {role['student_family']}"
    return RosterRole(role["kind"], _class_name(role), student, student_code)


def _class_name(role: Row) -> str | None:
    return None if role["grade"] is None else f"{role['grade']}.{role['letter']}"
