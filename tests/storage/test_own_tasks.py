"""Own tasks and reminders in the store: nobody else's, sealed, told at the right moment. On both engines."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import homework_reminders, own_tasks
from storage.clock import RIGA
from storage.homework_reminders import GRACE, next_moment
from storage.own_tasks import MOST
from storage.store import Store
from storage.viewer import Viewer
from tests.families import ANNA, BOT, ELZA, FATHER, MOTHER, NOW, TODAY, Families

TOMORROW = TODAY + timedelta(days=1)
EVENING = datetime(2026, 11, 23, 19, tzinfo=RIGA)


@pytest.fixture
async def school(store: Store) -> Families:
    """A school where nobody has written anything yet."""
    return await Families.at(store)


@pytest.fixture
async def mother(school: Families) -> Viewer:
    """Anna's mother, looking at Anna."""
    return await school.link(MOTHER, ANNA, "mother")


async def test_a_task_is_its_owners_alone_and_sealed(school: Families, mother: Viewer) -> None:
    others = [
        await school.link(ANNA, ANNA, "student"),
        await school.link(FATHER, ANNA, "father"),
        await school.link(MOTHER, ELZA, "mother"),  # of her other child, on her own list
    ]
    async with school.store.writing() as tx:
        number = await own_tasks.add(tx, mother, "Nopirkt līmi", TOMORROW, time(18, 30))
        assert number is not None
        for viewer in others:
            assert await own_tasks.between(tx, viewer, TODAY, TOMORROW) == []
            assert await own_tasks.one(tx, viewer, number) is None
            assert await own_tasks.tick(tx, viewer, number, done=True) is None
            assert not await own_tasks.remove(tx, viewer, number)
        (task,) = await own_tasks.between(tx, mother, TODAY, TOMORROW)
        (kept,) = await tx.fetch("SELECT text FROM own_tasks")
    assert (task.text, task.day, task.at, task.is_done) == ("Nopirkt līmi", TOMORROW, time(18, 30), False)
    assert "līmi".encode() not in kept["text"]


async def test_a_task_is_ticked_unticked_and_removed(school: Families, mother: Viewer) -> None:
    later = mother.model_copy(update={"now": NOW + timedelta(minutes=5)})
    async with school.store.writing() as tx:
        number = await own_tasks.add(tx, mother, "Koris", TODAY, None) or 0
        for viewer in (mother, later):  # ticked twice, the first time counts
            task = await own_tasks.tick(tx, viewer, number, done=True)
            assert task is not None
            assert task.done_at == NOW
        task = await own_tasks.tick(tx, mother, number, done=False)
        assert task is not None
        assert not task.is_done
        assert await own_tasks.remove(tx, mother, number)
        assert not await own_tasks.remove(tx, mother, number)


async def test_there_is_an_end_to_how_many_are_kept(school: Families, mother: Viewer) -> None:
    async with school.store.writing() as tx:
        added = [await own_tasks.add(tx, mother, "Koris", TODAY, None) for _ in range(MOST + 1)]
    assert added[-1] is None
    assert None not in added[:-1]


async def test_a_task_waits_for_its_moment_until_it_is_done_or_told(school: Families, mother: Viewer) -> None:
    moment = datetime.combine(TOMORROW, time(8), RIGA)
    async with school.store.writing() as tx:
        told = await own_tasks.add(tx, mother, "Forma", TOMORROW, time(8)) or 0
        done = await own_tasks.add(tx, mother, "Līme", TOMORROW, time(8)) or 0
        await own_tasks.add(tx, mother, "Koris", TOMORROW, None)
        await own_tasks.tick(tx, mother, done, done=True)
        assert not await own_tasks.are_waiting(tx, BOT, moment - timedelta(seconds=1))
        assert not await own_tasks.are_waiting(tx, BOT + 1, moment)
        (waiting,) = await own_tasks.waiting(tx, BOT, moment, 9)
        assert (waiting.task_id, waiting.person_id, waiting.student_id) == (told, MOTHER, ANNA)
        assert not waiting.is_late(moment + timedelta(hours=15))
        assert waiting.is_late(moment + timedelta(hours=16))
        await own_tasks.settle(tx, told, moment)
        assert not await own_tasks.are_waiting(tx, BOT, moment)


