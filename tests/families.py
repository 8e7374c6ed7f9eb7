"""A small school for tests of what families read: twins in one class, a schoolmate, their people, teachers.

school = await Families.at(store)
mother = await school.link(MOTHER, ANNA, "mother")
await school.mark(MATHS, ANNA, "8", day="2026-11-20")
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any, Final

from conversations.event import Commanded
from conversations.turn import BotIdentity, Turn
from locales import wording
from storage import roster
from storage.chats import Chat
from storage.clock import milliseconds
from storage.marks import Value, WorkKind
from storage.register_rows import RemarkKind
from storage.roster_rows import SchoolRows
from storage.statements import Statements
from storage.store import Store, Tx
from storage.viewer import OwnerKind, Viewer

NOW: Final = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)  # Monday, 15.00 in Riga
TODAY: Final = date(2026, 11, 23)

SCHOOL, OTHER_SCHOOL = 1, 2
ANNA, ELZA, JURIS, STRANGER = 11, 12, 13, 14
MOTHER, FATHER, GRANDMOTHER, JURIS_MOTHER, STRANGER_MOTHER = 21, 22, 23, 24, 25
TEACHER, SECOND_TEACHER, ENGLISH_TEACHER = 31, 32, 33
MATHS, LATVIAN, MUSIC, FOREIGN = 41, 42, 43, 44  # subjects, and the groups that learn them
BOT: Final = 5000

PEOPLE: Final = {
    ANNA: (SCHOOL, "Anna", "Bērziņa"),
    ELZA: (SCHOOL, "Elza", "Bērziņa"),
    JURIS: (SCHOOL, "Juris", "Kalniņš"),
    STRANGER: (OTHER_SCHOOL, "Marta", "Liepa"),
    MOTHER: (SCHOOL, "Ilze", "Bērziņa"),
    FATHER: (SCHOOL, "Māris", "Bērziņš"),
    GRANDMOTHER: (SCHOOL, "Velta", "Ozola"),
    JURIS_MOTHER: (SCHOOL, "Dace", "Kalniņa"),
    STRANGER_MOTHER: (OTHER_SCHOOL, "Zane", "Liepa"),
    TEACHER: (SCHOOL, "Jānis", "Ozols"),
    SECOND_TEACHER: (SCHOOL, "Līga", "Zariņa"),
    ENGLISH_TEACHER: (OTHER_SCHOOL, "Ēriks", "Krūmiņš"),
}
SUBJECTS: Final = {
    MATHS: (SCHOOL, "Matemātika"),
    LATVIAN: (SCHOOL, "Latviešu valoda"),
    MUSIC: (SCHOOL, "Mūzika"),
    FOREIGN: (OTHER_SCHOOL, "Angļu valoda"),
}
GUARDIANS: Final[tuple[tuple[int, int, OwnerKind, str | None], ...]] = (
    (MOTHER, ANNA, "mother", None),
    (MOTHER, ELZA, "mother", None),
    (FATHER, ANNA, "father", None),
    (GRANDMOTHER, ANNA, "other", "2026-10-31"),  # until then
    (JURIS_MOTHER, JURIS, "mother", None),
    (STRANGER_MOTHER, STRANGER, "mother", None),
)
TERMS: Final = (
    (2025, 1, "2025-09-01", "2025-12-19"),
    (2025, 2, "2026-01-12", "2026-05-29"),
    (2026, 1, "2026-09-01", "2026-12-18"),
    (2026, 2, "2027-01-11", "2027-05-28"),
)

_credentials = Statements("credentials")
_links = Statements("links")


@dataclass
class Families:
    """The school in a store, and what a test adds to it."""

    store: Store
    numbers: "count[int]" = field(default_factory=lambda: count(1000))

    @classmethod
    async def at(cls, store: Store, *, terms: bool = True) -> "Families":
        """Writes the school into an empty store."""
        async with store.writing() as tx:
            await roster.add(tx, _school(terms=terms))
        return cls(store)

    async def add(self, **tables: list[Any]) -> None:
        """Writes more rows."""
        async with self.store.writing() as tx:
            await roster.add(tx, SchoolRows(**tables))

    async def link(
        self,
        person: int,
        student: int | None,
        kind: OwnerKind,
        *,
        chat: int | None = None,
        now: datetime = NOW,
    ) -> Viewer:
        """Links a Telegram account to a person (staff: no student), in ``chat`` or by default their own."""
        number = next(self.numbers)
        chat_id = person if chat is None else chat
        school = PEOPLE[person][0] if person in PEOPLE else SCHOOL
        owner = {"school": school, "person": person, "student": student, "kind": kind}
        sign = str(number).encode()
        async with self.store.writing() as tx:
            credential = await _credentials.add(
                tx,
                **owner,
                username=sign,
                selector=sign,
                hash="-",
                issued_by=None,
                now=milliseconds(now),
                expires=milliseconds(now + timedelta(days=3)),
            )
            account = {"bot": BOT, "user": chat_id, "chat": chat_id}
            row = await _links.add(tx, **owner, **account, credential=credential["id"], now=milliseconds(now))
        return Viewer(
            link_id=row["id"],
            bot_id=BOT,
            chat_id=chat_id,
            user_id=chat_id,
            school_id=school,
            person_id=person,
            student_id=student,
            kind=kind,
            used_at=now,
            now=now,
        )

    async def end(self, viewer: Viewer) -> None:
        """Logs out."""
        async with self.store.writing() as tx:
            now = milliseconds(viewer.now)
            await _links.end_one(tx, id=viewer.link_id, now=now, because="logged out")

    async def restrict(self, guardian: int, student: int) -> None:
        """A court keeps a guardian from the student's data, from today on."""
        number = 1 + next(n for n, row in enumerate(GUARDIANS) if row[:2] == (guardian, student))
        decision: dict[str, Any] = {
            "basis": "bāriņtiesas lēmums",
            "document": "1-2/34",
            "decided_by": TEACHER,
        }
        when = {"from_day": TODAY.isoformat(), "until_day": None, "decided_at": milliseconds(NOW)}
        await self.add(
            restrictions=[{"id": next(self.numbers), "guardianship_id": number, **decision, **when}]
        )

    async def more_subjects(self, count: int) -> list[int]:
        """So many subjects more that Anna learns, named «1. priekšmets» and so on."""
        numbers = [next(self.numbers) for _ in range(count)]
        named = {number: f"{place}. priekšmets" for place, number in enumerate(numbers, 1)}
        at_school = {"school_id": SCHOOL}
        await self.add(
            subjects=[{"id": number, **at_school, "name": name} for number, name in named.items()],
            teaching_groups=[
                {"id": number, **at_school, "subject_id": number, "name": f"7.b {name}"}
                for number, name in named.items()
            ],
            group_students=[
                {"group_id": number, "student_id": ANNA, "from_day": "2025-09-01", "until_day": None}
                for number in numbers
            ],
        )
        return numbers

    async def schoolmates(self, count: int) -> list[int]:
        """So many more pupils of Anna's mathematics group."""
        numbers = [next(self.numbers) for _ in range(count)]
        nobody = {"vocative": None, "code": None, "phone": None, "adult_day": None}
        since = {"from_day": "2025-09-01", "until_day": None}
        await self.add(
            people=[
                {"id": number, "school_id": SCHOOL, "given_name": "Ance", "family_name": "Upe", **nobody}
                for number in numbers
            ],
            group_students=[{"group_id": MATHS, "student_id": number, **since} for number in numbers],
        )
        return numbers

    async def final(
        self,
        subject: int,
        student: int,
        written: str,
        *,
        number: int = 1,
        stage: str = "final",
        year: int = 2026,
        corrects: int | None = None,
        teacher: int = TEACHER,
        at: datetime = NOW,
    ) -> int:
        """A mark of a term, or with number 0 of the year; its number."""
        mark, value = next(self.numbers), Value.parse(written)
        period = {"year": year, "number": number, "stage": stage, "corrects_id": corrects}
        shown = {"notation": value.notation, "value": value.text}
        by = {"entered_by": teacher, "entered_at": milliseconds(at)}
        row = {"id": mark, "student_id": student, "group_id": subject, **period, **shown, **by}
        await self.add(final_marks=[row])
        return mark

    async def work(
        self, subject: int, day: str, *, kind: WorkKind = "summative", topic: str = "Daļskaitļi"
    ) -> int:
        """Something to be marked; its number."""
        number = next(self.numbers)
        row = {"id": number, "group_id": subject, "kind": kind, "topic": topic, "work_day": day}
        await self.add(works=[row])
        return number

    async def mark(
        self,
        work: int,
        student: int,
        written: str,
        *,
        corrects: int | None = None,
        comment: str | None = None,
        teacher: int = TEACHER,
        at: datetime = NOW,
    ) -> int:
        """A mark for a work; its number."""
        number, value = next(self.numbers), Value.parse(written)
        row: dict[str, Any] = {
            "id": number,
            "work_id": work,
            "student_id": student,
            "notation": value.notation,
        }
        row |= {
            "value": value.text,
            "comment": comment,
            "entered_by": teacher,
            "entered_at": milliseconds(at),
        }
        await self.add(marks=[{**row, "corrects_id": corrects}])
        return number

    async def homework(
        self, subject: int, due: str, text: str, *, at: datetime = NOW, changed: datetime | None = None
    ) -> int:
        """Homework for a group; its number."""
        number = next(self.numbers)
        row = {"id": number, "group_id": subject, "text": text, "due_day": due, "set_by": TEACHER}
        changed_at = None if changed is None else milliseconds(changed)
        await self.add(homework=[{**row, "set_at": milliseconds(at), "changed_at": changed_at}])
        return number

    async def remark(
        self,
        student: int,
        text: str,
        *,
        kind: RemarkKind = "praise",
        day: str = "2026-11-20",
        group: int | None = MATHS,
        lesson: int | None = None,
        at: datetime = NOW,
        published: bool = True,
        number: int | None = None,
    ) -> int:
        """What a teacher wrote about a student; its number."""
        number = next(self.numbers) if number is None else number
        written = milliseconds(at)
        row = {"id": number, "school_id": SCHOOL, "student_id": student, "author_id": TEACHER, "kind": kind}
        where = {"text": text, "day": day, "group_id": group, "number": lesson, "written_at": written}
        await self.add(remarks=[{**row, **where, "published_at": written if published else None}])
        return number


