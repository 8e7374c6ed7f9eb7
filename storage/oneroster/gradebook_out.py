"""Works, homework and the marks that count, as OneRoster's line items and results."""

from collections.abc import AsyncIterator
from typing import Final

from storage.clock import moment, school_day
from storage.oneroster import identity, mapping
from storage.oneroster.outgoing import Cells, Outgoing, Rows
from storage.store import Row

_CATEGORIES: Final[dict[str, str]] = {
    "summative": mapping.WORK_WORDS["summative"],
    "formative": mapping.WORK_WORDS["formative"],
    "homework": mapping.HOMEWORK,
}
_RANGES: Final = {"points": ("1", "10"), "percent": ("0", "100")}
_STATUSES: Final = {"nv": "not submitted", "n": "exempt"}


def _category(kind: str) -> str:
    return f"category-{kind}"


async def _categories(out: Outgoing) -> AsyncIterator[Cells]:
    async for _ in _line_items(out):
        for kind, title in _CATEGORIES.items():
            yield {"sourcedId": _category(kind), "title": title}
        return


async def _line_items(out: Outgoing) -> AsyncIterator[Cells]:
    async for rows in out.pages("works"):
        for row in rows:
            least, most = _RANGES.get(row["notation"], ("", ""))
            yield {
                **_item(out, "work", row, row["kind"], row["work_day"]),
                "title": row["topic"].strip() or _CATEGORIES[row["kind"]],
                "assignDate": row["work_day"],
                "resultValueMin": least,
                "resultValueMax": most,
            }
    async for rows in out.pages("homework"):
        for row in rows:
            title, _, more = row["text"].strip().partition("\n")
            yield {
                **_item(out, "homework", row, "homework", row["due_day"]),
                "title": title or _CATEGORIES["homework"],
                "description": more,
                "assignDate": school_day(moment(row["set_at"])).isoformat(),
            }


def _item(out: Outgoing, kind: str, row: Row, category: str, day: str) -> Cells:
    return {
        "sourcedId": out.sid(kind, row["id"], row["sourced"]),
        "dueDate": day,
        "classSourcedId": out.sid("group", row["group_id"], row["sourced_group"]),
        "categorySourcedId": _category(category),
        "academicSessionSourcedId": out.term_at(day).sourced,
        "schoolSourcedId": out.school,
    }


async def _results(out: Outgoing) -> AsyncIterator[Cells]:
    async for rows in out.pages("works"):
        for start in range(0, len(rows), 50):
            for row in await out.beside("marks", rows[start : start + 50]):
                yield _result(out, row)


def _result(out: Outgoing, row: Row) -> Cells:
    work = out.sid("work", row["work_id"], row["sourced_work"])
    student = out.sid("person", row["student_id"], row["sourced"])
    is_number = row["notation"] in _RANGES
    return {
        "sourcedId": identity.derived("mark", work, student),
        "lineItemSourcedId": work,
        "studentSourcedId": student,
        "scoreStatus": _STATUSES.get(row["value"], "fully graded"),
        "score": row["value"] if is_number else "",
        "scoreDate": school_day(moment(row["entered_at"])).isoformat(),
        "comment": row["comment"] or "",
        "textScore": f"{row['value']}%" if row["notation"] == "percent" else row["value"],
    }


GRADEBOOK: Final[dict[str, Rows]] = {
    "categories": _categories,
    "lineItems": _line_items,
    "results": _results,
}
