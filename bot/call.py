"""One call of the Bot API as a value: method, arguments as plain JSON, files; it can be kept as text."""

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Any, Self

_FREE = frozenset(
    {
        "deleteMessage",
        "deleteMessages",
        "leaveChat",
        "pinChatMessage",
        "setMyCommands",
        "deleteMyCommands",
        "unpinChatMessage",
    }
)
_EDITS = frozenset({"editMessageText", "editMessageMedia", "editMessageCaption", "editMessageReplyMarkup"})


class Weight(Enum):
    """Which of Telegram's limits a call counts against."""

    FREE = auto()
    EDIT = auto()  # the bot's; a private chat takes edits as quickly as people tap
    MESSAGE = auto()  # the chat's and the bot's


@dataclass(frozen=True, slots=True)
class Call:
    """``files``: part name → (file name, content). ``otherwise``: what is sent if Telegram refuses it.

    ``anew``: whether an edit of a message that is gone becomes a new message. ``over``: number and time of
    the outbox row whose message is edited, where Telegram's own number was not known yet.
    """

    method: str
    data: dict[str, Any]
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    otherwise: "Call | None" = None
    anew: bool = True
    over: tuple[str, int] | None = None

    @property
    def weight(self) -> Weight:
        if self.method in _FREE:
            return Weight.FREE
        return Weight.EDIT if self.method in _EDITS else Weight.MESSAGE

    @property
    def data_chat(self) -> int:
        """The chat it is about; for a chat's commands, the chat they are for."""
        return int(self.data["chat_id"] if "chat_id" in self.data else self.data["scope"]["chat_id"])

    def to_text(self) -> str:
        """JSON that :meth:`from_text` reads back."""
        return json.dumps(self._plain(), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> Self:
        return cls._made(json.loads(text))

    def _plain(self) -> dict[str, Any]:
        plain: dict[str, Any] = {"method": self.method, "data": self.data}
        if self.files:
            plain["files"] = {
                part: [name, b64encode(content).decode()] for part, (name, content) in self.files.items()
            }
        if not self.anew:
            plain["anew"] = False
        if self.over is not None:
            plain["over"] = self.over
        if self.otherwise is not None:
            plain["otherwise"] = self.otherwise._plain()
        return plain

    @classmethod
    def _made(cls, plain: dict[str, Any]) -> Self:
        files = {part: (name, b64decode(text)) for part, (name, text) in plain.get("files", {}).items()}
        otherwise = plain.get("otherwise")
        made = cls._made(otherwise) if otherwise else None
        over = tuple(plain["over"]) if "over" in plain else None
        return cls(plain["method"], plain["data"], files, made, plain.get("anew", True), over)

    def saying(self, **changes: Any) -> Self:
        """The same with other arguments; None takes one away."""
        data = {name: value for name, value in {**self.data, **changes}.items() if value is not None}
        return replace(self, data=data)
