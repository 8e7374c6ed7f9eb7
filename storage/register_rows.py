"""Rows of what a school writes down day by day: marks, homework, remarks, absences. See `roster_rows`."""

from typing import Literal, TypedDict

GuardianKind = Literal["mother", "father", "other"]
WorkKind = Literal["summative", "formative"]
Notation = Literal["points", "pass", "percent", "stap", "none"]
FinalStage = Literal["proposed", "final"]
RemarkKind = Literal["remark", "praise"]


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


class RemarkRuleRow(TypedDict):
    """Whether a school's class teachers read remarks before the family does."""

    school_id: int
    reviewed: int


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


class RegisterCheckRow(TypedDict):
    """That a teacher went through the register of a lesson."""

    group_id: int
    day: str
    number: int
    how: Literal["everybody", "marked"]
    checked_by: int
    checked_at: int


class AttendanceRow(TypedDict):
    """A lesson that somebody missed or came late to."""

    student_id: int
    day: str
    number: int
    group_id: int
    kind: Literal["absent", "late"]
    entered_by: int
    entered_at: int
