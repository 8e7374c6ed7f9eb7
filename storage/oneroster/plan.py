"""What a set would change, worked out before anything is written: `prepared`, shown by whoever asked for it.

async with prepared(store, path, clock) as ready:
    ready.plan.counts, ready.plan.notes, ready.plan.vanishing
    await applied(store, ready, clock)
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from storage.clock import Clock, school_day
from storage.oneroster import own, people
from storage.oneroster.faults import MOST, Fault, Findings, Note, SetRefused
from storage.oneroster.manifest import Manifest
from storage.oneroster.mapping import RECORDS
from storage.oneroster.reading import Progress, quietly, read
from storage.oneroster.scratch import Scratch, scratch
from storage.oneroster.writing import PAGE
from storage.statements import Statements
from storage.store import Store, Tx

_sql = Statements("oneroster")

KINDS: Final = (
    *("school", "term", "class", "group", "person", "staff", "enrolment", "class teacher"),
    *("group student", "group teacher", "guardian", "work", "homework", "mark"),
)
"""Of what a set tells, in the order of writing."""
ID_KINDS: Final = ("school", "person", "class", "group", "work", "homework")
TOO_MANY: Final = 0.20
"""More than this part of the people, or of any kind, does not vanish unless it is forced."""
FEW: Final = 5
"""Of other things than people so many may go: a school has two terms and few classes."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a kind the last import knew, and what the set does to them."""

    kind: str
    before: int
    new: int
    changed: int
    removed: int

    @property
    def vanishes(self) -> bool:
        """Whether too many would be gone."""
        is_few = self.kind != "person" and self.removed <= FEW
        return not is_few and self.removed > TOO_MANY * self.before


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be done. `school_id` None: the school is made. `revision`: the last import that was seen.

    `is_own`: the set is this school's own export, so it was compared with the store itself.
    """

    school_id: int | None
    school_name: str | None
    counts: tuple[Count, ...]
    notes: tuple[Note, ...]
    system: str | None
    revision: int
    is_own: bool = False

    @property
    def changes(self) -> int:
        """How many facts are new, changed or removed."""
        return sum(count.new + count.changed + count.removed for count in self.counts)

    @property
    def vanishing(self) -> tuple[str, ...]:
        """The kinds of which too many would be gone."""
        return tuple(count.kind for count in self.counts if count.vanishes)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A plan and the scratch file that it is carried out from."""

    plan: Plan
    scratch: Scratch = field(repr=False)


@asynccontextmanager
async def prepared(
    store: Store,
    source: Path | bytes,
    clock: Clock,
    *,
    school_id: int | None = None,
    progress: Progress = quietly,
) -> AsyncIterator[Prepared]:
    """Reads and compares a set; nothing is written. For the operator or, with `school_id`, a school's office,
    whose right the caller has checked: no viewer. SetRefused with every fault that was found.
    """
    findings = Findings()
    async with _desk() as desk:
        said = await asyncio.to_thread(read, source, desk, findings, progress)
        progress("comparing", 0, None)
        async with store.reading() as tx:
            plan = await _compared(tx, desk, said, school_id, clock(), findings)
        yield Prepared(plan, desk)


@asynccontextmanager
async def prepared_in(tx: Tx, content: bytes, now: datetime, school_id: int) -> AsyncIterator[Prepared]:
    """The same in a transaction that is under way, of a school's zip; the caller has checked whose it is."""
    findings = Findings()
    async with _desk() as desk:
        said = await asyncio.to_thread(read, content, desk, findings, quietly)
        yield Prepared(await _compared(tx, desk, said, school_id, now, findings), desk)


@asynccontextmanager
async def _desk() -> AsyncIterator[Scratch]:
    making = scratch()
    desk = await asyncio.to_thread(making.__enter__)
    try:
        yield desk
    finally:
        await asyncio.to_thread(making.__exit__, None, None, None)


async def _compared(
    tx: Tx, desk: Scratch, said: Manifest, wanted: int | None, now: datetime, findings: Findings
) -> Plan:
    named = await asyncio.to_thread(desk.schools)
    is_empty = all(mode == "absent" for mode in said.modes.values())
    school = wanted if is_empty else await _school(tx, named, wanted, said.code)
    is_own = school is not None and await own.school_of(tx, said.code, [school]) is not None
    revision = 0
    if school is not None:
        revision = await _sql.revision(tx, school=school)
        await _remember(tx, desk, school, has_records=not is_own)
        if is_own:
            await own.remember(tx, desk, school, now)
    await asyncio.to_thread(_compare, desk, said, findings)
    if school is not None:
        await people.look(tx, desk, school, school_day(now).isoformat(), findings)
    counts = {row["kind"]: Count(**row) for row in await asyncio.to_thread(desk.counts)}
    return Plan(
        school_id=school,
        school_name=named[0]["name"] if named else None,
        counts=tuple(counts[kind] for kind in KINDS if kind in counts),
        notes=tuple(findings.notes),
        system=said.system,
        revision=revision,
        is_own=is_own,
    )


async def _school(tx: Tx, named: list[dict[str, Any]], wanted: int | None, code: str | None) -> int | None:
    """Which school of the store it is; None where it is to be made."""
    known: dict[int, str | None] = {row["id"]: row["sourced_id"] for row in await _sql.schools(tx)}
    sourced = named[0]["key"] if named else None
    fitting = [number for number, source in known.items() if source is not None and source == sourced]
    if (mine := await own.school_of(tx, code, list(known))) is not None:
        if wanted not in {None, mine}:
            _refuse("another-school", named, value=named[0]["name"] if named else "")
        return mine
    if wanted is not None:
        if sourced is not None and (known.get(wanted) or sourced) != sourced:
            _refuse("another-school", named, value=named[0]["name"])
        return wanted
    if len(fitting) == 1:
        return fitting[0]
    if sourced is not None and known:
        _refuse("unknown-school", named, value=named[0]["name"])
    imported = [number for number, source in known.items() if source is not None]
    if sourced is None and len(imported) != 1:
        _refuse("no-school", named)
    return None if sourced is not None else imported[0]


def _refuse(code: str, named: list[dict[str, Any]], **facts: str) -> None:
    line = named[0]["line"] if named else None
    raise SetRefused([Fault(code, "orgs.csv", line, facts=facts)])


async def _remember(tx: Tx, desk: Scratch, school: int, *, has_records: bool) -> None:
    for file in RECORDS if has_records else ():
        after = ""
        while rows := await _sql.records(tx, school=school, file=file, after=after, most=PAGE):
            after = rows[-1]["sourced_id"]
            place = f"{school}/{file}/"
            kept = (
                (
                    row["sourced_id"],
                    json.loads(
                        tx.vault.open("sourced_records", place + row["sourced_id"], "content", row["content"])
                    ),
                )
                for row in rows
            )
            await asyncio.to_thread(desk.remember, file, kept)
    for kind in ID_KINDS:
        after = ""
        while rows := await _sql.ids(tx, school=school, kind=kind, after=after, most=PAGE):
            after = rows[-1]["sourced_id"]
            await asyncio.to_thread(desk.know, [(kind, row["sourced_id"], row["our_id"]) for row in rows])


def _compare(desk: Scratch, said: Manifest, findings: Findings) -> None:
    desk.complete(said.modes)
    desk.compare()
    for row in desk.faults(MOST):
        facts = {name: str(row[name]) for name in ("target", "value") if row[name] is not None}
        findings.fault(row["code"], row["file"], row["line"], row["column"], **facts)
    findings.refuse()
    for row in desk.notes():
        findings.note(row["code"], row["file"], row["line"], row["column"])
