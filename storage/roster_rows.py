"""The rows of a school as they are written in bulk: one TypedDict a table, keys are the columns.

Personal code and phone are plain here; `storage.roster.add` seals them on the way in. Days are ISO text and
times are milliseconds since 1970, as in the store. Identifiers are the maker's: they must be free in the
store.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Literal, TypedDict

GuardianKind = Literal["mother", "father", "other"]
StaffRole = Literal["teacher", "office", "head"]
TeacherKind = Literal["main", "substitute"]
WorkKind = Literal["summative", "formative"]
Notation = Literal["points", "pass", "percent", "stap", "none"]


class SchoolRow(TypedDict):
    """`session_days`: how long a link lives."""

    id: int
    name: str
    session_days: int
    is_demo: int


class PersonRow(TypedDict):
    """`code`: a personal code in any common spelling. `phone`: E.164. `adult_day`: the 18th birthday."""

    id: int
    school_id: int
    given_name: str
    family_name: str
    vocative: str | None
    code: str | None
    phone: str | None
    adult_day: str | None


class StaffRow(TypedDict):
    """A person's work at the school."""

    person_id: int
    role: StaffRole
    from_day: str
    until_day: str | None


class ClassRow(TypedDict):
    """`year`: the one in which the school year begins."""

    id: int
    school_id: int
    year: int
    grade: int
    letter: str


class ClassTeacherRow(TypedDict):
    """Who leads a class."""

    class_id: int
    teacher_id: int
    kind: TeacherKind
    from_day: str
    until_day: str | None


class EnrolmentRow(TypedDict):
    """A student's place in a class."""

    student_id: int
    class_id: int
    from_day: str
    until_day: str | None


class GuardianshipRow(TypedDict):
    """Who answers for a student, and as what."""

    id: int
    guardian_id: int
    student_id: int
    kind: GuardianKind
    from_day: str
    until_day: str | None


class RestrictionRow(TypedDict):
    """A decision that keeps a guardian away from a student's data."""

    id: int
    guardianship_id: int
    basis: str
    document: str
    from_day: str
    until_day: str | None
    decided_by: int | None
    decided_at: int


class ConsentRow(TypedDict):
    """What an adult student allows a guardian."""

    guardianship_id: int
    given_at: int
    withdrawn_at: int | None


class SubjectRow(TypedDict):
    """A subject of one school."""

    id: int
    school_id: int
    name: str


class GroupRow(TypedDict):
    """Those who learn a subject together."""

    id: int
    school_id: int
    subject_id: int
    name: str


class GroupStudentRow(TypedDict):
    """A student's place in a teaching group."""

    group_id: int
    student_id: int
    from_day: str
    until_day: str | None


class GroupTeacherRow(TypedDict):
    """Who teaches a teaching group."""

    group_id: int
    teacher_id: int
    kind: TeacherKind
    from_day: str
    until_day: str | None


class TermRow(TypedDict):
    """A term of a school year; `year` as in ClassRow."""

    id: int
    school_id: int
    year: int
    number: int
    first_day: str
    last_day: str


class HolidayRow(TypedDict):
    """Days without lessons inside a term, both included."""

    school_id: int
    first_day: str
    last_day: str


class BellRow(TypedDict):
    """When a lesson begins and ends, HH:MM."""

    school_id: int
    number: int
    starts: str
    ends: str


class LessonRow(TypedDict):
    """A place in the week; weekday 1 is Monday."""

    id: int
    group_id: int
    weekday: int
    number: int
    room: str | None
    from_day: str
    until_day: str | None


class WorkRow(TypedDict):
    """Something that is marked."""

    id: int
    group_id: int
    kind: WorkKind
    topic: str
    work_day: str


class MarkRow(TypedDict):
    """A mark; one that corrects another stands behind it in the list."""

    id: int
    work_id: int
    student_id: int
    notation: Notation
    value: str
    comment: str | None
    entered_by: int
    entered_at: int
    corrects_id: int | None


class HomeworkRow(TypedDict):
    """A task for a teaching group."""

    id: int
    group_id: int
    text: str
    due_day: str
    set_by: int
    set_at: int
    changed_at: int | None


@dataclass
class SchoolRows:
    """A part of a school, table by table in an order in which every reference is already there."""

    schools: list[SchoolRow] = field(default_factory=list)
    people: list[PersonRow] = field(default_factory=list)
    staff: list[StaffRow] = field(default_factory=list)
    classes: list[ClassRow] = field(default_factory=list)
    class_teachers: list[ClassTeacherRow] = field(default_factory=list)
    enrolments: list[EnrolmentRow] = field(default_factory=list)
    guardianships: list[GuardianshipRow] = field(default_factory=list)
    restrictions: list[RestrictionRow] = field(default_factory=list)
    consents: list[ConsentRow] = field(default_factory=list)
    subjects: list[SubjectRow] = field(default_factory=list)
    teaching_groups: list[GroupRow] = field(default_factory=list)
    group_students: list[GroupStudentRow] = field(default_factory=list)
    group_teachers: list[GroupTeacherRow] = field(default_factory=list)
    terms: list[TermRow] = field(default_factory=list)
    holidays: list[HolidayRow] = field(default_factory=list)
    bells: list[BellRow] = field(default_factory=list)
    lessons: list[LessonRow] = field(default_factory=list)
    works: list[WorkRow] = field(default_factory=list)
    marks: list[MarkRow] = field(default_factory=list)
    homework: list[HomeworkRow] = field(default_factory=list)

    def tables(self) -> Iterator[tuple[str, Sequence[Mapping[str, Any]]]]:
        """Every table with its rows, in the order of writing."""
        for table in TABLES:
            yield table, getattr(self, table)

    def __len__(self) -> int:
        return sum(len(rows) for _, rows in self.tables())


TABLES: tuple[str, ...] = tuple(table.name for table in fields(SchoolRows))
