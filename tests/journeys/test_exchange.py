"""The office takes the school's lists away as a file, and sends such files."""

import csv
import io
import zipfile
from collections.abc import AsyncIterator
from typing import Final

import pytest

from conversations.exchange import taps as t
from locales import every
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, MOTHER, NOW, TEACHER
from tests.hand import Hand
from tests.office import presses
from tests.reading import Reading, reading
from tests.staffroom import OFFICE, Staffroom

SCHOOL: Final = every("school-menu-button")["lv"]
LISTS: Final = "Saraksti (fails)"


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    async with reading(store, checker, now=NOW) as world:
        mother = await world.school.link(MOTHER, ANNA, "mother", chat=900)
        await Staffroom.of(world.school, mother)
        yield world


@pytest.fixture
async def office(world: Reading) -> Hand:
    return await world.reads(OFFICE, None, "office")


async def taken(world: Reading, office: Hand) -> dict[str, list[dict[str, str]]]:
    """The school's file, as the phone has it."""
    await office.types(SCHOOL)
    await office.taps(LISTS)
    await office.taps("Izvest ZIP")
    await office.sees("Failā ir personas dati")
    document = office.newest()["document"]
    files = world.phones.simulator.files
    content = files.content(files.by_id[document["file_id"]]) or b""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {
            name: list(csv.DictReader(io.StringIO(archive.read(name).decode())))
            for name in archive.namelist()
        }


def packed(files: dict[str, list[dict[str, str]]]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, lines in files.items():
            text = io.StringIO()
            writer = csv.DictWriter(text, list(lines[0]), lineterminator="\r\n")
            writer.writeheader()
            writer.writerows(lines)
            archive.writestr(name, text.getvalue())
    return target.getvalue()


async def sends(office: Hand, content: bytes) -> None:
    await office.types(SCHOOL)
    await office.taps(LISTS)
    await office.taps("Ievest failu")
    await office.sees("Atsūtiet ZIP failu")
    await office.sends_document("skola.zip", content)


async def kept(world: Reading) -> int:
    async with world.phones.store.reading() as tx:
        return len(await tx.fetch("SELECT id FROM exchange_files"))


async def test_the_office_sees_what_changes_and_confirms_it_in_one_tap(world: Reading, office: Hand) -> None:
    files = await taken(world, office)
    await sends(office, packed(files))
    await office.sees("nekas nemainīsies")
    await office.sees_not("Ievest failu")
    anna = next(line for line in files["users.csv"] if line["givenName"] == "Anna")
    anna["givenName"] = "Annija"
    await office.sends_document("skola.zip", packed(files))
    await office.sees("Kas mainīsies", "Cilvēki: mainās: 1")
    assert await kept(world) == 1
    async with world.phones.store.reading() as tx:
        [row] = await tx.fetch("SELECT content FROM exchange_files")
    assert b"PK" not in bytes(row["content"])[:40]
    await office.taps("Ievest")
    await office.sees("Ievests. Rindas, kas mainījās: ")
    assert await kept(world) == 0
    async with world.phones.store.reading() as tx:
        people = await tx.fetch("SELECT given_name FROM people WHERE given_name LIKE 'Ann%'")
        logged = await tx.fetch("SELECT what FROM audit WHERE what IN ('import', 'export') ORDER BY id")
    assert [row["given_name"] for row in people] == ["Annija"]
    assert [row["what"] for row in logged] == ["export", "import"]


async def test_faults_are_told_by_file_line_and_column_and_too_many_removals_refused(
    world: Reading, office: Hand
) -> None:
    files = await taken(world, office)
    wrong = {name: [dict(line) for line in lines] for name, lines in files.items()}
    wrong["users.csv"][0]["enabledUser"] = "jā"
    await sends(office, packed(wrong))
    await office.sees("Nekas nav ievests", "users.csv, 2. rinda, enabledUser", "nederīga vērtība", "«jā»")
    await office.sends_document("skola.zip", b"not a zip")
    await office.sees("ZIP nav derīgs")
    few = {name: files[name] for name in ("manifest.csv", "orgs.csv", "users.csv")}
    for line in few["manifest.csv"]:
        if line["value"] == "bulk" and line["propertyName"] not in {"file.orgs", "file.users"}:
            line["value"] = "absent"
    few["users.csv"] = few["users.csv"][:1]
    few["users.csv"][0] |= {"agentSourcedIds": "", "metadata.lv.relation": ""}
    await office.sends_document("skola.zip", packed(few))
    await office.sees("Cilvēki: pazudīs: 10", "Pazustu vairāk nekā piektā daļa", "Atcelt")
    await office.sees_not("[Ievest]")
    await office.taps("Atcelt")
    await office.sees("Skolas saraksti")
    assert await kept(world) == 0


async def test_what_nobody_confirms_is_gone_after_an_hour_and_is_nobody_elses(
    world: Reading, office: Hand
) -> None:
    files = await taken(world, office)
    files["users.csv"][0]["givenName"] = "Cita"
    await sends(office, packed(files))
    await office.sees("Kas mainīsies")
    teacher = await world.reads(TEACHER, None, "teacher")
    await teacher.starts()
    await teacher.is_done()
    for tap in (t.OpenExchange(), t.TakeLists(), t.AskLists(), t.BringLists(id=1)):
        await presses(world.phones, teacher, tap.pack())
        await teacher.sees_not("Skolas saraksti", "Atsūtiet", "Ievests")
    assert await kept(world) == 1
    world.phones.clock.forward(hours=2)
    await office.taps("Ievest")
    await office.sees("Šī faila vairs nav")
    assert await kept(world) == 0
