"""How the school publishes announcements and events, and how they become news once their time has come.

number = await publish(tx, viewer, Draft(title="Ekskursija", text="…", class_id=1, poll=…))

A class teacher tells the own class, a teacher the own group, office and head a class, a grade or the whole
school. What is for later waits, unseen, until :func:`post_due` finds that it is time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final, Literal

from storage import news
from storage.announcements import Kind, folded
from storage.clock import milliseconds, school_day
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("publishing")

TITLE_LIMIT: Final = 120
TEXT_LIMIT: Final = 4000
OPTIONS: Final = range(2, 11)
AT_ONCE: Final = 50

Readers = Literal["families", "guardians", "everybody"]
Results = Literal["always", "voted", "ended", "never"]
EventKind = Literal["meeting", "trip", "other"]


@dataclass(frozen=True, slots=True)
class PollDraft:
    """A question with 2–10 answers, open until ``until_day`` (included)."""

    question: str
    options: tuple[str, ...]
    until_day: date
    several: bool = False
    results: Results = "voted"
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class EventDraft:
    """When and where. Without ``starts`` it lasts whole days; ``last_day`` None: the first one."""

    kind: EventKind
    first_day: date
    last_day: date | None = None
    starts: time | None = None
    ends: time | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What shall be told, and to whom: a class, a group, a grade of a school year, or the whole school.

    ``published_at`` None: now. ``files``: numbers of files that the author handed in. ValueError for what
    the store could not keep: a title or text too long or empty, a poll without a choice, times that end
    before they begin.
    """

    title: str
    text: str
    class_id: int | None = None
    group_id: int | None = None
    grade: tuple[int, int] | None = None
    """The grade and the year in which its school year began."""
    readers: Readers = "families"
    urgent: bool = False
    asks_confirmation: bool = False
    published_at: datetime | None = None
    until_day: date | None = None
    files: tuple[int, ...] = ()
    poll: PollDraft | None = None
    event: EventDraft | None = None

    def __post_init__(self) -> None:
        if not 1 <= len(self.title) <= TITLE_LIMIT or len(self.text) > TEXT_LIMIT:
            raise ValueError("a title of 1 to 120 characters and a text of at most 4,000 are kept")
        if sum(whom is not None for whom in (self.class_id, self.group_id, self.grade)) > 1:
            raise ValueError("one audience at a time")
        if self.poll is not None and len(self.poll.options) not in OPTIONS:
            raise ValueError("a poll offers 2 to 10 answers")
        if self.event is not None and not _is_in_order(self.event):
            raise ValueError("an event ends after it begins")

    @property
    def kind(self) -> Kind:
        return "announcement" if self.event is None else "event"


async def publish(tx: Tx, viewer: Viewer, draft: Draft) -> int | None:
    """Keeps it and, unless it is for later, posts its news; its number. None: not for this viewer to tell."""
    published = viewer.now if draft.published_at is None else max(draft.published_at, viewer.now)
    grade, year = draft.grade or (0, 0)
    row = await _sql.publish(
        tx,
        **viewer.scope,
        kind=draft.kind,
        class_=draft.class_id or 0,
        group=draft.group_id or 0,
        grade=grade,
        year=year,
        readers=draft.readers,
        urgent=int(draft.urgent),
        asks=int(draft.asks_confirmation),
        title=draft.title,
        text=draft.text,
        folded=folded(f"{draft.title} {draft.text}"),
        published=milliseconds(published),
        published_day=school_day(published).isoformat(),
        until=None if draft.until_day is None else draft.until_day.isoformat(),
    )
    if row is None:
        return None
    number: int = row["id"]
    await _add_parts(tx, number, draft)
    if published <= viewer.now:
        await post_due(tx, viewer.now)
    return number


async def withdraw(tx: Tx, viewer: Viewer, publication_id: int) -> bool:
    """Nobody sees it any more, and whoever has not been told of it is not told. False: not the viewer's."""
    row = await _sql.withdraw(tx, **viewer.scope, publication=publication_id)
    if row is None:
        return False
    await news.withdraw(tx, row["kind"], publication_id, viewer.now)
    await call_back(tx, publication_id, viewer.now)
    return True


async def call_back(tx: Tx, publication_id: int, now: datetime) -> None:
    """What lies in the outbox and tells of this alone is not sent. For those who have asked: no viewer."""
    await _sql.call_back(tx, publication=publication_id, now=milliseconds(now))


async def is_due(tx: Tx, now: datetime) -> bool:
    """Whether something published has not become news yet. For the job that posts it: no viewer."""
    return await _sql.any_due(tx, now=milliseconds(now)) is not None


async def post_due(tx: Tx, now: datetime) -> bool:
    """Posts the news of what has been published by now, each once; True: there may be more.

    For the job and for :func:`publish`: no viewer, and nobody is shown anything.
    """
    due = await _sql.due(tx, now=milliseconds(now), most=AT_ONCE)
    for row in due:
        if await _sql.posted(tx, publication=row["id"], now=milliseconds(now)):
            await _post(tx, row, now)
    return len(due) == AT_ONCE


async def tell(tx: Tx, publication_id: int, now: datetime, *, to_remind: bool = False) -> None:
    """Posts the news of it once more; ``to_remind``: to guardians, and without haste.

    For :mod:`storage.publication_changes`, which has asked whose it is: no viewer.
    """
    row = await _sql.told(tx, publication=publication_id)
    if row is not None and to_remind:
        row = {**row, "readers": "guardians", "urgent": 0}
    if row is not None:
        await _post(tx, row, now)


async def _post(tx: Tx, row: Mapping[str, Any], now: datetime) -> None:
    classes: list[int | None] = [row["class_id"]]
    if row["grade"] is not None:
        of_grade = {"school": row["school_id"], "grade": row["grade"], "year": row["year"]}
        classes = [found["id"] for found in await _sql.classes_of_grade(tx, **of_grade)]
    for class_id in classes:
        await news.post(
            tx,
            row["kind"],
            row["id"],
            school_id=row["school_id"],
            now=now,
            class_id=class_id,
            group_id=row["group_id"],
            urgent=bool(row["urgent"]),
            guardians_only=row["readers"] == "guardians",
        )


async def _add_parts(tx: Tx, number: int, draft: Draft) -> None:
    for file in draft.files:
        await _sql.attach(tx, publication=number, file=file)
    if draft.event is not None:
        event = draft.event
        await _sql.add_event(
            tx,
            publication=number,
            kind=event.kind,
            first=event.first_day.isoformat(),
            last=(event.last_day or event.first_day).isoformat(),
            starts=_clock(event.starts),
            ends=_clock(event.ends),
            place=event.place,
        )
    if draft.poll is not None:
        poll = draft.poll
        await _sql.add_poll(
            tx,
            publication=number,
            question=poll.question,
            several=int(poll.several),
            until=poll.until_day.isoformat(),
            results=poll.results,
            anonymous=int(poll.anonymous),
        )
        options = [
            {"publication": number, "place": place, "label": label}
            for place, label in enumerate(poll.options, 1)
        ]
        await _sql.add_options(tx, rows=options)


def _is_in_order(event: EventDraft) -> bool:
    last = event.last_day or event.first_day
    if event.ends is not None and event.starts is None:
        return False
    if event.starts is not None and event.ends is not None and last == event.first_day:
        return event.starts < event.ends
    return event.first_day <= last


def _clock(when: time | None) -> str | None:
    return None if when is None else f"{when:%H:%M}"
