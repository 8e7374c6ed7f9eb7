"""Writing a school in bulk and listing its people, on both engines."""

from datetime import date

import pytest

from storage import roster
from storage.errors import Violation
from storage.people import PhoneRefused
from storage.roster import RosterPerson, RosterRole
from storage.roster_rows import SchoolRows
from storage.school_rows import PersonRow
from storage.store import Store

SEPTEMBER = "2026-09-01"
DAY = date(2026, 11, 23)


def person(
    number: int, given: str, family: str, *, code: str | None = None, phone: str | None = None
) -> PersonRow:
    return {
        "id": number,
        "school_id": 1,
        "given_name": given,
        "family_name": family,
        "vocative": None,
        "code": code,
        "phone": phone,
        "adult_day": None,
    }


def school(*, is_demo: bool) -> SchoolRows:
    """A head who also leads 7.b, a student of 7.b, a mother, and a father until October."""
    return SchoolRows(
        schools=[{"id": 1, "name": "Testa skola", "session_days": 90, "is_demo": int(is_demo)}],
        people=[
            person(1, "Aija", "Priede", code="309900-00090", phone="+37120000090"),
            person(2, "Una", "Egle", code="30990000082"),
            person(3, "Inga", "Egle", phone="20 000 083"),
            person(4, "Uldis", "Egle", phone="+4670000084"),
        ],
        staff=[
            {"person_id": 1, "role": "head", "from_day": SEPTEMBER, "until_day": None},
            {"person_id": 1, "role": "teacher", "from_day": "2010-09-01", "until_day": "2026-08-31"},
        ],
        classes=[{"id": 1, "school_id": 1, "year": 2026, "grade": 7, "letter": "b"}],
        class_teachers=[
            {"class_id": 1, "teacher_id": 1, "kind": "main", "from_day": SEPTEMBER, "until_day": None}
        ],
        enrolments=[{"student_id": 2, "class_id": 1, "from_day": SEPTEMBER, "until_day": None}],
        guardianships=[
            {
                "id": 1,
                "guardian_id": 3,
                "student_id": 2,
                "kind": "mother",
                "from_day": SEPTEMBER,
                "until_day": None,
            },
            {
                "id": 2,
                "guardian_id": 4,
                "student_id": 2,
                "kind": "father",
                "from_day": SEPTEMBER,
                "until_day": "2026-10-31",
            },
        ],
    )


async def listed(
    store: Store, day: date = DAY, school_id: int | None = None, class_name: str | None = None
) -> list[RosterPerson]:
    async with store.reading() as tx:
        found = roster.people(tx, day, school_id=school_id, class_name=class_name)
        return [entry async for entry in found]


async def add(store: Store, rows: SchoolRows) -> int:
    async with store.writing() as tx:
        return await roster.add(tx, rows)


async def test_people_of_a_demo_school_are_listed_with_all_they_are(store: Store) -> None:
    assert await add(store, school(is_demo=True)) == 12
    assert await listed(store) == [
        RosterPerson(
            id=1,
            school="Testa skola",
            given_name="Aija",
            family_name="Priede",
            roles=(RosterRole("head"), RosterRole("class teacher", "7.b")),
            code="309900-00090",
            phone="+37120000090",
        ),
        RosterPerson(2, "Testa skola", "Una", "Egle", (RosterRole("student", "7.b"),), "309900-00082", None),
        RosterPerson(
            id=3,
            school="Testa skola",
            given_name="Inga",
            family_name="Egle",
            roles=(RosterRole("mother", "7.b", "Una Egle", "309900-00082"),),
            code=None,
            phone="+37120000083",
        ),
        RosterPerson(4, "Testa skola", "Uldis", "Egle", (), None, "+4670000084"),
    ]


async def test_roles_hold_on_their_days(store: Store) -> None:
    await add(store, school(is_demo=True))
    october, last_year = await listed(store, date(2026, 10, 31)), await listed(store, date(2026, 5, 5))
    assert [role.kind for role in october[3].roles] == ["father"]
    assert [[role.kind for role in entry.roles] for entry in last_year] == [["teacher"], [], [], []]


async def test_codes_and_phones_of_a_real_school_are_masked(store: Store) -> None:
    await add(store, school(is_demo=False))
    head, student, mother, father = await listed(store)
    assert (head.code, head.phone) == ("••••••-•••90", "••• 090")
    assert (student.code, student.phone) == ("••••••-•••82", None)
    assert (mother.roles[0].student_code, mother.phone) == ("••••••-•••82", "••• 083")
    assert father.phone == "••• 084"


async def test_a_class_is_its_students_guardians_and_class_teacher(store: Store) -> None:
    await add(store, school(is_demo=True))
    assert [entry.given_name for entry in await listed(store, class_name="7.b")] == ["Aija", "Una", "Inga"]
    assert await listed(store, class_name="7.a") == []


async def test_one_school_alone_can_be_listed(store: Store) -> None:
    await add(store, school(is_demo=True))
    other = SchoolRows(
        schools=[{"id": 2, "name": "Cita skola", "session_days": 90, "is_demo": 1}],
        people=[{**person(9, "Zane", "Roze"), "school_id": 2}],
    )
    await add(store, other)
    assert [entry.id for entry in await listed(store, school_id=2)] == [9]
    assert [entry.id for entry in await listed(store)] == [1, 2, 3, 4, 9]
    async with store.reading() as tx:
        assert [(one.id, one.name, one.is_demo) for one in await roster.schools(tx)] == [
            (1, "Testa skola", True),
            (2, "Cita skola", True),
        ]


async def test_lists_longer_than_a_page_are_whole(store: Store) -> None:
    many = SchoolRows(
        schools=[{"id": 1, "name": "Liela skola", "session_days": 90, "is_demo": 1}],
        people=[person(number, "Jānis", "Bērziņš") for number in range(1, 2 * roster.PAGE + 2)],
    )
    await add(store, many)
    assert [entry.id for entry in await listed(store)] == list(range(1, 2 * roster.PAGE + 2))


async def test_a_store_is_empty_until_something_is_written(store: Store) -> None:
    async with store.reading() as tx:
        assert await roster.is_empty(tx)
    await add(store, school(is_demo=False))
    async with store.reading() as tx:
        assert not await roster.is_empty(tx)


async def test_a_code_twice_in_a_school_is_refused_in_any_spelling(store: Store) -> None:
    rows = school(is_demo=False)
    rows.people.append(person(5, "Cits", "Cilvēks", code="309900–00082"))
    with pytest.raises(Violation):
        await add(store, rows)
    assert await listed(store) == []


async def test_what_is_no_code_or_phone_is_refused_without_being_shown(store: Store) -> None:
    rows = school(is_demo=False)
    rows.people.append(person(5, "Cits", "Cilvēks", code="309900-0008"))
    with pytest.raises(roster.BadCode, match="person 5") as refused:
        await add(store, rows)
    assert "309900" not in str(refused.value)
    rows.people[-1] = person(5, "Cits", "Cilvēks", phone="67 000 000")
    with pytest.raises(PhoneRefused):
        await add(store, rows)
    assert await listed(store) == []
