"""Logging in, logging out, and what is said of passwords.

    [Pieslēgties E-klasei] ──► personal code? ──► password? ──► «Sveicināti E-klasē! Lietotājs: mamma»
             ▲                      └── both in one message ──────────▲   └── student: [Es neesmu skolēns]
             └── refused, always in the same words ◄────────────────┘
    [Beigt darbu] ──► every link of the chat ends, menu and dialog are gone

A message with a code or a password is deleted whatever it was sent for; the dialog keeps the code alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from conversations import given, invitations, people, witnesses
from conversations.event import Attached, Commanded, Typed
from conversations.given import Given
from conversations.screen import NO_MENU, Button, Row, Screen
from conversations.state import State
from conversations.tap import Tap
from conversations.topic import Audience, Command, Do, Look, MenuItem, Topic
from conversations.turn import Turn
from conversations.welcome import TAPS, GoOn, LogIn, log_in_button, no_password_button, start, welcome
from locales import Markup
from storage import chats, credentials, links
from storage.credentials import Attempt
from storage.passwords import LENGTH, Checker
from storage.people import CODE_DIGITS, masked_code, roles
from storage.viewer import Viewer


class OtherCode(Tap, code="lo"):
    """Begin anew with another user name."""


class Cancel(Tap, code="lc"):
    """Stop logging in."""


class AskCode(State, name="links.code", takes_passwords=True):
    """The personal code is awaited."""


class AskPassword(State, name="links.password", takes_passwords=True):
    """The password is awaited. Nothing but the code, in normal form, is ever kept here."""

    code: str


@dataclass(frozen=True, slots=True)
class Tried:
    """What a message gave, compared already where it gave all."""

    given: Given
    code: str | None
    attempt: Attempt | None


async def log_in(turn: Turn, what: Any) -> Screen:
    """Ask for the user name, or after a look at the help for what was asked before it."""
    if isinstance(turn.state, AskPassword) and isinstance(what, GoOn):
        return _password_prompt(turn, turn.state.code)
    turn.ask(AskCode())
    return _prompt(turn, turn.say("links-code-prompt" if turn.viewer is None else "links-code-prompt-child"))


async def cancel(turn: Turn, what: Any) -> Screen:
    """An old button of this kind ends no other dialog."""
    if isinstance(turn.state, AskCode | AskPassword):
        turn.done()
    return await welcome(turn) if turn.viewer is None else Screen(turn.say("common-cancelled"))


async def leave(turn: Turn, what: Any) -> Screen:
    """*Beigt darbu*: asks nothing; menu, commands and dialog go."""
    viewers = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now)
    parts = await roles(turn.tx, viewers)
    turn.done()
    if turn.viewer is not None or turn.chat.link_id is not None:
        await links.end_chat(turn.tx, turn.chat, turn.now)
        turn.viewer = None
        turn.answer.commands_changed = True
    names = list(dict.fromkeys(role.short_name for role in parts if not role.is_staff))
    below = [turn.say("links-left-children", children=", ".join(names))] if len(names) > 1 else []
    is_staff = bool(parts) and all(role.is_staff for role in parts)
    back = turn.say("links-left-return-staff" if is_staff else "links-left-return")
    # One message cannot both take the menu away and bear a button.
    turn.show(Screen(Markup.join("\n\n", [turn.say("links-left"), *below]), menu=NO_MENU, fresh=True))
    text = Markup.join("\n\n", [back, turn.say("links-left-warning")])
    return Screen(text, ((log_in_button(turn),),), fresh=True)


async def begin(turn: Turn, what: Any) -> Screen:
    """/start; behind a link that somebody was given stands what they are invited to look at."""
    if isinstance(what, Commanded) and invitations.TOKEN.fullmatch(what.rest):
        return await invitations.invited(turn, what.rest)
    return await start(turn, what)


async def typed(turn: Turn, what: Any) -> Screen:
    """Words (or a picture) while a code or a password is awaited, or a password out of the blue."""
    if not isinstance(turn.event, Typed):
        return _not_words(turn)
    tried: Tried = turn.prepared
    got = tried.given
    if got.password is not None or got.is_nearly_password or got.code is not None:
        turn.delete(turn.event.message_id)
    if tried.attempt is not None and tried.code is not None:
        return await _entered(turn, tried.code, tried.attempt)
    if got.password is not None:
        turn.ask(AskCode())
        return _prompt(turn, turn.say("links-code-first"))
    if got.code is not None:
        turn.ask(AskPassword(code=got.code))
        return _password_prompt(turn, got.code)
    return _unclear(turn, got, what)


def _unclear(turn: Turn, got: Given, what: Any) -> Screen:
    if got.is_nearly_password and got.signs == LENGTH:
        return _prompt(turn, turn.say("links-password-sign"))
    if got.is_nearly_password:
        return _prompt(turn, turn.say("links-password-form", signs=got.signs))
    if got.digits >= CODE_DIGITS - 2:
        return _prompt(turn, turn.say("links-code-digits", digits=got.digits))
    if isinstance(what, AskPassword):
        return _prompt(turn, turn.say("links-password-unclear"))
    return _prompt(turn, turn.say("links-code-unclear"))


async def _entered(turn: Turn, code: str, attempt: Attempt) -> Screen:
    entered = await links.enter(turn.tx, attempt, turn.chat, turn.telegram_name, turn.now)
    if entered.telling:
        await witnesses.tell_guessed(turn, attempt.username)
    if entered.viewer is not None:
        return await _welcomed(turn, entered.viewer)
    turn.ask(AskPassword(code=code))
    if attempt.outcome == "crowded":
        return _prompt(turn, turn.say("links-crowded"))
    again = Button(turn.say.plain("links-anew-button"), OtherCode())
    return Screen(turn.say("links-refused"), ((again,), (no_password_button(turn),)))


async def _welcomed(turn: Turn, viewer: Viewer) -> Screen:
    others = await links.viewers(turn.tx, turn.bot.id, turn.chat, turn.now)
    if turn.chat.language is None:  # notices will be worded as this conversation was
        await chats.choose_language(turn.tx, turn.chat, turn.say.language)
    turn.chat = await chats.find(turn.tx, turn.bot.id, turn.chat.chat_id, turn.chat.user_id)
    turn.viewer = viewer
    turn.answer.commands_changed = True
    turn.done()
    await witnesses.tell_linked(turn)
    home = await people.home(turn, Markup(""), await _first_words(turn, viewer, others))
    if viewer.kind != "student":
        return home
    turn.show(home)
    no_student = Button(turn.say.plain("links-not-student-button"), witnesses.NotStudent(link=viewer.link_id))
    return Screen(witnesses.student_hint(turn, others), ((no_student,),))


async def _first_words(turn: Turn, viewer: Viewer, others: Sequence[Viewer]) -> Markup:
    children = {other.student_id for other in others if other.student_id is not None}
    if len(children) > 1 and not viewer.is_staff:
        return turn.say("links-several")
    role = (await roles(turn.tx, [viewer]))[0]
    kept = turn.say("links-keep-from-child" if viewer.is_guardian else "links-keep")
    return Markup.join(" ", [turn.say("links-session", days=role.session_days), kept])


def _not_words(turn: Turn) -> Screen:
    if isinstance(turn.event, Attached):  # most likely a picture of the SMS
        turn.delete(turn.event.message_id)
        return _prompt(turn, turn.say("links-picture"))
    return _prompt(turn, turn.say("common-text-only"))


def _password_prompt(turn: Turn, code: str) -> Screen:
    other = (Button(turn.say.plain("links-other-code-button"), OtherCode()),)
    return _prompt(turn, turn.say("links-password-prompt", code=masked_code(code)), other)


def _prompt(turn: Turn, text: Markup, *rows: Row) -> Screen:
    cancel = Button(turn.say.plain("common-cancel-button"), Cancel())
    return Screen(text, (*rows, (no_password_button(turn), cancel)))


async def unexpected(turn: Turn, event: Any) -> Screen | None:
    """Nothing was awaited. A personal code begins the log-in; anything else gets a line and a way out."""
    if isinstance(event, Typed):
        got = given.read(event.text)
        if got.is_nearly_password or got.code is not None:
            turn.delete(event.message_id)
        if got.code is not None:
            turn.ask(AskPassword(code=got.code))
            return _password_prompt(turn, got.code)
    if isinstance(event, Attached) and given.is_password(event.caption):
        turn.delete(event.message_id)
    text = turn.say("common-file-unwanted" if isinstance(event, Attached) else "common-unclear")
    return Screen(text, ((log_in_button(turn),),) if turn.viewer is None else ())


async def blocked(turn: Turn, event: Any) -> None:
    """The chat's row notes it; nobody can be answered."""


