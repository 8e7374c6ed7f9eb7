"""Links are made, seen, prolonged and ended."""

from datetime import datetime, timedelta

import pytest

from storage import chats, links
from storage.chats import Chat
from storage.clock import milliseconds
from storage.credentials import Attempt
from storage.statements import Statements
from storage.store import Store
from storage.viewer import OwnerKind, Viewer
from tests.families import (
    ANNA,
    BOT,
    ELZA,
    FATHER,
    GRANDMOTHER,
    MOTHER,
    NOW,
    SCHOOL,
    Families,
)

DAY = timedelta(days=1)
_credentials = Statements("credentials")


@pytest.fixture
async def school(store: Store) -> Families:
    return await Families.at(store)


async def entered(
    school: Families, person: int, student: int, kind: OwnerKind, *, chat: Chat, now: datetime = NOW
) -> links.Entered:
    """Makes a link of a password that was found right."""
    number = next(school.numbers)
    sign = str(number).encode()
    async with school.store.writing() as tx:
        row = await _credentials.add(
            tx,
            school=SCHOOL,
            person=person,
            student=student,
            kind=kind,
            username=sign,
            selector=sign,
            hash="-",
            issued_by=None,
            now=milliseconds(now),
            expires=milliseconds(now + DAY),
        )
        attempt = Attempt("matched", sign, row["id"])
        return await links.enter(tx, attempt, chat, "<b>Ilze</b>", now)


async def seen(school: Families, chat_id: int, now: datetime = NOW) -> tuple[Viewer | None, list[Viewer]]:
    """Who looks in a chat, and everybody who may."""
    async with school.store.reading() as tx:
        chat = await chats.find(tx, BOT, chat_id, chat_id)
        return await links.viewer(tx, BOT, chat, now), await links.viewers(tx, BOT, chat, now)


def private(chat_id: int) -> Chat:
    return Chat(bot_id=BOT, chat_id=chat_id, user_id=chat_id)


async def test_who_enters_is_seen_from_then_on(school: Families) -> None:
    made = (await entered(school, MOTHER, ANNA, "mother", chat=private(5))).viewer
    assert made is not None
    assert (made.person_id, made.student_id, made.kind, made.chat_id) == (MOTHER, ANNA, "mother", 5)
    assert await seen(school, 5) == (made, [made])
    assert await seen(school, 6) == (None, [])


async def test_the_name_in_telegram_is_sealed_and_the_owner_s_to_read(school: Families) -> None:
    made = (await entered(school, MOTHER, ANNA, "mother", chat=private(5))).viewer
    assert made is not None
    async with school.store.reading() as tx:
        (own,) = await links.own(tx, made)
        rows = await tx.fetch("SELECT telegram_name FROM links")
    assert (own.telegram_name, own.child, own.is_here, own.linked_at) == ("<b>Ilze</b>", "Anna", True, NOW)
    assert b"Ilze" not in bytes(rows[0]["telegram_name"])


async def test_a_second_child_is_shown_and_the_first_stays(school: Families) -> None:
    first = (await entered(school, MOTHER, ANNA, "mother", chat=private(5))).viewer
    async with school.store.reading() as tx:
        chat = await chats.find(tx, BOT, 5, 5)
    second = (await entered(school, MOTHER, ELZA, "mother", chat=chat)).viewer
    assert await seen(school, 5) == (second, [first, second])


async def test_the_same_owner_again_replaces_the_link(school: Families) -> None:
    await entered(school, MOTHER, ANNA, "mother", chat=private(5))
    again = (await entered(school, MOTHER, ANNA, "mother", chat=private(5))).viewer
    assert await seen(school, 5) == (again, [again])
    async with school.store.reading() as tx:
        rows = await tx.fetch("SELECT ended_because FROM links ORDER BY id")
    assert [row["ended_because"] for row in rows] == ["replaced", None]


async def test_another_account_in_the_same_chat_is_nobody(school: Families) -> None:
    await entered(school, MOTHER, ANNA, "mother", chat=private(5))
    async with school.store.reading() as tx:
        chat = await chats.find(tx, BOT, 5, 5)
        stranger = chat.model_copy(update={"user_id": 6})
        assert await links.viewer(tx, BOT, stranger, NOW) is None
        assert await links.viewer(tx, BOT + 1, chat, NOW) is None


@pytest.mark.parametrize(("person", "kind"), [(GRANDMOTHER, "other"), (FATHER, "father")])
async def test_a_right_password_without_a_right_makes_no_link(
    school: Families, person: int, kind: OwnerKind
) -> None:
    """The grandmother's guardianship is over; the father is restricted."""
    await school.restrict(FATHER, ANNA)
    result = await entered(school, person, ANNA, kind, chat=private(5))
    assert result.viewer is None
    assert await seen(school, 5) == (None, [])


