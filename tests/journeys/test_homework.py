"""Families read homework on their phones, and tick it for themselves."""

from datetime import timedelta

import pytest

from conversations.homework_ways import OpenTask, TickTask
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, ELZA, FATHER, FOREIGN, JURIS, LATVIAN, MATHS, MOTHER, MUSIC, NOW, Families
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import HOMEWORK, Reading, reading

# Ticks are written: on both engines.
pytestmark = pytest.mark.parametrize("engine", ["sqlite", "postgresql"])


async def some_homework(school: Families) -> None:
    """For Friday past, for tomorrow two, for Thursday."""
    await school.homework(MATHS, "2026-11-20", "1. uzd.")
    await school.homework(MATHS, "2026-11-24", "45. lpp., 3.–7. uzd.", at=NOW - timedelta(days=3))
    await school.homework(LATVIAN, "2026-11-24", "Sacerējums par rudeni")
    await school.homework(MUSIC, "2026-11-26", "Dziesma")


async def ticks(world: Reading) -> int:
    async with world.school.store.reading() as tx:
        (row,) = await tx.fetch("SELECT COUNT(*) AS ticks FROM homework_ticks")
    return int(row["ticks"])


async def test_tonight_mother_sees_everything_for_tomorrow(world: Reading, mother: Hand) -> None:
    await some_homework(world.school)
    await mother.types(HOMEWORK)
    await mother.sees(
        "Anna Bērziņa, 7.b klase",
        "Mājas darbi · rīt, otrdien, 24. novembrī",
        "○ Latviešu valoda: Sacerējums par rudeni",
        "○ Matemātika: 45. lpp., 3.–7. uzd.",
    )
    await mother.sees_not("Dziesma", "1. uzd.", "0 no 2")  # the child may have done all of it


async def test_one_tap_ticks_in_place(world: Reading, mother: Hand) -> None:
    await some_homework(world.school)
    await mother.types(HOMEWORK)
    await mother.taps("○ Matemātika")
    assert await mother.toast() == "Izdarīts. To redzat tikai Jūs."
    await mother.sees("Mani atzīmējumi: 1 no 2", "✓ Matemātika: 45. lpp.", "○ Latviešu valoda")
    assert len(mother.answers()) == 1
    await mother.taps("✓ Matemātika")
    assert await mother.toast() == "Vēl nav izdarīts."
    await mother.sees("○ Matemātika: 45. lpp.")
    await mother.sees_not("Mani atzīmējumi")
    assert await ticks(world) == 0


async def test_a_double_tap_ticks_once(world: Reading, mother: Hand) -> None:
    await some_homework(world.school)
    await mother.types(HOMEWORK)
    await mother.sees("○ Matemātika")
    await world.taps_in(mother, mother.newest(), "○ Matemātika", times=2)
    await mother.sees("Mani atzīmējumi: 1 no 2", "✓ Matemātika")
    assert await ticks(world) == 1


async def test_a_tick_is_ones_own_secret(world: Reading, mother: Hand) -> None:
    await some_homework(world.school)
    anna = await world.reads(ANNA, ANNA, "student")
    father = await world.reads(FATHER, ANNA, "father")
    await mother.types(HOMEWORK)
    await mother.taps("○ Matemātika")
    await mother.sees("Mani atzīmējumi: 1 no 2 (bērna atzīmējumus redz tikai bērns)")
    await anna.types("/majas_darbi")
    await anna.sees("Izdarīts 0 no 2")
    await anna.taps("○ Latviešu valoda")
    await anna.sees("Izdarīts 1 no 2", "✓ Latviešu valoda", "○ Matemātika")
    await father.types(HOMEWORK)
    await father.sees("○ Latviešu valoda", "○ Matemātika")
    await father.sees_not("1 no 2")


async def test_earlier_homework_is_one_tap_back(world: Reading, mother: Hand) -> None:
    await some_homework(world.school)
    await mother.types(HOMEWORK)
    await mother.taps("‹ 20.11.")
    await mother.sees("piektdien, 20. novembrī", "○ Matemātika: 1. uzd.")
    await mother.taps("○ Matemātika")
    await mother.sees("piektdien, 20. novembrī", "✓ Matemātika: 1. uzd.")
    await mother.taps("24.11. ›")
    await mother.taps("26.11. ›")
    await mother.sees("ceturtdien, 26. novembrī", "○ Mūzika: Dziesma")


