"""Absences as families report them: one record an absence, whoever of the guardians reports it.

    frame ──► fault? clash? lack? (absence_rules.py) ──► report ──► change, say, withdraw: until it was seen
                                                           └──► attach: always

Every call joins the viewer's right; a student reads, without the guardians' words, and changes nothing.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, Final, NamedTuple

from storage import news
from storage.absence import Absence, Reported, View
from storage.absence_rules import BACK, Draft, Frame, Known, Reason, Rules, Term
from storage.clock import moment
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import OwnerKind, Viewer

_sql = Statements("absences")

PAPERS: Final = 5
"""How many files may lie beside a report."""
# The terms and reports that a new one is held against: a school year, and what may still be reported of it.
FRAME: Final = BACK + timedelta(days=366)


class Lesson(NamedTuple):
    number: int
    subject: str
    starts: time | None
    ends: time | None


async def frame(tx: Tx, viewer: Viewer) -> Frame | None:
    """The rules and days a report is held against; None once the right has ended."""
    rows = await _sql.frame(tx, **viewer.scope, since=(viewer.today - FRAME).isoformat())
    kinds: dict[str, list[dict[str, Any]]] = {
        "rules": [],
        "term": [],
        "holiday": [],
        "weekday": [],
        "known": [],
    }
    for row in rows:
        kinds[row["what"]].append(row)
    if not kinds["rules"]:
        return None
    rules = kinds["rules"][0]
    return Frame(
        now=viewer.now,
        rules=Rules(
            time.fromisoformat(rules["text"]), rules["number"], None if rules["other"] < 0 else rules["other"]
        ),
        terms=tuple(sorted(Term(row["number"], *_span(row)) for row in kinds["term"])),
        holidays=tuple(_span(row) for row in kinds["holiday"]),
        weekdays=frozenset(row["number"] for row in kinds["weekday"]),
        known=tuple(
            Known(row["id"], _draft(row, row["text"]), bool(row["number"]), bool(row["other"]))
            for row in kinds["known"]
        ),
    )


async def lessons(tx: Tx, viewer: Viewer, day: date) -> list[Lesson]:
    """The planned lessons of a day; empty where no timetable is entered."""
    rows = await _sql.lessons(tx, **viewer.scope, weekday=day.isoweekday(), day=day.isoformat())
    return [Lesson(row["number"], row["subject"], _time(row["starts"]), _time(row["ends"])) for row in rows]


async def of_student(tx: Tx, viewer: Viewer, since: date) -> list[Absence]:
    """The student's reports whose last day is not before ``since``, newest days first, withdrawn ones too."""
    return await _told(tx, viewer, since, 0)


async def one(tx: Tx, viewer: Viewer, absence_id: int) -> Absence | None:
    """A report about the viewed student."""
    found = await _told(tx, viewer, date.min, absence_id) if absence_id else []
    return found[0] if found else None


async def report(tx: Tx, viewer: Viewer, draft: Draft, reason: Reason) -> Reported | None:
    """Keeps a report, unless a guardian has reported the same: then the record stays one and names both.

    None: not the viewer's to report, or a draft with a fault.
    """
    known = await frame(tx, viewer)
    if known is None or not viewer.is_guardian or known.fault(draft) is not None:
        return None
    clash = known.clash(draft)
    if clash is not None and clash.draft == draft:
        joined: int = await _sql.join(tx, **viewer.scope, absence=clash.id)
        return Reported("joined" if joined else "again", clash.id)
    if clash is not None:
        return Reported("clash", clash.id)
    row = await _sql.add(tx, **viewer.scope, **_written(known, draft, reason, None))
    if row is None:
        return None
    await _post(tx, viewer, row["id"])
    return Reported("new", row["id"])


async def change(tx: Tx, viewer: Viewer, absence_id: int, draft: Draft, reason: Reason) -> bool:
    """Other days, another part or reason: a new revision. False: not theirs, seen, a fault or a clash."""
    known = await frame(tx, viewer)
    if known is None or known.fault(draft) is not None or known.clash(draft, absence_id) is not None:
        return False
    written = _written(known, draft, reason, absence_id)
    return await _done(tx, viewer, await _sql.change(tx, **viewer.scope, absence=absence_id, **written))


async def say(tx: Tx, viewer: Viewer, absence_id: int, words: str) -> bool:
    """What a guardian adds in their own words; empty: nothing any more. False: not theirs, or seen."""
    sealed = tx.vault.seal("absences", absence_id, "words", words) if words else None
    return await _done(tx, viewer, await _sql.say(tx, **viewer.scope, absence=absence_id, words=sealed))


