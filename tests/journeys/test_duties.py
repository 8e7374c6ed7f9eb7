"""A teacher sets working hours and a substitute; the colleague is told and has the class for those days."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from conversations.duties.taps import EndLeave, Grant, OpenLeave, PickDays
from locales import every
from storage.passwords import Checker
from storage.store import Store
from tests.alertdesk import ALERTS, Desk, at_work, heard
from tests.families import LATVIAN, MATHS, SCHOOL, TEACHER, TODAY
from tests.office import taps_forged
from tests.staffroom import HEAD, LEADER, OFFICE, SINCE

DUTIES = every("duties-menu-button")["lv"]
SUMMARY = every("summary-menu-button")["lv"]


@pytest.fixture
async def desk(store: Store, checker: Checker) -> AsyncIterator[Desk]:
    async with at_work(store, checker) as desk:
        await desk.world.school.add(
            group_teachers=[{"group_id": MATHS, "teacher_id": TEACHER, "kind": "main", **SINCE}]
        )
        yield desk


async def test_hours_are_ticked_and_typed(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    await teacher.types(DUTIES)
    await teacher.sees("Ģimenēm atbildu: P–Pk 8.00–17.00", "Ja nebūsiet skolā")
    await teacher.taps("Mainīt darba laiku")
    await teacher.taps("✓ T")
    await teacher.sees("Ģimenēm atbildu: P, O, C, Pk 8.00–17.00")
    await teacher.taps("Mainīt stundas")
    for nonsense in ("kaut kad", "8", "8.00–17.00–18.00", "25.00–26.00", "\u200b"):
        await teacher.types(nonsense)
        await teacher.sees("Laiku nesapratu.")
    await teacher.types("17.00–8.00")
    await teacher.sees("Beigām jābūt pēc sākuma.")
    await teacher.sends_photo()
    await teacher.sees("Šeit gaidu tekstu")
    await teacher.types("no 8.30 līdz 15")
    await teacher.sees("Darba laiks mainīts.", "P, O, C, Pk 8.30–15.00")
    for day in ("✓ P", "✓ O", "✓ C"):
        await teacher.taps(day)
    await teacher.taps("✓ Pk")
    assert await teacher.toast() == "Vismaz vienai dienai jāpaliek."
    await teacher.taps("Atpakaļ")
    await teacher.sees("Ģimenēm atbildu: Pk 8.30–15.00")


async def test_a_substitute_is_chosen_told_changed_and_let_go(desk: Desk) -> None:
    teacher, leader, head = [await desk.works(one) for one in (TEACHER, LEADER, HEAD)]
    await desk.report()
    await leader.types(ALERTS)
    await leader.sees("Šīm dienām kavējumi nav pieteikti.")
    await teacher.types(DUTIES)
    await teacher.taps("Būšu prom…")
    for typed, said in (
        ("no 27.11. līdz 25.11.", "Pēdējā diena ir pirms pirmās."),
        ("vakar", "Šīs dienas jau pagājušas."),
        ("kaut kad", "Dienas nesapratu."),
        ("31.02.", "Dienas nesapratu."),
    ):
        await teacher.types(typed)
        await teacher.sees(said)
    await teacher.types("no šodienas līdz 25.11.")
    await teacher.sees("Kas Jūs aizvietos 23.11.–25.11.?", "Gints Zars", "Sanita Zars")
    await teacher.sees_not("Jānis Ozols", "Rita Zars")
    await teacher.types("Nezināms")
    await teacher.sees("Tāda kolēģa neatradu.")
    await teacher.types("gints")
    await teacher.taps("Gints Zars")
    await teacher.sees("Gints Zars aizvietos Jūs: 23.11.–25.11.", "Klase: 7.b", "Stundas: Matemātika")
    await teacher.taps("Apstiprināt")
    await teacher.sees("Kolēģim par to tikko aizrakstīju.", "Tagad esmu prom (23.11.–25.11.). Aizvieto Gints")
    await leader.sees("Jūs aizvietojat: Jānis Ozols, 23.11.–25.11.", "7.b, Matemātika")
    await leader.types(ALERTS)
    await leader.sees("Anna Bērziņa, 7.b: šodien, slimība")
    await head.types(SUMMARY)
    await head.sees("Skolotāji prom", "Jānis Ozols (šodien–25.11.), aizvieto Gints Zars")
    await teacher.taps("23.11.–25.11. · Gints Zars")
    await teacher.taps("Mainīt aizvietotāju")
    await teacher.taps("Sanita Zars")
    await teacher.taps("Apstiprināt")
    await teacher.sees("Kolēģis šeit nav sasniedzams", "Aizvieto Sanita Zars")
    await leader.sees("Vairs neaizvietojat: Jānis Ozols")
    await leader.types(ALERTS)
    await leader.sees("Šīm dienām kavējumi nav pieteikti.")
    await teacher.taps("23.11.–25.11. · Sanita Zars")
    await teacher.taps("Esmu atpakaļ")
    await teacher.sees("Vai esat atpakaļ?")
    await teacher.taps("Jā")
    await teacher.sees("Aizvietošana beigusies.", "Ja nebūsiet skolā")


async def test_only_one_s_own_is_given_away_and_old_buttons_say_why_not(desk: Desk) -> None:
    teacher, leader, office = [await desk.works(one) for one in (TEACHER, LEADER, OFFICE)]
    here = {"first": TODAY, "last": TODAY}
    nobody: dict[str, Any] = {"vocative": None, "code": None, "phone": None, "adult_day": None}
    await desk.world.school.add(
        people=[{"id": 86, "school_id": SCHOOL, "given_name": "Gints", "family_name": "Zars", **nobody}],
        staff=[{"person_id": 86, "role": "teacher", **SINCE}],
        group_teachers=[{"group_id": LATVIAN, "teacher_id": 86, "kind": "main", **SINCE}],
    )
    await taps_forged(desk.world.phones, teacher, PickDays(leave=None, **here))
    await teacher.sees("Gints Zars", "Gints Zars · Latviešu valoda")  # namesakes are told apart
    await teacher.types(DUTIES)
    await teacher.sees("Ja nebūsiet skolā")
    await taps_forged(desk.world.phones, teacher, Grant(substitute=TEACHER, leave=None, **here))
    await teacher.sees("Sevi aizvietot nevar.")
    await taps_forged(desk.world.phones, teacher, Grant(substitute=LEADER, leave=None, **here))
    await taps_forged(desk.world.phones, teacher, Grant(substitute=HEAD, leave=None, **here))
    await teacher.sees("Šajās dienās jau esat prom.")
    for tap in (OpenLeave(leave=1), EndLeave(leave=1)):
        await taps_forged(desk.world.phones, leader, tap)
        await leader.sees("Neko neatradu")
    await office.types(DUTIES)
    await office.sees("Darba laiku un aizvietotāju šeit norāda skolotāji.")
    await desk.mother.types("Sveiki")
    await taps_forged(desk.world.phones, desk.mother, Grant(substitute=LEADER, leave=None, **here))
    await desk.mother.sees("norāda skolotāji")
    assert heard(leader) == 1
