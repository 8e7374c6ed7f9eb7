"""The queue of short messages."""

from datetime import timedelta

from storage import credentials, sms
from storage.clock import milliseconds
from storage.credentials import Owner
from storage.statements import Statements
from storage.store import Store
from tests.families import ANNA, MOTHER, NOW, SCHOOL, Families

MINUTE = timedelta(minutes=1)
PHONE, TEXT = "+37126123456", "E-klase: mammas parole: 7KQ2M-XW9CD-4TRBN"
_credentials = Statements("credentials")


async def queued(store: Store, text: str = TEXT, credential: int | None = None) -> int:
    async with store.writing() as tx:
        return await sms.queue(
            tx,
            school_id=SCHOOL,
            person_id=MOTHER,
            phone=PHONE,
            text=text,
            now=NOW,
            credential_id=credential,
        )


async def leased(store: Store, worker: str = "w", *, after: timedelta = MINUTE) -> list[sms.Sms]:
    now = NOW + after
    async with store.writing() as tx:
        return await sms.lease(tx, worker, now, now + MINUTE, 10)


async def password(store: Store) -> int:
    """A password that waits to be used."""
    async with store.writing() as tx:
        row = await _credentials.add(
            tx,
            school=SCHOOL,
            person=MOTHER,
            student=ANNA,
            kind="mother",
            username=b"u",
            selector=b"s",
            hash="-",
            issued_by=None,
            now=milliseconds(NOW),
            expires=milliseconds(NOW + timedelta(hours=72)),
        )
    number: int = row["id"]
    return number


async def test_it_is_leased_by_one_in_order_and_sent_once(store: Store) -> None:
    await Families.at(store)
    first, second = await queued(store), await queued(store, "cits")
    taken = await leased(store)
    assert [(one.id, one.phone, one.text) for one in taken] == [(first, PHONE, TEXT), (second, PHONE, "cits")]
    assert await leased(store, "v") == []
    async with store.writing() as tx:
        await sms.sent(tx, first, NOW)
        assert await sms.release(tx, "w") == 1
    assert [one.id for one in await leased(store, "v")] == [second]


async def test_a_lease_runs_out(store: Store) -> None:
    await Families.at(store)
    await queued(store)
    await leased(store)
    assert len(await leased(store, "v", after=3 * MINUTE)) == 1


async def test_it_is_sealed_and_wiped_once_sent_or_given_up(store: Store) -> None:
    await Families.at(store)
    first, second = await queued(store), await queued(store)
    async with store.writing() as tx:
        rows = await tx.fetch("SELECT phone, text FROM sms")
        assert b"7KQ2M" not in b"".join(bytes(row["text"]) + bytes(row["phone"]) for row in rows)
        await sms.sent(tx, first, NOW)
        await sms.fail(tx, second, NOW, "refused")
        assert [row["text"] for row in await tx.fetch("SELECT text FROM sms")] == [None, None]


async def test_it_is_tried_again_later(store: Store) -> None:
    await Families.at(store)
    number = await queued(store)
    await leased(store)
    due = NOW + 10 * MINUTE
    async with store.writing() as tx:
        await sms.postpone(tx, number, due, "TimeoutError")
        assert await sms.next_due(tx, NOW) == due
    assert await leased(store, after=9 * MINUTE) == []
    (again,) = await leased(store, after=10 * MINUTE)
    assert again.tries == 1


async def test_a_password_that_ended_meanwhile_does_not_leave(store: Store) -> None:
    await Families.at(store)
    credential = await password(store)
    await queued(store, credential=credential)
    plain = await queued(store, "numurs mainīts")
    async with store.writing() as tx:
        assert await credentials.revoke(tx, Owner(SCHOOL, MOTHER, ANNA, "mother"), NOW) == 1
    assert [one.id for one in await leased(store)] == [plain]
    async with store.reading() as tx:
        (row,) = await tx.fetch("SELECT text, failure FROM sms WHERE failed_at IS NOT NULL")
    assert (row["text"], row["failure"]) == (None, "password ended")


async def test_nor_does_one_that_ran_out_in_the_queue(store: Store) -> None:
    await Families.at(store)
    await queued(store, credential=await password(store))
    assert await leased(store, after=timedelta(hours=72)) == []


def test_nothing_shows_in_a_repr() -> None:
    message = sms.Sms(id=1, phone=PHONE, text=TEXT, created_at=NOW, tries=0)
    assert PHONE not in repr(message)
    assert TEXT not in repr(message)
