"""A small school as OneRoster 1.2 files, made in code; tests change a line and see what becomes of it.

found = Set()
found.row("users", "u-anna")["sms"] = "26123456"
await imported(store, found)
"""

import csv
import io
import zipfile
from contextlib import AbstractAsyncContextManager
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from storage.oneroster import Applied, Fault, Plan, Prepared, SetRefused, applied, prepared
from storage.oneroster.layouts import FILES, LAYOUTS
from storage.store import Store
from tests.clocks import A_MONDAY

Line = dict[str, str]
Mode = Literal["bulk", "delta"]
CHANGED: Final = "2026-11-20T08:00:00.000Z"
EXTENSIONS: Final = ("metadata.lv.relation", "metadata.lv.vocative")

_ORG: Final = {"orgSourcedId": "o-1"}
_PLACE: Final = {"schoolSourcedId": "o-1"}


def _user(sourced_id: str, given: str, family: str, **more: str) -> Line:
    return {
        "sourcedId": sourced_id,
        "enabledUser": "true",
        "username": sourced_id,
        "givenName": given,
        "familyName": family,
        "primaryOrgSourcedId": "o-1",
        **{name.replace("lv_", "metadata.lv."): value for name, value in more.items()},
    }


def _role(user: str, role: str) -> Line:
    named = {"sourcedId": f"r-{user}-{role}", "userSourcedId": user, "roleType": "primary", "role": role}
    return {**named, **_ORG}


def _class(sourced_id: str, title: str, kind: str, course: str) -> Line:
    named = {"sourcedId": sourced_id, "title": title, "classType": kind, "courseSourcedId": course}
    return {**named, **_PLACE, "termSourcedIds": "t-1,t-2"}


def _place(place: str, user: str, role: str, primary: str = "") -> Line:
    named = {"sourcedId": f"e-{place}-{user}", "classSourcedId": place, "userSourcedId": user, "role": role}
    return {**named, **_PLACE, "primary": primary}


def _session(sourced_id: str, kind: str, begin: str, end: str) -> Line:
    return {
        "sourcedId": sourced_id,
        "title": sourced_id,
        "type": kind,
        "startDate": begin,
        "endDate": end,
        "parentSourcedId": "" if kind == "schoolYear" else "y-26",
        "schoolYear": "2027",
    }


def _course(sourced_id: str, title: str) -> Line:
    return {"sourcedId": sourced_id, "schoolYearSourcedId": "y-26", "title": title, **_ORG}


SCHOOL: Final[dict[str, list[Line]]] = {
    "orgs": [{"sourcedId": "o-1", "name": "Liepkalna vidusskola", "type": "school"}],
    "academicSessions": [
        _session("y-26", "schoolYear", "2026-09-01", "2027-06-01"),
        _session("t-1", "semester", "2026-09-01", "2026-12-24"),
        _session("t-2", "semester", "2027-01-04", "2027-06-01"),
    ],
    "courses": [_course("c-klase", "Klases stunda"), _course("c-mat", "Matemātika")],
    "classes": [
        _class("k-7b", "7.b", "homeroom", "c-klase"),
        _class("g-mat", "Matemātika 7.b", "scheduled", "c-mat"),
    ],
    "users": [
        _user("u-anna", "Anna", "Kalniņa", identifier="309900-00017", agentSourcedIds="u-ilze,u-andris"),
        _user("u-elza", "Elza", "Ozola", userIds="{personasKods:309900-00025}", lv_vocative="Elza"),
        _user("u-ilze", "Ilze", "Kalniņa", sms="+371 26 000 001", lv_relation="māte"),
        _user("u-andris", "Andris", "Kalniņš", sms="26000002", lv_relation="tēvs"),
        _user("u-dace", "Dace", "Ozola", sms="26000003", agentSourcedIds="u-elza", lv_relation="māte"),
        _user("u-juris", "Juris", "Bērziņš", identifier="309900-00033", sms="26000004"),
    ],
    "roles": [
        _role("u-anna", "student"),
        _role("u-elza", "student"),
        _role("u-ilze", "parent"),
        _role("u-andris", "parent"),
        _role("u-dace", "parent"),
        _role("u-dace", "teacher"),
        _role("u-juris", "principal"),
    ],
    "enrollments": [
        _place("k-7b", "u-anna", "student"),
        _place("k-7b", "u-elza", "student"),
        _place("k-7b", "u-dace", "teacher", "true"),
        _place("g-mat", "u-anna", "student"),
        _place("g-mat", "u-elza", "student"),
        _place("g-mat", "u-dace", "teacher"),
    ],
}
"""Anna and Elza of 7.b; Dace is Elza's mother, their class teacher and teaches mathematics."""

