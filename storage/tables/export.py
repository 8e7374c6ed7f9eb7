"""A school's tables as CSV: read again, they change nothing.

Of pupils who are at school: reports that somebody at school has seen and a guardian of today made, and
remarks that the family may read. A guardian whom a decision keeps from a pupil does not leave with them.
"""

import csv
import io
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from storage.oneroster.neutral import neutral
from storage.store import Row, Tx
from storage.tables.layouts import LAYOUTS
from storage.tables.pupils import STATES
from storage.tables.school import School, look

_KEYS: Final = {
    "bells": ("number",),
    "lessons": ("classSourcedId", "weekday", "number", "from"),
    "absences": ("student", "firstDay", "lastDay", "part", "at", "lessons"),
    "remarks": ("student", "author", "kind", "day", "text"),
}
"""What two rows of a file must not share."""


async def exported(tx: Tx, school_id: int, now: datetime) -> Mapping[str, tuple[int, bytes]]:
    """By file name how many rows, and the file; a table without rows is not there."""
    school = await look(tx, school_id, now)
    tables = {
        "bells": list(school.bells),
        "lessons": [_lesson(school, row) for row in school.lessons],
        "absences": [_absence(school, row) for row in school.absences if _may_leave(school, row)],
        "remarks": [
            _remark(school, row)
            for row in school.remarks
            if row["published_at"] is not None
            and row["text"]
            and school.people[row["author_id"]]["is_staff"]
            and school.people[row["student_id"]]["is_here"]
        ],
    }
    return {
        f"{table}.csv": (len(found), _csv(table, found))
        for table, rows in tables.items()
        if (found := _once(table, rows))
    }


def _may_leave(school: School, row: Row) -> bool:
    return (
        row["state"] in STATES
        and not row["lacks_note"]
        and school.people[row["student_id"]]["is_here"]
        and (row["student_id"], row["reported_by"]) in school.guardians
    )


def _lesson(school: School, row: Row) -> Row:
    group = school.groups[row["group_id"]]
    return {
        **row,
        "classSourcedId": school.sid("group", row["group_id"]),
        "subject": group["subject"],
        "class": group["name"],
        "from": row["from_day"],
        "until": row["until_day"],
    }


def _absence(school: School, row: Row) -> Row:
    return {
        **row,
        "student": school.sid("person", row["student_id"]),
        "firstDay": row["first_day"],
        "lastDay": row["last_day"],
        "reporter": school.sid("person", row["reported_by"]),
    }


def _remark(school: School, row: Row) -> Row:
    return {
        **row,
        "student": school.sid("person", row["student_id"]),
        "author": school.sid("person", row["author_id"]),
    }


def _once(table: str, rows: list[Row]) -> list[Row]:
    """What the store holds twice leaves once."""
    kept: dict[tuple[str, ...], Row] = {}
    for row in rows:
        kept.setdefault(tuple(str(row[name]) for name in _KEYS[table]), row)
    return list(kept.values())


def _csv(table: str, rows: list[Row]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    columns = LAYOUTS[table]
    writer.writerow([column.name for column in columns])
    for row in rows:
        cells = ("" if row[column.name] is None else str(row[column.name]) for column in columns)
        writer.writerow(
            [
                cell if column.type == "guid" else neutral(cell)
                for column, cell in zip(columns, cells, strict=True)
            ]
        )
    return text.getvalue().encode()
