"""Who hears of a link, and what they can do about it."""

import pytest

from bot.simulator import Person
from conversations.witnesses import Doubt, NotMe, NotStudent
from tests.office import ANNA, JANIS, Office, taps_forged
from tests.phones import Hand, Phones

NOT_ME = "Tas nebiju es"
DOUBT = "Lūgt pārbaudīt"


@pytest.fixture
def tablet(phones: Phones) -> Hand:
    """A second Telegram account, with a name that is meant to impress."""
    person = Person(
        id=2001, first_name="<b>E-klase</b> administrācija", language_code="lv", phone="+37120000099"
    )
    return phones.add("tablet", person)


async def test_the_other_parent_and_the_class_teacher_are_told(phones: Phones, office: Office) -> None:
    father = await office.logs_in("father")
    teacher = await office.logs_in("class_teacher")
    await office.logs_in("mother")
    await father.sees("Anna Kalniņa, 7.b: E-klasei pieslēdzās mamma, 23.11. plkst. 10.0", DOUBT)
    await father.sees_not(NOT_ME)
    await teacher.sees("Anna Kalniņa, 7.b: E-klasei pieslēdzās mamma", "Atvērt")
    await teacher.sees_not(NOT_ME, DOUBT)
    await teacher.taps("Atvērt")
    await teacher.sees("mamma: Ilze Kalniņa, ••• 001", "pieslēgums kopš")


async def test_only_those_of_the_same_child_are_told(phones: Phones, office: Office) -> None:
    guardian = await office.logs_in("guardian")
    subject_teacher = await office.logs_in("subject_teacher")
    await office.logs_in("mother", JANIS, "3.a")
    for hand in (guardian, subject_teacher):
        await hand.is_done()
        await hand.sees_not("pieslēdzās mamma")


async def test_each_is_told_in_the_own_language(phones: Phones, office: Office) -> None:
    father = await office.logs_in("father")
    await father.types("/valoda")
    await father.taps("Русский")
    await office.logs_in("mother")
    await father.sees("Anna Kalniņa, 7.b: в E-klase выполнен вход (мама)", "Попросить проверить")


async def test_the_owner_ends_a_link_that_was_not_theirs(
    phones: Phones, office: Office, tablet: Hand
) -> None:
    mother = await office.logs_in("mother")
    stolen = await office.sends("mother")
    await tablet.types(f"{ANNA} {stolen}")
    await tablet.sees("Sveicināti")
    unused = await office.sends("mother")
    await mother.sees("vēl viens Telegram lietotājs", NOT_ME)
    await mother.taps(NOT_ME)
    await mother.sees("Tas pieslēgums ir beigts")
    await tablet.sees("beigts no cita Jūsu tālruņa")
    assert tablet.menu == []
    await tablet.types("/atzimes")
    await tablet.sees("Vispirms pieslēdzieties")
    await tablet.types(f"{ANNA} {unused}")
    await tablet.sees("Pieslēgties neizdevās.")
    await mother.types("/atzimes")
    await mother.sees("Anna Kalniņa, 7.b klase")


async def test_the_same_button_twice_is_harmless(phones: Phones, office: Office, tablet: Hand) -> None:
    mother = await office.logs_in("mother")
    await tablet.types(f"{ANNA} {await office.sends('mother')}")
    await mother.sees(NOT_ME)
    await mother.taps(NOT_ME)
    await mother.taps_again()
    await mother.sees("Tas pieslēgums")
    assert len(await office.rows("SELECT id FROM links WHERE ended_because = 'not me'")) == 1


async def test_the_other_parent_doubts_and_the_class_teacher_is_told(phones: Phones, office: Office) -> None:
    father = await office.logs_in("father")
    teacher = await office.logs_in("class_teacher")
    mother = await office.logs_in("mother")
    await father.sees(DOUBT)
    await father.taps(DOUBT)
    await father.sees("Klases audzinātājam paziņots")
    await teacher.is_done()
    heard = len(teacher.answers())
    (row,) = await office.rows("SELECT id FROM links WHERE owner_kind = 'mother'")
    await taps_forged(phones, father, Doubt(link=row["id"]))
    assert len(teacher.answers()) == heard  # the same once more is no news
    await teacher.sees("Jāpārbauda pieslēgums.", "Anna Kalniņa, 7.b", "mamma", "Atvērt")
    await mother.types("/atzimes")
    await mother.sees("Anna Kalniņa")  # nobody but herself ends her link


async def test_a_doubt_waits_for_a_class_teacher_who_is_not_logged_in(phones: Phones, office: Office) -> None:
    father = await office.logs_in("father")
    await office.logs_in("mother")
    await father.sees(DOUBT)
    await father.taps(DOUBT)
    await father.sees("Klases audzinātājs to redzēs")
    teacher = await office.logs_in("class_teacher")
    await teacher.taps("👪 Vecāku reģistrācija")
    await teacher.sees(
        "❗ Jāpārbauda pieslēgums: Anna Kalniņa, 7.b, mamma (paziņots šodien)",
        "Pārbaudīt: Anna K., mamma",
    )
    await teacher.sees_not("Jālabo numurs")


async def doubted(office: Office) -> Hand:
    """The father doubts the mother's log-in; the class teacher has her card open."""
    father = await office.logs_in("father")
    teacher = await office.logs_in("class_teacher")
    await office.logs_in("mother")
    await father.taps(DOUBT)
    await father.is_done()
    await teacher.taps("Atvērt")
    await teacher.sees(
        "❗ mamma: Ilze Kalniņa", "❗ Paziņots šodien plkst. 10.0", "ģimenē šaubās", "Labot numuru"
    )
    return teacher


