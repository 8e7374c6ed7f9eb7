"""The class teacher registers parents; the password goes to the phone and nowhere else."""

import pytest

from bot.simulator import Person
from conversations.mending import (
    AskPhone,
    EndLinks,
    IssueAgain,
    OpenOwner,
    OpenStudent,
    ReallyRemove,
    RemovePhone,
    Settle,
)
from tests.office import ANNA, Office, password_in, taps_forged
from tests.phones import Hand, Phones

MENU = "👪 Vecāku reģistrācija"
ANNAS_BUTTON = "Kalniņa Anna ·"
CARD = {"student": 4, "person": 1, "kind": "mother"}


@pytest.fixture
async def teacher(office: Office) -> Hand:
    return await office.logs_in("class_teacher")


@pytest.fixture
def new_phone(phones: Phones) -> Hand:
    """A phone that nobody at school knows yet."""
    return phones.add("new", Person(id=2001, first_name="Ilze", language_code="lv", phone="+37126123456"))


async def opens(teacher: Hand, *buttons: str) -> None:
    """Anna's people, and on from there."""
    await teacher.taps(MENU)
    while not any(button.startswith(ANNAS_BUTTON) for button in labels(teacher)):
        await teacher.taps("Tālāk")
        await teacher.is_done()
    for button in (ANNAS_BUTTON, *buttons):
        await teacher.taps(button)
    await teacher.is_done()


def labels(hand: Hand) -> list[str]:
    return [button["text"] for row in hand.newest().buttons for button in row]


async def test_the_class_with_who_is_registered(teacher: Hand, office: Office) -> None:
    await office.logs_in("mother")
    await opens(teacher)
    await teacher.sees(
        "Anna Kalniņa, 7.b klase",
        "mamma: Ilze Kalniņa, ••• 001\npieslēgums kopš 23.11.",
        "tētis: Andris Kalniņš, ••• 002\nnumurs ir, derīgas paroles nav",
        "cita atbildīgā persona: Velta Ozola, ••• 003",
        "skolēns: Anna Kalniņa, ••• 004",
    )
    await teacher.sees_not("+371", "20000001")


async def test_the_list_counts_those_who_are_logged_in(teacher: Hand, office: Office) -> None:
    await office.logs_in("mother")
    await teacher.taps(MENU)
    await teacher.sees("7.b klase", "pieslēgušies 1 no")


@pytest.mark.parametrize(
    "typed",
    [
        "+371 26 123 456",
        "26123456",
        "0037126123456",
        "371 26123456",
        "(+371) 26-12-34-56",
        "２６１２３４５６",
    ],
)
async def test_a_mended_number_gets_its_password_at_once(
    teacher: Hand, new_phone: Hand, phones: Phones, typed: str
) -> None:
    await opens(teacher, "Mamma", "Labot numuru")
    await teacher.sees("mamma: Ilze Kalniņa", "Ierakstiet mobilā tālruņa numuru")
    await teacher.types(typed)
    await teacher.sees("Īsziņa ar paroli nodota sūtīšanai", "••• 456")
    sms = await new_phone.sms()
    assert "mammas parole (7.b)" in sms
    assert "Anna" not in sms
    assert "@" in sms
    assert len(sms) <= 160
    assert sms.isascii()
    password = password_in(sms)
    assert password not in "".join(message.text or "" for message in teacher.messages())
    await new_phone.types(f"{ANNA} {password}")
    await new_phone.sees("Sveicināti E-klasē! Lietotājs: mamma", "Anna Kalniņa, 7.b klase")


async def test_the_old_number_hears_of_the_change_and_its_links_stay(
    teacher: Hand, office: Office, new_phone: Hand, phones: Phones
) -> None:
    mother = await office.logs_in("mother")
    await opens(teacher, "Mamma", "Labot numuru")
    await teacher.types("26123456")
    await new_phone.sms()
    told = office.sms_of("mother")[-1]
    assert told.startswith("E-klase (7.b, mamma): skola ierakstija citu talruna numuru.")
    assert "26123456" not in told
    await mother.types("/atzimes")
    await mother.sees("Anna Kalniņa, 7.b klase")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("67 123 456", "Latvijas mobilie numuri sākas ar 2"),
        ("+371 63 123 456", "Latvijas mobilie numuri sākas ar 2"),
        ("2612345", "ciparu skaits neder"),
        ("261234567", "ciparu skaits neder"),
        ("+44 12", "ciparu skaits neder"),
        ("Ilzes numurs", "Te gaidu mobilā tālruņa numuru"),
        ("\u200b", "Te gaidu mobilā tālruņa numuru"),
        ("309900-00017", "ciparu skaits neder"),
    ],
)
async def test_what_is_no_mobile_number_is_refused_clearly(
    teacher: Hand, office: Office, typed: str, said: str
) -> None:
    before = await office.rows("SELECT phone_index FROM people WHERE id = 1")
    await opens(teacher, "Mamma", "Labot numuru")
    await teacher.types(typed)
    await teacher.sees(said, "Atcelt")
    assert await office.rows("SELECT phone_index FROM people WHERE id = 1") == before
    await teacher.types("+49 151 23456789")
    await teacher.sees("Īsziņa ar paroli nodota sūtīšanai", "••• 789")


