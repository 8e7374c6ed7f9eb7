"""What a class teacher, the office and a family see of a reported absence."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from conversations.alert_card import Acknowledge, Excuse, OpenAlert, OpenPaper
from storage.absence_rules import Draft
from storage.files import CleanFile
from storage.passwords import Checker
from storage.store import Store
from tests.alertdesk import ALERTS, Desk, at_work, has_begun, heard, message_with
from tests.families import ANNA, FATHER, JURIS, JURIS_MOTHER, TEACHER, TODAY
from tests.office import taps_forged
from tests.pictures import PIXEL
from tests.staffroom import DEPUTY, LEADER, MORNING, OFFICE


@pytest.fixture
async def desk(store: Store, checker: Checker) -> AsyncIterator[Desk]:
    async with at_work(store, checker) as desk:
        yield desk


async def test_a_report_stands_in_the_class_teachers_chat_and_is_accepted_with_one_tap(desk: Desk) -> None:
    teacher, leader = await desk.works(TEACHER), await desk.works(LEADER)
    number = await desk.report(words="Temperatūra kopš nakts <39>")
    await teacher.sees(
        "Jauns pieteikums",
        "🎒 Anna Bērziņa, 7.b klase",
        f"Kavējums Nr. A-{number}: šodien, pirmdien, 23. novembrī, visu dienu",
        "Iemesls: slimība",
        "«Temperatūra kopš nakts <39>»",
        "Pieteica mamma Ilze Bērziņa, plkst. 7.40",
        "✓ Pieteikts laikus; vecāki to drīkst attaisnot paši.",
    )
    assert heard(teacher) == 1
    assert await desk.views() == 0  # what was sent has not been seen yet
    await teacher.taps("Pieņemt zināšanai")
    assert await teacher.toast() == "Pieņemts zināšanai. Ģimene to redzēs."
    await teacher.sees("✓ Pieņemts zināšanai: Jānis Ozols, plkst. 7.40", "Pieņemt kā attaisnotu", "Noraidīt…")
    again = Acknowledge(absence=number, revision=2, was="sent")
    await teacher.taps_forged(again.pack())  # the same button once more
    assert (await teacher.toast()).startswith("Par to jau izlemts: Jānis Ozols")
    await teacher.sees("✓ Pieņemts zināšanai: Jānis Ozols, plkst. 7.40")
    assert await desk.state(number) == ("acknowledged", TEACHER)
    assert heard(teacher) == 1
    await teacher.taps("Pieņemt kā attaisnotu")
    await teacher.sees("✓ Pieņemts kā attaisnots: Jānis Ozols")
    assert heard(leader) == 0


async def test_declining_asks_why_and_takes_no_secret_and_nothing_empty(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    number = await desk.report()
    await teacher.taps("Noraidīt…")
    await teacher.sees("Uzrakstiet, kāpēc to noraidāt")
    for nonsense in (".", "\u2060\u2060\u2060", "x" * 501):
        await teacher.types(nonsense)
        await teacher.sees("dažos vārdos")
    await teacher.sends_photo()
    await teacher.sees("Šeit gaidu tekstu")
    secret = await teacher.types("309900-00017")
    await teacher.sees("Tas izskatās pēc paroles vai personas koda")
    assert secret.id not in {message.id for message in teacher.messages()}
    assert await desk.state(number) == ("sent", None)
    await teacher.types("Tajā dienā ir <b>olimpiāde</b>, ne slimība.")
    await teacher.sees("✗ Noraidīts: Jānis Ozols", "Iemesls: «Tajā dienā ir <b>olimpiāde</b>, ne slimība.»")
    assert await desk.state(number) == ("declined", TEACHER)
    assert [len(row) for row in teacher.newest().buttons] == [1, 1, 1]  # to excuse, to ask, the list


async def test_declining_may_be_given_up(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    number = await desk.report()
    await teacher.taps("Noraidīt…")
    await teacher.taps("Atcelt")
    await teacher.sees(f"Nr. A-{number}", "Redzēja Jānis Ozols", "Pieņemt zināšanai")
    await teacher.types("Tas nav iemesls")
    await teacher.sees_not("Noraidīts")
    assert await desk.state(number) == ("sent", None)


async def test_two_teachers_at_once_the_first_wins_and_the_second_sees_who(desk: Desk) -> None:
    teacher, deputy = await desk.works(TEACHER), await desk.works(DEPUTY)
    number = await desk.report()
    desk.passes(hours=2)
    await deputy.sees("Klases audzinātājs šo pieteikumu vēl nav redzējis")
    await deputy.taps("Noraidīt…")
    await teacher.taps("Pieņemt kā attaisnotu")
    await teacher.sees("Pieņemts kā attaisnots")
    await deputy.types("Nav ārsta zīmes")
    await deputy.sees("Nav noraidīts:", "✓ Pieņemts kā attaisnots: Jānis Ozols")
    assert await desk.state(number) == ("excused", TEACHER)


async def test_a_decision_about_an_old_version_is_refused_and_the_new_one_shown(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    number = await desk.report()
    await teacher.sees("Jauns pieteikums")
    old = teacher.newest()
    tomorrow = TODAY + timedelta(days=1)
    await desk.changes(number, Draft(tomorrow, tomorrow))
    await teacher.sees(
        "Pieteikumā ir izmaiņas", "rīt, otrdien, 24. novembrī", "ģimenes apstākļi", "Mainīts plkst."
    )
    await desk.world.taps_in(teacher, old, "Pieņemt kā attaisnotu")
    (shown,) = [message for message in teacher.answers() if message.id == old.id]
    assert "rīt, otrdien, 24. novembrī" in shown.text
    assert await desk.state(number) == ("sent", None)


async def test_a_withdrawn_report_leaves_nothing_to_be_done(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    number = await desk.report()
    await teacher.sees("Jauns pieteikums")
    old = teacher.newest()
    await desk.changes(number)
    await teacher.sees("Pieteikums atsaukts", "Vecāki pieteikumu ir atsaukuši.")
    assert [[button["text"] for button in row] for row in teacher.newest().buttons] == [["Visi kavējumi"]]
    await desk.world.taps_in(teacher, old, "Pieņemt zināšanai")
    assert await desk.state(number) == ("withdrawn", None)
    desk.passes(hours=10)
    await desk.mother.is_done()
    assert heard(desk.mother) == 0
    assert heard(teacher) == 2


async def test_a_paper_is_told_of_and_opened_by_whoever_may(desk: Desk) -> None:
    teacher, leader = await desk.works(TEACHER), await desk.works(LEADER)
    number = await desk.report()
    await desk.changes(number, paper=CleanFile("png", "zime.png", PIXEL))
    await teacher.sees("Pieteikumā ir izmaiņas", "📎 1. pielikums")
    await teacher.taps("📎 1. pielikums")
    await teacher.is_done()
    assert teacher.newest()["document"]["file_name"] == "zime.png"
    assert await desk.views() == 1
    await taps_forged(desk.world.phones, teacher, OpenPaper(absence=number, place=1))
    await teacher.sees("Neko neatradu")
    await taps_forged(desk.world.phones, leader, OpenPaper(absence=number, place=0))
    await leader.sees("Neko neatradu")


async def test_the_list_is_worked_off_with_one_tap_each_or_all_at_once(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    juris = await desk.world.school.link(JURIS_MOTHER, JURIS, "mother", now=MORNING)
    await teacher.types(ALERTS)
    await teacher.sees("Kavējumi · 7.b klase", "Šīm dienām kavējumi nav pieteikti.")
    first = await desk.report()
    second = await desk.report(Draft(TODAY, TODAY, "lessons", lessons=(2,)), "doctor", by=juris)
    third = await desk.report(Draft(date(2026, 12, 1), date(2026, 12, 4)), "family")
    desk.passes(seconds=2)
    await teacher.types(ALERTS)
    await teacher.sees(
        "Jāapskata 3 pieteikumi.",
        "Anna Bērziņa: šodien, slimība",
        "Juris Kalniņš: šodien, 2. stunda, ārsta apmeklējums",
        "Anna Bērziņa: 01.12.–04.12., ģimenes apstākļi",
    )
    await desk.world.taps_in(teacher, teacher.newest(), "✓ Pieņemt")
    await teacher.sees("Jāapskata 2 pieteikumi.", "Apskatīti", "Anna Bērziņa: šodien, slimība (zināšanai)")
    assert await desk.state(first) == ("acknowledged", TEACHER)
    await teacher.taps("Pieņemt visus zināšanai")
    assert await teacher.toast() == "Pieņemti zināšanai: 2 pieteikumi."
    await teacher.sees("Viss apskatīts.", "Juris Kalniņš: šodien, 2. stunda, ārsta apmeklējums (zināšanai)")
    for number in (second, third):
        assert await desk.state(number) == ("acknowledged", TEACHER)
    await teacher.taps("Juris K.")
    await teacher.sees("🎒 Juris Kalniņš, 7.b klase", f"Nr. A-{second}")
    await teacher.taps("Visi kavējumi")
    await teacher.sees("Viss apskatīts.")


async def test_the_office_sees_every_class_and_whom_the_class_teacher_still_has(desk: Desk) -> None:
    await desk.works(TEACHER)
    office = await desk.works(OFFICE)
    await desk.report()
    await office.types(ALERTS)
    await office.sees("Gaida klases audzinātāju", "Anna Bērziņa, 7.b: šodien, slimība")
    await office.sees_not("Pieņemt visus", "✓ Pieņemt")


async def test_a_family_and_another_classes_teacher_find_nothing(desk: Desk) -> None:
    await desk.works(TEACHER)
    leader = await desk.works(LEADER)
    father = await has_begun(await desk.world.reads(FATHER, ANNA, "father"))
    number = await desk.report()
    await leader.types(ALERTS)
    await leader.sees("Šīm dienām kavējumi nav pieteikti.")
    about = {"absence": number, "revision": 1, "was": "sent"}
    for hand in (leader, father):
        for tap in (OpenAlert(absence=number), Acknowledge(**about), Excuse(**about)):
            await taps_forged(desk.world.phones, hand, tap)
            await hand.sees("Neko neatradu")
    assert await desk.state(number) == ("sent", None)
    assert await desk.views() == 0


async def test_a_teacher_whose_chat_shows_her_own_child_answers_alerts_all_the_same(desk: Desk) -> None:
    teacher = await desk.works(TEACHER)
    own = await desk.world.school.link(FATHER, ANNA, "father", chat=TEACHER, now=MORNING)
    number = await desk.report()
    await teacher.sees("Jauns pieteikums")
    await desk.world.meanwhile(f"UPDATE chats SET link_id = {own.link_id} WHERE chat_id = {TEACHER}")  # noqa: S608
    await desk.world.taps_in(teacher, message_with(teacher, "Jauns pieteikums"), "Pieņemt zināšanai")
    await teacher.sees("✓ Pieņemts zināšanai: Jānis Ozols", "Noraidīt…")
    assert await desk.state(number) == ("acknowledged", TEACHER)


@pytest.mark.parametrize(
    ("language", "new", "taken"),
    [
        ("en", "New report", "Acknowledge"),
        ("ru", "Новое сообщение о пропуске", "Принять к сведению"),
        ("uk", "Нове повідомлення про пропуск", "Взяти до відома"),
    ],
)
async def test_a_teacher_is_told_in_her_own_language(desk: Desk, language: str, new: str, taken: str) -> None:
    teacher = await desk.works(TEACHER, language)
    await desk.world.meanwhile(f"UPDATE chats SET language = '{language}' WHERE chat_id = {TEACHER}")  # noqa: S608
    await desk.report()
    await teacher.sees(new)
    await teacher.taps(taken)
    await teacher.sees("✓", "Jānis Ozols")
