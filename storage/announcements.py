"""What the school told a family, announcements and events alike, and what a reader did with it.

Every call joins the viewer's right and whom the publication is for ({{told}}). Read and confirmed are the
reader's own, whichever child it was opened for: a mother of two reads the school's announcement once.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal

from storage.clock import milliseconds, moment
from storage.files import FileKind
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("announcements")

PAUSE: Final = timedelta(hours=6)
"""Who looks again after this long has come for another visit."""
FOUND_AT_MOST: Final = 60

Kind = Literal["announcement", "event"]


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom it is for. ``class_name`` «7.b»; ``grade`` 7; ``group`` with its ``subject``; none: the school."""

    class_name: str | None = None
    grade: int | None = None
    group: str | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A publication as a list shows it. ``until_day``: the last day in the list.

    ``asks_confirmation``: of the family; a delegate looks and answers nothing.
    """

    id: int
    kind: Kind
    title: str
    author: str
    audience: Audience
    is_urgent: bool
    asks_confirmation: bool
    published_at: datetime
    until_day: date | None
    read_at: datetime | None
    confirmed_at: datetime | None

    @property
    def is_read(self) -> bool:
        return self.read_at is not None

    @property
    def awaits_confirmation(self) -> bool:
        return self.asks_confirmation and self.confirmed_at is None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to it; ``size`` in bytes."""

    id: int
    kind: FileKind
    size: int


@dataclass(frozen=True, slots=True)
class Publication:
    """One, whole. ``changed_at``: corrected since it was told; ``reminded_at``: of the confirmation."""

    heading: Heading
    text: str
    files: tuple[Attachment, ...]
    changed_at: datetime | None = None
    reminded_at: datetime | None = None

    @property
    def is_told_to_remind(self) -> bool:
        """Whether what is told now is a reminder and nothing new."""
        if self.reminded_at is None:
            return False
        return self.changed_at is None or self.changed_at <= self.reminded_at


@dataclass(frozen=True, slots=True)
class Counts:
    """Announcements in the list, those of them that the viewer has not read, and events that are not over."""

    announcements: int = 0
    unread: int = 0
    events: int = 0


async def counts(tx: Tx, viewer: Viewer) -> Counts:
    """How much there is, for headings and for Today."""
    row = await _sql.counts(tx, **viewer.scope)
    return Counts(row["announcements"], row["unread"], row["events"])


async def listed(tx: Tx, viewer: Viewer, *, most: int, skip: int = 0) -> list[Heading]:
    """Announcements that are not over: the unread first, then the newest."""
    rows = await _sql.listed(tx, **viewer.scope, most=most, skip=skip)
    return [_heading(row, viewer) for row in rows]


async def one(tx: Tx, viewer: Viewer, publication_id: int) -> Publication | None:
    """A publication with its files; one that left the list stays readable. Looking marks nothing as read."""
    row = await _sql.one(tx, **viewer.scope, publication=publication_id)
    if row is None:
        return None
    files = await _sql.files(tx, **viewer.scope, publication=publication_id)
    attached = tuple(Attachment(file["id"], file["kind"], file["size"]) for file in files)
    changed, reminded = (
        None if row[column] is None else moment(row[column]) for column in ("changed_at", "reminded_at")
    )
    return Publication(_heading(row, viewer), row["text"], attached, changed, reminded)


async def read(tx: Tx, viewer: Viewer, publication_id: int) -> bool:
    """Marks it as read by this reader; True the first time."""
    return bool(await _sql.read(tx, **viewer.scope, publication=publication_id))


async def confirm(tx: Tx, viewer: Viewer, publication_id: int) -> Publication | None:
    """«Iepazinos»: keeps the reader's first confirmation, where one is asked for. None as :func:`one`."""
    await _sql.confirm(tx, **viewer.scope, publication=publication_id)
    return await one(tx, viewer, publication_id)


async def search(tx: Tx, viewer: Viewer, words: str) -> list[Heading]:
    """What has all these words in its title or text, the newest first; case and accents do not matter."""
    wanted = folded(words).split()
    if not wanted:
        return []
    longest = max(wanted, key=len)
    rows = await _sql.published(tx, **viewer.scope, since=0, pattern=_pattern(longest), most=FOUND_AT_MOST)
    return [_heading(row, viewer) for row in rows if all(word in row["folded"] for word in wanted)]


async def visit(tx: Tx, viewer: Viewer) -> datetime | None:
    """Notes that the viewer looks; returns when the visit before this one ended. None: nothing to look at.

    The first visit of all has nothing before it and returns the moment itself.
    """
    pause = milliseconds(viewer.now - PAUSE)
    row = await _sql.visit(tx, **viewer.scope, pause=pause)
    return None if row is None else moment(row["before_at"])


async def missed(tx: Tx, viewer: Viewer, most: int) -> tuple[datetime, list[Heading]] | None:
    """What was published since the visit before this one ended, read or not. None: never visited."""
    row = await _sql.before(tx, **viewer.scope)
    if row is None:
        return None
    since = row["before_at"]
    rows = await _sql.published(tx, **viewer.scope, since=since, pattern="%", most=most)
    return moment(since), [_heading(row, viewer) for row in rows]


def folded(text: str) -> str:
    """A text as the search reads it: no case, no accents, single spaces."""
    bare = unicodedata.normalize("NFKD", text)
    signs = (sign for sign in bare if not unicodedata.combining(sign) and unicodedata.category(sign) != "Cf")
    return " ".join("".join(signs).casefold().split())


def _pattern(word: str) -> str:
    for sign in ("\\", "%", "_"):
        word = word.replace(sign, f"\\{sign}")
    return f"%{word}%"


def _heading(row: Mapping[str, Any], viewer: Viewer) -> Heading:
    is_class = row["letter"] is not None
    audience = Audience(
        class_name=f"{row['grade']}.{row['letter']}" if is_class else None,
        grade=None if is_class else row["grade"],
        group=row["group_name"],
        subject=row["subject"],
    )
    return Heading(
        id=row["id"],
        kind=row["kind"],
        title=row["title"],
        author=f"{row['given_name']} {row['family_name']}",
        audience=audience,
        is_urgent=bool(row["urgent"]),
        asks_confirmation=bool(row["asks_confirmation"]) and viewer.kind != "delegate",
        published_at=moment(row["published_at"]),
        until_day=None if row["until_day"] is None else date.fromisoformat(row["until_day"]),
        read_at=None if row["read_at"] is None else moment(row["read_at"]),
        confirmed_at=None if row["confirmed_at"] is None else moment(row["confirmed_at"]),
    )
