"""A row of a file made into what is kept of it, value by value, with a fault for each that is wrong."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from storage.oneroster import mapping
from storage.oneroster.faults import Findings
from storage.oneroster.layouts import LAYOUTS, Column
from storage.oneroster.lines import Line
from storage.oneroster.manifest import Mode
from storage.oneroster.values import CHECKS, Check, day_of, listed, name_form
from storage.people import PhoneRefused, code_form, phone_form

Field: TypeAlias = str | int | float | None
Record: TypeAlias = tuple[Field, ...]
Values: TypeAlias = Mapping[str, str]
Wrong: TypeAlias = Callable[..., None]
Reference: TypeAlias = tuple[str, str, str, int, str]
"""target file, sourcedId, and where it was first named: file, line, column"""


class Row:
    """One row that was read. `record` None: it is to be deleted."""

    __slots__ = ("line", "record", "sourced_id")

    def __init__(self, sourced_id: str, line: int, record: Record | None) -> None:
        self.sourced_id, self.line, self.record = sourced_id, line, record


class Reader:
    """Makes records of one file's lines. `references` are those met since the last look."""

    def __init__(self, file: str, mode: Mode, findings: Findings) -> None:
        self._file, self._name, self._mode, self._findings = file, f"{file}.csv", mode, findings
        self._columns = LAYOUTS[file]
        self._required = tuple(column.name for column in self._columns if column.required)
        self._checks: dict[str, tuple[str, str, Check]] = {
            column.name: (column.type, *_check(column)) for column in self._columns if _is_checked(column)
        }
        self._targets = {column.name: column.target for column in self._columns if column.target}
        self._build = _BUILDERS[file]
        self._last: dict[str, str] = {}
        self.references: list[Reference] = []

    def read(self, lines: Iterable[Line]) -> Iterator[Row]:
        """What is right; what is wrong is among the findings."""
        for line in lines:
            row = self._row(line)
            if row is not None:
                yield row

    def _row(self, line: Line) -> Row | None:
        values, findings = line.values, self._findings
        before = len(findings.faults)

        def wrong(code: str, column: str, **facts: str | int) -> None:
            findings.fault(code, self._name, line.number, column, **facts)

        deleted = self._standing(values, wrong)
        if not deleted:
            for column in self._required:
                if column not in values:
                    wrong("required", column)
        for column, value in values.items():
            check = self._checks.get(column)
            if check is not None and not check[2](value):
                wrong(
                    check[1],
                    column,
                    value=value[:60],
                    wanted=_WORDS.get(check[0], check[0]).replace("|", ", "),
                )
        if len(findings.faults) > before:
            return None
        if deleted:
            return Row(values["sourcedId"], line.number, None)
        self._refer(line)

        def told(code: str, column: str, **facts: str | int) -> None:
            findings.note(code, self._name, line.number, column, **facts)

        record = self._build(values, wrong, told)
        return None if len(findings.faults) > before else Row(values["sourcedId"], line.number, record)

    def _standing(self, values: Values, wrong: Wrong) -> bool:
        """Whether the row says that it is deleted."""
        status = values.get("status")
        if self._mode == "bulk":
            for column in ("status", "dateLastModified"):
                if column in values:
                    wrong("bulk-has-status", column)
            return False
        for column in ("status", "dateLastModified"):
            if column not in values:
                wrong("delta-needs", column)
        if status is not None and status not in {"active", "tobedeleted"}:
            wrong("status", "status", value=status[:40])
        if status == "tobedeleted" and "sourcedId" not in values:
            wrong("required", "sourcedId")
        return status == "tobedeleted"

    def _refer(self, line: Line) -> None:
        for column, target in self._targets.items():
            value = line.values.get(column)
            # Neighbours often name the same one.
            if value is None or self._last.get(column) == value:
                continue
            self._last[column] = value
            for sourced_id in listed(value):
                self.references.append((target, sourced_id, self._name, line.number, column))


_WORDS: Final = {"bool": "true|false"}


def _is_checked(column: Column) -> bool:
    return column.type in CHECKS or ("|" in column.type and not column.type.endswith("…"))


def _check(column: Column) -> tuple[str, Check]:
    if column.type in CHECKS:
        return CHECKS[column.type]
    words = frozenset(column.type.split("|"))
    return "enumeration", words.__contains__


def _days(
    values: Values, wrong: Wrong, start: str = "beginDate", end: str = "endDate"
) -> tuple[Field, Field]:
    begin, until = values.get(start), values.get(end)
    if begin is not None and until is not None and until < begin:
        wrong("dates-reversed", end)
    return begin, None if until is None else mapping.last_day(until)


def _org(values: Values, wrong: Wrong, told: Wrong) -> Record:
    return name_form(values["name"]), values["type"]


def _session(values: Values, wrong: Wrong, told: Wrong) -> Record:
    begin, last = _days(values, wrong, "startDate")
    return values["type"], begin, last, int(values["schoolYear"]) - 1


