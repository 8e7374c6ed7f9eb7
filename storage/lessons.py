"""What a lesson is: as planned, as held, and what made the difference. Nothing here asks the store."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal, NamedTuple

from storage.clock import RIGA
from storage.schooldays import Free

ChangeKind = Literal["cancelled", "substituted", "moved", "added"]


class Bell(NamedTuple):
    """When a lesson of this number begins and ends."""

    number: int
    starts: time
    ends: time


class Held(NamedTuple):
    """What a lesson is of, who gives it and where."""

    subject: str
    teacher: str | None
    room: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """What the school changed. ``day``, ``number``: the planned place; ``new_*``: where it was moved to."""

    id: int
    kind: ChangeKind
    day: date
    number: int
    new_day: date | None
    new_number: int | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Lesson:
    """One place of a day: ``planned`` is the old, ``held`` the new; without a change they are the same.

    Cancelled or moved away: ``held`` is None. Added or moved here: ``planned`` is None.
    """

    day: date
    number: int
    group_id: int
    planned: Held | None
    held: Held | None
    change: Change | None = None
    bell: Bell | None = None

    @property
    def shown(self) -> Held:
        """What stands there, or would have stood there."""
        shown = self.held or self.planned
        if shown is None:
            raise LookupError("a lesson that is neither planned nor held")
        return shown

    @property
    def starts_at(self) -> datetime | None:
        return None if self.bell is None else datetime.combine(self.day, self.bell.starts, RIGA)

    @property
    def ends_at(self) -> datetime | None:
        return None if self.bell is None else datetime.combine(self.day, self.bell.ends, RIGA)


@dataclass(frozen=True, slots=True)
class Day:
    """A day's lessons in their order. ``free``: why none are planned for anybody."""

    day: date
    lessons: tuple[Lesson, ...]
    free: Free | None

    @property
    def held(self) -> tuple[Lesson, ...]:
        """The lessons that are held."""
        return tuple(lesson for lesson in self.lessons if lesson.held is not None)

    @property
    def is_school_day(self) -> bool:
        """Whether there is anything to go to school for."""
        return bool(self.held)

    def is_over(self, now: datetime) -> bool:
        """Whether the last lesson has ended; without bells a day lasts until midnight."""
        ends = [lesson.ends_at for lesson in self.held]
        if not ends:
            return True
        midnight = datetime.combine(self.day + timedelta(days=1), time(), RIGA)
        return max(end or midnight for end in ends) <= now

    def current(self, now: datetime) -> Lesson | None:
        """The lesson that is going on."""
        return next((lesson for lesson in self.held if _is_on(lesson, now)), None)

    def upcoming(self, now: datetime) -> Lesson | None:
        """The lesson that begins next on this day."""
        return next((one for one in self.held if one.starts_at is not None and one.starts_at > now), None)


def _is_on(lesson: Lesson, now: datetime) -> bool:
    starts, ends = lesson.starts_at, lesson.ends_at
    return starts is not None and ends is not None and starts <= now < ends
