"""Carries a plan out: everything in one transaction, or nothing."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.clock import Clock, milliseconds
from storage.errors import Violation
from storage.oneroster import gradebook, people, places
from storage.oneroster.faults import Fault, SetRefused
from storage.oneroster.mapping import RECORDS
from storage.oneroster.plan import KINDS, Plan, Prepared
from storage.oneroster.reading import Progress, batches, quietly
from storage.oneroster.scratch import Scratch
from storage.oneroster.writing import PAGE, Writing
from storage.statements import Statements
from storage.store import Store, Tx

_sql = Statements("oneroster")


@dataclass(frozen=True, slots=True)
class Applied:
    """The school, and how many rows were written (0: the store was as the set says)."""

    school_id: int | None
    rows: int


async def applied(store: Store, ready: Prepared, clock: Clock, progress: Progress = quietly) -> Applied:
    """Writes what the plan says, in a transaction of its own; an import that changes nothing opens none.

    SetRefused where another import came between, or a rule of the store forbids it: nothing was written.
    """
    records = 0 if ready.plan.is_own else await asyncio.to_thread(ready.scratch.count_changed_records)
    if not ready.plan.changes and not records:
        return Applied(ready.plan.school_id, 0)
    total = ready.plan.changes + records

    async def work(tx: Tx) -> Applied:
        return await _applied(tx, ready, clock, total, progress)

    try:
        return await store.run(work)
    except Violation as error:
        raise SetRefused([Fault("taken", facts={"why": error.rule})]) from error


async def applied_in(tx: Tx, ready: Prepared, now: datetime) -> Applied:
    """The same in a transaction that is under way; SetRefused or Violation: it must not be committed."""
    return await _applied(tx, ready, lambda: now, ready.plan.changes, quietly)


async def _applied(tx: Tx, ready: Prepared, clock: Clock, total: int, progress: Progress) -> Applied:
    plan = ready.plan
    await asyncio.to_thread(ready.scratch.forget_given)
    school = plan.school_id
    if school is None:
        is_late = bool(await _sql.schools(tx))
    else:
        is_late = await _sql.revision(tx, school=school) != plan.revision
    if is_late:
        raise SetRefused([Fault("meanwhile")])
    if school is None:
        school = (await _sql.make_school(tx, name=plan.school_name))["id"]
    # Beside the facts each changed record is written as what was imported last.
    work = Writing(tx, ready.scratch, school, clock(), total, progress, is_first=not plan.revision)
    await _school(work)
    await _everything(work)
    await _keep(work, plan)
    return Applied(school, work.rows)


async def _everything(work: Writing) -> None:
    await places.terms(work)
    await places.classes(work)
    await places.groups(work)
    await people.write(work)
    await places.close(work)
    await places.open_and_change(work)
    await gradebook.write(work)
    await people.leave(work)


async def _school(work: Writing) -> None:
    async for rows in work.pages("school", "new"):
        await asyncio.to_thread(work.desk.give, "school", [(row["key"], work.school) for row in rows])
        work.rows += 1
    async for rows in work.pages("school", "changed"):
        for row in rows:
            work.rows += await _sql.rename_school(work.tx, school=work.school, name=row["body"][0])


async def _keep(work: Writing, plan: Plan) -> None:
    """What the next import is compared with."""
    ids: Iterator[dict[str, Any]] = work.desk.fresh_ids()
    while batch := await asyncio.to_thread(next, batches(ids, PAGE), None):
        await work.many("keep_ids", [{"school": work.school, **row} for row in batch])
    for file in () if plan.is_own else RECORDS:
        changed = batches(_records(work, work.desk, file), PAGE)
        while rows := await asyncio.to_thread(next, changed, None):
            await work.many("keep_records", [row for row in rows if "content" in row])
            await work.many("forget_records", [row for row in rows if "content" not in row])
            work.told("writing", work.rows, work.total)
    counts = {c.kind: [c.new, c.changed, c.removed] for c in plan.counts if c.new or c.changed or c.removed}
    ordered = {kind: counts[kind] for kind in KINDS if kind in counts}
    await _sql.keep_import(
        work.tx,
        school=work.school,
        now=milliseconds(work.now),
        system=plan.system,
        changes=json.dumps(ordered),
    )
    work.rows += 1


def _records(work: Writing, desk: Scratch, file: str) -> Iterator[dict[str, Any]]:
    for sourced_id, content in desk.changed_records(file):
        row = {"school": work.school, "file": file, "sourced": sourced_id}
        if content is not None:
            place = f"{work.school}/{file}/{sourced_id}"
            text = json.dumps(content, ensure_ascii=False)
            row["content"] = work.tx.vault.seal("sourced_records", place, "content", text)
        yield row
