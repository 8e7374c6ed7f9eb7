"""The outbox: order within a chat, urgency across chats, leases, rights, and what is left of a row."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from storage import outbox
from storage.outbox import Entry, Leased, Taken
from storage.store import Store
from tests.clocks import A_MONDAY

BOT = 5000
NOW = A_MONDAY
LEASE = timedelta(seconds=60)


async def add(store: Store, *entries: Entry, now: datetime = NOW) -> None:
    async with store.writing() as tx:
        await outbox.add(tx, BOT, entries, now)


async def lease(store: Store, now: datetime = NOW, most: int = 10, worker: str = "one") -> list[Leased]:
    return (await take(store, now, most, worker)).rows


async def take(store: Store, now: datetime = NOW, most: int = 10, worker: str = "one") -> Taken:
    async with store.writing() as tx:
        return await outbox.lease(tx, BOT, worker, now, now + LEASE, most)


def texts(rows: Sequence[Leased]) -> list[str]:
    return [row.content for row in rows]


async def test_only_a_chats_first_row_is_given_out(store: Store) -> None:
    await add(store, Entry(1, 0, "a"), Entry(1, 0, "b"), Entry(2, 0, "c"))
    first = await lease(store)
    assert sorted(texts(first)) == ["a", "c"]
    assert await lease(store, worker="two") == []
    async with store.writing() as tx:
        await outbox.sent(tx, first[0].id, NOW, 77)
    assert texts(await lease(store, worker="two")) == ["b"]


async def test_answers_go_before_alerts_before_letters_before_digests(store: Store) -> None:
    await add(
        store, Entry(1, 3, "digest"), Entry(2, 2, "letter"), Entry(3, 1, "alert"), Entry(4, 0, "answer")
    )
    assert texts(await lease(store, most=1)) == ["answer"]
    assert texts(await lease(store)) == ["alert", "letter", "digest"]


async def test_a_row_for_later_holds_nothing_back_until_it_is_due(store: Store) -> None:
    await add(store, Entry(1, 3, "tomorrow", due_at=NOW + timedelta(days=1)), Entry(1, 0, "now"))
    assert texts(await lease(store)) == ["now"]
    assert texts(await lease(store, NOW + timedelta(days=1))) == ["tomorrow"]


async def test_a_row_that_was_tried_holds_back_the_later_ones(store: Store) -> None:
    await add(store, Entry(1, 0, "a"), Entry(1, 0, "b"))
    (row,) = await lease(store)
    async with store.writing() as tx:
        await outbox.postpone(tx, row.id, NOW, NOW + timedelta(seconds=30), "no answer", tried=True)
    assert await lease(store) == []
    (again,) = await lease(store, NOW + timedelta(seconds=30))
    assert (again.content, again.tries) == ("a", 1)


async def test_a_pause_is_not_a_try(store: Store) -> None:
    await add(store, Entry(1, 0, "a"), Entry(1, 0, "b"))
    (row,) = await lease(store)
    async with store.writing() as tx:
        await outbox.postpone(tx, row.id, NOW, NOW + timedelta(seconds=30), "too many", tried=False)
    assert await lease(store) == []
    assert (await lease(store, NOW + timedelta(seconds=31)))[0].tries == 0


async def test_a_lease_that_ran_out_is_given_to_another(store: Store) -> None:
    await add(store, Entry(1, 0, "a"))
    (row,) = await lease(store)
    later = NOW + LEASE
    assert texts(await lease(store, later, worker="two")) == ["a"]
    async with store.writing() as tx:
        assert not await outbox.extend(tx, row.id, "one", later + LEASE)
        assert await outbox.extend(tx, row.id, "two", later + LEASE)


async def test_leases_are_let_go_by_worker_or_all_at_once(store: Store) -> None:
    await add(store, Entry(1, 0, "a"), Entry(2, 0, "b"))
    await lease(store, most=1, worker="one")
    await lease(store, most=1, worker="two")
    async with store.writing() as tx:
        assert await outbox.release(tx, BOT, "one") == 1
    assert len(await lease(store, worker="three")) == 1
    async with store.writing() as tx:
        assert await outbox.release(tx, BOT, None) == 2


@pytest.mark.parametrize("fate", ["sent", "failed"])
async def test_content_is_wiped_when_a_row_is_done(store: Store, fate: str) -> None:
    await add(store, Entry(1, 0, "a secret"))
    (row,) = await lease(store)
    async with store.writing() as tx:
        if fate == "sent":
            await outbox.sent(tx, row.id, NOW, 77)
        else:
            await outbox.fail(tx, row.id, NOW, "chat not found")
    async with store.reading() as tx:
        (kept,) = await tx.fetch("SELECT * FROM outbox")
    assert kept["content"] is None
    assert kept["leased_by"] is None
    assert (kept["message_id"], kept["failure"]) == (
        (77, None) if fate == "sent" else (None, "chat not found")
    )


async def test_content_is_sealed_and_opens_in_its_chat_only(store: Store) -> None:
    await add(store, Entry(1, 0, "canary"), Entry(2, 0, "other"))
    async with store.reading() as tx:
        rows = await tx.fetch("SELECT content FROM outbox ORDER BY id")
    assert b"canary" not in rows[0]["content"]
    async with store.writing() as tx:
        await tx.change("UPDATE outbox SET chat_id = 3 - chat_id")
    taken = await take(store)
    assert taken.rows == []
    assert [row.failure for row in taken.dropped] == [outbox.UNREADABLE, outbox.UNREADABLE]


async def test_a_row_whose_link_is_not_there_is_dropped(store: Store) -> None:
    await add(store, Entry(1, 1, "mark", link_id=404, number="A-1"), Entry(1, 0, "answer"))
    taken = await take(store)
    assert [(row.number, row.failure) for row in taken.dropped] == [("A-1", outbox.RIGHT_ENDED)]
    assert texts(await lease(store)) == ["answer"]


async def test_a_chat_that_is_gone_fails_as_a_whole(store: Store) -> None:
    await add(store, Entry(1, 1, "a", number="A-1"), Entry(1, 2, "b"), Entry(2, 0, "c"))
    async with store.writing() as tx:
        dropped = await outbox.fail_chat(tx, BOT, 1, NOW, "blocked")
    assert [(row.lane, row.number, row.failure) for row in dropped] == [
        (1, "A-1", "blocked"),
        (2, None, "blocked"),
    ]
    assert texts(await lease(store)) == ["c"]


async def test_the_next_due_time_is_known(store: Store) -> None:
    async with store.reading() as tx:
        assert await outbox.next_due(tx, BOT, NOW) is None
    tomorrow = NOW + timedelta(days=1)
    await add(store, Entry(1, 0, "a", due_at=tomorrow), Entry(2, 0, "b", due_at=tomorrow + LEASE))
    async with store.reading() as tx:
        assert await outbox.next_due(tx, BOT, NOW) == tomorrow
        assert not await outbox.is_due(tx, BOT, NOW)
        assert await outbox.is_due(tx, BOT, tomorrow)
        assert not await outbox.holds_back(tx, BOT, 1, NOW)
        assert await outbox.holds_back(tx, BOT, 1, tomorrow)


async def test_sent_rows_are_forgotten_in_time(store: Store) -> None:
    await add(store, Entry(1, 0, "a"), Entry(2, 0, "b"))
    (row,) = await lease(store, most=1)
    async with store.writing() as tx:
        await outbox.sent(tx, row.id, NOW, None)
        assert await outbox.forget(tx, NOW) == 0
        assert await outbox.forget(tx, NOW + LEASE) == 1
    assert len(await lease(store)) == 1


async def test_two_bots_do_not_see_each_others_rows(store: Store) -> None:
    await add(store, Entry(1, 0, "a"))
    async with store.writing() as tx:
        assert (await outbox.lease(tx, BOT + 1, "one", NOW, NOW + LEASE, 10)).rows == []
