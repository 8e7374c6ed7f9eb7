"""The rules of single values and of references: each breach is told with its place."""

import pytest

from storage.oneroster.layouts import LAYOUTS
from storage.store import Store
from tests.storage.oneroster.sets import CHANGED, GRADEBOOK, SCHOOL, Set, refused
from tests.storage.oneroster.telling import Rules, places, unnoticed

pytestmark = pytest.mark.parametrize("engine", ["sqlite"])

VALUES: Rules = {
    "required": (lambda s: s.row("users", "u-anna").pop("givenName"), "required", "users.csv:2 givenName"),
    "a sourcedId": (
        lambda s: s.row("roles", "r-u-anna-student").update(sourcedId="r ā"),
        "guid",
        "roles.csv:2 sourcedId",
    ),
    "a long sourcedId": (
        lambda s: s.row("orgs", "o-1").update(sourcedId="o" * 256),
        "guid",
        "orgs.csv:2 sourcedId",
    ),
    "a sourcedId twice": (
        lambda s: s.row("users", "u-elza").update(sourcedId="u-anna"),
        *("duplicate", "users.csv:3 sourcedId"),
    ),
    "status in bulk": (
        lambda s: s.row("orgs", "o-1").update(status="active"),
        "bulk-has-status",
        "orgs.csv:2 status",
    ),
    "a time in bulk": (
        lambda s: s.row("orgs", "o-1").update(dateLastModified=CHANGED),
        *("bulk-has-status", "orgs.csv:2 dateLastModified"),
    ),
    "an enumeration": (
        lambda s: s.row("classes", "k-7b").update(classType="Homeroom"),
        *("enumeration", "classes.csv:2 classType"),
    ),
    "true or false": (
        lambda s: s.row("users", "u-anna").update(enabledUser="TRUE"),
        *("enumeration", "users.csv:2 enabledUser"),
    ),
    "a date": (
        lambda s: s.row("academicSessions", "t-1").update(endDate="2026-02-30"),
        *("date", "academicSessions.csv:3 endDate"),
    ),
    "a date of ours": (
        lambda s: s.row("enrollments", "e-k-7b-u-anna").update(beginDate="01.09.2026"),
        *("date", "enrollments.csv:2 beginDate"),
    ),
    "a year": (
        lambda s: s.row("academicSessions", "t-1").update(schoolYear="26/27"),
        *("year", "academicSessions.csv:3 schoolYear"),
    ),
    "an end before the start": (
        lambda s: s.row("academicSessions", "t-1").update(endDate="2026-08-01"),
        *("dates-reversed", "academicSessions.csv:3 endDate"),
    ),
    "a personal code": (
        lambda s: s.row("users", "u-anna").update(identifier="1234"),
        *("personal-code", "users.csv:2 identifier"),
    ),
    "a personal code twice": (
        lambda s: s.row("users", "u-juris").update(identifier="30990000017"),
        *("code-twice", "users.csv:7 identifier"),
    ),
    "a relation": (
        lambda s: s.row("users", "u-ilze").update({"metadata.lv.relation": "vecmāmiņa"}),
        *("relation", "users.csv:4 metadata.lv.relation"),
    ),
    "a class's name": (
        lambda s: s.row("classes", "k-7b").update(title="Zvaniņi"),
        "class-title",
        "classes.csv:2 title",
    ),
    "a class twice": (
        lambda s: s.files["classes"].append({**s.row("classes", "k-7b"), "sourcedId": "k-x", "title": "7B"}),
        *("class-twice", "classes.csv:4 title"),
    ),
    "a third semester": (
        lambda s: s.files["academicSessions"].append(
            {**s.row("academicSessions", "t-2"), "sourcedId": "t-3", "startDate": "2027-05-01"}
        ),
        *("third-term", "academicSessions.csv:5 type"),
    ),
    "two schools": (
        lambda s: s.files["orgs"].append({"sourcedId": "o-2", "name": "Cita", "type": "school"}),
        *("several-schools", "orgs.csv:3 type"),
    ),
}


async def test_value(store: Store) -> None:
    assert await unnoticed(store, VALUES) == {}


REFERENCES = [
    (file, column.name)
    for file, columns in LAYOUTS.items()
    for column in columns
    if column.target and file in {*SCHOOL, *GRADEBOOK}
]


async def test_every_reference_resolves(store: Store) -> None:
    for file in sorted({file for file, _ in REFERENCES}):
        found = Set(gradebook=True)
        columns = [column for one, column in REFERENCES if one == file]
        for column in columns:
            found.files[file][0][column] = f"nowhere-{column}"
        told = places(await refused(store, found))
        assert {("reference", f"{file}.csv:2 {column}") for column in columns} <= set(told)
