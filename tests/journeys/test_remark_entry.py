"""Teachers write remarks and praise; where the school wants it, the class teacher reads them first."""

from typing import Any

import pytest

from conversations.remark_entry.taps import AskReturn, OpenReview, OpenWritten, Publish, TakeBack
from locales import every
from tests.alertdesk import has_begun, heard
from tests.families import ANNA, MATHS, SECOND_TEACHER, TEACHER
from tests.lessons import SINCE, a_week
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import REMARKS, Reading

WRITE = every("remark-entry-menu-button")["lv"]


@pytest.fixture
async def teacher(world: Reading) -> Hand:
    """Who teaches mathematics; the class teacher of 7.b is another."""
    await a_week(world.school)
    leads: Any = {"class_id": 1, "teacher_id": TEACHER, "kind": "main", **SINCE}
    await world.school.add(class_teachers=[leads])
    return await world.reads(SECOND_TEACHER, None, "teacher")


@pytest.fixture
async def mother(mother: Hand) -> Hand:
    """She has spoken with the bot before, so that it may write to her."""
    return await has_begun(mother)


@pytest.fixture
async def leader(world: Reading, teacher: Hand) -> Hand:
    """The class teacher of 7.b."""
    return await has_begun(await world.reads(TEACHER, None, "teacher"))


async def reviewed(world: Reading) -> None:
    await world.meanwhile("INSERT INTO remark_rules (school_id, reviewed) VALUES (1, 1)")


async def rows(world: Reading, sql: str) -> list[dict[str, Any]]:
    async with world.school.store.reading() as tx:
        return await tx.fetch(sql)


async def writes(teacher: Hand, words: str, kind: str = "Piezīme") -> None:
    """About Anna."""
    await teacher.types(WRITE)
    await teacher.types("anna")
    await teacher.taps(kind)
    await teacher.types(words)
    await teacher.taps("Saglabāt")
    await teacher.sees("✓ Saglabāts")


