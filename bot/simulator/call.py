"""One call of a method: its parameters, read as leniently and refused as strictly as Telegram does."""

import json
from typing import TYPE_CHECKING, Any

from .account import Bot
from .answers import BadRequest, Forbidden
from .chat import Chat, PrivateChat
from .files import Upload
from .message import Message

if TYPE_CHECKING:
    from .simulator import Simulator

TRUE = {"true", "yes", "1"}


class Call:
    """Parameters may be native values (JSON, in process) or strings (forms, query)."""

    __slots__ = ("bot", "files", "method", "params", "sim")

    def __init__(
        self, sim: "Simulator", bot: Bot, method: str, params: dict[str, Any], files: dict[str, Upload]
    ) -> None:
        self.sim = sim
        self.bot = bot
        self.method = method
        self.params = params
        self.files = files

    def text(self, name: str) -> str:
        """A string; other JSON values are taken as their JSON text, as Telegram does."""
        value = self.params.get(name)
        if isinstance(value, str):
            return value
        return "" if value is None else json.dumps(value)

    def has(self, name: str) -> bool:
        return self.params.get(name) is not None

    def flag(self, name: str) -> bool:
        value = self.params.get(name)
        if value is None or isinstance(value, bool):
            return bool(value)
        return str(value).strip().lower() in TRUE

    def integer(self, name: str, default: int = 0, low: int | None = None, high: int | None = None) -> int:
        """A whole number, clamped to `low`…`high`; what is none counts as the default."""
        value = self.params.get(name)
        if value is None or isinstance(value, bool):
            number = default
        else:
            try:
                number = int(value)
            except (TypeError, ValueError):
                number = default
        if low is not None and number < low:
            number = low
        return high if high is not None and number > high else number

    def number(self, name: str) -> float | None:
        """A number with a fraction; None when there is none."""
        try:
            return float(self.params[name])
        except (KeyError, TypeError, ValueError):
            return None

    def json(self, name: str, what: str = "") -> Any:
        """A structured parameter, given as JSON text or as it is; None when absent or empty."""
        value = self.params.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise BadRequest(f"can't parse {what or name} JSON object") from None

    def strings(self, name: str) -> list[str] | None:
        """A list of strings; None when absent."""
        value = self.json(name)
        if value is None:
            return None
        if not isinstance(value, list):
            raise BadRequest(f"can't parse {name}: expected an Array")
        return [str(item) for item in value]

    def chat(self, name: str = "chat_id") -> Chat:
        """The chat, whether or not the bot may write there."""
        value = self.params.get(name)
        if isinstance(value, str):
            value = value.strip()
        if value is None or value == "":
            raise BadRequest(f"{name} is empty")
        try:
            chat_id = int(value)
        except (TypeError, ValueError):
            raise BadRequest("chat not found") from None
        chat = self.sim.find_chat(self.bot, chat_id)
        if chat is None:
            if chat_id in self.sim.bots:
                raise Forbidden("bots can't send messages to bots")
            raise BadRequest("chat not found")
        return chat

    def writable_chat(self, name: str = "chat_id") -> Chat:
        """The chat, when the bot may write there; else Telegram's error."""
        chat = self.chat(name)
        chat.check(self.bot)
        return chat

    def known_chat(self, name: str = "chat_id") -> Chat:
        """The chat, when the bot has ever met it."""
        chat = self.chat(name)
        if isinstance(chat, PrivateChat) and not chat.started:
            raise BadRequest("chat not found")
        return chat

    def message(self, chat: Chat, verb: str, name: str = "message_id") -> Message:
        """The message of `chat`; `message to … not found` otherwise."""
        message_id = self.integer(name)
        if message_id <= 0:
            if not self.has(name):
                raise BadRequest("message identifier is not specified")
            raise BadRequest(f"message to {verb} not found")
        message = chat.by_id.get(message_id)
        if message is None:
            raise BadRequest(f"message to {verb} not found")
        return message

    def user_id(self, name: str = "user_id") -> int:
        value = self.integer(name)
        if value <= 0:
            raise BadRequest("invalid user_id specified")
        return value
