"""Somebody new: as what, name, personal code, phone; read back before anything is kept."""

from dataclasses import dataclass
from typing import Final

from conversations.dates_typed import Refusal, day_typed
from conversations.event import Typed
from conversations.given import is_password
from conversations.screen import Button, Row, Screen
from conversations.short_messages import staff_changed_text
from conversations.staff.card import Sending, opened
from conversations.staff.listing import back, gone, stop_row
from conversations.staff.taps import (
    AddColleague,
    AwaitCode,
    AwaitName,
    AwaitPhone,
    AwaitSure,
    ChooseRole,
    GiveRole,
    KeepColleague,
    OpenColleague,
    OpenStaff,
)
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import staffing
from storage.people import PhoneRefused, code_form, masked_code, masked_phone, phone_form
from storage.staffing import MANAGING, ROLES, Newcomer, StaffRole

LONGEST_NAME: Final = 80


async def choose(turn: Turn, tap: ChooseRole) -> Screen:
    """As what; office and head are offered to those who may give them."""
    viewer = turn.seen_by()
    colleague = await staffing.one(turn.tx, viewer, tap.person) if tap.person else None
    if (tap.person and colleague is None) or not await staffing.listed(turn.tx, viewer):
        return gone(turn)
    appoints = await staffing.appoints(turn.tx, viewer)
    has = colleague.roles if colleague else ()
    offered = [role for role in ROLES if role not in has and (appoints or role not in MANAGING)]
    rows = tuple((_role_button(turn, role, tap.person),) for role in offered)
    key = "staff-role-prompt" if offered else "staff-role-none"
    here = OpenColleague(person=tap.person) if tap.person else OpenStaff()
    return Screen(turn.say(key, appoints=appoints), (*rows, back(turn, here)))


async def ask_name(turn: Turn, tap: AddColleague) -> Screen:
    viewer = turn.seen_by()
    if not await staffing.listed(turn.tx, viewer):
        return gone(turn)
    if tap.role in MANAGING and not await staffing.appoints(turn.tx, viewer):
        return Screen(turn.say("staff-appoints-alert"), (back(turn, OpenStaff()),))
    turn.ask(AwaitName(role=tap.role))
    return Screen(turn.say("staff-name-prompt", role=_said(turn, tap.role)), (stop_row(turn),))


async def name(turn: Turn, state: AwaitName) -> Screen:
    words = clean(_typed(turn)).split()
    letters = "".join(words).replace("-", "").replace("’", "").replace("'", "").replace(".", "")
    if len(words) < 2 or not letters.isalpha() or len(" ".join(words)) > LONGEST_NAME:
        return Screen(turn.say("staff-name-unclear"), (stop_row(turn),))
    turn.ask(AwaitCode(role=state.role, given=" ".join(words[:-1]), family=words[-1]))
    return Screen(turn.say("staff-code-prompt", name=" ".join(words)), (stop_row(turn),))


async def code(turn: Turn, state: AwaitCode) -> Screen:
    """The message with the code does not stay in the chat."""
    found = code_form(_typed(turn))
    if found is None:
        return Screen(turn.say("staff-code-unclear"), (stop_row(turn),))
    if isinstance(turn.event, Typed):
        turn.delete(turn.event.message_id)
    turn.ask(AwaitPhone(**state.model_dump(), code=found))
    return Screen(turn.say("staff-phone-prompt", code=masked_code(found)), (stop_row(turn),))


async def phone(turn: Turn, state: AwaitPhone) -> Screen:
    try:
        found = phone_form(_typed(turn))
    except PhoneRefused as refused:
        return Screen(turn.say(f"registration-phone-{refused.reason}"), (stop_row(turn),))
    return _sure(turn, AwaitSure(**state.model_dump(), phone=found, day=turn.today))


async def day(turn: Turn, state: AwaitSure) -> Screen:
    """Another first day was typed instead of the button."""
    typed = day_typed(_typed(turn), turn.today)
    if isinstance(typed, Refusal):
        return Screen(turn.say("staff-day-unclear"), _sure_rows(turn))
    return _sure(turn, state.model_copy(update={"day": typed}))


@dataclass(frozen=True, slots=True)
class Arriving:
    """The end of it: the person is kept, and a password leaves where the work has begun."""

    sending: Sending

    async def keep(self, turn: Turn, tap: KeepColleague) -> Screen | None:
        state = turn.state
        if not isinstance(state, AwaitSure):
            turn.toast(turn.say.plain("common-outdated-toast"))
            return None
        turn.done()
        newcomer = Newcomer(state.given, state.family, state.code, state.phone, state.role, state.day)
        added = await staffing.add(turn.tx, turn.seen_by(), newcomer, staff_changed_text())
        if added.outcome == "not yours":
            return gone(turn)
        if added.outcome not in {"added", "known"} or added.person_id is None:
            return Screen(turn.say(f"staff-refused-{added.outcome.replace(' ', '-')}"), (_list_row(turn),))
        card = await self.sending.card(turn, added.person_id, state.role)
        sent = card is not None and await self.sending.issue(turn, card)
        said = turn.say("staff-added-sent" if sent else "staff-added", name=newcomer.name)
        return await opened(turn, OpenColleague(person=added.person_id), said, Markup(""))


def _sure(turn: Turn, state: AwaitSure) -> Screen:
    turn.ask(state)
    text = turn.say(
        "staff-sure",
        name=f"{state.given} {state.family}",
        code=masked_code(state.code),
        phone=masked_phone(state.phone),
        role=_said(turn, state.role),
        day=turn.say.near_day(state.day, turn.today),
    )
    return Screen(text, _sure_rows(turn))


def _sure_rows(turn: Turn) -> tuple[Row, ...]:
    return ((Button(turn.say.plain("staff-keep-button"), KeepColleague()),), stop_row(turn))


def _list_row(turn: Turn) -> Row:
    return back(turn, OpenStaff())


def _typed(turn: Turn) -> str:
    """What was typed; a password does not stay."""
    if not isinstance(turn.event, Typed):
        return ""
    if is_password(turn.event.text):
        turn.delete(turn.event.message_id)
        return ""
    return turn.event.text


def _role_button(turn: Turn, role: StaffRole, person: int) -> Button:
    said = _said(turn, role)
    label = said[:1].upper() + said[1:]
    return Button(label, GiveRole(person=person, role=role) if person else AddColleague(role=role))


def _said(turn: Turn, role: StaffRole) -> str:
    return turn.say.plain(f"people-owner-{role}")
