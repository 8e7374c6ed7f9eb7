"""What came in from a chat, in the product's words; ``bot`` makes these from Telegram's updates."""

from dataclasses import dataclass, field
from typing import Literal

from storage.cleaning import CleanFile, FileRefusal


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button was tapped; ``data`` is its callback data, not to be trusted."""

    data: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command such as ``/start``; ``name`` without the slash, ``rest`` what stands behind it."""

    name: str
    rest: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Typed:
    """Words. ``text`` is as Telegram gave it."""

    text: str
    message_id: int


@dataclass(frozen=True, slots=True)
class SentTable:
    """A CSV, XLSX or ZIP as it was sent: nobody has looked into it yet."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Attached:
    """A photo or document with an optional caption; ``file_id`` is Telegram's.

    Where the awaited state ``takes_files``, it was fetched and looked through already: ``file``, or why not.
    Where it ``takes_tables``, it was only fetched: ``table``, or why not.
    """

    kind: Literal["photo", "document"]
    file_id: str
    name: str | None
    size: int | None
    caption: str
    message_id: int
    album: str | None = None
    file: CleanFile | None = None
    table: SentTable | None = None
    refusal: FileRefusal | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """Anything else a person can send; ``kind`` is Telegram's word (voice, sticker, contact, poll…)."""

    kind: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Edited:
    """An earlier message was changed; ``text`` is what it says now. Nothing follows from it but a hint."""

    message_id: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked the bot, or let it in again."""

    blocked: bool


@dataclass(frozen=True, slots=True)
class Woken:
    """Nothing came in: it is time for something (see ``conversations.round``)."""


Event = Tapped | Commanded | Typed | Attached | Shared | Edited | Blocked
