"""A school's rows as OneRoster's: who is there and where, a page at a time; `gradebook_out` has the marks."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Final

from storage.oneroster import identity, mapping
from storage.statements import Statements
from storage.store import Row, Tx
from storage.viewer import Viewer

_sql = Statements("export")

Cells = dict[str, str]
PAGE: Final = 500
HOMEROOM: Final = "Klases stunda"


@dataclass(frozen=True, slots=True)
class Term:
    """A term and the names of it and of its year."""

    year: int
    number: int
    first_day: str
    last_day: str

    @property
    def sourced(self) -> str:
        """No number of ours: the same term is called the same anywhere."""
        return f"term-{self.year}-{self.number}"

    @property
    def year_sourced(self) -> str:
        """The school year's."""
        return f"year-{self.year}"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What every file needs. ``code``: this school of this store."""

    tx: Tx
    viewer: Viewer
    school: str
    name: str
    code: str
    terms: tuple[Term, ...]

    def sid(self, kind: str, number: int, sourced: str | None) -> str:
        """The source's name of a row, or ours."""
        return sourced or identity.own_id(self.code, kind, number)

    def terms_of(self, year: int) -> list[Term]:
        """In their order."""
        return [term for term in self.terms if term.year == year]

    def current(self) -> list[Term]:
        """Of the school year that has not ended, or else the latest."""
        today = self.viewer.today.isoformat()
        years = [term.year for term in self.terms if term.last_day >= today]
        return self.terms_of(min(years, default=max((term.year for term in self.terms), default=0)))

    def term_at(self, day: str) -> Term:
        """The term of a day, or the last one that had begun."""
        begun = [term for term in self.terms if term.first_day <= day]
        return max(begun or self.terms[:1], key=lambda term: term.first_day)

    async def pages(self, statement: str) -> AsyncIterator[list[Row]]:
        """Rows by number."""
        after, read = 0, getattr(_sql, statement)
        while rows := await read(self.tx, **self.viewer.scope, after=after, most=PAGE):
            yield rows
            after = rows[-1]["id"]

    async def beside(self, statement: str, rows: list[Row]) -> list[Row]:
        """What belongs to a page's rows."""
        found: list[Row] = await getattr(_sql, statement)(
            self.tx, **self.viewer.scope, after=rows[0]["id"] - 1, last=rows[-1]["id"]
        )
        return found


async def beginning(tx: Tx, viewer: Viewer) -> Outgoing | None:
    """None: not this person's to export."""
    school = await _sql.school(tx, **viewer.scope)
    if school is None:
        return None
    code = identity.system_code(tx.vault, school["id"])
    terms = tuple(Term(**row) for row in await _sql.terms(tx, **viewer.scope))
    sourced = school["sourced"] or identity.own_id(code, "school", school["id"])
    return Outgoing(tx, viewer, sourced, school["name"], code, terms)


async def _orgs(out: Outgoing) -> AsyncIterator[Cells]:
    yield {"sourcedId": out.school, "name": out.name, "type": "school"}


async def _sessions(out: Outgoing) -> AsyncIterator[Cells]:
    for year in sorted({term.year for term in out.terms}):
        terms = out.terms_of(year)
        yield {
            "sourcedId": terms[0].year_sourced,
            "title": f"{year}./{year + 1}. m. g.",
            "type": "schoolYear",
            "startDate": min(term.first_day for term in terms),
            "endDate": mapping.end_date(max(term.last_day for term in terms)),
            "schoolYear": str(year + 1),
        }
        for term in terms:
            yield {
                "sourcedId": term.sourced,
                "title": f"{term.number}. semestris",
                "type": "semester",
                "startDate": term.first_day,
                "endDate": mapping.end_date(term.last_day),
                "parentSourcedId": term.year_sourced,
                "schoolYear": str(year + 1),
            }


def _course(title: str) -> str:
    return identity.derived("course", title)


async def _courses(out: Outgoing) -> AsyncIterator[Cells]:
    subjects = [row["name"] for row in await _sql.subjects(out.tx, **out.viewer.scope)]
    for title in sorted({*subjects, HOMEROOM}):
        yield {"sourcedId": _course(title), "title": title, "orgSourcedId": out.school}


async def _classes(out: Outgoing) -> AsyncIterator[Cells]:
    async for rows in out.pages("classes"):
        for row in rows:
            title = mapping.class_title(row["grade"], row["letter"])
            sid = out.sid("class", row["id"], row["sourced"])
            yield _class(out, sid, title, HOMEROOM, "homeroom", out.terms_of(row["year"]))
    async for rows in out.pages("groups"):
        for row in rows:
            sid = out.sid("group", row["id"], row["sourced"])
            yield _class(out, sid, row["name"], row["subject"], "scheduled", out.current())


