"""The class teacher's side: who of a class is registered, whose phone is whose, and passwords sent by SMS.

Nobody sees a password here: it goes from the generator into a sealed SMS.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from storage import audit, credentials, reports, sms
from storage.alphabet import alphabetical
from storage.clock import school_day
from storage.credentials import NoUserName, Owner
from storage.owner_card import OwnerCard, card_of, class_in, phone_in
from storage.passwords import Checker, Fresh
from storage.people import masked_phone
from storage.statements import Statements
from storage.store import Tx
from storage.viewer import OwnerKind, Viewer

_sql = Statements("registration")


class SchoolClass(BaseModel):
    """A class that the one who looks leads."""

    model_config = ConfigDict(frozen=True)

    id: int
    name: str


class Pupil(NamedTuple):
    """A student in the list, and how many of the guardians have a living link."""

    id: int
    given_name: str
    family_name: str
    guardians: int
    registered: int


@dataclass(frozen=True, slots=True)
class Issue:
    """What an SMS with a password is worded from; ``minutes``: how long it lives, None: as usual."""

    kind: OwnerKind
    class_name: str | None
    password: str = field(repr=False)
    minutes: int | None = None


MakeText = Callable[[Issue], str]


@dataclass(frozen=True, slots=True)
class _Sending:
    """To whom a password goes."""

    owner: Owner
    phone: str = field(repr=False)
    class_name: str | None
    issued_by: int | None = None
    fresh: Fresh | None = None


async def classes(tx: Tx, viewer: Viewer) -> list[SchoolClass]:
    """The classes that the one who looks leads today."""
    rows = await _sql.classes(tx, **viewer.scope)
    return [SchoolClass(id=row["id"], name=f"{row['grade']}.{row['letter']}") for row in rows]


async def students(tx: Tx, viewer: Viewer, class_id: int) -> list[Pupil]:
    """The students of one of these classes in the order of the register; empty for another class."""
    rows = await _sql.students(tx, **viewer.scope, which=class_id)
    return sorted(
        (Pupil(**row) for row in rows),
        key=lambda pupil: (alphabetical(pupil.family_name), alphabetical(pupil.given_name), pupil.id),
    )


async def owners(tx: Tx, viewer: Viewer, student_id: int) -> list[OwnerCard]:
    """Mother, father, others and the student; empty when the student is in none of these classes."""
    rows = await _sql.owners(tx, **viewer.scope, student=student_id)
    return [card_of(tx, row, viewer.now) for row in rows]


async def owner(tx: Tx, viewer: Viewer, student_id: int, person_id: int, kind: OwnerKind) -> OwnerCard | None:
    """One of them."""
    cards = await owners(tx, viewer, student_id)
    return next(
        (card for card in cards if (card.owner.person_id, card.owner.kind) == (person_id, kind)), None
    )


async def add_guardian(
    tx: Tx, viewer: Viewer, student_id: int, kind: OwnerKind, given_name: str, family_name: str
) -> int | None:
    """A guardian of whom the school knew nothing yet; None when the student is in none of these classes."""
    row = await _sql.add_person(
        tx, **viewer.scope, student=student_id, given_name=given_name, family_name=family_name
    )
    if row is None:
        return None
    person_id: int = row["id"]
    await _sql.add_guardianship(
        tx, person=person_id, student=student_id, kind=kind, today=viewer.today.isoformat()
    )
    return person_id


async def is_used_by_another(tx: Tx, viewer: Viewer, person_id: int, phone: str) -> bool:
    """Whether the school knows this number as somebody else's; never whose."""
    index = tx.vault.index("phone", phone)
    found = await _sql.used_by_another(tx, **viewer.scope, person=person_id, index=index)
    return found is not None


