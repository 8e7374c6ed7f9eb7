"""The school asks something about an absence in one line, and a guardian answers in one."""

from collections.abc import AsyncIterator

import pytest

from conversations.absence_taps import AnswerQuestion, OpenReport
from conversations.alert_card import AskGuardians
from storage.passwords import Checker
from storage.store import Store
from tests.alertdesk import Desk, at_work, has_begun, heard
from tests.families import ANNA, FATHER, TEACHER
from tests.office import taps_forged
from tests.staffroom import LEADER


@pytest.fixture
async def desk(store: Store, checker: Checker) -> AsyncIterator[Desk]:
    async with at_work(store, checker) as desk:
        yield desk


async def test_a_question_reaches_both_parents_and_the_answer_the_card(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    father = await has_begun(await desk.world.reads(FATHER, ANNA, "father"))
    anna = await has_begun(await desk.world.reads(ANNA, ANNA, "student"))
    number = await desk.report()
    await teacher.taps("Rakstīt vecākiem")
    await teacher.sees("Uzrakstiet vecākiem vienu rindu")
    await teacher.sends_photo()
    await teacher.sees("Šeit gaidu tekstu")
    secret = await teacher.types("309900-00017")
    await teacher.sees("Tas izskatās pēc paroles vai personas koda")
    assert secret.id not in {message.id for message in teacher.messages()}
    await teacher.types("x" * 301)
    await teacher.sees("ne garāk par 300 zīmēm")
    await teacher.types("Vai būs <b>uz kontroldarbu</b>?")
    asked = "«Vai būs <b>uz kontroldarbu</b>?»"
    await teacher.sees("Jautājums nosūtīts vecākiem.", "Jautā Jānis Ozols", asked)
    for parent in (desk.mother, father):
        await parent.sees(
            "🎒 Anna Bērziņa, 7.b klase",
            f"Jautājums par kavējumu Nr. A-{number}, Jānis Ozols",
            asked,
            "Jānis Ozols ģimenēm atbild P–Pk 8.00–17.00.",
        )
    await father.taps("Atbildēt skolai")
    await father.sees("Uzrakstiet atbildi vienā rindā.")
    await father.types("Būs no 3. stundas")
    await father.sees("Atbilde nosūtīta.", "Atbild Māris Bērziņš", "«Būs no 3. stundas»")
    await teacher.sees("Vecāki atbildēja uz jautājumu par kavējumu", "«Būs no 3. stundas»")
    await desk.mother.taps("Atbildēt skolai")
    await desk.mother.sees("Uz šo jautājumu jau ir atbildēts.", "«Būs no 3. stundas»")
    assert heard(anna) == 0
    await taps_forged(desk.world.phones, anna, OpenReport(child=ANNA, absence=number))
    await anna.sees(f"Kavējums Nr. A-{number}")
    await anna.sees_not("kontroldarbu", "3. stundas")


async def test_it_may_be_given_up_and_is_nobody_elses(desk: Desk) -> None:
    teacher, leader = await desk.works(TEACHER), await desk.works(LEADER)
    number = await desk.report()
    await teacher.taps("Rakstīt vecākiem")
    await teacher.taps("Atcelt")
    await teacher.sees("Redzēja Jānis Ozols", "Pieņemt zināšanai")
    await teacher.taps("Rakstīt vecākiem")
    await teacher.types("Kad atgriezīsies?")
    await teacher.sees("Jautājums nosūtīts vecākiem.")
    for tap in (AskGuardians(absence=number), AnswerQuestion(child=ANNA, absence=number, question=1)):
        await taps_forged(desk.world.phones, leader, tap)
        await leader.sees_not("kontroldarbu", "Kad atgriezīsies?", "Uzrakstiet")
    await desk.mother.taps("Atbildēt skolai")
    await desk.mother.taps("Atcelt")
    await desk.mother.sees("Jautā Jānis Ozols", "Atbildēt skolai")
