"""September: the numbers of a whole class in one message or one file, saved and sent in one step."""

import pytest

from conversations.class_list import SaveList
from conversations.mending import OpenList
from tests.journeys.test_registration import MENU, new_phone, opens, teacher
from tests.office import ANNA, Office, password_in, taps_forged
from tests.phones import Hand, Phones

__all__ = ["new_phone", "teacher"]

BUTTON = "📋 Visas klases numuri"


async def begins(teacher: Hand) -> None:
    await teacher.taps(MENU)
    await teacher.taps(BUTTON)
    await teacher.sees("7.b klases numuri", "Kalns Jānis skolēns 26123458")


async def test_typed_looked_at_and_sent(
    teacher: Hand, new_phone: Hand, office: Office, phones: Phones
) -> None:
    await begins(teacher)
    await teacher.types(
        "Kalniņa Anna māte 26123456\n"
        "Kalniņa Anna cita Una Zemīte 26123457\n"
        "Kalniņa Anna tēvs 20000001\n"
        "Nezināms Pēteris māte 26123458\n"
        "Kalniņa Anna māte 67123456"
    )
    await teacher.sees(
        "Sapratu 3 numurus",
        "✅ Kalniņa Anna, mamma: ••• 456",
        "✅ Kalniņa Anna, cita atbildīgā persona: ••• 457",
        "❗ Kalniņa Anna, tētis: ••• 001",
        "Šāds numurs ir arī citam cilvēkam",
        "❓ Nezināms Pēteris māte 26123458: klasē tāda skolēna nav",
        "❓ Kalniņa Anna māte 67123456: tas nav mobilais numurs",
        "Saglabāt un sūtīt: 2",
        "Arī sakrītošos: 3",
    )
    assert office.sms_of("mother") == []
    await teacher.types("Kalniņa Anna tēvs 20000002")  # the line again, mended
    await teacher.sees("Sapratu 3 numurus", "✅ Kalniņa Anna, tētis: ••• 002", "Saglabāt un sūtīt: 3")
    await teacher.sees_not("sakrītošos")
    await teacher.taps("Saglabāt un sūtīt: 3")
    await teacher.sees("Nodotas sūtīšanai 3 īsziņas ar parolēm")
    await teacher.taps("Atpakaļ")
    await teacher.sees("7.b klase", BUTTON)
    password = password_in(await new_phone.sms())
    assert "skola ierakstija citu" in office.sms_of("mother")[-1]  # her former number
    assert "teta parole" in office.sms_of("father")[-1]
    assert password not in "".join(message.text or "" for message in teacher.messages())
    await new_phone.types(f"{ANNA} {password}")
    await new_phone.sees("Lietotājs: mamma")


async def test_a_file_and_numbers_that_coincide(teacher: Hand, office: Office, phones: Phones) -> None:
    await begins(teacher)
    await teacher.sends_document("klase.csv", "Skolēns;Kas;Numurs\r\nKalniņa Anna;māte;20000002\r\n".encode())
    await teacher.sees("Sapratu 1 numuru", "❗ Kalniņa Anna, mamma: ••• 002", "Arī sakrītošos: 1")
    await teacher.sees_not("Andris Kalniņš", "Saglabāt un sūtīt")
    await teacher.taps("Arī sakrītošos: 1")
    await teacher.sees("Nodota sūtīšanai 1 īsziņa ar paroli")
    assert "mammas parole" in await phones.person("father").sms()


async def test_what_cannot_be_read_is_said_and_the_rest_kept(teacher: Hand, office: Office) -> None:
    await begins(teacher)
    await teacher.types("Kalniņa Anna māte 26123456")
    await teacher.sees("Sapratu 1 numuru")
    await teacher.sends_document("klase.xlsx", b"PK\x03\x04")
    await teacher.sees("Saglabājiet tabulu kā CSV")
    await teacher.sends_photo()
    await teacher.sees("Saglabājiet tabulu kā CSV")
    await teacher.types("x\n" * 121)
    await teacher.sees("līdz 120 rindām")
    await teacher.types("\u200b")
    await teacher.sees("Sapratu 1 numuru", "✅ Kalniņa Anna, mamma: ••• 456")
    await teacher.taps("Atcelt")
    await teacher.sees("7.b klase")
    await teacher.types("Kalniņa Anna māte 26123456")
    await teacher.sees_not("Sapratu")


async def test_whoever_is_logged_in_with_the_number_is_left_alone(teacher: Hand, office: Office) -> None:
    await office.logs_in("mother")
    await begins(teacher)
    await teacher.types("Kalniņa Anna māte 20000001")
    await teacher.sees("Sapratu 0 numuru", "jau ir pieslēdzies ar šo numuru")
    await teacher.sees_not("Saglabāt")


async def test_another_class_s_teacher_and_old_buttons(phones: Phones, office: Office, teacher: Hand) -> None:
    martins = await office.logs_in("subject_teacher")
    (annas,) = await office.rows("SELECT class_id FROM enrolments WHERE student_id = 4")
    await taps_forged(phones, martins, OpenList(id=annas["class_id"]))
    await martins.sees("Neko neatradu")
    before = await office.rows("SELECT id FROM sms")
    await taps_forged(phones, martins, SaveList())
    assert await office.rows("SELECT id FROM sms") == before


@pytest.mark.parametrize(
    ("fate", "said"),
    [
        ("number", "numurs neeksistē"),
        ("off", "tālrunis izslēgts"),
        ("limit", "uz šo numuru šodien sūtīts pārāk daudz"),
    ],
)
async def test_why_a_message_did_not_arrive(
    teacher: Hand, office: Office, phones: Phones, fate: str, said: str
) -> None:
    await office.sends("father")
    async with phones.store.writing() as tx:
        await tx.change("UPDATE sms SET failed_at = sent_at, fate = ? WHERE person_id = 2", (fate,))
    await opens(teacher, "Tētis")
    await teacher.sees(f"❌ īsziņa neaizgāja: {said}", "Sūtīt vēlreiz")
    phones.clock.forward(minutes=2)
    await teacher.taps("Sūtīt vēlreiz")
    await teacher.sees("Īsziņa ar paroli nodota sūtīšanai")
    async with phones.store.writing() as tx:
        await tx.change("UPDATE sms SET delivered_at = sent_at WHERE person_id = 2")
    await opens(teacher, "Tētis")
    await teacher.sees("parole piegādāta 23.11.")
    async with phones.store.writing() as tx:
        await tx.change(
            "UPDATE sms SET delivered_at = NULL, sent_at = NULL, fate = 'gateway' WHERE person_id = 2"
        )
    await opens(teacher, "Tētis")
    await teacher.sees("vārteja neatbild, mēģinām vēl")


async def test_a_changed_number_is_noted_and_a_removed_one_told(
    teacher: Hand, office: Office, new_phone: Hand
) -> None:
    await opens(teacher, "Mamma", "Labot numuru")
    await teacher.types("26123456")
    await teacher.sees("Numurs mainīts 23.11.", "par to paziņots uz iepriekšējo numuru")
    rows = await office.rows("SELECT person_id, changed_by, had, has FROM phone_changes")
    assert rows == [{"person_id": 1, "changed_by": 6, "had": 1, "has": 1}]
    await teacher.taps("Dzēst numuru")
    await teacher.taps("Dzēst numuru")
    await teacher.sees("nav tālruņa numura")
    assert (await new_phone.sms(count=2)).startswith("E-klase (7.b, mamma): skola dzesa so talruna numuru.")
    assert len(await office.rows("SELECT id FROM phone_changes")) == 2
