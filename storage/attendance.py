"""The register as a family reads it. What excuses a missed lesson is one condition: ``{{excused}}``."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from storage.alphabet import alphabetical
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import Viewer

_sql = Statements("attendance")

Kind = Literal["absent", "late"]


@dataclass(frozen=True, slots=True)
class Missed:
    """A lesson that the student missed (``absent``) or came late to, as a teacher entered it."""

    day: date
    number: int
    subject: str
    kind: Kind
    is_excused: bool


class Counts(NamedTuple):
    """Lessons missed with and without an excuse; how often somebody came late, excused or not."""

    excused: int = 0
    unexcused: int = 0
    late: int = 0

    @classmethod
    def of(cls, lessons: Iterable[Missed]) -> "Counts":
        listed = list(lessons)
        missed = [lesson for lesson in listed if lesson.kind == "absent"]
        excused = sum(lesson.is_excused for lesson in missed)
        return cls(excused, len(missed) - excused, len(listed) - len(missed))


async def missed(tx: Tx, viewer: Viewer, since: date, until: date) -> list[Missed]:
    """What the register holds between two days, both included, oldest first."""
    rows = await _sql.missed(tx, **viewer.scope, since=since.isoformat(), until=until.isoformat())
    return [
        Missed(
            day=date.fromisoformat(row["day"]),
            number=row["number"],
            subject=row["subject"],
            kind=row["kind"],
            is_excused=bool(row["is_excused"]),
        )
        for row in rows
    ]


def by_subject(lessons: Iterable[Missed]) -> list[tuple[str, Counts]]:
    """The counts of each subject, in the Latvian order."""
    kept: dict[str, list[Missed]] = {}
    for lesson in lessons:
        kept.setdefault(lesson.subject, []).append(lesson)
    return [(subject, Counts.of(kept[subject])) for subject in sorted(kept, key=alphabetical)]
