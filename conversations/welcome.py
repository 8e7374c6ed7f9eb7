"""The way in: what somebody sees who is not logged in, and the choice of a language.

/start ──► welcome ──► [Pieslēgties E-klasei] ──► conversations/links.py
               ├─────► [Nav paroles?]  [Palīdzība]
               └─────► [LV] [EN] [RU] [UA]
"""

from typing import Any, Final, Literal

from conversations import menu, people
from conversations.event import Tapped, Typed
from conversations.screen import NO_MENU, Button, Row, Screen
from conversations.tap import Tap
from conversations.topic import Audience, Do, Look
from conversations.turn import Turn
from locales import LANGUAGES, Markup, wording
from storage import chats

Language = Literal["lv", "en", "ru", "uk"]
SHORT: Final = {"lv": "LV", "en": "EN", "ru": "RU", "uk": "UA"}


class LogIn(Tap, code="ll"):
    """Begin to log in."""


class GoOn(Tap, code="lt"):
    """Go on with it where a code is known already."""


class NoPassword(Tap, code="ln"):
    """Where passwords come from."""


class Welcome(Tap, code="lw"):
    """The first screen again."""


class OpenHelp(Tap, code="ho"):
    """All questions; handled by conversations/help.py."""


class OpenSettings(Tap, code="so"):
    """Everything that can be set; handled by conversations/settings.py."""


class ChooseLanguage(Tap, code="lg"):
    """Speak this language in this chat."""

    language: Language


async def welcome(turn: Turn, *above: Markup) -> Screen:
    """The first screen of a stranger, below what the caller has to say."""
    say = turn.say
    lines = [*above, say("links-welcome"), *([say("links-welcome-demo")] if turn.bot.is_demo else [])]
    return Screen(
        Markup.join("\n\n", lines),
        (
            (log_in_button(turn),),
            (no_password_button(turn), Button(say.plain("links-help-button"), OpenHelp())),
            language_row(turn),
        ),
    )


def log_in_button(turn: Turn) -> Button:
    return Button(turn.say.plain("links-login-button"), LogIn())


def no_password_button(turn: Turn) -> Button:
    return Button(turn.say.plain("links-no-password-button"), NoPassword())


def language_row(turn: Turn) -> Row:
    """Four small buttons, the language in use ticked."""
    return tuple(
        Button(
            f"✓ {SHORT[language]}" if language == turn.say.language else SHORT[language],
            ChooseLanguage.model_validate({"language": language}),
        )
        for language in LANGUAGES
    )


async def start(turn: Turn, what: Any) -> Screen:
    """/start: the way in, or the menu of whoever is logged in. What waits for an answer goes on waiting."""
    return await welcome(turn) if turn.viewer is None else await people.home(turn)


async def no_password(turn: Turn, what: Any) -> Screen:
    """«Nav paroles?»: the class teacher makes it come."""
    buttons = ((Button(turn.say.plain("links-go-on-button"), GoOn()),), (_back(turn),))
    return Screen(turn.say("help-question-no-password-answer"), buttons)


async def choose_language(turn: Turn, tap: ChooseLanguage) -> Screen:
    """The same screen in the other language; a menu that stands at the foot comes anew."""
    turn.chat = await chats.choose_language(turn.tx, turn.chat, tap.language)
    turn.say = wording(tap.language)
    turn.answer.commands_changed = True
    turn.toast(turn.say.plain("links-language-toast"))
    return await welcome(turn) if turn.viewer is None else await people.home(turn)


async def stranger(turn: Turn, what: Any) -> Screen:
    """Somebody reached for what is not theirs to open: logged out, or looking in another part."""
    if turn.viewer is None:
        if isinstance(what, Typed):  # a key of a menu that has outlived its link
            turn.show(Screen(turn.say("common-login-first"), menu=NO_MENU))
            return await welcome(turn)
        if isinstance(what, Tapped):
            turn.toast(turn.say.plain("common-login-first"))
        return await welcome(turn, turn.say("common-login-first"))
    tabs = await people.children_row(turn, people.HOME)
    if not tabs:
        return Screen(_for_others(turn), menu=menu.of(turn, turn.viewer), fresh=True)
    return Screen(Markup.join("\n", [turn.say("links-other-part"), await people.header(turn)]), tabs)


def _for_others(turn: Turn) -> Markup:
    viewer = turn.seen_by()
    if viewer.kind == "delegate":
        return turn.say("links-for-family")
    return turn.say("links-for-families" if viewer.is_staff else "links-for-staff")


async def outdated(turn: Turn, what: Any) -> None:
    """A button of an earlier version, or one that somebody made up."""
    turn.toast(turn.say.plain("common-outdated-toast"))


def _back(turn: Turn) -> Button:
    return Button(turn.say.plain("common-back-button"), Welcome())


TAPS = (
    (NoPassword, Look(no_password), Audience.ANYONE),
    (Welcome, Look(start), Audience.ANYONE),
    (ChooseLanguage, Do(choose_language), Audience.ANYONE),
)
