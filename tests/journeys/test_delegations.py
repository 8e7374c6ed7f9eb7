"""A grandmother is let look, by a link; and what she can and cannot do with it."""

from collections.abc import AsyncIterator

import pytest

from bot.simulator import Person
from conversations.delegations import ChooseThings
from conversations.homework_ways import TickTask
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, FATHER, MATHS
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import GRADES, HOMEWORK, Reading, reading

LINK = "https://t.me/"


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    async with reading(store, checker) as world:
        school = world.school
        await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
        await school.homework(MATHS, "2026-11-24", "1. uzd.")
        yield world


async def invites(mother: Hand, *things: str) -> str:
    """The mother's way through the buttons; the token of the link."""
    await mother.types("/iestatijumi")
    await mother.taps("👀 Vēl viens acu pāris")
    await mother.sees("Pagaidām neviens")
    await mother.taps("Ielūgt")
    for thing in things:
        await mother.taps(thing)
    await mother.taps("Tālāk")
    await mother.taps("Līdz 23.12.2026")
    await mother.sees("Kā Jūs šo cilvēku saucat?")
    await mother.types("  vecmāmiņa   Velta ")
    await mother.sees("Ielūgums gatavs: vecmāmiņa Velta", "līdz 23.12.2026")
    words = mother.newest().text.split()
    return next(word for word in words if word.startswith(LINK)).partition("start=")[2]


def stranger(world: Reading, number: int = 901) -> Hand:
    return world.phones.add(str(number), Person(id=number, first_name="Velta", language_code="lv"))


async def test_a_grandmother_looks_until_it_is_ended(world: Reading, mother: Hand) -> None:
    token = await invites(mother, "Atzīmes")
    velta = stranger(world)
    await velta.starts(token)
    await velta.sees("Ilze Bērziņa (mamma) ļauj Jums ielūkoties", "Anna: atzīmes, līdz 23.12.2026")
    await velta.taps("Piekrītu")
    await velta.sees("Lietotājs: viesis", "Anna Bērziņa, 7.b klase")
    labels = [label for row in velta.menu for label in row]
    assert GRADES in labels
    assert HOMEWORK not in labels
    await mother.sees("vecmāmiņa Velta pieņēma ielūgumu")
    await velta.types(GRADES)
    await velta.sees("Matemātika: 8")
    await velta.types("/majas_darbi")
    await velta.sees_not("1. uzd.")
    await velta.types("/kavejums")
    await velta.sees_not("Pieteikt")

    father = await world.reads(FATHER, ANNA, "father")
    await father.types("/iestatijumi")
    await father.taps("👀 Vēl viens acu pāris")
    await father.taps("vecmāmiņa Velta")
    await father.sees("Ielūdza Ilze Bērziņa", "Pēdējoreiz ielūkojās")
    await father.sees_not("Beigt")

    await mother.types("/iestatijumi")
    await mother.taps("👀 Vēl viens acu pāris")
    await mother.taps("vecmāmiņa Velta")
    await mother.taps("Beigt")
    assert await mother.toast() == "Beigts: turpmāk nekas vairs nav redzams."
    await velta.types(GRADES)
    await velta.sees_not("Matemātika")


async def test_a_link_works_once_and_a_foreign_hand_changes_nothing(world: Reading, mother: Hand) -> None:
    token = await invites(mother, "Atzīmes", "Mājas darbi")
    velta, thief = stranger(world), stranger(world, 902)
    await velta.starts(token)
    await velta.taps("Piekrītu")
    await velta.types(HOMEWORK)
    await velta.sees("Matemātika: 1. uzd.")
    await velta.sees_not("○")  # a tick would be a change
    await taps_forged(world.phones, velta, TickTask(child=ANNA, homework=1002, done=True))
    await velta.sees("Šī sadaļa ir ģimenei")
    await thief.starts(token)
    await thief.sees("Šis ielūgums neder")
    await mother.starts(token)
    await mother.sees("Šis ielūgums neder")
    await thief.starts("A" * 43)
    await thief.sees("Šis ielūgums neder")
    await thief.starts("kaut-kas")
    await thief.sees("Pieslēgties E-klasei")


async def test_the_day_and_the_name_are_asked_until_they_fit(world: Reading, mother: Hand) -> None:
    await mother.types("/iestatijumi")
    for label in ("👀 Vēl viens acu pāris", "Ielūgt", "Stundu saraksts", "Tālāk", "Cita diena"):
        await mother.taps(label)
    for wrong in ("30.02.", "vakar", "kaut kad", "24.11.2028"):
        await mother.types(wrong)
        await mother.sees("Tādu dienu nevaru pieņemt")
    await mother.types("15. decembris")
    await mother.types("x" * 41)
    await mother.sees("ne garāku par 40 zīmēm")
    await mother.sends_photo()
    await mother.sees("ne garāku par 40 zīmēm")
    await mother.types("<b>Velta</b>")
    await mother.sees("<b>Velta</b>. Varēs skatīt: stundu saraksts", "līdz 15.12.2026")


async def test_a_name_and_a_colour_of_ones_own(world: Reading, mother: Hand) -> None:
    father = await world.reads(FATHER, ANNA, "father")
    await mother.types("/iestatijumi")
    await mother.taps("🎨 Vārds un krāsa")
    await mother.taps("🟢")
    await mother.taps("Cits vārds")
    await mother.types("x" * 25)
    await mother.sees("ne vairāk kā 24")
    await mother.types("Annele")
    await mother.sees("🟢 Annele, 7.b klase", "✓ 🟢")
    await mother.types(GRADES)
    await mother.sees("🟢 Annele, 7.b klase")
    await father.types(GRADES)
    await father.sees("🎒 Anna Bērziņa, 7.b klase")
    await mother.types("/iestatijumi")
    await mother.taps("🎨 Vārds un krāsa")
    await mother.taps("Kā skolā")
    await mother.sees("🎒 Anna Bērziņa")


async def test_a_student_cannot_invite(world: Reading) -> None:
    anna = await world.reads(ANNA, ANNA, "student")
    await anna.types("/iestatijumi")
    await anna.taps("👀 Vēl viens acu pāris")
    await anna.sees_not("Ielūgt")
    await taps_forged(world.phones, anna, ChooseThings(child=ANNA, things=1))
    await anna.sees_not("Tālāk")


async def test_what_was_awaited_ends_with_the_link(world: Reading, mother: Hand) -> None:
    await mother.types("/iestatijumi")
    await mother.taps("🎨 Vārds un krāsa")
    await mother.taps("Cits vārds")
    await mother.is_done()
    await world.meanwhile("UPDATE links SET ended_at = 1, ended_because = 'school'")
    await mother.types("Annele")
    await mother.sees("Pieslēgties E-klasei")
    await mother.sees_not("Neizdevās")
