"""Families read the timetable on their phones, and are told of changes."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from conversations.lesson_taps import OpenLessons, OpenLessonsWeek
from conversations.timetable import told
from storage import lesson_changes
from storage.lesson_changes import NewChange
from storage.passwords import Checker
from storage.store import Store
from storage.viewer import OwnerKind
from tests.families import (
    ANNA,
    ELZA,
    FATHER,
    JURIS,
    LATVIAN,
    MATHS,
    MOTHER,
    MUSIC,
    SECOND_TEACHER,
    TEACHER,
    turn_of,
)
from tests.lessons import a_week, change
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import TIMETABLE, Reading, reading

SCREEN = """🎒 Anna Bērziņa, 7.b klase
Stundu saraksts · šodien, pirmdien, 23. novembrī
Tagad: Matemātika, 214. kab., līdz 9.10
Nākamā stunda: Latviešu valoda 9.20, 105. kab., pēc 12 min

1. 8.30–9.10 Matemātika, 214. kab.
2. 9.20–10.00 Latviešu valoda, 105. kab.
3. 10.10–10.50 Mūzika"""


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    """The school with a week of lessons and a bot at work, on Monday at 15.00."""
    async with reading(store, checker) as world:
        await a_week(world.school)
        yield world


async def test_during_a_lesson_it_says_what_goes_on_and_what_comes_next(world: Reading, mother: Hand) -> None:
    world.phones.clock.forward(hours=-5, minutes=-52)
    await mother.types(TIMETABLE)
    await mother.is_done()
    assert mother.newest().text == SCREEN
    await mother.taps("Ar skolotājiem")
    await mother.sees("1. 8.30–9.10 Matemātika, 214. kab.\nLīga Zariņa\n2.", "Jānis Ozols", "Bez skolotājiem")
    await mother.taps("Zvanu laiki")
    await mother.sees(
        "1. 8.30–9.10 · starpbrīdis 10 min", "3. 10.10–10.50 · starpbrīdis 20 min", "4. 11.10–11.50"
    )
    await mother.taps("Atpakaļ")
    await mother.sees("Stundu saraksts · šodien")
    assert len(mother.answers()) == 1


async def test_after_the_last_bell_it_is_tomorrow(world: Reading, mother: Hand) -> None:
    await change(world.school, MATHS, "2026-11-24", 1, "substituted", room="210")
    await mother.types("/stundas")
    await mother.sees("Stundu saraksts · rīt, otrdien, 24. novembrī", "Šodien stundas ir beigušās.")
    await mother.taps("Ar skolotājiem")
    await mother.sees("Matemātika, 214. kab. → Matemātika, 210. kab.\nLīga Zariņa\n2.")
    await mother.taps("‹ 23.11.")
    await mother.sees("šodien, pirmdien, 23. novembrī")
    await mother.sees_not("beigušās", "Nākamā stunda")
    await mother.taps("‹ 20.11.")  # the weekend is passed over
    await mother.sees("piektdien, 20. novembrī")
    await mother.taps("‹ 19.11.")
    await mother.taps("‹ 18.11.")
    await mother.sees("trešdien, 18. novembrī", "Brīvdiena: stundu nav. Lai jauka atpūta!")
    await mother.sees_not("Matemātika")


async def test_each_change_shows_the_old_beside_the_new(world: Reading, mother: Hand) -> None:
    school = world.school
    await change(school, MATHS, "2026-11-24", 1, "substituted", teacher_id=TEACHER, room="210", note="Tests!")
    await change(school, LATVIAN, "2026-11-24", 2, "cancelled")
    await change(school, MUSIC, "2026-11-24", 3, "moved", day="2026-11-25", number=4)
    await change(school, MUSIC, "2026-11-24", 4, "added", subject_id=MATHS, room="Aktu zāle")
    await mother.types(TIMETABLE)
    await mother.sees(
        "1. 8.30–9.10 Matemātika (Līga Zariņa), 214. kab. → Matemātika (Jānis Ozols), 210. kab.\nTests!",
        "2. 9.20–10.00 Latviešu valoda nenotiek",
        "3. 10.10–10.50 Mūzika pārcelta → parīt, 4. stunda",
        "4. 11.10–11.50 Matemātika, Aktu zāle (papildu stunda)",
    )
    struck = [entity for entity in mother.newest()["entities"] if entity["type"] == "strikethrough"]
    assert len(struck) == 3
    await mother.taps("25.11. ›")
    await mother.sees("4. 11.10–11.50 Mūzika (pārcelta; bija rīt, 3. stunda)")
    await mother.taps("Visa nedēļa")
    await mother.sees(
        "Stundu saraksts · 23.11.–27.11.",
        "Šodien · 8.30–10.50\n1.\xa0Matemātika · 2.\xa0Latviešu valoda · 3.\xa0Mūzika",
        "Rīt · 8.30–11.50\n1.\xa0Matemātika (izmaiņas) · 2.\xa0Latviešu valoda",
        " · 3.\xa0Mūzika · 4.\xa0Matemātika\nParīt",
    )
    await mother.taps("Pk 27.")
    await mother.sees("piektdien, 27. novembrī")


async def test_the_week_turns_and_is_drawn_with_the_same_words(world: Reading, mother: Hand) -> None:
    await mother.types(TIMETABLE)
    await mother.taps("Visa nedēļa")
    await mother.taps("‹ Iepriekšējā")
    await mother.sees("16.11.–20.11.", "Trešdien, 18.11. · brīvs")
    words = mother.newest().text.replace("Matemātika", "Matemātika (214)").replace("valoda", "valoda (105)")
    await mother.taps("Kā attēls")
    await mother.is_done()
    drawn = mother.newest()
    assert drawn["photo"]
    assert drawn["caption"] == words
    await mother.taps("Atpakaļ")
    await mother.sees("16.11.–20.11.", "Nākamā ›")


async def test_on_free_days_it_is_the_next_school_day_said_kindly(world: Reading, mother: Hand) -> None:
    for days, said in (
        (5, ["pirmdien, 30. novembrī", "Šodien stundu nav.", "Matemātika"]),
        (25, ["pirmdien, 11. janvārī", "Šodien stundu nav.", "Matemātika"]),
        (220, ["šodien, sestdien, 31. jūlijā", "Brīvlaiks: stundu nav. Lai jauka atpūta!"]),
    ):
        await world.meanwhile("UPDATE links SET expires_at = expires_at * 2")
        world.phones.clock.forward(days=days)
        await mother.types(TIMETABLE)
        await mother.sees(*said)


async def test_a_day_of_which_nothing_is_left_and_a_school_without_bells(
    world: Reading, mother: Hand
) -> None:
    for group, number in ((MATHS, 1), (LATVIAN, 2), (MUSIC, 3)):
        await change(world.school, group, "2026-11-24", number, "cancelled")
    await world.meanwhile("DELETE FROM bells")
    await mother.types(TIMETABLE)
    await mother.sees("šodien, pirmdien", "1. Matemātika, 214. kab.")  # without bells it lasts until midnight
    await mother.taps("24.11. ›")
    await mother.sees("1. Matemātika nenotiek", "Šajā dienā neviena stunda nenotiek.")
    await mother.taps("Zvanu laiki")
    await mother.sees("Skola zvanu laikus nav ievadījusi.")


async def test_tabs_and_old_buttons_open_each_childs_own(world: Reading, mother: Hand) -> None:
    await world.reads(MOTHER, ELZA, "mother")
    await mother.types(TIMETABLE)
    await mother.taps("Elza, 7.b")
    await mother.sees("🎒 Elza Bērziņa, 7.b klase", "rīt, otrdien", "Matemātika")


async def test_what_is_not_theirs_or_too_far_is_not_there(world: Reading, mother: Hand) -> None:
    await mother.types(TIMETABLE)
    await mother.sees("rīt, otrdien")
    day = world.phones.clock().date()
    for tap in (
        OpenLessons(child=JURIS, day=day),
        OpenLessonsWeek(child=JURIS, day=day),
        OpenLessons(child=ANNA, day=day.replace(year=2029)),
    ):
        await taps_forged(world.phones, mother, tap)
        await mother.sees("Neko neatradu")
        await mother.sees_not("Matemātika")
        await mother.taps("Atpakaļ")
        await mother.sees("rīt, otrdien")


async def test_with_the_right_the_timetable_is_gone(world: Reading) -> None:
    father = await world.reads(FATHER, ANNA, "father")
    await father.types(TIMETABLE)
    await father.sees("Matemātika")
    await world.school.restrict(FATHER, ANNA)
    await father.taps("Visa nedēļa")
    await father.sees("Vispirms pieslēdzieties E-klasei.")


async def test_a_change_is_told_old_to_new_and_only_until_it_is_over(world: Reading) -> None:
    school = world.school
    mother = await school.link(MOTHER, ANNA, "mother")
    number = await change(
        school, MATHS, "2026-11-24", 1, "substituted", teacher_id=TEACHER, room="210", note="!"
    )
    async with school.store.reading() as tx:
        news = await told(turn_of(tx, mother), number)
        late = mother.model_copy(update={"now": mother.now + timedelta(days=2)})
        over = await told(turn_of(tx, late), number)
        unknown = await told(turn_of(tx, mother), 999_999)
    assert news is not None
    assert news.line.text == (
        "Rīt 1. stunda: Matemātika (Līga Zariņa), 214. kab. → Matemātika (Jānis Ozols), 210. kab."
    )
    assert news.screen.text.text.splitlines() == [
        "🎒 Anna Bērziņa, 7.b klase",
        "Izmaiņas stundu sarakstā",
        news.line.text,
        "!",
    ]
    assert (over, unknown) == (None, None)
    await world.meanwhile(f"UPDATE lesson_changes SET withdrawn_at = 1, withdrawn_by = {TEACHER}")  # noqa: S608 -- a number
    async with school.store.reading() as tx:
        again = await told(turn_of(tx, mother), number)
    assert again is not None
    assert again.line.text == "Rīt 1. stunda notiek, kā plānots: Matemātika, 214. kab."


async def test_what_a_teacher_enters_reaches_the_families_phones(world: Reading, mother: Hand) -> None:
    await mother.types(TIMETABLE)
    await mother.is_done()
    teacher = await world.school.link(SECOND_TEACHER, ANNA, "teacher")
    new = NewChange(MATHS, date(2026, 11, 24), 1, "cancelled")
    async with world.school.store.writing() as tx:
        assert await lesson_changes.enter(tx, teacher, new) is not None
    world.phones.clock.forward(minutes=1)
    await mother.sees("Izmaiņas stundu sarakstā", "Rīt 1. stunda: Matemātika nenotiek")
    await mother.taps("Visa diena")
    await mother.sees("rīt, otrdien, 24. novembrī", "1. 8.30–9.10 Matemātika nenotiek")


async def test_it_is_read_in_ones_own_language(world: Reading) -> None:
    await change(world.school, LATVIAN, "2026-11-24", 2, "cancelled")
    readers: tuple[tuple[int, OwnerKind, str, str, str], ...] = (
        (MOTHER, "mother", "en", "🗓 Timetable", "2. 09:20–10:00 Latviešu valoda is cancelled"),
        (FATHER, "father", "ru", "🗓 Расписание", "2. 9:20–10:00 Latviešu valoda отменён"),
        (ANNA, "student", "uk", "🗓 Розклад", "2. 9:20–10:00 Latviešu valoda скасовано"),
    )
    for person, kind, language, word, seen in readers:
        reader = await world.reads(person, ANNA, kind, language)
        await reader.types(word)
        await reader.sees(seen)
