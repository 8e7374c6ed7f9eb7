"""What leaves comes back: an export is read without a fault and changes nothing."""

import csv
import io
import zipfile
from datetime import datetime, timedelta

import pytest

from storage.managing import operator
from storage.oneroster import Applied, NoTerms, Plan, SetRefused, applied, exported, prepared
from storage.oneroster.neutral import neutral, plain
from storage.store import Store
from tests.clocks import A_MONDAY
from tests.storage.oneroster.looking import GUARDIANS, PLACES, by_hand, person, phone_by_hand, rows
from tests.storage.oneroster.sets import Line, Set, imported, written
from tests.stores import StoreMaker


async def packed(store: Store, school: int = 1) -> bytes:
    target = io.BytesIO()
    async with store.reading() as tx:
        assert await exported(tx, operator(school, A_MONDAY), target) is not None
    return target.getvalue()


async def brought(
    store: Store, content: bytes, *, school_id: int | None = None, now: datetime = A_MONDAY
) -> tuple[Plan, Applied]:
    async with prepared(store, content, lambda: now, school_id=school_id) as ready:
        return ready.plan, await applied(store, ready, lambda: now)


def unpacked(content: bytes) -> dict[str, list[Line]]:
    """Lines by file; what was written with an apostrophe still has it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {
            name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(archive.read(name).decode())))
            for name in archive.namelist()
        }


def repacked(files: dict[str, list[Line]]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, lines in files.items():
            archive.writestr(f"{name}.csv", written(list(lines[0]), lines))
    return target.getvalue()


def changes(plan: Plan) -> dict[str, tuple[int, int, int]]:
    return {c.kind: (c.new, c.changed, c.removed) for c in plan.counts if c.new or c.changed or c.removed}


async def test_an_export_of_an_import_is_an_equal_set(store: Store, stores: StoreMaker) -> None:
    await imported(store, Set(gradebook=True))
    sent = await packed(store)
    plan, done = await brought(store, sent)
    assert (plan.changes, done.rows) == (0, 0)
    assert {count.kind: count.before for count in plan.counts if count.kind in {"person", "mark"}} == {
        "person": 6,
        "mark": 3,
    }
    # The source goes on as if nothing had been: its own next set changes nothing either.
    again = await imported(store, Set(gradebook=True))
    assert again.rows == 0
    # Elsewhere it makes the same school, which leaves as the same files.
    other = await stores.open()
    await brought(other, sent)
    assert await rows(other, PLACES) == await rows(store, PLACES)
    assert await rows(other, GUARDIANS) == await rows(store, GUARDIANS)
    for table in ("works", "marks", "homework"):
        columns = {"works": "topic, kind, work_day", "marks": "notation, value, comment"}.get(table, "text")
        sql = f"SELECT {columns} FROM {table} ORDER BY {columns}"  # noqa: S608 -- names of this test
        assert await rows(other, sql) == await rows(store, sql)
    assert (await person(other, "Anna"))["code"] == "309900-00017"
    assert (await person(other, "Ilze"))["phone"] == "+37126000001"
    first, second = unpacked(sent), unpacked(await packed(other))
    assert {file: sorted(map(str, lines)) for file, lines in first.items()} == {
        file: sorted(map(str, lines)) for file, lines in second.items()
    }


async def test_what_was_edited_in_an_export_is_all_that_is_written(store: Store) -> None:
    await imported(store, Set())
    await phone_by_hand(store, "Andris", "+37126111111")
    await by_hand(store, "UPDATE people SET given_name = '=1+1' WHERE given_name = 'Elza'")
    files = unpacked(await packed(store))
    by_name = {line["givenName"]: line for line in files["users"]}
    assert by_name["Andris"]["sms"] == "26111111"
    assert by_name["'=1+1"]["familyName"] == "Ozola"
    by_name["Ilze"]["sms"] = "0046700000084"
    plan, _ = await brought(store, repacked(files))
    assert changes(plan) == {"person": (0, 1, 0)}
    assert (await person(store, "Ilze"))["phone"] == "+46700000084"
    assert (await person(store, "Andris"))["phone"] == "+37126111111"
    plan, done = await brought(store, await packed(store))
    assert (plan.changes, done.rows) == (0, 0)
    # The source says again what it has always said: what came by hand stays.
    assert (await imported(store, Set())).rows == 0
    assert (await person(store, "Ilze"))["phone"] == "+46700000084"


async def forgotten(store: Store) -> None:
    """A school that was made by hand: no source has named anything in it."""
    await imported(store, Set(gradebook=True))
    async with store.writing() as tx:
        for table in ("sourced_ids", "sourced_records", "sourced_imports"):
            await tx.change(f"DELETE FROM {table}")  # noqa: S608 -- names of this test


async def test_a_school_that_no_source_knows_comes_back_to_itself(store: Store) -> None:
    await forgotten(store)
    sent = await packed(store)
    plan, done = await brought(store, sent)
    assert (plan.school_id, changes(plan), done.rows) == (1, {}, 0)
    # One user is added and one role taken out; all others keep their numbers.
    files = unpacked(sent)
    dace = next(line for line in files["users"] if line["givenName"] == "Dace")
    files["users"].append({**dace, "sourcedId": "jauna", "givenName": "Jaunā", "agentSourcedIds": ""})
    files["users"][-1]["metadata.lv.relation"] = ""
    juris = next(line["sourcedId"] for line in files["users"] if line["givenName"] == "Juris")
    files["roles"] = [line for line in files["roles"] if line["userSourcedId"] != juris]
    plan, _ = await brought(store, repacked(files))
    assert changes(plan) == {"person": (1, 0, 0), "staff": (0, 0, 1)}
    names = await rows(store, "SELECT given_name FROM people ORDER BY given_name")
    assert [row["given_name"] for row in names] == [
        "Andris",
        "Anna",
        "Dace",
        "Elza",
        "Ilze",
        "Jaunā",
        "Juris",
    ]
    # Juris is nobody at school now and does not leave; the older export still knows him by his number.
    assert "Juris" not in {line["givenName"] for line in unpacked(await packed(store))["users"]}
    plan, _ = await brought(store, sent)
    assert changes(plan)["person"] == (1, 0, 0)
    assert len(await rows(store, "SELECT id FROM people")) == len(names)


async def test_a_set_of_another_school_is_not_taken_for_our_own(store: Store) -> None:
    await forgotten(store)
    async with store.writing() as tx:
        await tx.change("INSERT INTO schools (name) VALUES ('Cita')")
    with pytest.raises(SetRefused, match=r"first orgs\.csv"):
        await brought(store, await packed(store), school_id=2)


async def test_without_terms_there_is_no_export(store: Store) -> None:
    async with store.writing() as tx:
        await tx.change("INSERT INTO schools (name) VALUES ('Tukšā')")
    async with store.reading() as tx:
        with pytest.raises(NoTerms):
            await exported(tx, operator(1, A_MONDAY), io.BytesIO())


async def test_who_is_kept_from_a_pupil_does_not_leave_with_them(store: Store) -> None:
    await imported(store, Set())
    [row] = await rows(
        store,
        "SELECT g.id FROM guardianships AS g JOIN people AS p ON p.id = g.guardian_id"
        " WHERE p.given_name = 'Andris'",
    )
    decision = f"({row['id']}, 'court', 'x', '2026-09-01', 0)"
    columns = "guardianship_id, basis, document, from_day, decided_at"
    await by_hand(store, f"INSERT INTO restrictions ({columns}) VALUES {decision}")  # noqa: S608
    files = unpacked(await packed(store))
    assert "Andris" not in {line["givenName"] for line in files["users"]}
    plan, done = await brought(store, await packed(store), now=A_MONDAY + timedelta(days=1))
    assert (plan.changes, done.rows) == (0, 0)


@pytest.mark.parametrize("text", ["=1+1", "+371", "-5", "@SUM(A1)", "'=x", "''+x", "'t is", "plain", "\t=1"])
def test_a_cell_that_would_be_a_formula_is_text_and_comes_back(text: str) -> None:
    cell = neutral(text)
    assert cell[:1] not in {"=", "+", "-", "@", "\t", "\r"}
    assert plain(cell) == text.strip()
