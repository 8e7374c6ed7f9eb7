"""Families report absences on their phones. On Tuesday, 24 November, at eight in the morning."""

from collections.abc import AsyncIterator
from typing import Any, Final

import pytest

from conversations.absence_taps import OpenReport, PickReason, SaveReport, Withdraw, asked
from locales import every
from storage.absence_rules import Draft
from storage.clock import milliseconds
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, ELZA, FATHER, JURIS, JURIS_MOTHER, MOTHER, NOW, SCHOOL, TEACHER, TODAY
from tests.lessons import a_week
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import Reading, reading

ABSENCES: Final = every("absences-menu-button")["lv"]
RULES: Final = {"report_by": "10:00", "alert_by": "09:30", "parent_days": 3, "parent_notes": 4}
TUESDAY: Final = TODAY.replace(day=24)


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    async with reading(store, checker) as world:
        await a_week(world.school)
        leads = {"class_id": 1, "teacher_id": TEACHER, "kind": "main", "from_day": "2026-09-01"}
        await world.school.add(
            absence_rules=[{"school_id": SCHOOL, **RULES}], class_teachers=[{**leads, "until_day": None}]
        )
        teacher = await world.reads(TEACHER, None, "teacher")
        await teacher.types("/start")
        await teacher.sees("Jānis Ozols")
        world.phones.clock.forward(hours=17)
        yield world


async def kept(
    world: Reading, columns: str = "first_day, last_day, part, reason, state"
) -> list[tuple[Any, ...]]:
    async with world.school.store.reading() as tx:
        rows = await tx.fetch(f"SELECT {columns} FROM absences ORDER BY id")  # noqa: S608 -- no input
    return [tuple(row.values()) for row in rows]


async def seen(world: Reading, revision: int = 1) -> None:
    at = milliseconds(world.phones.clock())
    await world.meanwhile(
        "INSERT INTO absence_views (absence_id, person_id, revision, seen_at) "  # noqa: S608 -- numbers
        f"SELECT id, {TEACHER}, {revision}, {at} FROM absences"
    )


async def test_todays_illness_is_three_taps(world: Reading, mother: Hand) -> None:
    await mother.types(ABSENCES)  # one: the menu
    await mother.sees(
        "Anna Bērziņa, 7.b klase\nPieteikt kavējumu",
        "Šodienas kavējumu piesakiet līdz plkst. 10.00.",
        "Bez ārsta zīmes varat attaisnot līdz 3 skolas dienām pēc kārtas.",
        "Vecāku zīmes šajā semestrī: 0 no 4.",
    )
    await mother.taps("Šodien")
    await mother.sees("šodien, otrdien, 24. novembrī · visu dienu\n\nKāds ir iemesls?")
    assert await kept(world) == []
    await mother.taps("Slimība")
    await mother.sees(
        "Kavējums pieteikts. Nr. A-1\n",
        "šodien, otrdien, 24. novembrī · visu dienu · slimība",
        "Pieteica mamma, plkst. 8.00",
        "Nosūtīts. Skolā to vēl neviens nav redzējis.",
        "Mainīt",
        "Atsaukt",
        "Pievienot ārsta zīmi",
    )
    await mother.sees_not("pēc noteiktā laika")
    assert await kept(world) == [("2026-11-24", "2026-11-24", "day", "illness", "sent")]
    assert len(mother.answers()) == 1  # every tap edits the same message


async def test_a_double_tap_and_an_old_button_make_no_second_report(world: Reading, mother: Hand) -> None:
    await mother.types(ABSENCES)
    await mother.taps("Šodien")
    await mother.sees("Slimība")
    reasons = mother.newest()
    await world.taps_in(mother, reasons, "Slimība", times=2)
    await mother.sees("Kavējums pieteikts. Nr. A-1")
    await mother.taps_forged(SaveReport(**asked(ANNA, Draft(TUESDAY, TUESDAY)), reason="family").pack())
    await mother.sees("Kavējums pieteikts. Nr. A-1", "slimība")
    assert len(await kept(world)) == 1


async def test_father_reports_the_same_and_is_told_that_it_is_one(world: Reading, mother: Hand) -> None:
    father = await world.reads(FATHER, ANNA, "father")
    for hand in (mother, father):
        await hand.types(ABSENCES)
        await hand.taps("Šodien")
        await hand.sees("Kāds ir iemesls?")
    asked_of_father = father.newest()
    await mother.taps("Slimība")
    await mother.sees("Nr. A-1")
    await world.taps_in(father, asked_of_father, "Slimība")
    await father.sees("Nr. A-1 jau bija pieteikts: pieteikums ir viens, un tajā esat abi.", "mamma un tētis")
    assert len(await kept(world)) == 1
    await father.types(ABSENCES)
    await father.taps("Šodien")
    await father.sees("Nr. A-1: šis kavējums jau ir pieteikts.", "mamma un tētis")
    await father.taps("Mainīt")
    await father.taps("Cits iemesls")
    await father.taps("Ģimenes apstākļi")
    await father.sees("Pieteikums mainīts. Nr. A-1", "ģimenes apstākļi")
    assert await kept(world, "reason, revision, changed_by") == [("family", 2, FATHER)]


