"""Around the homework: tests to come, search, papers, and the evening's reminder, on families' phones."""

from datetime import datetime

from conversations.homework_evening import ChooseEvening
from conversations.homework_task import OpenPaper
from conversations.homework_ways import AskSearch, OpenTests
from conversations.tap import Tap
from storage import files
from storage.clock import RIGA
from storage.files import CleanFile
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, ELZA, JURIS, LATVIAN, MATHS, MOTHER, MUSIC, NOW, SCHOOL, TEACHER
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import HOMEWORK, Reading, reading

REMINDED = "Atgādinājums\nMājas darbi ·"


async def paper(world: Reading, homework: int) -> int:
    """A PDF beside a homework; its number."""
    async with world.school.store.writing() as tx:
        clean = CleanFile("pdf", "Darba lapa.pdf", b"%PDF-1.7 darba lapa")
        number = await files.keep(tx, clean, school_id=SCHOOL, person_id=TEACHER, now=NOW)
        await tx.change("INSERT INTO homework_files VALUES (?, ?, ?, 1)", (homework, number, TEACHER))
    return number


def reminded(hand: Hand) -> int:
    return sum(REMINDED in message.text for message in hand.answers())


async def test_the_tests_to_come_stand_day_by_day_and_on_their_day(world: Reading, mother: Hand) -> None:
    await world.school.work(MATHS, "2026-11-24", topic="Daļskaitļi")
    await world.school.work(MUSIC, "2026-12-02", topic="Notis")
    await world.school.work(LATVIAN, "2026-11-25", topic="Diktāts", kind="formative")
    await mother.types(HOMEWORK)
    await mother.sees("Pārbaudes darbs · Matemātika: Daļskaitļi")
    await mother.taps("Pārbaudes darbi")
    await mother.sees(
        "Anna Bērziņa, 7.b klase\nGaidāmie pārbaudes darbi",
        "Rīt\nMatemātika: Daļskaitļi",
        "Trešdien, 02.12.\nMūzika: Notis",
    )
    await mother.sees_not("Diktāts")
    await mother.taps("Trešdien")
    await mother.sees("Mājas darbi · trešdien, 2. decembrī", "Pārbaudes darbs · Mūzika: Notis")
    await mother.taps("Visa nedēļa")
    await mother.sees("Trešdien, 02.12.\nPārbaudes darbs · Mūzika: Notis")


async def test_a_word_is_found_without_its_signs(world: Reading, mother: Hand) -> None:
    await world.school.homework(LATVIAN, "2026-11-10", "Izlasīt " + "garu " * 40 + "mācību grāmatas nodaļu")
    await world.school.homework(MATHS, "2026-11-24", "3. uzd.")
    await mother.types(HOMEWORK)
    await mother.taps("Meklēt")
    await mother.sees("Ko meklēt mājas darbos?")
    await mother.sends_photo()
    await mother.sees("Šeit gaidu tekstu.")
    await mother.types("macibu <xyz>")
    await mother.sees("Mājas darbos «macibu <xyz>» neatradu.")
    await mother.taps("Meklēt vēlreiz")
    await mother.sees("Ko meklēt mājas darbos?")
    await mother.types("MACIBU")
    await mother.sees(
        "«MACIBU»: atradu 1 mājas darbu.",
        "Latviešu valoda · otrdien, 10.11.\n… mācību grāmatas nodaļu",
    )
    await mother.taps("Latviešu valoda, 10.11.")
    await mother.sees("Latviešu valoda · līdz otrdienai, 10. novembrim")
    await mother.types("macibu")  # nothing is waited for any more
    await mother.sees("Nesapratu.")


async def test_a_paper_comes_as_a_file_of_its_own(world: Reading, mother: Hand) -> None:
    number = await world.school.homework(MATHS, "2026-11-24", "3. uzd.")
    other = await world.school.homework(MATHS, "2026-11-25", "4. uzd.")
    file = await paper(world, number)
    await mother.types(HOMEWORK)
    await mother.sees("○ Matemātika: 3. uzd. (1 pielikums)")
    await mother.taps("Lasīt")
    await mother.taps("Pielikums: Darba lapa.pdf")
    await mother.sees("Matemātika · līdz otrdienai, 24. novembrim")
    document = mother.newest()["document"]
    assert document["file_name"] == "Darba lapa.pdf"
    for tap in (
        OpenPaper(child=ANNA, homework=other, file=file),
        OpenPaper(child=ANNA, homework=number, file=file + 1),
        OpenPaper(child=JURIS, homework=number, file=file),
    ):
        await taps_forged(world.phones, mother, tap)
        await mother.sees("Neko neatradu")


async def test_the_evenings_reminder_is_chosen_changed_and_ended(world: Reading, mother: Hand) -> None:
    await mother.types(HOMEWORK)
    await mother.taps("Atgādinājums")
    await mother.sees("Atgādināt par mājas darbiem", "Tagad atgādinājums ir izslēgts.")
    await mother.taps("19.00")
    assert await mother.toast() == "Atgādināšu plkst. 19.00."
    await mother.sees("Plkst. 19.00 atsūtīšu", "✓ 19.00", "Neatgādināt")
    await mother.taps("Cits laiks")
    await mother.sees("Cikos atgādināt?")
    for nonsense in ("vakarā", "25.00", "19.99"):
        await mother.types(nonsense)
        await mother.sees("Laiku nesapratu.")
    await mother.types("18:30")
    await mother.sees("Plkst. 18.30 atsūtīšu")
    await mother.sees_not("✓")
    await mother.taps("Neatgādināt")
    await mother.sees("Tagad atgādinājums ir izslēgts.")
    await mother.taps("Cits laiks")
    await mother.taps("Atcelt")
    await mother.sees("Tagad atgādinājums ir izslēgts.")
    await mother.types("18:30")
    await mother.sees("Nesapratu.")