async def test_the_class_teacher_finds_all_in_order(phones: Phones, office: Office) -> None:
    teacher = await doubted(office)
    await teacher.taps("Atpakaļ")
    await teacher.sees("❗ mamma: Ilze Kalniņa", "❗ Mamma")
    await teacher.taps("❗ Mamma")
    await teacher.taps("Viss kārtībā")
    assert await teacher.toast() == "Atzīmēts: viss kārtībā."
    await teacher.sees("mamma: Ilze Kalniņa")
    await teacher.sees_not("❗", "Viss kārtībā")
    await teacher.taps("👪 Vecāku reģistrācija")
    await teacher.sees_not("❗", "Pārbaudīt")
    mother = phones.person("mother")
    await mother.types("/atzimes")
    await mother.sees("Anna Kalniņa, 7.b klase")


async def test_the_class_teacher_ends_a_doubtful_log_in(phones: Phones, office: Office) -> None:
    teacher = await doubted(office)
    await teacher.taps("Beigt šīs personas pieslēgumus")
    assert await teacher.toast() == "Pieslēgumi beigti."
    await teacher.sees_not("❗", "Beigt šīs personas pieslēgumus")
    mother = phones.person("mother")
    await mother.sees("Klases audzinātājs beidza pieslēgumu šajā sarunā.")
    assert mother.menu == []
    await mother.types("/atzimes")
    await mother.sees("Vispirms pieslēdzieties")
    father = phones.person("father")
    await father.types("/atzimes")
    await father.sees("Anna Kalniņa, 7.b klase")


async def test_what_is_ended_for_one_child_leaves_the_other(phones: Phones, office: Office) -> None:
    mother = phones.person("mother")
    await mother.types(f"{JANIS} {await office.sends('mother', '3.a')}")
    await mother.sees("Jānis Kalniņš, 3.a klase")
    teacher = await doubted(office)
    await teacher.taps("Beigt šīs personas pieslēgumus")
    await mother.sees("Klases audzinātājs beidza pieslēgumu šajā sarunā.")
    await mother.types("/atzimes")
    await mother.sees("Jānis Kalniņš, 3.a klase")


async def test_a_student_s_password_on_a_parent_s_phone(phones: Phones, office: Office) -> None:
    teacher = await office.logs_in("class_teacher")
    mother = await office.logs_in("mother")
    await mother.types(f"{ANNA} {await office.sends('student')}")
    await mother.sees("Lietotājs: skolēns", "šajā sarunā ir pieslēdzies arī pieaugušais", "Es neesmu skolēns")
    await mother.taps("Es neesmu skolēns")
    await mother.sees("Lietotājs: mamma", "Klases audzinātājam paziņots, ka numurs jāizlabo")
    await mother.sees_not("Jūsu parole atnāks", "Es neesmu skolēns")  # the old button is gone, too
    await teacher.sees("Jālabo tālruņa numurs.", "Anna Kalniņa, 7.b", "skolēns", "Atvērt")
    await teacher.taps("Atvērt")
    await teacher.sees("parole atnākusi uz cita cilvēka tālruni", "Labot numuru")
    assert (
        len(await office.rows("SELECT id FROM links WHERE ended_at IS NULL AND owner_kind = 'student'")) == 0
    )


async def test_a_parent_who_got_the_student_s_password_alone(phones: Phones, office: Office) -> None:
    father = phones.person("father")
    await father.types(f"{ANNA} {await office.sends('student')}")
    await father.sees("Lietotājs: skolēns", "skolā ierakstīts nepareizs tālruņa numurs")
    await father.taps("Es neesmu skolēns")
    await father.sees(
        "Klases audzinātājs to redzēs", "pieslēgums šajā sarunā ir beigts", "Jūsu parole atnāks"
    )
    await father.sees_not("Es neesmu skolēns")
    assert [button["text"] for row in father.newest().buttons for button in row] == [
        "Pieslēgties E-klasei",
        "Nav paroles?",
    ]
    assert father.menu == []
    await father.types("/atzimes")
    await father.sees("Vispirms pieslēdzieties")


async def test_the_real_student_is_not_bothered_further(phones: Phones, office: Office) -> None:
    student = await office.logs_in("student")
    await student.sees("Es neesmu skolēns")
    await student.taps("📊 Atzīmes")
    await student.sees("Anna Kalniņa, 7.b klase")


async def test_somebody_else_s_buttons_have_no_effect(phones: Phones, office: Office) -> None:
    """A forged «Tas nebiju es» of a teacher of another class ends nothing and reports nothing."""
    await office.logs_in("mother")
    martins = await office.logs_in("subject_teacher")
    (row,) = await office.rows("SELECT id FROM links WHERE owner_kind = 'mother'")
    for tap in (NotMe(link=row["id"]), Doubt(link=row["id"]), NotStudent(link=row["id"])):
        await taps_forged(phones, martins, tap)
    assert await office.rows("SELECT id FROM links WHERE ended_at IS NOT NULL") == []
    assert await office.rows("SELECT id FROM reports") == []


async def test_her_other_phone_hears_of_another_child_too(
    phones: Phones, office: Office, tablet: Hand
) -> None:
    await tablet.types(f"{JANIS} {await office.sends('mother', '3.a')}")
    await tablet.sees("Jānis Kalniņš, 3.a klase")
    await office.logs_in("mother")
    await tablet.sees("Anna Kalniņa, 7.b, mamma: ar Jūsu paroli", "vēl viens Telegram lietotājs", NOT_ME)
