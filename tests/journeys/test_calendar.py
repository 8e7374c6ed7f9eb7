"""Families take the timetable into their own calendar: as a file, and at a private address over HTTP."""

import re
import socket
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from icalendar import Calendar

from bot.calendar_feed import CalendarSettings
from bot.simulator import Message
from conversations import topics
from conversations.calendar import EndAddress, MakeAddress, OpenCalendar, TakeFile
from storage.errors import Busy
from storage.passwords import Checker
from storage.store import Store
from tests.families import ANNA, FATHER, JURIS, LATVIAN, MATHS, MOTHER, MUSIC, TEACHER
from tests.lessons import a_week, change
from tests.office import taps_forged
from tests.phones import Hand
from tests.reading import TIMETABLE, Reading, reading

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/calendar/([A-Za-z0-9_-]{43})\.ics")


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    """The school with a week of lessons; its bot serves calendars."""
    async with reading(store, checker, at_work=False) as world:
        await a_week(world.school)
        with socket.create_server(("127.0.0.1", 0)) as listening:
            calendar = CalendarSettings(f"http://127.0.0.1:{listening.getsockname()[1]}", listening)
            dispatch = topics.dispatch(world.topics)
            async with world.phones.serving(dispatch, world.topics, calendar=calendar):
                yield world


def events(content: bytes) -> dict[str, Any]:
    """The calendar's events by their identifiers."""
    return {str(event["uid"]).partition("@")[0]: event for event in Calendar.from_ical(content).events}


async def taken(world: Reading, hand: Hand) -> bytes:
    """The file that stands in the newest message."""
    await hand.is_done()
    files = world.phones.simulator.files
    content = files.content(files.by_id[hand.newest()["document"]["file_id"]])
    assert content is not None
    return content


async def asked(address: str) -> tuple[int, bytes]:
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status, await answer.read()


def address_in(message: Message) -> str:
    found = ADDRESS.search(message.text)
    assert found is not None
    return found.group()


async def made_address(hand: Hand) -> str:
    await hand.types(TIMETABLE)
    await hand.taps("Kalendāram")
    await hand.taps("Izveidot")
    await hand.sees("Kopēt adresi", "To rāda tikai šoreiz.")
    return address_in(hand.newest())


async def test_the_file_holds_lessons_with_changes_and_tests(world: Reading, mother: Hand) -> None:
    school = world.school
    await change(school, MATHS, "2026-11-24", 1, "substituted", teacher_id=TEACHER, room="210", note="Tests!")
    await change(school, LATVIAN, "2026-11-24", 2, "cancelled")
    await change(school, MUSIC, "2026-11-24", 3, "moved", day="2026-11-25", number=4)
    test = await school.work(MATHS, "2026-12-01", topic="Procenti")
    await school.work(MATHS, "2026-12-02", kind="formative")
    await mother.types(TIMETABLE)
    await mother.taps("Kalendāram")
    await mother.sees("Stundas Jūsu kalendārā")
    await mother.taps("Saņemt failu")
    await mother.sees("Kalendārs 23.11.–18.12.")
    content = await taken(world, mother)
    found = events(content)
    monday = found[f"lesson-{MATHS}-20261123-1-{ANNA}"]
    assert (monday["summary"], monday["location"], monday["description"]) == (
        "Matemātika",
        "214. kab.",
        "Līga Zariņa",
    )
    assert monday["dtstart"].to_ical() == b"20261123T063000Z"
    other = found[f"lesson-{MATHS}-20261124-1-{ANNA}"]
    assert other["location"] == "210. kab."
    assert "Matemātika (Līga Zariņa), 214. kab. → Matemātika (Jānis Ozols), 210. kab." in other["description"]
    off = found[f"lesson-{LATVIAN}-20261124-2-{ANNA}"]
    assert (off["status"], off["summary"]) == ("CANCELLED", "Nenotiek: Latviešu valoda")
    moved = found[f"lesson-{MUSIC}-20261124-3-{ANNA}"]
    assert (moved["status"], moved["dtstart"].to_ical()) == ("CONFIRMED", b"20261125T091000Z")
    ahead = found[f"test-{test}-{ANNA}"]
    assert (ahead["summary"], ahead["description"]) == ("Pārbaudes darbs: Matemātika", "Procenti")
    assert ahead["dtstart"].to_ical() == b"20261201"
    lessons = [name for name in found if name.startswith("lesson")]
    assert (len(found), len(lessons)) == (1 + 4 * 14, 4 * 14)  # to the end of the term, holidays left out
    assert b"X-WR-CALNAME:E-klase: Anna" in content