async def test_several_days_on_the_calendar(world: Reading, mother: Hand) -> None:
    await mother.types(ABSENCES)
    await mother.taps("Vairākas dienas")
    await mother.sees("Kura ir pirmā diena?", "Novembris 2026", "× nav skolas", "[24]")
    weekend = mother.newest()
    assert [button["text"] for button in weekend.buttons[3]] == ["23", "[24]", "25", "26", "27", "×", "×"]
    place = next(at for at in range(7) if weekend.buttons[3][at]["text"] == "×")
    await mother.taps_forged(weekend.buttons[3][place]["callback_data"])
    assert await mother.toast() == "Sestdien, 28. novembrī skolas nav."
    await mother.taps("25")
    await mother.sees("Pirmā diena: trešdien, 25. novembrī. Kura ir pēdējā?", "[25]")
    await mother.taps("Nākamais")
    await mother.taps("1")
    await mother.sees(
        "no 25.11. līdz 01.12. · visas dienas",
        "Vajadzēs ārsta zīmi: kopā 5 skolas dienas pēc kārtas, bez tās var attaisnot 3.",
    )
    await mother.taps("Ģimenes apstākļi")
    await mother.sees("Nr. A-1", "Vajadzīga ārsta zīme")
    assert await kept(world) == [("2026-11-25", "2026-12-01", "day", "family", "sent")]
    await mother.taps("Pieteikt vēl")
    await mother.taps("Cita diena")
    await mother.sees("25•", "27•")


async def test_part_of_a_day_by_bell_by_typing_and_by_lessons(world: Reading, mother: Hand) -> None:
    await mother.types(ABSENCES)
    await mother.taps("Kavēs / aizies agrāk")
    await mother.sees("Otrdien, 24. novembrī. Kā kavēs?", "Rīt", "Cita diena")
    await mother.taps("Ieradīsies vēlāk")
    await mother.sees("Cikos ieradīsies?", "9.20", "10.10")
    for nonsense in ("25.11", "23.59.59", "vēlāk", "\u200b", "-1"):
        await mother.types(nonsense)
        await mother.sees("Laiku nesapratu. Rakstiet, piemēram, 9.30.")
    await mother.types("23:59")
    await mother.sees("Šajā laikā skolas nav.")
    await mother.types("plkst. 9.45")
    await mother.sees("ieradīsies plkst. 9.45")
    await mother.taps("Transports")
    await mother.sees("Nr. A-1", "ieradīsies plkst. 9.45 · transports")
    await mother.types(ABSENCES)
    await mother.taps("Kavēs / aizies agrāk")
    await mother.taps("Aizies agrāk")
    await mother.taps("10.00")
    await mother.taps("Ārsta apmeklējums")
    await mother.sees("Nr. A-2", "aizies plkst. 10.00")
    await mother.types(ABSENCES)
    await mother.taps("Kavēs / aizies agrāk")
    await mother.taps("Rīt")
    await mother.taps("Dažas stundas")
    await mother.taps("○ 2. Latviešu valoda")
    await mother.taps("○ 3. Mūzika")
    await mother.taps("✓ 2. Latviešu valoda")
    await mother.taps("○ 1. Matemātika")
    await mother.sees("✓ 1. Matemātika", "○ 2. Latviešu valoda", "✓ 3. Mūzika")
    await mother.taps("Tālāk")
    await mother.sees("rīt, trešdien, 25. novembrī · 1., 3. stunda")
    await mother.taps("Sacensības")
    await mother.sees("Nr. A-3")
    assert await kept(world, "part, at, lessons") == [
        ("late", "09:45", None),
        ("early", "10:00", None),
        ("lessons", None, "1,3"),
    ]


