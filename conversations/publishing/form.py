"""What is about to be published, as far as it is known: kept sealed in the store between two taps."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict

from conversations.excerpt import excerpt
from conversations.publishing.taps import FormKind
from conversations.turn import Turn
from storage import publication_drafts as drafts
from storage.clock import RIGA, school_day
from storage.publication_desk import AudienceKind
from storage.publishing import (
    TEXT_LIMIT,
    TITLE_LIMIT,
    Draft,
    EventDraft,
    EventKind,
    PollDraft,
    Readers,
)

A_TITLE: Final = 80
"""A first line up to this length is a title; of a longer one it is the beginning."""
FILES: Final = 5
POLL_LASTS: Final = timedelta(days=7)
Missing = Literal["whom", "kind", "text", "when", "poll"]
_EVENTS: Final[dict[FormKind, EventKind]] = {"meeting": "meeting", "trip": "trip", "other": "other"}


class Form(BaseModel):
    """``words``: what was written, message by message; ``title``: given instead of the first line.

    ``at`` None: at once.
    """

    model_config = ConfigDict(frozen=True)

    whom: AudienceKind | None = None
    whom_id: int = 0
    grade: int = 0
    year: int = 0
    kind: FormKind | None = None
    words: str = ""
    title: str | None = None
    files: tuple[int, ...] = ()
    readers: Readers = "families"
    confirms: bool = False
    urgent: bool = False
    at: datetime | None = None
    until_day: date | None = None
    first_day: date | None = None
    last_day: date | None = None
    starts: time | None = None
    ends: time | None = None
    place: str | None = None
    question: str | None = None
    options: tuple[str, ...] = ()
    several: bool = False
    anonymous: bool = False
    talks_from: time | None = None
    talks_until: time | None = None
    minutes: int = 10
    room: str | None = None

    def changed(self, **values: object) -> "Form":
        return self.model_copy(update=values)

    @property
    def is_event(self) -> bool:
        return self.kind in _EVENTS

    @property
    def shown_title(self) -> str:
        return self.title or excerpt(self._first, A_TITLE)

    @property
    def shown_text(self) -> str:
        """All the words, but for a first line that is the title."""
        if self.title is not None or len(self._first) > A_TITLE:
            return self.words
        return self.words.partition("\n")[2].strip()

    @property
    def _first(self) -> str:
        return self.words.partition("\n")[0].strip()

    @property
    def missing(self) -> Missing | None:
        """What is to be asked next; None: it can be published."""
        if self.whom is None:
            return "whom"
        if self.kind is None:
            return "kind"
        if not self.words:
            return "text"
        if self.is_event and self.first_day is None:
            return "when"
        if self.kind == "poll" and not self.options:
            return "poll"
        return None

    def poll(self, now: datetime) -> PollDraft | None:
        """Open until the announcement's last day, else for a week."""
        if self.kind != "poll":
            return None
        begins = school_day(max(self.at or now, now))
        return PollDraft(
            question=self.question or self.shown_title,
            options=self.options,
            until_day=self.until_day or begins + POLL_LASTS,
            several=self.several,
            anonymous=self.anonymous,
        )

    def event(self) -> EventDraft | None:
        if self.kind is None or self.kind not in _EVENTS or self.first_day is None:
            return None
        kind = _EVENTS[self.kind]
        return EventDraft(kind, self.first_day, self.last_day, self.starts, self.ends, self.place)

    def draft(self, now: datetime) -> Draft:
        """As the store takes it; ValueError as there."""
        return Draft(
            title=self.shown_title,
            text=self.shown_text,
            class_id=self.whom_id if self.whom == "class" else None,
            group_id=self.whom_id if self.whom == "group" else None,
            grade=(self.grade, self.year) if self.whom == "grade" else None,
            readers=self.readers,
            urgent=self.urgent,
            asks_confirmation=self.confirms,
            published_at=self.at,
            until_day=self.until_day,
            files=self.files,
            poll=self.poll(now),
            event=self.event(),
        )

    def talks(self) -> list[datetime]:
        """When the talks begin; as many as fit between the two times."""
        if self.first_day is None or self.talks_from is None or self.talks_until is None:
            return []
        at = datetime.combine(self.first_day, self.talks_from, RIGA)
        end = datetime.combine(self.first_day, self.talks_until, RIGA)
        found = []
        while at + timedelta(minutes=self.minutes) <= end:
            found.append(at.astimezone(UTC))
            at += timedelta(minutes=self.minutes)
        return found


def is_too_long(words: str) -> bool:
    return len(words) > TEXT_LIMIT


def is_title(text: str) -> bool:
    return 1 <= len(text) <= TITLE_LIMIT


async def find(turn: Turn) -> tuple[Form, int] | None:
    """The draft of whoever looks, with its revision; one of an older program is gone."""
    kept = await drafts.find(turn.tx, turn.seen_by())
    if kept is None:
        return None
    try:
        return Form.model_validate_json(kept.content), kept.revision
    except ValueError:
        return None


async def keep(turn: Turn, form: Form) -> int | None:
    """Keeps it; its revision. None: no right."""
    return await drafts.keep(turn.tx, turn.seen_by(), form.model_dump_json())