async def test_in_the_evening_tomorrow_comes_once_with_its_ticks(store: Store, checker: Checker) -> None:
    async with reading(store, checker, at_work=False) as world:
        await world.school.homework(MATHS, "2026-11-24", "3. uzd.")
        await world.school.homework(LATVIAN, "2026-11-26", "Sacerējums")
        async with world.serving():
            mother = await world.reads(MOTHER, ANNA, "mother")
            await world.reads(MOTHER, ELZA, "mother")
            await mother.types(HOMEWORK)
            await mother.taps("Atgādinājums")
            await mother.taps("19.00")
            await mother.sees("Plkst. 19.00 atsūtīšu")
            world.phones.clock.forward(hours=3, minutes=59)
            await mother.is_done()
            assert reminded(mother) == 0
        world.phones.clock.forward(hours=1, minutes=55)  # an outage, nearly two hours of the evening
        async with world.serving():
            await mother.sees(
                "Anna Bērziņa, 7.b klase\nAtgādinājums\nMājas darbi · rīt, otrdien, 24. novembrī",
                "○ Matemātika: 3. uzd.",
            )
            await mother.taps("○ Matemātika")
            await mother.sees("✓ Matemātika: 3. uzd.")
        async with world.serving():
            await mother.is_done()
            assert (
                reminded(mother) == 0
            )  # ticked in place: the message is the day now, and none came after it
            world.phones.clock.forward(hours=23)  # Tuesday's evening: nothing is due on Wednesday
            await mother.is_done()
            world.phones.clock.forward(hours=24)  # Wednesday's: for Thursday
            await mother.sees("Atgādinājums\nMājas darbi · rīt, ceturtdien, 26. novembrī")
            await mother.taps("○ Latviešu valoda")
            await mother.sees("✓ Latviešu valoda")


async def test_who_has_ticked_everything_or_lost_the_right_is_left_alone(
    store: Store, checker: Checker
) -> None:
    async with reading(store, checker, at_work=False) as world:
        await world.school.homework(MATHS, "2026-11-24", "3. uzd.")
        await world.school.homework(MATHS, "2026-11-25", "4. uzd.")
        async with world.serving():
            mother = await world.reads(MOTHER, ANNA, "mother")
            await mother.types(HOMEWORK)
            await mother.taps("○ Matemātika")
            await mother.taps("Atgādinājums")
            await mother.taps("17.00")
            await mother.sees("Plkst. 17.00 atsūtīšu")
            world.phones.clock.forward(hours=2, minutes=5)
            await mother.is_done()
            assert reminded(mother) == 0
        world.phones.clock.forward(hours=26, minutes=1)  # of Tuesday's hour two more have passed: it is over
        async with world.serving():
            await mother.is_done()
            assert reminded(mother) == 0
            await world.school.homework(MATHS, "2026-11-26", "5. uzd.")
            await world.school.restrict(MOTHER, ANNA)
            world.phones.clock.forward(hours=22)
            await mother.is_done()
            assert reminded(mother) == 0


async def test_the_hour_stays_the_same_over_the_change_of_clocks(store: Store, checker: Checker) -> None:
    async with reading(store, checker, at_work=False) as world:
        saturday = datetime(2027, 3, 27, 19, 30, tzinfo=RIGA)
        await world.school.homework(MATHS, "2027-03-29", "3. uzd.")
        world.phones.clock.forward(seconds=(saturday - NOW).total_seconds())
        async with world.serving():
            mother = await world.reads(MOTHER, ANNA, "mother")
            await world.meanwhile("UPDATE links SET expires_at = expires_at + 40000000000")
            await mother.types(HOMEWORK)
            await mother.taps("Atgādinājums")
            await mother.taps("19.00")
            await mother.sees("Plkst. 19.00 atsūtīšu")
            world.phones.clock.forward(hours=22, minutes=25)  # 18.55 in summer time
            await mother.is_done()
            assert reminded(mother) == 0
            world.phones.clock.forward(minutes=10)
            await mother.sees("Atgādinājums\nMājas darbi · rīt, pirmdien, 29. martā")


async def test_buttons_of_other_children_lead_nowhere(world: Reading, mother: Hand) -> None:
    await mother.types(HOMEWORK)
    taps: tuple[Tap, ...] = (
        OpenTests(child=JURIS),
        AskSearch(child=JURIS),
        ChooseEvening(child=JURIS, minutes=9),
    )
    for tap in taps:
        await mother.is_done()
        await taps_forged(world.phones, mother, tap)
        await mother.sees("Neko neatradu")
    async with world.school.store.reading() as tx:
        assert await tx.fetch("SELECT * FROM homework_reminders") == []
