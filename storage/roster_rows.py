"""The rows of a school as they are written in bulk: one TypedDict a table, keys are the columns.

Personal code and phone are plain here; `storage.roster.add` seals them on the way in. Days are ISO text and
times are milliseconds since 1970, as in the store. Identifiers are the maker's: they must be free in the
store.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from storage.register_rows import (
    AbsenceRow,
    AbsenceRulesRow,
    AbsenceViewRow,
    AttendanceRow,
    BookingRow,
    EventRow,
    FinalMarkRow,
    GoalRow,
    HomeworkRow,
    MarkRow,
    PollOptionRow,
    PollRow,
    PollVoteRow,
    PublicationReadRow,
    PublicationRow,
    PublicationVisitRow,
    RegisterCheckRow,
    RemarkRow,
    RemarkRuleRow,
    RemarkViewRow,
    SlotRow,
    WorkRow,
)
from storage.school_rows import (
    BellRow,
    ClassRow,
    ClassTeacherRow,
    ConsentRow,
    EnrolmentRow,
    GroupRow,
    GroupStudentRow,
    GroupTeacherRow,
    GuardianshipRow,
    HolidayRow,
    LessonChangeRow,
    LessonRecordRow,
    LessonRow,
    PersonRow,
    RestrictionRow,
    SchoolRow,
    StaffRow,
    SubjectRow,
    TermRow,
    WorkingHoursRow,
)


@dataclass
class SchoolRows:
    """A part of a school, table by table in an order in which every reference is already there."""

    schools: list[SchoolRow] = field(default_factory=list)
    people: list[PersonRow] = field(default_factory=list)
    staff: list[StaffRow] = field(default_factory=list)
    working_hours: list[WorkingHoursRow] = field(default_factory=list)
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
    register_checks: list[RegisterCheckRow] = field(default_factory=list)
    remark_rules: list[RemarkRuleRow] = field(default_factory=list)
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
