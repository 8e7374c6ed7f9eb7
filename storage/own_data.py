"""Everything that is kept about somebody, for that person's own eyes: what /mani_dati hands over.

    kept = await own_data.of_link(tx, viewer)     the rows as they are stored
    kept.opened(vault)                            seals opened, times with zone: takes long, so in a thread

Every table of the schema is handed over or stands in :data:`LEFT_OUT` with the reason. Of other people there
are names where they wrote something, never a phone, a code or what is their own. A student's part is the
family's alone; what somebody at school wrote about pupils stands in the pupils' own files.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from storage.clock import RIGA, moment
from storage.statements import Statements
from storage.store import Row, Tx
from storage.vault import Vault
from storage.viewer import Viewer

_own = Statements("own_data")
_work = Statements("work_data")
_student = Statements("student_data")

Part = Literal["own", "work", "student", "chat"]

OWN: Final = (
    "people",
    "guardianships",
    "restrictions",
    "consents",
    "links",
    "credentials",
    "sms",
    "phone_changes",
    "reports",
    "delegations",
    "child_looks",
    "preferences",
    "preferred_ways",
    "phone_preferences",
    "friday_summaries",
    "notices",
    "homework_ticks",
    "own_tasks",
    "homework_reminders",
    "calendar_addresses",
    "remark_views",
    "publication_reads",
    "publication_visits",
    "poll_votes",
    "files",
    "audit",
)
"""Of the person; what is about a child, of the child of the link."""
WORK: Final = (
    "staff",
    "class_teachers",
    "group_teachers",
    "homework",
    "homework_changes",
    "announced_tests",
    "test_changes",
    "lesson_changes",
    "lesson_records",
    "register_checks",
    "publications",
    "publication_changes",
    "publication_reminders",
    "publication_drafts",
    "slots",
    "absence_views",
    "absence_tellings",
    "absence_questions",
    "morning_wishes",
    "working_hours",
    "duty_leaves",
    "phone_changes",
    "audit",
)
"""Of somebody at school."""
STUDENT: Final = (
    "people",
    "enrolments",
    "group_students",
    "guardianships",
    "marks",
    "final_marks",
    "goals",
    "homework",
    "homework_changes",
    "homework_files",
    "attendance",
    "register_present",
    "missing_alarms",
    "unexcused_warnings",
    "absences",
    "absence_reporters",
    "absence_views",
    "absence_alerts",
    "absence_files",
    "absence_questions",
    "remarks",
    "bookings",
    "delegations",
    "audit",
)
"""Of the student whom a family's link is about."""
CHAT: Final = ("chats", "dialogs", "pins", "alert_lists", "login_attempts", "outbox")

LEFT_OUT: Final[Mapping[str, str]] = {
    "schema_version": "the store's own bookkeeping, about nobody",
    "key_proofs": "the store's own bookkeeping, about nobody",
    "schools": "about nobody; the school's name stands with each person",
    "classes": "about nobody; the class stands with each time somebody is of it",
    "subjects": "about nobody; the subject's name stands with what is of it",
    "teaching_groups": "about nobody; the group's name stands with each time somebody is of it",
    "terms": "the school's calendar, about nobody",
    "holidays": "the school's calendar, about nobody",
    "bells": "the school's calendar, about nobody",
    "lessons": "the school's plan for a group, about nobody",
    "works": "set to a group; kind, topic and day stand with each mark",
    "mark_slips": "a teacher's slip, for ten minutes; the mark that took its place is handed over",
    "absence_rules": "the school's rule, about nobody",
    "morning_rounds": "the schedule's own bookkeeping, about nobody",
    "remark_rules": "the school's rule, about nobody",
    "remark_wordings": "drafts of teachers about a pupil; what the family may read stands in remarks",
    "remark_returns": "what a class teacher said of a colleague's draft, until it is worded anew",
    "publication_cards": "messages that count along while something is told, for a day; about nobody",
    "publication_files": "what the school tells many; who handed a file in has it among the own files",
    "polls": "what the school asks many; the question stands with each answer",
    "poll_options": "what the school asks many; the answer given stands with its question",
    "events": "what the school tells many; who wrote it has it among the own publications",
    "news": "a queue that repeats what stands here already: marks, homework, remarks, absences",
    "sms_receipts": "a gateway's reports on messages it has not named yet, without a phone or a person",
    "sms_inbound": "keyed hashes of phones that wrote to the school's number, for a week, without the words",
    "unexcused_counts": "a queue: whose missed lessons are counted anew; they stand in attendance",
    "audit_details": "what was and is of a change stands with it in audit, for whom it concerns",
    "year_changes": "the school's calendar; the change stands with each time somebody is of a class",
    "sourced_ids": "another system's name of what stands here already, to know it by when a list comes again",
    "sourced_records": "the school's list as it came last, to see what changes; it stands here already",
    "exchange_files": "a school's list between being sent and confirmed, for an hour; then it stands here",
    "sourced_imports": "when a list came and how many changed, about nobody",
    "seen_updates": "numbers of Telegram's, without a chat or a person",
}
"""Tables that are not handed over, and why."""

# Whose seal it is, where a statement gives a sealed column of another table than its own.
_SEALED_AS: Final = {"homework_files": "files", "absence_files": "files", "audit": "audit_details"}
_TRUTHS: Final = frozenset(
    {
        *("is_late", "is_mine", "is_substitute", "is_this_one", "needs_note", "is_wanted"),
        *("had", "has"),
        *("hides_marks", "average_falls", "shows_content"),
        *("grades", "homework", "timetable", "announcements"),
    }
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept: part, table, rows."""

    parts: Mapping[Part, Mapping[str, list[Row]]]

    def opened(self, vault: Vault) -> dict[str, dict[str, list[Row]]]:
        """The same as it can be written down: seals opened, moments as ISO 8601 in Riga's time."""
        return {
            part: {
                table: [_opened(vault, _SEALED_AS.get(table, table), row) for row in rows]
                for table, rows in tables.items()
            }
            for part, tables in self.parts.items()
        }


async def of_link(tx: Tx, viewer: Viewer) -> Kept | None:
    """What is kept about whoever looks, and about the student looked at; None once the right has ended.

    A guest's is about the guest alone.
    """
    own = {table: await getattr(_own, f"own_{table}")(tx, **viewer.scope) for table in OWN}
    if not own["people"]:
        return None
    if viewer.is_staff:
        work = {table: await getattr(_work, table)(tx, **viewer.scope) for table in WORK}
        return Kept({"own": own, "work": work})
    student = {table: await getattr(_student, table)(tx, **viewer.scope) for table in STUDENT}
    return Kept({"own": own, "student": student} if student["people"] else {"own": own})


async def of_chat(tx: Tx, viewer: Viewer) -> Kept | None:
    """What is kept about the chat that a link stands in; None once the right has ended."""
    chat = {table: await getattr(_own, f"chat_{table}")(tx, **viewer.scope) for table in CHAT}
    return Kept({"chat": chat}) if chat["chats"] else None


def _opened(vault: Vault, table: str, row: Row) -> Row:
    return {column: _value(vault, table, row, column, value) for column, value in row.items()}


def _value(vault: Vault, table: str, row: Row, column: str, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(value, bytes):
        return vault.open(table, row["id"], column, value)
    if column.endswith("_at") or column == "offered_until":
        return moment(value).astimezone(RIGA).isoformat(timespec="seconds")
    return bool(value) if column in _TRUTHS else value
