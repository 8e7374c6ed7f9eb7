"""Families read the diary on their phones: the paper diary's page."""

from collections.abc import AsyncIterator

import pytest

from conversations.diary import OpenPage, OpenPages
from storage import preferences
from storage.clock import milliseconds
from storage.passwords import Checker
from storage.store import Store
from storage.viewer import OwnerKind
from tests.families import ANNA, ELZA, FATHER, JURIS, LATVIAN, MATHS, MOTHER, MUSIC, NOW, TEACHER
from tests.lessons import SINCE, a_week, change, topic
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import DIARY, Reading, reading

PAGE = """🎒 Anna Bērziņa, 7.b klase
Dienasgrāmata · šodien, pirmdien, 23. novembrī

1. Matemātika · 8 · 4|7
Procenti: uzdevumi
Mājas darbs: 45. lpp., 3. uzd.
2. Latviešu valoda nenotiek
3. Mūzika · nokavēja (k)

Uzslava (Mūzika): Skaisti dziedāja."""


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    """The school with a week of lessons, a full Monday, and a bot at work."""
    async with reading(store, checker) as world:
        school = world.school
        await a_week(school)
        await topic(school, MATHS, "2026-11-23", 1, "Procenti: uzdevumi")
        await school.homework(MATHS, "2026-11-23", "45. lpp., 3. uzd.")
        await school.mark(await school.work(MATHS, "2026-11-23", kind="formative"), ANNA, "8")
        work = await school.work(MATHS, "2026-11-23")
        await school.mark(work, ANNA, "7", corrects=await school.mark(work, ANNA, "4"))
        await change(school, LATVIAN, "2026-11-23", 2, "cancelled")
        late = {"student_id": ANNA, "day": "2026-11-23", "number": 3, "group_id": MUSIC, "kind": "late"}
        gone = {**late, "day": "2026-11-20", "number": 1, "group_id": MATHS, "kind": "absent"}
        entered = {"entered_by": TEACHER, "entered_at": milliseconds(NOW)}
        await school.add(attendance=[{**late, **entered}, {**gone, **entered}])
        await school.remark(ANNA, "Skaisti dziedāja.", day="2026-11-23", group=MUSIC)
        yield world


async def test_a_page_has_everything_of_its_day(world: Reading, mother: Hand) -> None:
    await mother.types(DIARY)
    await mother.is_done()
    assert mother.newest().text == PAGE
    assert mother.newest()["has_protected_content"]
    await mother.taps("Mājas darbi")
    await mother.sees("Mājas darbi · šodien, pirmdien, 23. novembrī")


async def test_from_day_to_day_and_through_the_weeks(world: Reading, mother: Hand) -> None:
    await world.school.homework(MUSIC, "2026-11-20", "Dziesma")  # there is no music on Fridays
    await mother.types("/dienasgramata")
    await mother.taps("‹ 20.11.")
    await mother.sees("piektdien, 20. novembrī", "1. Matemātika · nebija (n)", "Mūzika\nMājas darbs: Dziesma")
    await mother.taps("‹ 19.11.")
    await mother.taps("‹ 18.11.")
    await mother.sees("trešdien, 18. novembrī", "Brīvdiena: stundu nav.")
    await mother.taps("Stundu saraksts")
    await mother.sees("Stundu saraksts · trešdien, 18. novembrī")
    await mother.types(DIARY)
    await mother.taps("Visa nedēļa")
    await mother.sees(
        "Dienasgrāmata · 23.11.–27.11.",
        "Šodien\nAtzīmes: Matemātika 8, Matemātika 4|7\nKavējumi: 3. stunda nokavēja (k)\n",
        "Mājas darbi: Matemātika\nUzslava (Mūzika)",
        "Rīt\nNekas nav ierakstīts.",
    )
    await mother.taps("‹ Iepriekšējā")
    await mother.sees("Trešdien, 18.11.\nBrīvdiena", "Kavējumi: 1. stunda nebija (n)", "Mājas darbi: Mūzika")
    await mother.taps("Pk 20.")
    await mother.sees("piektdien, 20. novembrī")