class LogInTurns:
    """The handlers that compare passwords, with the checker that this composition uses."""

    def __init__(self, checker: Checker) -> None:
        self._checker = checker
        self.typed = Do(typed, before=self.compare)

    async def compare(self, turn: Turn, what: Any) -> Tried | None:
        """Before the writer is held: read the message and compare."""
        if not isinstance(turn.event, Typed):
            return None
        got = given.read(turn.event.text)
        code = got.code or (what.code if isinstance(what, AskPassword) else None)
        if code is None or got.password is None:
            return Tried(got, code, None)
        attempt = await credentials.check(
            turn.tx, self._checker, turn.bot.id, turn.chat.user_id, code, got.password, turn.now
        )
        return Tried(got, code, attempt)


def topic(log_in_turns: LogInTurns) -> Topic:
    """The log-in; ``log_in_turns`` serves as the fallback for stray passwords, too."""
    return Topic(
        name="links",
        commands=(
            Command("start", Look(begin), listed=False),
            Command("pieslegties", Do(log_in), aliases=("login",), listed_for=Audience.ADULTS),
            Command("beigt", Do(leave), Audience.LINKED, aliases=("iziet", "logout")),
        ),
        taps=(
            *TAPS,
            *witnesses.TAPS,
            (LogIn, Do(log_in), Audience.ANYONE),
            (GoOn, Do(log_in), Audience.ANYONE),
            (OtherCode, Do(log_in), Audience.ANYONE),
            (Cancel, Do(cancel), Audience.ANYONE),
        ),
        states=((AskCode, log_in_turns.typed), (AskPassword, log_in_turns.typed)),
        menu=(MenuItem("links-leave-button", Do(leave), Audience.ANYONE),),
    )
