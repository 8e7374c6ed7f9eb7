"""All parts of generated schools as one, and looks into it."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from bot.demo.generate import DemoSchools
from storage.roster_rows import TABLES, SchoolRows

RIGA = ZoneInfo("Europe/Riga")


def together(demo: DemoSchools) -> SchoolRows:
    """Everything at once."""
    every = SchoolRows()
    for part in demo.parts():
        for table in TABLES:
            getattr(every, table).extend(getattr(part, table))
    return every


def riga(stored: int) -> datetime:
    """A stored moment as people at school see it."""
    return datetime.fromtimestamp(stored / 1000, UTC).astimezone(RIGA)


def day(stored: str) -> date:
    """A stored day."""
    return date.fromisoformat(stored)


def groups_of(rows: SchoolRows, student: int) -> set[int]:
    """The teaching groups of a student."""
    return {row["group_id"] for row in rows.group_students if row["student_id"] == student}


def subject_of(rows: SchoolRows) -> dict[int, str]:
    """Each teaching group's subject."""
    names = {row["id"]: row["name"] for row in rows.subjects}
    return {row["id"]: names[row["subject_id"]] for row in rows.teaching_groups}


def class_of(rows: SchoolRows) -> dict[int, str]:
    """Each student's class within its school."""
    names = {row["id"]: f"{row['grade']}.{row['letter']}" for row in rows.classes}
    return {row["student_id"]: names[row["class_id"]] for row in rows.enrolments}
