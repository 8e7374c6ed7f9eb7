"""How what was told is received, broken off, reminded of and told to staff. On both engines."""

from datetime import timedelta
from typing import Any

import pytest

from storage import (
    chats,
    notices,
    outbox,
    publication_changes,
    publication_progress,
    publication_received,
    publication_staff,
    publishing,
)
from storage.outbox import Entry
from storage.publishing import Draft
from storage.store import Store, Tx
from tests.families import ANNA, BOT, FATHER, JURIS, JURIS_MOTHER, MOTHER, NOW
from tests.staffroom import OFFICE, Staffroom, later

SOON = NOW + timedelta(minutes=1)


class Told:
    """The office's announcement to all, given to three guardians: told, on its way, and to a blocked chat."""

    def __init__(self, staffroom: Staffroom, number: int, office: Any) -> None:
        self.staffroom, self.number, self.office = staffroom, number, office

    async def numbered(self, tx: Tx, person: int) -> None:
        """What waits for somebody is handed to the outbox, under a number."""
        waiting = await notices.waiting(tx, BOT, person)
        sign = f"N-{person}"
        await notices.done(tx, waiting, NOW, sign)
        await outbox.add(tx, BOT, [Entry(person, 1, "{}", number=sign)], NOW)


@pytest.fixture
async def told(store: Store) -> Told:
    staffroom = await Staffroom.at(store)
    for person, student in ((FATHER, ANNA), (JURIS_MOTHER, JURIS)):
        await staffroom.school.link(person, student, "mother" if person == JURIS_MOTHER else "father")
    office = later(await staffroom.works(OFFICE), NOW)
    async with store.writing() as tx:
        draft = Draft(title="Talka", text="Sestdien.", readers="everybody", asks_confirmation=True)
        number = await publishing.publish(tx, office, draft)
        assert number is not None
        await chats.show_link(tx, await chats.find(tx, BOT, FATHER, FATHER), None)
        await chats.mark_blocked(tx, BOT, FATHER, NOW)
    async with store.writing() as tx:
        await notices.spread(tx, NOW)
    return Told(staffroom, number, later(office, SOON))


async def test_everybody_is_told_on_the_way_blocked_or_not_logged_in(store: Store, told: Told) -> None:
    async with store.writing() as tx:
        before = await publication_received.figures(tx, told.office, told.number)
        await told.numbered(tx, MOTHER)
        await told.numbered(tx, JURIS_MOTHER)
        under_way = await publication_received.figures(tx, told.office, told.number)
        (row,) = await tx.fetch("SELECT id FROM outbox WHERE number = 'N-21'")
        await outbox.sent(tx, row["id"], NOW, 1)
        sent = await publication_received.figures(tx, told.office, told.number)
        (row,) = await tx.fetch("SELECT id FROM outbox WHERE number = 'N-24'")
        await outbox.fail(tx, row["id"], NOW, "no such chat")
        failed = await publication_received.figures(tx, told.office, told.number)
        names = await publication_received.unreached(tx, told.office, told.number)
    assert (before.concerned, before.waiting, before.blocked, before.asked) == (3, 2, 1, 3)
    assert (under_way.reached, under_way.waiting) == (0, 2)
    assert (sent.reached, sent.waiting) == (1, 1)
    assert (failed.reached, failed.failed, failed.unreached) == (1, 1, 2)
    assert [(one.name, one.came) for one in names] == [
        ("Māris Bērziņš", "blocked"),
        ("Dace Kalniņa", "failed"),
    ]


async def test_broken_off_what_lies_in_the_outbox_is_not_sent_but_a_digest_is(
    store: Store, told: Told
) -> None:
    async with store.writing() as tx:
        await told.numbered(tx, MOTHER)
        await told.numbered(tx, JURIS_MOTHER)
        # What Juris's mother is sent tells of a mark too.
        await tx.change(
            "INSERT INTO notices (news_id, kind, item_id, bot_id, chat_id, link_id, person_id, student_id, "
            "posted_at, ready_at, due_at, done_at, told_as) "
            "SELECT news_id, 'mark', 1, bot_id, chat_id, link_id, person_id, student_id, 1, 1, 1, 1, told_as "
            "FROM notices WHERE told_as = 'N-24'"
        )
        assert await publication_changes.stop(tx, told.office, told.number)
        assert not await publication_changes.stop(tx, told.office, told.number)
        rows = await tx.fetch("SELECT number, failed_at IS NULL AS waits FROM outbox ORDER BY number")
        assert [(row["number"], bool(row["waits"])) for row in rows] == [("N-21", False), ("N-24", True)]
        await notices.settle(tx, BOT, SOON)
        names = await publication_received.unreached(tx, told.office, told.number)
        assert ("Ilze Bērziņa", "stopped") in [(one.name, one.came) for one in names]
        assert not await publication_changes.remind(tx, told.office, told.number)
        assert await publication_changes.correct(tx, told.office, told.number, "Talka", "Svētdien.")
        assert await notices.is_spreading(tx, SOON), "corrected, it is told anew"


async def test_a_card_counts_chats_until_all_are_told(store: Store, told: Told) -> None:
    async with store.writing() as tx:
        assert await publication_progress.put_up(tx, told.office, told.number, 7) == 3
        then = SOON + timedelta(seconds=4)
        assert not await publication_progress.is_due(tx, BOT, SOON)
        (card,) = await publication_progress.due(tx, BOT, then, 5)
        await told.numbered(tx, MOTHER)
        await outbox.sent(tx, (await tx.fetch("SELECT id FROM outbox"))[0]["id"], NOW, 1)
        far = await publication_progress.of(tx, told.number, card.chats, then)
        assert (far.told, far.chats, far.is_over) == (1, 3, False)
        assert await publication_progress.looked(tx, BOT, card, far, then)
        assert not await publication_progress.is_due(tx, BOT, then)
        await publication_progress.take_down(tx, BOT, card.chat_id, 7)
        assert not await publication_progress.is_due(tx, BOT, then + timedelta(days=1))


async def test_staff_are_told_once_and_in_the_daytime(store: Store, told: Told) -> None:
    teacher = await told.staffroom.works(31)
    night = NOW + timedelta(hours=9)
    async with store.writing() as tx:
        assert not await publication_staff.is_due(tx, night)
        found = await publication_staff.next_due(tx, BOT, SOON)
        assert found is not None
        assert [one.link_id for one in found[1]] == [teacher.link_id], "the author knows"
        assert await publication_staff.next_due(tx, BOT, SOON) is None


async def test_what_waits_is_moved_and_what_was_told_is_not(store: Store, told: Told) -> None:
    tomorrow = NOW + timedelta(days=1)
    draft = Draft(title="Rīt", text="", class_id=1, published_at=tomorrow)
    async with store.writing() as tx:
        number = await publishing.publish(tx, told.office, draft)
        assert number is not None
        assert not await publication_changes.remind(tx, told.office, number)
        assert await publication_changes.move(tx, told.office, number, tomorrow + timedelta(hours=1))
        assert not await publishing.is_due(tx, tomorrow)
        assert await publication_changes.move(tx, told.office, number, NOW), "a time that has passed is now"
        assert not await publication_changes.move(tx, told.office, number, tomorrow)
        assert not await publication_changes.correct(tx, told.office, told.number, "Talka", "Sestdien.")
