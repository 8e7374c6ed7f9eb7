"""What was entered by hand, and what an import makes of it; on both engines."""

import pytest

from storage.oneroster import SetRefused
from storage.store import Store
from tests.storage.oneroster.looking import GUARDIANS, PLACES, by_hand, person, phone_by_hand, rows
from tests.storage.oneroster.sets import Set, imported, planned


async def test_what_was_entered_by_hand_stays_unless_the_file_changed(store: Store) -> None:
    found = Set()
    await imported(store, found)
    await phone_by_hand(store, "Ilze", "+37129999999")
    await by_hand(
        store, "INSERT INTO people (school_id, given_name, family_name) VALUES (1, 'Velta', 'Ozola')"
    )
    await by_hand(
        store,
        """INSERT INTO guardianships (guardian_id, student_id, kind, from_day)
        SELECT v.id, a.id, 'other', '2026-11-01' FROM people AS v, people AS a
        WHERE v.given_name = 'Velta' AND a.given_name = 'Anna'""",
    )
    substitute = """INSERT INTO class_teachers (class_id, teacher_id, kind, from_day)
        SELECT 1, id, 'substitute', '2026-11-01' FROM people WHERE given_name = 'Juris'"""
    await by_hand(store, substitute)
    found.row("users", "u-ilze")["familyName"] = "Kalniņa-Liepa"
    await imported(store, found)
    ilze = await person(store, "Ilze")
    assert (ilze["family_name"], ilze["phone"]) == ("Kalniņa-Liepa", "+37129999999")
    assert [row["guardian"] for row in await rows(store, GUARDIANS)] == ["Andris", "Ilze", "Dace", "Velta"]
    found.row("users", "u-ilze")["sms"] = "26111111"
    plan = await planned(store, found)
    assert [(note.code, note.examples[0].facts["field"]) for note in plan.notes] == [("conflict", "phone")]
    await imported(store, found)
    assert (await person(store, "Ilze"))["phone"] == "+37126111111"
    await phone_by_hand(store, "Ilze", "+37129999999")
    del found.row("users", "u-ilze")["sms"]
    assert [note.code for note in (await planned(store, found)).notes] == ["conflict-kept"]
    await imported(store, found)
    assert (await person(store, "Ilze"))["phone"] == "+37129999999", "an emptied field takes nothing away"
    teachers = await rows(store, "SELECT kind, until_day FROM class_teachers ORDER BY kind")
    assert [tuple(row.values()) for row in teachers] == [("main", None), ("substitute", None)]


async def test_a_school_made_by_hand_is_taken_over(store: Store) -> None:
    first = Set()
    await imported(store, first)
    async with store.writing() as tx:
        for table in ("sourced_ids", "sourced_records", "sourced_imports"):
            await tx.change(f"DELETE FROM {table}")  # noqa: S608
    plan = await planned(store, first, school_id=1)
    known = next(note for note in plan.notes if note.code == "was-known")
    assert known.count == 6, "three by code, three as their children's guardians"
    await imported(store, first, school_id=1)
    assert len(await rows(store, "SELECT id FROM people")) == 6
    for table, many in (
        ("classes", 1),
        ("subjects", 1),
        ("teaching_groups", 1),
        ("schools", 1),
        ("terms", 2),
    ):
        assert len(await rows(store, f"SELECT * FROM {table}")) == many  # noqa: S608
    assert len([row for row in await rows(store, PLACES) if row["until_day"] is None]) == 2


async def test_a_code_that_somebody_else_has_is_a_refusal(store: Store) -> None:
    await imported(store, Set())
    found = Set.delta(users=[{**Set().row("users", "u-elza"), "userIds": "", "identifier": "309900-00041"}])
    await by_hand(
        store, "INSERT INTO people (school_id, given_name, family_name) VALUES (1, 'Zane', 'Liepa')"
    )
    index = store.vault.index("code", "309900-00041")
    async with store.writing() as tx:
        sign = "?" if store.engine == "sqlite" else "$1"
        await tx.change(f"UPDATE people SET code_index = {sign} WHERE given_name = 'Zane'", (index,))  # noqa: S608
    with pytest.raises(SetRefused) as refusal:
        await imported(store, found)
    assert [fault.code for fault in refusal.value.faults] == ["taken"]
