"""A teacher enters marks between two lessons: one by one, a class in a message, in a table, and a term's."""

import io
from datetime import timedelta
from typing import Any

import openpyxl
import pytest

from conversations.mark_entry import term_screen
from conversations.mark_entry.steps import LeaveOut, OpenWork, PutMark, SaveDraft, UndoMarks
from storage.store import Row
from tests.families import ANNA, ELZA, JURIS, LATVIAN, MATHS, MOTHER, SECOND_TEACHER
from tests.lessons import a_week
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import Reading

MARKS = "📝 Likt atzīmes"


@pytest.fixture
async def teacher(world: Reading) -> Hand:
    """Līga Zariņa, who teaches mathematics."""
    await a_week(world.school)
    return await world.reads(SECOND_TEACHER, None, "teacher")


async def begun(world: Reading) -> Hand:
    """Anna's mother, with her chat begun."""
    mother = await world.reads(MOTHER, ANNA, "mother")
    await mother.starts()
    await mother.sees("Sveicināti")
    return mother


async def marks(world: Reading) -> list[tuple[int, str]]:
    """Whose marks stand in the book, with all their writings."""
    rows = await fetch(world, "SELECT student_id, value FROM marks ORDER BY student_id, id")
    return [(row["student_id"], row["value"]) for row in rows]


async def fetch(world: Reading, sql: str) -> list[Row]:
    async with world.school.store.reading() as tx:
        return await tx.fetch(sql)


async def at_work(world: Reading, teacher: Hand, topic: str = "Procenti") -> int:
    """A work of today, opened."""
    work = await world.school.work(MATHS, "2026-11-23", topic=topic)
    await teacher.types(MARKS)
    await teacher.taps("1. st. · 7.b Matemātika")
    await teacher.taps(f"23.11. {topic}")
    return work


async def test_a_new_work_and_its_marks_one_by_one(world: Reading, teacher: Hand) -> None:
    mother = await begun(world)
    await teacher.types(MARKS)
    await teacher.sees("Izvēlieties klasi", "1. st. · 7.b Matemātika · Matemātika")
    await teacher.taps("1. st.")
    await teacher.sees("Pēdējās nedēļās darbu nav")
    await teacher.taps("+ Pārbaudes darbs")
    await teacher.sees(
        "Jauns pārbaudes darbs", "Diena: pirmdien, 23. novembrī", "ballēs no 1 līdz 10", "• 1–10"
    )
    await teacher.taps("Cita diena")
    for day, said in (("rīt", "vēl tikai būs"), ("30.02.", "neatradu"), ("varbūt", "neatradu")):
        await teacher.types(day)
        await teacher.sees(said)
    await teacher.types("piektdien")
    await teacher.sees("Diena: piektdien, 20. novembrī")
    await teacher.types(" \u2060 ")
    await teacher.sees("Tematam vajag vismaz vienu vārdu")
    await teacher.types("Daļskaitļi <3>")
    await teacher.sees("«Daļskaitļi <3>», pārbaudes darbs, piektdien, 20. novembrī", "Novērtēti: 0/3")
    await teacher.taps("Bērziņa A.")
    await teacher.sees("Anna Bērziņa", "nv", "10")
    await teacher.taps("8")
    await teacher.sees("✓ Anna Bērziņa: 8", "Elza Bērziņa", "Atsaukt, vēl 10 min")
    await teacher.taps_again()  # where the mark was, the next pupil's is now
    assert "nav ielikta" in await teacher.toast()
    world.phones.clock.forward(seconds=2)
    for wrong in ("11", "0", "7,5", "10+"):
        await teacher.types(wrong)
        await teacher.sees(f"«{wrong}» nav šī darba atzīme")
    await teacher.types("NV ")
    await teacher.sees("✓ Elza Bērziņa: nv", "Juris Kalniņš")
    await teacher.taps("Piebilst")
    await teacher.types("Uzrakstīs konsultācijā.")
    await teacher.sees("✓ Elza Bērziņa: nv «Uzrakstīs konsultācijā.»")
    await teacher.types("6 (labi)")
    await teacher.sees("✓ Juris Kalniņš: 6", "Novērtēti: 3/3")
    assert await marks(world) == [(ANNA, "8"), (ELZA, "nv"), (JURIS, "6")]
    comments = await fetch(world, "SELECT comment FROM marks WHERE comment IS NOT NULL ORDER BY student_id")
    assert [row["comment"] for row in comments] == ["Uzrakstīs konsultācijā.", "labi"]
    await mother.sees_not("Matemātika")
    world.phones.clock.forward(minutes=11)
    await mother.sees("Matemātika: 8", "Daļskaitļi <3>")


