"""How a family of tests/mondays.py reports, through its phones, and what stands in a chat then.

await reports(phones, family)          # family.numbers: what it was told
"""

import asyncio
import re
from typing import Final

from locales import every
from tests.alertdesk import message_with
from tests.hand import TOKEN, Hand
from tests.mondays import Family, hand
from tests.phones import Phones
from tests.pictures import PIXEL

REPORT: Final = every("absences-menu-button")["lv"]
NUMBER: Final = re.compile(r"Nr\. A-(\d+)")


async def reports(phones: Phones, family: Family) -> None:
    """One family, in its own way."""
    reader, pupil = hand(phones, family.guardians[0]), family.pupils[0]
    if family.way == "buttons":
        await reader.types(REPORT)
        await reader.taps("Šodien")
        await reader.taps("Slimība")
    elif family.way == "both":
        await together(phones, family)
    else:
        await reader.types(f"{pupil.given} šodien slima" if len(family.pupils) > 1 else "Šodien slims")
        await reader.taps("Pieteikt")
    family.numbers[pupil.id] = await number_told(reader)
    if family.way == "siblings":
        await reader.taps("Pieteikt arī:")
        await reader.taps("Pieteikt")
        family.numbers[family.pupils[1].id] = await number_told(reader)
    elif family.way == "words":
        await reader.taps("Pievienot paskaidrojumu")
        await reader.types(f"Drudzis, {family.name} mājās")
        await reader.sees("Paskaidrojums pievienots.")
    elif family.way == "paper":
        await reader.taps("Pievienot ārsta zīmi")
        await reader.sends_photo(PIXEL)
        await reader.taps("Gatavs")
        await reader.sees("1 ārsta zīme")
    elif family.way == "withdrawn":
        await reader.taps("Atsaukt")
        await reader.taps("Jā, atsaukt")
        await reader.sees("ir atsaukts")


async def together(phones: Phones, family: Family) -> None:
    """Mother and father within a second: it is one report, and both are told its number."""
    both = [hand(phones, one) for one in family.guardians]
    await asyncio.gather(*(one.types("Šodien slims") for one in both))
    await asyncio.gather(*(one.sees("Vai pieteikt?") for one in both))
    asked = [(one.person.id, one.newest()) for one in both]
    telephones = phones.simulator.phone
    await asyncio.gather(
        *(telephones(one).tap(TOKEN, message.id, *message.button("Pieteikt")) for one, message in asked)
    )
    await phones.settled()
    answers = [next(one for one in hand(phones, at).answers() if one.id == old.id) for at, old in asked]
    assert sorted("jau bija pieteikts" in answer.text for answer in answers) == [False, True]
    assert len({NUMBER.findall(answer.text)[0] for answer in answers}) == 1


async def number_told(reader: Hand) -> int:
    """The number in the newest answer."""
    await reader.is_done()
    found = NUMBER.search(reader.newest().text)
    assert found is not None, reader.story()
    return int(found[1])


async def taps_in(phones: Phones, reader: Hand, text: str, label: str) -> None:
    """Taps a button of the newest message with these words."""
    message = message_with(reader, text)
    phone = phones.simulator.phone(reader.person.id)
    await phone.tap(TOKEN, message.id, *message.button(label))
    await reader.is_done()


def heard(reader: Hand, words: str) -> int:
    """How many messages in the chat hold the words."""
    return sum(words in one.text for one in reader.answers())


def everything(reader: Hand) -> str:
    """All that the bot said there, with every button."""
    return "\n".join(
        part
        for one in reader.answers()
        for part in (one.text, *(button["text"] for row in one.buttons for button in row))
    )


async def file_of(phones: Phones, reader: Hand) -> list[str]:
    """The lines of the newest file."""
    await reader.is_done()
    files = phones.simulator.files
    content = files.content(files.by_id[reader.newest()["document"]["file_id"]]) or b""
    return content.decode("utf-8-sig").splitlines()
