"""What a family is told: whom it is for, what is read, found, confirmed and missed. On both engines."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import announcements, bookings, chats, delegations, events, files, links, polls
from storage.announcements import PAUSE, folded
from storage.chats import Chat
from storage.files import CleanFile
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    BOT,
    ELZA,
    FATHER,
    FOREIGN,
    GRANDMOTHER,
    JURIS,
    JURIS_MOTHER,
    MATHS,
    MOTHER,
    MUSIC,
    NOW,
    OTHER_SCHOOL,
    SCHOOL,
    STRANGER,
    STRANGER_MOTHER,
    TEACHER,
    TODAY,
    Families,
)
from tests.publications import CLASS, EARLIER, THURSDAY, Board, since

LATER = NOW + timedelta(minutes=5)


@pytest.fixture
async def board(store: Store) -> Board:
    """A school that has told nobody anything yet."""
    return Board(await Families.at(store))


@pytest.fixture
async def mother(board: Board) -> Viewer:
    """Anna's mother, looking at Anna."""
    return await board.school.link(MOTHER, ANNA, "mother")


async def titles(board: Board, viewer: Viewer) -> list[str]:
    async with board.school.store.reading() as tx:
        listed = await announcements.listed(tx, viewer, most=50)
        assert (await announcements.counts(tx, viewer)).announcements == len(listed)
    return [one.title for one in listed]


async def read(board: Board, viewer: Viewer, number: int) -> bool:
    async with board.school.store.writing() as tx:
        return await announcements.read(tx, viewer, number)


def later(viewer: Viewer, **distance: float) -> Viewer:
    return viewer.model_copy(update={"now": NOW + timedelta(**distance)})


async def test_each_family_is_told_what_is_for_its_child(board: Board, mother: Viewer) -> None:
    school = board.school
    await school.add(
        classes=[
            {"id": 2, "school_id": SCHOOL, "year": 2026, "grade": 7, "letter": "a"},
            {"id": 3, "school_id": OTHER_SCHOOL, "year": 2026, "grade": 7, "letter": "b"},
        ],
        enrolments=[{"student_id": STRANGER, "class_id": 3, "from_day": "2026-09-01", "until_day": None}],
    )
    await board.announce("skola")
    await board.announce("klase", class_id=CLASS)
    await board.announce("cita klase", class_id=2)
    await board.announce("7. klases", grade=7, year=2026)
    await board.announce("pērn 7. klases", grade=7, year=2025)
    await board.announce("8. klases", grade=8, year=2026)
    await board.announce("grupa", group_id=MATHS)
    await board.announce("cita skola", school_id=OTHER_SCHOOL)
    await board.announce("cita grupa", school_id=OTHER_SCHOOL, group_id=FOREIGN)
    await board.announce("vecākiem", class_id=CLASS, readers="guardians")
    await board.announce("visiem", readers="everybody")
    await board.announce("vēlāk", at=LATER)
    ours = {"skola", "klase", "7. klases", "grupa", "vecākiem", "visiem"}
    expected: list[tuple[Viewer, set[str]]] = [
        (mother, ours),
        (await school.link(JURIS_MOTHER, JURIS, "mother"), ours),
        (await school.link(ANNA, ANNA, "student"), ours - {"vecākiem"}),
        (await school.link(STRANGER_MOTHER, STRANGER, "mother"), {"cita skola", "cita grupa"}),
        (await school.link(GRANDMOTHER, ANNA, "other"), set()),
        (await school.link(JURIS_MOTHER, ANNA, "mother"), set()),
        (later(mother, minutes=6), ours | {"vēlāk"}),
    ]
    for viewer, told in expected:
        assert set(await titles(board, viewer)) == told
    await school.restrict(FATHER, ANNA)
    assert await titles(board, await school.link(FATHER, ANNA, "father")) == []
    await school.end(mother)
    assert await titles(board, mother) == []