async def test_a_class_in_one_message_with_what_is_unclear_asked(world: Reading, teacher: Hand) -> None:
    mother = await begun(world)
    await at_work(world, teacher)
    await teacher.types("labdien!")
    await teacher.sees("Atzīmes šeit neatradu")
    await teacher.types("Annai 8 (teicami), Bērziņa 5, Juris 11")
    await teacher.sees("Sapratu 1 atzīmi. Vēl jāprecizē: 2.", "«Bērziņa 5»: kuru skolēnu domājāt?")
    await teacher.taps("Bērziņa E.")
    await teacher.sees("«Juris 11»: tādas atzīmes šim darbam nav", "Juris Kalniņš")
    await taps_forged(world.phones, teacher, LeaveOut(number=1))  # under an old version: nothing
    await teacher.types("7")
    await teacher.sees("Ko sapratu", "Anna Bērziņa 8 «teicami»", "Elza Bērziņa 5", "Juris Kalniņš 7")
    assert await marks(world) == []
    await teacher.types("Elza 6")  # thought better of
    await teacher.sees("Elza Bērziņa 6")
    await world.taps_in(teacher, teacher.newest(), "✓ Saglabāt (3)", times=2)
    await teacher.sees("Saglabātas 3 atzīmes.", "plkst. 15.10", "Atsaukt, vēl 10 min")
    assert await marks(world) == [(ANNA, "8"), (ELZA, "6"), (JURIS, "7")]
    await teacher.taps("Atsaukt, vēl")
    await teacher.sees("Atsauktas 3 atzīmes. Ģimenēm par tām neteikšu.", "Novērtēti: 0/3")
    world.phones.clock.forward(minutes=30)
    await mother.sees_not("Matemātika")
    assert await marks(world) == []


async def test_later_a_mark_is_corrected_and_keeps_the_old_one(world: Reading, teacher: Hand) -> None:
    work = await at_work(world, teacher)
    await teacher.types("Anna 4\npārējie 7")
    await teacher.taps("✓ Saglabāt (3)")
    await teacher.sees("Saglabātas 3 atzīmes.")
    saved = teacher.newest()
    world.phones.clock.forward(minutes=11)
    await world.taps_in(teacher, saved, "Atsaukt, vēl 10 min")
    assert [row["value"] for row in await fetch(world, "SELECT value FROM marks ORDER BY id")] == [
        "4",
        "7",
        "7",
    ]
    await teacher.types("Anna 7, Juris 7")
    await teacher.sees("Anna Bērziņa 4 → 7", "Juris Kalniņš 7 (jau ir)")
    await teacher.taps("✓ Saglabāt (2)")
    await teacher.sees("Saglabāta 1 atzīme.", "Tādas pašas jau bija: 1")
    await teacher.taps("Visi skolēni")
    await teacher.sees("Bērziņa A. · 4|7")
    await taps_forged(world.phones, teacher, PutMark(work=work, student=ANNA, mark="11"))
    await teacher.sees("Neko neatradu")
    assert (ANNA, "11") not in await marks(world)


async def test_the_template_goes_out_and_comes_back_filled(world: Reading, teacher: Hand) -> None:
    await at_work(world, teacher)
    await teacher.taps("Veidne (Excel)")
    await teacher.sees("atsūtiet šo failu atpakaļ")
    name, content = sheet_of(world, teacher)
    assert name == "atzimes-7-b-matem-tika-2026-11-23.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet: Any = book.active
    assert [cell.value for cell in sheet[1]] == ["id", "Skolēns", "Tagad", "Atzīme", "Piezīme"]
    assert sheet.column_dimensions["A"].hidden
    sheet["D2"], sheet["E2"], sheet["D3"], sheet["D4"] = 9, "Teicami!", 7.5, "nv"
    await teacher.sends_document("atzimes.xlsx", saved(book))
    await teacher.sees("«Elza Bērziņa 7,5»: tādas atzīmes šim darbam nav")
    await teacher.taps("7")
    await teacher.sees("Anna Bērziņa 9 «Teicami!»", "Elza Bērziņa 7", "Juris Kalniņš nv")
    # Another table stands instead of the first; what was written beside them stays.
    sheet["D2"], sheet["E2"], sheet["D3"], sheet["D4"] = 10, None, None, None
    await teacher.sends_document("atzimes.xlsx", saved(book))
    await teacher.sees("Anna Bērziņa 10")
    newest = teacher.newest().text
    assert not any(gone in newest for gone in ("Teicami!", "Elza Bērziņa 7", "Juris Kalniņš nv"))
    await teacher.types("Juris 6")
    sheet["D2"], sheet["E2"], sheet["D3"] = 9, "Teicami!", 7
    await teacher.sends_document("atzimes.xlsx", saved(book))
    await teacher.sees("Anna Bērziņa 9 «Teicami!»", "Elza Bērziņa 7", "Juris Kalniņš 6")
    await teacher.taps("✓ Saglabāt (3)")
    await teacher.sees("Saglabātas 3 atzīmes.")
    await teacher.taps("Visi skolēni")
    sheet["D5"] = "=1+7"
    await teacher.sends_document("atzimes.xlsx", saved(book))
    await teacher.sees("Šūnā D5 ir formula")
    await teacher.sends_document("atzimes.pdf", b"%PDF-1.7")
    await teacher.sees("Šādu failu pieņemt nevaru")
    await teacher.sends_photo()
    await teacher.sees("Šādu failu pieņemt nevaru")
    await at_work(world, teacher, "Diagrammas")
    await teacher.sends_document("atzimes.xlsx", content)
    await teacher.sees("Šī veidne ir citam darbam")