async def test_on_a_free_day_it_is_the_last_school_days(world: Reading, mother: Hand) -> None:
    world.phones.clock.forward(days=5)
    await mother.types(DIARY)
    await mother.sees("Dienasgrāmata · vakar, piektdien, 27. novembrī")


async def test_an_absence_is_excused_by_a_report_and_marks_may_be_hidden(
    world: Reading, mother: Hand
) -> None:
    report = {"id": 1, "school_id": 1, "student_id": ANNA, "part": "day", "at": None, "lessons": None}
    days = {"first_day": "2026-11-20", "last_day": "2026-11-20", "reason": "illness", "words": "…"}
    by = {"reported_by": MOTHER, "reporter_kind": "mother", "reported_at": milliseconds(NOW)}
    decided = {"state": "excused", "answer": None, "decided_by": TEACHER, "decided_at": milliseconds(NOW)}
    whole = {**report, **days, **by, **decided, "is_late": 0, "needs_note": 0}
    await world.school.add(absences=[whole])
    async with world.school.store.writing() as tx:
        await preferences.change(tx, world.viewers[MOTHER][0], hides_marks=True)
    await mother.types(DIARY)
    await mother.sees("1. Matemātika")
    hidden = [entity for entity in mother.newest()["entities"] if entity["type"] == "spoiler"]
    assert len(hidden) == 2
    await mother.taps("‹ 20.11.")
    await mother.sees("1. Matemātika · nebija (n), attaisnots")


async def test_a_long_day_stays_readable(world: Reading, mother: Hand) -> None:
    groups = await world.school.more_subjects(5)
    lessons = [
        {"id": 900 + place, "group_id": group, "weekday": 2, "number": 3 + place, "room": None, **SINCE}
        for place, group in enumerate(groups, 1)
    ]
    await world.school.add(lessons=lessons)
    for number, group in enumerate([MATHS, LATVIAN, MUSIC, *groups], 1):
        await topic(world.school, group, "2026-11-24", number, "Ļoti garš temata nosaukums " * 5)
        await world.school.homework(group, "2026-11-24", "Izlasīt stāstu un atbildēt uz jautājumiem. " * 5)
    await mother.types(DIARY)
    await mother.taps("24.11. ›")
    await mother.sees("8. 5. priekšmets")
    text = mother.newest().text
    assert len(text.splitlines()) == 3 + 8 * 3
    assert max(map(len, text.splitlines())) <= 60
    assert text.count("…") == 16


async def test_tabs_and_forged_buttons(world: Reading, mother: Hand) -> None:
    await world.reads(MOTHER, ELZA, "mother")
    await mother.types(DIARY)
    await mother.taps("Elza, 7.b")
    await mother.sees("🎒 Elza Bērziņa, 7.b klase", "1. Matemātika")
    await mother.sees_not("4|7", "Uzslava")
    day = world.phones.clock().date()
    for tap in (
        OpenPage(child=JURIS, day=day),
        OpenPages(child=JURIS, day=day),
        OpenPage(child=ANNA, day=day.replace(year=2029)),
    ):
        await taps_forged(world.phones, mother, tap)
        await mother.sees("Neko neatradu")
        await mother.sees_not("Matemātika")


async def test_with_the_right_the_diary_is_gone(world: Reading) -> None:
    father = await world.reads(FATHER, ANNA, "father")
    await father.types(DIARY)
    await father.sees("Matemātika · 8")
    await world.school.restrict(FATHER, ANNA)
    await father.taps("Visa nedēļa")
    await father.sees("Vispirms pieslēdzieties E-klasei.")


async def test_it_is_read_in_ones_own_language(world: Reading) -> None:
    readers: tuple[tuple[int, OwnerKind, str, str, str], ...] = (
        (MOTHER, "mother", "en", "📖 Diary", "3. Mūzika · late (k)"),
        (FATHER, "father", "ru", "📖 Дневник", "3. Mūzika · опоздание (k)"),
        (ANNA, "student", "uk", "📖 Щоденник", "3. Mūzika · запізнення (k)"),
    )
    for person, kind, language, word, seen in readers:
        reader = await world.reads(person, ANNA, kind, language)
        await reader.types(word)
        await reader.sees(seen)
