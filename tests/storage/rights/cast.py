"""The people of the world, beside those of tests/families.py: staff, a barred father, a student of age."""

from pathlib import Path
from typing import Any, Final

from storage import roster
from storage.roster_rows import SchoolRows
from storage.statements import Statements
from tests.families import (
    ANNA,
    ENGLISH_TEACHER,
    FATHER,
    GRANDMOTHER,
    MATHS,
    MOTHER,
    OTHER_SCHOOL,
    SCHOOL,
    SECOND_TEACHER,
    TEACHER,
    Families,
)

SINCE: Final[dict[str, Any]] = {"from_day": "2026-09-01", "until_day": None}
FORMER, OFFICE, LEADER, ADULT, ADULT_MOTHER = 61, 62, 63, 64, 65
MOTHERS_PHONE: Final = "+37120000001"
FATHERS_PHONE: Final = "+37120000002"

_sql = Statements("world", Path(__file__).parent)


async def come(school: Families) -> None:
    """Writes them into the school."""
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
