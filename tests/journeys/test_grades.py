"""Families read marks on their phones."""

from datetime import timedelta

import pytest

from conversations.grade_taps import (
    AskNeeded,
    ChooseSubject,
    DrawSubject,
    DrawWeek,
    DrawYear,
    ExplainAverage,
    MakeTranscript,
    OpenByDate,
    OpenDatedMark,
    OpenFinals,
    OpenGrades,
    OpenMark,
    OpenPapers,
    OpenSubject,
    SupposeMarks,
)
from storage.passwords import Checker
from storage.store import Store
from tests.families import (
    ANNA,
    ELZA,
    FATHER,
    JURIS,
    JURIS_MOTHER,
    LATVIAN,
    MATHS,
    MOTHER,
    NOW,
    TODAY,
    Families,
)
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import GRADES, Reading, reading


async def annas_marks(school: Families) -> None:
    """8, then nv, then a 4 that became a 7; and one of her schoolmate's."""
    for day, written in (("2026-11-05", "8"), ("2026-11-10", "nv")):
        await school.mark(await school.work(MATHS, day), ANNA, written)
    work = await school.work(MATHS, "2026-11-20", topic="Procenti")
    old = await school.mark(work, ANNA, "4", at=NOW - timedelta(days=2))
    await school.mark(work, ANNA, "7", corrects=old, comment="Daudz labāk!")
    await school.mark(work, JURIS, "2", comment="Jurim")


