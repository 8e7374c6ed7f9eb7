"""What a topic is: commands, taps, states, menu entries, news and jobs, as plain values in its own module."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from conversations.news import Teller
from conversations.round import Job
from conversations.screen import Screen
from conversations.state import State
from conversations.tap import Tap
from conversations.turn import Turn
from storage.viewer import Viewer

Handler = Callable[[Turn, Any], Awaitable[Screen | None]]
Before = Callable[[Turn, Any], Awaitable[Any]]


class Audience(Enum):
    """Who may use a command, a tap or a menu entry; everybody else is shown the way in."""

    ANYONE = "anyone"
    LINKED = "linked"
    FAMILY = "family"  # guardians and students
    GUARDIANS = "guardians"
    STUDENTS = "students"
    STAFF = "staff"
    ADULTS = "adults"  # everybody but a student, strangers too
    # The family, and whom a guardian lets look at it:
    GRADES = "grades"
    HOMEWORK = "homework"
    TIMETABLE = "timetable"
    ANNOUNCEMENTS = "announcements"

    def admits(self, viewer: Viewer | None) -> bool:
        if self is Audience.ANYONE:
            return True
        if viewer is None:
            return self is Audience.ADULTS
        if self is Audience.LINKED:
            return True
        is_family = viewer.is_guardian or viewer.kind == "student"
        return {
            Audience.FAMILY: is_family,
            Audience.GUARDIANS: viewer.is_guardian,
            Audience.STUDENTS: viewer.kind == "student",
            Audience.STAFF: viewer.is_staff,
            Audience.ADULTS: viewer.kind != "student",
        }.get(self, is_family or self.value in viewer.glimpses)


@dataclass(frozen=True, slots=True)
class Look:
    """Reads and answers directly; its transaction cannot write."""

    handler: Handler


@dataclass(frozen=True, slots=True)
class Do:
    """Writes: everything it does, its answer included, stands in one transaction.

    ``before`` runs first with a reading transaction, for what takes long (a password check must not hold the
    one writer); what it returns is ``turn.prepared``. The handler checks again what could have changed.
    """

    handler: Handler
    before: Before | None = None


Way = Look | Do


@dataclass(frozen=True, slots=True)
class Command:
    """``/name``, described by the locale key ``<topic>-<name>-command`` (``_`` as ``-``).

    ``listed_for``: to whom Telegram's list of commands shows it, among those who may use it.
    """

    name: str
    way: Way
    audience: Audience = Audience.ANYONE
    aliases: tuple[str, ...] = ()
    listed: bool = True
    listed_for: Audience = Audience.ANYONE


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A label of the menu at the chat's foot (a plain locale key); pressing it is typing its text."""

    key: str
    way: Way
    audience: Audience = Audience.LINKED


@dataclass(frozen=True, slots=True)
class Topic:
    name: str
    commands: tuple[Command, ...] = ()
    taps: tuple[tuple[type[Tap], Way, Audience], ...] = ()
    states: tuple[tuple[type[State], Way], ...] = ()
    menu: tuple[MenuItem, ...] = ()
    tellers: tuple[Teller, ...] = ()
    jobs: tuple[Job, ...] = ()
