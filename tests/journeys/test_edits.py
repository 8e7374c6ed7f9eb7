"""Messages that are corrected after they were sent, and links that live on by being used."""

from tests.office import ANNA, Office
from tests.phones import Hand, Phones


async def test_who_edits_an_awaited_answer_is_told_to_write_anew(phones: Phones) -> None:
    mother = phones.person("mother")
    await mother.starts()
    await mother.taps("Pieslēgties E-klasei")
    wrong = await mother.types(ANNA[:-1])
    await mother.sees("11")
    await mother.edits(wrong, ANNA)
    await mother.sees("Labotas ziņas es nelasu")
    await mother.types(ANNA)
    await mother.sees("Parole", "trīs grupas pa 5")


async def test_a_password_edited_in_is_deleted(phones: Phones, office: Office) -> None:
    mother = phones.person("mother")
    password = await office.sends("mother")
    await mother.starts()
    hello = await mother.types("Labdien")
    await mother.edits(hello, password)
    await mother.sees("Labotas ziņas es nelasu")
    assert all(password not in (message.text or "") for message in mother.messages())


async def test_an_edit_out_of_the_blue_is_passed_over(phones: Phones, office: Office) -> None:
    mother = phones.person("mother")
    await office.logs_in("mother")
    hello = await mother.types("Labdien")
    await mother.is_done()
    before = len(mother.messages())
    await mother.edits(hello, "Labvakar")
    await mother.is_done()
    assert len(mother.messages()) == before


async def test_a_link_that_is_used_lives_on(phones: Phones, office: Office) -> None:
    mother = phones.person("mother")
    await office.logs_in("mother")
    for _ in range(3):
        phones.clock.forward(days=60)
        await mother.taps("📊 Atzīmes")
        await mother.sees("Anna Kalniņa, 7.b klase", "Atzīmes")


async def test_a_link_that_is_not_used_ends(phones: Phones, office: Office) -> None:
    mother: Hand = phones.person("mother")
    await office.logs_in("mother")
    phones.clock.forward(days=91)
    await mother.taps("📊 Atzīmes")
    await mother.sees("Pieslēgties E-klasei")


async def test_a_password_at_another_topics_question_is_deleted_and_not_kept(
    phones: Phones, office: Office
) -> None:
    teacher = phones.person("class_teacher")
    await office.logs_in("class_teacher")
    password = await office.sends("mother")
    await teacher.taps("👪 Vecāku reģistrācija")
    await teacher.taps("Adamoviča")
    await teacher.taps("+ cita atbildīgā persona")
    await teacher.types(password)
    await teacher.is_done()
    assert all(password not in (message.text or "") for message in teacher.messages())
