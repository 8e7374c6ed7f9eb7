"""What is being written: rows of the dialog, sealed, so that a restart loses nothing."""

from datetime import date
from typing import Final, Literal
from zlib import crc32

from conversations.assignments.taps import Number, WorkKind
from conversations.child import Id
from conversations.state import State

LONGEST: Final = {"homework": 2000, "test": 200}
"""Signs of what families read."""
LONGEST_TOPIC: Final = 200
LONGEST_ROOM: Final = 20
MOST_FILES: Final = 5
MOST_GROUPS: Final = 8


class Draft(State, name="assignments.draft", takes_files=True):
    """Work that is not set yet. ``day`` None: each group's next lesson.

    ``step``: what words answer now. ``changes``: the work that is being changed.
    """

    kind: WorkKind = "homework"
    groups: tuple[Id, ...] = ()
    day: date | None = None
    text: str = ""
    files: tuple[Id, ...] = ()
    step: Literal["groups", "text", "day"] = "groups"
    changes: Id | None = None

    @property
    def shown(self) -> int:
        """A sign of all that the preview shows."""
        return crc32(repr((self.kind, self.groups, self.day, self.text, self.files, self.changes)).encode())


class AwaitTopic(State, name="assignments.topic"):
    """What was done in a lesson."""

    group: Id
    day: date
    number: Number


class AwaitRoom(State, name="assignments.room"):
    """Where a lesson is held."""

    group: Id
    day: date
    number: Number


class AwaitPlace(State, name="assignments.place"):
    """The day and number that a lesson is moved to; they may be tapped instead."""

    group: Id
    day: date
    number: Number
