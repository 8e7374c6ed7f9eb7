"""What is being written: rows of the dialog, sealed, so that a restart loses nothing."""

from typing import Final, Literal
from zlib import crc32

from conversations.child import Id
from conversations.state import State
from storage.remarks import Kind

LONGEST: Final = 1000
LONGEST_REASON: Final = 300
MOST_PUPILS: Final = 30


class Draft(State, name="remark-entry.draft"):
    """``group``: whose lesson it is about. ``step``: what words answer now."""

    pupils: tuple[Id, ...] = ()
    group: Id | None = None
    kind: Kind | None = None
    text: str = ""
    names_lesson: bool = True
    step: Literal["pupils", "text"] = "pupils"

    @property
    def about(self) -> int:
        """A sign of whom it is about."""
        return crc32(repr((self.pupils, self.group)).encode())

    @property
    def shown(self) -> int:
        """A sign of all that the preview shows."""
        return crc32(repr((self.pupils, self.group, self.kind, self.text, self.names_lesson)).encode())


class AwaitWording(State, name="remark-entry.wording"):
    """Other words for one that is not published yet."""

    remark: Id


class AwaitReason(State, name="remark-entry.reason"):
    """Why it is given back."""

    remark: Id
