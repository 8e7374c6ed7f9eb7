"""The class teacher registers parents: a number goes in, a password goes out by SMS. Nobody sees it.

[Vecāku reģistrācija] ──► class ──► student ──► mother, father, other, student
      │                     └── class_list.py: the numbers of all in one go
      │ reports on top               └─ [Pievienot] name? ─┐    ├── [Ievadīt numuru] ──► number? ──► SMS
      └──────────── one tap ───────────────────────────────┴────┘        used by another? ──► sure?
                                                                ├── [Sūtīt paroli] ──► SMS
                                                                └── withdrawal.py
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from conversations import binding, class_list, roll, withdrawal
from conversations.child import Id
from conversations.class_lines import is_name
from conversations.event import Typed
from conversations.mending import (
    AddGuardian,
    AskPhone,
    GuardianKind,
    IssueAgain,
    OpenClass,
    OpenOwner,
    OpenRegistration,
    OpenStudent,
)
from conversations.screen import Button, Row, Screen
from conversations.state import State
from conversations.tap import Tap
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from conversations.turn import Turn
from locales import Markup
from locales.markup import clean
from storage import registration
from storage.owner_card import OwnerCard
from storage.passwords import Checker, Fresh
from storage.people import PhoneRefused, masked_phone, phone_form
from storage.viewer import OwnerKind

AGAIN_AFTER: Final = timedelta(minutes=1)


class EnterPhone(State, name="registration.phone"):
    """A number is awaited."""

    student: Id
    person: Id
    kind: OwnerKind


class EnterName(State, name="registration.name"):
    """Given and family name of a guardian are awaited."""

    student: Id
    kind: GuardianKind


class SurePhone(State, name="registration.sure"):
    """A number that the school knows as somebody else's: a button is awaited."""

    student: Id
    person: Id
    kind: OwnerKind
    phone: str


class KeepPhone(Tap, code="ry"):
    """Yes, this number; which, the dialog knows."""


class Stop(Tap, code="rx"):
    """Enter nothing."""

    student: Id


async def ask_phone(turn: Turn, tap: AskPhone) -> Screen:
    card = await registration.owner(turn.tx, turn.seen_by(), tap.student, tap.person, tap.kind)
    if card is None or card.progress == "barred":
        return roll.gone(turn)
    turn.ask(EnterPhone(**tap.model_dump()))
    return _phone_prompt(turn, card)


async def add_guardian(turn: Turn, tap: AddGuardian) -> Screen:
    if not await registration.owners(turn.tx, turn.seen_by(), tap.student):
        return roll.gone(turn)
    turn.ask(EnterName(**tap.model_dump()))
    text = turn.say("registration-name-prompt", owner=turn.say(f"people-owner-{tap.kind}"))
    return Screen(text, (_stop(turn, tap.student),))


async def name(turn: Turn, state: EnterName) -> Screen:
    """A guardian's name; then the number is asked for."""
    words = clean(turn.event.text).split() if isinstance(turn.event, Typed) else []
    binding.no_password_stays(turn)
    if not is_name(words):
        return Screen(turn.say("registration-name-unclear"), (_stop(turn, state.student),))
    viewer = turn.seen_by()
    given, family = " ".join(words[:-1]), words[-1]
    person = await registration.add_guardian(turn.tx, viewer, state.student, state.kind, given, family)
    if person is None:
        turn.done()
        return roll.gone(turn)
    return await ask_phone(turn, AskPhone(student=state.student, person=person, kind=state.kind))


async def stop(turn: Turn, tap: Stop) -> Screen:
    turn.done()
    return await roll.student(turn, OpenStudent(student=tap.student))