async def set_phone(tx: Tx, viewer: Viewer, person_id: int, phone: str | None) -> bool:
    """Write a number (E.164) or take it away; what was said of the former is settled. False: not yours.

    Another number is a new binding: who changed it and when is kept, and of both numbers the last digits.
    """
    row = await _sql.present_phone(tx, **viewer.scope, person=person_id)
    old = None if row is None else masked_phone(phone_in(tx, row))
    index = None if phone is None else tx.vault.index("phone", phone)
    is_another = await _sql.note_change(
        tx,
        **viewer.scope,
        person=person_id,
        index=index,
        changer=viewer.person_id,
        has=int(phone is not None),
    )
    changed: int = await _sql.write_phone(
        tx,
        **viewer.scope,
        person=person_id,
        phone=None if phone is None else tx.vault.seal("people", person_id, "phone", phone),
        index=index,
    )
    if changed:
        await reports.number_changed(tx, person_id, viewer.now)
    if changed and is_another:
        shown = None if phone is None else masked_phone(phone)
        await audit.record(tx, viewer, "phone", person_id, old, shown)
    return changed == 1


async def phone_of(tx: Tx, viewer: Viewer, student_id: int, person_id: int) -> str | None:
    """The whole number, for a message to it; never to be shown."""
    rows = await _sql.owners(tx, **viewer.scope, student=student_id)
    row = next((row for row in rows if row["person_id"] == person_id), None)
    return None if row is None or row["phone"] is None else phone_in(tx, row)


async def issue(
    tx: Tx, checker: Checker, viewer: Viewer, card: OwnerCard, make_text: MakeText, fresh: Fresh | None = None
) -> bool:
    """Send this owner a new password; the older ones end.

    False: not yours, barred, no number, or the student's personal code is missing.
    """
    student, person = card.owner.student_id or 0, card.owner.person_id
    current = await owner(tx, viewer, student, person, card.owner.kind)
    phone = await phone_of(tx, viewer, student, person)
    if current is None or current.progress == "barred" or phone is None:
        return False
    sending = _Sending(current.owner, phone, current.class_name, viewer.person_id, fresh)
    try:
        await _send(tx, checker, sending, make_text, viewer.now)
    except NoUserName:
        return False
    return True


async def withdraw(
    tx: Tx, viewer: Viewer, student_id: int, person_id: int, kind: OwnerKind, last_text: str | None = None
) -> bool:
    """Take a number away, and the unused password that was sent to it; links stay. False: not yours.

    ``last_text``: what the number is told at last.
    """
    card = await owner(tx, viewer, student_id, person_id, kind)
    phone = await phone_of(tx, viewer, student_id, person_id)
    if card is None or phone is None:
        return False
    await credentials.revoke(tx, card.owner, viewer.now)
    if last_text is not None:
        await tell(tx, card.owner, phone, last_text, viewer.now)
    return await set_phone(tx, viewer, person_id, None)


async def tell(tx: Tx, owned: Owner, phone: str, text: str, now: datetime) -> None:
    """A message without a password; the caller has made sure of the right to write to this owner."""
    await sms.queue(tx, school_id=owned.school_id, person_id=owned.person_id, phone=phone, text=text, now=now)


async def people_with_phone(tx: Tx, school_id: int) -> list[int]:
    """For the operator: whom `issue_for_operator` can reach."""
    return [row["id"] for row in await _sql.people_with_phone(tx, school=school_id)]


async def people_never_issued(tx: Tx) -> list[int]:
    """For the operator: who has a phone and was never given a password."""
    return [row["id"] for row in await _sql.people_never_issued(tx)]


async def issue_for_operator(
    tx: Tx, checker: Checker, person_id: int, make_text: MakeText, now: datetime
) -> int:
    """For whoever runs the machine: send a person a new password for each part they have; how many SMS."""
    rows = await _sql.owners_of_person(tx, person=person_id, today=school_day(now).isoformat())
    for row in sorted(rows, key=lambda row: (row["student_id"] or 0, row["kind"])):
        owned = Owner(row["school_id"], row["person_id"], row["student_id"], row["kind"])
        await _send(tx, checker, _Sending(owned, phone_in(tx, row), class_in(row)), make_text, now)
    return len(rows)


async def _send(tx: Tx, checker: Checker, sending: _Sending, make_text: MakeText, now: datetime) -> None:
    owned = sending.owner
    credential_id, password = await credentials.issue(
        tx, checker, owned, now, issued_by=sending.issued_by, fresh=sending.fresh
    )
    await sms.queue(
        tx,
        school_id=owned.school_id,
        person_id=owned.person_id,
        credential_id=credential_id,
        phone=sending.phone,
        text=make_text(Issue(owned.kind, sending.class_name, password)),
        now=now,
    )
