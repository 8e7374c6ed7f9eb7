"""Who is looking: the right that every query of a person's data carries in its own WHERE."""

from datetime import date, datetime, timedelta
from typing import Any, Final, Literal, get_args

from pydantic import BaseModel, ConfigDict

from storage.clock import Moment, milliseconds, school_day

OwnerKind = Literal["mother", "father", "other", "student", "delegate", "teacher", "office", "head"]
Glimpse = Literal["grades", "homework", "timetable", "announcements"]
"""What a guardian may let somebody else look at."""
NOTED_EVERY: Final = timedelta(days=1)
GLIMPSES: tuple[Glimpse, ...] = get_args(Glimpse)
GUARDIANS: frozenset[OwnerKind] = frozenset({"mother", "father", "other"})


class Viewer(BaseModel):
    """A living link at one moment.

    ``link_id`` names the right; ``student_id`` is the one student it is about (None for staff);
    ``used_at`` is when its use was last noted.
    A viewer is made by :func:`storage.links.viewer` inside the transaction that uses it, and proves
    nothing by itself: each query joins the link again (``{{sight}}``, ``{{teaching}}``) and finds nothing
    once the link has ended, the guardianship has run out or a restriction stands.
    """

    model_config = ConfigDict(frozen=True)

    link_id: int
    bot_id: int
    chat_id: int
    user_id: int
    school_id: int
    person_id: int
    student_id: int | None
    kind: OwnerKind
    used_at: Moment
    now: datetime
    glimpses: frozenset[Glimpse] = frozenset()
    """A delegate's: what the guardian lets them look at."""

    @property
    def today(self) -> date:
        """The school's day (Europe/Riga) at this moment."""
        return school_day(self.now)

    @property
    def must_be_noted(self) -> bool:
        """Whether a day has passed since the link's use was noted."""
        return self.now - self.used_at >= NOTED_EVERY

    @property
    def is_guardian(self) -> bool:
        return self.kind in GUARDIANS

    @property
    def is_staff(self) -> bool:
        return self.student_id is None

    @property
    def scope(self) -> dict[str, Any]:
        """The three parameters of the shared fragments: ``link``, ``now`` (ms) and ``today`` (YYYY-MM-DD)."""
        return {"link": self.link_id, "now": milliseconds(self.now), "today": self.today.isoformat()}