async def withdraw(tx: Tx, viewer: Viewer, absence_id: int) -> bool:
    """The report counts no more. False: not theirs, seen or withdrawn already."""
    return await _done(tx, viewer, await _sql.withdraw(tx, **viewer.scope, absence=absence_id))


async def attach(tx: Tx, viewer: Viewer, absence_id: int, file_id: int) -> bool:
    """Lays a file that the viewer handed in beside the report. False: not theirs, withdrawn, or full."""
    row = await _sql.attach(tx, **viewer.scope, absence=absence_id, file=file_id, most=PAPERS)
    return row is not None


async def papers(tx: Tx, viewer: Viewer, absence_id: int) -> list[int]:
    """The numbers of the report's files (storage/files.py), oldest first; for guardians alone."""
    return [row["file_id"] for row in await _sql.papers(tx, **viewer.scope, absence=absence_id)]


async def _done(tx: Tx, viewer: Viewer, row: dict[str, Any] | None) -> bool:
    if row is None:
        return False
    await _post(tx, viewer, row["id"])
    return True


async def _post(tx: Tx, viewer: Viewer, absence_id: int) -> None:
    """The other guardians are to hear how it stands by then; what was posted earlier is not told as well."""
    await news.withdraw(tx, "absence", absence_id, viewer.now)
    await news.post(
        tx,
        "absence",
        absence_id,
        school_id=viewer.school_id,
        student_id=viewer.student_id,
        now=viewer.now,
        guardians_only=True,
    )


async def _told(tx: Tx, viewer: Viewer, since: date, absence_id: int) -> list[Absence]:
    asked = {**viewer.scope, "since": since.isoformat()}
    rows = await _sql.told(tx, **asked, absence=absence_id)
    if not rows:
        return []
    kinds: dict[int, list[OwnerKind]] = {}
    for row in await _sql.reporters(tx, **asked):
        kinds.setdefault(row["absence_id"], []).append(row["kind"])
    views: dict[int, list[View]] = {}
    for row in await _sql.views(tx, **asked):
        name = f"{row['given_name']} {row['family_name']}"
        views.setdefault(row["absence_id"], []).append(View(name, moment(row["seen_at"])))
    return [_absence(tx, row, kinds.get(row["id"], []), views.get(row["id"], [])) for row in rows]


def _absence(tx: Tx, row: Mapping[str, Any], others: list[OwnerKind], views: list[View]) -> Absence:
    def opened(column: str) -> str | None:
        return None if row[column] is None else tx.vault.open("absences", row["id"], column, row[column])

    decided_at, changed_at = _moment(row["decided_at"]), _moment(row["changed_at"])
    by_school = decided_at is not None and (changed_at is None or changed_at < decided_at)
    return Absence(
        id=row["id"],
        student_id=row["student_id"],
        draft=_draft(row, row["part"]),
        reason=row["reason"],
        words=opened("words"),
        is_late=bool(row["is_late"]),
        needs_note=bool(row["needs_note"]),
        kinds=(row["reporter_kind"], *others),
        reported_at=moment(row["reported_at"]),
        changed_at=changed_at,
        changed_kind=row["changed_kind"],
        state=row["state"],
        answer=opened("answer"),
        decided_by=None if row["given_name"] is None else f"{row['given_name']} {row['family_name']}",
        decided_at=decided_at,
        actor_id=None if by_school else row["changed_by"] or row["reported_by"],
        papers=row["papers"],
        views=tuple(views),
    )


def _written(known: Frame, draft: Draft, reason: Reason, but: int | None) -> dict[str, Any]:
    return {
        "first": draft.first.isoformat(),
        "last": draft.last.isoformat(),
        "part": draft.part,
        "at": None if draft.at is None else draft.at.strftime("%H:%M"),
        "lessons": ",".join(map(str, draft.lessons)) or None,
        "reason": reason,
        "is_late": int(known.is_late(draft)),
        "needs_note": int(known.lack(draft, but) is not None),
    }


def _draft(row: Mapping[str, Any], part: Any) -> Draft:
    numbers = tuple(map(int, row["lessons"].split(","))) if row["lessons"] else ()
    return Draft(*_span(row), part, _time(row["at"]), numbers)


def _span(row: Mapping[str, Any]) -> tuple[date, date]:
    return date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"])


def _time(text: str | None) -> time | None:
    return None if text is None else time.fromisoformat(text)


def _moment(stored: int | None) -> datetime | None:
    return None if stored is None else moment(stored)
