"""A new family in October: from the school's file to the first words between school and home.

OneRoster delta ──► class teacher: the list, two SMS ──► the mother's comes to her daughter, who uses it
    the father doubts, in one tap ──► class teacher: log-in ended, number mended ──► old password dead
    ──► mother logs in, reads ──► daughter gets her own ──► an absence, a question, an answer
"""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from bot.simulator import Person
from conversations import topics
from locales import every
from storage.passwords import Checker
from storage.store import Store
from tests.clocks import HandClock
from tests.newcomers import DACE, FATHERS, HERS, MARTA, MOTHERS, Town, new_family, october
from tests.office import issued, password_in
from tests.phones import Hand, phones_for
from tests.reading import GRADES, HOMEWORK

TUESDAY: Final = datetime(2026, 10, 13, 6, 30, tzinfo=UTC)  # 9.30 in Riga
REGISTRATION: Final = every("registration-menu-button")["lv"]
TODAY: Final = every("today-menu-button")["lv"]


@pytest.fixture
async def town(store: Store, checker: Checker, tmp_path: Path) -> AsyncIterator[Town]:
    """7.b of the files of tests/storage/oneroster, on a Tuesday in October, its class teacher logged in."""
    phones = phones_for(store, (), HandClock(TUESDAY))
    named = {"teacher": ("Dace", "26000003"), "daughter": ("Marta", HERS), "mother": ("Zane", MOTHERS)}
    named["father"] = ("Pēteris", FATHERS)
    for number, (key, (name, phone)) in enumerate(named.items(), 501):
        person = Person(id=number, first_name=name, language_code="lv", phone=f"+371{phone}")
        phones.add(key, person)
    town = Town(store, phones, tmp_path)
    await town.imported(october(), "bulk")
    await town.add_lessons()
    listed = topics.topics(checker)
    async with phones.serving(topics.dispatch(listed), listed):
        teacher = phones.person("teacher")
        password = await issued(phones, checker, await town.id_of("Dace"), teacher)
        await logs_in(teacher, DACE, password, "skolotājs")
        yield town


async def logs_in(hand: Hand, code: str, password: str, owner: str) -> None:
    """The way in, step by step."""
    await hand.starts()
    await hand.taps("Pieslēgties E-klasei")
    await hand.types(code)
    await hand.types(password)
    await hand.sees(f"Sveicināti E-klasē! Lietotājs: {owner}")


async def opens(teacher: Hand, *buttons: str) -> None:
    """Marta's people, and on from there."""
    await teacher.types(REGISTRATION)
    for button in ("Liepa Marta", *buttons):
        await teacher.taps(button)
    await teacher.is_done()


async def test_a_new_family_in_october(town: Town) -> None:
    await comes_by_file(town)
    password = await gets_passwords(town)
    await the_wrong_one_logs_in(town, password)
    await is_mended(town)
    await the_mother_reads(town)
    await both_are_linked(town)
    await first_words(town)
    await the_file_comes_again(town)


async def comes_by_file(town: Town) -> None:
    assert (await town.imported(new_family(), "delta")).rows > 0
    teacher = town.phones.person("teacher")
    await teacher.types(REGISTRATION)
    await teacher.sees("7.b klase", "Liepa Marta · 0/2")
    await teacher.taps("Liepa Marta")
    await teacher.sees(
        "Marta Liepa, 7.b klase",
        "mamma: Zane Liepa, ••• 041\nnumurs ir, derīgas paroles nav",
        "tētis: Pēteris Liepa, ••• 043\nnumurs ir, derīgas paroles nav",
        "skolēns: Marta Liepa",
    )
    await town.phones.person("mother").has_no_sms()


async def gets_passwords(town: Town) -> str:
    """One tap each, and they leave; the mother's comes to her daughter."""
    teacher, daughter, father = (town.phones.person(key) for key in ("teacher", "daughter", "father"))
    for owner in ("Mamma", "Tētis"):
        await opens(teacher, owner, "Sūtīt paroli")
        await teacher.sees("Īsziņa ar paroli nodota sūtīšanai")
    text = await daughter.sms()
    assert "mammas parole (7.b)" in text
    assert "Marta" not in text
    await town.phones.person("mother").has_no_sms()
    await logs_in(father, MARTA, password_in(await father.sms()), "tētis")
    await teacher.sees("Marta Liepa, 7.b: E-klasei pieslēdzās tētis")
    return password_in(text)


async def the_wrong_one_logs_in(town: Town, password: str) -> None:
    """The daughter, as her mother; one more password comes to her, for the mother has asked for it."""
    phones = town.phones
    teacher, daughter, father = (phones.person(key) for key in ("teacher", "daughter", "father"))
    await logs_in(daughter, MARTA, password, "mamma")
    await father.sees("Marta Liepa, 7.b: E-klasei pieslēdzās mamma", "Lūgt pārbaudīt")
    phones.clock.forward(minutes=5)
    await opens(teacher, "Mamma", "Sūtīt paroli vēlreiz")
    await daughter.sms(count=2)
    await father.taps("Lūgt pārbaudīt")
    await father.sees("Klases audzinātājam paziņots")
    await teacher.sees("Jāpārbauda pieslēgums.", "Marta Liepa, 7.b")


