"""The office's morning: who is missing by class, the files, and the message that comes by itself."""

from collections.abc import AsyncIterator
from datetime import time

import pytest

from conversations.summary.overview import OpenClassToday, TakeNames
from conversations.summary.sheets import table
from locales import every
from storage.absence_rules import Draft
from storage.passwords import Checker
from storage.store import Store
from tests.alertdesk import Desk, at_work, heard
from tests.families import ANNA, JURIS, JURIS_MOTHER, SCHOOL, TEACHER, TODAY
from tests.hand import Hand
from tests.office import taps_forged
from tests.staffroom import MORNING, OFFICE

SUMMARY = every("summary-menu-button")["lv"]


@pytest.fixture
async def desk(store: Store, checker: Checker) -> AsyncIterator[Desk]:
    async with at_work(store, checker) as desk:
        rules = {"report_by": "09:00", "alert_by": "09:30", "parent_days": 5, "parent_notes": None}
        await desk.world.school.add(absence_rules=[{"school_id": SCHOOL, **rules}])
        juris = await desk.world.school.link(JURIS_MOTHER, JURIS, "mother", now=MORNING)
        await desk.report(words="Temperatūra")
        await desk.report(Draft(TODAY, TODAY, "late", time(9, 30)), "doctor", by=juris)
        yield desk


async def file_of(desk: Desk, hand: Hand) -> tuple[str, str]:
    """The newest message's file: its name and text."""
    await hand.is_done()
    document = hand.newest()["document"]
    files = desk.world.phones.simulator.files
    content = files.content(files.by_id[document["file_id"]]) or b""
    assert content.startswith(b"\xef\xbb\xbf")
    return document["file_name"], content.decode("utf-8-sig")


async def test_the_office_sees_counts_names_and_files_and_never_a_reason(desk: Desk) -> None:
    office = await desk.works(OFFICE)
    await office.types(SUMMARY)
    await office.sees(
        "Rīta pārskats · pirmdien, 23. novembrī",
        "Skolēni: 3. Nebūs visu dienu: 1",
        "Daļu dienas: ieradīsies vēlāk 1",
        "2 pieteikumus skolā neviens vēl nav redzējis",
        "7.b: nebūs 1 no 3, ieradīsies vēlāk 1, nav redzēti 2",
    )
    await office.taps("7.b · 2")
    await office.sees("Anna Bērziņa: visu dienu", "Juris Kalniņš: ieradīsies plkst. 9.30")
    await office.taps("Atpakaļ")
    await office.taps("Ēdnīcai (CSV)")
    name, text = await file_of(desk, office)
    assert name == "ednica-2026-11-23.csv"
    assert text.splitlines() == [
        "Klase;Skolēni;Nebūs;Ieradīsies vēlāk;Aizies agrāk;Dažas stundas;Būs skolā",
        "7.b;3;1;1;0;0;2",
        "Kopā;3;1;1;0;0;2",
    ]
    await taps_forged(desk.world.phones, office, TakeNames())
    name, text = await file_of(desk, office)
    assert name == "kavejumi-2026-11-23.csv"
    assert text.splitlines()[1:] == [
        "7.b;Bērziņa;Anna;visu dienu;nē",
        "7.b;Kalniņš;Juris;ieradīsies plkst. 9.30;nē",
    ]
    async with desk.world.school.store.reading() as tx:
        read = await tx.fetch("SELECT person_id, about_id, kind, what FROM audit ORDER BY about_id")
    # Opened and taken within the hour: one entry of each pupil whose name was told.
    assert [tuple(row.values()) for row in read] == [
        (OFFICE, pupil, "read", "summary") for pupil in sorted((ANNA, JURIS))
    ]
    everything = " ".join(message.text for message in office.answers()) + text
    assert not any(word in everything for word in ("Temperatūra", "slimība", "ārsta"))


async def test_it_comes_by_itself_once_a_school_day_until_it_is_switched_off(desk: Desk) -> None:
    teacher, office = await desk.works(TEACHER), await desk.works(OFFICE, mornings=True)
    await teacher.types("/kavejumi")
    await teacher.taps("Pieņemt visus zināšanai")
    await teacher.sees("Viss apskatīts.")
    desk.passes(hours=1, minutes=51)
    await office.sees("Labrīt!", "Nebūs visu dienu: 1")
    await office.sees_not("nav redzējis")
    assert heard(office) == 1
    await office.taps("✓ Sūtīt katru rītu")
    assert await office.toast() == "Pārskats no rītiem vairs nenāks."
    await office.sees("○ Sūtīt katru rītu")
    desk.passes(days=1)
    await office.is_done()
    assert heard(office) == 1
    await office.taps("○ Sūtīt katru rītu")
    await office.sees("✓ Sūtīt katru rītu")
    desk.passes(days=1)
    await office.is_done()
    assert heard(office) == 2
    desk.passes(days=3)  # Saturday
    await office.is_done()
    assert heard(office) == 2


async def test_nobody_else_is_shown_it(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    await teacher.types("/parskats")
    await teacher.sees("Rīta pārskats ir skolas lietvedībai un vadībai.")
    await desk.mother.types("Sveiki")
    for hand in (teacher, desk.mother):
        for tap in (OpenClassToday(id=1), TakeNames()):
            await taps_forged(desk.world.phones, hand, tap)
            await hand.sees("Neko neatradu")


def test_no_cell_is_a_formula() -> None:
    rows = [["=1+1", "+371", "-x", "@a", "\tz", "\rq", "a;b", 'c"d', "Ā", 7, -1]]
    assert table(rows).decode("utf-8-sig") == (
        '\'=1+1;\'+371;\'-x;\'@a;\'\tz;"\'\rq";"a;b";"c""d";Ā;7;-1\r\n'
    )
