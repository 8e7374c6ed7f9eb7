"""The office and the head: people, rules, calendar, a new year, figures, and who looked at what."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from bot.simulator import Person
from conversations.mending import OpenStudent
from conversations.school import taps as s
from conversations.staff import taps as f
from conversations.tap import Tap
from locales import every
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, MATHS, MOTHER, NOW, SCHOOL, TEACHER
from tests.hand import Hand
from tests.office import PASSWORD, presses
from tests.publications import Board
from tests.reading import Reading, reading
from tests.staffroom import HEAD, LEADER, OFFICE, Staffroom

STAFF: Final = every("staff-menu-button")["lv"]
SETTINGS: Final = every("school-menu-button")["lv"]
FIGURES: Final = every("figures-menu-button")["lv"]
CODE: Final = "309900-00500"
JUNE: Final = datetime(2027, 6, 14, 7, tzinfo=UTC)
SINCE: Final[dict[str, Any]] = {"from_day": "2026-09-01", "until_day": None}


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    """Monday afternoon in the school of tests/families.py with its staff."""
    async with reading(store, checker, now=NOW) as world:
        mother = await world.school.link(MOTHER, ANNA, "mother", chat=900)
        await Staffroom.of(world.school, mother)
        yield world


@pytest.fixture
async def office(world: Reading) -> Hand:
    return await world.reads(OFFICE, None, "office")


@pytest.fixture
async def head(world: Reading) -> Hand:
    return await world.reads(HEAD, None, "head")


async def test_the_office_adds_a_teacher_who_logs_in_and_is_ended(world: Reading, office: Hand) -> None:
    laima = world.phones.add(
        "laima", Person(id=3001, first_name="Laima", language_code="lv", phone="+37126123456")
    )
    await office.types(STAFF)
    await office.sees("Darbinieki", "pieslēgušies 1 no 5", "Zars Rita ✓", "Ozols Jānis")
    await office.taps("Pievienot darbinieku")
    await office.sees("Lietvedību un direktoru pievieno direktors", "Skolotājs")
    await office.sees_not("Direktors")
    await office.taps("Skolotājs")
    await office.types("Laima")
    await office.sees("Vajag vārdu un uzvārdu")
    await office.types("Laima Bērza")
    await office.types("12345")
    await office.sees("Personas kodā ir 11 cipari")
    await office.types(CODE)
    await office.sees("Personas kods: ••••••-•••00")
    assert not any(CODE in message.text for message in office.messages() if message.text)
    await office.types("67123456")
    await office.sees("Ierakstiet mobilo numuru")
    await office.types("26123456")
    await office.sees("Laima Bērza, skolotājs", "••• 456", "Sākot ar: šodien")
    await office.types("30.02.")
    await office.sees("Nesapratu dienu")
    await office.taps("Pievienot")
    await office.sees("Parole nosūtīta īsziņā", "Laima Bērza: skolotājs")
    found = PASSWORD.search(await laima.sms())
    assert found is not None
    assert found.group() not in office.screen()
    await laima.types(f"{CODE} {found.group()}")
    await laima.sees("Lietotājs: skolotājs")
    await office.types(STAFF)
    await office.taps("Meklēt")
    await office.types("bērza")
    await office.taps("Bērza Laima")
    await office.taps("Labot numuru")
    await office.types("26123457")
    await office.sees("Numurs ierakstīts", "Beigt: skolotājs")
    assert "skola ierakstija citu talruna numuru" in await laima.sms()
    await office.taps("Beigt: skolotājs")
    await office.sees("Beigsies arī klašu audzināšana")
    await office.taps("Jā, beigt")
    await office.sees("Darbinieku sarakstā šīs personas vairs nav")
    await laima.sees("Skola ir beigusi Jūsu darbinieka pieslēgumu")
    assert laima.menu == []


async def test_the_head_appoints_the_office_does_not_and_a_teacher_sees_nothing(
    world: Reading, office: Hand, head: Hand
) -> None:
    teacher = await world.reads(TEACHER, None, "teacher")
    for hand in (teacher, office):
        await hand.starts()
        await hand.is_done()
    forged: tuple[Tap, ...] = (
        f.OpenStaff(),
        f.OpenColleague(person=OFFICE),
        f.AddColleague(role="teacher"),
        f.GiveRole(person=TEACHER, role="head"),
        f.EndRole(person=OFFICE, role="office"),
        f.SendPassword(person=OFFICE, role="office"),
        f.OpenClasses(),
        f.Lead(led=1, person=TEACHER),
        s.OpenSetting(field="name"),
        s.Review(on=True),
        s.AskHoliday(),
        s.OpenYear(),
        s.OpenLog(),
        s.FindInLog(pupils=True),
    )
    for tap in forged:
        await presses(world.phones, teacher, tap.pack())
        await teacher.sees_not("Rita", "Pieslēgušies", "Ierakstiet", "Parole")
    for typed in (STAFF, SETTINGS, FIGURES):
        await teacher.types(typed)
        await teacher.sees("Neko neatradu")
    for only_heads in (s.OpenLog(), s.FindInLog(pupils=True), s.AskYear(year=2027, six=False, nine=False)):
        await presses(world.phones, office, only_heads.pack())
        await office.sees("Neko neatradu")
    await presses(world.phones, office, f.EndRole(person=HEAD, role="head").pack())
    assert await world_rows(world, "SELECT COUNT(*) FROM staff WHERE until_day IS NOT NULL") == [(0,)]
    await head.types(STAFF)
    await head.taps("Ozols Jānis")
    await head.sees("Jānis Ozols: skolotājs", "Audzina: 7.b")
    await head.taps("+ Loma")
    await head.taps("Skolas lietvedība")
    await head.sees("Jānis Ozols: skolotājs, skolas lietvedība")
    await presses(world.phones, head, f.EndRole(person=TEACHER, role="office").pack())
    await presses(world.phones, head, f.EndRole(person=OFFICE, role="office").pack())
    await office.sees("Skola ir beigusi Jūsu darbinieka pieslēgumu")
    await head.taps_forged(f.EndRole(person=HEAD, role="head").pack())
    assert "pēdējā persona" in await head.toast()


async def test_a_class_gets_another_teacher_from_today(world: Reading, office: Hand) -> None:
    await office.types(STAFF)
    await office.taps("Klases")
    await office.sees("7.b · Jānis Ozols", "8.a · Gints Zars")
    await office.taps("8.a")
    await office.sees("Tagad audzina: Gints Zars")
    await office.taps("Zars Ivars")
    await office.sees("8.a · Ivars Zars")
    rows = await world_rows(
        world,
        "SELECT teacher_id, from_day, until_day FROM class_teachers WHERE class_id = 2 ORDER BY from_day",
    )
    assert rows == [(LEADER, "2026-09-01", "2026-11-22"), (HEAD, "2026-11-23", None)]


async def test_each_setting_is_typed_read_back_and_bears_its_last_hand(world: Reading, office: Hand) -> None:
    await office.types(SETTINGS)
    await office.sees("Rita Zars", "Nosaukums: 1. skola", "Tālrunis vecākiem: nav ierakstīts", "līdz 10.00")
    await office.sees_not("Gada maiņa", "Darbību žurnāls")
    await office.taps("Piesaka līdz")
    await office.types("puse deviņi")
    await office.sees("Vajag laiku, piemēram, 9.30.")
    await office.types("8.30")
    await office.sees("✅ Saglabāts.", "Kavējumu piesaka līdz 8.30")
    await office.taps("Piesaka līdz")
    await office.sees("Mainīja Rita Zars, 23.11. plkst. 15.00.")
    await office.taps("Atcelt")
    await office.taps("Piezīmju pārbaude")
    await office.taps("Ieslēgt")
    await office.sees("Piezīmes vispirms izlasa audzinātājs: jā")
    await office.taps("Semestri un brīvdienas")
    await office.sees("1. semestris: 01.09.2026.–18.12.2026.", "dienas bez stundām nav ierakstītas")
    await office.taps("Pievienot brīvdienas")
    await office.types("kādreiz")
    await office.sees("Nesapratu dienas")
    await office.types("21.12.–1.1.")
    await office.sees("✅ Saglabāts.", "21.12.2026.–01.01.2027.")
    await office.taps("2. semestris, 2026")
    await office.types("no 4.1. līdz 31.5.")
    await office.sees("2. semestris: 04.01.2027.–31.05.2027.")
    await office.taps("✕ 21.12.")
    await office.sees("dienas bez stundām nav ierakstītas")


async def test_the_year_changes_once_and_graduates_hear_goodbye(
    world: Reading, head: Hand, store: Store
) -> None:
    graduate: dict[str, Any] = {"vocative": None, "code": None, "phone": None, "adult_day": None}
    await world.school.add(
        people=[
            {**graduate, "id": one, "school_id": SCHOOL, "given_name": name, "family_name": "Upe"}
            for one, name in ((2101, "Ance"), (2200, "Ruta"))
        ],
        classes=[{"id": 12, "school_id": SCHOOL, "year": 2026, "grade": 12, "letter": "a"}],
        enrolments=[{"student_id": 2101, "class_id": 12, **SINCE}],
        guardianships=[{"id": 900, "guardian_id": 2200, "student_id": 2101, "kind": "mother", **SINCE}],
    )
    mother = await world.reads(2200, 2101, "mother")
    await mother.starts()
    await head.types(SETTINGS)
    await head.taps("Gada maiņa")
    await head.sees("7.b → 8.b · 3", "12.a → aiziet · 1", "Gadu var mainīt, sākot ar sestdien, 1. maijā")
    await head.sees_not("Mainīt mācību gadu")
    async with store.writing() as tx:
        await tx.change("UPDATE links SET expires_at = 4000000000000")
    world.phones.clock.forward(seconds=(JUNE - NOW).total_seconds())
    await head.types(SETTINGS)
    await head.taps("Gada maiņa")
    await head.sees("Pāriet: 3. Aiziet: 1;", "rezerves kopijas")
    await head.taps("Mainīt mācību gadu")
    await head.sees("uzrakstiet: 2027/2028")
    await head.types("jā")
    await head.sees("Gads nav mainīts")
    await head.types("2027 / 2028")
    await head.sees("2027/2028. mācību gads sagatavots", "Pāriet: 3, aiziet: 1")
    await presses(world.phones, head, s.AskYear(year=2027, six=False, nine=False).pack())
    await head.types("2027/2028")
    await head.sees("Šis gads jau ir nomainīts")
    await mother.sees_not("vairs nemācās")
    world.phones.clock.forward(days=79)
    await mother.sees("Ance vairs nemācās skolā «1. skola»", "Paldies")
    assert mother.menu == []


async def test_figures_in_text_and_picture_tell_of_no_small_class(world: Reading, office: Hand) -> None:
    pupils = await world.school.schoolmates(3)
    await world.school.add(
        enrolments=[{"student_id": one, "class_id": 1, **SINCE} for one in pupils],
        attendance=[
            {
                "student_id": one,
                "day": "2026-11-20",
                "number": 1,
                "group_id": MATHS,
                "kind": "absent",
                "entered_by": TEACHER,
                "entered_at": 1,
            }
            for one in (*pupils, ANNA)
        ],
    )
    await Board(world.school).announce("Ekskursija", class_id=1)
    await office.types(FIGURES)
    await office.sees("Vecāki: 1 no 4 (25 %)", "Skolēni: 0 no 6", "Darbinieki: 1 no 5", "nekas nav izziņots")
    await office.taps("Pa klasēm")
    await office.sees("7.b · 1/4 · 0/6")
    await office.sees_not("8.a")
    await office.taps("Atpakaļ")
    await office.taps("Kavējumi")
    await office.sees("7.b: 0,7 (0,7)")
    assert office.newest()["photo"]


async def test_the_log_says_who_looked_and_the_family_has_it_in_its_file(world: Reading, head: Hand) -> None:
    teacher = await world.reads(TEACHER, None, "teacher")
    await teacher.starts()
    await teacher.is_done()
    await presses(world.phones, teacher, OpenStudent(student=ANNA).pack())
    await presses(world.phones, teacher, OpenStudent(student=ANNA).pack())
    await teacher.sees("Anna Bērziņa, 7.b klase")
    await presses(
        world.phones, teacher, OpenStudent(student=14).pack()
    )  # of another school: nothing is noted
    await head.types(SETTINGS)
    await head.taps("Tālrunis")
    await head.types("67 123 456")
    await head.taps("Darbību žurnāls")
    await head.sees("Ivars Zars · 23.11. 15.00", "mainīja: Tālrunis", "– → +37167123456")
    await head.sees("Jānis Ozols · 23.11. 15.00", "skatīja: Anna Bērziņa, reģistrācija")
    assert head.screen().count("skatīja") == 1
    await presses(world.phones, head, f.GiveRole(person=TEACHER, role="office").pack())
    await presses(world.phones, head, s.OpenLog().pack())
    await head.sees("mainīja: darbinieka loma (Jānis Ozols)", "– → skolas lietvedība, 23.11.2026.")
    await head.taps("Pēc skolēna")
    await head.types("nav tāda")
    await head.sees("nevienu neatradu")
    await head.types("anna")
    await head.taps("Anna Bērziņa, 7.b")
    await head.sees("Izvēlēts: Anna Bērziņa", "skatīja")
    await head.sees_not("mainīja")
    mother = await world.reads(MOTHER, ANNA, "mother")
    await mother.types("/mani_dati")
    await mother.is_done()
    files = world.phones.simulator.files
    told = json.loads(files.content(files.by_id[mother.newest()["document"]["file_id"]]) or b"{}")
    (opened,) = told["links"][0]["student"]["audit"]
    assert (opened["what"], opened["opened_by"]) == ("registration", "Jānis Ozols")


async def world_rows(world: Reading, sql: str) -> list[tuple[Any, ...]]:
    async with world.school.store.reading() as tx:
        return [tuple(row.values()) for row in await tx.fetch(sql)]
