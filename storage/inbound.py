"""What families write to the school's number: ``EK personas-kods`` asks for a new password.

It is issued when the phone that wrote is registered for exactly one who can have a password with that code as
the user name, and goes to that phone alone. Everything else is alike to whoever wrote: nothing, or, to a
phone that the school knows, one neutral line a day. None of these functions takes a viewer: they serve the
gateway, never somebody's eyes.
"""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, Literal

from storage import credentials, sms
from storage.clock import milliseconds, school_day
from storage.credentials import Owner
from storage.owner_card import class_in
from storage.passwords import Checker, Fresh
from storage.people import code_form, plain_signs
from storage.registration import Issue, MakeText
from storage.statements import Statements
from storage.store import Row, Tx

_sql = Statements("inbound")

VALID: Final = timedelta(minutes=10)
"""How long a password lives that was asked for by SMS."""
MOST_PASSWORDS: Final = 3
"""Passwords a day to one phone that asks."""
MOST_HEARD: Final = 20
"""Messages a day of one phone that are looked at."""
_DAY: Final = timedelta(days=1)
_ASKING = re.compile(r"[EЕΕ][KКΚ][\s:.,-]*(?P<code>[0-9].*)", re.IGNORECASE | re.DOTALL)

Outcome = Literal["repeated", "issued", "answered", "ignored"]


def asked_code(text: str) -> str | None:
    """The personal code of ``EK 309900-00017`` in any usual spelling; None for anything else."""
    found = _ASKING.fullmatch(plain_signs(text).strip())
    return None if found is None else code_form(found["code"])


async def hear(
    tx: Tx,
    checker: Checker,
    *,
    gateway: str,
    reference: str | None,
    phone: str,
    code: str | None,
    now: datetime,
    make_text: MakeText,
    neutral: Callable[[], str],
    fresh: Fresh | None = None,
) -> Outcome:
    """Take what a phone (E.164) wrote, once a ``reference``; ``code``: what `asked_code` found in it."""
    index = tx.vault.index("phone", phone)
    moments = {"now": milliseconds(now), "day_ago": milliseconds(now - _DAY)}
    row = await _sql.add(tx, gateway=gateway, reference=reference, index=index, now=moments["now"])
    if row is None:
        return "repeated"
    heard = await _sql.heard(tx, index=index, day_ago=moments["day_ago"])
    outcome: Outcome = "ignored"
    if heard["messages"] <= MOST_HEARD:
        owners = [] if code is None else await _owners(tx, index, code, now)
        if len(owners) == 1 and heard["issued"] < MOST_PASSWORDS:
            await _issue(tx, checker, owners[0], phone, make_text, fresh, now)
            outcome = "issued"
        elif not owners or len(owners) > 1:
            outcome = await _answer(tx, index, phone, heard["answered"], neutral, now)
    await _sql.came_of_it(tx, id=row["id"], outcome=outcome)
    return outcome


async def _owners(tx: Tx, phone_index: bytes, code: str, now: datetime) -> list[Row]:
    code_index = tx.vault.index("code", code)
    rows = await _sql.owners(tx, phone=phone_index, code=code_index, today=school_day(now).isoformat())
    return list({(row["person_id"], row["student_id"], row["kind"]): row for row in rows}.values())


async def _issue(
    tx: Tx, checker: Checker, row: Row, phone: str, make_text: MakeText, fresh: Fresh | None, now: datetime
) -> None:
    owner = Owner(row["school_id"], row["person_id"], row["student_id"], row["kind"])
    number, password = await credentials.issue(tx, checker, owner, now, valid=VALID, fresh=fresh)
    issued = Issue(owner.kind, class_in(row), password, minutes=int(VALID.total_seconds()) // 60)
    await sms.queue(
        tx,
        school_id=owner.school_id,
        person_id=owner.person_id,
        credential_id=number,
        phone=phone,
        text=make_text(issued),
        now=now,
    )


async def _answer(
    tx: Tx, index: bytes, phone: str, answered: int, neutral: Callable[[], str], now: datetime
) -> Outcome:
    person = None if answered else await _sql.somebody(tx, phone=index)
    if person is None:
        return "ignored"
    await sms.queue(
        tx, school_id=person["school_id"], person_id=person["id"], phone=phone, text=neutral(), now=now
    )
    return "answered"
