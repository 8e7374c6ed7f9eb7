"""What a family's reports say of one lesson: missing, late, or only that something was reported."""

from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import Any

from storage.absence_rules import Draft
from storage.attendance import Kind
from storage.lessons import Bell


def draft_of(row: Mapping[str, Any]) -> Draft:
    """What a row of ``absences`` reports."""
    at = None if row["at"] is None else time.fromisoformat(row["at"])
    lessons = tuple(int(number) for number in (row["lessons"] or "").split(",") if number)
    first, last = date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"])
    return Draft(first, last, row["part"], at, lessons)


def expected(drafts: Iterable[Draft], number: int, bell: Bell | None) -> tuple[Kind | None, bool]:
    """As what reports of its day let a pupil stand in a lesson, and whether any of them is about it."""
    found: Kind | None = None
    is_reported = False
    for draft in drafts:
        kind, is_about = _expected(draft, number, bell)
        found = kind if found is None or kind == "absent" else found
        is_reported = is_reported or is_about
    return found, is_reported


def _expected(draft: Draft, number: int, bell: Bell | None) -> tuple[Kind | None, bool]:
    if draft.part == "day":
        return "absent", True
    if draft.part == "lessons":
        is_about = number in draft.lessons
        return ("absent" if is_about else None), is_about
    if bell is None or draft.at is None:  # nobody knows which lessons are meant
        return None, True
    if draft.part == "late":
        if bell.ends <= draft.at:
            return "absent", True
        return ("late", True) if bell.starts < draft.at else (None, False)
    return ("absent" if bell.starts >= draft.at else None), bell.ends > draft.at