_ITEM: Final = {
    "assignDate": "2026-11-10",
    "classSourcedId": "g-mat",
    "academicSessionSourcedId": "t-1",
    **_PLACE,
}
_RESULT: Final = {"scoreStatus": "fully graded", "scoreDate": "2026-11-16"}
GRADEBOOK: Final[dict[str, list[Line]]] = {
    "categories": [
        {"sourcedId": "v-pd", "title": "Pārbaudes darbs"},
        {"sourcedId": "v-fv", "title": "Formatīvais vērtējums"},
        {"sourcedId": "v-md", "title": "Mājas darbs"},
    ],
    "lineItems": [
        {"sourcedId": "w-1", "title": "Daļas", "dueDate": "2026-11-16", "categorySourcedId": "v-pd", **_ITEM},
        {
            "sourcedId": "w-2",
            "title": "Ieskaite",
            "dueDate": "2026-11-17",
            "categorySourcedId": "v-fv",
            **_ITEM,
            "resultValueMin": "0",
            "resultValueMax": "100",
        },
        {
            "sourcedId": "w-3",
            "title": "12. lpp.",
            "dueDate": "2026-11-25",
            "categorySourcedId": "v-md",
            **_ITEM,
            "description": "1.–4. uzd.",
        },
    ],
    "results": [
        {
            "sourcedId": "x-1",
            "lineItemSourcedId": "w-1",
            "studentSourcedId": "u-anna",
            "score": "8",
            **_RESULT,
        },
        {
            "sourcedId": "x-2",
            "lineItemSourcedId": "w-1",
            "studentSourcedId": "u-elza",
            **_RESULT,
            "scoreStatus": "not submitted",
            "textScore": "nv",
            "comment": "Slimoja",
        },
        {
            "sourcedId": "x-3",
            "lineItemSourcedId": "w-2",
            "studentSourcedId": "u-anna",
            "score": "65",
            **_RESULT,
        },
    ],
}


class Set:
    """Files of a set. `modes`: what the manifest says of those that are there."""

    def __init__(self, *, gradebook: bool = False) -> None:
        self.files = deepcopy({**SCHOOL, **(GRADEBOOK if gradebook else {})})
        self.modes: dict[str, str] = dict.fromkeys(self.files, "bulk")
        self.extra: dict[str, bytes] = {}
        """Files as they are, by name; these go before those made of lines."""
        self.manifest: Line = {
            "manifest.version": "1.0",
            "oneroster.version": "1.2",
            "source.systemName": "Skola",
        }

    @classmethod
    def delta(cls, **files: list[Line]) -> "Set":
        """A set that says only what changed; lines without a status are active."""
        found = cls()
        found.files = {
            name: [{"status": "active", "dateLastModified": CHANGED, **line} for line in lines]
            for name, lines in files.items()
        }
        found.modes = dict.fromkeys(files, "delta")
        return found

    def row(self, file: str, sourced_id: str) -> Line:
        """One line, to be changed."""
        return next(line for line in self.files[file] if line["sourcedId"] == sourced_id)

    def drop(self, file: str, *sourced_ids: str) -> None:
        """Takes lines out."""
        self.files[file] = [line for line in self.files[file] if line["sourcedId"] not in sourced_ids]

    def leave(self, user: str) -> None:
        """Takes a user out, with all that names them."""
        self.drop("users", user)
        for file in ("roles", "enrollments"):
            self.files[file] = [line for line in self.files[file] if line["userSourcedId"] != user]
        for line in self.files["users"]:
            agents = [one for one in line.get("agentSourcedIds", "").split(",") if one and one != user]
            line["agentSourcedIds"] = ",".join(agents)

    def header(self, file: str) -> list[str]:
        """The columns of a file; users have ours at the far right."""
        names = [column.name for column in LAYOUTS[file]]
        return [*names, *EXTENSIONS] if file == "users" else names

    def text(self, file: str) -> str:
        """A file as CSV."""
        return written(self.header(file), self.files[file])

    def contents(self) -> dict[str, bytes]:
        """Every file of the set, the manifest first."""
        said = {**self.manifest, **{f"file.{file}": self.modes.get(file, "absent") for file in FILES}}
        lines = [{"propertyName": name, "value": value} for name, value in said.items() if value != "-"]
        made = {"manifest.csv": written(["propertyName", "value"], lines).encode()}
        made |= {f"{file}.csv": self.text(file).encode() for file in self.files}
        return {**made, **self.extra}

    def zipped(self) -> bytes:
        """The set as a zip."""
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self.contents().items():
                archive.writestr(name, content)
        return packed.getvalue()

    def folder(self, path: Path) -> Path:
        """The set as a folder."""
        path.mkdir(exist_ok=True)
        for name, content in self.contents().items():
            (path / name).write_bytes(content)
        return path


def written(header: list[str], lines: list[Line]) -> str:
    """CSV as the standard wants it."""
    text = io.StringIO()
    writer = csv.DictWriter(text, header, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(lines)
    return text.getvalue()


def preparing(
    store: Store, found: Set, *, school_id: int | None = None, now: datetime = A_MONDAY
) -> AbstractAsyncContextManager[Prepared]:
    """The set compared with the store."""
    return prepared(store, found.zipped(), lambda: now, school_id=school_id)


async def planned(store: Store, found: Set, *, school_id: int | None = None) -> Plan:
    """What a set would change."""
    async with preparing(store, found, school_id=school_id) as ready:
        return ready.plan


async def imported(
    store: Store, found: Set, *, school_id: int | None = None, now: datetime = A_MONDAY
) -> Applied:
    """The set, applied whatever vanishes."""
    async with preparing(store, found, school_id=school_id, now=now) as ready:
        return await applied(store, ready, lambda: now)


async def refused(store: Store, found: Set, *, school_id: int | None = None) -> list[Fault]:
    """Why a set is refused."""
    try:
        await planned(store, found, school_id=school_id)
    except SetRefused as refusal:
        for fault in refusal.faults:  # a sentence that asks for what its fault does not bring would raise
            assert fault.sentence.endswith(".")
        return refusal.faults
    raise AssertionError("the set was not refused")