async def test_overlapping_days_are_told_and_lead_to_the_report_or_to_the_rest(
    world: Reading, mother: Hand
) -> None:
    await mother.types(ABSENCES)
    await mother.taps("Šodien")
    await mother.taps("Slimība")
    await mother.taps("Pieteikt vēl")
    await mother.taps("Vairākas dienas")
    await mother.taps("[24]")
    await mother.taps("26")
    await mother.sees("Par šo laiku jau ir pieteikums:", "Nr. A-1 · šodien · slimība · nosūtīts")
    await mother.taps("Pieteikt 25.11.–26.11.")
    await mother.sees("no 25.11. līdz 26.11.")
    await mother.taps("Atpakaļ")
    await mother.taps("Vairākas dienas")
    await mother.taps("[24]")
    await mother.taps("26")
    await mother.taps("Mainīt A-1 uz 24.11.–26.11.")
    await mother.taps("Slimība")
    await mother.sees("Pieteikums mainīts. Nr. A-1", "no 24.11. līdz 26.11.")
    assert await kept(world) == [("2026-11-24", "2026-11-26", "day", "illness", "sent")]


async def test_once_seen_it_cannot_be_changed_but_a_note_can_be_added(world: Reading, mother: Hand) -> None:
    await mother.types(ABSENCES)
    await mother.taps("Šodien")
    await mother.taps("Slimība")
    await mother.sees("Atsaukt")
    before = mother.newest()
    await seen(world)
    await world.taps_in(mother, before, "Atsaukt")
    await mother.sees(
        "Redzēja Jānis Ozols, plkst. 8.00", "Ja kaut kas mainījies, rakstiet klases audzinātājam."
    )
    await taps_forged(world.phones, mother, Withdraw(child=ANNA, absence=1))
    await mother.sees("Skolā to jau redzēja, tāpēc mainīt vai atsaukt vairs nevar.")
    await mother.sees_not("Mainīt\n")
    await mother.taps("Pievienot ārsta zīmi")
    await mother.sees("Atsūtiet ārsta zīmes fotogrāfiju vai PDF failu")
    await mother.types("te tā ir")
    await mother.sees("Šeit gaidu fotogrāfiju vai PDF failu.")
    await mother.sends_document("virus.exe", b"MZ\x90")
    await mother.sees("Pieņemu tikai fotogrāfijas (JPEG, PNG) un PDF failus.")
    await mother.sends_photo()
    await mother.sees("Pievienots pie Nr. A-1: 1 no 5.")
    await mother.sends_photo()
    await mother.sees("Pievienots pie Nr. A-1: 2 no 5.")
    await mother.taps("Gatavs")
    await mother.sees("Pievienots: 2 ārsta zīmes")
    await mother.taps("2. zīme")
    await mother.sees("Ārsta zīme pie kavējuma Nr. A-1")
    assert await kept(world, "state, revision") == [("sent", 1)]


async def test_words_are_added_and_a_report_is_withdrawn(world: Reading, mother: Hand) -> None:
    father = await world.reads(FATHER, ANNA, "father")
    anna = await world.reads(ANNA, ANNA, "student")
    await mother.types(ABSENCES)
    await mother.taps("Rīt")
    await mother.taps("Ģimenes apstākļi")
    await mother.taps("Pievienot paskaidrojumu")
    await mother.types(" \u200b ")
    await mother.sees("Paskaidrojums ir tukšs.")
    await mother.types("garš " * 200)
    await mother.sees("Paskaidrojumā ir 999 zīmju, bet var būt 500.")
    await mother.sends_photo()
    await mother.sees("Šeit gaidu tekstu.")
    await mother.types("Brāļa <b>kāzas</b>")
    await mother.sees("Paskaidrojums pievienots. Nr. A-1", "Paskaidrojums: «Brāļa <b>kāzas</b>»")
    await anna.types("/kavejums")
    await anna.sees("Kavējumu piesaka vecāki")
    await anna.taps("Mani pieteikumi")
    await anna.taps("Nr. A-1")
    await anna.sees("rīt, trešdien, 25. novembrī · visu dienu · ģimenes apstākļi")
    await anna.sees_not("kāzas", "Atsaukt", "Pievienot")
    await father.types(ABSENCES)
    await father.taps("Mani pieteikumi")
    await father.taps("Nr. A-1")
    await father.sees("kāzas")
    await father.taps("Atsaukt")
    await father.taps("Jā, atsaukt")
    await father.sees("Pieteikums Nr. A-1 ir atsaukts.")
    assert await kept(world, "state, revision, changed_by") == [("withdrawn", 3, FATHER)]
    await mother.types(ABSENCES)
    await mother.taps("Mani pieteikumi")
    await mother.sees("Nr. A-1 · rīt · ģimenes apstākļi · atsaukts")


