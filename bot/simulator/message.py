"""A stored message: the Bot API object as the bot got it, with a few shortcuts for tests."""

from collections.abc import Iterator, Mapping
from typing import Any


class Message(Mapping[str, Any]):
    """Reads like the Bot API's Message object.

    `body` is never changed in place: an edit puts a new dict there, so updates, events and answers that were
    handed out earlier keep showing the message as it was.
    """

    __slots__ = ("body", "fixed")

    def __init__(self, body: dict[str, Any], fixed: bool = False) -> None:
        self.body = body
        # Sent with a reply keyboard, its removal or a forced reply: Telegram does not let it be edited.
        self.fixed = fixed

    def __getitem__(self, name: str) -> Any:
        return self.body[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.body)

    def __len__(self) -> int:
        return len(self.body)

    def __repr__(self) -> str:
        return f"Message({self.body!r})"

    @property
    def id(self) -> int:
        return int(self.body["message_id"])

    @property
    def text(self) -> str:
        """The text, or the caption of a media message, or an empty string."""
        return str(self.body.get("text") or self.body.get("caption") or "")

    @property
    def from_bot(self) -> bool:
        return bool(self.body.get("from", {}).get("is_bot"))

    @property
    def protected(self) -> bool:
        return bool(self.body.get("has_protected_content"))

    @property
    def buttons(self) -> list[list[dict[str, Any]]]:
        """The rows of the inline keyboard; empty when there is none."""
        rows: list[list[dict[str, Any]]] = self.body.get("reply_markup", {}).get("inline_keyboard", [])
        return rows

    def button(self, text: str) -> tuple[int, int]:
        """Row and column of the button that bears `text`; LookupError with what is there instead."""
        for row, buttons in enumerate(self.buttons):
            for column, button in enumerate(buttons):
                if button["text"] == text:
                    return row, column
        there = [[button["text"] for button in row] for row in self.buttons]
        raise LookupError(f"no button {text!r}; there are {there}")
