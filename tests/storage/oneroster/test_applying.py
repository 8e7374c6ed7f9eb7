"""What an import writes, and what it leaves alone; on both engines."""

from datetime import timedelta
from typing import Any

import pytest

from storage.clock import milliseconds
from storage.oneroster import SetRefused, applied
from storage.store import Store
from tests.clocks import A_MONDAY
from tests.storage.oneroster.looking import (
    GUARDIANS,
    LATER,
    PLACES,
    TODAY,
    YESTERDAY,
    by_hand,
    person,
    rows,
)
from tests.storage.oneroster.sets import Set, imported, preparing


async def test_a_set_makes_the_school_and_the_same_set_changes_nothing(store: Store) -> None:
    found = Set(gradebook=True)
    assert (await imported(store, found)).school_id == 1
    [school] = await rows(store, "SELECT * FROM schools")
    assert school["name"] == "Liepkalna vidusskola"
    assert [tuple(row.values()) for row in await rows(store, GUARDIANS)] == [
        ("Anna", "father", "Andris", None),
        ("Anna", "mother", "Ilze", None),
        ("Elza", "mother", "Dace", None),
    ]
    assert [tuple(row.values()) for row in await rows(store, PLACES)] == [
        ("Anna", 7, "b", "2026-09-01", None),
        ("Elza", 7, "b", "2026-09-01", None),
    ]
    anna, ilze, elza = await person(store, "Anna"), await person(store, "Ilze"), await person(store, "Elza")
    assert (anna["code"], elza["code"]) == ("309900-00017", "309900-00025")
    assert (ilze["phone"], ilze["code"], elza["vocative"]) == ("+37126000001", None, "Elza")
    leads = await rows(
        store, "SELECT p.given_name, t.kind FROM class_teachers t JOIN people p ON p.id = t.teacher_id"
    )
    assert [tuple(row.values()) for row in leads] == [("Dace", "main")]
    assert [row["role"] for row in await rows(store, "SELECT role FROM staff ORDER BY role")] == [
        "head",
        "teacher",
    ]
    assert [row["name"] for row in await rows(store, "SELECT name FROM subjects")] == ["Matemātika"]
    terms = await rows(store, "SELECT year, number, first_day, last_day FROM terms ORDER BY number")
    assert [tuple(row.values()) for row in terms] == [
        (2026, 1, "2026-09-01", "2026-12-23"),
        (2026, 2, "2027-01-04", "2027-05-31"),
    ]
    before = await everything(store)
    assert (await imported(store, found, now=LATER)).rows == 0
    assert await everything(store) == before


async def everything(store: Store) -> list[list[dict[str, Any]]]:
    tables = (
        "people",
        "staff",
        "enrolments",
        "guardianships",
        "group_students",
        "group_teachers",
        "marks",
        "works",
    )
    ours = ("sourced_ids", "sourced_records", "sourced_imports", "homework", "class_teachers", "terms")
    return [await rows(store, f"SELECT * FROM {table}") for table in (*tables, *ours)]  # noqa: S608


