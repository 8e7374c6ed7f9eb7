"""Talks at a parents' evening: whose teachers, one slot a child and teacher, and races. On both engines."""

import asyncio
from datetime import timedelta

import pytest

from storage import bookings, events
from storage.bookings import Booked, Teacher
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    ELZA,
    FATHER,
    FOREIGN,
    JURIS,
    JURIS_MOTHER,
    MOTHER,
    NOW,
    SECOND_TEACHER,
    STRANGER,
    STRANGER_MOTHER,
    TEACHER,
    Families,
)
from tests.publications import THURSDAY, Board, riga


@pytest.fixture
async def board(store: Store) -> Board:
    """A school whose evening is still to come."""
    return Board(await Families.at(store))


@pytest.fixture
async def mother(board: Board) -> Viewer:
    return await board.school.link(MOTHER, ANNA, "mother")


async def book(board: Board, viewer: Viewer, slot: int, instead: int | None = None) -> Booked | None:
    return await board.school.store.run(lambda tx: bookings.book(tx, viewer, slot, instead=instead))


async def cancel(board: Board, viewer: Viewer, slot: int) -> bool:
    return await board.school.store.run(lambda tx: bookings.cancel(tx, viewer, slot)) is not None


async def teachers(board: Board, viewer: Viewer, item: int) -> dict[int, Teacher]:
    async with board.school.store.reading() as tx:
        return {one.id: one for one in await bookings.teachers(tx, viewer, item)}


async def kept(board: Board) -> dict[int, tuple[int, int]]:
    """Slot → child, who booked."""
    async with board.school.store.reading() as tx:
        rows = await tx.fetch("SELECT * FROM bookings")
    return {row["slot_id"]: (row["student_id"], row["person_id"]) for row in rows}


def outcome(booked: Booked | None) -> str | None:
    return None if booked is None else booked.outcome


async def test_a_family_sees_its_own_teachers_and_what_is_free(board: Board, mother: Viewer) -> None:
    item, own, maths = await board.evening()
    await board.slots(item, 33, "17:00")  # who teaches Anna nothing
    await board.slots(item, TEACHER, "08:00", day=NOW.date())  # over
    juris = await board.school.link(JURIS_MOTHER, JURIS, "mother")
    await book(board, juris, own[1])
    found = await teachers(board, mother, item)
    assert list(found) == [TEACHER, SECOND_TEACHER]
    assert [one.is_class_teacher for one in found.values()] == [True, False]
    assert [one.subjects for one in found.values()] == [(), ("Matemātika",)]
    assert [(slot.id, slot.is_taken, slot.booked_by) for slot in found[TEACHER].slots] == [
        (own[0], False, None),
        (own[1], True, None),
        (own[2], False, None),
    ]
    first, other = found[TEACHER].slots[0], found[SECOND_TEACHER].slots[0]
    assert (other.id, other.room, other.starts_at) == (maths[0], "214", riga(THURSDAY, "17:00"))
    assert first.overlaps(other)
    assert not found[TEACHER].slots[1].overlaps(first)
    async with board.school.store.reading() as tx:
        event = await events.one(tx, mother, item)
    assert event is not None
    assert (event.has_talks, event.bookings) == (True, 0)


async def test_mother_and_father_share_the_child_s_talk(board: Board, mother: Viewer) -> None:
    item, own, _ = await board.evening()
    father = await board.school.link(FATHER, ANNA, "father")
    assert outcome(await book(board, mother, own[0])) == "booked"
    assert outcome(await book(board, mother, own[0])) == "booked"  # tapped twice
    seen = [(await teachers(board, viewer, item))[TEACHER].booked for viewer in (mother, father)]
    assert [slot and (slot.id, slot.booked_by, slot.is_mine) for slot in seen] == [
        (own[0], "Ilze Bērziņa", True),
        (own[0], "Ilze Bērziņa", False),
    ]
    assert outcome(await book(board, father, own[1])) == "changed"  # he has not seen that she booked
    assert await kept(board) == {own[0]: (ANNA, MOTHER)}
    assert outcome(await book(board, father, own[1], own[0])) == "booked"
    assert await kept(board) == {own[1]: (ANNA, FATHER)}
    assert not await cancel(board, mother, own[0])
    assert await cancel(board, mother, own[1])
    assert await kept(board) == {}
    for_elza = await board.school.link(MOTHER, ELZA, "mother")
    assert [
        outcome(await book(board, viewer, slot)) for viewer, slot in ((mother, own[0]), (for_elza, own[1]))
    ] == [
        "booked",
        "booked",
    ]
    async with board.school.store.reading() as tx:
        event = await events.one(tx, mother, item)
    assert event is not None
    assert event.bookings == 1


