"""bells.csv and lessons.csv: what of them is new or other than the planned week of the store.

A row that is not in the file stays; a lesson ends by its `until`.
"""

from collections import defaultdict
from itertools import pairwise
from typing import Final

from storage.oneroster.faults import Findings
from storage.oneroster.lines import Line
from storage.oneroster.values import name_form
from storage.store import Row
from storage.tables.cells import Cells
from storage.tables.school import School

LAST: Final = 12
_FOREVER: Final = "9999"


def bells(school: School, lines: tuple[Line, ...], findings: Findings) -> list[Row]:
    """Bells that are new or ring at another time."""
    given: dict[int, tuple[Row, Cells]] = {}
    for line in lines:
        cells = Cells("bells", line, findings)
        number, starts, ends = cells.number("number", 0, LAST), cells.time("starts"), cells.time("ends")
        if number is None or starts is None or ends is None:
            continue
        if ends <= starts:
            cells.fault("times-reversed", "ends")
        elif number in given:
            cells.fault("twice", "number")
        else:
            given[number] = {"number": number, "starts": starts, "ends": ends}, cells
    held = {row["number"]: row for row in school.bells}
    changed = [row for number, (row, _) in given.items() if held.get(number) != row]
    if changed:
        _in_turn(held, given)
    return changed


def _in_turn(held: dict[int, Row], given: dict[int, tuple[Row, Cells]]) -> None:
    """Each lesson begins after the one before has ended."""
    merged = sorted(
        (held | {number: row for number, (row, _) in given.items()}).values(), key=lambda row: row["number"]
    )
    for before, row in pairwise(merged):
        if row["starts"] >= before["ends"]:
            continue
        for one, other, column in ((row, before, "starts"), (before, row, "ends")):
            if one["number"] in given:
                given[one["number"]][1].fault("bells-overlap", column, other=other["number"])
                break


def lessons(school: School, lines: tuple[Line, ...], findings: Findings) -> tuple[list[Row], list[Row]]:
    """Lessons that are new, and those with another room or end (these with their `id`)."""
    held = {_key(row): row for row in reversed(school.lessons)}
    given: dict[tuple[int, int, int, str], tuple[Row, Cells]] = {}
    for line in lines:
        cells = Cells("lessons", line, findings)
        row = _lesson(school, cells)
        if row is None:
            continue
        if _key(row) in given:
            cells.fault("twice")
        else:
            given[_key(row)] = row, cells
    fresh, changed = list[Row](), list[Row]()
    for key, (row, _) in given.items():
        was = held.get(key)
        if was is None:
            fresh.append(row)
        elif (name_form(was["room"] or "") or None, was["until_day"]) != (row["room"], row["until_day"]):
            changed.append({**row, "id": was["id"]})
    _once(held, given, [*fresh, *changed])
    return fresh, changed


def _lesson(school: School, cells: Cells) -> Row | None:
    group = _group(school, cells)
    weekday, number = cells.number("weekday", 1, 7), cells.number("number", 0, LAST)
    first, until = cells.day("from"), cells.day("until", may_lack=True)
    if first is not None and until is not None and until < first:
        cells.fault("dates-reversed", "until")
    if cells.is_faulty:
        return None
    return {
        "group_id": group,
        "weekday": weekday,
        "number": number,
        "room": cells.text("room"),
        "from_day": first,
        "until_day": until,
    }


def _group(school: School, cells: Cells) -> int | None:
    said, subject, class_name = cells.text("classSourcedId"), cells.text("subject"), cells.text("class")
    if said is not None:
        group = school.group(said)
        if group is None:
            cells.fault("no-group", "classSourcedId", value=said[:60])
        return group
    if subject is None or class_name is None:
        cells.fault("no-group-said", "classSourcedId")
        return None
    found, value = school.groups_called(subject, class_name), f"{subject}, {class_name}"[:60]
    if len(found) == 1:
        return found[0]
    if found:
        cells.fault("several-groups", "class", value=value, count=len(found))
    else:
        cells.fault("no-group", "class", value=value)
    return None


def _once(
    held: dict[tuple[int, int, int, str], Row],
    given: dict[tuple[int, int, int, str], tuple[Row, Cells]],
    written: list[Row],
) -> None:
    """A group has a lesson of one number on one day once."""
    slots = defaultdict[tuple[int, int, int], list[Row]](list)
    for key, row in (held | {key: row for key, (row, _) in given.items()}).items():
        slots[key[:3]].append(row)
    for row in written:
        for other in slots[_key(row)[:3]]:
            is_other = other["from_day"] != row["from_day"]
            if is_other and other["from_day"] <= _end(row) and row["from_day"] <= _end(other):
                given[_key(row)][1].fault("lesson-overlap", "from", value=other["from_day"])
                break


def _key(row: Row) -> tuple[int, int, int, str]:
    return row["group_id"], row["weekday"], row["number"], row["from_day"]


def _end(row: Row) -> str:
    return row["until_day"] or _FOREVER