async def test_a_picture_where_a_number_is_wanted(teacher: Hand) -> None:
    await opens(teacher, "Mamma", "Labot numuru")
    await teacher.sends_photo()
    await teacher.sees("Šeit gaidu tekstu", "Atcelt")
    await teacher.taps("Atcelt")
    await teacher.sees("Anna Kalniņa, 7.b klase")


async def test_a_number_of_somebody_else_needs_a_second_look(teacher: Hand, phones: Phones) -> None:
    father = phones.person("father")
    await opens(teacher, "Mamma", "Labot numuru")
    await teacher.types("20000002")
    await teacher.sees("Numurs ••• 002 skolā jau ir ierakstīts citam cilvēkam")
    await teacher.sees_not("Andris", "tētis")
    await father.has_no_sms()
    await teacher.taps("Jā, numurs ir pareizs")
    await teacher.sees("Īsziņa ar paroli nodota sūtīšanai")
    assert "mammas parole" in await father.sms()


async def test_instead_of_the_second_look_another_number(teacher: Hand, new_phone: Hand) -> None:
    await opens(teacher, "Mamma", "Labot numuru")
    await teacher.types("20000002")
    await teacher.sees("skolā jau ir ierakstīts")
    await teacher.types("26123456")
    await teacher.sees("••• 456")
    assert "mammas parole" in await new_phone.sms()


async def test_a_password_is_sent_again_and_the_former_ends(
    teacher: Hand, office: Office, phones: Phones
) -> None:
    old = await office.sends("mother")
    phones.clock.forward(minutes=2)
    mother = phones.person("mother")
    count = len(office.sms_of("mother"))
    await opens(teacher, "Mamma", "Sūtīt paroli vēlreiz")
    await teacher.sees("Īsziņa ar paroli nodota sūtīšanai", "iepriekšējā vairs neder")
    new = password_in(await mother.sms(count=count + 1))
    await mother.types(f"{ANNA} {old}")
    await mother.sees("Pieslēgties neizdevās.")
    await mother.types(new)
    await mother.sees("Lietotājs: mamma")


async def test_a_double_tap_sends_one(teacher: Hand, office: Office) -> None:
    await opens(teacher, "Mamma")
    await teacher.taps("Sūtīt paroli")
    await teacher.taps_again()
    await teacher.sees("Īsziņa ar paroli nodota sūtīšanai")
    assert (await teacher.toast()).startswith("Parole nosūtīta tikko.")
    assert len(office.sms_of("mother")) == 1


async def test_the_state_follows_the_password(teacher: Hand, office: Office, phones: Phones) -> None:
    password = await office.sends("father")
    await opens(teacher)
    await teacher.sees("tētis: Andris Kalniņš, ••• 002\nparole nosūtīta 23.11. 10.0")
    phones.clock.forward(hours=73)
    await opens(teacher)
    await teacher.sees("tētis: Andris Kalniņš, ••• 002\nparolei beidzies termiņš")
    assert password not in "".join(message.text or "" for message in teacher.messages())


async def test_a_wrong_number_is_mended_by_one_tap(
    teacher: Hand, office: Office, phones: Phones, new_phone: Hand
) -> None:
    father = phones.person("father")
    await father.types(f"{ANNA} {await office.sends('student')}")
    await father.taps("Es neesmu skolēns")
    await father.is_done()
    await teacher.taps(MENU)
    await teacher.sees("Jālabo numurs: Anna Kalniņa, 7.b, skolēns (paziņots šodien)")
    await teacher.taps("Labot: Anna K., skolēns")
    await teacher.sees("❗ skolēns: Anna Kalniņa", "parole atnākusi uz cita cilvēka tālruni", "Viss kārtībā")
    await teacher.sees_not("Beigt šīs personas pieslēgumus")  # nobody is logged in as Anna
    await teacher.taps("Labot numuru")
    await teacher.types("26123456")
    await teacher.sees("Īsziņa ar paroli nodota sūtīšanai")
    assert "skolena parole" in await new_phone.sms()
    await teacher.taps(MENU)
    await teacher.sees_not("Jālabo numurs")