async def test_a_remark_about_a_lesson_reaches_the_family_after_ten_minutes(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await teacher.types(WRITE)
    await teacher.sees("Par kuru skolēnu?")
    for nobody in ("Kaspars", "<b>", "309900-00017", "\u2060"):
        await teacher.types(nobody)
        await teacher.sees_not("Uzslava vai piezīme?")
    await teacher.types("berz")  # twins
    await teacher.sees("Kuru no viņiem domājāt?", "Elza Bērziņa, 7.b")
    await teacher.taps("Anna Bērziņa")
    await teacher.sees("Anna Bērziņa, 7.b klase", "Uzslava vai piezīme?")
    await teacher.taps("Piezīme")
    await teacher.sends_photo()
    await teacher.sees("Šeit gaidu tekstu")
    await teacher.types("x" * 1001)
    await teacher.sees("Tagad to ir 1\u00a0001.")
    await teacher.types("Nav <i>burtnīcas</i>.")
    await teacher.sees("Ģimene redzēs:", "Piezīme · Matemātika", "1. stunda", "Nav <i>burtnīcas</i>.")
    await teacher.sees_not("klases audzinātāj")
    await teacher.taps("Ne par stundu")
    await teacher.sees("Piezīme\n", "šodien, pirmdien, 23. novembrī\n")
    await teacher.taps("Par stundu")
    await teacher.sees("Piezīme · Matemātika")
    button = str(teacher.newest().buttons[0][0]["callback_data"])
    await teacher.taps("Saglabāt")
    await teacher.sees("✓ Saglabāts", "Piezīme · Matemātika", "✓ Ģimene to redz")
    await teacher.taps_forged(button)  # the same button once more
    await teacher.sees("Neko neatradu")
    assert heard(mother) == 0
    world.phones.clock.forward(minutes=11)
    await mother.sees("Piezīme · Matemātika", "Nav <i>burtnīcas</i>.", "Līga Zariņa")
    (kept,) = await rows(world, "SELECT student_id, group_id, number FROM remarks")
    assert tuple(kept.values()) == (ANNA, MATHS, 1)


async def test_buttons_of_an_older_message_touch_no_other_pupil(world: Reading, teacher: Hand) -> None:
    await teacher.types(WRITE)
    await teacher.types("anna")
    await teacher.sees("Anna", "Uzslava vai piezīme?")
    kind = str(teacher.newest().buttons[0][1]["callback_data"])
    await teacher.taps("Piezīme")
    await teacher.types("Nav burtnīcas.")
    await teacher.sees("Ģimene redzēs:")
    save = str(teacher.newest().buttons[0][0]["callback_data"])
    await teacher.types(WRITE)
    await teacher.types("juris")
    await teacher.sees("Juris", "Uzslava vai piezīme?")
    await teacher.taps_forged(kind)
    await teacher.sees("Neko neatradu")
    await teacher.types(WRITE)
    await teacher.types("juris")
    await teacher.taps("Piezīme")
    await teacher.types("Nokavēja.")
    await teacher.sees("Juris", "Ģimene redzēs:")
    await teacher.taps_forged(save)
    await teacher.sees("Neko neatradu")
    assert await rows(world, "SELECT id FROM remarks") == []


async def test_a_slip_is_taken_back_before_the_family_is_told(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await writes(teacher, "Nav burtnīcas.")
    await teacher.taps("Atsaukt")
    await teacher.sees("Atsaukts. Ģimenei par to nekas netiks ziņots.")
    world.phones.clock.forward(minutes=11)
    await mother.is_done()
    assert heard(mother) == 0
    await mother.types(REMARKS)
    await mother.sees_not("Nav burtnīcas.")
    await writes(teacher, "Teicami!", "🌟 Uzslava")
    await teacher.sees("✓ Saglabāts")
    world.phones.clock.forward(minutes=11)
    await mother.sees("Teicami!")
    await teacher.taps("Atsaukt")
    assert await teacher.toast() == "10 minūtes ir pagājušas, ģimene jau zina."


async def test_several_are_praised_at_once_each_family_about_its_own_child(
    world: Reading, teacher: Hand, mother: Hand
) -> None:
    await teacher.types(WRITE)
    await teacher.taps("7.b Matemātika")
    await teacher.taps("☐ Bērziņa Anna")
    await teacher.taps("☐ Kalniņš Juris")
    await teacher.taps("☐ Bērziņa Elza")
    await teacher.taps("☑ Bērziņa Elza")
    await teacher.taps("Tālāk (2)")
    await teacher.sees("Anna B., Juris K.", "Katra ģimene saņems to par savu bērnu.")
    await teacher.taps("Atcelt")
    await teacher.taps("7.b Matemātika")
    await teacher.taps("☐ Bērziņa Anna")
    await teacher.taps("☐ Kalniņš Juris")
    await teacher.types("Lielisks darbs!")  # whoever is ticked is meant
    await teacher.sees("Anna B., Juris K.", "Ģimene redzēs:")
    await teacher.taps("Saglabāt")
    await teacher.sees("✓ Saglabāti: 2")
    await mother.types(REMARKS)
    await mother.sees("Uzslava · Matemātika", "Lielisks darbs!")
    await mother.sees_not("Juris")
    await teacher.taps("Mani ieraksti")
    await teacher.sees("Anna Bērziņa, 7.b: Lielisks darbs!", "Juris Kalniņš, 7.b: Lielisks darbs!")
    assert len(await rows(world, "SELECT id FROM remarks WHERE kind = 'praise'")) == 2


async def test_the_class_teacher_reads_it_first_words_it_anew_and_publishes(
    world: Reading, teacher: Hand, leader: Hand, mother: Hand
) -> None:
    await reviewed(world)
    await writes(teacher, "Anna atkal traucēja!")
    await teacher.sees("… Gaida klases audzinātāju. Ģimene to vēl neredz.")
    await leader.sees(
        "Anna Bērziņa, 7.b klase", "Jauns ieraksts gaida Jūsu izskatīšanu. Autors: Līga Zariņa."
    )
    await leader.taps("Izskatīt")
    await leader.sees("Piezīme · Matemātika", "Anna atkal traucēja!", "Līga Zariņa")
    await leader.taps("Labot vārdus")
    await leader.types("Stundā bija grūti koncentrēties.")
    await leader.sees("✓ Vārdi laboti", "Bija: Anna atkal traucēja!")
    await teacher.sees("laboja Jūsu ieraksta vārdus: «Stundā bija grūti koncentrēties.»")
    await mother.types(REMARKS)
    await mother.sees_not("koncentrēties")
    await leader.taps("Publicēt ģimenei")
    assert await leader.toast() == "Publicēts. Ģimene to jau redz."
    await mother.sees("Stundā bija grūti koncentrēties.")
    await mother.sees_not("traucēja")
    (kept,) = await rows(world, "SELECT changed_by FROM remark_wordings")
    assert kept["changed_by"] == TEACHER


async def test_it_is_given_back_with_a_reason_mended_and_waits_again(
    world: Reading, teacher: Hand, leader: Hand, mother: Hand
) -> None:
    await reviewed(world)
    await writes(teacher, "Nekad neko nedara!")
    await leader.types(WRITE)
    await leader.taps("❗ Gaida Jūs: 1")
    await leader.sees("Gaida Jūsu izskatīšanu", "Anna Bērziņa, 7.b: Nekad neko nedara!")
    await leader.taps("23.11. Anna Bērziņa")
    await leader.taps("Atdot autoram")
    await leader.types("\u2060")
    await leader.sees("Vajag vismaz vienu vārdu")
    await leader.types("Lūdzu, bez «nekad».")
    await leader.sees("✓ Atdots autoram", "↩ Atdeva Jānis Ozols: «Lūdzu, bez «nekad».»")
    ((number,),) = [tuple(row.values()) for row in await rows(world, "SELECT id FROM remarks")]
    await taps_forged(world.phones, leader, Publish(remark=number, wordings=0))
    assert (await rows(world, "SELECT published_at FROM remarks"))[0]["published_at"] is None
    await teacher.sees("Jūsu ieraksts atdots labošanai: «Lūdzu, bez «nekad».»")
    await teacher.taps("Atvērt")
    await teacher.taps("Labot vārdus")
    await teacher.types("Šodien mājas darbs nebija izpildīts.")
    await teacher.sees("✓ Vārdi laboti", "Gaida klases audzinātāju")
    await leader.sees("Jauns ieraksts gaida Jūsu izskatīšanu")
    await leader.taps("Izskatīt")
    await leader.taps("Publicēt ģimenei")
    await mother.sees("Šodien mājas darbs nebija izpildīts.")


async def test_what_a_class_teacher_writes_is_not_reviewed_and_nobody_else_reads_drafts(
    world: Reading, teacher: Hand, leader: Hand, mother: Hand
) -> None:
    await reviewed(world)
    await leader.types(WRITE)
    await leader.taps("Mana klase: 7.b")
    await leader.taps("☐ Bērziņa Anna")
    await leader.taps("Tālāk (1)")
    await leader.taps("🌟 Uzslava")
    await leader.types("Lepojos!")
    await leader.sees_not("Ne par stundu", "Pirms tam")
    await leader.taps("Saglabāt")
    await leader.sees("✓ Ģimene to redz")
    await writes(teacher, "Melnraksts")
    ((number,),) = [
        tuple(row.values()) for row in await rows(world, "SELECT id FROM remarks WHERE published_at IS NULL")
    ]
    await mother.types(REMARKS)
    await mother.sees("Lepojos!")
    publish = Publish(remark=number, wordings=0)
    for tap in (*(kind(remark=number) for kind in (OpenReview, OpenWritten, AskReturn, TakeBack)), publish):
        await taps_forged(world.phones, mother, tap)
        await mother.sees_not("Melnraksts", "Publicēts")
    await taps_forged(world.phones, teacher, publish)  # its author is no reviewer
    await teacher.sees("Neko neatradu")
    assert len(await rows(world, "SELECT id FROM remarks WHERE published_at IS NULL")) == 1
