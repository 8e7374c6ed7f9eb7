"""Who works at a school, as what, and who leads which class.

    found = await staffing.listed(tx, viewer, "ozol")
    added = await staffing.add(tx, viewer, Newcomer(…))       # outcome: added, known, pupil, other name, …
    ended = await staffing.end(tx, viewer, person, "teacher")  # log-ins of that role end at once

For the office, the head and the operator. Office and head roles are given and ended by the head (and the
operator); by the office only where nobody is head, so that a new school's first office account can name one.
The last who manages a school (office or head) cannot be ended. Every change is kept in the audit log.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final, Literal, get_args

from storage import audit, credentials, sms
from storage.alphabet import alphabetical
from storage.clock import milliseconds
from storage.credentials import NoUserName, Owner
from storage.links import Ended
from storage.managing import is_operator
from storage.owner_card import OwnerCard, card_of, phone_in
from storage.passwords import Checker, Fresh
from storage.people import masked_phone
from storage.registration import Issue
from storage.statements import Statements
from storage.store import Row, Tx
from storage.viewer import Viewer

_sql = Statements("staffing")

StaffRole = Literal["teacher", "office", "head"]
ROLES: Final[tuple[StaffRole, ...]] = get_args(StaffRole)
MANAGING: Final[frozenset[StaffRole]] = frozenset({"office", "head"})
Outcome = Literal["added", "known", "pupil", "other name", "appoints", "not yours"]
Ending = Literal["ended", "last", "appoints", "not yours"]
Binding = Literal["kept", "appoints", "not yours"]


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works here today or from a later day. ``leads``: the classes they are class teacher of."""

    id: int
    given_name: str
    family_name: str
    roles: tuple[StaffRole, ...]
    is_linked: bool
    leads: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who is added: a personal code in its form, a telephone in E.164."""

    given_name: str
    family_name: str
    code: str = field(repr=False)
    phone: str = field(repr=False)
    role: StaffRole
    from_day: date

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}"


@dataclass(frozen=True, slots=True)
class Added:
    """``known``: somebody with this code worked here, or is a parent here, and has the role now too."""

    outcome: Outcome
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Dismissal:
    """What became of ending a role, and the log-ins that ended with it."""

    outcome: Ending
    links: tuple[Ended, ...] = ()


async def listed(tx: Tx, viewer: Viewer, text: str = "") -> list[Colleague]:
    """The staff in the order of their names; with words, those whose name holds them all."""
    rows = await _sql.listed(tx, **viewer.scope)
    leads: dict[int, list[str]] = {}
    for row in await _sql.leads(tx, **viewer.scope):
        leads.setdefault(row["teacher_id"], []).append(f"{row['grade']}.{row['letter']}")
    roles: dict[int, list[Row]] = {}
    for row in rows:
        roles.setdefault(row["id"], []).append(row)
    wanted = text.casefold().split()
    found = [_colleague(those, leads.get(number, [])) for number, those in roles.items()]
    found = [each for each in found if all(word in each.name.casefold() for word in wanted)]
    return sorted(
        found, key=lambda one: (alphabetical(one.family_name), alphabetical(one.given_name), one.id)
    )


async def one(tx: Tx, viewer: Viewer, person_id: int) -> Colleague | None:
    """One of them."""
    return next((each for each in await listed(tx, viewer) if each.id == person_id), None)


async def cards(tx: Tx, viewer: Viewer, person_id: int) -> list[OwnerCard]:
    """How far somebody's password of each role got: the number's end, the SMS, the log-in."""
    rows = await _sql.cards(tx, **viewer.scope, person=person_id)
    return [card_of(tx, row, viewer.now) for row in rows]


async def appoints(tx: Tx, viewer: Viewer) -> bool:
    """Whether the viewer may give and end office and head roles."""
    return bool(await _sql.appoints(tx, **viewer.scope))


async def add(tx: Tx, viewer: Viewer, newcomer: Newcomer, last_text: str | None = None) -> Added:
    """A person with a role from a day; whom the school knows by this code already gets the role.

    ``last_text``: what the former number of somebody known is told.
    """
    may = await _sql.appoints(tx, **viewer.scope)
    if may is None:
        return Added("not yours")
    if newcomer.role in MANAGING and not may:
        return Added("appoints")
    index = tx.vault.index("code", newcomer.code)
    known = await _sql.by_code(tx, **viewer.scope, index=index)
    if known is not None:
        if known["is_pupil"]:
            return Added("pupil", known["id"])
        if known["family_name"].casefold() != newcomer.family_name.casefold():
            return Added("other name")
        colleague = await one(tx, viewer, known["id"])
        if colleague is not None and not await _may_bind(tx, viewer, colleague):
            return Added("appoints")
    names = {"given_name": newcomer.given_name, "family_name": newcomer.family_name}
    person: int = known["id"] if known else (await _sql.add_person(tx, **viewer.scope, **names))["id"]
    if known is None:
        sealed = tx.vault.seal("people", person, "code", newcomer.code)
        await _sql.keep_code(tx, **viewer.scope, person=person, code=sealed, index=index)
    await _keep_phone(tx, viewer, person, newcomer.phone, last_text)
    await _give(tx, viewer, person, newcomer.role, newcomer.from_day)
    return Added("known" if known else "added", person)


async def give(tx: Tx, viewer: Viewer, person_id: int, role: StaffRole, from_day: date) -> Outcome:
    """One more role of somebody who works here."""
    may = await _sql.appoints(tx, **viewer.scope)
    if may is None or await one(tx, viewer, person_id) is None:
        return "not yours"
    if role in MANAGING and not may:
        return "appoints"
    await _give(tx, viewer, person_id, role, from_day)
    return "added"


async def end(tx: Tx, viewer: Viewer, person_id: int, role: StaffRole) -> Dismissal:
    """End a role at once, its log-ins and unused passwords; with the last role, leading and teaching too."""
    may = await _sql.appoints(tx, **viewer.scope)
    colleague = await one(tx, viewer, person_id)
    if may is None or colleague is None or role not in colleague.roles:
        return Dismissal("not yours")
    if role in MANAGING:
        if not may:
            return Dismissal("appoints")
        if not await _sql.others_manage(tx, **viewer.scope, person=person_id, role=role):
            return Dismissal("last")
    await audit.record(tx, viewer, "staff.role", person_id, role, None)  # before one's own right may end
    yesterday = (viewer.today - timedelta(days=1)).isoformat()
    which = {"person": person_id, "role": role}
    if len(colleague.roles) == 1:
        await _sql.end_leading(tx, **viewer.scope, person=person_id, last=yesterday)
        await _sql.end_teaching(tx, **viewer.scope, person=person_id, last=yesterday)
    await _sql.end_role(tx, **viewer.scope, **which, last=yesterday)
    when = {"now": milliseconds(viewer.now), "today": viewer.today.isoformat()}
    rows = await _sql.end_links(tx, **which, **when)
    await credentials.revoke(tx, Owner(viewer.school_id, person_id, None, role), viewer.now)
    return Dismissal("ended", tuple([await _ended(tx, row, viewer) for row in rows]))


async def set_phone(
    tx: Tx, viewer: Viewer, person_id: int, phone: str, last_text: str | None = None
) -> Binding:
    """Another number of somebody who works here: passwords go there, and unused ones end.

    ``last_text``: what the former number is told.
    «appoints»: it is of another who manages the school. Whoever binds that number holds the role.
    """
    colleague = await one(tx, viewer, person_id)
    if colleague is None:
        return "not yours"
    if not await _may_bind(tx, viewer, colleague):
        return "appoints"
    await _keep_phone(tx, viewer, person_id, phone, last_text)
    return "kept"


async def issue(
    tx: Tx,
    checker: Checker,
    viewer: Viewer,
    card: OwnerCard,
    make_text: Callable[[Issue], str],
    fresh: Fresh | None = None,
) -> bool:
    """Send a new password of this role by SMS; the older ones end. False: not yours, no number, no code."""
    rows = await _sql.cards(tx, **viewer.scope, person=card.owner.person_id)
    row = next((row for row in rows if row["kind"] == card.owner.kind), None)
    if row is None or row["phone"] is None:
        return False
    owner = Owner(row["school_id"], row["person_id"], None, row["kind"])
    by = None if is_operator(viewer) else viewer.person_id
    try:
        number, password = await credentials.issue(tx, checker, owner, viewer.now, issued_by=by, fresh=fresh)
    except NoUserName:
        return False
    await sms.queue(
        tx,
        school_id=owner.school_id,
        person_id=owner.person_id,
        credential_id=number,
        phone=phone_in(tx, row),
        text=make_text(Issue(owner.kind, None, password)),
        now=viewer.now,
    )
    await audit.record(tx, viewer, "password", owner.person_id, None, owner.kind)
    return True


async def _give(tx: Tx, viewer: Viewer, person: int, role: StaffRole, from_day: date) -> None:
    given = {"person": person, "role": role, "from_day": from_day.isoformat()}
    if await _sql.give(tx, **viewer.scope, **given):
        await audit.record(tx, viewer, "staff.role", person, None, f"{role} {from_day.isoformat()}")


async def _may_bind(tx: Tx, viewer: Viewer, colleague: Colleague) -> bool:
    manages = not MANAGING.isdisjoint(colleague.roles) and colleague.id != viewer.person_id
    return not manages or await appoints(tx, viewer)


async def _keep_phone(tx: Tx, viewer: Viewer, person: int, phone: str, last_text: str | None) -> None:
    row = await _sql.phone(tx, **viewer.scope, person=person)
    before = None if row is None or row["phone"] is None else phone_in(tx, row)
    if before == phone:
        return
    sealed, index = tx.vault.seal("people", person, "phone", phone), tx.vault.index("phone", phone)
    await _sql.keep_phone(tx, **viewer.scope, person=person, phone=sealed, index=index)
    if before is not None:
        await _sql.end_passwords(tx, **viewer.scope, person=person)
        if last_text is not None:
            about = {"school_id": viewer.school_id, "person_id": person}
            await sms.queue(tx, **about, phone=before, text=last_text, now=viewer.now)
    old = None if before is None else masked_phone(before)
    await audit.record(tx, viewer, "phone", person, old, masked_phone(phone))


def _colleague(rows: list[Row], leads: list[str]) -> Colleague:
    first = rows[0]
    return Colleague(
        id=first["id"],
        given_name=first["given_name"],
        family_name=first["family_name"],
        roles=tuple(role for role in ROLES if any(row["role"] == role for row in rows)),
        is_linked=any(row["linked"] for row in rows),
        leads=tuple(leads),
    )


async def _ended(tx: Tx, row: dict[str, Any], viewer: Viewer) -> Ended:
    chat = {"bot": row["bot_id"], "chat": row["chat_id"], "user": row["user_id"]}
    left: int = await _sql.left_in_chat(tx, **chat, now=milliseconds(viewer.now))
    owner = Owner(row["school_id"], row["person_id"], row["student_id"], row["owner_kind"])
    return Ended(row["id"], row["bot_id"], row["chat_id"], row["user_id"], owner, left)