async def test_a_restriction_counts_at_once(school: Families) -> None:
    await entered(school, FATHER, ANNA, "father", chat=private(5))
    await school.restrict(FATHER, ANNA)
    assert await seen(school, 5) == (None, [])


async def test_used_up_meanwhile_is_refused_and_counted(school: Families) -> None:
    async with school.store.writing() as tx:
        result = await links.enter(tx, Attempt("matched", b"u", 99), private(5), "", NOW)
        assert result == links.Entered(None)
        rows = await tx.fetch("SELECT outcome FROM login_attempts")
    assert [row["outcome"] for row in rows] == ["refused"]


async def test_too_many_leave_no_trace(school: Families) -> None:
    async with school.store.writing() as tx:
        assert (await links.enter(tx, Attempt("crowded", b"u"), private(5), "", NOW)).viewer is None
        assert await tx.fetch("SELECT outcome FROM login_attempts") == []


async def test_a_link_lives_ninety_days_from_its_last_use(school: Families) -> None:
    made = (await entered(school, MOTHER, ANNA, "mother", chat=private(5))).viewer
    assert made is not None
    later = made.model_copy(update={"now": NOW + 60 * DAY})
    assert (await seen(school, 5, NOW + 89 * DAY))[0] is not None
    assert await seen(school, 5, NOW + 90 * DAY) == (None, [])
    async with school.store.writing() as tx:
        assert not await links.prolong(tx, made.model_copy(update={"now": NOW + timedelta(hours=23)}))
        assert await links.prolong(tx, later)
        assert not await links.prolong(tx, later)  # at most once a day
    assert (await seen(school, 5, NOW + 149 * DAY))[0] is not None
    assert await seen(school, 5, NOW + 150 * DAY) == (None, [])


async def test_the_school_sets_how_long(school: Families) -> None:
    async with school.store.writing() as tx:
        await tx.change("UPDATE schools SET session_days = 7")
    await entered(school, MOTHER, ANNA, "mother", chat=private(5))
    assert (await seen(school, 5, NOW + 6 * DAY))[0] is not None
    assert await seen(school, 5, NOW + 7 * DAY) == (None, [])


async def test_what_time_has_ended_is_marked(school: Families) -> None:
    await entered(school, MOTHER, ANNA, "mother", chat=private(5))
    async with school.store.writing() as tx:
        assert await links.end_expired(tx, NOW + 89 * DAY) == 0
        assert await links.end_expired(tx, NOW + 90 * DAY) == 1
        rows = await tx.fetch("SELECT ended_because FROM links")
    assert rows[0]["ended_because"] == "expired"


async def test_to_end_the_work_ends_the_chat_s_links_alone(school: Families) -> None:
    await entered(school, MOTHER, ANNA, "mother", chat=private(5))
    await entered(school, MOTHER, ELZA, "mother", chat=private(5))
    elsewhere = (await entered(school, MOTHER, ANNA, "mother", chat=private(6))).viewer
    async with school.store.writing() as tx:
        chat = await chats.find(tx, BOT, 5, 5)
        assert await links.end_chat(tx, chat, NOW) == 2
        assert await links.end_chat(tx, await chats.find(tx, BOT, 5, 5), NOW) == 0
    assert await seen(school, 5) == (None, [])
    assert await seen(school, 6) == (elsewhere, [elsewhere])


async def test_the_owner_ends_a_link_elsewhere_and_hears_what_is_left_there(school: Families) -> None:
    here = (await entered(school, MOTHER, ANNA, "mother", chat=private(5))).viewer
    there = (await entered(school, MOTHER, ANNA, "mother", chat=private(6))).viewer
    await entered(school, MOTHER, ELZA, "mother", chat=private(6))
    assert here is not None
    assert there is not None
    async with school.store.writing() as tx:
        ended = await links.end_own(tx, here, there.link_id)
        assert ended is not None
        assert (ended.chat_id, ended.left, ended.owner.student_id) == (6, 1, ANNA)
        assert await links.end_own(tx, here, there.link_id) is None


async def test_not_me_ends_unused_passwords_too(school: Families) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    other = await school.link(MOTHER, ANNA, "mother", chat=6)
    async with school.store.writing() as tx:
        await links.end_own(tx, mother, other.link_id, "not me")
        waiting = await tx.fetch("SELECT id FROM credentials WHERE revoked_at IS NULL AND student_id = 11")
    assert waiting == []


async def test_when_the_shown_link_ends_another_of_the_chat_is_shown(school: Families) -> None:
    anna = (await entered(school, MOTHER, ANNA, "mother", chat=private(5))).viewer
    elza = (await entered(school, MOTHER, ELZA, "mother", chat=private(5))).viewer
    assert elza is not None
    await school.end(elza)
    assert await seen(school, 5) == (anna, [anna])