def sheet_of(world: Reading, teacher: Hand) -> tuple[str, bytes]:
    """The document that the bot sent last."""
    files = world.phones.simulator.files
    document = teacher.newest()["document"]
    content = files.content(files.by_id[document["file_id"]])
    assert content is not None
    return document["file_name"], content


def saved(book: Any) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


async def test_a_term_is_proposed_from_the_average_and_decided_by_the_teacher(
    world: Reading, teacher: Hand
) -> None:
    for day, student, mark in (
        ("2026-10-01", ANNA, "7"), ("2026-10-08", ANNA, "8"), ("2026-10-01", ELZA, "S")
    ):  # fmt: skip
        await world.school.mark(await world.school.work(MATHS, day), student, mark)
    await teacher.types(MARKS)
    await teacher.taps("1. st.")
    await teacher.taps("Semestra vērtējumi")
    await teacher.sees(
        "1. semestris: provizoriskie vērtējumi",
        "Anna Bērziņa (7,50): 8?",
        "Elza Bērziņa (–): …",
        "Juris Kalniņš (–): nv?",
    )
    await teacher.taps("Visiem kā piedāvāts")
    await teacher.sees("Anna Bērziņa (7,50): → 8", "Juris Kalniņš (–): → nv")
    await teacher.taps("Bērziņa A. · 8")
    await teacher.taps("7")
    await teacher.sees("Anna Bērziņa (7,50): → 7")
    await teacher.types("Elza T, Juris 65%, Kārlis 5")
    await teacher.sees("To nesapratu: Juris 65%; Kārlis 5", "Elza Bērziņa (–): → T")
    await teacher.taps("✓ Saglabāt (3)")
    await teacher.sees("Saglabātas 3 atzīmes.", "Anna Bērziņa (7,50): 7", "Atsaukt, vēl 10 min")
    finals = "SELECT student_id, stage, value FROM final_marks ORDER BY student_id"
    assert [tuple(row.values()) for row in await fetch(world, finals)] == [
        (ANNA, "proposed", "7"), (ELZA, "proposed", "T"), (JURIS, "proposed", "nv"),
    ]  # fmt: skip
    await teacher.taps("Atsaukt, vēl")
    await teacher.sees("Atsauktas 3 atzīmes.", "Anna Bērziņa (7,50): 8?")
    assert await fetch(world, finals) == []
    await teacher.taps("Galīgie")
    await teacher.sees("1. semestris: galīgie vērtējumi")
    await teacher.taps("Mācību gads")
    await teacher.sees("Mācību gads: galīgie vērtējumi", "Anna Bērziņa (7,50): 8?")


async def test_a_term_s_marks_typed_for_another_page_are_shown_before_they_are_saved(
    world: Reading, teacher: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_screen, "PAGE", 1)
    await teacher.types(MARKS)
    await teacher.taps("1. st.")
    await teacher.taps("Semestra vērtējumi")
    await teacher.sees("1. lapa no 3")
    await teacher.types("Juris 6")
    await teacher.sees("Juris Kalniņš (–): → 6", "✓ Saglabāt (1)", "1. lapa no 3")


async def test_what_is_not_ones_own_is_not_there(world: Reading, teacher: Hand) -> None:
    other = await world.school.work(LATVIAN, "2026-11-23")
    mother = await begun(world)
    await teacher.types(MARKS)
    await teacher.sees("Izvēlieties klasi")
    for tap in (
        OpenWork(work=other),
        PutMark(work=other, student=ANNA, mark="10"),
        OpenWork(work=999_999),
    ):
        await taps_forged(world.phones, teacher, tap)
        await teacher.sees("Neko neatradu")
    await taps_forged(world.phones, teacher, SaveDraft(number=1))
    await taps_forged(world.phones, teacher, UndoMarks(work=other, at=1))
    await teacher.sees("Neko neatradu")
    await taps_forged(world.phones, mother, PutMark(work=other, student=ANNA, mark="10"))
    assert await marks(world) == []


async def test_a_work_without_marks_is_taken_away_and_words_after_that_change_nothing(
    world: Reading, teacher: Hand
) -> None:
    await at_work(world, teacher)
    await teacher.taps("Dzēst darbu")
    assert await teacher.toast() == "Darbs izdzēsts."
    await teacher.types("Anna 8")
    await teacher.sees_not("Ko sapratu")
    assert await fetch(world, "SELECT id FROM works") == []
    await at_work(world, teacher)
    await world.meanwhile("UPDATE group_teachers SET until_day = '2026-11-22'")
    await teacher.types("Anna 8")
    await teacher.sees("Neko neatradu")
    world.phones.clock.forward(seconds=timedelta(days=1).total_seconds())
    await teacher.types(MARKS)
    await teacher.sees("Jums šobrīd nav klašu")
