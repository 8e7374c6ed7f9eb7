"""absences.csv and remarks.csv: what of them the store does not have yet.

A report on paper was handed in at school, so somebody has seen it: it is acknowledged or decided. Of one that
the store has only the decision changes; what a family wrote is never written over, nor is a remark.
"""

from datetime import date, time
from typing import Any, Final

from storage.absence_rules import Draft
from storage.oneroster.faults import Findings
from storage.oneroster.lines import Line
from storage.store import Row
from storage.tables.cells import Cells
from storage.tables.school import School
from storage.tables.week import LAST

PARTS: Final = ("day", "late", "early", "lessons")
REASONS: Final = ("illness", "doctor", "family", "competition", "transport", "other")
STATES: Final = ("acknowledged", "excused", "declined")
KINDS: Final = ("remark", "praise")
LONGEST: Final = 1000
"""Characters of a text, as in the chat."""

Key = tuple[Any, ...]


def absences(school: School, lines: tuple[Line, ...], findings: Findings) -> tuple[list[Row], list[Row]]:
    """Reports that are new, and those that were decided otherwise (`id` and `state`)."""
    held = {_place(row): row for row in reversed(school.absences)}
    drafts: dict[int, list[Draft]] = {}
    for row in school.absences:
        drafts.setdefault(row["student_id"], []).append(_draft(row))
    fresh, decided, met = list[Row](), list[Row](), set[Key]()
    for line in lines:
        cells = Cells("absences", line, findings)
        found = _absence(school, cells)
        if found is None:
            continue
        if _place(found) in met:
            cells.fault("twice")
            continue
        met.add(_place(found))
        was = held.get(_place(found))
        if was is not None:
            _differs(cells, was, found)
            if was["state"] != found["state"] and not cells.is_faulty:
                decided.append({"id": was["id"], "state": found["state"]})
            continue
        others, draft = drafts.setdefault(found["student_id"], []), _draft(found)
        clash = next((other for other in others if draft.clashes(other)), None)
        if clash is None:
            others.append(draft)
            fresh.append(found)
        else:
            cells.fault("clash", "firstDay", value=clash.first.isoformat())
    return fresh, decided


def _absence(school: School, cells: Cells) -> Row | None:
    student = _who(school, cells, "student", "is_pupil")
    first, last = cells.day("firstDay"), cells.day("lastDay")
    part = cells.word("part", PARTS, "day")
    at = _at(cells, part)
    numbers = _numbers(cells, part)
    reason = cells.word("reason", REASONS)
    state = cells.word("state", STATES, "acknowledged")
    words = _short(cells, "words", cells.text("words"))
    reporter = _who(school, cells, "reporter", None)
    kind = None
    if student is not None and reporter is not None:
        kind = school.guardians.get((student, reporter))
        if kind is None:
            cells.fault("not-guardian", "reporter", value=cells.text("reporter") or "")
    if first is not None and last is not None:
        if last < first:
            cells.fault("dates-reversed", "lastDay")
        elif part not in {None, "day"} and first != last:
            cells.fault("one-day", "lastDay")
    if cells.is_faulty:
        return None
    return {
        "student_id": student,
        "first_day": first,
        "last_day": last,
        "part": part,
        "at": at,
        "lessons": numbers,
        "reason": reason,
        "state": state,
        "words": words,
        "reported_by": reporter,
        "reporter_kind": kind,
    }


def _at(cells: Cells, part: str | None) -> str | None:
    if part in {"late", "early"}:
        return cells.time("at")
    if cells.text("at") is not None:
        cells.fault("not-asked", "at", wanted="late or early")
    return None


def _numbers(cells: Cells, part: str | None) -> str | None:
    if part != "lessons":
        if cells.text("lessons") is not None:
            cells.fault("not-asked", "lessons", wanted="lessons")
        return None
    said = cells.needed("lessons")
    if said is None:
        return None
    parts = [one.strip() for one in said.split(",")]
    if not all(one.isascii() and one.isdigit() and len(one) <= 2 and int(one) <= LAST for one in parts):
        cells.fault("whole", "lessons", value=said[:60], low=0, high=LAST)
        return None
    return ",".join(map(str, sorted({int(one) for one in parts})))


def _differs(cells: Cells, was: Row, now: Row) -> None:
    if was["state"] not in STATES:
        cells.fault("clash", "firstDay", value=was["first_day"])
        return
    for field, column in (("reason", "reason"), ("reported_by", "reporter"), ("words", "words")):
        if (was[field] or None) != now[field]:
            cells.fault("reported-otherwise", column, field=column)


def remarks(school: School, lines: tuple[Line, ...], findings: Findings) -> list[Row]:
    """Remarks that are new."""
    held = {_said(row) for row in school.remarks}
    fresh, met = list[Row](), set[Key]()
    for line in lines:
        cells = Cells("remarks", line, findings)
        student = _who(school, cells, "student", "is_pupil")
        author = _who(school, cells, "author", "is_staff")
        kind, day = cells.word("kind", KINDS), cells.day("day")
        text = _short(cells, "text", cells.needed("text"))
        if cells.is_faulty:
            continue
        found = {"student_id": student, "author_id": author, "kind": kind, "day": day, "text": text}
        if _said(found) in met:
            cells.fault("twice")
        elif _said(found) not in held:
            fresh.append(found)
        met.add(_said(found))
    return fresh


def _who(school: School, cells: Cells, column: str, needed: str | None) -> int | None:
    said = cells.needed(column)
    if said is None:
        return None
    number = school.person(said)
    if number is None or (needed is not None and not school.people[number][needed]):
        cells.fault("nobody", column, who=column, value=said[:60])
        return None
    return number


def _short(cells: Cells, column: str, text: str | None) -> str | None:
    if text is not None and len(text) > LONGEST:
        cells.fault("too-long", column, most=LONGEST)
    return text


def _place(row: Row) -> Key:
    return tuple(row[name] for name in ("student_id", "first_day", "last_day", "part", "at", "lessons"))


def _said(row: Row) -> Key:
    return tuple(row[name] for name in ("student_id", "author_id", "kind", "day", "text"))


def _draft(row: Row) -> Draft:
    at = None if row["at"] is None else time.fromisoformat(row["at"])
    numbers = tuple(map(int, row["lessons"].split(","))) if row["lessons"] else ()
    first, last = date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"])
    return Draft(first, last, row["part"], at, numbers)
