"""How anything a person writes gets into a chat and to the bot."""

from typing import TYPE_CHECKING, Any

from .account import Bot
from .answers import PersonError
from .chat import PrivateChat
from .entities import EntityError, format_text, utf16_length
from .message import Message
from .person import Person

if TYPE_CHECKING:
    from .simulator import Simulator

BotName = int | str | Bot


class Posting:
    """The part of a phone that stores messages."""

    def __init__(self, simulator: "Simulator", person: Person) -> None:
        self._sim = simulator
        self.person = person

    def chat(self, bot: BotName) -> PrivateChat:
        """The chat with a bot: messages, keyboard, commands, menu button, unread, action."""
        return self._sim.private_chat(self._sim.find_bot(bot), self.person)

    def _open(self, bot: BotName) -> PrivateChat:
        chat = self.chat(bot)
        if chat.blocked:
            raise PersonError("this bot is blocked; unblock it first")
        return chat

    def _message(self, chat: PrivateChat, message_id: int) -> Message:
        message = chat.by_id.get(message_id)
        if message is None:
            raise PersonError("there is no such message")
        return message

    def _text(self, text: str, entities: list[dict[str, Any]] | None, limit: int) -> dict[str, Any]:
        try:
            clean, found = format_text(text, "", entities, self._sim.user_by_id)
        except EntityError as error:
            raise PersonError(str(error)) from None
        if not clean:
            raise PersonError("the message is empty")
        if utf16_length(clean) > limit:
            raise PersonError("the message is too long")
        return {"text": clean, "entities": found} if found else {"text": clean}

    def _post(self, chat: PrivateChat, content: dict[str, Any], reply_to: int | None = None) -> Message:
        """Store a message of the person and give it to the bot."""
        history = self._sim.history
        reply: dict[str, Any] = {}
        if reply_to is not None:
            replied = self._message(chat, reply_to).body
            reply["reply_to_message"] = {n: v for n, v in replied.items() if n != "reply_to_message"}
        history.set_state(chat, started=True, blocked=False)
        history.read(chat)
        body = {
            "message_id": chat.next_message_id(),
            "from": self.person.user(),
            "chat": chat.json,
            "date": int(self._sim.clock()),
            **reply,
            **content,
        }
        message = history.add(chat, body)
        chat.bot.updates.add("message", body, chat.id)
        return message

    def _hide_one_time_keyboard(self, chat: PrivateChat, text: str) -> None:
        keyboard = chat.keyboard or {}
        if keyboard.get("one_time_keyboard") and any(
            button["text"] == text for row in keyboard["keyboard"] for button in row
        ):
            self._sim.history.set_keyboard(chat, None)