async def test_works_marks_and_homework(store: Store) -> None:
    found = Set(gradebook=True)
    await imported(store, found)
    marks = """SELECT p.given_name, w.kind, w.topic, m.notation, m.value, m.comment, t.given_name AS teacher
        FROM marks AS m
        JOIN works AS w ON w.id = m.work_id JOIN people AS p ON p.id = m.student_id
        JOIN people AS t ON t.id = m.entered_by ORDER BY m.id"""
    first = [
        ("Anna", "summative", "Daļas", "points", "8", None, "Dace"),
        ("Elza", "summative", "Daļas", "none", "nv", "Slimoja", "Dace"),
        ("Anna", "formative", "Ieskaite", "percent", "65", None, "Dace"),
    ]
    assert [tuple(row.values()) for row in await rows(store, marks)] == first
    tasks = "SELECT text, due_day, changed_at FROM homework"
    assert [tuple(row.values()) for row in await rows(store, tasks)] == [
        ("12. lpp.\n1.–4. uzd.", "2026-11-25", None)
    ]
    found.row("results", "x-2").update(scoreStatus="fully graded", textScore="6")
    found.row("lineItems", "w-3")["dueDate"] = "2026-11-26"
    found.drop("results", "x-3")
    await imported(store, found, now=LATER)
    changed = await rows(store, marks)
    assert [tuple(row.values()) for row in changed] == [
        *first,
        ("Elza", "summative", "Daļas", "points", "6", "Slimoja", "Dace"),
    ], "a mark is corrected, never overwritten, and none is taken back"
    corrected = await rows(store, "SELECT corrects_id FROM marks ORDER BY id")
    assert [row["corrects_id"] for row in corrected] == [None, None, None, 2]
    assert [tuple(row.values()) for row in await rows(store, tasks)] == [
        ("12. lpp.\n1.–4. uzd.", "2026-11-26", milliseconds(LATER))
    ]
    former = await rows(store, "SELECT due_day FROM homework_changes")
    assert [row["due_day"] for row in former] == ["2026-11-25"]
    assert await rows(store, "SELECT id FROM news") == [], "a term's marks would arrive at once"


async def test_who_leaves_is_closed_and_who_comes_again_is_the_same(store: Store) -> None:
    found = Set()
    await imported(store, found)
    numbers = {row["given_name"]: row["id"] for row in await rows(store, "SELECT id, given_name FROM people")}
    link = """INSERT INTO links (bot_id, user_id, chat_id, school_id, person_id, student_id, owner_kind,
        credential_id, linked_at, last_used_at, expires_at)
        VALUES (1, {n}, {n}, 1, {person}, {student}, '{kind}', {n}, 0, 0, 9)"""
    proof = """INSERT INTO credentials (id, school_id, person_id, student_id, owner_kind, username_index,
        selector, hash, issued_at, expires_at)
        SELECT {n}, 1, {person}, {student}, '{kind}', p.code_index, p.code_index, '{n}', 0, 9
        FROM people AS p WHERE p.id = {code}"""
    who = ((1, "Ilze", "Anna", "mother"), (2, "Anna", "Anna", "student"), (3, "Dace", "Elza", "mother"))
    for n, given, student, kind in who:
        named = {"n": n, "person": numbers[given], "student": numbers[student], "kind": kind}
        if n != 2:
            await by_hand(store, proof.format(**named, code=numbers[student]))
        else:
            await by_hand(store, proof.format(**named, code=numbers["Juris"]))
        await by_hand(store, link.format(**named))
    restriction = f"""INSERT INTO restrictions (guardianship_id, basis, document, from_day, decided_at)
        SELECT id, 'tiesa', 'C-1', '2026-10-01', 0 FROM guardianships WHERE guardian_id = {numbers["Ilze"]}"""  # noqa: S608
    await by_hand(store, restriction)
    gone = Set()
    gone.leave("u-anna")
    await imported(store, gone)
    ended = await rows(store, "SELECT id, ended_because FROM links ORDER BY id")
    assert [row["ended_because"] for row in ended] == ["school", "school", None]
    closed = await rows(store, PLACES)
    assert [(row["given_name"], row["until_day"]) for row in closed] == [("Anna", YESTERDAY), ("Elza", None)]
    assert [row["until_day"] for row in await rows(store, GUARDIANS)] == [YESTERDAY, YESTERDAY, None]
    assert len(await rows(store, "SELECT id FROM people")) == 6, "nobody is deleted"
    again = await imported(store, found, now=LATER)
    assert again.rows > 0
    places = [(row["given_name"], row["from_day"], row["until_day"]) for row in await rows(store, PLACES)]
    assert places == [
        ("Anna", "2026-09-01", YESTERDAY),
        ("Anna", "2026-11-30", None),
        ("Elza", "2026-09-01", None),
    ]
    guardians = await rows(store, GUARDIANS)
    assert [row["until_day"] for row in guardians] == [None, None, None]
    assert len(await rows(store, "SELECT id FROM guardianships")) == 3, (
        "what a court decided hangs on the row"
    )
    assert len(await rows(store, "SELECT id FROM people")) == 6


