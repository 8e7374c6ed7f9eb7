"""*Beigt darbu*, sessions that end by themselves, and what the old screens say afterwards."""

from tests.office import ANNA, JANIS, Office
from tests.phones import Phones

FIRST = "Vispirms pieslēdzieties E-klasei."


async def test_the_work_is_ended_without_a_question(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    assert "beigt" in mother.commands
    await mother.taps("Beigt darbu")
    await mother.sees(
        "Darbs beigts.",
        "vajadzēs jaunu",
        "klases audzinātājs",
        "kriminālprocesa",
        "Paroli neuzticiet nevienam",
    )
    await mother.sees_not("lietvedība")
    assert mother.menu == []
    assert "beigt" not in mother.commands
    (link,) = await office.rows("SELECT ended_because FROM links")
    assert link["ended_because"] == "logged out"
    assert (await office.rows("SELECT link_id FROM chats"))[0]["link_id"] is None


async def test_staff_hear_that_the_office_sends_a_password(phones: Phones, office: Office) -> None:
    teacher = await office.logs_in("class_teacher")
    await teacher.taps("Beigt darbu")
    await teacher.sees("Darbs beigts.", "nosūta skolas lietvedība")
    await teacher.sees_not("klases audzinātājs")


async def test_all_children_of_the_chat_are_logged_out(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    await mother.types(f"{JANIS} {await office.sends('mother', '3.a')}")
    await mother.sees("Jānis Kalniņš")
    await mother.types("/beigt")
    await mother.sees("Tas attiecas uz visiem bērniem: Anna, Jānis.")
    assert await office.rows("SELECT id FROM links WHERE ended_at IS NULL") == []


async def test_another_phone_of_hers_stays_logged_in(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    father = phones.person("father")  # her second account, as far as the bot can tell
    await father.types(f"{ANNA} {await office.sends('mother')}")
    await father.sees("Lietotājs: mamma")
    await mother.taps("Beigt darbu")
    await father.types("/atzimes")
    await father.sees("Anna Kalniņa, 7.b klase")


async def test_old_buttons_say_politely_that_one_must_log_in(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    await mother.types("/atzimes")
    await mother.sees("Apzīmējumi")
    marks = mother.newest()
    await mother.taps("Izvēlēties priekšmetu")
    await mother.is_done()
    await mother.types("/iziet")
    await mother.sees("Darbs beigts.")
    await mother.taps_again()
    await mother.sees(FIRST, "Pieslēgties E-klasei")
    assert await mother.toast() == FIRST
    shown = next(message for message in mother.messages() if message.id == marks.id)
    assert "Anna" not in (shown.text or "")


async def test_a_key_of_an_old_menu_takes_the_menu_away(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    async with phones.store.writing() as tx:
        await tx.change("UPDATE links SET ended_at = 1, ended_because = 'school'")
    await mother.taps("📊 Atzīmes")
    await mother.sees(FIRST, "Nav paroles?")
    assert mother.menu == []


async def test_the_half_finished_dialog_goes_too(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    await mother.types("/pieslegties")
    await mother.types(JANIS)
    await mother.sees("••••••-•••25")
    await mother.taps("Beigt darbu")
    await mother.sees("Darbs beigts.")
    assert await office.rows("SELECT * FROM dialogs") == []


async def test_a_link_that_nobody_used_for_ninety_days_has_ended(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    phones.clock.forward(days=89)
    await mother.types("/iestatijumi")
    await mother.sees("Anna Kalniņa")
    phones.clock.forward(days=91)
    await mother.types("/iestatijumi")
    await mother.sees(FIRST)


async def test_to_end_the_work_twice_is_harmless(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    await mother.taps("Beigt darbu")
    await mother.sees("Darbs beigts.")
    await mother.types("Beigt darbu")
    await mother.sees("Darbs beigts.", "Pieslēgties E-klasei")


async def test_one_comes_back_with_a_new_password(phones: Phones, office: Office) -> None:
    mother = await office.logs_in("mother")
    await mother.taps("Beigt darbu")
    await mother.taps("Pieslēgties E-klasei")
    await mother.sees("Ierakstiet skolēna personas kodu", "Skolotāji raksta savu")
    await office.logs_in("mother")
    await mother.sees("Lietotājs: mamma")