async def test_an_address_gives_what_stands_now_until_it_is_renewed_or_ended(
    world: Reading, mother: Hand
) -> None:
    address = await made_address(mother)
    status, content = await asked(address)
    assert status == 200
    assert f"lesson-{MATHS}-20261124-1-{ANNA}" in events(content)
    await change(world.school, MATHS, "2026-11-24", 1, "cancelled")
    _, content = await asked(address)
    assert events(content)[f"lesson-{MATHS}-20261124-1-{ANNA}"]["status"] == "CANCELLED"
    await mother.taps("Atpakaļ")
    await mother.sees("Privāta adrese ir spēkā; izveidota: 2026. gada 23. novembris.")
    await mother.sees_not(address)
    renewed = await made_address(mother)
    assert [(await asked(one))[0] for one in (address, renewed)] == [404, 200]
    await mother.taps("Atpakaļ")
    await mother.taps("Beigt adresi")
    assert await mother.toast() == "Adrese vairs nedarbojas."
    assert (await asked(renewed))[0] == 404


async def test_an_address_dies_with_its_link_and_its_right(world: Reading, mother: Hand) -> None:
    father = await world.reads(FATHER, ANNA, "father")
    hers, his = await made_address(mother), await made_address(father)
    assert [(await asked(one))[0] for one in (hers, his)] == [200, 200]
    await world.school.restrict(FATHER, ANNA)
    await world.school.end(world.viewers[MOTHER][0])
    assert [(await asked(one))[0] for one in (hers, his)] == [404, 404]


async def test_another_link_of_the_chat_does_not_keep_an_address_alive(world: Reading, mother: Hand) -> None:
    juris = await world.school.link(JURIS, JURIS, "student", chat=MOTHER)
    address = await made_address(mother)
    await world.school.end(world.viewers[MOTHER][0])
    assert juris.chat_id == MOTHER
    assert (await asked(address))[0] == 404


async def test_nobody_takes_another_childs_calendar(world: Reading, mother: Hand) -> None:
    address = await made_address(await world.reads(JURIS, JURIS, "student"))
    await mother.types(TIMETABLE)
    await mother.sees("Kalendāram")
    for tap in (
        OpenCalendar(child=JURIS),
        TakeFile(child=JURIS),
        MakeAddress(child=JURIS),
        EndAddress(child=JURIS),
    ):
        await taps_forged(world.phones, mother, tap)
        await mother.sees("Neko neatradu")
    await mother.taps("Atpakaļ")
    await mother.sees("rīt, otrdien")
    assert (await asked(address))[0] == 200
    async with world.school.store.reading() as tx:
        assert len(await tx.fetch("SELECT id FROM calendar_addresses")) == 1


async def test_what_is_no_address_and_what_was_one_look_alike(
    world: Reading, mother: Hand, caplog: pytest.LogCaptureFixture
) -> None:
    address = await made_address(mother)
    token = ADDRESS.search(address)
    assert token is not None
    secret = token[1]
    forged = [
        secret[:-1] + ("A" if secret[-1] != "A" else "B"),
        "a" * 43,
        "short",
        "%00",
        "x" * 5000,
        "ā" * 43,
    ]
    answers = [await asked(address.replace(secret, one)) for one in forged]
    assert {status for status, _ in answers} == {404}
    assert {body for _, body in answers[:4]} == {b""}
    async with world.school.store.reading() as tx:
        (row,) = await tx.fetch("SELECT token_index FROM calendar_addresses")
    assert secret.encode() not in row["token_index"]
    assert secret not in caplog.text


async def test_a_store_that_cannot_answer_says_come_again(
    world: Reading, mother: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = await made_address(mother)

    async def busy(*_: Any) -> None:
        raise Busy("locked")

    monkeypatch.setattr("bot.calendar_feed.fed", busy)
    assert await asked(address) == (503, b"")


async def test_without_a_web_address_only_the_file_is_offered(store: Store, checker: Checker) -> None:
    async with reading(store, checker) as world:
        await a_week(world.school)
        mother = await world.reads(MOTHER, ANNA, "mother")
        await mother.types(TIMETABLE)
        await mother.taps("Kalendāram")
        await mother.sees("Saņemt failu (.ics)")
        await mother.sees_not("adres")