def _course(values: Values, wrong: Wrong, told: Wrong) -> Record:
    return (name_form(values["title"]),)


def _class(values: Values, wrong: Wrong, told: Wrong) -> Record:
    title, grade, letter = name_form(values["title"]), None, None
    if values["classType"] == "homeroom":
        form = mapping.class_form(title)
        if form is None:
            wrong("class-title", "title", value=title[:60])
        else:
            grade, letter = form
    term = listed(values["termSourcedIds"])[0]
    if not term:
        wrong("class-terms", "termSourcedIds")
    return title, values["courseSourcedId"], values["classType"], term, grade, letter


def _user(values: Values, wrong: Wrong, told: Wrong) -> Record:
    written = mapping.code_in(values.get("identifier"), values.get("userIds"))
    code = None if written is None else code_form(written)
    if written is not None and code is None:
        wrong("personal-code", "identifier" if written == values.get("identifier") else "userIds")
    agents = listed(values["agentSourcedIds"]) if "agentSourcedIds" in values else []
    relations = [word for word in listed(values.get(mapping.RELATION_COLUMN, "")) if word]
    kinds = [mapping.RELATIONS.get(word.lower()) for word in relations]
    if None in kinds or len(kinds) not in {0, 1, len(agents)}:
        wrong("relation", mapping.RELATION_COLUMN, value=", ".join(relations)[:60])
    vocative = values.get(mapping.VOCATIVE_COLUMN)
    return (
        name_form(values["givenName"]),
        name_form(values["familyName"]),
        None if vocative is None else name_form(vocative),
        code,
        _phone(values, told),
        json.dumps(agents) if agents else None,
        json.dumps(kinds) if kinds else None,
    )


def _phone(values: Values, told: Wrong) -> str | None:
    if "sms" not in values:
        return None
    try:
        return phone_form(values["sms"])
    except PhoneRefused as refused:
        told("phone-left-out", "sms", why=refused.reason)
        return None


_MEANT: Final = frozenset({*mapping.STAFF_ROLES, *mapping.ADULTS, "student"})


def _role(values: Values, wrong: Wrong, told: Wrong) -> Record:
    if values["role"] not in _MEANT:
        told("role-ignored", "role", value=values["role"][:40])
    return values["userSourcedId"], values["role"], *_days(values, wrong)


def _enrollment(values: Values, wrong: Wrong, told: Wrong) -> Record:
    if values["role"] not in {"student", "teacher"}:
        told("role-ignored", "role", value=values["role"])
    primary = int(values.get("primary") == "true")
    place = (values["classSourcedId"], values["userSourcedId"], values["role"], primary)
    return *place, *_days(values, wrong)


def _demographic(values: Values, wrong: Wrong, told: Wrong) -> Record:
    born = values.get("birthDate")
    return (None if born is None else mapping.adult_day(born),)


def _category(values: Values, wrong: Wrong, told: Wrong) -> Record:
    return (mapping.category_kind(name_form(values["title"])),)


def _line_item(values: Values, wrong: Wrong, told: Wrong) -> Record:
    most = values.get("resultValueMax")
    return (
        name_form(values["title"]),
        values.get("description"),
        day_of(values["dueDate"]),
        values["classSourcedId"],
        values["categorySourcedId"],
        None if most is None else float(most),
    )


def _result(values: Values, wrong: Wrong, told: Wrong) -> Record:
    score = values.get("score")
    return (
        values["lineItemSourcedId"],
        values["studentSourcedId"],
        values["scoreStatus"],
        None if score is None else float(score),
        values.get("textScore"),
        values.get("comment"),
        day_of(values["scoreDate"]),
    )


def _scale(values: Values, wrong: Wrong, told: Wrong) -> Record:
    return (json.dumps(mapping.steps_in(values["scoreScaleValue"]), ensure_ascii=False),)


def _item_scale(values: Values, wrong: Wrong, told: Wrong) -> Record:
    return values["lineItemSourcedId"], values["scoreScaleSourcedId"]


def _result_scale(values: Values, wrong: Wrong, told: Wrong) -> Record:
    return values["resultSourcedId"], values["scoreScaleSourcedId"]


_BUILDERS: Final[Mapping[str, Callable[[Values, Wrong, Wrong], Record]]] = {
    "orgs": _org,
    "academicSessions": _session,
    "courses": _course,
    "classes": _class,
    "users": _user,
    "roles": _role,
    "enrollments": _enrollment,
    "demographics": _demographic,
    "categories": _category,
    "lineItems": _line_item,
    "results": _result,
    "scoreScales": _scale,
    "lineItemScoreScales": _item_scale,
    "resultScoreScales": _result_scale,
}
"""By file: the row's values into the columns of mapping.RECORDS. The second tells faults, the third notes."""
