"""A guest to whom everything was opened reads it, and is offered nothing that changes anything."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.simulator import Person
from conversations.board import Confirm, Vote
from conversations.diary import OpenPage
from conversations.homework_ways import TickTask
from conversations.notice_taps import OpenNotices
from conversations.remarks import OpenRemarks
from storage import delegations, gradebook
from storage.marks import Value
from storage.passwords import Checker
from storage.store import Store
from storage.viewer import GLIMPSES
from tests.families import ANNA, MATHS, MOTHER, NOW, SECOND_TEACHER, TODAY
from tests.lessons import a_week
from tests.office import taps_forged
from tests.phones import Hand
from tests.publications import Board
from tests.reading import ANNOUNCEMENTS, GRADES, HOMEWORK, TIMETABLE, Reading, reading

pytestmark = pytest.mark.parametrize("engine", ["sqlite"])

WRITING = ("○", "✓", "Iepazinos", "Mērķ", "Pievienot", "Atgādin", "Savs uzdevums", "Vakara", "Kalendār")


@pytest.fixture
async def world(store: Store, checker: Checker) -> AsyncIterator[Reading]:
    async with reading(store, checker) as world:
        mother = await world.reads(MOTHER, ANNA, "mother")
        await mother.starts()
        yield world


async def guest(world: Reading) -> Hand:
    """Somebody whom the mother lets look at everything that can be opened."""
    (mother,) = world.viewers[MOTHER]
    async with world.school.store.writing() as tx:
        offered = await delegations.offer(tx, mother, "Velta", set(GLIMPSES), TODAY + timedelta(days=9))
        assert offered is not None
    velta = world.phones.add("velta", Person(id=901, first_name="V", language_code="lv"))
    await velta.starts(offered.token)
    await velta.taps("Piekrītu")
    await velta.sees("Lietotājs: viesis")
    return velta


async def test_each_screen_is_read_and_offers_nothing_that_writes(world: Reading) -> None:
    school, board = world.school, Board(world.school)
    await a_week(school)
    await school.mark(await school.work(MATHS, "2026-11-20"), ANNA, "8")
    task = await school.homework(MATHS, "2026-11-24", "1. uzd.")
    item = await board.announce("Ekskursija", class_id=1, asks_confirmation=1)
    (yes, _) = await board.poll(item, "Jā", "Nē")
    await school.remark(ANNA, "Paldies!")
    velta = await guest(world)
    assert [label for row in velta.menu for label in row][:4] == [GRADES, HOMEWORK, TIMETABLE, ANNOUNCEMENTS]
    for key, shown, opened in (
        (GRADES, "Matemātika: 8", "Matemātika"),
        (HOMEWORK, "Matemātika: 1. uzd.", "Lasīt: Matemātika"),
        (TIMETABLE, "Matemātika", "Visa nedēļa"),
        (ANNOUNCEMENTS, "Ekskursija", "● Ekskursija"),
    ):
        await velta.types(key)
        await velta.sees(shown)
        await velta.sees_not(*WRITING)
        await velta.taps(opened)
        await velta.sees("Anna Bērziņa")
        await velta.sees_not("nav atrast", *WRITING)
    for tap in (
        TickTask(child=ANNA, homework=task, done=True),
        Confirm(child=ANNA, item=item),
        Vote(child=ANNA, item=item, option=yes, chosen=True),
        OpenNotices(child=ANNA),
        OpenRemarks(child=ANNA, kind=None, page=0),
        OpenPage(child=ANNA, day=TODAY),
    ):
        await taps_forged(world.phones, velta, tap)
        await velta.sees("Šī sadaļa ir ģimenei")
    async with school.store.reading() as tx:
        for table in ("homework_ticks", "poll_votes", "preferences", "remark_views"):
            assert await tx.fetch(f"SELECT * FROM {table}") == []  # noqa: S608 -- a name of ours


async def test_news_are_the_familys(world: Reading) -> None:
    velta = await guest(world)
    await world.phones.settled()
    before = len(velta.answers())
    mother = world.phones.person(str(MOTHER))
    world.phones.clock.forward(hours=1)
    later = NOW + timedelta(hours=1)
    teacher = (await world.school.link(SECOND_TEACHER, None, "teacher")).model_copy(update={"now": later})
    await a_week(world.school)
    work = await world.school.work(MATHS, "2026-11-20")
    async with world.school.store.writing() as tx:
        assert await gradebook.enter(tx, teacher, work, ANNA, Value.parse("9")) is not None
    world.phones.clock.forward(hours=1)
    await mother.sees("Matemātika", "9")
    await world.phones.settled()
    assert len(velta.answers()) == before