def _class(out: Outgoing, sid: str, title: str, course: str, kind: str, terms: list[Term]) -> Cells:
    return {
        "sourcedId": sid,
        "title": title,
        "courseSourcedId": _course(course),
        "classType": kind,
        "schoolSourcedId": out.school,
        "termSourcedIds": ",".join(term.sourced for term in terms),
    }


def _opened(out: Outgoing, row: Row, field: str) -> str:
    sealed = row[field]
    return "" if sealed is None else out.tx.vault.open("people", row["id"], field, sealed)


def _dialled(phone: str) -> str:
    """A number as no spreadsheet takes it for a sum: 8 digits, or with 00 in front."""
    return phone.removeprefix("+371") if phone.startswith("+371") else phone.replace("+", "00", 1)


async def _users(out: Outgoing) -> AsyncIterator[Cells]:
    async for rows in out.pages("people"):
        children: dict[int, dict[str, str]] = {}
        for row in await out.beside("guardians", rows):
            child = out.sid("person", row["student_id"], row["sourced"])
            children.setdefault(row["guardian_id"], {})[child] = mapping.RELATION_WORDS[row["kind"]]
        for row in rows:
            sid = out.sid("person", row["id"], row["sourced"])
            code, related = _opened(out, row, "code"), children.get(row["id"], {})
            yield {
                "sourcedId": sid,
                "enabledUser": "true",
                "username": sid,
                "userIds": mapping.user_id(code) if code else "",
                "givenName": row["given_name"],
                "familyName": row["family_name"],
                "sms": _dialled(_opened(out, row, "phone")),
                "agentSourcedIds": ",".join(related),
                "primaryOrgSourcedId": out.school,
                mapping.RELATION_COLUMN: ",".join(related.values()),
                mapping.VOCATIVE_COLUMN: row["vocative"] or "",
            }


async def _roles(out: Outgoing) -> AsyncIterator[Cells]:
    async for rows in out.pages("people"):
        parts: dict[int, list[tuple[str, str, str | None]]] = {row["id"]: [] for row in rows}
        for row in await out.beside("staff", rows):
            parts[row["person_id"]].append(
                (mapping.ROLE_WORDS[row["role"]], row["from_day"], row["until_day"])
            )
        adults: dict[int, set[str]] = {}
        for row in await out.beside("guardians", rows):
            adults.setdefault(row["guardian_id"], set()).add(mapping.ADULT_WORDS[row["kind"]])
        for row in rows:
            held = parts[row["id"]]
            if row["is_pupil"]:
                held.append(("student", "", None))
            held += [(word, "", None) for word in sorted(adults.get(row["id"], ()), reverse=True)[:1]]
            sid = out.sid("person", row["id"], row["sourced"])
            for place, (role, begin, until) in enumerate(held):
                yield {
                    "sourcedId": identity.derived("role", sid, role, begin),
                    "userSourcedId": sid,
                    "roleType": "secondary" if place else "primary",
                    "role": role,
                    "beginDate": begin,
                    "endDate": mapping.end_date(until) if until else "",
                    "orgSourcedId": out.school,
                }


async def _enrollments(out: Outgoing) -> AsyncIterator[Cells]:
    for kind, listed, statement in (
        ("class", "classes", "class_places"),
        ("group", "groups", "group_places"),
    ):
        async for rows in out.pages(listed):
            for start in range(0, len(rows), 25):
                few = rows[start : start + 25]
                sids = {row["id"]: out.sid(kind, row["id"], row["sourced"]) for row in few}
                for row in await out.beside(statement, few):
                    if row["place"] in sids:
                        yield _place(out, kind, sids[row["place"]], row)


def _place(out: Outgoing, kind: str, place: str, row: Row) -> Cells:
    sid = out.sid("person", row["person_id"], row["sourced"])
    is_class_teacher = kind == "class" and row["role"] == "teacher"
    return {
        "sourcedId": identity.derived("place", place, sid, row["role"], row["from_day"]),
        "classSourcedId": place,
        "schoolSourcedId": out.school,
        "userSourcedId": sid,
        "role": row["role"],
        "primary": "true" if is_class_teacher else "",
        "beginDate": row["from_day"],
        "endDate": mapping.end_date(row["until_day"]) if row["until_day"] else "",
    }


async def _demographics(out: Outgoing) -> AsyncIterator[Cells]:
    async for rows in out.pages("people"):
        for row in rows:
            if row["adult_day"] is not None:
                sid = out.sid("person", row["id"], row["sourced"])
                yield {"sourcedId": sid, "birthDate": mapping.birth_date(row["adult_day"])}


Rows = Callable[[Outgoing], AsyncIterator[Cells]]
ROSTER: Final[dict[str, Rows]] = {
    "orgs": _orgs,
    "academicSessions": _sessions,
    "courses": _courses,
    "classes": _classes,
    "users": _users,
    "roles": _roles,
    "enrollments": _enrollments,
    "demographics": _demographics,
}