async def test_the_week_leads_to_its_days(world: Reading, mother: Hand) -> None:
    await some_homework(world.school)
    await mother.types(HOMEWORK)
    await mother.taps("Visa nedēļa")
    await mother.sees("Mājas darbi · 23.11.–29.11.", "Latviešu valoda", "Mūzika: Dziesma")
    await mother.sees_not("○")
    await mother.taps("Ceturtdien, 26.11.")
    await mother.sees("ceturtdien, 26. novembrī", "○ Mūzika: Dziesma")
    await mother.taps("Visa nedēļa")
    await mother.taps("‹ Iepriekšējā nedēļa")
    await mother.sees("16.11.–22.11.", "Matemātika: 1. uzd.")
    await mother.taps("Atpakaļ")
    await mother.sees("rīt, otrdien, 24. novembrī")


async def test_a_long_task_is_read_whole_with_who_set_it(world: Reading, mother: Hand) -> None:
    link = "https://www.uzdevumi.lv/p/latviesu-valoda"
    text = "Izlasīt stāstu un atbildēt uz jautājumiem. " * 12 + "\n" + link
    await world.school.homework(LATVIAN, "2026-11-24", text, at=NOW - timedelta(days=3))
    await mother.types(HOMEWORK)
    await mother.sees("○ Latviešu valoda: Izlasīt stāstu", "…")
    await mother.sees_not(link)
    await mother.taps("Lasīt")
    await mother.sees("Latviešu valoda · līdz otrdienai, 24. novembrim", link)
    await mother.sees("Uzdeva Jānis Ozols 20.11. plkst. 15.00")
    (address,) = [entity for entity in mother.newest()["entities"] if entity["type"] == "url"]
    assert address["length"] == len(link)
    await mother.taps("Atzīmēt kā izdarītu")
    await mother.sees("Mani atzīmējumi: 1 no 1", "✓ Latviešu valoda")


async def test_what_the_teacher_changed_is_told(world: Reading, mother: Hand) -> None:
    await some_homework(world.school)
    await mother.types(HOMEWORK)
    await mother.taps("○ Matemātika")
    await mother.sees("✓ Matemātika")
    changed = int((NOW + timedelta(hours=2)).timestamp() * 1000)
    await world.meanwhile(
        f"UPDATE homework SET text = '46. lpp.', changed_at = {changed} WHERE text LIKE '45.%'"  # noqa: S608 -- a number
    )
    await mother.types(HOMEWORK)
    await mother.sees("✓ Matemātika: 46. lpp. (mainīts)")
    await world.taps_in(mother, mother.newest(), "Visa nedēļa")
    await mother.sees("46. lpp. (mainīts)")
    await mother.taps("Rīt")
    await mother.taps("✓ Matemātika")
    await mother.taps("○ Matemātika")
    await mother.sees("✓ Matemātika: 46. lpp.")


async def test_a_task_taken_back_leads_back_politely(world: Reading, mother: Hand) -> None:
    await some_homework(world.school)
    await mother.types(HOMEWORK)
    await mother.sees("○ Matemātika")
    await world.meanwhile("DELETE FROM homework WHERE text LIKE '45.%'")
    await mother.taps("○ Matemātika")
    assert (await mother.toast()).startswith("Neko neatradu")
    await mother.sees("Neko neatradu")
    await mother.taps("Atpakaļ")
    await mother.sees("○ Latviešu valoda")
    await mother.sees_not("Matemātika")
    assert await ticks(world) == 0


async def test_somebody_elses_buttons_tick_nothing(world: Reading, mother: Hand) -> None:
    number = await world.school.homework(FOREIGN, "2026-11-24", "Another school's")
    await some_homework(world.school)
    await mother.types(HOMEWORK)
    await mother.sees("○ Matemātika")
    for child in (ANNA, JURIS):
        await taps_forged(world.phones, mother, TickTask(child=child, homework=number, done=True))
        await mother.sees("Neko neatradu")
        await taps_forged(world.phones, mother, OpenTask(child=child, homework=number))
        await mother.sees_not("Another")
    assert await ticks(world) == 0


