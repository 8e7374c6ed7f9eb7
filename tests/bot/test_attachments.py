"""Files on their way in: fetched where they are waited for, looked through, or refused with the reason."""

from collections.abc import AsyncIterator

import pytest

from bot.attachments import LARGEST_TABLE, Attachments
from bot.simulator import Person
from conversations.dispatch import Dispatch, Fallbacks
from conversations.event import Attached
from conversations.screen import Screen
from conversations.state import State
from conversations.topic import Command, Do, Look, Topic
from conversations.turn import Turn
from locales import Markup
from storage.cleaning import LARGEST
from storage.store import Store
from tests.phones import TOKEN, Hand, Phones, phones_for
from tests.pictures import PIXEL, png

# What is said and fetched is the same on both engines.
pytestmark = pytest.mark.parametrize("engine", ["sqlite"])


class Waiting(State, name="attachments.waiting", takes_files=True):
    """For a file."""


class Listing(State, name="attachments.listing", takes_tables=True):
    """For a table."""


class Talking(State, name="attachments.talking"):
    """For words."""


async def waits(turn: Turn, what: object) -> Screen:
    turn.ask(Waiting())
    return Screen(Markup("Send it"))


async def lists(turn: Turn, what: object) -> Screen:
    turn.ask(Listing())
    return Screen(Markup("Send the table"))


async def talks(turn: Turn, what: object) -> Screen:
    turn.ask(Talking())
    return Screen(Markup("Say it"))


async def taken(turn: Turn, what: object) -> Screen:
    event = turn.event
    assert isinstance(event, Attached)
    if event.file is not None:
        return Screen(Markup(f"Taken: {event.file.kind} {event.file.name}"))
    if event.table is not None:
        return Screen(Markup(f"Table: {event.table.name}, {event.table.content.decode('cp1257')}"))
    return Screen(Markup(f"Refused: {event.refusal}"))


@pytest.fixture
async def phones(store: Store) -> AsyncIterator[Phones]:
    way = Do(taken)
    topic = Topic(
        "attachments",
        commands=(
            Command("file", Do(waits), listed=False),
            Command("table", Do(lists), listed=False),
            Command("words", Do(talks), listed=False),
        ),
        states=((Waiting, way), (Listing, way), (Talking, way)),
    )
    fallbacks = Fallbacks(Look(taken), Look(taken), way, way, way, way)
    table = Dispatch([topic], fallbacks, is_password=lambda text: False)
    phones = phones_for(store, [("ilze", Person(id=1001, first_name="Ilze"))])
    async with phones.serving(table, [topic]):
        yield phones


@pytest.fixture
async def ilze(phones: Phones) -> Hand:
    hand = phones.person("ilze")
    await hand.starts()
    await hand.types("/file")
    await hand.sees("Send it")
    return hand


async def test_what_is_waited_for_is_fetched(ilze: Hand) -> None:
    await ilze.sends_photo(PIXEL)
    await ilze.sees("Taken: png fails.png")
    await ilze.sends_document("zīme.pdf", PIXEL)
    await ilze.sees("Taken: png zīme.png")  # named by what it is


async def test_what_cannot_be_taken_is_refused_with_the_reason(ilze: Hand, phones: Phones) -> None:
    await ilze.sends_document("note.docx", b"PK\x03\x04 whatever")
    await ilze.sees("Refused: kind")
    await ilze.sends_document("cut.png", png(50, 50)[:-20])
    await ilze.sees("Refused: damaged")
    await ilze.sends_document("film.pdf", bytes(LARGEST + 1))
    await ilze.sees("Refused: size")
    phones.simulator.faults.add("server_error", method="getFile", times=1)
    await ilze.sends_photo(PIXEL)
    await ilze.sees("Refused: lost")
    await ilze.sends_photo(PIXEL)
    await ilze.sees("Taken: png")


async def test_what_nobody_waits_for_is_not_fetched(ilze: Hand, phones: Phones) -> None:
    phones.simulator.faults.add("server_error", method="getFile")
    await ilze.types("/words")
    await ilze.sends_photo(PIXEL)
    await ilze.sees("Refused: None")


async def test_a_table_is_fetched_as_it_is(ilze: Hand, phones: Phones) -> None:
    await ilze.types("/table")
    await ilze.sends_document("saraksts.csv", "Bērziņa;8".encode("cp1257"))
    await ilze.sees("Table: saraksts.csv, Bērziņa;8")
    await ilze.sends_photo(PIXEL)
    await ilze.sees("Refused: kind")
    await ilze.sends_document("saraksts.xlsx", bytes(LARGEST_TABLE + 1))
    await ilze.sees("Refused: size")
    phones.simulator.faults.add("server_error", method="getFile", times=1)
    await ilze.sends_document("saraksts.csv", b"8")
    await ilze.sees("Refused: lost")


async def test_more_than_telegram_gives_a_bot(phones: Phones, ilze: Hand) -> None:
    """Its size is not always said; Telegram then refuses to give it."""
    assert phones.bot is not None
    phones.simulator.bot(TOKEN)
    await ilze.sends_document("film.pdf", bytes(21 * 1024 * 1024))
    stored = next(iter(phones.simulator.files.by_id.values()))
    event = Attached("document", stored.file_id, "film.pdf", None, "", 1)
    assert (await Attachments(phones.bot.client).fetched(event)).refusal == "size"
