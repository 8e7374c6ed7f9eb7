"""Teachers set homework and tests, write topics and change lessons; families read what comes of it."""

from typing import Any

import pytest

from conversations.assignments.taps import ChangeWork, MoveLesson, OpenWork, TakeBack
from locales import every
from storage import preferences
from tests.alertdesk import has_begun, heard
from tests.families import LATVIAN, MATHS, MOTHER, MUSIC, SECOND_TEACHER, TEACHER
from tests.lessons import SINCE, a_week
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import DIARY, HOMEWORK, TIMETABLE, Reading

SET = every("assignments-menu-button")["lv"]


@pytest.fixture
async def teacher(world: Reading) -> Hand:
    """Who teaches mathematics, and music to the same class."""
    await a_week(world.school)
    await world.school.add(
        group_teachers=[{"group_id": MUSIC, "teacher_id": SECOND_TEACHER, "kind": "main", **SINCE}]
    )
    return await world.reads(SECOND_TEACHER, None, "teacher")


@pytest.fixture
async def mother(world: Reading, mother: Hand) -> Hand:
    """She wants to be told of homework at once, not in the evening."""
    async with world.school.store.writing() as tx:
        await preferences.change(tx, world.viewers[MOTHER][0], ways={"homework": "at once"})
    return await has_begun(mother)


async def rows(world: Reading, sql: str) -> list[dict[str, Any]]:
    async with world.school.store.reading() as tx:
        return await tx.fetch(sql)


