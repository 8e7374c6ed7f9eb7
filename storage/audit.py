"""The audit log: who at school opened which pupil's data, and who changed what. Rows are only ever added.

await audit.record(tx, viewer, "setting.report_by", None, "10:00", "09:00")      # after the change itself
if await audit.is_new(tx, viewer, opened): … await audit.note(tx, viewer, opened)  # bot/oversight.py
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from storage.clock import milliseconds, moment
from storage.statements import Statements
from storage.store import Row, Tx
from storage.viewer import Viewer

_sql = Statements("audit")

HOUR_MS: Final = 3_600_000
PAGE: Final = 6


@dataclass(frozen=True, slots=True)
class Opened:
    """What somebody at school opened: a topic, and the pupil or report of absence that stood in the tap."""

    topic: str
    student_id: int = 0
    absence_id: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the log. ``who`` None: the operator of the machine. ``old``, ``new``: of a change."""

    id: int
    kind: str
    what: str
    who: str | None
    about: str | None
    at: datetime
    old: str | None = None
    new: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the log, newest first. ``by``, ``about``: whose name the choice is, where one was made."""

    entries: tuple[Entry, ...]
    has_more: bool
    by: str | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whose entries can be chosen: ``kind`` is staff or pupil; ``class_name`` a pupil's."""

    id: int
    name: str
    class_name: str | None


async def record(
    tx: Tx, viewer: Viewer, what: str, about: int | None, old: object = None, new: object = None
) -> bool:
    """Keep that the viewer has changed something; the caller has made sure of the right and of the change.

    ``about``: the person concerned. ``old`` and ``new`` are sealed; None where there is nothing to tell.
    Whole telephone numbers and personal codes do not belong here. False: nobody who works at a school.
    """
    row = await _sql.add(tx, **viewer.scope, what=what, about=about)
    if row is None:
        return False
    if old is not None or new is not None:
        detail = json.dumps({"old": _plain(old), "new": _plain(new)}, ensure_ascii=False)
        sealed = tx.vault.seal("audit_details", row["id"], "detail", detail)
        await _sql.add_detail(tx, id=row["id"], detail=sealed)
    return True


async def is_new(tx: Tx, viewer: Viewer, opened: Opened) -> bool:
    """Whether this hour has no entry yet of what the viewer may and did open. Reads only."""
    return await _sql.is_new(tx, **_read(viewer, opened)) is not None


async def note(tx: Tx, viewer: Viewer, opened: Opened) -> bool:
    """Keep that the viewer opened it. False: there is no such right, or an entry of this hour."""
    noted: int = await _sql.note(tx, **_read(viewer, opened))
    return noted == 1


async def listed(tx: Tx, viewer: Viewer, page: int = 0, *, by: int = 0, about: int = 0) -> Page | None:
    """For the head: all, what one person did (``by``) or what concerns one (``about``); None: not yours."""
    school = await _sql.names(tx, **viewer.scope, by=by, about=about)
    if school is None:
        return None
    start = max(page, 0) * PAGE
    rows = await _sql.listed(tx, **viewer.scope, by=by, about=about, most=PAGE + 1, start=start)
    entries = tuple(_entry(tx, row) for row in rows[:PAGE])
    return Page(entries, len(rows) > PAGE, school["by_name"], school["about_name"])


async def named(tx: Tx, viewer: Viewer, text: str, *, pupils: bool, most: int = 8) -> list[Named]:
    """People of the head's school whose name holds the words typed: pupils, or whoever works here."""
    wanted = text.casefold().split()
    found = []
    for row in await _sql.people(tx, **viewer.scope, pupils=int(pupils)):
        name = f"{row['given_name']} {row['family_name']}"
        if wanted and all(word in name.casefold() for word in wanted):
            class_name = None if row["grade"] is None else f"{row['grade']}.{row['letter']}"
            found.append(Named(row["id"], name, class_name))
    return found[:most]


async def latest(tx: Tx, viewer: Viewer) -> dict[str, Entry]:
    """The newest change of each of the school's settings, by what was changed; for office and head."""
    rows = await _sql.latest(tx, **viewer.scope)
    return {row["what"]: _entry(tx, row) for row in rows}


def _plain(value: object) -> str | None:
    return None if value is None else str(value)


def _read(viewer: Viewer, opened: Opened) -> dict[str, Any]:
    return {
        **viewer.scope,
        "what": opened.topic,
        "student": opened.student_id,
        "absence": opened.absence_id,
        "hour": milliseconds(viewer.now) // HOUR_MS,
    }


def _entry(tx: Tx, row: Row) -> Entry:
    detail: dict[str, str | None] = {}
    if row["detail"] is not None:
        detail = json.loads(tx.vault.open("audit_details", row["id"], "detail", row["detail"]))
    return Entry(
        id=row["id"],
        kind=row["kind"],
        what=row["what"],
        who=row["who"],
        about=row["about"],
        at=moment(row["at"]),
        old=detail.get("old"),
        new=detail.get("new"),
    )
