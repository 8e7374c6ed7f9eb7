"""What a chat shows: plain values, made by handlers, rendered and sent by ``bot``."""

from dataclasses import dataclass

from conversations.tap import Tap
from locales import Markup


@dataclass(frozen=True, slots=True)
class Button:
    """One button under a message. Exactly one of ``tap``, ``url`` and ``copy`` is given."""

    label: str
    tap: Tap | None = None
    url: str | None = None
    copy: str | None = None

    def __post_init__(self) -> None:
        if sum(x is not None for x in (self.tap, self.url, self.copy)) != 1:
            raise ValueError(f"a button does one thing: {self.label!r}")


Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Menu:
    """The keyboard that stays at the foot of the chat. No rows: take it away."""

    rows: tuple[tuple[str, ...], ...]


NO_MENU = Menu(rows=())


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG; the screen's text is its caption and says all that the picture says."""

    png: bytes


@dataclass(frozen=True, slots=True)
class File:
    """A document to hand over, with the name it is saved under."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: HTML text, buttons under it or a menu at the chat's foot, at most one picture or file.

    ``protect`` forbids forwarding and saving (marks, mail). A tap's first screen edits the message that was
    tapped unless ``fresh``; a command's or a typed answer's is always a new message.
    """

    text: Markup
    buttons: tuple[Row, ...] = ()
    menu: Menu | None = None
    picture: Picture | None = None
    file: File | None = None
    protect: bool = False
    silent: bool = False
    fresh: bool = False

    def __post_init__(self) -> None:
        if self.buttons and self.menu is not None:
            raise ValueError("Telegram shows either buttons or a menu with one message")