async def test_homework_for_two_groups_each_for_its_next_lesson(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await teacher.types(SET)
    await teacher.sees("Ko darīsim?", "uz piektdienu: 45. uzd.")
    await teacher.taps("Mājas darbs")
    await teacher.taps("☐ 7.b Matemātika")
    await teacher.taps("☐ 7.b Mūzika")
    await teacher.sees("☑ 7.b Matemātika", "☑ 7.b Mūzika")
    await teacher.taps("Tālāk")
    await teacher.sees("7.b Matemātika: līdz otrdienai, 24. novembrim", "7.b Mūzika: līdz otrdienai")
    await teacher.types("45. uzd. <b>a</b>")
    await teacher.sees("Ģimenes redzēs:", "45. uzd. <b>a</b>")
    await teacher.sees_not("❗")
    button = str(teacher.newest().buttons[0][0]["callback_data"])
    await teacher.taps("Uzdot")
    await teacher.sees("✓ Mājas darbs uzdots", "7.b Mūzika: līdz otrdienai", "var atsaukt")
    assert len(await rows(world, "SELECT id FROM homework")) == 2
    await teacher.taps_forged(button)  # the same button once more
    await teacher.sees("Neko neatradu")
    assert len(await rows(world, "SELECT id FROM homework")) == 2
    await mother.types(HOMEWORK)
    await mother.sees("Matemātika: 45. uzd. <b>a</b>", "Mūzika: 45. uzd.")


async def test_one_line_is_read_back_and_the_family_is_told_after_ten_minutes(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await teacher.types(SET)
    for unclear in ("labdien", "9.z matemātika: 1. uzd.", "7.b matemātika uz 32.13.: 1. uzd.", "7.b: "):
        await teacher.types(unclear)
        await teacher.sees("Šādu rindu nesapratu")
    await teacher.types("7.b matemātika uz piektdienu: 46. uzd.")
    await teacher.sees("Mājas darbs", "7.b Matemātika: līdz piektdienai, 27. novembrim", "46. uzd.")
    await teacher.sees_not("Mūzika")
    await teacher.types("46. un 47. uzd.")
    await teacher.sees("46. un 47. uzd.")
    await teacher.taps("Cita diena")
    for wrong, said in (("nekad", "neatradu"), ("30.02.", "neatradu"), ("vakar", "jau ir pagājusi")):
        await teacher.types(wrong)
        await teacher.sees(said)
    await teacher.types("25.11.")
    await teacher.sees("līdz trešdienai, 25. novembrim", "46. un 47. uzd.")
    await teacher.taps("Uzdot")
    await teacher.sees("✓ Mājas darbs uzdots")
    assert heard(mother) == 0
    world.phones.clock.forward(minutes=11)
    await mother.sees("Uzdots mājas darbs · Matemātika · līdz trešdienai", "46. un 47. uzd.", "Līga Zariņa")
    assert heard(mother) == 1


async def test_a_slip_is_taken_back_and_what_was_told_is_changed(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await teacher.types(SET)
    await teacher.types("7.b matemātika: 1. uzd.")
    await teacher.taps("Uzdot")
    await teacher.taps("Atsaukt")
    await teacher.sees("Atsaukts. Ģimenēm par to nekas netiks ziņots.")
    world.phones.clock.forward(minutes=11)
    await mother.is_done()
    assert heard(mother) == 0
    assert await rows(world, "SELECT id FROM homework") == []
    await teacher.types(SET)
    await teacher.types("7.b matemātika: 2. uzd.")
    await teacher.taps("Uzdot")
    await teacher.sees("✓ Mājas darbs uzdots")
    ((number,),) = [tuple(row.values()) for row in await rows(world, "SELECT id FROM homework")]
    world.phones.clock.forward(minutes=11)
    await mother.sees("2. uzd.")
    await teacher.taps("Atsaukt")
    assert await teacher.toast() == "10 minūtes ir pagājušas, ģimenes jau zina. To var mainīt."
    await teacher.sees("2. uzd.", "Uzdots 23.11.")
    await teacher.sees_not("Atsaukt")
    await teacher.taps("Mainīt")
    await teacher.types("3. uzd.")
    await teacher.taps("Saglabāt")
    await mother.sees("Mainīts mājas darbs", "Bija: 2. uzd.", "Tagad: 3. uzd.")
    await teacher.taps("Uzdotais")
    await teacher.sees("24.11. 7.b Matemātika: 3. uzd.")
    stranger = await has_begun(await world.reads(TEACHER, None, "teacher"))
    for forged in (OpenWork, ChangeWork, TakeBack):
        await taps_forged(world.phones, stranger, forged(kind="homework", work=number))
        await stranger.sees("Neko neatradu")


async def test_a_photo_with_its_caption_is_the_task_and_the_family_opens_it(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await teacher.types(SET)
    await teacher.sends_photo()
    await teacher.sees("Vispirms izvēlieties, ko un kam uzdot")
    await teacher.taps("Atcelt")
    await teacher.taps("Mājas darbs")
    await teacher.taps("☐ 7.b Matemātika")
    await teacher.taps("Tālāk")
    await teacher.sends_document("uzdevums.pdf", b"MZ")
    await teacher.sees_not("Ģimenes redzēs")
    await teacher.types("Lapa")
    await teacher.sends_document("uzdevums.pdf", b"MZ")
    await teacher.sees("Pieņemu tikai", "Ģimenes redzēs:", "Lapa", "Uzdot")  # what is written stays in sight
    await teacher.sends_photo()
    await teacher.sees("Lapa", "📎 1 pielikums")
    await teacher.taps("Cita diena")
    await teacher.taps("Atpakaļ")
    await teacher.sees("Ģimenes redzēs:", "Lapa", "📎 1 pielikums")
    await teacher.sends_photo(caption="Skat. lapu")
    await teacher.sees("Ģimenes redzēs:", "Skat. lapu", "📎 2 pielikumi")
    await teacher.taps("Uzdot")
    await teacher.sees("✓ Mājas darbs uzdots")
    await mother.types(HOMEWORK)
    await mother.sees("Matemātika: Skat. lapu (2 pielikumi)")


async def test_the_button_of_an_older_preview_does_not_set_what_is_written_now(
    world: Reading, teacher: Hand
) -> None:
    await teacher.types(SET)
    await teacher.types("7.b matemātika uz piektdienu: 1. uzd.")
    await teacher.sees("1. uzd.")
    older = str(teacher.newest().buttons[0][0]["callback_data"])
    await teacher.types(SET)
    await teacher.types("7.b mūzika uz piektdienu: dziesma")
    await teacher.sees("dziesma")
    await teacher.taps_forged(older)
    await teacher.sees("Neko neatradu")
    assert await rows(world, "SELECT id FROM homework") == []


async def test_a_third_test_a_day_without_a_lesson_and_a_late_hour_are_warned_of_and_never_refused(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await world.school.work(LATVIAN, "2026-11-27", topic="Teikums")
    await world.school.work(MATHS, "2026-11-27", topic="Procenti")
    await teacher.types(SET)
    await teacher.taps("Pārbaudes darbs")
    await teacher.taps("☐ 7.b Mūzika")
    await teacher.taps("Tālāk")
    await teacher.sends_photo()
    await teacher.sees("Pārbaudes darbam failus nepievieno")
    await teacher.types("Notis")
    await teacher.sees("7.b Mūzika: otrdien, 24. novembrī", "Uzdot")
    await teacher.sees_not("❗")
    await teacher.taps("Cita diena")
    await teacher.types("27.11.")
    await teacher.sees(
        "❗ 7.b klasei piektdien, 27. novembrī jau ir 2 pārbaudes darbi: Latviešu valoda, Matemātika.",
        "❗ 7.b Mūzika: piektdien, 27. novembrī stundas nav.",
        "Tomēr uzdot",
    )
    await teacher.taps("Cita diena")
    await teacher.types("26.12.")
    await teacher.sees("❗ sestdien, 26. decembrī skolā stundu nav.")
    world.phones.clock.forward(hours=6)  # 21.00
    await teacher.taps("Cita diena")
    await teacher.taps("Rīt")
    await teacher.sees("❗ Ir jau vakars, un darbs ir rītdienai.")
    await teacher.taps("Tomēr uzdot")
    await teacher.sees("✓ Pārbaudes darbs ieplānots", "7.b Mūzika: otrdien, 24. novembrī")
    world.phones.clock.forward(hours=10)  # after the quiet hours
    await mother.sees("Ieplānots pārbaudes darbs · Mūzika · otrdien, 24. novembrī", "Notis")
    await teacher.taps("Mainīt")
    await teacher.types("Notis un ritms")
    await teacher.taps("Saglabāt")
    await mother.sees("Mainīts pārbaudes darbs · Mūzika", "Bija: Notis", "Notis un ritms")
    await mother.taps("Pārbaudes darbi")
    await mother.sees("Gaidāmie pārbaudes darbi", "Mūzika: Notis un ritms")


async def test_a_topic_stands_in_the_diary(world: Reading, teacher: Hand, mother: Hand) -> None:
    await teacher.types(SET)
    await teacher.taps("Stundas temats")
    await teacher.sees("Stundu temati · šodien, pirmdien, 23. novembrī", "1. 7.b Matemātika · 214. kab.")
    await teacher.taps("1. 7.b Matemātika")
    for wrong in ("\u2060", "x" * 201, "309900-00017"):
        await teacher.types(wrong)
        await teacher.sees_not("Temats ierakstīts")
    await teacher.sends_photo()
    await teacher.sees("Šeit gaidu tekstu")
    await teacher.types("Daļskaitļu <reizināšana>")
    await teacher.sees("✓ Temats ierakstīts", "1. 7.b Matemātika · 214. kab.: Daļskaitļu <reizināšana>")
    await mother.types(DIARY)
    await mother.sees("Daļskaitļu <reizināšana>")


async def test_a_lesson_is_cancelled_moved_given_another_room_and_is_as_planned_again(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await teacher.types(SET)
    await teacher.taps("Stundu izmaiņas")
    await teacher.taps("24.11. ›")
    await teacher.taps("1. 7.b Matemātika")
    await teacher.taps("Cits kabinets")
    await teacher.types("x" * 21)
    await teacher.sees("ne garāku par 20 zīmēm")
    await teacher.types("305")
    await teacher.sees("✓ Izmaiņa ierakstīta", "kabinets mainīts: 305")
    await mother.sees("305")
    await teacher.taps("Stunda nenotiek")
    await teacher.sees("Vai stunda tiešām nenotiek?")
    await teacher.taps("Jā, nenotiek")
    await teacher.sees("1. 7.b Matemātika · nenotiek")
    await teacher.taps("Atsaukt izmaiņu")
    await teacher.sees("✓ Stunda atkal ir kā plānots", "1. 7.b Matemātika · 214. kab.")
    await teacher.taps("1. 7.b Matemātika")
    await teacher.taps("Pārcelt")
    for wrong in ("kaut kad", "vakar 3. stunda", "rīt 99. stunda"):
        await teacher.types(wrong)
        await teacher.sees("Tādu vietu neatradu")
    await teacher.types("trešdien 4. stunda")
    await teacher.sees("pārcelta uz 25.11., 4. stundu")
    await mother.types(TIMETABLE)
    await mother.taps("Visa nedēļa")
    await teacher.taps("Atsaukt izmaiņu")
    await teacher.taps("1. 7.b Matemātika")
    await teacher.taps("Pārcelt")
    await teacher.taps("Parīt")
    await teacher.taps("5. stunda")
    await teacher.sees("pārcelta uz 25.11., 5. stundu")
    assert len(await rows(world, "SELECT id FROM lesson_changes")) == 1
    stranger = await has_begun(await world.reads(TEACHER, None, "teacher"))
    place = {"group": MATHS, "day": "2026-11-24", "number": 1, "new_day": "2026-11-26", "new_number": 6}
    await taps_forged(world.phones, stranger, MoveLesson.model_validate(place))
    await stranger.sees("Neko neatradu")
