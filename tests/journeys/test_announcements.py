"""Families read on their phones what the school tells them, confirm it, answer its polls and search in it."""

from datetime import timedelta

import pytest

from conversations.board import Confirm, OpenFile, OpenList, OpenOne, Vote
from storage import files
from storage.files import CleanFile
from tests.families import (
    ANNA,
    ELZA,
    FATHER,
    JURIS,
    MOTHER,
    NOW,
    OTHER_SCHOOL,
    SCHOOL,
    TEACHER,
)
from tests.office import taps_forged
from tests.phones import Hand
from tests.publications import CLASS, EARLIER, Board
from tests.reading import ANNOUNCEMENTS, Reading

LONG = "\n\n".join(
    f"{number}. rindkopa. " + "Šis ir garš teksts par drošību. " * 12 for number in range(1, 6)
)


@pytest.fixture
def board(world: Reading) -> Board:
    """Where the school publishes."""
    return Board(world.school)


async def kept(world: Reading, table: str) -> int:
    async with world.school.store.reading() as tx:
        (row,) = await tx.fetch(f"SELECT COUNT(*) AS many FROM {table}")  # noqa: S608 -- a name of ours
    return int(row["many"])


async def test_mother_reads_what_is_new_and_it_is_read_for_both_twins(
    world: Reading, board: Board, mother: Hand
) -> None:
    await board.announce("Talka sestdien", "Līdzi cimdus & <b>lāpstu</b>.", class_id=CLASS)
    await board.announce("Apkure", "Skolā būs vēsāk.", at=EARLIER - timedelta(days=2), urgent=1)
    await board.announce("Citai skolai", school_id=OTHER_SCHOOL)
    await board.announce("Rītdienai", at=NOW + timedelta(hours=5))
    await world.reads(MOTHER, ELZA, "mother")
    await mother.types(ANNOUNCEMENTS)
    await mother.sees(
        "Anna Bērziņa, 7.b klase\nAktualitātes · 2 nelasītas",
        "● Talka sestdien\n23.11. · 7.b klasei",
        "❗ Apkure\n21.11. · visai skolai",
    )
    await mother.sees_not("Citai skolai", "Rītdienai", "Kamēr Jūs nebijāt")
    await mother.taps("● Talka sestdien")
    await mother.sees(
        "Talka sestdien\nJānis Ozols · 7.b klasei · šodien plkst. 12.00",
        "Līdzi cimdus & <b>lāpstu</b>.",
    )
    await mother.taps("Atpakaļ")
    await mother.sees("Aktualitātes · 1 nelasīta", "Talka sestdien\n23.11.")
    await mother.sees_not("● Talka")
    await mother.taps("● Apkure")
    await mother.sees("❗ Steidzami\nApkure")
    await mother.taps("Elza, 7.b")
    await mother.sees("Elza Bērziņa, 7.b klase\nAktualitātes · viss izlasīts")
    assert len(mother.answers()) == 1


async def test_five_stand_on_a_page_and_none_is_lost(board: Board, mother: Hand) -> None:
    for number in range(1, 8):
        await board.announce(f"Ziņojums {number}.", at=EARLIER - timedelta(days=number))
    await mother.types(ANNOUNCEMENTS)
    await mother.sees("Ziņojums 1.", "Ziņojums 5.")
    await mother.sees_not("Ziņojums 6.", "‹ Iepriekš")
    await mother.taps("Tālāk ›")
    await mother.sees("Ziņojums 6.", "Ziņojums 7.")
    await mother.sees_not("Ziņojums 5.", "Tālāk ›")
    await mother.taps("‹ Iepriekš")
    await mother.sees("Ziņojums 1.")


async def test_a_long_text_is_read_leaf_by_leaf_and_confirmed_at_its_end(
    world: Reading, board: Board, mother: Hand
) -> None:
    await board.announce("Drošības noteikumi", LONG, asks_confirmation=1)
    father = await world.reads(FATHER, ANNA, "father")
    await mother.types(ANNOUNCEMENTS)
    await mother.sees("23.11. · visai skolai · gaida apstiprinājumu")
    await mother.taps("● Drošības")
    await mother.sees("1. rindkopa.", "1. lapa no 2")
    await mother.sees_not("5. rindkopa.", "Iepazinos")
    await mother.taps("Tālāk ›")
    await mother.sees("5. rindkopa.", "Skola lūdz apstiprinājumu.")
    world.phones.clock.forward(minutes=10)
    await mother.taps("Iepazinos")
    assert await mother.toast() == "Paldies! Skola redzēs Jūsu apstiprinājumu."
    await mother.sees("✓ Iepazinos: apstiprināts 23.11. plkst. 15.10.", "5. rindkopa.")
    await father.types(ANNOUNCEMENTS)
    await father.sees("● Drošības noteikumi\n23.11. · visai skolai · gaida apstiprinājumu")
    assert len(mother.answers()) == 1


async def test_what_was_written_for_later_is_told_when_its_time_has_come(
    world: Reading, board: Board, mother: Hand
) -> None:
    await board.announce("Konsultācijas", at=NOW + timedelta(hours=2), class_id=CLASS)
    await mother.types(ANNOUNCEMENTS)
    await mother.sees("pašlaik nav nevienas")
    assert await kept(world, "news") == 0
    world.phones.clock.forward(hours=3)
    await world.phones.settled()
    async with world.school.store.reading() as tx:
        rows = await tx.fetch("SELECT kind, class_id, withdrawn_at FROM news")
    assert rows == [{"kind": "announcement", "class_id": CLASS, "withdrawn_at": None}]
    await mother.types(ANNOUNCEMENTS)
    await mother.sees("● Konsultācijas")


