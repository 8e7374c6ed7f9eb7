"""People of a set: who of them the store knows, what is written of them, what was entered by hand meanwhile.

Three versions meet: what the source said last (was), what it says now (body), what the store holds. Written
is only what the source changed; where a hand had changed the same, that is told.
"""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any, Final

from storage.clock import milliseconds
from storage.oneroster.faults import Findings
from storage.oneroster.scratch import Scratch
from storage.oneroster.writing import PAGE, Writing
from storage.statements import Statements
from storage.store import Row, Tx

_sql = Statements("oneroster")

FIELDS: Final = ("given_name", "family_name", "vocative", "code", "phone", "adult_day")
"""In the order of a person's fact."""
_NAMES: Final = ("given_name", "family_name", "vocative", "adult_day")
_CODE: Final = FIELDS.index("code")

Person = dict[str, str | None]
Conflict = tuple[str, str]
"""A note's code, and the field."""


def merged(was: list[Any] | None, body: list[Any], held: Person) -> tuple[Person, list[Conflict]]:
    """What the store is to hold, and what a hand had entered otherwise. `was` None: new to the source."""
    kept, conflicts = dict(held), list[Conflict]()
    for place, field in enumerate(FIELDS):
        theirs, ours = body[place], held[field]
        before = None if was is None else was[place]
        if theirs == ours or (was is not None and theirs == before):
            continue
        if ours == before:
            kept[field] = theirs
        elif theirs is None:
            if was is not None:
                conflicts.append(("conflict-kept", field))
        elif was is None:
            conflicts.append(("conflict-kept", field))
        else:
            kept[field] = theirs
            conflicts.append(("conflict", field))
    return kept, conflicts


async def look(tx: Tx, desk: Scratch, school: int, today: str, findings: Findings) -> None:
    """Finds who is known under no sourcedId yet, and what was changed by hand; both are notes."""
    has_strangers = await _sql.anybody_else(tx, school=school) is not None
    is_anybody_gone = bool(await asyncio.to_thread(desk.page, "person", "removed", "", 1))
    if has_strangers or is_anybody_gone:
        await _find_by_code(tx, desk, school, findings)
    if has_strangers:
        await _find_guardians(tx, desk, today, findings)
    for what in ("new", "changed"):
        after = ""
        while rows := await asyncio.to_thread(desk.page, "person", what, after, PAGE):
            after = rows[-1]["key"]
            known = await asyncio.to_thread(desk.ours, "person", [row["key"] for row in rows])
            for row in rows:
                if row["key"] in known:
                    _, conflicts = merged(row["was"], row["body"], await _held(tx, known[row["key"]]))
                    for code, field in conflicts:
                        findings.note(code, "users.csv", row["line"], None, field=field)


async def _find_by_code(tx: Tx, desk: Scratch, school: int, findings: Findings) -> None:
    after = ""
    while rows := await asyncio.to_thread(desk.page, "person", "new", after, PAGE):
        after = rows[-1]["key"]
        known = await asyncio.to_thread(desk.ours, "person", [row["key"] for row in rows])
        found = []
        for row in rows:
            code = row["body"][_CODE]
            if row["key"] in known or code is None:
                continue
            index = tx.vault.index("code", code)
            number = await _sql.person_with_code(tx, school=school, index=index)
            if number is not None:
                found.append((row["key"], number))
                findings.note("was-known", "users.csv", row["line"])
        await asyncio.to_thread(desk.give, "person", found, is_found=True)


async def _find_guardians(tx: Tx, desk: Scratch, today: str, findings: Findings) -> None:
    taken: set[int] = set()
    found: dict[str, int] = {}
    for row in await asyncio.to_thread(desk.guardians_to_know):
        if row["key"] in found:
            continue
        number = await _sql.stranger_guardian(
            tx,
            student=row["student"],
            given_name=row["given_name"],
            family_name=row["family_name"],
            today=today,
        )
        if number is not None and number not in taken:
            taken.add(number)
            found[row["key"]] = number
            findings.note("was-known", "users.csv")
    await asyncio.to_thread(desk.give, "person", found.items(), is_found=True)


async def write(work: Writing) -> None:
    """New people are made, changed ones changed field by field."""
    async for rows in work.pages("person", "new"):
        known = await work.ours("person", rows)
        await _make(work, [row for row in rows if row["key"] not in known])
        await _change(work, [row for row in rows if row["key"] in known], known)
    async for rows in work.pages("person", "changed"):
        await _change(work, rows, await work.ours("person", rows))


async def _make(work: Writing, rows: list[Row]) -> None:
    numbers = await work.reserve("person", rows)
    await work.many(
        "make_people",
        [
            {
                "id": numbers[row["key"]],
                "school": work.school,
                **_sealed(work, numbers[row["key"]], _person(row)),
            }
            for row in rows
        ],
    )


async def _change(work: Writing, rows: list[Row], known: Mapping[str, int]) -> None:
    names, codes, phones = list[Row](), list[Row](), list[Row]()
    for row in rows:
        number = known[row["key"]]
        held = await _held(work.tx, number)
        kept, _ = merged(row["was"], row["body"], held)
        sealed = _sealed(work, number, kept)
        if any(kept[field] != held[field] for field in _NAMES):
            names.append({"id": number, **{field: kept[field] for field in _NAMES}})
        if kept["code"] != held["code"]:
            codes.append({"id": number, "code": sealed["code"], "code_index": sealed["code_index"]})
        if kept["phone"] != held["phone"]:
            phones.append({"id": number, "phone": sealed["phone"], "phone_index": sealed["phone_index"]})
    await work.many("name_people", names)
    await work.many("set_codes", codes)
    await work.many("set_phones", phones)
    now = milliseconds(work.now)
    for statement in ("revoke", "settle_reports"):
        await work.many(statement, [{"id": row["id"], "now": now} for row in phones], is_counted=False)


async def leave(work: Writing) -> None:
    """Who is gone: whatever they still were at school ended yesterday, and their log-ins end now."""
    after = ""
    days = {"today": work.today, "yesterday": work.yesterday}
    while rows := await asyncio.to_thread(work.desk.leavers, after, PAGE):
        after = rows[-1]["key"]
        for statement in _LEAVING:
            await work.many(statement, [{"id": row["ours"], **days} for row in rows])
        ended = [{"id": row["ours"], "now": milliseconds(work.now)} for row in rows]
        await work.many("end_links", ended)
        await work.many("revoke", ended, is_counted=False)


_LEAVING: Final = (
    *("leave_staff", "leave_classes", "leave_groups", "leave_teaching"),
    *("leave_class_teaching", "leave_guardianships"),
)


def _person(row: Row) -> Person:
    return dict(zip(FIELDS, row["body"], strict=True))


def _sealed(work: Writing, number: int, person: Person) -> Row:
    return {**person, **dict(_locked(work, number, person))}


def _locked(work: Writing, number: int, person: Person) -> Iterator[tuple[str, bytes | None]]:
    for field in ("code", "phone"):
        plain = person[field]
        vault = work.tx.vault
        yield field, None if plain is None else vault.seal("people", number, field, plain)
        yield f"{field}_index", None if plain is None else vault.index(field, plain)


async def _held(tx: Tx, number: int) -> Person:
    row = await _sql.person(tx, id=number)
    return {
        field: tx.vault.open("people", number, field, row[field])
        if field in {"code", "phone"} and row[field] is not None
        else row[field]
        for field in FIELDS
    }
