"""Reported absences as the school sees and decides them. Every call joins the viewer's right.

The class teacher and today's substitute see those of their class, the office and the head those of the
school; a subject teacher sees only who is missing today in the own lessons.
"""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any, Final, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from storage import absence_questions, alert_lists, news, register_counts
from storage.absence import State
from storage.absence_questions import Question
from storage.absence_rules import Draft, Part, Reason
from storage.clock import Day, Moment, moment
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import OwnerKind, Viewer

_sql = Statements("alerts")

Decision = Literal["acknowledged", "excused", "declined"]

SINCE: Final = timedelta(days=120)
"""How far back reports begin that a list still shows: the longest absence."""
AHEAD: Final = timedelta(days=7)
"""How far ahead a list looks for reports that have been seen."""


class Voice(NamedTuple):
    """Who said or saw something, and when; ``kind``: what a guardian is to the student."""

    name: str
    at: datetime
    kind: OwnerKind | None = None


class Reported(BaseModel):
    """What a report says, in a list. ``at``: comes (late) or leaves (early) then; ``lessons``: «2,3»."""

    model_config = ConfigDict(frozen=True)

    id: int
    revision: int
    given_name: str
    family_name: str
    grade: int
    letter: str
    first_day: Day
    last_day: Day
    part: Part
    at: time | None
    lessons: str | None
    reason: Reason
    state: State

    @property
    def number(self) -> str:
        """What people are told: «A-12»."""
        return f"A-{self.id}"

    @property
    def draft(self) -> Draft:
        """What is reported, as the family put it."""
        lessons = tuple(int(number) for number in (self.lessons or "").split(",") if number)
        return Draft(self.first_day, self.last_day, self.part, self.at, lessons)

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"

    @property
    def short_name(self) -> str:
        """«Anna K.», for a button."""
        return f"{self.given_name} {self.family_name[:1]}."

    @property
    def class_name(self) -> str:
        return f"{self.grade}.{self.letter}"


class Listed(Reported):
    """A line of the list. ``is_unseen``: by anybody at school; ``waits``: and now it is the viewer's turn."""

    is_unseen: bool
    waits: bool
    told_at: Moment


class Alert(Reported):
    """One report, whole. ``of_term``: the how-manieth of its student in the term (0: outside of any).

    ``is_late``: told after the school's hour; ``needs_note``: more than a guardian may excuse alone.
    """

    words: str | None
    answer: str | None
    is_late: bool
    needs_note: bool
    of_term: int
    papers: int
    changed_at: Moment | None
    reporters: tuple[Voice, ...]
    views: tuple[Voice, ...]
    decided: Voice | None
    questions: tuple[Question, ...]

    @property
    def is_unseen(self) -> bool:
        return self.state == "sent" and not self.views


class Missing(NamedTuple):
    """Somebody who will not be in a lesson of today; ``part`` and ``at`` as in :class:`Reported`."""

    lesson: int
    subject: str
    group: str
    name: str
    part: Part
    at: time | None


async def listed(tx: Tx, viewer: Viewer) -> list[Listed]:
    """Those that wait for the viewer, then other unseen ones, then those of today and the next days."""
    rows = await _sql.listed(
        tx,
        **viewer.scope,
        since=(viewer.today - SINCE).isoformat(),
        until=(viewer.today + AHEAD).isoformat(),
    )
    return [Listed.model_validate(row) for row in rows]


async def one(tx: Tx, viewer: Viewer, absence_id: int) -> Alert | None:
    """One report; None when there is none for this viewer. Looking alone leaves no trace (:func:`see`)."""
    row = await _sql.one(tx, **viewer.scope, absence=absence_id)
    if row is None:
        return None
    joined = await _sql.joined(tx, **viewer.scope, absence=absence_id)
    views = await _sql.views(tx, **viewer.scope, absence=absence_id)
    said = {**_names(row, "reporter"), "kind": row["reporter_kind"], "reported_at": row["reported_at"]}
    decided = {**_names(row, "decider"), "decided_at": row["decided_at"]}
    return Alert.model_validate(
        {
            **row,
            "words": _opened(tx, row, "words"),
            "answer": _opened(tx, row, "answer"),
            "reporters": tuple(_voice(one, "reported_at") for one in (said, *joined)),
            "views": tuple(_voice(one, "seen_at") for one in views),
            "decided": None if row["decided_at"] is None else _voice(decided, "decided_at"),
            "questions": tuple(await absence_questions.of_school(tx, viewer, absence_id)),
        }
    )