async def test_the_evenings_reminder_is_each_readers_for_each_child(school: Families, mother: Viewer) -> None:
    for_elza = await school.link(MOTHER, ELZA, "mother")
    father = await school.link(FATHER, ANNA, "father")
    async with school.store.writing() as tx:
        assert await homework_reminders.choose(tx, mother, time(19))
        assert await homework_reminders.choose(tx, for_elza, time(20))
        assert await homework_reminders.choose(tx, mother, time(18, 30))  # chosen anew, it is still one
        chosen = [await homework_reminders.chosen(tx, viewer) for viewer in (mother, for_elza, father)]
        assert chosen == [time(18, 30), time(20), None]
        assert not await homework_reminders.stop(tx, father)
        assert await homework_reminders.stop(tx, for_elza)
        assert not await homework_reminders.are_waiting(tx, BOT, EVENING - timedelta(minutes=31))
        (waiting,) = await homework_reminders.waiting(tx, BOT, EVENING, 9)
        assert (waiting.person_id, waiting.student_id, waiting.tomorrow) == (MOTHER, ANNA, TOMORROW)
        await homework_reminders.put_off(tx, BOT, waiting, EVENING)
        assert not await homework_reminders.are_waiting(tx, BOT, EVENING + timedelta(hours=23))
        assert await homework_reminders.are_waiting(tx, BOT, EVENING + timedelta(hours=23, minutes=30))
        assert not waiting.is_late(waiting.was_due + GRACE)
        assert waiting.is_late(waiting.was_due + GRACE + timedelta(seconds=1))


async def test_a_reminder_reaches_the_living_chats_of_its_owner(school: Families, mother: Viewer) -> None:
    async with school.store.writing() as tx:
        await tx.change("INSERT INTO chats (bot_id, chat_id, user_id, link_id) VALUES (5000, 21, 21, 1)")
        await tx.change("INSERT INTO chats (bot_id, chat_id, user_id, link_id) VALUES (5000, 77, 77, 1)")
    elsewhere = await school.link(MOTHER, ANNA, "mother", chat=77)

    async def reached() -> list[int]:
        async with school.store.reading() as tx:
            found = await homework_reminders.reached(tx, BOT, MOTHER, ANNA, NOW)
        return [one.chat.chat_id for one in found]

    assert await reached() == [21, 77]
    await school.end(mother)
    assert await reached() == [77]
    async with school.store.writing() as tx:
        await tx.change("UPDATE chats SET blocked_at = 1 WHERE chat_id = 77")
    assert await reached() == []
    assert elsewhere.chat_id == 77


@pytest.mark.parametrize(
    ("now", "at", "expected"),
    [
        ("2026-11-23T13:00", time(19), "2026-11-23T17:00"),
        ("2026-11-23T17:00", time(19), "2026-11-24T17:00"),  # this evening's is told
        ("2027-03-27T18:00", time(19), "2027-03-28T16:00"),  # the clocks go forward in between
        ("2026-10-24T17:00", time(19), "2026-10-25T17:00"),  # and back
        ("2027-03-27T12:00", time(3, 30), "2027-03-28T01:30"),  # an hour that is left out
        ("2026-10-24T12:00", time(3, 30), "2026-10-25T00:30"),  # one that comes twice: the first
        ("2026-10-25T00:30", time(3, 30), "2026-10-26T01:30"),
        ("2026-11-23T22:30", time(0, 15), "2026-11-24T22:15"),  # it is Tuesday in Riga already
    ],
)
def test_the_next_moment(now: str, at: time, expected: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert next_moment(at, moment) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@settings(max_examples=50)
@given(st.integers(0, 2 * 365 * 24 * 60), st.integers(0, 24 * 60 - 1))
def test_once_a_day_whatever_clocks_do(minutes: int, at: int) -> None:
    moment, days = NOW + timedelta(minutes=minutes), set[date]()
    for _ in range(4):
        moment = next_moment(time(*divmod(at, 60)), moment)
        days.add(moment.astimezone(RIGA).date())
    assert len(days) == 4
    assert max(days) - min(days) == timedelta(days=3)
