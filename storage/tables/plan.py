"""What tables would change in a school, worked out before anything is written."""

from dataclasses import dataclass, field
from datetime import datetime

from storage.store import Row, Tx
from storage.tables import pupils, week
from storage.tables.faults import TableFindings
from storage.tables.reading import Given
from storage.tables.school import School, look


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows of a table the store has, and what the file does to them; nothing is ever removed."""

    table: str
    before: int
    new: int
    changed: int


@dataclass(frozen=True, slots=True)
class Writes:
    """The rows themselves."""

    bells: list[Row] = field(default_factory=list)
    lessons: list[Row] = field(default_factory=list)
    other_lessons: list[Row] = field(default_factory=list)
    absences: list[Row] = field(default_factory=list)
    decided: list[Row] = field(default_factory=list)
    remarks: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be done. ``writes`` is not shown: it holds what people wrote."""

    school_id: int
    counts: tuple[Count, ...]
    is_reviewed: bool
    writes: Writes = field(repr=False)

    @property
    def changes(self) -> int:
        """How many rows would be written."""
        return sum(count.new + count.changed for count in self.counts)


async def planned(tx: Tx, school_id: int, given: Given, now: datetime) -> Plan:
    """Compares; writes nothing. SetRefused with every fault that was found."""
    school = await look(tx, school_id, now)
    findings = TableFindings()
    bells = week.bells(school, given.get("bells", ()), findings)
    lessons, other_lessons = week.lessons(school, given.get("lessons", ()), findings)
    absences, decided = pupils.absences(school, given.get("absences", ()), findings)
    remarks = pupils.remarks(school, given.get("remarks", ()), findings)
    findings.refuse()
    writes = Writes(bells, lessons, other_lessons, absences, decided, remarks)
    known = {table: count for table, count in _counts(school, writes).items() if table in given}
    return Plan(school_id, tuple(known.values()), school.is_reviewed, writes)


def _counts(school: School, writes: Writes) -> dict[str, Count]:
    held = {row["number"] for row in school.bells}
    fresh = sum(row["number"] not in held for row in writes.bells)
    counts = (
        Count("bells", len(held), fresh, len(writes.bells) - fresh),
        Count("lessons", len(school.lessons), len(writes.lessons), len(writes.other_lessons)),
        Count("absences", len(school.absences), len(writes.absences), len(writes.decided)),
        Count("remarks", len(school.remarks), len(writes.remarks), 0),
    )
    return {count.table: count for count in counts}
