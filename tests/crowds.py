"""A school that many families read in Telegram: so many guardians of one pupil, each with an own chat.

await many_families(store, 300, NOW)
with_phones(simulator, 300)
"""

from datetime import datetime, timedelta
from typing import Any, Final

from bot.simulator import Person, Simulator
from storage import roster
from storage.clock import milliseconds
from storage.roster_rows import SchoolRows
from storage.statements import Statements
from storage.store import Store
from tests.families import BOT, JURIS, SCHOOL
from tests.phones import TOKEN
from tests.staffroom import SINCE

FIRST: Final = 1_000_000
"""The first guardian's number, which is the chat's too."""

_credentials = Statements("credentials")
_links = Statements("links")


def numbers(count: int) -> range:
    return range(FIRST, FIRST + count)


async def many_families(store: Store, count: int, now: datetime) -> None:
    """So many guardians of Juris, linked since yesterday."""
    nobody = {"vocative": None, "code": None, "phone": None, "adult_day": None}
    people: list[Any] = [
        {"id": number, "school_id": SCHOOL, "given_name": "Vecāks", "family_name": f"Nr{number}", **nobody}
        for number in numbers(count)
    ]
    guardianships: list[Any] = [
        {"id": number, "guardian_id": number, "student_id": JURIS, "kind": "other", **SINCE}
        for number in numbers(count)
    ]
    then = milliseconds(now - timedelta(days=1))
    owner = {"school": SCHOOL, "student": JURIS, "kind": "other"}
    async with store.writing() as tx:
        await roster.add(tx, SchoolRows(people=people, guardianships=guardianships))
        for number in numbers(count):
            sign = str(number).encode()
            issued = {"username": sign, "selector": sign, "hash": "-", "issued_by": None}
            about = {**owner, "person": number}
            credential = await _credentials.add(tx, **about, **issued, now=then, expires=then)
            account = {"bot": BOT, "user": number, "chat": number, "credential": credential["id"]}
            await _links.add(tx, **about, **account, now=then)


def with_phones(simulator: Simulator, count: int) -> None:
    """Each of them has a phone and has begun a chat with the bot."""
    for number in numbers(count):
        simulator.add_person(Person(id=number, first_name="Vecāks", language_code="lv"))
        chat = simulator.phone(number).chat(TOKEN)
        simulator.history.set_state(chat, started=True, blocked=False)


def told(simulator: Simulator, count: int, words: str) -> list[int]:
    """How often each of them was told of something."""
    return [
        sum(words in message.text for message in simulator.phone(number).chat(TOKEN).messages)
        for number in numbers(count)
    ]
