"""Which words of OneRoster are which of ours, both ways: the importer reads, the exporter writes.

orgs (type school)              the school
academicSessions                terms 1 and 2 of a school year (semesters, or terms where there are none);
                                endDate is the day after the last one
courses                         subjects, by title
classes homeroom, scheduled     classes («7.b»), teaching groups
users                           people: sms is the phone, identifier or userIds {personasKods:…} the code
roles                           STAFF_ROLES; who is a student and who a guardian
users.agentSourcedIds           guardianships, from either end; RELATION says as what
enrollments, student            places in a class or group
enrollments, teacher            primary in a homeroom: class teacher; in a scheduled class: its teacher
demographics.birthDate          the day from which a student decides
categories, lineItems           HOMEWORK: homework due on dueDate; else works, SUMMATIVE or formative
results, scoreScales            marks
"""

import json
import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from storage.marks import Value, WorkKind
from storage.school_rows import GuardianKind, StaffRole

RECORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "orgs": ("name", "type"),
    "academicSessions": ("type", "startDate", "lastDay", "year"),
    "courses": ("title",),
    "classes": ("title", "course", "classType", "term", "grade", "letter"),
    "users": ("givenName", "familyName", "vocative", "code", "phone", "agents", "relations"),
    "roles": ("user", "role", "beginDate", "lastDay"),
    "enrollments": ("class", "user", "role", "isPrimary", "beginDate", "lastDay"),
    "demographics": ("adultDay",),
    "categories": ("kind",),
    "lineItems": ("title", "description", "dueDay", "class", "category", "most"),
    "results": ("lineItem", "student", "status", "score", "textScore", "comment", "day"),
    "scoreScales": ("steps",),
    "lineItemScoreScales": ("lineItem", "scale"),
    "resultScoreScales": ("result", "scale"),
}
"""What is kept of each file, behind its sourcedId: no more than the bot uses. Lists are JSON."""

RELATION_COLUMN: Final = "metadata.lv.relation"
VOCATIVE_COLUMN: Final = "metadata.lv.vocative"
CODE_KEY: Final = "personasKods"
RELATIONS: Final[Mapping[str, GuardianKind]] = {"māte": "mother", "tēvs": "father", "cita": "other"}
RELATION_WORDS: Final[Mapping[GuardianKind, str]] = {kind: word for word, kind in RELATIONS.items()}
STAFF_ROLES: Final[Mapping[str, StaffRole]] = {
    "teacher": "teacher",
    "principal": "head",
    "siteAdministrator": "office",
}
ROLE_WORDS: Final[Mapping[StaffRole, str]] = {role: word for word, role in STAFF_ROLES.items()}
ADULTS: Final = frozenset({"parent", "guardian", "relative"})
ADULT_WORDS: Final[Mapping[GuardianKind, str]] = {"mother": "parent", "father": "parent", "other": "guardian"}
HOMEWORK: Final = "Mājas darbs"
WORK_WORDS: Final[Mapping[WorkKind, str]] = {
    "summative": "Pārbaudes darbs",
    "formative": "Formatīvais vērtējums",
}
SUMMATIVE: Final = frozenset({"pārbaudes darbs", "pārbaudes darbi", "summatīvs", "summatīvais vērtējums"})
PERCENT: Final = 100.0
"""resultValueMax of a work that is marked in percent."""
TENTHS: Final = 10.0
"""Up to this resultValueMax a score counts as points."""
ADULT: Final = 18

_CLASS = re.compile(r"(1[0-2]|0?[1-9])\s*\.?\s*([^\W\d_]\w{0,5})")
_CODE = re.compile(r"\{?\s*personasKods\s*:\s*([^,}]+?)\s*\}?")
_STEP = re.compile(r"\{\s*([^{}:]*?)\s*:\s*([^{}]*?)\s*\}")
_DAY: Final = timedelta(days=1)


def class_form(title: str) -> tuple[int, str] | None:
    """Grade and letter of «7.b», «7. b», «10A»; None where it is no class's name."""
    found = _CLASS.fullmatch(title.strip())
    return None if found is None else (int(found[1]), found[2].lower())


def class_title(grade: int, letter: str) -> str:
    """The other way."""
    return f"{grade}.{letter}"


def last_day(end_date: str) -> str:
    """OneRoster's end is the first day that is not in it any more."""
    return (date.fromisoformat(end_date) - _DAY).isoformat()


def end_date(last: str) -> str:
    """The other way."""
    return (date.fromisoformat(last) + _DAY).isoformat()


def code_in(identifier: str | None, user_ids: str | None) -> str | None:
    """The personal code as the file writes it: userIds `{personasKods:…}`, else the identifier."""
    for part in (user_ids or "").split(","):
        found = _CODE.fullmatch(part.strip())
        if found is not None:
            return found[1]
    return identifier


def user_id(code: str) -> str:
    """The other way: what userIds holds."""
    return f"{{{CODE_KEY}:{code}}}"


def adult_day(birth_date: str) -> str:
    """The 18th birthday; of the 29th of February the 1st of March."""
    born = date.fromisoformat(birth_date)
    try:
        return born.replace(year=born.year + ADULT).isoformat()
    except ValueError:
        return date(born.year + ADULT, 3, 1).isoformat()


def birth_date(adult: str) -> str:
    """The other way: the birthday of which that is the 18th."""
    day = date.fromisoformat(adult)
    try:
        return day.replace(year=day.year - ADULT).isoformat()
    except ValueError:
        return date(day.year - ADULT, 3, 1).isoformat()


def category_kind(title: str) -> str:
    """homework, summative or formative."""
    plain = title.casefold()
    if plain == HOMEWORK.casefold():
        return "homework"
    return "summative" if plain in SUMMATIVE else "formative"


def steps_in(scale: str) -> dict[str, str]:
    """A score scale's list `{score:word}, …`."""
    return dict(_STEP.findall(scale))


def mark_of(
    status: str, score: float | None, text: str | None, most: float | None, steps: str | None
) -> Value | None:
    """What a result is as a mark; None where it is none yet (handed in, not graded). ValueError: none at all.

    The text says it; else the score, through its scale where there is one, as points or as percent of 100;
    else whether it was not submitted (nv) or is exempt (n).
    """
    if text:
        return Value.parse(text)
    if score is not None and status in {"fully graded", "partially graded", "submitted"}:
        plain = f"{score:g}"
        if steps and (word := json.loads(steps).get(plain)):
            return Value.parse(word)
        is_percent = most == PERCENT or (most is None and score > TENTHS)
        return Value.parse(f"{plain}%" if is_percent else plain)
    if status == "not submitted":
        return Value.parse("nv")
    return Value.parse("n") if status == "exempt" else None