async def test_a_pupil_changes_class_and_a_teacher_is_replaced(store: Store) -> None:
    found = Set()
    found.files["classes"].append({**found.row("classes", "k-7b"), "sourcedId": "k-7c", "title": "7. C"})
    await imported(store, found)
    found.row("enrollments", "e-k-7b-u-elza").update(classSourcedId="k-7c", beginDate="2026-11-23")
    found.row("enrollments", "e-g-mat-u-dace")["userSourcedId"] = "u-juris"
    await imported(store, found)
    places = [
        (row["given_name"], row["letter"], row["from_day"], row["until_day"])
        for row in await rows(store, PLACES)
    ]
    assert places[1:] == [("Elza", "b", "2026-09-01", YESTERDAY), ("Elza", "c", TODAY, None)]
    teaching = await rows(
        store,
        "SELECT p.given_name, t.until_day FROM group_teachers t "
        "JOIN people p ON p.id = t.teacher_id ORDER BY 1",
    )
    assert [tuple(row.values()) for row in teaching] == [("Dace", YESTERDAY), ("Juris", None)]
    found.row("enrollments", "e-k-7b-u-anna")["endDate"] = "2026-12-01"
    await imported(store, found)
    assert (await rows(store, PLACES))[0]["until_day"] == "2026-11-30", (
        "the end is the first day that is not in it"
    )


async def test_a_school_year_turns(store: Store) -> None:
    """The old year's classes are gone from the source and new ones are there; history stays."""
    found = Set()
    await imported(store, found)
    for line in found.files["academicSessions"]:
        line.update(
            {
                key: line[key].replace("2027", "2028").replace("2026", "2027")
                for key in ("startDate", "endDate")
            }
        )
        line["schoolYear"] = "2028"
    old = found.row("classes", "k-7b")
    old.update(sourcedId="k-8b", title="8.b")
    for line in found.files["enrollments"]:
        line["classSourcedId"] = line["classSourcedId"].replace("k-7b", "k-8b")
    now = A_MONDAY + timedelta(days=290)  # 9 September 2027
    await imported(store, found, now=now)
    places = [
        (row["given_name"], row["grade"], row["from_day"], row["until_day"])
        for row in await rows(store, PLACES)
    ]
    assert places[:2] == [("Anna", 7, "2026-09-01", "2027-09-08"), ("Anna", 8, "2027-09-09", None)]
    assert len(await rows(store, "SELECT id FROM terms")) == 4


async def test_all_or_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    found = Set()
    async with preparing(store, found) as ready:
        with monkeypatch.context() as broken:
            broken.setattr("storage.oneroster.people.leave", _breaks)
            with pytest.raises(RuntimeError):
                await applied(store, ready, lambda: A_MONDAY)
        for table in ("schools", "people", "sourced_ids", "sourced_records"):
            assert await rows(store, f"SELECT * FROM {table}") == []  # noqa: S608
        assert (await applied(store, ready, lambda: A_MONDAY)).rows > 0, (
            "the same plan can be carried out after all"
        )
    async with preparing(store, Set()) as late:
        pass
    found.row("users", "u-anna")["givenName"] = "Annija"
    async with preparing(store, found) as late:
        found.row("users", "u-anna")["givenName"] = "Anete"
        await imported_in_another_task(store, found)
        with pytest.raises(SetRefused) as refusal:
            await applied(store, late, lambda: A_MONDAY)
    assert [fault.code for fault in refusal.value.faults] == ["meanwhile"]


async def _breaks(_work: Any) -> None:
    raise RuntimeError


async def imported_in_another_task(store: Store, found: Set) -> None:
    await imported(store, found)


async def test_nothing_of_the_file_lies_open_in_the_store(store: Store) -> None:
    await imported(store, Set(gradebook=True))
    for table in ("sourced_ids", "sourced_records", "sourced_imports"):
        kept = str(await rows(store, f"SELECT * FROM {table}"))  # noqa: S608
        assert not any(word in kept for word in ("Anna", "Kalniņa", "309900", "26000001", "Slimoja"))