@dataclass(frozen=True, slots=True)
class Sending:
    """The handlers at whose end a password leaves, with the checker that hashes it."""

    checker: Checker

    async def hash_for_phone(self, turn: Turn, what: Any) -> Fresh | None:
        """Before the writer is held; only for what may end in an SMS."""
        if isinstance(turn.event, Typed):
            try:
                phone_form(turn.event.text)
            except PhoneRefused:
                return None
        return await self.checker.fresh(turn.tx.vault)

    async def phone(self, turn: Turn, state: EnterPhone) -> Screen:
        """A number was typed."""
        viewer = turn.seen_by()
        card = await registration.owner(turn.tx, viewer, state.student, state.person, state.kind)
        if card is None:
            turn.done()
            return roll.gone(turn)
        if not isinstance(turn.event, Typed):
            return _phone_again(turn, state, turn.say("common-text-only"))
        binding.no_password_stays(turn)
        try:
            phone = phone_form(turn.event.text)
        except PhoneRefused as refused:
            return _phone_again(turn, state, turn.say(f"registration-phone-{refused.reason}"))
        if await registration.is_used_by_another(turn.tx, viewer, state.person, phone):
            turn.ask(SurePhone(**state.model_dump(), phone=phone))
            keep = (Button(turn.say.plain("registration-keep-button"), KeepPhone()),)
            text = turn.say("registration-phone-used", phone=masked_phone(phone))
            return Screen(text, (keep, _stop(turn, state.student)))
        return await self._keep(turn, card, phone)

    async def keep(self, turn: Turn, what: Any) -> Screen | None:
        """The number is right although the school knows it as somebody else's."""
        state = turn.state
        if not isinstance(state, SurePhone):
            turn.toast(turn.say.plain("common-outdated-toast"))
            return None
        card = await registration.owner(turn.tx, turn.seen_by(), state.student, state.person, state.kind)
        if card is None:
            turn.done()
            return roll.gone(turn)
        return await self._keep(turn, card, state.phone)

    async def unsure(self, turn: Turn, state: SurePhone) -> Screen:
        """Words instead of the button: another number, as a rule."""
        return await self.phone(turn, EnterPhone(student=state.student, person=state.person, kind=state.kind))

    async def again(self, turn: Turn, tap: IssueAgain) -> Screen | None:
        """A new password; not twice within a minute."""
        card = await registration.owner(turn.tx, turn.seen_by(), tap.student, tap.person, tap.kind)
        if card is None:
            return roll.gone(turn)
        if card.last_sms_at is not None and turn.now - card.last_sms_at < AGAIN_AFTER:
            turn.toast(turn.say.plain("registration-just-sent-toast"))
            return None
        return await self._done(turn, card, sent=await binding.issue(turn, self.checker, card, turn.prepared))

    async def _keep(self, turn: Turn, card: OwnerCard, phone: str) -> Screen:
        sent = await binding.bind(turn, self.checker, card, phone, turn.prepared)
        turn.done()
        return await self._done(turn, card, sent=sent)

    async def _done(self, turn: Turn, card: OwnerCard, *, sent: bool) -> Screen:
        owner = card.owner
        here = OpenOwner(student=owner.student_id or 0, person=owner.person_id, kind=owner.kind)
        said = turn.say("registration-issued" if sent else "registration-not-issued")
        return await roll.owner(turn, here, said, Markup(""))


def _phone_prompt(turn: Turn, card: OwnerCard) -> Screen:
    owner = turn.say(f"people-owner-{card.owner.kind}")
    text = turn.say("registration-phone-prompt", owner=owner, name=card.name)
    return Screen(text, (_stop(turn, card.owner.student_id or 0),))


def _phone_again(turn: Turn, state: EnterPhone, text: Markup) -> Screen:
    return Screen(text, (_stop(turn, state.student),))


def _stop(turn: Turn, student: int) -> Row:
    return (Button(turn.say.plain("common-cancel-button"), Stop(student=student)),)


def topic(checker: Checker) -> Topic:
    """The class teacher's topic; ``checker`` hashes the passwords that it issues."""
    sending = Sending(checker)
    return Topic(
        name="registration",
        commands=(Command("registracija", Look(roll.overview), Audience.STAFF, aliases=("registration",)),),
        taps=(
            (OpenRegistration, Look(roll.overview), Audience.STAFF),
            (OpenClass, Look(roll.one_class), Audience.STAFF),
            (OpenStudent, Look(roll.student), Audience.STAFF),
            (OpenOwner, Look(roll.owner), Audience.STAFF),
            (AskPhone, Do(ask_phone), Audience.STAFF),
            (AddGuardian, Do(add_guardian), Audience.STAFF),
            (IssueAgain, Do(sending.again, before=sending.hash_for_phone), Audience.STAFF),
            *withdrawal.TAPS,
            *class_list.taps(class_list.Saving(checker)),
            (KeepPhone, Do(sending.keep, before=sending.hash_for_phone), Audience.STAFF),
            (Stop, Do(stop), Audience.STAFF),
        ),
        states=(
            (EnterPhone, Do(sending.phone, before=sending.hash_for_phone)),
            (EnterName, Do(name)),
            (SurePhone, Do(sending.unsure, before=sending.hash_for_phone)),
            (class_list.EnterList, Do(class_list.lines)),
        ),
        menu=(MenuItem("registration-menu-button", Look(roll.overview), Audience.STAFF),),
    )
