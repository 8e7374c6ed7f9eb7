"""A school in which everybody who could look at Anna is there once, and what they could look at."""

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from argon2 import PasswordHasher

from storage import registration, roster, witnesses
from storage.clock import milliseconds
from storage.owner_card import OwnerCard
from storage.passwords import Checker
from storage.roster_rows import SchoolRows
from storage.statements import Statements
from storage.store import Store
from storage.viewer import OwnerKind, Viewer
from tests.families import (
    ANNA,
    BOT,
    ENGLISH_TEACHER,
    FATHER,
    GRANDMOTHER,
    MATHS,
    MOTHER,
    NOW,
    OTHER_SCHOOL,
    SCHOOL,
    SECOND_TEACHER,
    TEACHER,
    Families,
)

BEFORE: Final = NOW - timedelta(days=2)
SINCE: Final[dict[str, Any]] = {"from_day": "2026-09-01", "until_day": None}
FORMER, OFFICE, LEADER, ADULT, ADULT_MOTHER = 61, 62, 63, 64, 65
MOTHERS_PHONE: Final = "+37120000001"
FATHERS_PHONE: Final = "+37120000002"
ANNAS_CLASS: Final = 1

_sql = Statements("world", Path(__file__).parent)
_credentials = Statements("credentials")
_links = Statements("links")


@dataclass
class World:
    """Who looks, by what the matrix calls them, and what at: Anna, her mother's number, a link, a mark.

    «adult without consent» looks at a student of age; all others look at Anna.
    """

    school: Families
    checker: Checker
    lookers: dict[str, Viewer] = field(default_factory=dict)
    student: int = ANNA
    person: int = MOTHER
    class_id: int = ANNAS_CLASS
    link: int = 0
    mark: int = 0
    homework: int = 0
    card: OwnerCard | None = None


