"""Language and one's own links."""

import pytest

from bot.simulator import Person
from conversations.settings import EndLink
from tests.office import ANNA, Office, taps_forged
from tests.phones import Hand, Phones


@pytest.fixture
def tablet(phones: Phones) -> Hand:
    """A second account of the mother."""
    return phones.add("tablet", Person(id=2001, first_name="<b>Ilze</b> & co", language_code="ru"))


async def test_telegram_s_language_is_spoken_first(phones: Phones, tablet: Hand) -> None:
    await tablet.starts()
    await tablet.sees("Войти в E-klase", "✓ RU")


async def test_an_unknown_language_becomes_latvian(phones: Phones) -> None:
    stranger = phones.add("stranger", Person(id=2002, first_name="Aino", language_code="fi"))
    await stranger.starts()
    await stranger.sees("Pieslēgties E-klasei", "✓ LV")


async def test_a_language_is_chosen_on_the_first_screen(phones: Phones, office: Office) -> None:
    mother = phones.person("mother")
    await mother.starts()
    await mother.taps("EN")
    await mother.sees("Log in to E-klase", "✓ EN", "No password?")
    assert await mother.toast() == "From now on in English."
    assert len(mother.answers()) == 1
    await mother.types(f"{ANNA} {await office.sends('mother')}")
    await mother.sees("Welcome to E-klase! User: mother", "Log out")
    assert mother.commands["beigt"] == "Log out"


async def test_a_language_chosen_later_brings_the_menu_anew(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    await mother.taps("⚙️ Iestatījumi")
    await mother.sees("Anna Kalniņa, 7.b klase", "valoda: latviešu")
    await mother.taps("Valoda")
    await mother.taps("Українська")
    await mother.sees("Вітаємо в E-klase!", "Завершити роботу")
    assert mother.menu[-1][-1] == "Завершити роботу"


async def test_a_key_of_the_menu_works_in_the_language_of_before(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    await mother.types("/valoda")
    await mother.taps("English")
    await mother.types("Beigt darbu")
    await mother.sees("You are logged out.")


async def test_own_links_show_when_and_as_whom(phones: Phones, office: Office, tablet: Hand) -> None:
    mother = await office.logs_in("mother")
    await tablet.types(f"{ANNA} {await office.sends('mother')}")
    await tablet.sees("Пользователь: мама")
    await mother.types("/pieslegumi")
    await mother.sees(
        "Anna, mamma: «<b>Ilze</b> & co», kopš 23.11.2026. plkst. 10.0", "«Ilze Kalniņa»", "(šī saruna)"
    )


async def test_another_link_is_ended_from_here(phones: Phones, office: Office, tablet: Hand) -> None:
    mother = await office.logs_in("mother")
    await tablet.types(f"{ANNA} {await office.sends('mother')}")
    await tablet.sees("Пользователь: мама")
    await mother.taps("⚙️ Iestatījumi")
    await mother.taps("Pieslēgumi")
    await mother.sees("kas E-klasi lieto Jūsu vārdā")
    labels = [button["text"] for row in mother.newest().buttons for button in row]
    assert len(labels) == 3
    await tablet.is_done()
    tap = mother.newest().buttons[0][0]["text"]
    await mother.taps(tap)
    await mother.sees("tikai ar jaunu paroli no klases audzinātāja", "Beigt šo pieslēgumu")
    await mother.sees_not("•")
    await mother.taps("Beigt šo pieslēgumu")
    assert await mother.toast() == "Pieslēgums beigts."
    await mother.sees("(šī saruna)")
    await mother.sees_not("& co")
    await tablet.sees("Вход в этом чате завершён")
    assert tablet.menu == []


async def test_to_end_the_link_of_this_chat_is_to_log_out(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    await mother.types("/pieslegumi")
    await mother.taps("Anna ·")
    await mother.taps("Beigt šo pieslēgumu")
    await mother.sees("Darbs beigts.", "Pieslēgties E-klasei")
    assert mother.menu == []


async def test_nobody_ends_somebody_else_s_link(phones: Phones, office: Office) -> None:
    await office.logs_in("mother")
    father = await office.logs_in("father")
    (row,) = await office.rows("SELECT id FROM links WHERE owner_kind = 'mother'")
    await taps_forged(phones, father, EndLink(link=row["id"]))
    await father.sees("Neko neatradu")
    assert await office.rows("SELECT id FROM links WHERE ended_at IS NOT NULL") == []


async def test_a_student_alone_in_the_chat_adds_nobody(phones: Phones, office: Office) -> None:
    student = await office.logs_in("student")
    await student.sees("Savu paroli neuzticiet nevienam.")
    await student.sees_not("bērnam ne")
    assert "pieslegties" not in student.commands
    await student.taps("⚙️ Iestatījumi")
    await student.sees("Valoda", "Pieslēgumi")
    await student.sees_not("Pievienot bērnu")


async def test_with_a_parent_in_the_chat_a_child_can_be_added(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    assert "pieslegties" in mother.commands
    await mother.types(f"{ANNA} {await office.sends('student')}")
    await mother.sees("Lietotājs: skolēns")
    await mother.sees_not("Citu bērnu")  # it is the same child
    await mother.taps("⚙️ Iestatījumi")
    await mother.sees("Pievienot bērnu")


async def test_staff_come_back_with_a_password_of_the_office(phones: Phones, office: Office) -> None:
    teacher = await office.logs_in("class_teacher")
    await teacher.types("/pieslegumi")
    await teacher.taps("skolotājs ·")
    await teacher.sees("jaunu paroli no skolas lietvedības")


async def test_a_stranger_comes_back_from_the_languages(phones: Phones) -> None:
    stranger = phones.person("mother")
    await stranger.types("/valoda")
    await stranger.taps("Atpakaļ")
    await stranger.sees("Pieslēgties E-klasei", "Nav paroles?")
