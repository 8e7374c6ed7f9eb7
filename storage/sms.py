"""Short messages: a queue beside the outbox. Number and text are sealed; the text is wiped once sent.

queued ──► sent ──► delivered
  │          └────► failed (the gateway's receipt says why)
  └──► failed (refused, too many to one number, a demo's number, a password that ended meanwhile)
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from storage.clock import milliseconds, moment
from storage.statements import Statements
from storage.store import Tx

_sql = Statements("sms")

Fate = Literal["number", "off", "blocked", "refused", "undelivered", "gateway", "limit", "demo", "password"]
"""Why a message did not arrive: no such number · phone off · blocked · refused by the gateway · undelivered,
nobody says why · the gateway does not answer · too many to this number · a demo's · its password ended."""
RECEIPTS_KEPT: Final = timedelta(days=7)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sms:
    """A message that one sender holds. ``phone`` is E.164."""

    id: int
    phone: str = field(repr=False)
    text: str = field(repr=False)
    created_at: datetime
    tries: int


@dataclass(frozen=True, slots=True)
class Guard:
    """What a gateway that reaches real phones keeps to: so many messages to one number, none to a demo's."""

    hourly: int
    daily: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a gateway says became of a message that it took: delivered, or not and why."""

    gateway: str
    reference: str
    delivered: bool
    fate: Fate | None = None


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
        index=tx.vault.index("phone", phone),
        text=tx.vault.seal("sms", person_id, "text", text),
        now=milliseconds(now),
    )
    number: int = row["id"]
    return number


async def lease(
    tx: Tx, worker: str, now: datetime, until: datetime, most: int, guard: Guard | None = None
) -> list[Sms]:
    """Up to ``most`` messages to be sent now, oldest first.

    Those whose password has ended are given up, and with a ``guard`` those that it does not let pass.
    """
    await _sql.drop_dead(tx, now=milliseconds(now))
    if guard is not None:
        await _sql.drop_demo(tx, now=milliseconds(now))
    rows = await _sql.lease(tx, worker=worker, now=milliseconds(now), until=milliseconds(until), most=most)
    leased = sorted(rows, key=lambda row: row["id"])
    if guard is not None:
        leased = [row for row in leased if await _passes(tx, row, guard, now)]
    return [
        Sms(
            id=row["id"],
            phone=tx.vault.open("sms", row["person_id"], "phone", row["phone"]),
            text=tx.vault.open("sms", row["person_id"], "text", row["text"]),
            created_at=moment(row["created_at"]),
            tries=row["tries"],
        )
        for row in leased
    ]


async def _passes(tx: Tx, row: dict[str, Any], guard: Guard, now: datetime) -> bool:
    counted = await _sql.to_one_number(
        tx,
        id=row["id"],
        index=row["phone_index"],
        now=milliseconds(now),
        hour_ago=milliseconds(now - _HOUR),
        day_ago=milliseconds(now - _DAY),
    )
    if counted["in_an_hour"] < guard.hourly and counted["in_a_day"] < guard.daily:
        return True
    await fail(tx, row["id"], now, "too many to one number", "limit")
    return False


async def sent(
    tx: Tx, sms_id: int, now: datetime, gateway: str | None = None, reference: str | None = None
) -> None:
    """The gateway took it, and calls it ``reference``; a receipt that was quicker is applied."""
    await _sql.sent(tx, id=sms_id, now=milliseconds(now), gateway=gateway, reference=reference)
    if gateway is None or reference is None:
        return
    early = await _sql.take_early(tx, gateway=gateway, reference=reference)
    if early is not None:
        await _apply(tx, Receipt(gateway, reference, bool(early["delivered"]), early["fate"]), now)


async def receive(tx: Tx, receipt: Receipt, now: datetime) -> bool:
    """What a gateway reports; repeated or late, it changes nothing more. False: no such message yet.

    «Delivered» outweighs «failed», in whatever order they come.
    """
    known = await _sql.is_known(tx, gateway=receipt.gateway, reference=receipt.reference)
    if known is not None:
        await _apply(tx, receipt, now)
        return True
    await _sql.keep_early(
        tx,
        gateway=receipt.gateway,
        reference=receipt.reference,
        delivered=int(receipt.delivered),
        fate=receipt.fate,
        now=milliseconds(now),
    )
    return False


async def _apply(tx: Tx, receipt: Receipt, now: datetime) -> None:
    which = {"gateway": receipt.gateway, "reference": receipt.reference, "now": milliseconds(now)}
    if receipt.delivered:
        await _sql.delivered(tx, **which)
    else:
        await _sql.undelivered(tx, **which, fate=receipt.fate or "undelivered")


async def postpone(tx: Tx, sms_id: int, due: datetime, failure: str) -> None:
    """To be tried again at ``due``."""
    await _sql.postpone(tx, id=sms_id, due=milliseconds(due), failure=failure)


async def fail(tx: Tx, sms_id: int, now: datetime, failure: str, fate: Fate = "refused") -> None:
    """Give it up; the class teacher sees that it did not arrive, and why."""
    await _sql.fail(tx, id=sms_id, now=milliseconds(now), failure=failure, fate=fate)


async def release(tx: Tx, worker: str) -> int:
    """Let go of what a worker holds."""
    released: int = await _sql.release(tx, worker=worker)
    return released


async def next_due(tx: Tx, after: datetime) -> datetime | None:
    """When the first message that is not due at ``after`` will be."""
    due: int | None = await _sql.next_due(tx, after=milliseconds(after))
    return None if due is None else moment(due)


async def forget(tx: Tx, now: datetime) -> None:
    """Drop receipts of messages that nobody here sent, and what was written to the school's number."""
    before = milliseconds(now - RECEIPTS_KEPT)
    await _sql.forget_receipts(tx, before=before)
    await _sql.forget_inbound(tx, before=before)
