"""Works, homework and marks of a set. None is taken back when the source drops it: families have seen it.

Nobody is told of imported marks: a term's worth of them would arrive at once.
"""

from datetime import UTC, datetime, time
from typing import Any, Final

from storage.clock import RIGA, milliseconds
from storage.oneroster.writing import Writing
from storage.store import Row

_HOUR: Final = 12
"""A mark of an earlier day was entered at noon; the source gives no hour."""


async def write(work: Writing) -> None:
    """Works and homework first, then the marks."""
    async for rows in work.pages("work", "new"):
        known = await work.ours("work", rows)
        fresh = [row for row in rows if row["key"] not in known]
        groups = await work.numbers("group", [row["body"][0] for row in fresh])
        numbers = await work.reserve("work", fresh)
        made = [{"id": numbers[row["key"]], "group": groups[row["body"][0]], **_work(row)} for row in fresh]
        await work.many("make_works", made)
    async for rows in work.pages("work", "changed"):
        known = await work.ours("work", rows)
        await work.many("change_works", [{"id": known[row["key"]], **_work(row)} for row in rows])
    await _homework(work)
    for what in ("new", "changed"):
        async for rows in work.pages("mark", what):
            await work.many("make_marks", await _marks(work, rows))


def _work(row: Row) -> Row:
    _, kind, topic, day = row["body"]
    return {"kind": kind, "topic": topic, "day": day}


async def _homework(work: Writing) -> None:
    now = milliseconds(work.now)
    async for rows in work.pages("homework", "new"):
        known = await work.ours("homework", rows)
        fresh = [row for row in rows if row["key"] not in known]
        groups = await work.numbers("group", [row["body"][0] for row in fresh])
        teachers = await work.numbers("person", [row["teacher"] for row in fresh])
        numbers = await work.reserve("homework", fresh)
        made = [
            {
                "id": numbers[row["key"]],
                "group": groups[row["body"][0]],
                "teacher": teachers[row["teacher"]],
                "now": now,
                **_task(row),
            }
            for row in fresh
        ]
        await work.many("make_homework", made)
    async for rows in work.pages("homework", "changed"):
        known = await work.ours("homework", rows)
        numbered = [{"id": known[row["key"]], "now": now} for row in rows]
        await work.many("keep_homework", list(numbered), is_counted=False)
        changed = [{**number, **_task(row)} for number, row in zip(numbered, rows, strict=True)]
        await work.many("change_homework", changed)


def _task(row: Row) -> Row:
    _, text, day = row["body"]
    return {"text": text, "day": day}


async def _marks(work: Writing, rows: list[Row]) -> list[Any]:
    works = await work.numbers("work", [row["body"][0] for row in rows])
    people = await work.numbers("person", [one for row in rows for one in (row["body"][1], row["teacher"])])
    return [
        {
            "work": works[item],
            "student": people[student],
            "teacher": people[row["teacher"]],
            **dict(zip(("notation", "value"), mark.split(), strict=True)),
            "comment": comment,
            "at": _entered(work, row["start"]),
        }
        for row, (item, student, mark, comment) in ((row, row["body"]) for row in rows)
    ]


def _entered(work: Writing, day: str) -> int:
    noon = datetime.combine(datetime.fromisoformat(day).date(), time(_HOUR), RIGA).astimezone(UTC)
    return milliseconds(min(noon, work.now))
