"""The few ways in which the world changes: each stores, writes the journal and announces."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .chat import Chat, Group, PrivateChat
from .message import Message

if TYPE_CHECKING:
    from .simulator import Simulator

TRIM_SLACK = 1.2


class History:
    """Writes messages and chat states of one simulator."""

    def __init__(self, simulator: "Simulator", kept: int) -> None:
        self._sim = simulator
        self._kept = kept

    def announce(self, chat: Chat, kind: str, **details: Any) -> None:
        changes = self._sim.changes
        if isinstance(chat, PrivateChat):
            changes.announce(kind, person=chat.person.id, bot=chat.bot.id, **details)
        else:
            changes.announce(f"group_{kind}", group=chat.id, **details)

    def add(self, chat: Chat, body: dict[str, Any], fixed: bool = False) -> Message:
        """Store a new message; a `fixed` one cannot be edited."""
        message = Message(body, fixed)
        messages = chat.by_id
        messages[body["message_id"]] = message
        if len(messages) > self._kept * TRIM_SLACK:
            chat.by_id = dict(list(messages.items())[-self._kept :])
        self._record_message(chat, message)
        self.announce(chat, "message", message=body)
        return message

    def replace(self, chat: Chat, message: Message, body: dict[str, Any]) -> None:
        """Put an edited message in the place of the old one."""
        message.body = body
        self._record_message(chat, message)
        self.announce(chat, "edited", message=body)

    def remove(self, chat: Chat, message_ids: Iterable[int]) -> None:
        """Delete those of the messages that exist."""
        gone = [message_id for message_id in message_ids if chat.by_id.pop(message_id, None)]
        if not gone:
            return
        self._record("deleted", chat=self.key(chat), ids=gone)
        self.announce(chat, "deleted", message_ids=gone)
        if any(message_id in chat.pinned_ids for message_id in gone):
            self.pin(chat, [i for i in chat.pinned_ids if i not in gone])

    def pin(self, chat: Chat, pinned: list[int]) -> None:
        chat.pinned_ids = pinned
        self.record_chat(chat)
        self.announce(chat, "pinned", pinned=chat.pinned)

    def set_keyboard(self, chat: PrivateChat, keyboard: dict[str, Any] | None) -> None:
        """Show or hide the reply keyboard."""
        if keyboard == chat.keyboard:
            return
        chat.keyboard = keyboard
        self.record_chat(chat)
        self.announce(chat, "reply_keyboard", reply_keyboard=keyboard)

    def set_action(self, chat: PrivateChat, action: str) -> None:
        if not action and chat.action is None:
            return
        chat.set_action(action)
        self.announce(chat, "action", action=chat.action)

    def read(self, chat: PrivateChat) -> None:
        if chat.unread:
            chat.unread = 0
            self.record_chat(chat)
            self.announce(chat, "read")

    def set_state(self, chat: PrivateChat, *, started: bool, blocked: bool) -> None:
        """Whether the person has ever pressed START, and whether the bot is blocked."""
        if (chat.started, chat.blocked) == (started, blocked):
            return
        was_blocked, chat.started, chat.blocked = chat.blocked, started, blocked
        self.record_chat(chat)
        if was_blocked != blocked:
            self.announce(chat, "blocked", blocked=blocked)

    def key(self, chat: Chat) -> list[int]:
        """What names a chat in the journal: bot and person, or the group alone."""
        return [chat.bot.id, chat.id] if isinstance(chat, PrivateChat) else [chat.id]

    def record_chat(self, chat: Chat) -> None:
        if self._sim.journal is not None:
            self._record("chat", chat=self.key(chat), state=chat_state(chat))

    def _record_message(self, chat: Chat, message: Message) -> None:
        if self._sim.journal is not None:
            self._record("message", chat=self.key(chat), message=message.body, fixed=message.fixed)

    def _record(self, kind: str, **details: Any) -> None:
        if self._sim.journal is not None:
            self._sim.journal.write(kind, **details)


def chat_state(chat: Chat) -> dict[str, Any]:
    """What the journal keeps of a chat besides its messages."""
    if isinstance(chat, Group):
        return {
            "title": chat.title,
            "members": sorted(chat.members),
            "bots": {str(bot): status for bot, status in chat.bots.items()},
            "supergroup": chat.supergroup,
            "migrated_to": chat.migrated_to,
            "pinned_ids": chat.pinned_ids,
            "last_message_id": chat.last_message_id,
        }
    names = ("keyboard", "own_menu_button", "unread", "started", "blocked", "pinned_ids")
    return {name: getattr(chat, name) for name in names}
