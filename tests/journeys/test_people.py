"""Several children, and several parts, in one chat."""

import pytest

from bot.demo.cast import CLASS_TEACHER
from conversations.people import SwitchChild
from storage import roster
from storage.roster_rows import SchoolRows
from storage.school_rows import GuardianshipRow
from tests.office import ANNA, DACE, JANIS, Office, taps_forged
from tests.phones import Hand, Phones


@pytest.fixture
async def mother(office: Office) -> Hand:
    """Linked to Anna, then to Jānis."""
    hand = await office.logs_in("mother")
    await hand.taps("⚙️ Iestatījumi")
    await hand.taps("Pievienot bērnu")
    await hand.sees("Ierakstiet bērna personas kodu")
    await hand.sees_not("Skolotāji")
    await hand.types(JANIS)
    await hand.types(await office.sends("mother", "3.a"))
    await hand.sees("Jānis Kalniņš, 3.a klase")
    return hand


async def test_a_child_is_added_and_it_is_said_how_to_switch(mother: Hand) -> None:
    await mother.sees("Lietotājs: mamma", "Citu bērnu izvēlas ar pogu zem ziņas.")


async def test_one_tap_shows_the_same_for_the_other_child(mother: Hand) -> None:
    await mother.taps("📊 Atzīmes")
    await mother.sees("Jānis Kalniņš, 3.a klase", "Anna, 7.b")
    said = len(mother.answers())
    await mother.taps("Anna, 7.b")
    await mother.sees("Anna Kalniņa, 7.b klase", "Atzīmes", "Jānis, 3.a")
    await mother.sees_not("Jānis Kalniņš, 3.a klase")
    assert len(mother.answers()) == said  # in the same message
    await mother.taps("📚 Mājas darbi")
    await mother.sees("Anna Kalniņa, 7.b klase", "Jānis, 3.a")


async def test_the_chat_remembers_the_child(mother: Hand) -> None:
    await mother.taps("⚙️ Iestatījumi")
    await mother.taps("Anna, 7.b")
    await mother.sees("Anna Kalniņa, 7.b klase", "Iestatījumi")
    await mother.starts()
    await mother.sees("Anna Kalniņa, 7.b klase")


async def test_with_one_child_there_are_no_tabs_but_the_name(phones: Phones, office: Office) -> None:
    father = await office.logs_in("father")
    await father.taps("📊 Atzīmes")
    await father.sees("Anna Kalniņa, 7.b klase")
    await father.sees_not("Anna, 7.b", "Jānis")


async def test_the_same_child_again_replaces_the_link(mother: Hand, office: Office) -> None:
    await mother.types(f"{ANNA} {await office.sends('mother')}")
    await mother.sees("Anna Kalniņa")
    living = await office.rows("SELECT student_id FROM links WHERE ended_at IS NULL ORDER BY student_id")
    assert [row["student_id"] for row in living] == [4, 5]


async def test_when_one_child_s_right_ends_the_other_is_shown(
    mother: Hand, phones: Phones, office: Office
) -> None:
    async with phones.store.writing() as tx:
        await tx.change(
            "UPDATE guardianships SET until_day = '2026-11-22' WHERE guardian_id = 1 AND student_id = 5"
        )
    await mother.taps("📊 Atzīmes")
    await mother.sees("Anna Kalniņa, 7.b klase")
    await mother.sees_not("Jānis")


async def test_a_forged_tab_opens_nobody_else_s_child(phones: Phones, office: Office, mother: Hand) -> None:
    father = await office.logs_in("father")
    (row,) = await office.rows("SELECT id FROM links WHERE student_id = 5")
    await taps_forged(phones, father, SwitchChild(link=row["id"], place="grades"))
    await father.sees_not("Jānis")
    assert (await office.rows("SELECT link_id FROM chats WHERE chat_id = 1002"))[0]["link_id"] != row["id"]


@pytest.fixture
async def teacher(phones: Phones, office: Office) -> Hand:
    """The class teacher, who is Jānis's other guardian, too."""
    guardianship = GuardianshipRow(
        id=9001,
        guardian_id=CLASS_TEACHER.person_id,
        student_id=5,
        kind="other",
        from_day="2026-09-01",
        until_day=None,
    )
    async with phones.store.writing() as tx:
        await roster.add(tx, SchoolRows(guardianships=[guardianship]))
    password = await office.sends("class_teacher", "3.a")
    hand = phones.person("class_teacher")
    await hand.types(f"{JANIS} {password}")
    await hand.sees("cita atbildīgā persona", "Atzīmes")
    own = next(text for text in reversed(office.sms_of("class_teacher")) if "skolotaja parole" in text)
    await hand.types(f"{DACE} {own}")
    await hand.sees("Lietotājs: skolotājs", "Vecāku reģistrācija")
    return hand


async def test_a_teacher_who_is_a_parent_switches_between_both(teacher: Hand) -> None:
    await teacher.taps("👪 Vecāku reģistrācija")
    await teacher.sees("7.b klase", "Jānis, 3.a")
    await teacher.taps("Jānis, 3.a")
    await teacher.sees("Lietotājs: cita atbildīgā persona", "Jānis Kalniņš, 3.a klase", "Atzīmes")
    assert "atzimes" in teacher.commands
    await teacher.taps("📊 Atzīmes")
    await teacher.sees("Jānis Kalniņš, 3.a klase", "Skolas darbs")
    await teacher.taps("Skolas darbs")
    await teacher.sees("Lietotājs: skolotājs", "Vecāku reģistrācija")
    assert "atzimes" not in teacher.commands
    assert "registracija" in teacher.commands


async def test_a_screen_of_the_other_part_offers_to_switch(teacher: Hand) -> None:
    await teacher.types("/atzimes")
    await teacher.sees("Tas ir citā skatā", "Jānis, 3.a")
    await teacher.taps("Jānis, 3.a")
    await teacher.sees("Jānis Kalniņš, 3.a klase", "Atzīmes")
