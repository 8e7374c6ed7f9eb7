"""Terms, classes and groups of a set, and who has a place there. Nothing is deleted; what ended is closed."""

import asyncio
from collections.abc import Mapping
from typing import Any, Final

from storage.clock import milliseconds
from storage.oneroster.writing import Writing
from storage.statements import Statements
from storage.store import Row

_sql = Statements("oneroster")

PLACES: Final[Mapping[str, tuple[str, str]]] = {
    "enrolment": ("enrolments", "class"),
    "class teacher": ("class_teachers", "class"),
    "group student": ("group_students", "group"),
    "group teacher": ("group_teachers", "group"),
}
"""By the kind of fact: our table, and what the place is of."""


async def terms(work: Writing) -> None:
    """Terms are written over; one that the source drops stays, for what happened in it stays."""
    for what in ("new", "changed"):
        async for rows in work.pages("term", what):
            await work.many("keep_terms", [{"school": work.school, **_term(row)} for row in rows])


def _term(row: Row) -> Row:
    year, number, first, last = row["body"]
    return {"year": year, "number": number, "first_day": first, "last_day": last}


async def classes(work: Writing) -> None:
    """New classes are made, or found by their name where somebody made them by hand."""
    async for rows in work.pages("class", "new"):
        known = await work.ours("class", rows)
        missing = []
        for row in rows:
            if row["key"] not in known:
                found = await _sql.class_called(work.tx, school=work.school, **_class(row))
                if found is None:
                    missing.append(row)
                else:
                    await asyncio.to_thread(work.desk.give, "class", [(row["key"], found)])
        numbers = await work.reserve("class", missing)
        made = [{"id": numbers[row["key"]], "school": work.school, **_class(row)} for row in missing]
        await work.many("make_classes", made)
        await _rename(work, [row for row in rows if row["key"] in known], known)
    async for rows in work.pages("class", "changed"):
        await _rename(work, rows, await work.ours("class", rows))


async def _rename(work: Writing, rows: list[Row], known: Mapping[str, int]) -> None:
    for row in rows:
        work.rows += await _sql.rename_class(work.tx, id=known[row["key"]], **_class(row))


def _class(row: Row) -> Row:
    year, grade, letter = row["body"]
    return {"year": year, "grade": grade, "letter": letter}


async def groups(work: Writing) -> None:
    """New groups, with the subjects that they are of."""
    for what in ("new", "changed"):
        async for rows in work.pages("group", what):
            known = await work.ours("group", rows)
            subjects = sorted({row["body"][0] for row in rows})
            named = [{"school": work.school, "name": name} for name in subjects]
            await work.many("make_subjects", named, is_counted=False)
            missing = [row for row in rows if row["key"] not in known and not await _found(work, row)]
            numbers = await work.reserve("group", missing)
            await work.many("make_groups", [_group(work, numbers, row) for row in missing])
            await work.many(
                "change_groups", [_group(work, known, row) for row in rows if row["key"] in known]
            )


async def _found(work: Writing, row: Row) -> bool:
    subject, name = row["body"]
    found = await _sql.group_called(work.tx, school=work.school, subject=subject, name=name)
    if found is not None:
        await asyncio.to_thread(work.desk.give, "group", [(row["key"], found)])
    return found is not None


def _group(work: Writing, numbers: Mapping[str, int], row: Row) -> Row:
    subject, name = row["body"]
    return {"id": numbers[row["key"]], "school": work.school, "subject": subject, "name": name}


async def close(work: Writing) -> None:
    """What the source dropped ended yesterday. Goes before opening: a pupil changes from class to class."""
    days = {"today": work.today, "yesterday": work.yesterday}
    now = milliseconds(work.now)
    for kind, (table, _) in PLACES.items():
        async for rows in work.pages(kind, "removed"):
            placed = await _placed(work, kind, rows, "was")
            await work.many(f"close_{table}", [{**place, **days} for _, place in placed])
    async for rows in work.pages("staff", "removed"):
        people = await work.numbers("person", [row["was"][0] for row in rows])
        parts = [{"person": people[row["was"][0]], "role": row["was"][1]} for row in rows]
        await work.many("close_staff", [{**part, **days} for part in parts])
        await work.many("end_staff_links", [{**part, "now": now} for part in parts])
    async for rows in work.pages("guardian", "removed"):
        pairs = [pair for pair, _ in await _pairs(work, rows, "was")]
        await work.many("close_guardianships", [{**pair, **days} for pair in pairs])
        await work.many("end_guardian_links", [{**pair, "now": now} for pair in pairs])


async def open_and_change(work: Writing) -> None:
    """Parts at school, places in classes and groups, guardianships."""
    async for rows in work.pages("staff", "new"):
        await work.many("open_staff", [{**part, "today": work.today} for part in await _parts(work, rows)])
    async for rows in work.pages("staff", "changed"):
        parts = await _parts(work, rows)
        await work.many("change_staff", [{k: v for k, v in part.items() if k != "begin"} for part in parts])
    for kind, (table, _) in PLACES.items():
        async for rows in work.pages(kind, "new"):
            placed = await _placed(work, kind, rows, "body")
            await work.many(f"open_{table}", [_opened(work, row, place) for row, place in placed])
        async for rows in work.pages(kind, "changed"):
            placed = await _placed(work, kind, rows, "body")
            await work.many(f"change_{table}", [{**place, "until": row["body"][3]} for row, place in placed])
    await _guardians(work)


async def _guardians(work: Writing) -> None:
    async for rows in work.pages("guardian", "new"):
        pairs = [
            {**pair, "kind": kind, "today": work.today} for pair, kind in await _pairs(work, rows, "body")
        ]
        await work.many("reopen_guardianships", pairs, is_counted=False)
        await work.many("open_guardianships", pairs)
    async for rows in work.pages("guardian", "changed"):
        pairs = [
            {**pair, "kind": kind, "today": work.today} for pair, kind in await _pairs(work, rows, "body")
        ]
        await work.many("change_guardianships", pairs)


def _opened(work: Writing, row: Row, place: Row) -> Row:
    _, _, begin, until = row["body"]
    # Whoever joins a school that was imported before joins today, not when the year began.
    start = min(row["start"], work.today) if work.is_first else work.today
    return {**place, "begin": begin, "until": until, "start": start, "today": work.today}


async def _placed(work: Writing, kind: str, rows: list[Row], side: str) -> list[tuple[Row, dict[str, Any]]]:
    people = await work.numbers("person", [row[side][0] for row in rows])
    places = await work.numbers(PLACES[kind][1], [row[side][1] for row in rows])
    return [(row, {"person": people[row[side][0]], "place": places[row[side][1]]}) for row in rows]


async def _parts(work: Writing, rows: list[Row]) -> list[dict[str, Any]]:
    people = await work.numbers("person", [row["body"][0] for row in rows])
    return [
        {"person": people[person], "role": role, "begin": begin, "until": until}
        for person, role, begin, until in (row["body"] for row in rows)
    ]


async def _pairs(work: Writing, rows: list[Row], side: str) -> list[tuple[dict[str, Any], str]]:
    facts = [row[side] for row in rows]
    people = await work.numbers("person", [one for student, adult, _ in facts for one in (student, adult)])
    return [({"student": people[student], "guardian": people[adult]}, kind) for student, adult, kind in facts]