async def made(store: Store) -> World:
    """The world in an empty store; each looker's own link, two days old."""
    school = await Families.at(store)
    await _people(school)
    checker = Checker(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    world = World(school, checker)
    linked: list[tuple[str, int, int | None, OwnerKind]] = [
        ("mother", MOTHER, ANNA, "mother"),
        ("father", FATHER, ANNA, "father"),
        ("other", GRANDMOTHER, ANNA, "other"),
        ("student", ANNA, ANNA, "student"),
        ("subject teacher", SECOND_TEACHER, None, "teacher"),
        ("class teacher", TEACHER, None, "teacher"),
        ("another class's teacher", LEADER, None, "teacher"),
        ("office", OFFICE, None, "office"),
        ("another school", ENGLISH_TEACHER, None, "teacher"),
        ("restricted", FORMER, ANNA, "father"),
        ("adult without consent", ADULT_MOTHER, ADULT, "mother"),
        ("ended link", MOTHER, ANNA, "mother"),
        ("expired link", MOTHER, ANNA, "mother"),
        ("ended guardianship", FATHER, ANNA, "other"),
    ]
    for number, (name, person, student, kind) in enumerate(linked, 500):
        world.lookers[name] = await _linked(school, number, person, student, kind)
    mother = world.lookers["mother"]
    world.lookers["unlinked"] = mother.model_copy(update={"link_id": 999_999})
    await school.end(world.lookers["ended link"])
    async with store.writing() as tx:
        await _sql.expire(tx, link=world.lookers["expired link"].link_id)
    world.link = (await _linked(school, 600, MOTHER, ANNA, "mother")).link_id
    await _data(world)
    return world


async def _people(school: Families) -> None:
    nobody: dict[str, Any] = {"vocative": None, "code": None, "phone": None, "adult_day": None}
    names = {FORMER: "Ivars", OFFICE: "Rita", LEADER: "Gints", ADULT: "Līva", ADULT_MOTHER: "Zane"}
    people = [
        {**nobody, "id": number, "school_id": SCHOOL, "given_name": name, "family_name": "Zars"}
        for number, name in names.items()
    ]
    people[3]["adult_day"] = "2026-11-01"
    await school.add(people=people)
    async with school.store.writing() as tx:
        await _sql.set_code(tx, person=ANNA, index=tx.vault.index("code", "309900-00017"))
        for person, phone in ((FATHER, FATHERS_PHONE), (MOTHER, MOTHERS_PHONE)):
            sealed, index = tx.vault.seal("people", person, "phone", phone), tx.vault.index("phone", phone)
            await _sql.set_phone(tx, person=person, phone=sealed, index=index)
        rows: dict[str, list[Any]] = {
            "staff": [
                {"person_id": person, "role": role, **SINCE}
                for person, role in (
                    (TEACHER, "teacher"),
                    (SECOND_TEACHER, "teacher"),
                    (ENGLISH_TEACHER, "teacher"),
                    (LEADER, "teacher"),
                    (OFFICE, "office"),
                )
            ],
            "classes": [
                {"id": 2, "school_id": SCHOOL, "year": 2026, "grade": 8, "letter": "a"},
                {"id": 3, "school_id": OTHER_SCHOOL, "year": 2026, "grade": 7, "letter": "b"},
            ],
            "class_teachers": [
                {"class_id": number, "teacher_id": teacher, "kind": "main", **SINCE}
                for number, teacher in ((1, TEACHER), (2, LEADER), (3, ENGLISH_TEACHER))
            ],
            "enrolments": [{"student_id": ADULT, "class_id": 2, **SINCE}],
            "group_students": [{"group_id": MATHS, "student_id": ADULT, **SINCE}],
            "group_teachers": [{"group_id": MATHS, "teacher_id": SECOND_TEACHER, "kind": "main", **SINCE}],
            "guardianships": [
                {"id": 701, "guardian_id": GRANDMOTHER, "student_id": ANNA, "kind": "other", **SINCE},
                {"id": 702, "guardian_id": FORMER, "student_id": ANNA, "kind": "father", **SINCE},
                {"id": 703, "guardian_id": ADULT_MOTHER, "student_id": ADULT, "kind": "mother", **SINCE},
                {
                    "id": 704,
                    "guardian_id": FATHER,
                    "student_id": ANNA,
                    "kind": "other",
                    "from_day": "2026-01-01",
                    "until_day": "2026-11-22",
                },
            ],
            "restrictions": [
                {
                    "id": 1,
                    "guardianship_id": 702,
                    "basis": "tiesas lēmums",
                    "document": "1",
                    "from_day": "2026-11-23",
                    "until_day": None,
                    "decided_by": None,
                    "decided_at": 1,
                }
            ],
        }
        await roster.add(tx, SchoolRows(**rows))


async def _linked(school: Families, chat: int, person: int, student: int | None, kind: OwnerKind) -> Viewer:
    owner = {"person": person, "student": student, "kind": kind}
    owner["school"] = OTHER_SCHOOL if person == ENGLISH_TEACHER else SCHOOL
    sign, then = str(chat).encode(), milliseconds(BEFORE)
    async with school.store.writing() as tx:
        issued = {"username": sign, "selector": sign, "hash": "-", "issued_by": None}
        credential = await _credentials.add(tx, **owner, **issued, now=then, expires=then)
        account = {"bot": BOT, "user": chat, "chat": chat}
        row = await _links.add(tx, **owner, **account, credential=credential["id"], now=then)
    return Viewer(
        link_id=row["id"],
        bot_id=BOT,
        chat_id=chat,
        user_id=chat,
        school_id=owner["school"],
        person_id=person,
        student_id=student,
        kind=kind,
        used_at=BEFORE,
        now=NOW,
    )


async def _data(world: World) -> None:
    school = world.school
    for student in (ANNA, ADULT):
        work = await school.work(MATHS, "2026-11-20")
        mark = await school.mark(work, student, "8")
        world.mark = mark if student == ANNA else world.mark
    world.homework = await school.homework(MATHS, "2026-11-24", "5. uzdevums")
    async with school.store.writing() as tx:
        await witnesses.doubt(tx, world.lookers["father"], world.link, "link")
        world.card = await registration.owner(tx, world.lookers["class teacher"], ANNA, MOTHER, "mother")