async def test_a_mother_of_twins_ticks_for_each(world: Reading, mother: Hand) -> None:
    await some_homework(world.school)
    await world.reads(MOTHER, ELZA, "mother")
    await mother.types(HOMEWORK)
    await mother.taps("○ Matemātika")
    await mother.sees("Anna Bērziņa, 7.b klase", "Mani atzīmējumi: 1 no 2")
    about_anna = mother.newest()
    await mother.types(HOMEWORK)
    await mother.taps("Elza, 7.b")
    await mother.sees("Elza Bērziņa, 7.b klase", "○ Latviešu valoda", "○ Matemātika")
    await mother.sees_not("Mani atzīmējumi")
    await world.taps_in(mother, about_anna, "○ Latviešu valoda")
    (shown,) = [message for message in mother.answers() if message.id == about_anna.id]
    assert shown.text.startswith("🎒 Anna Bērziņa, 7.b klase")
    assert "Mani atzīmējumi: 2 no 2" in shown.text
    await mother.types(HOMEWORK)
    await mother.sees("Elza Bērziņa, 7.b klase", "○ Latviešu valoda", "○ Matemātika")
    await mother.sees_not("Mani atzīmējumi")


async def test_on_friday_it_is_mondays_homework(world: Reading, mother: Hand) -> None:
    await world.school.homework(MATHS, "2026-11-30", "60. lpp.")
    world.phones.clock.forward(days=4)
    await mother.types(HOMEWORK)
    await mother.sees("pirmdien, 30. novembrī", "60. lpp.")


async def test_when_nothing_is_set_it_says_so(world: Reading, mother: Hand) -> None:
    await mother.types(HOMEWORK)
    await mother.sees("rīt, otrdien, 24. novembrī", "Šai dienai mājas darbi nav uzdoti.")
    await mother.taps("Visa nedēļa")
    await mother.sees("Šai nedēļai mājas darbi nav uzdoti.")


async def test_juris_reads_the_same_homework_as_his_own(world: Reading) -> None:
    await some_homework(world.school)
    juris = await world.reads(JURIS, JURIS, "student")
    await juris.types(HOMEWORK)
    await juris.sees("Juris Kalniņš, 7.b klase", "○ Matemātika: 45. lpp.")


async def test_after_log_out_an_old_button_ticks_nothing(world: Reading, mother: Hand) -> None:
    await some_homework(world.school)
    await mother.types(HOMEWORK)
    await mother.sees("○ Matemātika")
    await world.school.end(world.viewers[MOTHER][0])
    await mother.taps("○ Matemātika")
    await mother.sees("Vispirms pieslēdzieties E-klasei.")
    assert await ticks(world) == 0


async def test_a_father_whom_a_court_keeps_away_reads_and_ticks_nothing(world: Reading) -> None:
    await some_homework(world.school)
    father = await world.reads(FATHER, ANNA, "father")
    await father.types(HOMEWORK)
    await father.sees("○ Matemātika")
    await world.school.restrict(FATHER, ANNA)
    await father.taps("○ Matemātika")
    await father.sees("Vispirms pieslēdzieties E-klasei.")
    assert await ticks(world) == 0


@pytest.mark.parametrize(
    ("language", "word", "seen"),
    [
        ("en", "📚 Homework", "My ticks: 1 of 2 (your child’s are seen only by the child)"),
        ("ru", "📚 Домашние задания", "Мои отметки: 1 из 2 (отметки ребёнка видит только он)"),
        ("uk", "📚 Домашні завдання", "Мої позначки: 1 з 2 (позначки дитини бачить лише вона)"),
    ],
)
async def test_homework_is_read_in_ones_own_language(
    world: Reading, language: str, word: str, seen: str
) -> None:
    await some_homework(world.school)
    mother = await world.reads(MOTHER, ANNA, "mother", language)
    await mother.types(word)
    await mother.taps("○ Matemātika")
    await mother.sees(seen, "✓ Matemātika")


async def test_a_tick_outlives_a_restart(store: Store, checker: Checker) -> None:
    async with reading(store, checker, at_work=False) as world:
        await some_homework(world.school)
        async with world.serving():
            mother = await world.reads(MOTHER, ANNA, "mother")
            await mother.types(HOMEWORK)
            await mother.taps("○ Matemātika")
            await mother.sees("Mani atzīmējumi: 1 no 2")
        async with world.serving():
            await mother.taps("✓ Matemātika")
            await mother.sees("○ Matemātika")
            await mother.sees_not("Mani atzīmējumi")
            await mother.taps("○ Latviešu valoda")
            await mother.sees("Mani atzīmējumi: 1 no 2", "✓ Latviešu valoda")