def turn_of(tx: Tx, viewer: Viewer, language: str = "lv") -> Turn:
    """A turn in the chat that shows this link."""
    chat = Chat(bot_id=BOT, chat_id=viewer.chat_id, user_id=viewer.user_id, link_id=viewer.link_id)
    event = Commanded("", "", 1)
    return Turn(
        tx, BotIdentity(BOT, "bot", is_demo=False), chat, viewer, wording(language), viewer.now, event
    )


def _school(*, terms: bool) -> SchoolRows:
    since = {"from_day": "2025-09-01", "until_day": None}
    nobody = {"vocative": None, "code": None, "phone": None, "adult_day": None}
    rows: dict[str, list[Any]] = {
        "schools": [
            {"id": number, "name": f"{number}. skola", "session_days": 90, "is_demo": 0}
            for number in (SCHOOL, OTHER_SCHOOL)
        ],
        "people": [
            {"id": number, "school_id": school, "given_name": given, "family_name": family, **nobody}
            for number, (school, given, family) in PEOPLE.items()
        ],
        "classes": [{"id": 1, "school_id": SCHOOL, "year": 2026, "grade": 7, "letter": "b"}],
        "enrolments": [{"student_id": student, "class_id": 1, **since} for student in (ANNA, ELZA, JURIS)],
        "guardianships": [
            {
                "id": number,
                "guardian_id": guardian,
                "student_id": student,
                "kind": kind,
                **since,
                "until_day": last,
            }
            for number, (guardian, student, kind, last) in enumerate(GUARDIANS, 1)
        ],
        "subjects": [
            {"id": number, "school_id": school, "name": name} for number, (school, name) in SUBJECTS.items()
        ],
        "teaching_groups": [
            {"id": number, "school_id": school, "subject_id": number, "name": f"7.b {name}"}
            for number, (school, name) in SUBJECTS.items()
        ],
        "group_students": [
            {"group_id": group, "student_id": student, **since}
            for group in (MATHS, LATVIAN, MUSIC)
            for student in (ANNA, ELZA, JURIS)
        ]
        + [{"group_id": FOREIGN, "student_id": STRANGER, **since}],
    }
    if terms:
        rows["terms"] = [
            {
                "id": place,
                "school_id": SCHOOL,
                "year": year,
                "number": number,
                "first_day": first,
                "last_day": last,
            }
            for place, (year, number, first, last) in enumerate(TERMS, 1)
        ]
    return SchoolRows(**rows)
