"""What a handler is given for one update, and what it may ask for beside its screen."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum
from typing import Any, NamedTuple

from conversations.event import Event, Woken
from conversations.screen import Screen
from conversations.state import State
from locales import Wording
from storage.chats import Chat
from storage.clock import school_day
from storage.store import Tx
from storage.viewer import Viewer


class Lane(IntEnum):
    """Who goes first when Telegram's limits make messages wait."""

    ANSWER = 0
    ALERT = 1
    LETTER = 2
    DIGEST = 3


@dataclass(frozen=True, slots=True)
class BotIdentity:
    """The bot that serves this chat: Telegram's id, its @name (without @), and whether it is a demo.

    ``calendar_url``: the web address below which calendars are served; None: nowhere.
    """

    id: int
    username: str
    is_demo: bool
    calendar_url: str | None = None


class Earlier(NamedTuple):
    """The message that the notice with this number, told then, became: only the outbox knows which."""

    number: str
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """A message for a chat, sent through the outbox.

    ``link_id``: the right under which it is sent; it is checked again at that moment. ``also``: the rights of
    further children whom it tells of. ``over``: a message that the screen replaces in place; if it is gone,
    nothing is said, unless ``anew``: then it is sent as a new one.
    """

    chat_id: int
    screen: Screen
    lane: Lane
    link_id: int | None = None
    number: str | None = None
    over: int | Earlier | None = None
    anew: bool = False
    also: tuple[int, ...] = ()


@dataclass(slots=True)
class Answer:
    """All that a turn decided; the runner writes it (Do) or sends it (Look)."""

    screens: list[Screen] = field(default_factory=list)
    toast: str | None = None
    alert: bool = False
    deletions: list[int] = field(default_factory=list)
    pins: list[tuple[int, bool]] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    state: State | None = None
    state_changed: bool = False
    commands_changed: bool = False


@dataclass(slots=True)
class Turn:
    """One update being handled, inside one transaction.

    ``viewer`` is who is looking through the chat's active link, None for a stranger. ``telegram_name`` is
    what the sender calls themselves: unchecked, for the owner's own list of links only.
    """

    tx: Tx
    bot: BotIdentity
    chat: Chat
    viewer: Viewer | None
    say: Wording
    now: datetime
    event: Event | Woken
    state: State | None = None
    telegram_name: str = ""
    prepared: Any = None
    answer: Answer = field(default_factory=Answer)

    @property
    def today(self) -> date:
        return school_day(self.now)

    def seen_by(self) -> Viewer:
        """The viewer, where the audience has made sure that there is one."""
        if self.viewer is None:
            raise LookupError("a stranger reached a handler that needs a viewer: mind its audience")
        return self.viewer

    def toast(self, text: str, *, alert: bool = False) -> None:
        """A short line over the chat, answering a tap (at most 200 UTF-16 units)."""
        self.answer.toast, self.answer.alert = text, alert

    def show(self, *screens: Screen) -> None:
        """Screens to be sent before the one the handler returns."""
        self.answer.screens.extend(screens)

    def ask(self, state: State) -> None:
        """From now on the chat's words go to ``state``'s handler. Needs a Do."""
        self.answer.state, self.answer.state_changed = state, True

    def done(self) -> None:
        """The dialog is over."""
        self.answer.state, self.answer.state_changed = None, True

    def delete(self, message_id: int) -> None:
        """Take a message out of this chat, the person's own included (a password)."""
        self.answer.deletions.append(message_id)

    def pin(self, message_id: int) -> None:
        """Let a message of the bot stand at the top of this chat. Needs a Do."""
        self.answer.pins.append((message_id, True))

    def unpin(self, message_id: int) -> None:
        """It stands there no longer."""
        self.answer.pins.append((message_id, False))

    def notify(self, *notices: Notice) -> None:
        self.answer.notices.extend(notices)