async def test_who_was_there_that_day_or_is_there_now_is_told(board: Board, mother: Viewer) -> None:
    """Anna sang until Friday, what was told then stays hers; and her new group has told things before."""
    before, now = NOW - timedelta(days=10), NOW - timedelta(hours=1)
    async with board.school.store.writing() as tx:
        await tx.change(
            "UPDATE group_students SET until_day = '2026-11-20' WHERE student_id = 11 AND group_id = 43"
        )
    stay = {"group_id": FOREIGN, "student_id": ANNA, "from_day": since(0).isoformat(), "until_day": None}
    await board.school.add(group_students=[stay])
    await board.announce("koris, toreiz", group_id=MUSIC, at=before)
    await board.announce("koris, šodien", group_id=MUSIC, at=now)
    await board.announce("jaunajai grupai, toreiz", group_id=FOREIGN, at=before)
    assert (ANNA, MUSIC) == (11, 43)
    assert set(await titles(board, mother)) == {"koris, toreiz", "jaunajai grupai, toreiz"}


async def test_unread_stand_first_and_reading_is_a_person_s_own(board: Board, mother: Viewer) -> None:
    old = await board.announce("vecākā", at=EARLIER - timedelta(days=3))
    await board.announce("vidējā", at=EARLIER - timedelta(days=2))
    new = await board.announce("jaunākā")
    over = await board.announce("beigusies", until_day=since(1).isoformat())
    await board.announce("šodien vēl derīga", at=EARLIER - timedelta(days=9), until_day=since(0).isoformat())
    assert await titles(board, mother) == ["jaunākā", "vidējā", "vecākā", "šodien vēl derīga"]
    assert [await read(board, viewer, new) for viewer in (mother, later(mother, hours=1))] == [True, False]
    assert await read(board, mother, old)
    assert await titles(board, mother) == ["vidējā", "šodien vēl derīga", "jaunākā", "vecākā"]
    for_elza = await board.school.link(MOTHER, ELZA, "mother")
    father = await board.school.link(FATHER, ANNA, "father")
    async with board.school.store.reading() as tx:
        unread = [(await announcements.counts(tx, one)).unread for one in (mother, for_elza, father)]
        found = await announcements.one(tx, mother, new)
        gone = await announcements.one(tx, mother, over)
        pages = [await announcements.listed(tx, mother, most=2, skip=skip) for skip in (0, 2, 4)]
    assert unread == [2, 2, 4]
    assert found is not None
    assert (found.heading.read_at, found.heading.author) == (NOW, "Jānis Ozols")
    assert gone is not None, "what left the list can still be read"
    assert [len(page) for page in pages] == [2, 2, 0]


async def test_what_is_not_told_can_be_neither_read_nor_confirmed(board: Board, mother: Viewer) -> None:
    strange = await board.announce("svešs", school_id=OTHER_SCHOOL, asks_confirmation=1)
    future = await board.announce("vēlāk", at=LATER, asks_confirmation=1)
    async with board.school.store.writing() as tx:
        for number in (strange, future, 999_999, 2**63 - 1):
            assert await announcements.one(tx, mother, number) is None
            assert not await announcements.read(tx, mother, number)
            assert await announcements.confirm(tx, mother, number) is None
        assert await tx.fetch("SELECT * FROM publication_reads") == []


async def test_a_confirmation_is_kept_once_and_only_where_it_is_asked(board: Board, mother: Viewer) -> None:
    asked = await board.announce("Drošība", asks_confirmation=1)
    told = await board.announce("Talka")
    async with board.school.store.writing() as tx:
        before = await announcements.one(tx, mother, asked)
        first = await announcements.confirm(tx, mother, asked)
        again = await announcements.confirm(tx, later(mother, hours=1), asked)
        other = await announcements.confirm(tx, mother, told)
    assert before is not None
    assert first is not None
    assert again is not None
    assert other is not None
    assert before.heading.awaits_confirmation
    assert (first.heading.confirmed_at, first.heading.read_at) == (NOW, NOW)
    assert (again.heading.confirmed_at, again.heading.awaits_confirmation) == (NOW, False)
    assert (other.heading.confirmed_at, other.heading.is_read) == (None, False)


