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
ChangeKind = Literal["cancelled", "substituted", "moved", "added"]
WorkKind = Literal["summative", "formative"]
Notation = Literal["points", "pass", "percent", "stap", "none"]
FinalStage = Literal["proposed", "final"]
RemarkKind = Literal["remark", "praise"]


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


class FinalMarkRow(TypedDict):
    """A mark of a term, or with `number` 0 of the year; `year` as in ClassRow."""

    id: int
    student_id: int
    group_id: int
    year: int
    number: int
    stage: FinalStage
    notation: Notation
    value: str
    entered_by: int
    entered_at: int
    corrects_id: int | None


class GoalRow(TypedDict):
    """What a student aims at."""

    student_id: int
    subject_id: int
    target: int
    set_at: int


class HomeworkRow(TypedDict):
    """A task for a teaching group."""

    id: int
    group_id: int
    text: str
    due_day: str
    set_by: int
    set_at: int
    changed_at: int | None


class RemarkRow(TypedDict):
    """A teacher's words about a student; `text` is plain here and sealed on the way in."""

    id: int
    school_id: int
    student_id: int
    author_id: int
    kind: RemarkKind
    text: str
    day: str
    group_id: int | None
    number: int | None
    written_at: int
    published_at: int | None


class RemarkViewRow(TypedDict):
    """Who has read a remark."""

    remark_id: int
    person_id: int
    seen_at: int


class PublicationRow(TypedDict):
    """An announcement or event; ``folded`` as `storage.announcements.folded` writes title and text."""

    id: int
    school_id: int
    author_id: int
    kind: Literal["announcement", "event"]
    class_id: int | None
    group_id: int | None
    grade: int | None
    year: int | None
    readers: Literal["families", "guardians", "everybody"]
    urgent: int
    asks_confirmation: int
    title: str
    text: str
    folded: str
    published_at: int
    published_day: str
    until_day: str | None
    posted_at: int | None


class PublicationReadRow(TypedDict):
    """Who has read a publication, and confirmed it."""

    publication_id: int
    person_id: int
    read_at: int
    confirmed_at: int | None


class PublicationVisitRow(TypedDict):
    """When a reader last looked at what is published for a child."""

    person_id: int
    student_id: int
    visited_at: int
    before_at: int


class PollRow(TypedDict):
    """The question of a publication."""

    publication_id: int
    question: str
    several: int
    until_day: str
    results: Literal["always", "voted", "ended", "never"]
    anonymous: int


class PollOptionRow(TypedDict):
    """An answer that a poll offers."""

    id: int
    publication_id: int
    place: int
    label: str


class PollVoteRow(TypedDict):
    """An answer given; ``place`` 0 where one answer is asked, else the option's."""

    publication_id: int
    person_id: int
    student_id: int
    place: int
    option_id: int
    voted_at: int


class EventRow(TypedDict):
    """When and where a publication's event is; times HH:MM."""

    publication_id: int
    kind: Literal["meeting", "trip", "other"]
    first_day: str
    last_day: str
    starts: str | None
    ends: str | None
    place: str | None


class SlotRow(TypedDict):
    """A time of a teacher at a parents' evening."""

    id: int
    publication_id: int
    teacher_id: int
    starts_at: int
    minutes: int
    room: str | None


class BookingRow(TypedDict):
    """Whose slot it is."""

    slot_id: int
    publication_id: int
    teacher_id: int
    student_id: int
    person_id: int
    booked_at: int


class AbsenceRulesRow(TypedDict):
    """What a school asks of a family that reports an absence; hours HH:MM."""

    school_id: int
    report_by: str
    alert_by: str
    parent_days: int
    parent_notes: int | None


class AbsenceRow(TypedDict):
    """A family's report; `words` and `answer` are plain here and sealed on the way in."""

    id: int
    school_id: int
    student_id: int
    first_day: str
    last_day: str
    part: Literal["day", "late", "early", "lessons"]
    at: str | None
    lessons: str | None
    reason: Literal["illness", "doctor", "family", "competition", "transport", "other"]
    words: str | None
    is_late: int
    needs_note: int
    reported_by: int
    reporter_kind: GuardianKind
    reported_at: int
    state: Literal["sent", "acknowledged", "excused", "declined", "withdrawn"]
    answer: str | None
    decided_by: int | None
    decided_at: int | None


class AbsenceViewRow(TypedDict):
    """Who at school has seen a report."""

    absence_id: int
    person_id: int
    revision: int
    seen_at: int


class AttendanceRow(TypedDict):
    """A lesson that somebody missed or came late to."""

    student_id: int
    day: str
    number: int
    group_id: int
    kind: Literal["absent", "late"]
    entered_by: int
    entered_at: int


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
    lesson_changes: list[LessonChangeRow] = field(default_factory=list)
    lesson_records: list[LessonRecordRow] = field(default_factory=list)
    works: list[WorkRow] = field(default_factory=list)
    marks: list[MarkRow] = field(default_factory=list)
    final_marks: list[FinalMarkRow] = field(default_factory=list)
    goals: list[GoalRow] = field(default_factory=list)
    homework: list[HomeworkRow] = field(default_factory=list)
    absence_rules: list[AbsenceRulesRow] = field(default_factory=list)
    absences: list[AbsenceRow] = field(default_factory=list)
    absence_views: list[AbsenceViewRow] = field(default_factory=list)
    attendance: list[AttendanceRow] = field(default_factory=list)
    remarks: list[RemarkRow] = field(default_factory=list)
    remark_views: list[RemarkViewRow] = field(default_factory=list)
    publications: list[PublicationRow] = field(default_factory=list)
    publication_reads: list[PublicationReadRow] = field(default_factory=list)
    publication_visits: list[PublicationVisitRow] = field(default_factory=list)
    polls: list[PollRow] = field(default_factory=list)
    poll_options: list[PollOptionRow] = field(default_factory=list)
    poll_votes: list[PollVoteRow] = field(default_factory=list)
    events: list[EventRow] = field(default_factory=list)
    slots: list[SlotRow] = field(default_factory=list)
    bookings: list[BookingRow] = field(default_factory=list)

    def tables(self) -> Iterator[tuple[str, Sequence[Mapping[str, Any]]]]:
        """Every table with its rows, in the order of writing."""
        for table in TABLES:
            yield table, getattr(self, table)

    def __len__(self) -> int:
        return sum(len(rows) for _, rows in self.tables())


TABLES: tuple[str, ...] = tuple(table.name for table in fields(SchoolRows))
