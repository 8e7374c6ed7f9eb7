"""One reported absence, as a family sees it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from storage.absence_rules import Draft, Reason
from storage.viewer import OwnerKind

State = Literal["sent", "acknowledged", "excused", "declined", "withdrawn"]


class View(NamedTuple):
    """Somebody at school has seen the report as it is now."""

    name: str
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Absence:
    """A report as a family sees it. ``kinds``: what the guardians who reported it are, the first one first.

    ``words`` and ``answer`` (the school's reason for declining) are the guardians' alone. ``actor_id``: the
    guardian who did the latest thing about it; None when it was the school.
    """

    id: int
    student_id: int
    draft: Draft
    reason: Reason
    words: str | None
    is_late: bool
    needs_note: bool
    kinds: tuple[OwnerKind, ...]
    reported_at: datetime
    changed_at: datetime | None
    changed_kind: OwnerKind | None
    state: State
    answer: str | None
    decided_by: str | None
    decided_at: datetime | None
    actor_id: int | None
    papers: int
    views: tuple[View, ...]

    @property
    def number(self) -> str:
        """What people are told: «A-1234». It stands for «this is on disk»."""
        return f"A-{self.id}"

    @property
    def is_open(self) -> bool:
        """Whether guardians may still change or withdraw it."""
        return self.state == "sent" and not self.views

    @property
    def lacks_paper(self) -> bool:
        """Whether it excuses nothing until a doctor's note comes or the school excuses it."""
        return self.needs_note and not self.papers and self.state in {"sent", "acknowledged"}


class Reported(NamedTuple):
    """``new``: kept. ``again``: the same person had said so. ``joined``: another guardian had.

    ``clash``: ``id`` is another report about the same lessons, and nothing was kept.
    """

    outcome: Literal["new", "again", "joined", "clash"]
    id: int