async def see(tx: Tx, viewer: Viewer, absence_id: int) -> Alert | None:
    """Notes that the viewer has seen the report as it is now, and ends its way; None: as :func:`one`."""
    if await _sql.see(tx, **viewer.scope, absence=absence_id):
        await _sql.arrive(tx, **viewer.scope, absence=absence_id)
        await alert_lists.touch(tx, absence_id)
    return await one(tx, viewer, absence_id)


async def decide(
    tx: Tx,
    viewer: Viewer,
    absence_id: int,
    revision: int,
    was: State,
    decision: Decision,
    answer: str | None = None,
) -> bool:
    """Decides about the revision in the state that the viewer was shown; its guardians will hear of it.

    False: it is not so any more (changed, withdrawn, decided by somebody), or not the viewer's to decide.
    """
    sealed = None if answer is None else tx.vault.seal("absences", absence_id, "answer", answer)
    row = await _sql.decide(
        tx, **viewer.scope, absence=absence_id, revision=revision, was=was, state=decision, answer=sealed
    )
    if row is None:
        return False
    await _sql.see(tx, **viewer.scope, absence=absence_id)
    await _sql.arrive(tx, **viewer.scope, absence=absence_id)
    await alert_lists.touch(tx, absence_id)
    # Whoever was not told of the last state yet hears of this one only.
    await news.withdraw(tx, "absence", absence_id, viewer.now)
    about = {"school_id": row["school_id"], "student_id": row["student_id"]}
    await news.post(tx, "absence", absence_id, **about, guardians_only=True, now=viewer.now)
    if decision == "declined":  # what it excused counts from now on
        await register_counts.ask(tx, row["student_id"], viewer.person_id, viewer.bot_id, viewer.now)
    return True


async def acknowledge_all(tx: Tx, viewer: Viewer, shown: datetime) -> int:
    """Acknowledges all that waits for the viewer and was told before a list was ``shown``; how many."""
    count = 0
    for report in await listed(tx, viewer):
        if report.waits and report.told_at <= shown:
            count += await decide(tx, viewer, report.id, report.revision, "sent", "acknowledged")
    return count


async def papers(tx: Tx, viewer: Viewer, absence_id: int) -> list[int]:
    """The files of a report, in their order; each may be opened by ``storage.files.opened``."""
    rows = await _sql.papers(tx, **viewer.scope, absence=absence_id)
    return [row["file_id"] for row in rows]


async def missing(tx: Tx, viewer: Viewer) -> list[Missing]:
    """Who is reported missing in the lessons that the viewer gives today, by lesson."""
    rows = await _sql.missing(tx, **viewer.scope, weekday=viewer.today.isoweekday())
    return [
        Missing(
            lesson=row["number"],
            subject=row["subject"],
            group=row["group_name"],
            name=f"{row['given_name']} {row['family_name']}",
            part=row["part"],
            at=None if row["at"] is None else time.fromisoformat(row["at"]),
        )
        for row in rows
    ]


def _opened(tx: Tx, row: Mapping[str, Any], column: str) -> str | None:
    sealed = row[column]
    return None if sealed is None else tx.vault.open("absences", row["id"], column, sealed)


def _names(row: Mapping[str, Any], who: str) -> dict[str, Any]:
    return {"given_name": row[f"{who}_given"], "family_name": row[f"{who}_family"]}


def _voice(row: Mapping[str, Any], when: str) -> Voice:
    return Voice(f"{row['given_name']} {row['family_name']}", moment(row[when]), row.get("kind"))
