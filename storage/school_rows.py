"""Rows of who is at a school and of its week: people, classes, groups, terms, lessons. See `roster_rows`."""

from typing import Literal, NotRequired, TypedDict

GuardianKind = Literal["mother", "father", "other"]
StaffRole = Literal["teacher", "office", "head"]
TeacherKind = Literal["main", "substitute"]
ChangeKind = Literal["cancelled", "substituted", "moved", "added"]


class SchoolRow(TypedDict):
    """`phone`: the number that families call. `session_days`: how long a link lives."""

    id: int
    name: str
    phone: NotRequired[str | None]
    session_days: int
    is_demo: int


class WorkingHoursRow(TypedDict):
    """When a teacher answers families. `weekdays`: '12345'; `opens`, `closes`: HH:MM."""

    person_id: int
    weekdays: str
    opens: str
    closes: str


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


class LessonChangeRow(TypedDict):
    """What differs from the planned week in one place of one day; None: as planned."""

    id: int
    group_id: int
    day: str
    number: int
    kind: ChangeKind
    new_subject_id: int | None
    new_teacher_id: int | None
    new_room: str | None
    new_day: str | None
    new_number: int | None
    note: str | None
    entered_by: int
    entered_at: int


class LessonRecordRow(TypedDict):
    """What was done in a lesson."""

    group_id: int
    day: str
    number: int
    topic: str
    entered_by: int
    entered_at: int