async def test_a_file_is_handed_over_to_those_it_is_for(world: Reading, board: Board, mother: Hand) -> None:
    item = await board.announce("Ar pielikumu")
    other = await board.announce("Sveša", school_id=OTHER_SCHOOL)
    clean = CleanFile("pdf", "plāns.pdf", b"%PDF-1.7 plan")
    async with world.school.store.writing() as tx:
        numbers = [
            await files.keep(tx, clean, school_id=SCHOOL, person_id=TEACHER, now=NOW) for _ in range(2)
        ]
        for publication, file in zip((item, other), numbers, strict=True):
            await tx.change(f"INSERT INTO publication_files VALUES ({publication}, {file})")  # noqa: S608 -- numbers
    await mother.types(ANNOUNCEMENTS)
    await mother.taps("● Ar pielikumu")
    await mother.taps("1. pielikums (PDF)")
    await mother.is_done()
    simulated = world.phones.simulator.files
    assert simulated.content(simulated.by_id[mother.newest()["document"]["file_id"]]) == clean.content
    before = len(mother.answers())
    for publication, file in ((item, numbers[1]), (other, numbers[1])):
        await taps_forged(world.phones, mother, OpenFile(child=ANNA, item=publication, file=file))
    assert all("document" not in message for message in mother.answers()[before:])


async def test_somebody_elses_buttons_open_confirm_and_answer_nothing(
    world: Reading, board: Board, mother: Hand
) -> None:
    item = await board.announce("Svešs noslēpums", school_id=OTHER_SCHOOL, asks_confirmation=1)
    (yes, _) = await board.poll(item, "Jā", "Nē")
    await mother.types(ANNOUNCEMENTS)
    await mother.sees("pašlaik nav nevienas")
    forged = [
        tap
        for child in (ANNA, JURIS)
        for tap in (
            OpenOne(child=child, item=item),
            Confirm(child=child, item=item),
            Vote(child=child, item=item, option=yes, chosen=True),
        )
    ]
    for tap in [*forged, OpenList(child=JURIS)]:
        await taps_forged(world.phones, mother, tap)
        await mother.sees("Neko neatradu")
        await mother.sees_not("noslēpums")
    assert [await kept(world, table) for table in ("publication_reads", "poll_votes")] == [0, 0]


async def test_who_may_not_look_any_more_sees_and_answers_nothing(
    world: Reading, board: Board, mother: Hand
) -> None:
    item = await board.announce("Ekskursija", asks_confirmation=1)
    await board.poll(item, "Jā", "Nē")
    father = await world.reads(FATHER, ANNA, "father")
    for hand in (mother, father):
        await hand.types(ANNOUNCEMENTS)
        await hand.taps("● Ekskursija")
        await hand.sees("Iepazinos")
    await world.school.end(world.viewers[MOTHER][0])
    await world.school.restrict(FATHER, ANNA)
    for hand, button in ((mother, "Iepazinos"), (father, "○ Jā")):
        await hand.taps(button)
        await hand.sees("Vispirms pieslēdzieties E-klasei.")
    assert await kept(world, "poll_votes") == 0


async def test_what_is_taken_back_leads_back_politely(world: Reading, board: Board, mother: Hand) -> None:
    await board.announce("Kļūda")
    await board.announce("Talka", at=EARLIER - timedelta(days=1))
    await mother.types(ANNOUNCEMENTS)
    await mother.sees("● Kļūda")
    await world.meanwhile("UPDATE publications SET withdrawn_at = 1 WHERE title = 'Kļūda'")
    await mother.taps("● Kļūda")
    await mother.sees("Neko neatradu")
    await mother.taps("Atpakaļ")
    await mother.sees("Aktualitātes · 1 nelasīta", "● Talka")
    await mother.sees_not("Kļūda")


async def test_a_student_reads_what_is_for_families_alone(world: Reading, board: Board) -> None:
    await board.announce("Visiem")
    await board.announce("Tikai vecākiem", readers="guardians")
    anna = await world.reads(ANNA, ANNA, "student")
    await anna.types("/aktualitates")
    await anna.sees("Aktualitātes · 1 nelasīta", "● Visiem")
    await anna.sees_not("Tikai vecākiem")


@pytest.mark.parametrize(
    ("language", "seen", "button", "confirmed"),
    [
        ("en", "Announcements · 1 unread", "I have read this", "✓ Confirmed on 23 Nov at 15:00"),
        ("ru", "Объявления · 1 непрочитанное", "Подтвердить", "✓ Прочтение подтверждено 23.11 в 15:00"),
        ("uk", "Оголошення · 1 непрочитане", "Підтвердити", "✓ Прочитання підтверджено 23.11 о 15:00"),
    ],
)
async def test_announcements_are_read_in_ones_own_language(
    world: Reading, board: Board, language: str, seen: str, button: str, confirmed: str
) -> None:
    await board.announce("Talka", asks_confirmation=1)
    mother = await world.reads(MOTHER, ANNA, "mother", language)
    await mother.types("/announcements")
    await mother.sees(seen)
    await mother.taps("● Talka")
    await mother.taps(button)
    await mother.sees(confirmed)