async def test_somebody_new_is_registered_by_name_and_number(
    teacher: Hand, new_phone: Hand, office: Office
) -> None:
    await opens(teacher, "+ cita atbildīgā persona")
    await teacher.sees("Ierakstiet vārdu un uzvārdu (cita atbildīgā persona)")
    await teacher.types("Jānis")
    await teacher.sees("Vajag vārdu un uzvārdu")
    await teacher.types("  Anna   Marija\u202e Zemīte-Kļaviņa ")
    await teacher.sees(
        "cita atbildīgā persona: Anna Marija Zemīte-Kļaviņa", "Ierakstiet mobilā tālruņa numuru"
    )
    await teacher.types("26123456")
    await teacher.sees("Anna Marija Zemīte-Kļaviņa, ••• 456")
    password = password_in(await new_phone.sms())
    await new_phone.types(f"{ANNA} {password}")
    await new_phone.sees("Lietotājs: cita atbildīgā persona", "Anna Kalniņa, 7.b klase")


async def test_a_number_is_taken_away_with_its_unused_password(
    teacher: Hand, office: Office, phones: Phones
) -> None:
    password = await office.sends("mother")
    await opens(teacher, "Mamma", "Dzēst numuru")
    await teacher.sees("Vai dzēst numuru ••• 001? Īsziņas šai personai vairs netiks sūtītas.")
    await teacher.taps("Dzēst numuru")
    assert await teacher.toast() == "Numurs izdzēsts."
    await teacher.sees("nav tālruņa numura", "Ievadīt numuru")
    mother = phones.person("mother")
    await mother.types(f"{ANNA} {password}")
    await mother.sees("Pieslēgties neizdevās.")


async def test_a_number_is_not_taken_away_by_a_slip(teacher: Hand) -> None:
    await opens(teacher, "Mamma", "Dzēst numuru", "Atpakaļ")
    await teacher.sees("mamma: Ilze Kalniņa, ••• 001", "Sūtīt paroli")


async def test_back_from_a_student_leads_to_their_page(teacher: Hand) -> None:
    await opens(teacher)
    page = labels(teacher)
    await teacher.taps("Atpakaļ")
    await teacher.is_done()
    assert page != labels(teacher)
    assert any(button.startswith(ANNAS_BUTTON) for button in labels(teacher))
    assert sum("·" in button for button in labels(teacher)) <= 8


async def test_another_class_s_teacher_finds_no_way_in(phones: Phones, office: Office) -> None:
    martins = await office.logs_in("subject_teacher")
    before = await office.rows("SELECT * FROM people WHERE id = 1")
    await martins.taps(MENU)
    await martins.sees("5.b klase")
    await martins.sees_not("7.b")
    taps = (AskPhone, IssueAgain, RemovePhone, ReallyRemove, OpenOwner, Settle, EndLinks)
    for tap in (OpenStudent(student=4), *(kind.model_validate(CARD) for kind in taps)):
        await taps_forged(phones, martins, tap)
        await martins.sees("Neko neatradu")
        await martins.sees_not("Anna", "Ilze", "•••")
    await martins.types("26123456")
    await martins.is_done()
    assert await office.rows("SELECT * FROM people WHERE id = 1") == before
    assert await office.rows("SELECT id FROM credentials WHERE person_id = 1") == []


async def test_a_teacher_without_a_class_is_told_so(phones: Phones, office: Office) -> None:
    martins = await office.logs_in("subject_teacher")
    async with phones.store.writing() as tx:
        await tx.change("UPDATE class_teachers SET until_day = '2026-11-22' WHERE teacher_id = 7")
    await martins.taps(MENU)
    await martins.sees("Jums šobrīd nav audzināmās klases")


async def test_a_parent_finds_no_registration(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    await mother.types("/registracija")
    await mother.sees("Šī sadaļa ir skolas darbiniekiem.")
    await taps_forged(phones, mother, OpenStudent(student=4))
    await mother.sees_not("••• 00")


async def test_a_barred_guardian_gets_no_password(teacher: Hand, phones: Phones, office: Office) -> None:
    async with phones.store.writing() as tx:
        await tx.change(
            "INSERT INTO restrictions (guardianship_id, basis, document, from_day, decided_at)"
            " SELECT id, 'tiesas lēmums', '1', '2026-11-01', 1 FROM guardianships"
            " WHERE guardian_id = 2 AND student_id = 4"
        )
    await opens(teacher, "Tētis")
    await teacher.sees("piekļuve skolēna datiem liegta")
    await teacher.sees_not("Sūtīt paroli", "Labot numuru")
    await taps_forged(phones, teacher, IssueAgain(student=4, person=2, kind="father"))
    await teacher.sees("Paroli nosūtīt neizdevās")
    await phones.person("father").has_no_sms()
