"""Somebody who works here: roles, password, number; and what ends."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from conversations import roll, witnesses
from conversations.event import Typed
from conversations.given import is_password
from conversations.screen import Button, Row, Screen
from conversations.short_messages import make_text, staff_changed_text
from conversations.staff.listing import back, gone
from conversations.staff.taps import (
    AskEnd,
    AskNumber,
    AwaitNumber,
    ChooseRole,
    EndRole,
    GiveRole,
    OpenColleague,
    OpenStaff,
    SendPassword,
)
from conversations.turn import Turn
from locales import Markup
from storage import staffing
from storage.owner_card import OwnerCard
from storage.passwords import Checker, Fresh
from storage.people import PhoneRefused, phone_form
from storage.staffing import Colleague, StaffRole

AGAIN_AFTER: Final = timedelta(minutes=1)


async def opened(turn: Turn, tap: OpenColleague, *above: Markup) -> Screen:
    """The card with everything that can be done."""
    viewer = turn.seen_by()
    colleague = await staffing.one(turn.tx, viewer, tap.person)
    if colleague is None:
        return gone(turn)
    cards = await staffing.cards(turn.tx, viewer, tap.person)
    lines = [*above, turn.say("staff-card", name=colleague.name, roles=_roles(turn, colleague.roles))]
    if colleague.leads:
        lines.append(turn.say("staff-card-leads", classes=", ".join(colleague.leads)))
    lines += [Markup(""), *(roll.card_line(turn, card) for card in cards)]
    rows = (*_rows(turn, colleague, cards), back(turn, OpenStaff()))
    return Screen(Markup.join("\n", lines), rows, protect=True)


async def give(turn: Turn, tap: GiveRole) -> Screen:
    """One more role from today."""
    outcome = await staffing.give(turn.tx, turn.seen_by(), tap.person, tap.role, turn.today)
    if outcome == "appoints":
        turn.toast(turn.say.plain("staff-appoints-alert"), alert=True)
    elif outcome == "added":
        turn.toast(turn.say.plain("staff-given-toast"))
    return await opened(turn, OpenColleague(person=tap.person))


async def ask_end(turn: Turn, tap: AskEnd) -> Screen:
    """It ends log-ins at once, so it is asked first."""
    colleague = await staffing.one(turn.tx, turn.seen_by(), tap.person)
    if colleague is None or tap.role not in colleague.roles:
        return gone(turn)
    is_only = len(colleague.roles) == 1
    text = turn.say("staff-end-sure", name=colleague.name, role=_role(turn, tap.role), only=is_only)
    sure = Button(turn.say.plain("staff-end-really-button"), EndRole(**tap.model_dump()))
    return Screen(text, ((sure,), back(turn, OpenColleague(person=tap.person))))


async def end(turn: Turn, tap: EndRole) -> Screen | None:
    """The role ends; whoever was logged in as it is told in the chat."""
    ended = await staffing.end(turn.tx, turn.seen_by(), tap.person, tap.role)
    if ended.outcome == "not yours":
        return gone(turn)
    if ended.outcome != "ended":
        key = "staff-last-alert" if ended.outcome == "last" else "staff-appoints-alert"
        turn.toast(turn.say.plain(key), alert=True)
        return None
    for link in ended.links:
        await witnesses.tell_ended(turn, link, "staff-ended-told")
    turn.toast(turn.say.plain("staff-ended-toast"))
    if await staffing.one(turn.tx, turn.seen_by(), tap.person) is None:
        return Screen(turn.say("staff-ended"), (back(turn, OpenStaff()),))
    return await opened(turn, OpenColleague(person=tap.person))


async def ask_number(turn: Turn, tap: AskNumber) -> Screen:
    colleague = await staffing.one(turn.tx, turn.seen_by(), tap.person)
    if colleague is None:
        return gone(turn)
    turn.ask(AwaitNumber(person=tap.person))
    text = turn.say("staff-number-prompt", name=colleague.name)
    return Screen(text, (back(turn, OpenColleague(person=tap.person)),))


async def number(turn: Turn, state: AwaitNumber) -> Screen:
    """The number is kept and the former one told; a password goes to the new one only when asked for."""
    here = OpenColleague(person=state.person)
    if not isinstance(turn.event, Typed):
        return Screen(turn.say("common-text-only"), (back(turn, here),))
    if is_password(turn.event.text):
        turn.delete(turn.event.message_id)
    try:
        phone = phone_form(turn.event.text)
    except PhoneRefused as refused:
        return Screen(turn.say(f"registration-phone-{refused.reason}"), (back(turn, here),))
    turn.done()
    bound = await staffing.set_phone(turn.tx, turn.seen_by(), state.person, phone, staff_changed_text())
    if bound == "not yours":
        return gone(turn)
    said = turn.say("staff-number-kept" if bound == "kept" else "staff-number-appoints")
    return await opened(turn, here, said, Markup(""))


@dataclass(frozen=True, slots=True)
class Sending:
    """Where a password leaves, with the checker that hashes it."""

    checker: Checker

    async def hashed(self, turn: Turn, what: Any) -> Fresh | None:
        """Before the writer is held; for whoever may send one."""
        if not await staffing.listed(turn.tx, turn.seen_by()):
            return None
        return await self.checker.fresh(turn.tx.vault)

    async def send(self, turn: Turn, tap: SendPassword) -> Screen | None:
        """A new password; not twice within a minute."""
        card = await self.card(turn, tap.person, tap.role)
        if card is None:
            return gone(turn)
        if card.last_sms_at is not None and turn.now - card.last_sms_at < AGAIN_AFTER:
            turn.toast(turn.say.plain("registration-just-sent-toast"))
            return None
        said = turn.say("staff-sent" if await self.issue(turn, card) else "staff-not-sent")
        return await opened(turn, OpenColleague(person=tap.person), said, Markup(""))

    async def card(self, turn: Turn, person: int, role: StaffRole) -> OwnerCard | None:
        cards = await staffing.cards(turn.tx, turn.seen_by(), person)
        return next((one for one in cards if one.owner.kind == role), None)

    async def issue(self, turn: Turn, card: OwnerCard) -> bool:
        text = make_text(turn.bot.username)
        return await staffing.issue(turn.tx, self.checker, turn.seen_by(), card, text, turn.prepared)


def _roles(turn: Turn, roles: tuple[StaffRole, ...]) -> str:
    return ", ".join(_role(turn, role) for role in roles)


def _role(turn: Turn, role: StaffRole) -> str:
    return turn.say.plain(f"people-owner-{role}")


def _rows(turn: Turn, colleague: Colleague, cards: list[OwnerCard]) -> list[Row]:
    say, person = turn.say, colleague.id
    rows: list[Row] = []
    sent = {card.owner.kind for card in cards if card.phone_end is not None}
    for role in colleague.roles:
        named = _role(turn, role)
        row = [Button(say.plain("staff-end-button", role=named), AskEnd(person=person, role=role))]
        if role in sent:
            label = say.plain("staff-password-button", role=named)
            row.insert(0, Button(label, SendPassword(person=person, role=role)))
        rows.append(tuple(row))
    number_ = Button(say.plain("staff-number-button"), AskNumber(person=person))
    rows.append((number_, Button(say.plain("staff-role-button"), ChooseRole(person=person))))
    return rows
