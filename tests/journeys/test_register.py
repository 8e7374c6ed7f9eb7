"""The register, told through phones: a lesson kept, a family told, the class teacher warned."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any, Final

import pytest

from conversations.register.taps import Check, Enter, OpenCounts, OpenLesson, OpenPupil
from locales import every
from storage import preferences
from storage.passwords import Checker
from storage.phone_hours import Phone
from storage.store import Store
from tests.alertdesk import has_begun
from tests.families import (
    ANNA,
    JURIS,
    JURIS_MOTHER,
    LATVIAN,
    MATHS,
    MOTHER,
    NOW,
    SECOND_TEACHER,
    TEACHER,
    TODAY,
)
from tests.hand import Hand
from tests.lessons import a_week, change
from tests.reading import DIARY, Reading, reading

REGISTER: Final = every("register-menu-button")["lv"]
IN_LESSON: Final = NOW.replace(hour=6, minute=35)
"""8.35 in Riga, five minutes into the first lesson."""
SINCE: Final[dict[str, Any]] = {"from_day": "2026-09-01", "until_day": None}


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    """Monday in the first lesson: SECOND_TEACHER gives 7.b mathematics; TEACHER leads 7.b."""
    async with reading(store, checker, now=IN_LESSON) as world:
        await a_week(world.school)
        leads = {"class_id": 1, "teacher_id": TEACHER, "kind": "main", **SINCE}
        await world.school.add(class_teachers=[leads])
        yield world


@pytest.fixture
async def teacher(world: Reading) -> Hand:
    return await has_begun(await world.reads(SECOND_TEACHER, None, "teacher"))


async def rows(world: Reading, sql: str) -> list[tuple[Any, ...]]:
    async with world.school.store.reading() as tx:
        return [tuple(row.values()) for row in await tx.fetch(sql)]


async def test_everybody_is_here_is_one_tap_and_stands_in_the_days_list(
    world: Reading, teacher: Hand
) -> None:
    await teacher.types(REGISTER)
    await teacher.sees("1. stunda · Matemātika", "8.30–9.10", "Nav aizpildīts.", "Anna B.", "Juris K.")
    await teacher.taps("Visi ir")
    assert await teacher.toast() == "Ierakstīts: visi ir."
    await teacher.sees("1. Matemātika, 7.b Matemātika: visi ir", "✓ 1. Matemātika")
    checks = await rows(world, "SELECT group_id, day, number, how, checked_by FROM register_checks")
    assert checks == [(MATHS, TODAY.isoformat(), 1, "everybody", SECOND_TEACHER)]
    await teacher.sees("Nav aizpildīts: 20.11. (1), 19.11. (1), 17.11. (1), 16.11. (1)")
    await teacher.taps("20.11., 1. stunda")
    await teacher.sees("1. stunda · Matemātika", "piektdien, 20. novembrī")
    await teacher.taps("Juris K.")
    await teacher.taps("Citas stundas")
    await teacher.sees("1. Matemātika, 7.b Matemātika: nav pabeigts; trūkst Juris K.")
    # Neither the holiday nor the weekend lies between two days with lessons.
    await teacher.taps("‹ 19.11.")
    await teacher.taps("‹ 17.11.")
    await teacher.taps("19.11. ›")
    await teacher.taps("20.11. ›")
    await teacher.taps("23.11. ›")
    await teacher.sees("Žurnāls · šodien")
    # Between lessons the day opens; who was not here after all is corrected there.
    world.phones.clock.forward(hours=3)
    await teacher.types(REGISTER)
    await teacher.taps("✓ 1. Matemātika")
    await teacher.sees("✓ Visi ir · Līga Zariņa, 8.35")
    await teacher.taps("Juris K.")
    await teacher.sees("✓ Aizpildīts · Līga Zariņa, 11.35", "🔴 Trūkst (n): Juris K.")


async def test_before_its_time_a_lesson_is_looked_at_and_not_filled_in(world: Reading, teacher: Hand) -> None:
    leader = await has_begun(await world.reads(TEACHER, None, "teacher"))
    mother = await has_begun(await world.reads(MOTHER, ANNA, "mother"))
    await mother.types("Anna šodien slima")
    await mother.taps("Pieteikt")
    await leader.sees("Jauns pieteikums")
    await leader.types(REGISTER)
    await leader.taps("2. Latviešu valoda")
    await leader.sees("Stunda vēl nav sākusies. Ierakstīt varēs no plkst. 9.05.", "Anna B. (pieteikts)")
    await leader.sees_not("Visi pārējie ir", "Pieskarieties vārdam")
    await leader.taps("Juris K.")
    assert await leader.toast() == "Stunda vēl nav sākusies. Ierakstīt varēs no plkst. 9.05."
    await leader.taps_forged(Check(group=LATVIAN, day=TODAY, number=2).pack())
    await leader.sees("Stunda vēl nav sākusies", "🔴 Anna B.")
    assert await rows(world, "SELECT 1 FROM attendance UNION SELECT 1 FROM register_checks") == []
    world.phones.clock.forward(minutes=30)
    await leader.taps("Juris K.")
    await leader.taps("Gatavs")
    await leader.sees("2. Latviešu valoda, 7.b Latviešu valoda: trūkst Anna B.")


async def test_a_family_that_reported_nothing_is_told_once_and_reports(world: Reading, teacher: Hand) -> None:
    mother = await has_begun(await world.reads(JURIS_MOTHER, JURIS, "mother"))
    await teacher.types(REGISTER)
    await teacher.taps("Juris K.")
    await teacher.sees("🔴 Trūkst (n): Juris K.", "vecākiem to pateiks 10 minūtes pēc ieraksta")
    await teacher.taps("Gatavs")
    await teacher.sees("trūkst Juris K.")
    world.phones.clock.forward(minutes=9)
    await mother.sees_not("Nav 1. stundā")
    world.phones.clock.forward(minutes=1)
    await mother.sees("Juris Kalniņš", "Nav 1. stundā (Matemātika), šodien", "drošību")
    world.phones.clock.forward(hours=1)
    await mother.is_done()
    assert len([one for one in mother.answers() if "Nav 1. stundā" in one.text]) == 1
    await mother.taps("Pieteikt kavējumu")
    await mother.taps("Šodien")
    await mother.taps("Slimība")
    await mother.sees("Nr. A-")
    await teacher.types(REGISTER)
    await teacher.sees("trūkst Juris K. (attaisnots)")


async def test_who_was_reported_stands_there_already_and_a_slip_is_told_nobody(
    world: Reading, teacher: Hand
) -> None:
    mother = await has_begun(await world.reads(MOTHER, ANNA, "mother"))
    other = await has_begun(await world.reads(JURIS_MOTHER, JURIS, "mother"))
    await mother.types("Anna šodien slima")
    await mother.taps("Pieteikt")
    await mother.sees("Nr. A-")
    await teacher.types(REGISTER)
    await teacher.sees("🔴 Trūkst (n): Anna B. (pieteikts)", "🔴 Anna B.", "Visi pārējie ir")
    await teacher.sees_not("vecākiem to pateiks")
    for label in ("Juris K.", "🔴 Juris K.", "🟡 Juris K."):
        await teacher.taps(label)
    await teacher.sees_not("🟡 Juris K.", "🔴 Juris K.")
    await teacher.taps("Visi pārējie ir")
    await teacher.sees("trūkst Anna B. (attaisnots)")
    assert await rows(world, "SELECT student_id, kind FROM attendance") == [(ANNA, "absent")]
    world.phones.clock.forward(minutes=30)
    await other.sees_not("stundā")
    await mother.sees_not("Nav 1. stundā")


async def test_a_locked_screen_shows_no_content_and_the_button_does(world: Reading, teacher: Hand) -> None:
    mother = await has_begun(await world.reads(JURIS_MOTHER, JURIS, "mother"))
    (viewer,) = world.viewers[JURIS_MOTHER]
    async with world.school.store.writing() as tx:
        ways: Any = {"absence": "off"}
        await preferences.change(tx, viewer, phone=Phone(shows_content=False), ways=ways)
    await teacher.types(REGISTER)
    await teacher.taps("Juris K.")
    await teacher.sees("🔴 Trūkst (n): Juris K.")
    world.phones.clock.forward(minutes=10)
    await mother.sees("Steidzama skolas ziņa")
    await mother.sees_not("1. stundā")
    await mother.taps("Atvērt")
    await mother.sees("Nav 1. stundā")
    # She was late: the family hears of that too.
    await teacher.taps("🔴 Juris K.")
    await mother.sees("Steidzama skolas ziņa")
    await mother.taps("Atvērt")
    await mother.sees("Labojums: 1. stundā (Matemātika), šodien, bērns ir.")
    # Nobody else opens it.
    stranger = await has_begun(await world.reads(MOTHER, ANNA, "mother"))
    for number in (ANNA, JURIS):
        await stranger.taps_forged(f"jm1:{number}:1")
        await stranger.sees("Neko neatradu")


async def test_where_no_guardian_is_there_the_class_teacher_is_to_phone(
    world: Reading, teacher: Hand
) -> None:
    leader = await has_begun(await world.reads(TEACHER, None, "teacher"))
    await teacher.types(REGISTER)
    await teacher.taps("Juris K.")
    await teacher.sees("🔴 Trūkst (n): Juris K.")
    world.phones.clock.forward(minutes=10)
    await leader.sees("Juris Kalniņš", "7.b klase", "Nav 1. stundā", "Lūdzu, piezvaniet viņiem")


async def test_the_topic_is_one_line_and_families_read_it(world: Reading, teacher: Hand) -> None:
    mother = await has_begun(await world.reads(MOTHER, ANNA, "mother"))
    await teacher.types(REGISTER)
    await teacher.taps("Stundas temats")
    await teacher.sees("Uzrakstiet vienā rindā")
    await teacher.sends_photo()
    await teacher.sees("Šeit gaidu tekstu")
    await teacher.types("309900-00017")
    await teacher.sees("izskatās pēc paroles")
    await teacher.types("ā" * 201)
    await teacher.sees("ne garāku par 200")
    await teacher.types("Daļskaitļu\n  saskaitīšana <b>")
    await teacher.sees("Temats: Daļskaitļu saskaitīšana <b>")
    await mother.types(DIARY)
    await mother.sees("Daļskaitļu saskaitīšana")
    await teacher.taps("Stundas temats")
    await teacher.taps("Atcelt")
    await teacher.sees("Temats: Daļskaitļu saskaitīšana")
    await teacher.types("Vai dzirdat?")
    assert await rows(world, "SELECT topic FROM lesson_records") == [("Daļskaitļu saskaitīšana <b>",)]


async def test_thirty_pupils_stand_two_in_a_row_on_two_pages(world: Reading, teacher: Hand) -> None:
    await world.school.schoolmates(27)
    await teacher.types(REGISTER)
    await teacher.sees("1. lapa no 2", "Anna B.")
    first = teacher.newest().buttons
    assert [len(row) for row in first[:9]] == [2] * 8 + [1]
    await teacher.taps("Tālāk")
    await teacher.sees("2. lapa no 2")
    assert teacher.newest().buttons[0][0]["text"] == "Ance Upe"
    await world.taps_in(teacher, teacher.newest(), "Ance Upe", times=3)
    await teacher.sees("2. lapa no 2", "🔴 Ance Upe")
    assert await rows(world, "SELECT COUNT(*) FROM attendance") == [(1,)]


async def test_who_stands_in_once_keeps_that_lesson_alone(world: Reading, teacher: Hand) -> None:
    await change(world.school, MATHS, TODAY.isoformat(), 1, "substituted", teacher_id=TEACHER)
    leader = await has_begun(await world.reads(TEACHER, None, "teacher"))
    await leader.types(REGISTER)
    await leader.sees("1. stunda · Matemātika")
    await leader.taps("Stundas temats")
    await leader.types("Kopsavilkums")
    await leader.sees("Temats: Kopsavilkums")
    await leader.taps("Visi ir")
    await leader.sees("1. Matemātika", "2. Latviešu valoda")
    await teacher.types(REGISTER)
    await teacher.sees("1. Matemātika, 7.b Matemātika: vada Jānis Ozols; visi ir")
    await change(world.school, LATVIAN, TODAY.isoformat(), 2, "cancelled")
    await leader.types(REGISTER)
    await leader.taps("Citas stundas")
    await leader.sees_not("Latviešu")


async def test_the_class_teacher_reads_the_counts_and_is_warned_at_ten(world: Reading, teacher: Hand) -> None:
    leader = await has_begun(await world.reads(TEACHER, None, "teacher"))
    by: dict[str, Any] = {"group_id": LATVIAN, "entered_by": TEACHER, "entered_at": 1}
    await world.school.add(
        attendance=[
            {"student_id": JURIS, "day": f"2026-10-{day:02}", "number": 2, "kind": "absent", **by}
            for day in range(1, 10)
        ]
        + [{"student_id": ANNA, "day": "2026-10-01", "number": 2, "kind": "late", **by}],
    )
    await teacher.types(REGISTER)
    await teacher.taps("Juris K.")
    await teacher.sees("🔴 Trūkst (n): Juris K.")
    world.phones.clock.forward(hours=8)
    await leader.sees("Juris Kalniņš", "jau 10 neattaisnotu mācību stundu")
    await leader.taps("Atvērt")
    await leader.sees(
        "Latviešu valoda: 9 · 0 · 0", "Matemātika: 1 · 0 · 0", "pirmdien, 23. novembrī: 1. stunda"
    )
    await leader.taps("Atpakaļ")
    await leader.sees("Juris Kalniņš: 10 · 0 · 0", "Anna Bērziņa: 0 · 0 · 1")
    heard = len(leader.answers())
    world.phones.clock.forward(days=1)
    await teacher.taps_forged(Enter(group=MATHS, day=TODAY, number=1, student=JURIS, entry="late").pack())
    await teacher.taps_forged(Enter(group=MATHS, day=TODAY, number=1, student=JURIS, entry="absent").pack())
    await teacher.is_done()
    world.phones.clock.forward(days=1)
    await leader.is_done()
    assert len(leader.answers()) == heard


async def test_what_is_not_ones_own_is_not_there(world: Reading, teacher: Hand) -> None:
    mother = await has_begun(await world.reads(MOTHER, ANNA, "mother"))
    lesson: dict[str, Any] = {"group": LATVIAN, "day": TODAY, "number": 2}
    old: dict[str, Any] = {"group": MATHS, "day": TODAY - timedelta(days=10), "number": 1}
    own: dict[str, Any] = {"group": MATHS, "day": TODAY, "number": 1}
    for hand, tap in (
        (mother, OpenLesson(**own)),
        (mother, Enter(**own, student=ANNA, entry="absent")),
        (teacher, Enter(**lesson, student=ANNA, entry="absent")),
        (teacher, Enter(**old, student=ANNA, entry="absent")),
        (teacher, Enter(**own, student=MOTHER, entry="absent")),
        (teacher, Check(**lesson)),
        (teacher, OpenCounts(class_id=1, term=None)),
        (teacher, OpenPupil(student=ANNA, class_id=1, term=3)),
    ):
        await hand.taps_forged(tap.pack())
        await hand.sees("Neko neatradu")
    for table in ("attendance", "register_checks", "missing_alarms"):
        assert await rows(world, f"SELECT * FROM {table}") == []  # noqa: S608 -- no input