async def test_who_does_not_get_the_new_time_keeps_the_old_one(board: Board, mother: Viewer) -> None:
    _, own, _ = await board.evening()
    juris = await board.school.link(JURIS_MOTHER, JURIS, "mother")
    await book(board, mother, own[0])
    await book(board, juris, own[1])
    father = await board.school.link(FATHER, ANNA, "father")
    assert outcome(await book(board, father, own[1], own[0])) == "taken"
    assert await kept(board) == {own[0]: (ANNA, MOTHER), own[1]: (JURIS, JURIS_MOTHER)}


async def test_of_two_families_that_race_for_a_time_one_wins(board: Board, mother: Viewer) -> None:
    _, own, maths = await board.evening()
    juris = await board.school.link(JURIS_MOTHER, JURIS, "mother")
    for slot in (*own, maths[0]):
        has = {child: number for number, (child, _) in (await kept(board)).items() if slot in own}
        ended = await asyncio.gather(
            *(book(board, one, slot, has.get(one.student_id or 0)) for one in (mother, juris))
        )
        assert sorted(str(outcome(booked)) for booked in ended) == ["booked", "taken"]
        winner = (mother, juris)[[outcome(booked) for booked in ended].index("booked")]
        assert (await kept(board))[slot] == (winner.student_id, winner.person_id)


async def test_parents_of_one_child_that_race_get_one_time(board: Board, mother: Viewer) -> None:
    _, own, _ = await board.evening()
    father = await board.school.link(FATHER, ANNA, "father")
    ended = await asyncio.gather(book(board, mother, own[0]), book(board, father, own[1]))
    assert sorted(str(outcome(booked)) for booked in ended) in (["booked", "changed"], ["booked", "taken"])
    assert len(await kept(board)) == 1


async def test_nobody_books_what_is_over_or_not_theirs(board: Board, mother: Viewer) -> None:
    item, own, _ = await board.evening()
    await book(board, mother, own[0])
    stranger = await board.school.link(STRANGER_MOTHER, STRANGER, "mother")
    student = await board.school.link(ANNA, ANNA, "student")
    over = mother.model_copy(update={"now": riga(THURSDAY, "17:10")})
    (strange,) = await board.slots(await board.event("Sveša", group_id=FOREIGN), 33, "17:00")
    await board.school.restrict(FATHER, ANNA)
    kept_away = await board.school.link(FATHER, ANNA, "father")
    for viewer in (stranger, student, kept_away, over):
        assert await book(board, viewer, own[1], own[0]) is None
        assert not await cancel(board, viewer, own[0])
    assert await book(board, mother, strange) is None
    assert await teachers(board, student, item) == {}
    assert await kept(board) == {own[0]: (ANNA, MOTHER)}


async def test_the_school_offers_times_once(board: Board) -> None:
    item, own, _ = await board.evening()
    await board.school.add(
        staff=[
            {"person_id": teacher, "role": "teacher", "from_day": "2026-09-01", "until_day": None}
            for teacher in (TEACHER, SECOND_TEACHER)
        ]
    )
    times = [riga(THURSDAY, "17:00"), riga(THURSDAY, "18:00")]
    teacher = await staff(board, SECOND_TEACHER)
    async with board.school.store.writing() as tx:
        mine = await bookings.offer(tx, teacher, item, SECOND_TEACHER, times, minutes=15, room="301")
        again = await bookings.offer(tx, teacher, item, SECOND_TEACHER, times, minutes=10)
        not_mine = await bookings.offer(tx, teacher, item, TEACHER, times, minutes=10)
        not_staff = await bookings.offer(tx, teacher, item, MOTHER, times, minutes=10)
    author = await staff(board, TEACHER)
    async with board.school.store.writing() as tx:
        all_of = await bookings.offer(tx, author, item, SECOND_TEACHER, times, minutes=10)
        own_again = await bookings.offer(tx, author, item, TEACHER, times[:1], minutes=10)
    assert (len(mine), again, not_mine, not_staff, all_of, own_again) == (2, mine, [], [], mine, own[:1])


async def staff(board: Board, person: int) -> Viewer:
    """A teacher's own link."""
    viewer = await board.school.link(person, ANNA, "teacher", now=NOW - timedelta(hours=1))
    async with board.school.store.writing() as tx:
        await tx.change(f"UPDATE links SET student_id = NULL WHERE id = {viewer.link_id}")  # noqa: S608 -- a number
    return viewer.model_copy(update={"student_id": None, "now": NOW})
