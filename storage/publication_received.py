"""How what the school told was received: who was reached, has read, confirmed, answered, booked.

For its author, the office and the head; about the own class, its teacher ({{received}}). «Not yours» and
«not there» are the same empty answer.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final, Literal, NamedTuple

from storage.alphabet import alphabetical
from storage.clock import moment
from storage.polls import Option, Poll
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("publication_received")

Came = Literal["unlinked", "blocked", "not given", "stopped", "failed", "waiting", "told", "read"]
_CAME: Final[tuple[Came, ...]] = (
    *("unlinked", "blocked", "not given", "stopped"),
    *("failed", "waiting", "told", "read"),
)  # in the order of {{received}}'s numbers


class Figures(NamedTuple):
    """People. ``reached``: told or has read; ``asked``: guardians, who are asked for a confirmation."""

    concerned: int
    reached: int
    has_read: int
    waiting: int
    blocked: int
    unlinked: int
    failed: int
    asked: int
    confirmed: int

    @property
    def unreached(self) -> int:
        return self.blocked + self.unlinked + self.failed


class Reader(NamedTuple):
    """Somebody of a pupil's family; ``owner``: mother, father, other or student."""

    class_name: str
    child: str
    name: str
    owner: str
    came: Came


class Talk(NamedTuple):
    """A time; ``child``, ``class_name`` and ``reader`` None: nobody has taken it."""

    teacher: str
    starts_at: datetime
    minutes: int
    room: str | None
    child: str | None
    class_name: str | None
    reader: str | None


class Vote(NamedTuple):
    """An answer with its name."""

    class_name: str
    child: str
    reader: str
    answer: str


async def figures(tx: Tx, viewer: Viewer, publication_id: int) -> Figures:
    """How many; all zero where there is nothing to see. Deliveries are remembered for sixty days."""
    return Figures(**await _sql.figures(tx, **viewer.scope, publication=publication_id))


async def unconfirmed(tx: Tx, viewer: Viewer, publication_id: int) -> list[Reader]:
    """Guardians who were asked and have not confirmed, by class and pupil."""
    return _readers(await _sql.unconfirmed(tx, **viewer.scope, publication=publication_id))


async def unreached(tx: Tx, viewer: Viewer, publication_id: int) -> list[Reader]:
    """Whom it has not reached and is not on its way to, and why; each once, for the child it came nearest."""
    rows = await _sql.unreached(tx, **viewer.scope, publication=publication_id)
    nearest = {row["person_id"]: row for row in sorted(rows, key=lambda row: row["came"])}
    return _readers(nearest.values())


async def talks(tx: Tx, viewer: Viewer, publication_id: int) -> list[Talk]:
    """The times offered at an event, by time: a teacher's own, all of them for those whose event it is."""
    rows = await _sql.talks(tx, **viewer.scope, publication=publication_id)
    return [
        Talk(
            f"{row['teacher_given']} {row['teacher_family']}",
            moment(row["starts_at"]),
            row["minutes"],
            row["room"],
            None if row["given_name"] is None else _name(row),
            None if row["grade"] is None else f"{row['grade']}.{row['letter']}",
            None if row["reader_given"] is None else _reader_name(row),
        )
        for row in rows
    ]


async def poll(tx: Tx, viewer: Viewer, publication_id: int) -> Poll | None:
    """Its poll with all the numbers; None: there is none, or it is not the viewer's."""
    rows = await _sql.poll(tx, **viewer.scope, publication=publication_id)
    if not rows:
        return None
    first, until = rows[0], date.fromisoformat(rows[0]["until_day"])
    return Poll(
        question=first["question"],
        several=bool(first["several"]),
        until_day=until,
        results=first["results"],
        anonymous=bool(first["anonymous"]),
        is_open=viewer.today <= until,
        options=tuple(Option(row["place"], row["label"], False, row["votes"]) for row in rows),
        voters=first["voters"],
    )


async def votes(tx: Tx, viewer: Viewer, publication_id: int) -> list[Vote]:
    """Who answered what; empty where the poll is anonymous."""
    rows = await _sql.votes(tx, **viewer.scope, publication=publication_id)
    return [Vote(_class(row), _name(row), _reader_name(row), row["label"]) for row in rows]


def _readers(rows: Iterable[Mapping[str, Any]]) -> list[Reader]:
    found = [
        (row, Reader(_class(row), _name(row), _reader_name(row), row["owner"], _CAME[row["came"]]))
        for row in rows
    ]
    found.sort(
        key=lambda one: (
            one[0]["grade"],
            one[0]["letter"],
            alphabetical(f"{one[0]['family_name']} {one[0]['given_name']}"),
            one[1].owner,
        )
    )
    return [reader for _, reader in found]


def _class(row: Mapping[str, Any]) -> str:
    return "" if row["grade"] is None else f"{row['grade']}.{row['letter']}"


def _name(row: Mapping[str, Any]) -> str:
    return f"{row['given_name']} {row['family_name']}"


def _reader_name(row: Mapping[str, Any]) -> str:
    return f"{row['reader_given']} {row['reader_family']}"