async def test_whom_a_guardian_lets_look_looks_and_answers_nothing(board: Board, mother: Viewer) -> None:
    item = await board.announce("Ekskursija", asks_confirmation=1)
    await board.announce("vecākiem", readers="guardians")
    (yes, _) = await board.poll(item, "Jā", "Nē")
    evening, own, _ = await board.evening()
    chat = Chat(bot_id=BOT, chat_id=9, user_id=9)
    async with board.school.store.writing() as tx:
        offered = await delegations.offer(tx, mother, "Velta", ["announcements"], TODAY)
        assert offered is not None
        await delegations.accept(tx, offered.token, chat, NOW)
        delegate = await links.viewer(tx, BOT, await chats.find(tx, BOT, 9, 9), NOW)
    assert delegate is not None
    assert set(await titles(board, delegate)) == {"Ekskursija"}
    assert await read(board, delegate, item)
    async with board.school.store.writing() as tx:
        confirmed = await announcements.confirm(tx, delegate, item)
        voted = await polls.vote(tx, delegate, item, yes, chosen=True)
        assert await bookings.book(tx, delegate, own[0], instead=None) is None
        assert await bookings.teachers(tx, delegate, evening) == []
        assert [event.id for event in await events.ahead(tx, delegate, TODAY, THURSDAY)] == [evening]
        await tx.change("UPDATE delegations SET announcements = 0")
        assert await announcements.one(tx, delegate, item) is None
    assert confirmed is not None
    assert voted is not None
    assert (confirmed.heading.asks_confirmation, confirmed.heading.confirmed_at) == (False, None)
    assert not voted.is_answered


FOUND: dict[str, list[str]] = {
    "ekskursija": ["Ekskursija uz Cēsīm"],
    "EKSKURS": ["Ekskursija uz Cēsīm"],
    "cesim lietussarg": ["Ekskursija uz Cēsīm"],
    "lietussargu cēsīm": ["Ekskursija uz Cēsīm"],
    "cēsīm talka": [],
    "100%": ["100% apmeklējums"],
    "1_0%": [],
    "\\": [],
    "svešs": [],
    "  ": [],
    "\u200b": [],
}


async def test_a_search_finds_words_in_any_order_and_case(board: Board, mother: Viewer) -> None:
    await board.announce("Ekskursija uz Cēsīm", "Ņemiet līdzi\nLIETUSSARGU.", until_day=since(2).isoformat())
    await board.announce("100% apmeklējums", "Paldies!")
    await board.announce("svešs", school_id=OTHER_SCHOOL)
    async with board.school.store.reading() as tx:
        found = {words: await announcements.search(tx, mother, words) for words in FOUND}
    assert {words: [one.title for one in headings] for words, headings in found.items()} == FOUND


async def test_what_was_missed_is_what_came_since_the_visit_before(board: Board, mother: Viewer) -> None:
    await board.announce("toreiz", at=NOW - timedelta(hours=1))
    store = board.school.store

    async def visits(viewer: Viewer) -> Any:
        async with store.writing() as tx:
            assert await announcements.visit(tx, viewer) is not None
            return await announcements.missed(tx, viewer, 9)

    async with store.reading() as tx:
        assert await announcements.missed(tx, mother, 9) is None
    assert await visits(mother) == (NOW, [])
    await board.announce("tikmēr", at=NOW + timedelta(days=2))
    await board.event("notikums", at=NOW + timedelta(days=3))
    for hours in (0, 1, 5):  # looking on is the same visit
        when, missed = await visits(later(mother, days=4, hours=hours))
        assert when == NOW
        assert [one.title for one in missed] == ["notikums", "tikmēr"]
    back = mother.model_copy(update={"now": NOW + timedelta(days=4, hours=5) + PAUSE})
    when, missed = await visits(back)
    assert (when, missed) == (NOW + timedelta(days=4, hours=5), [])


async def test_its_files_are_for_those_it_is_for(board: Board, mother: Viewer) -> None:
    number = await board.announce("Ar pielikumu")
    async with board.school.store.writing() as tx:
        clean = CleanFile("pdf", "plans.pdf", b"%PDF-1.7 plans")
        file = await files.keep(tx, clean, school_id=SCHOOL, person_id=TEACHER, now=NOW)
        await tx.change(f"INSERT INTO publication_files VALUES ({number}, {file})")  # noqa: S608 -- numbers
        found = await announcements.one(tx, mother, number)
    assert found is not None
    assert [(one.id, one.kind, one.size) for one in found.files] == [(file, "pdf", 14)]


@given(st.text(max_size=40))
def test_a_search_finds_a_text_by_itself(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert folded(text) in folded(f"Par {text} un vēl") or not folded(text)