async def test_mother_opens_a_subject_and_comes_back(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await mother.types(GRADES)
    await mother.sees("Anna Bērziņa, 7.b klase", "Matemātika: 4|7 nv 8 · vid. 7,50")
    await mother.sees_not("Latviešu valoda")  # nothing stands there yet
    await mother.taps("Matemātika")
    await mother.sees("Vidējā atzīme: 7,50", "20.11. 4|7 · Procenti, pārbaudes darbs", "«Daudz labāk!»")
    await mother.sees_not("Jurim")
    await mother.taps("Atpakaļ")
    await mother.sees("Matemātika: 4|7 nv 8 · vid. 7,50")
    assert len(mother.answers()) == 1  # all in one message


async def test_mother_of_many_subjects_reads_first_and_chooses_then(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    for number in await world.school.more_subjects(4):
        await world.school.mark(await world.school.work(number, "2026-11-19"), ANNA, "9")
    await mother.types(GRADES)
    await mother.sees("4. priekšmets: 9 · vid. 9,00", "Matemātika: 4|7 nv 8 · vid. 7,50")
    await mother.taps("Izvēlēties priekšmetu")
    await mother.sees("Izvēlieties priekšmetu.")
    await mother.taps("Matemātika")
    await mother.sees("Vidējā atzīme: 7,50")
    await mother.taps("Atpakaļ")
    await mother.sees("Matemātika: 4|7 nv 8 · vid. 7,50", "Izvēlēties priekšmetu")
    await mother.taps("Izvēlēties priekšmetu")
    await mother.taps("Atpakaļ")
    await mother.sees("Matemātika: 4|7 nv 8 · vid. 7,50")
    assert len(mother.answers()) == 1  # all in one message


async def test_mother_opens_a_corrected_mark(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await mother.types(GRADES)
    await mother.taps("Matemātika")
    await mother.taps("20.11. · 4|7")
    await mother.sees(
        "4|7 (labi) · Matemātika", "4 – 21.11. plkst. 15.00", "7 – 23.11. plkst. 15.00", "Tēma: Procenti"
    )
    await mother.taps("Atpakaļ")
    await mother.sees("Vidējā atzīme: 7,50")


async def test_mother_asks_how_the_average_was_made(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await mother.types(GRADES)
    await mother.taps("Matemātika")
    await mother.taps("Kā aprēķina vidējo")
    await mother.sees(
        "(7 + 8) : 2 = 7,50", "Netiek ņemti vērā: nv.", "netiek ņemti vērā: 4.", "tikai orientieris"
    )
    await mother.taps("Atpakaļ")
    await mother.sees("20.11. 4|7")


async def test_mother_looks_up_a_sign_and_is_back_in_the_subject(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await mother.types(GRADES)
    await mother.taps("Apzīmējumi")
    await mother.sees("nv – nav vērtējuma", "S sācis apgūt")
    await mother.taps("Atpakaļ")
    await mother.taps("Matemātika")
    await mother.taps("Apzīmējumi")
    await mother.taps("Atpakaļ")
    await mother.sees("Matemātika · 1. semestris")


async def test_somebody_elses_buttons_open_nothing(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    other = await world.reads(JURIS_MOTHER, JURIS, "mother")
    await other.types(GRADES)
    await other.sees("Juris Kalniņš")
    period = {"year": 2026, "number": 1}
    for tap in (
        OpenGrades(child=ANNA, **period),
        ChooseSubject(child=ANNA, **period),
        OpenSubject(child=ANNA, subject=MATHS, **period),
        *(
            OpenMark(child=child, mark=mark, page=0, **period)
            for child in (ANNA, JURIS)
            for mark in range(1000, 1010)
        ),
        *(OpenDatedMark(child=ANNA, mark=mark, page=0, **period) for mark in range(1000, 1010)),
        ExplainAverage(child=ANNA, subject=MATHS, page=0, **period),
        OpenByDate(child=ANNA, **period),
        OpenFinals(child=ANNA, school_year=2026, **period),
        SupposeMarks(child=ANNA, subject=MATHS, marks="9", **period),
        AskNeeded(child=ANNA, subject=MATHS, target=7, **period),
        OpenPapers(child=ANNA, **period),
        DrawYear(child=ANNA, **period),
        DrawSubject(child=ANNA, subject=MATHS, **period),
        DrawWeek(child=ANNA, day=TODAY, **period),
        MakeTranscript(child=ANNA, **period),
    ):
        await taps_forged(world.phones, other, tap)
        await other.sees_not("Anna", "4|7", "Daudz labāk", "7,50")
    assert not any("photo" in message or "document" in message for message in other.answers())
    await other.taps("Atpakaļ")
    await other.sees("Juris Kalniņš", "Matemātika: 2")


async def test_marks_cannot_be_forwarded_or_saved(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await mother.types(GRADES)
    await mother.sees("Matemātika")
    assert mother.newest().protected


async def test_many_marks_are_read_page_by_page(world: Reading, mother: Hand) -> None:
    for day in range(1, 15):
        await world.school.mark(await world.school.work(MATHS, f"2026-11-{day:02}"), ANNA, "8")
    await mother.types(GRADES)
    await mother.taps("Matemātika")
    await mother.sees("14.11. 8", "1. lapa no 3")
    await mother.sees_not("08.11.")
    await mother.taps("Tālāk")
    await mother.sees("08.11. 8", "2. lapa no 3")
    await mother.taps("05.11.")
    await mother.sees("Ceturtdien, 5. novembrī")
    await mother.taps("Atpakaļ")
    await mother.sees("2. lapa no 3")
    await mother.taps("‹ Iepriekš")
    await mother.sees("1. lapa no 3")


async def test_last_years_marks_are_one_tap_away(world: Reading, mother: Hand) -> None:
    await world.school.mark(await world.school.work(MATHS, "2026-03-10"), ANNA, "6")
    await mother.types(GRADES)
    await mother.sees("Atzīmju vēl nav.")
    await mother.taps("2025./2026. mācību gads")
    await mother.sees("Matemātika: 6 · vid. 6,00")
    await mother.taps("2025./2026. m. g. 1. semestris")
    await mother.sees("Šajā laikā atzīmju nav.")
    await mother.taps("1. semestris")
    await mother.sees("Atzīmju vēl nav.")


async def test_anna_sees_her_own_marks_on_the_same_screens(world: Reading) -> None:
    await annas_marks(world.school)
    anna = await world.reads(ANNA, ANNA, "student")
    await anna.types("/atzimes")
    await anna.sees("Anna Bērziņa, 7.b klase", "Matemātika: 4|7 nv 8")
    await anna.taps("Matemātika")
    await anna.sees("Vidējā atzīme: 7,50")


async def test_each_mother_sees_her_own_child(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    other = await world.reads(JURIS_MOTHER, JURIS, "mother")
    await other.types(GRADES)
    await other.sees("Juris Kalniņš, 7.b klase", "Matemātika: 2 · vid. 2,00")
    await other.sees_not("4|7")
    await mother.types(GRADES)
    await mother.sees_not("Juri")


async def test_mother_of_two_changes_between_them(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await world.school.mark(await world.school.work(LATVIAN, "2026-11-20"), ELZA, "9")
    await world.reads(MOTHER, ELZA, "mother")
    await mother.types(GRADES)
    await mother.sees("Anna Bērziņa, 7.b klase", "Elza, 7.b")
    await mother.taps("Elza, 7.b")
    await mother.sees("Elza Bērziņa, 7.b klase", "Latviešu valoda: 9 · vid. 9,00", "Anna, 7.b")
    await mother.sees_not("4|7")
    assert len(mother.answers()) == 1


async def test_an_old_message_stays_about_the_child_it_names(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await world.reads(MOTHER, ELZA, "mother")
    await mother.types(GRADES)
    await mother.sees("Anna Bērziņa, 7.b klase")
    about_anna = mother.newest()
    await mother.types(GRADES)
    await mother.taps("Elza, 7.b")
    await mother.sees("Elza Bērziņa, 7.b klase")
    await world.taps_in(mother, about_anna, "Matemātika")
    (shown,) = [message for message in mother.answers() if message.id == about_anna.id]
    assert shown.text.startswith("🎒 Anna Bērziņa, 7.b klase\nMatemātika · 1. semestris\nVidējā atzīme: 7,50")


async def test_a_new_mark_is_there_when_the_subject_is_opened_again(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await mother.types(GRADES)
    await mother.taps("Matemātika")
    await mother.sees("20.11. · 4|7")
    await world.school.mark(await world.school.work(MATHS, "2026-11-23"), ANNA, "10")
    await mother.taps("Atpakaļ")
    await mother.sees("Matemātika: 10 4|7 nv 8 · vid. 8,33")


async def test_a_mark_corrected_meanwhile_opens_with_its_correction(world: Reading, mother: Hand) -> None:
    work = await world.school.work(MATHS, "2026-11-20")
    old = await world.school.mark(work, ANNA, "5")
    await mother.types(GRADES)
    await mother.taps("Matemātika")
    await mother.sees("20.11. · 5")
    await world.school.mark(work, ANNA, "8", corrects=old)
    await mother.taps("20.11. · 5")
    await mother.sees("5|8 (ļoti labi)")


async def test_a_mark_that_is_gone_leads_back_politely(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await mother.types(GRADES)
    await mother.taps("Matemātika")
    await mother.sees("05.11. · 8")
    await world.meanwhile("DELETE FROM marks WHERE value = '8'")
    await mother.taps("05.11. · 8")
    await mother.sees("Neko neatradu")
    await mother.taps("Atpakaļ")
    await mother.sees("Matemātika: 4|7 nv · vid. 7,00")


async def test_a_father_whom_a_court_keeps_away_sees_nothing_from_that_moment(world: Reading) -> None:
    await annas_marks(world.school)
    father = await world.reads(FATHER, ANNA, "father")
    await father.types(GRADES)
    await father.sees("Matemātika: 4|7 nv 8")
    await world.school.restrict(FATHER, ANNA)
    await father.taps("Matemātika")
    await father.sees("Vispirms pieslēdzieties E-klasei.")
    await father.sees_not("7,50", "20.11.")


async def test_after_log_out_the_old_buttons_open_nothing(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await mother.types(GRADES)
    await mother.sees("Matemātika")
    await world.school.end(world.viewers[MOTHER][0])
    await mother.taps("Matemātika")
    await mother.sees("Vispirms pieslēdzieties E-klasei.")


async def test_a_first_class_is_marked_by_letters_and_has_no_average(world: Reading, mother: Hand) -> None:
    for day, written in ((17, "S"), (18, "T"), (19, "A")):
        work = await world.school.work(LATVIAN, f"2026-11-{day}", kind="formative")
        await world.school.mark(work, ANNA, written)
    await mother.types(GRADES)
    await mother.sees("Latviešu valoda: A T S")
    await mother.sees_not("vid.")
    await mother.taps("Latviešu valoda")
    await mother.taps("19.11. · A")
    await mother.sees("A (apguvis)", "Formatīvais vērtējums")
    await mother.taps("Atpakaļ")
    await mother.taps("Kā aprēķina vidējo")
    await mother.sees("Vidējās atzīmes vēl nav", "Netiek ņemti vērā: A, T, S.")


@pytest.mark.parametrize(
    ("language", "word", "seen", "mark"),
    [
        ("en", "📊 Grades", "av. 7.50", "20 Nov 4|7 · Procenti, test"),
        ("ru", "📊 Оценки", "ср. 7,50", "4|7 · Procenti, проверочная работа"),
        ("uk", "📊 Оцінки", "сер. 7,50", "4|7 · Procenti, перевірна робота"),
    ],
)
async def test_marks_are_read_in_ones_own_language(
    world: Reading, language: str, word: str, seen: str, mark: str
) -> None:
    await annas_marks(world.school)
    mother = await world.reads(MOTHER, ANNA, "mother", language)
    await mother.types(word)
    await mother.sees("4|7 nv 8", seen)
    await mother.taps("Matemātika")
    await mother.sees(mark)


async def test_a_double_tap_shows_the_same_screen_once(world: Reading, mother: Hand) -> None:
    await annas_marks(world.school)
    await mother.types(GRADES)
    await mother.taps("Apzīmējumi")
    await mother.taps_again()
    await mother.is_done()
    assert len(mother.answers()) == 1


async def test_the_buttons_work_after_a_restart(store: Store, checker: Checker) -> None:
    async with reading(store, checker, at_work=False) as world:
        await annas_marks(world.school)
        async with world.serving():
            mother = await world.reads(MOTHER, ANNA, "mother")
            await mother.types(GRADES)
            await mother.sees("Matemātika")
        async with world.serving():
            await mother.taps("Matemātika")
            await mother.sees("Vidējā atzīme: 7,50")
