"""Short messages: a queue beside the outbox. Number and text are sealed; the text is wiped once sent."""

from dataclasses import dataclass, field
from datetime import datetime

from storage.clock import milliseconds, moment
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("sms")


@dataclass(frozen=True, slots=True)
class Sms:
    """A message that one sender holds. ``phone`` is E.164."""

    id: int
    phone: str = field(repr=False)
    text: str = field(repr=False)
    created_at: datetime
    tries: int


async def queue(
    tx: Tx,
    *,
    school_id: int,
    person_id: int,
    phone: str,
    text: str,
    now: datetime,
    credential_id: int | None = None,
) -> int:
    """Write a message to be sent; its number. ``credential_id``: sent only while that password works."""
    row = await _sql.add(
        tx,
        school=school_id,
        person=person_id,
        credential=credential_id,
        phone=tx.vault.seal("sms", person_id, "phone", phone),
        text=tx.vault.seal("sms", person_id, "text", text),
        now=milliseconds(now),
    )
    number: int = row["id"]
    return number


async def lease(tx: Tx, worker: str, now: datetime, until: datetime, most: int) -> list[Sms]:
    """Up to ``most`` messages to be sent now, oldest first; those whose password has ended are given up."""
    await _sql.drop_dead(tx, now=milliseconds(now))
    rows = await _sql.lease(tx, worker=worker, now=milliseconds(now), until=milliseconds(until), most=most)
    return [
        Sms(
            id=row["id"],
            phone=tx.vault.open("sms", row["person_id"], "phone", row["phone"]),
            text=tx.vault.open("sms", row["person_id"], "text", row["text"]),
            created_at=moment(row["created_at"]),
            tries=row["tries"],
        )
        for row in sorted(rows, key=lambda row: row["id"])
    ]


async def sent(tx: Tx, sms_id: int, now: datetime) -> None:
    """The gateway took it."""
    await _sql.sent(tx, id=sms_id, now=milliseconds(now))


async def postpone(tx: Tx, sms_id: int, due: datetime, failure: str) -> None:
    """To be tried again at ``due``."""
    await _sql.postpone(tx, id=sms_id, due=milliseconds(due), failure=failure)


async def fail(tx: Tx, sms_id: int, now: datetime, failure: str) -> None:
    """Give it up; the class teacher sees that it did not arrive."""
    await _sql.fail(tx, id=sms_id, now=milliseconds(now), failure=failure)


async def release(tx: Tx, worker: str) -> int:
    """Let go of what a worker holds."""
    released: int = await _sql.release(tx, worker=worker)
    return released


async def next_due(tx: Tx, after: datetime) -> datetime | None:
    """When the first message that is not due at ``after`` will be."""
    due: int | None = await _sql.next_due(tx, after=milliseconds(after))
    return None if due is None else moment(due)