async def test_bad_days_are_refused_with_a_way_out(world: Reading, mother: Hand) -> None:
    await mother.types(ABSENCES)
    await mother.sees("Šodien")
    cases = {
        Draft(
            TUESDAY.replace(day=28), TUESDAY.replace(day=29)
        ): "Nākamā skolas diena: pirmdien, 30. novembrī.",
        Draft(TUESDAY.replace(day=18), TUESDAY.replace(day=18)): "Brīvdiena vai skolēnu brīvlaiks",
        Draft(TUESDAY, TUESDAY.replace(year=2027)): "ne vairāk kā 60 dienu",
        Draft(TUESDAY.replace(day=2), TUESDAY.replace(day=2)): "pēdējo divu nedēļu kavējumus",
        Draft(TUESDAY.replace(year=2030), TUESDAY.replace(year=2030)): "Tik tālas dienas",
    }
    for draft, told in cases.items():
        for tap in (PickReason(**asked(ANNA, draft)), SaveReport(**asked(ANNA, draft), reason="illness")):
            await taps_forged(world.phones, mother, tap)
            await mother.sees(told, "Cita diena", "Atpakaļ")
    assert await kept(world) == []


async def test_another_childs_buttons_do_nothing(world: Reading, mother: Hand) -> None:
    stranger = await world.reads(JURIS_MOTHER, JURIS, "mother")
    await stranger.types(ABSENCES)
    await stranger.taps("Šodien")
    await stranger.taps("Slimība")
    await mother.types(ABSENCES)
    await mother.sees("Pieteikt kavējumu")
    for child in (ANNA, JURIS):
        for tap in (OpenReport(child=child, absence=1), Withdraw(child=child, absence=1)):
            await taps_forged(world.phones, mother, tap)
            await mother.sees("Neko neatradu")
    await taps_forged(
        world.phones, mother, SaveReport(**asked(JURIS, Draft(TUESDAY, TUESDAY)), reason="other")
    )
    await mother.sees("Neko neatradu")
    assert await kept(world, "student_id, state, reason") == [(JURIS, "sent", "illness")]


async def test_twins_are_reported_each_from_their_own_tab(world: Reading, mother: Hand) -> None:
    await world.reads(MOTHER, ELZA, "mother")
    await mother.types(ABSENCES)
    await mother.taps("Elza, 7.b")
    await mother.sees("Elza Bērziņa, 7.b klase\nPieteikt kavējumu")
    await mother.taps("Rīt")
    await mother.taps("Slimība")
    await mother.sees("Elza Bērziņa, 7.b klase", "Nr. A-1")
    assert await kept(world, "student_id, first_day") == [(ELZA, "2026-11-25")]


async def test_the_register_tells_what_is_excused(world: Reading, mother: Hand) -> None:
    then: dict[str, Any] = {"entered_by": TEACHER, "entered_at": milliseconds(NOW), "kind": "absent"}
    await world.school.add(
        attendance=[
            {"student_id": ANNA, "day": "2026-11-24", "number": 1, "group_id": 41, **then},
            {"student_id": ANNA, "day": "2026-11-23", "number": 2, "group_id": 42, **then},
            {
                "student_id": ANNA,
                "day": "2026-11-23",
                "number": 1,
                "group_id": 41,
                **then,
                "kind": "late",
            },
        ]
    )
    await mother.types(ABSENCES)
    await mother.taps("Šodien")
    await mother.taps("Slimība")
    await mother.taps("Mani pieteikumi")
    await mother.taps("Atpakaļ")
    await mother.taps("Kavējumu uzskaite")
    await mother.sees(
        "Kavējumu uzskaite · 1. semestris, 2026",
        "Kavētas stundas: attaisnotas 1, neattaisnotas 1\nNokavējumi: 1",
        "Latviešu valoda: neattaisnotas 1",
        "Matemātika: attaisnotas 1, nokavējumi 1",
        "Neattaisnotās stundas:\npirmdien, 23. novembrī: 2. stunda",
    )


@pytest.mark.parametrize(
    ("language", "word", "today", "illness", "told"),
    [
        ("en", "🤒 Report an absence", "Today", "Illness", "The absence is reported. No. A-1"),
        ("ru", "🤒 Сообщить о пропуске", "Сегодня", "Болезнь", "О пропуске сообщено. № A-1"),
        ("uk", "🤒 Повідомити про пропуск", "Сьогодні", "Хвороба", "Про пропуск повідомлено. № A-1"),
    ],
)
async def test_it_is_reported_in_ones_own_language(
    world: Reading, language: str, word: str, today: str, illness: str, told: str
) -> None:
    mother = await world.reads(MOTHER, ANNA, "mother", language)
    await mother.types(word)
    await mother.taps(today)
    await mother.taps(illness)
    await mother.sees(told)