async def is_mended(town: Town) -> None:
    """By two taps and a number; the daughter is out, and her second password is dead."""
    phones = town.phones
    teacher, daughter, mother = (phones.person(key) for key in ("teacher", "daughter", "mother"))
    await teacher.types(REGISTRATION)
    await teacher.sees("❗ Jāpārbauda pieslēgums: Marta Liepa, 7.b, mamma (paziņots šodien)")
    await teacher.taps("Pārbaudīt: Marta L., mamma")
    await teacher.sees("❗ mamma: Zane Liepa, ••• 041")
    await teacher.taps("Beigt šīs personas pieslēgumus")
    await daughter.sees("Klases audzinātājs beidza pieslēgumu šajā sarunā.")
    await teacher.taps("Labot numuru")
    await teacher.types(MOTHERS)
    await teacher.sees("Īsziņa ar paroli nodota sūtīšanai", "••• 042")
    told = await daughter.sms(count=3)
    assert "skola ierakstija citu talruna numuru" in told
    assert MOTHERS not in told
    await daughter.starts()
    await daughter.types(f"{MARTA} {password_in(sms_of(town, 'daughter')[1])}")
    await daughter.sees("Pieslēgties neizdevās.")
    assert "mammas parole (7.b)" in await mother.sms()
    await teacher.types(REGISTRATION)
    await teacher.sees_not("❗")
    for text in sms_of(town, "daughter")[:2]:
        assert password_in(text) not in teacher.story()


def sms_of(town: Town, key: str) -> list[str]:
    hand = town.phones.person(key)
    return [sms.text for sms in town.phones.simulator.phone(hand.person.id).sms]


async def the_mother_reads(town: Town) -> None:
    mother, father = town.phones.person("mother"), town.phones.person("father")
    await logs_in(mother, MARTA, password_in(await mother.sms()), "mamma")
    await mother.sees("Marta Liepa, 7.b klase")
    await father.sees("Marta Liepa, 7.b: E-klasei pieslēdzās mamma, 13.10.")
    await mother.types(TODAY)
    await mother.sees("Šodien, otrdien, 13. oktobrī", "Marta Liepa, 7.b klase", "Matemātika")
    await mother.types(GRADES)
    await mother.sees("Marta Liepa, 7.b klase", "Matemātika: 9")
    await mother.types(HOMEWORK)
    await mother.sees("Matemātika", "12. lpp.")
    await mother.sees_not("Anna", "Elza")


async def both_are_linked(town: Town) -> None:
    """The daughter gets a password of her own, to the number that is hers."""
    teacher, daughter = town.phones.person("teacher"), town.phones.person("daughter")
    await opens(teacher, "Skolēns", "Ievadīt numuru")
    await teacher.types(HERS)
    await teacher.sees("Īsziņa ar paroli nodota sūtīšanai")
    text = await daughter.sms(count=4)
    assert "skolena parole (7.b)" in text
    await logs_in(daughter, MARTA, password_in(text), "skolēns")
    await daughter.types(GRADES)
    await daughter.sees("Marta Liepa, 7.b klase", "Matemātika: 9")
    await teacher.types(REGISTRATION)
    await teacher.sees("Liepa Marta · 2/2")


async def first_words(town: Town) -> None:
    """The first absence: the school asks about it, and both parents read what was asked and answered."""
    phones = town.phones
    teacher, mother, father, daughter = (
        phones.person(key) for key in ("teacher", "mother", "father", "daughter")
    )
    await mother.types("Marta rīt pie ārsta")
    await mother.taps("Pieteikt")
    await mother.sees("Kavējums pieteikts. Nr. A-1")
    await teacher.sees("Jauns pieteikums", "Marta Liepa, 7.b klase", "Pieteica mamma Zane Liepa")
    await teacher.taps("Rakstīt vecākiem")
    await teacher.types("Vai Marta nāks uz otro stundu?")
    await teacher.sees("Jautājums nosūtīts vecākiem.")
    for parent in (mother, father):
        await parent.sees("Jautājums par kavējumu Nr. A-1, Dace Ozola", "«Vai Marta nāks uz otro stundu?»")
    await mother.taps("Atbildēt skolai")
    await mother.types("Jā, no plkst. 9.20.")
    await mother.sees("Atbilde nosūtīta.")
    await teacher.sees("Vecāki atbildēja uz jautājumu par kavējumu", "«Jā, no plkst. 9.20.»")
    assert "otro stundu" not in daughter.story()


async def the_file_comes_again(town: Town) -> None:
    """With the wrong number still, then with the right one: what was mended stands, nobody is logged out."""
    mother, number = town.phones.person("mother"), await town.id_of("Zane")
    assert (await town.imported(new_family(), "again")).rows == 0
    addressed = new_family()
    addressed.row("users", "u-zane")["metadata.lv.vocative"] = "Zane"
    for found, name in ((addressed, "addressed"), (new_family(MOTHERS), "mended")):
        town.phones.clock.forward(days=1)
        assert (await town.imported(found, name)).rows > 0
        async with town.store.reading() as tx:
            (row,) = await tx.fetch(f"SELECT phone FROM people WHERE id = {number}")  # noqa: S608 -- a number
            assert tx.vault.open("people", number, "phone", row["phone"]) == f"+371{MOTHERS}"
    await mother.types(GRADES)
    await mother.sees("Marta Liepa, 7.b klase", "Matemātika: 9")
    assert len(sms_of(town, "mother")) == 1
