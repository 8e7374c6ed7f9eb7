"""From news to notices: who has one, when it is due, and that nobody has one twice or none."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest

from storage import chats, news, notices, outbox, preferences
from storage.chats import Chat
from storage.notices import Waiting
from storage.outbox import Entry
from storage.store import Store
from storage.viewer import Viewer
from tests.families import (
    ANNA,
    BOT,
    ELZA,
    FATHER,
    FOREIGN,
    JURIS,
    JURIS_MOTHER,
    LATVIAN,
    MATHS,
    MOTHER,
    MUSIC,
    NOW,
    SCHOOL,
    STRANGER,
    STRANGER_MOTHER,
    Families,
)

LATER = NOW + timedelta(minutes=1)


@pytest.fixture
async def school(store: Store) -> Families:
    return await Families.at(store)


async def happens(school: Families, kind: news.Kind, item: int, now: datetime = NOW, **whom: Any) -> None:
    async with school.store.writing() as tx:
        await news.post(tx, kind, item, **{"school_id": SCHOOL, "now": now, **whom})


async def spread(school: Families, now: datetime = LATER) -> None:
    async with school.store.reading() as tx:
        due = await notices.is_spreading(tx, now)
    while due:
        due = await school.store.run(lambda tx: notices.spread(tx, now))


async def waiting(school: Families, *chats: int) -> list[Waiting]:
    async with school.store.reading() as tx:
        return [notice for chat in chats for notice in await notices.waiting(tx, BOT, chat)]


async def told(school: Families, chat: int, number: str, now: datetime = LATER) -> None:
    async with school.store.writing() as tx:
        found = await notices.waiting(tx, BOT, chat)
        await notices.done(tx, found, now, number)
        rights = tuple({notice.link_id for notice in found})
        await outbox.add(tx, BOT, [Entry(chat, 1, "{}", None, number, also=rights)], now)


async def due_chats(school: Families, now: datetime = LATER) -> list[int]:
    async with school.store.reading() as tx:
        found = await notices.chats(tx, BOT, now, 10)
        assert await notices.is_due(tx, BOT, now) == bool(found)
        return found


async def test_a_student_s_news_reach_the_family_in_all_its_chats(school: Families) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    tablet = await school.link(MOTHER, ANNA, "mother", chat=900)
    father = await school.link(FATHER, ANNA, "father")
    anna = await school.link(ANNA, ANNA, "student")
    await school.link(MOTHER, ELZA, "mother")
    await school.link(JURIS_MOTHER, JURIS, "mother")
    await school.end(await school.link(FATHER, ANNA, "father", chat=901))
    await happens(school, "mark", 1, student_id=ANNA)
    await happens(school, "remark", 2, student_id=ANNA, guardians_only=True)
    await school.link(FATHER, ANNA, "father", chat=902, now=LATER)  # too late for what was before
    await spread(school)
    found = await waiting(school, MOTHER, 900, FATHER, ANNA, JURIS_MOTHER, 901, 902)
    about = Counter((one.kind, one.person_id, one.student_id) for one in found)
    assert about == {
        ("mark", MOTHER, ANNA): 2,
        ("mark", FATHER, ANNA): 1,
        ("mark", ANNA, ANNA): 1,
        ("remark", MOTHER, ANNA): 2,
        ("remark", FATHER, ANNA): 1,
    }
    assert set(await due_chats(school)) == {v.chat_id for v in (mother, tablet, father, anna)}


async def test_group_class_and_school_reach_those_who_are_of_it(school: Families) -> None:
    for person, student in (
        (MOTHER, ANNA),
        (MOTHER, ELZA),
        (JURIS_MOTHER, JURIS),
        (STRANGER_MOTHER, STRANGER),
    ):
        await school.link(person, student, "mother")
    left = {"group_id": MUSIC, "student_id": STRANGER, "from_day": "2026-09-01", "until_day": "2026-11-22"}
    await school.add(group_students=[left])
    await happens(school, "lesson", 1, group_id=MUSIC)
    await happens(school, "event", 2, class_id=1)
    await happens(school, "announcement", 3)
    await happens(school, "announcement", 4, group_id=FOREIGN, school_id=2)
    await spread(school)
    found = await waiting(school, MOTHER, JURIS_MOTHER, STRANGER_MOTHER)
    about = {item: {one.student_id for one in found if one.item_id == item} for item in (1, 2, 3, 4)}
    assert about == {1: {ANNA, ELZA, JURIS}, 2: {ANNA, ELZA, JURIS}, 3: {ANNA, ELZA, JURIS}, 4: {STRANGER}}
    assert len(found) == 10


async def test_two_groups_that_lead_to_one_student_give_one_notice(school: Families) -> None:
    await school.link(MOTHER, ANNA, "mother")
    for group in (MATHS, LATVIAN):
        await happens(school, "announcement", 7, group_id=group)
    async with school.store.writing() as tx:
        await notices.spread(tx, LATER)
    assert len(await waiting(school, MOTHER)) == 1
    await told(school, MOTHER, "N-1")
    # Had a process died between the two, the second one changes nothing.
    async with school.store.writing() as tx:
        await tx.change("UPDATE news SET spread_at = NULL, spread_after = 0")
    await spread(school)
    assert await waiting(school, MOTHER) == []


async def test_what_changes_before_it_is_told_is_told_once_what_changes_after_it_again(
    school: Families,
) -> None:
    await school.link(MOTHER, ANNA, "mother")
    await happens(school, "homework", 5, group_id=MATHS)
    await spread(school)
    (first,) = await waiting(school, MOTHER)
    await happens(school, "homework", 5, NOW + timedelta(hours=3, minutes=1), group_id=MATHS)
    await spread(school, NOW + timedelta(hours=3, minutes=2))  # past today's digest
    (second,) = await waiting(school, MOTHER)
    assert (second.id, second.due_at, second.ready_at) == (first.id, first.due_at, first.ready_at)
    assert second.posted_at > first.posted_at
    await told(school, MOTHER, "N-1")
    await happens(school, "homework", 5, NOW + timedelta(hours=4), group_id=MATHS, urgent=True)
    await spread(school, NOW + timedelta(hours=4))
    (third,) = await waiting(school, MOTHER)
    assert third.urgent


async def test_a_slip_is_not_told_and_what_is_true_again_is(school: Families) -> None:
    await school.link(MOTHER, ANNA, "mother")
    await happens(school, "mark", 1, student_id=ANNA, hold=news.SLIP)
    await spread(school, NOW + timedelta(minutes=9))
    assert await waiting(school, MOTHER) == []
    async with school.store.writing() as tx:
        await news.withdraw(tx, "mark", 1, NOW + timedelta(minutes=9))
    await spread(school, NOW + timedelta(minutes=11))
    assert await waiting(school, MOTHER) == []
    await happens(school, "mark", 2, student_id=ANNA)
    await spread(school)
    async with school.store.writing() as tx:
        await news.withdraw(tx, "mark", 2, LATER)
    (found,) = await waiting(school, MOTHER)
    assert found.is_withdrawn
    await happens(school, "mark", 2, LATER, student_id=ANNA)
    await spread(school)
    (found,) = await waiting(school, MOTHER)
    assert not found.is_withdrawn


async def test_each_has_it_when_each_wants_it(school: Families) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    father = await school.link(FATHER, ANNA, "father")
    anna = await school.link(ANNA, ANNA, "student")
    async with school.store.writing() as tx:
        await preferences.change(tx, father, ways={"mark": "evening"})
        await preferences.change(tx, anna, ways={"mark": "off"})
    await happens(school, "mark", 1, student_id=ANNA)
    await happens(school, "mark", 2, student_id=ANNA, urgent=True)
    await spread(school)
    due = {
        (viewer.person_id, one.item_id): one.due_at - NOW
        for viewer in (mother, father, anna)
        for one in await waiting(school, viewer.chat_id)
    }
    assert due == {
        (MOTHER, 1): timedelta(minutes=1),
        (MOTHER, 2): timedelta(),
        (FATHER, 1): timedelta(hours=3),
        (FATHER, 2): timedelta(),
        (ANNA, 2): timedelta(),
    }


async def test_a_school_is_reached_in_parts(school: Families, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "IN_ONE_GO", 2)
    for chat in range(900, 905):
        await school.link(MOTHER, ANNA, "mother", chat=chat)
    await happens(school, "announcement", 1)
    for reached in (2, 4, 5):
        more = await school.store.run(lambda tx: notices.spread(tx, LATER))
        assert len(await waiting(school, *range(900, 905))) == reached
    assert not more
    async with school.store.reading() as tx:
        assert not await notices.is_spreading(tx, LATER)


async def chat_of(viewer: Viewer, store: Store) -> None:
    async with store.writing() as tx:
        chat = Chat(bot_id=BOT, chat_id=viewer.chat_id, user_id=viewer.user_id)
        await chats.show_link(tx, chat, viewer.link_id)


async def test_what_a_blocked_chat_refused_waits_for_its_return(school: Families) -> None:
    mother = await school.link(MOTHER, ANNA, "mother")
    await chat_of(mother, school.store)
    await happens(school, "mark", 1, student_id=ANNA)
    await spread(school)
    await told(school, MOTHER, "N-1")
    async with school.store.writing() as tx:
        assert not await notices.is_unsettled(tx, BOT, LATER)  # it is under way
        await chats.mark_blocked(tx, BOT, MOTHER, LATER)
        await outbox.fail_chat(tx, BOT, MOTHER, LATER, "bot was blocked by the user")
        assert await notices.is_unsettled(tx, BOT, LATER)
        await notices.settle(tx, BOT, LATER)
        assert not await notices.is_unsettled(tx, BOT, LATER)
        assert await notices.chats(tx, BOT, LATER, 10) == [MOTHER]
        await notices.park(tx, BOT, MOTHER, LATER)
        assert await notices.chats(tx, BOT, LATER, 10) == []
        await chats.mark_blocked(tx, BOT, MOTHER, None)
    assert await due_chats(school) == [MOTHER]


async def test_a_digest_of_two_children_is_not_sent_once_a_right_to_one_has_ended(school: Families) -> None:
    for student in (ANNA, ELZA):
        await school.link(MOTHER, student, "mother")
        await happens(school, "mark", student, student_id=student)
    await spread(school)
    await told(school, MOTHER, "N-1")
    await school.restrict(MOTHER, ELZA)
    async with school.store.writing() as tx:
        taken = await outbox.lease(tx, BOT, "w", LATER, LATER + timedelta(minutes=1), 5)
        assert (taken.rows, [row.failure for row in taken.dropped]) == ([], [outbox.RIGHT_ENDED])
        await notices.settle(tx, BOT, LATER)
    assert len(await waiting(school, MOTHER)) == 2  # the composer drops what is not hers, and tells the rest


async def test_what_telegram_takes_or_refuses_for_good_is_done(school: Families) -> None:
    await school.link(MOTHER, ANNA, "mother")
    for item in (1, 2):
        await happens(school, "mark", item, student_id=ANNA)
        await spread(school)
        await told(school, MOTHER, f"N-{item}")
        async with school.store.writing() as tx:
            (row,) = (await outbox.lease(tx, BOT, "w", LATER, LATER + timedelta(minutes=1), 5)).rows
            if item == 1:
                await outbox.sent(tx, row.id, LATER, 1)
            else:
                await outbox.fail(tx, row.id, LATER, "button data invalid")
            assert await notices.is_unsettled(tx, BOT, LATER) == (item == 2)
            await notices.settle(tx, BOT, LATER)
            assert not await notices.is_unsettled(tx, BOT, LATER)
    assert await due_chats(school, LATER + timedelta(days=40)) == []


async def test_a_chat_to_which_something_cannot_be_delivered_waits(school: Families) -> None:
    await school.link(MOTHER, ANNA, "mother")
    await happens(school, "mark", 1, student_id=ANNA)
    await spread(school)
    async with school.store.writing() as tx:
        await outbox.add(tx, BOT, [Entry(MOTHER, 0, "{}")], LATER)
    assert await due_chats(school) == [MOTHER]  # an answer of this very moment
    assert await due_chats(school, LATER + timedelta(seconds=11)) == []
    async with school.store.writing() as tx:
        await outbox.fail_chat(tx, BOT, MOTHER, LATER, "for a test")
        await outbox.add(tx, BOT, [Entry(MOTHER, 0, "{}")], LATER)
        (row,) = (await outbox.lease(tx, BOT, "w", LATER, LATER + timedelta(minutes=1), 5)).rows
        await outbox.postpone(tx, row.id, LATER, LATER, "no such host", tried=True)
    assert await due_chats(school) == []


async def test_what_nobody_needs_any_more_goes(school: Families) -> None:
    await school.link(MOTHER, ANNA, "mother")
    for item in (1, 2):
        await happens(school, "mark", item, student_id=ANNA)
        await spread(school)
        await told(school, MOTHER, f"N-{item}", NOW + timedelta(days=30 * item))
    now = NOW + timedelta(days=91)
    async with school.store.writing() as tx:
        assert await notices.is_old(tx, now)
        await notices.forget(tx, now)
        assert not await notices.is_old(tx, now)
        left = await tx.fetch(
            "SELECT n.item_id, w.item_id AS news FROM notices n JOIN news w ON w.id = n.news_id"
        )
        assert left == [{"item_id": 2, "news": 2}]
        assert await tx.fetch("SELECT item_id FROM news") == [{"item_id": 2}]
